/** Random cases for properties: those of the oracle, with fields that come and go, right and wrong. */
import fc from "fast-check";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import type { Case } from "../../src/format/case.ts";
import { isField } from "../../src/sop/service-frame.ts";
import { shippedSop } from "../assess/shipped.ts";
import { anyCaseQuestions, type CaseQuestion, caseQuestions } from "../oracle/case-arbitraries.ts";

export interface Question {
  /** Its id, so that a counterexample stays readable; `shippedSop` has it loaded. */
  readonly sop: string;
  readonly case: Case;
  readonly now: number;
  readonly readings: Readonly<Record<string, string>>;
}

const values = fc.constantFrom<unknown[]>(
  "Pelapor Contoh",
  "0800 0000 001",
  "pelapor@example.org",
  "2026-07-09",
  "",
  null,
  17,
  { kind: "ktp", number: "1" },
);

/** Questions about shipped SOPs; of one when it is named. */
export function questions(sop?: string): fc.Arbitrary<Question> {
  const bare = sop === undefined ? anyCaseQuestions(shippedDecrees) : caseQuestions(shippedDecrees, sop);
  return bare.chain((question) => {
    const loaded = shippedSop(question.sop);
    return fields(loaded, question).map((given) => ({
      sop: question.sop,
      now: question.now,
      readings: question.readings,
      case: withFields(question, given),
    }));
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields of the case itself, then of each event. */
function fields(sop: LoadedSop, question: CaseQuestion): fc.Arbitrary<readonly (Fields | undefined)[]> {
  const intake = Object.entries(sop.file.services[question.case.service]?.intake ?? {});
  const ids = intake.filter(([, element]) => isField(element)).map(([id]) => id);
  const count = question.case.events.length + 1;
  const some: fc.Arbitrary<Fields | undefined> =
    ids.length === 0
      ? fc.constant(undefined)
      : fc.option(fc.dictionary(fc.constantFrom(...ids), values, { maxKeys: 4 }), { nil: undefined });
  return fc.array(some, { minLength: count, maxLength: count });
}

function withFields(
  { case: complaint }: CaseQuestion,
  [own, ...ofEvents]: readonly (Fields | undefined)[],
): Case {
  const events = complaint.events.map((event, index) => {
    const given = ofEvents[index];
    return given === undefined ? event : { ...event, fields: given };
  });
  return { ...complaint, fields: own ?? {}, events } as Case;
}

export function atOf(event: { readonly at: string }): number {
  return Date.parse(event.at);
}

/** The events in the order in which they happened, ties as told. */
export function inOrder(complaint: Case): Case {
  return { ...complaint, events: [...(complaint.events ?? [])].sort((a, b) => atOf(a) - atOf(b)) };
}

/** The case with the events up to an instant. */
export function cutOff(complaint: Case, until: number): Case {
  return { ...complaint, events: (complaint.events ?? []).filter((event) => atOf(event) <= until) };
}

export function hasBegun(complaint: Case, by: number): boolean {
  return complaint.events?.some((event) => atOf(event) <= by) ?? false;
}
