/** What the life of a case costs a complaint that has little of it. */
import { assess } from "../../src/assess/assess.ts";
import { type LoadedSop, loadSop } from "../../src/assess/load-sop.ts";
import { caseAt } from "./cases.ts";
import { each, race } from "./measure.ts";
import { buleleng, sops } from "./shipped-rules.ts";

const µs = 1000;

export async function raceLife(): Promise<void> {
  const at = Date.parse("2026-07-20T09:00:00+08:00");
  const file = structuredClone(sops.get("rsud-buleleng")!.file);
  const plain = loadSop(withoutLife(file));
  const graded = Array.from({ length: 1_000 }, (_, index) => caseAt(index, true));
  const one = (name: string, by: LoadedSop) =>
    each(name, (turn) => assess(by, graded[turn % graded.length], at).deadlines.length);
  const [time] = await race("assess, a Buleleng complaint with its grade known", [
    one("without steps, replies and scope", plain),
    one("with them", buleleng),
  ]);
  console.log(`  guide: 5 µs without, ${time! <= 5 * µs ? "reached" : "MISSED"}`);
}

/** The file as it was before its steps and replies were read; clauses that only they name are no rule then. */
function withoutLife(file: object): unknown {
  const sop = file as unknown as {
    clauses: Record<string, Record<string, unknown>>;
    services: Record<string, Record<string, unknown>>;
    [key: string]: unknown;
  };
  for (const service of Object.values(sop.services)) {
    for (const key of ["procedure", "replies", "scope", "escalation", "closure", "confidentiality"])
      delete service[key];
  }
  for (const key of ["records", "duties", "replyChannels", "events"]) delete sop[key];
  const { clauses, ...rest } = sop;
  const named = JSON.stringify(rest);
  for (const [id, clause] of Object.entries(clauses)) {
    if (!named.includes(`"${id}"`) && !("kind" in clause)) clause["noRule"] = true;
  }
  return sop;
}
