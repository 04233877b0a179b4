/** `npm run mistakes`: every slip, and what `sopan check` says of it, or why it can say nothing. */
import { type SurvivalKind, survivalKinds } from "./mistake.ts";
import { type Outcome, outcomes } from "./outcomes.ts";

const all = outcomes();
let file = "";
for (const outcome of all) {
  if (outcome.file !== file) console.log(`\n${outcome.file}`);
  file = outcome.file;
  const [first, second] = told(outcome);
  console.log(`  ${first.padEnd(10)} ${outcome.mistake.says} (meant: ${outcome.mistake.meant})`);
  if (second !== null) console.log(`  ${" ".repeat(10)}   ${second}`);
}

const caught = all.filter(({ codes }) => codes.length > 0).length;
console.log(
  `\n${caught} of ${all.length} are caught (${((100 * caught) / all.length).toFixed(1)} %); of the others:`,
);
for (const kind of Object.keys(survivalKinds) as SurvivalKind[]) {
  const survivors = all.filter(({ codes, mistake }) => codes.length === 0 && mistake.survives?.[0] === kind);
  console.log(`  ${String(survivors.length).padStart(3)}  ${kind}: ${survivalKinds[kind]}`);
}

function told({ codes, mistake }: Outcome): readonly [string, string | null] {
  if (codes.length > 0) return [codes.join(" "), null];
  return ["survives", mistake.survives === undefined ? "not explained" : mistake.survives.join(": ")];
}
