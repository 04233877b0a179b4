/** The one call, from a parsed case to the whole assessment; and loading the SOPs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Assessment, assess } from "../../src/assess/assess.ts";
import { loadSop } from "../../src/assess/load-sop.ts";
import { casesOf } from "./cases.ts";
import { each, race } from "./measure.ts";
import { buleleng, ruleTexts, sops } from "./shipped-rules.ts";

interface ContractCase {
  readonly sop: string;
  readonly now: string;
  readonly case: unknown;
}

const contract = readFileSync(join("test", "contract", "cases.ndjson"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as ContractCase);

function weigh({ deadlines, intake, problems, nextCheckAt }: Assessment): number {
  let sum = intake.missing.length + problems.length + (nextCheckAt?.length ?? 0);
  for (const { because, candidates } of deadlines) sum += because.length + candidates.length;
  return sum;
}

const µs = 1000;

export async function raceAssess(): Promise<void> {
  const { graded, undetermined } = casesOf(256);
  const now = Date.parse("2026-07-20T09:00:00+08:00");
  const of = (name: string, cases: readonly unknown[]) =>
    each(name, (turn) => weigh(assess(buleleng, cases[turn & 255], now)));
  const [time] = await race("assess, a Buleleng complaint", [
    of("grade known, four events", graded),
    of("grade undetermined", undetermined),
    each("contract cases, all SOPs", (turn) => {
      const { sop, case: input, now: at } = contract[turn % contract.length]!;
      return weigh(assess(sops.get(sop)!, input, at));
    }),
  ]);
  console.log(`  guide: 5 µs, wanted: 2 µs, ${time! <= 5 * µs ? "reached" : "MISSED"}`);
  const [load] = await race(`load the ${ruleTexts.length} SOPs from text`, [
    each("loadSop, all of them", () => {
      let length = 0;
      for (const text of ruleTexts) length += loadSop(text).title.length;
      return length;
    }),
  ]);
  console.log(`  guide: 50 ms, ${load! <= 50_000 * µs ? "reached" : "MISSED"}`);
}
