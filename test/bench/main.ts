/**
 * `npm run bench`: ratios measured side by side in one run. Nothing here is a test; figures vary with the machine.
 * `SOPAN_CASES=1000000` sends so many more cases through the built command; of the rows that tell how time grows,
 * `SOPAN_ROWS=reopenings` leaves those whose title says so.
 */
import { raceAssess } from "./assess.ts";
import { raceBigCases } from "./big-cases.ts";
import { raceBigRules } from "./big-rules.ts";
import { raceGrades } from "./grade.ts";
import { raceLife } from "./life.ts";
import { consumed } from "./measure.ts";
import { raceRules } from "./rules.ts";
import { raceStream } from "./stream.ts";
import { raceWorkingDays } from "./working-days.ts";

await raceWorkingDays();
await raceGrades();
await raceRules();
await raceAssess();
await raceLife();
await raceBigCases();
await raceBigRules();
await raceStream([
  10_000,
  ...(process.env["SOPAN_CASES"] === undefined ? [] : [Number(process.env["SOPAN_CASES"])]),
]);
console.log(`\n(sum of all answers: ${consumed()})`);
