/** One grade decision: ours, json-rules-engine with its engine kept, and the same decision written by hand. */
import { Engine } from "json-rules-engine";
import { toEngineRules } from "../../src/engine/index.ts";
import { assessGrade, type GradeAnswer } from "../../src/grading/grading.ts";
import type { UndatedReason } from "../../src/reasons/reason.ts";
import { inForce } from "../../src/sop/reading-selection.ts";
import { each, eachLater, mustEqual, race } from "./measure.ts";
import { buleleng } from "./shipped-rules.ts";

type Three = boolean | null;
type Facts = Readonly<Record<string, Three>>;

const { frame, grading } = buleleng.compiled.services.get("pengaduan")!;
const names = Object.keys(buleleng.file.services["pengaduan"]!.facts!);
function ours(slots: readonly unknown[]): GradeAnswer {
  return assessGrade(grading!, slots, inForce);
}

function combinations(values: readonly Three[]): readonly Facts[] {
  return Array.from({ length: values.length ** names.length }, (_, number) =>
    Object.fromEntries(
      names.map((name, index) => [
        name,
        values[Math.floor(number / values.length ** index) % values.length]!,
      ]),
    ),
  );
}

const slotsOf = (facts: Facts) => frame.slots.map(({ of }) => facts[of]);
const partial = combinations([false, true, null]);
const partialSlots = partial.map(slotsOf);
const complete = combinations([false, true]);
const completeSlots = complete.map(slotsOf);

/** A decision written out by hand, with the reasons that never change as constants (copied from the answers). */
function handWritten(): (facts: Facts) => GradeAnswer {
  const seen = partialSlots.flatMap((slots) => ours(slots).because);
  const leaf = (fact: string) => {
    const of = (holds: Three) =>
      seen.find((reason) => reason.kind === "fact" && reason.fact === fact && reason.holds === holds)!;
    return { fact, yes: of(true), no: of(false), unknown: of(null) };
  };
  const answerTo = (facts: Readonly<Record<string, Three>>) =>
    ours(slotsOf(facts)).because.filter(({ kind }) => kind !== "fact");
  const none = Object.fromEntries(names.map((name) => [name, false]));
  const [a, b, c, d, e] = names.map(leaf) as [Leaf, Leaf, Leaf, Leaf, Leaf];
  const red = answerTo({ ...none, [a.fact]: true });
  const yellow = answerTo({ ...none, [d.fact]: true });
  const green = answerTo(none);
  type Leaf = ReturnType<typeof leaf>;

  const unknown = (value: Three, { fact, unknown }: Leaf, needs: string[], because: UndatedReason[]) => {
    if (value !== null) return;
    needs.push(fact);
    because.push(unknown);
  };
  return (facts) => {
    const first = facts["sengketa-hukum"]!;
    const second = facts["kematian"]!;
    const third = facts["kerugian-materiil"]!;
    const fourth = facts["pemberitaan-media"]!;
    const fifth = facts["kerugian-immateriil"]!;
    const possible: string[] = [];
    const needs: string[] = [];
    const because: UndatedReason[] = [];
    if (first === true || second === true || third === true) {
      because.push(first === true ? a.yes : second === true ? b.yes : c.yes, ...red);
      return {
        status: "graded",
        id: "merah",
        label: "Risiko ekstrem (merah)",
        reading: "salah-satu",
        possible: ["merah"],
        needs,
        because,
      };
    }
    if (first === null || second === null || third === null) {
      possible.push("merah");
      unknown(first, a, needs, because);
      unknown(second, b, needs, because);
      unknown(third, c, needs, because);
      because.push(...red);
    } else because.push(a.no, b.no, c.no);
    if (fourth === true || fifth === true) {
      possible.push("kuning");
      because.push(fourth === true ? d.yes : e.yes, ...yellow);
      if (possible.length > 1)
        return { status: "undetermined", id: null, label: null, reading: null, possible, needs, because };
      return {
        status: "graded",
        id: "kuning",
        label: "Risiko tinggi (kuning)",
        reading: null,
        possible,
        needs,
        because,
      };
    }
    if (fourth === null || fifth === null) {
      possible.push("kuning");
      unknown(fourth, d, needs, because);
      unknown(fifth, e, needs, because);
      because.push(...yellow);
    } else because.push(d.no, e.no);
    possible.push("hijau");
    because.push(...green);
    if (possible.length > 1)
      return { status: "undetermined", id: null, label: null, reading: null, possible, needs, because };
    return {
      status: "graded",
      id: "hijau",
      label: "Risiko rendah (hijau)",
      reading: null,
      possible,
      needs,
      because,
    };
  };
}

const weigh = (answer: GradeAnswer) => answer.possible.length + answer.needs.length + answer.because.length;

export async function raceGrades(): Promise<void> {
  const engine = new Engine([...toEngineRules(buleleng, "pengaduan")]);
  const byEngine = async (facts: Facts) =>
    (await engine.run({ ...facts })).events[0]!.params!["grade"] as string;
  const byHand = handWritten();
  for (const [index, facts] of partial.entries())
    mustEqual("by hand", ours(partialSlots[index]!), byHand(facts));
  for (const [index, facts] of complete.entries())
    mustEqual("json-rules-engine", ours(completeSlots[index]!).id, await byEngine(facts));
  const theirs = "json-rules-engine, engine kept";
  await race(
    "Buleleng's colour, everything known",
    [
      each("sopan", (turn) => weigh(ours(completeSlots[turn % completeSlots.length]!))),
      eachLater(theirs, async (turn) => (await byEngine(complete[turn % complete.length]!)).length),
    ],
    [{ against: theirs, atLeast: 100 }],
  );
  await race(
    "Buleleng's colour, true, false or unknown, with reasons",
    [
      each("by hand", (turn) => weigh(byHand(partial[turn % partial.length]!))),
      each("sopan", (turn) => weigh(ours(partialSlots[turn % partialSlots.length]!))),
    ],
    [{ against: "sopan", atMost: 10 }],
  );
}
