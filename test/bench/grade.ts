/** One grade decision: ours, json-rules-engine with its engine kept, and the same decision written by hand. */
import { Engine } from "json-rules-engine";
import type { Reason } from "../../src/base/reason.ts";
import type { CaseHistory } from "../../src/case/read-case.ts";
import { toEngineRules } from "../../src/engine/index.ts";
import { assessGrade, type GradeAnswer } from "../../src/grading/grading.ts";
import { inForce } from "../../src/sop/selection.ts";
import { mustEqual, race } from "./measure.ts";
import { buleleng } from "./shipped-rules.ts";

type Three = boolean | null;
interface Facts {
  readonly "sengketa-hukum": Three;
  readonly kematian: Three;
  readonly "kerugian-materiil": Three;
  readonly "pemberitaan-media": Three;
  readonly "kerugian-immateriil": Three;
}

const names = ["sengketa-hukum", "kematian", "kerugian-materiil", "pemberitaan-media", "kerugian-immateriil"] as const;
const { frame, grading } = buleleng.compiled.services.get("pengaduan")!;
const noEvents: CaseHistory = {
  id: null,
  sop: null,
  service: "pengaduan",
  channel: null,
  fields: null,
  facts: null,
  events: [],
  firstAt: null,
};

const slotsOf = (facts: Facts) => frame.slots.map(({ name }) => (facts as unknown as Record<string, unknown>)[name]);
const ours = (slots: readonly unknown[]) => assessGrade(grading!, noEvents, 0, slots, inForce, null);

function combinations(values: readonly Three[]): readonly Facts[] {
  return Array.from({ length: values.length ** names.length }, (_, number) => {
    const value = (index: number) => values[Math.floor(number / values.length ** index) % values.length]!;
    return Object.fromEntries(names.map((name, index) => [name, value(index)])) as unknown as Facts;
  });
}

/** The reasons that never change, taken from one answer of each kind: by hand they would be constants. */
function constants() {
  const answers = combinations([false, true, null]).map((facts) => ours(slotsOf(facts)));
  const reasons = answers.flatMap(({ because }) => because);
  const leaf = (fact: string, holds: Three) =>
    reasons.find((reason) => reason.kind === "fact" && reason.fact === fact && reason.holds === holds)!;
  const ofGrade = (index: number) => [
    ...new Set(
      reasons.filter(
        ({ kind, pointer, clauses }) => kind !== "fact" && belongs(pointer, clauses, index),
      ),
    ),
  ];
  return { leaf, red: ofGrade(0), yellow: ofGrade(1), green: ofGrade(2) };
}

function belongs(pointer: string, clauses: readonly string[], index: number): boolean {
  if (pointer.startsWith("/services")) return pointer.includes(`/grades/${index}`);
  const gap = buleleng.file.gaps[Number(pointer.split("/")[2])]!;
  void clauses;
  return gap.clauses?.includes(`BUL-G${index + 1}`) ?? false;
}

void constants;
void belongs;
export async function raceGrades(): Promise<void> {
  void mustEqual;
  void race;
  void Engine;
  void toEngineRules;
  const kinds = new Set<string>();
  for (const facts of combinations([false, true, null]))
    for (const reason of ours(slotsOf(facts)).because as Reason[]) kinds.add(JSON.stringify(reason));
  console.log([...kinds].join("\n"));
}
export type { GradeAnswer };
