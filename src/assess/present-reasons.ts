/**
 * Reasons with their instants as text. Each kind that has any is spelled out key by key, in the order in which the rooms
 * make it: a spread of objects of so many shapes is slow here, and wherever its result is read.
 */
import type { JudgedReason, Reason, UndatedReason } from "../reasons/reason.ts";
import type { InstantTexts } from "./instant-texts.ts";

/** One list of both, in their order; the very same list of grounds when nothing else is told. */
export function presentReasons(
  grounds: readonly UndatedReason[],
  dated: readonly JudgedReason[],
  texts: InstantTexts,
): readonly Reason[] {
  if (dated.length === 0) return grounds;
  const told = new Array<Reason>(grounds.length + dated.length);
  for (let i = 0; i < grounds.length; i++) told[i] = grounds[i]!;
  for (let i = 0; i < dated.length; i++) told[grounds.length + i] = presentReason(dated[i]!, texts);
  return told;
}

/** One without an instant is itself. INVARIANT: a kind without its case, or an instant left a number, does not compile. */
function presentReason(reason: JudgedReason, texts: InstantTexts): Reason {
  // What is dated comes first: only of that are there many here.
  switch (reason.kind) {
    case "start":
    case "stop":
    case "evidence": {
      const { kind, pointer, clauses, event, field, at } = reason;
      return { kind, pointer, clauses, event, field, at: texts.of(at) };
    }
    case "arrival": {
      const { kind, pointer, clauses, counted } = reason;
      return { kind, pointer, clauses, counted: typeof counted === "number" ? texts.of(counted) : counted };
    }
    case "moved": {
      const { kind, pointer, clauses, from, to, decree } = reason;
      return { kind, pointer, clauses, from: texts.ofAny(from), to: texts.ofAny(to), decree };
    }
    case "extension": {
      const { kind, pointer, clauses, event, amount, by, from, to } = reason;
      const [begin, end] = [texts.of(from), texts.ofAny(to)];
      return { kind, pointer, clauses, event, amount, by, reason: reason.reason, from: begin, to: end };
    }
    case "pause": {
      const { kind, pointer, clauses, event, resumed, from, to } = reason;
      const [begin, end] = [texts.of(from), texts.ofAny(to)];
      return { kind, pointer, clauses, event, resumed, reason: reason.reason, from: begin, to: end };
    }
    case "set-by": {
      const { kind, pointer, clauses, event, amount, dueAt } = reason;
      return { kind, pointer, clauses, event, amount, dueAt: texts.ofAny(dueAt) };
    }
    case "reopened": {
      const { kind, pointer, clauses, event, effect, from, at } = reason;
      return { kind, pointer, clauses, event, effect, from: texts.ofAny(from), at: texts.of(at) };
    }
    case "voided": {
      const { kind, pointer, clauses, event, by, from, to } = reason;
      return { kind, pointer, clauses, event, by, from: texts.of(from), to: texts.of(to) };
    }
    case "replaced": {
      const { kind, pointer, clauses, event, by, names, grade, dueAt, at } = reason;
      return { kind, pointer, clauses, event, by, names, grade, dueAt: texts.of(dueAt), at: texts.of(at) };
    }
    case "closure": {
      const { kind, pointer, clauses, rule, event, at } = reason;
      return { kind, pointer, clauses, rule, event, at: texts.of(at) };
    }
    case "trigger": {
      const { kind, pointer, clauses, event, deadline, at } = reason;
      return { kind, pointer, clauses, event, deadline, at: texts.ofAny(at) };
    }
    case "delivery": {
      const { kind, pointer, clauses, at } = reason;
      return { kind, pointer, clauses, at: texts.of(at) };
    }
    case "end": {
      const { kind, pointer, clauses, how, event, at, beforeDue } = reason;
      return { kind, pointer, clauses, how, event, at: texts.of(at), beforeDue };
    }
    case "fact":
    case "gap":
    case "rule":
    case "assumption":
    case "skipped-day":
    case "blocked":
    case "reading":
    case "requirement":
    case "no-evidence":
    case "waits":
    case "option":
    case "otherwise":
    case "graded":
    case "law":
    case "unspecified":
    case "no-rule":
    case "approximate":
    case "stand-in":
    case "overtaken":
    case "implied":
    case "inferred":
    case "public-channel":
    case "in-time":
    case "judged":
    case "attachment":
    case "provisional":
    case "group":
    case "wrong-kind":
      return reason;
  }
}
