/** What is to be done now in sentences; what stands alike is told in one: facts to establish, fields to fill in. */

import type { ActionKind, NextAction } from "../assess/action-kinds.ts";
import type { Assessment } from "../assess/assess.ts";
import type { EscalationLevel } from "../format/escalation.ts";
import { entryInWords } from "./explain-escalation.ts";
import { refusalInWords } from "./explain-scope.ts";
import { subjectOf } from "./fact-words.ts";
import { dueInWords, fromInWords } from "./instant-words.ts";
import { fieldOfMoment } from "./moment-words.ts";
import { continued, fill, joined } from "./phrases.ts";
import { questionOf } from "./question-words.ts";
import type { Sentence } from "./sentences.ts";
import {
  channelInWords,
  cited,
  deadlineInWords,
  gradeInWords,
  gradeSubject,
  partAt,
  rolesInWords,
  stepInWords,
  type Wording,
} from "./wording.ts";

/** One line of what is to be done. */
export interface ExplainedAction {
  readonly kind: ActionKind;
  /** What it is about, as `NextAction` says it; several facts or fields where they are told together. */
  readonly what: readonly string[];
  /** Who acts; null when the document names nobody. */
  readonly who: string | null;
  /** Until when, in words; null without a time limit. */
  readonly until: string | null;
  readonly mandatory: boolean;
  /** "Petugas: Menanggapi pengaduan, paling lambat akhir hari Rabu, 15 Juli 2026 (SOP, 5.2)." */
  readonly text: string;
  /** What alone, without who, limit and clause: "Menanggapi pengaduan". */
  readonly brief: string;
}

/** What the sentences say of the case besides its actions. */
export interface ActionOccasion extends Pick<Assessment, "at" | "state"> {
  /** Ids of the grades still possible. */
  readonly possible: readonly string[];
  /** Ids of the channels to reply on. */
  readonly channels: readonly string[];
  /** Ids of the deadlines that are not determined, of which the strictest candidate is told. */
  readonly undetermined: readonly string[];
  /** Why the case is outside the scope of the service; null when it is not, and where nobody asked. */
  readonly outside: readonly Sentence[] | null;
}

/** The actions of a case in their order. */
export function explainActions(
  actions: readonly NextAction[],
  occasion: ActionOccasion,
  wording: Wording,
): readonly ExplainedAction[] {
  return grouped(actions).map((alike) => explainAction(alike, occasion, wording));
}

const mostQuestions = 2;

const toldTogether: ReadonlySet<ActionKind> = new Set(["establish", "complete"]);

/** Where more is said than what to do, the limit stands before the rest: a question ends by itself. */
const limitInside: ReadonlySet<ActionKind> = new Set(["establish", "refer", "reject"]);

/** Neighbours of a kind that is told together, by the same people and with the same limit. */
function grouped(actions: readonly NextAction[]): readonly (readonly NextAction[])[] {
  const groups: NextAction[][] = [];
  for (const action of actions) {
    const open = groups.at(-1)?.[0];
    const isAlike =
      open !== undefined &&
      toldTogether.has(action.kind) &&
      open.kind === action.kind &&
      open.until === action.until &&
      open.who.join() === action.who.join() &&
      open.mandatory === action.mandatory;
    if (isAlike) groups.at(-1)!.push(action);
    else groups.push([action]);
  }
  return groups;
}

function explainAction(
  alike: readonly NextAction[],
  occasion: ActionOccasion,
  wording: Wording,
): ExplainedAction {
  const { nextActions } = wording.phrases;
  const [first] = alike as [NextAction];
  const { kind, who, until, mandatory } = first;
  const roles = rolesInWords(who, wording);
  const limit = until === null ? "" : limitInWords(first, until, occasion, wording);
  const isInside = limitInside.has(kind);
  const what = whatInWords(alike, isInside ? limit : "", occasion, wording);
  const done = roles === null ? what : fill(nextActions.who, { who: roles, what });
  const remarks = remarksOn(first, occasion, wording);
  const said = `${done}${isInside ? "" : limit}${remarks.length === 0 ? "" : ` (${remarks.join("; ")})`}`;
  return {
    kind,
    what: alike.map((each) => each.what),
    who: roles,
    until: until === null || kind === "escalate" ? null : dueInWords(until, wording),
    mandatory,
    text: /[.?!]$/.test(said) ? said : `${said}.`,
    brief: isInside ? whatInWords(alike, "", occasion, wording) : what,
  };
}

/** Kinds that somebody of the institution has to do, by name. */
const doneBySomebody: ReadonlySet<ActionKind> = new Set(["step", "deadline", "reply", "escalate"]);

/** Which level it is, whether it may be left out, that nobody is named to do it, and where the document says it. */
function remarksOn(
  { kind, what, who, mandatory, pointer }: NextAction,
  { undetermined }: ActionOccasion,
  wording: Wording,
): readonly string[] {
  const { nextActions } = wording.phrases;
  const part = partAt(wording.file, pointer);
  const clauses = part.at("source").parts.flatMap(({ text }) => text ?? []);
  const isNamed = who.length > 0 || !doneBySomebody.has(kind);
  const deadline = kind === "deadline" ? what : kind === "step" ? part.at("deadline").text : null;
  return [
    ...(kind === "escalate" ? levelNames(what, pointer, wording) : []),
    ...(kind === "step" && !mandatory ? [nextActions["may-be-left-out"]] : []),
    ...(isNamed ? [] : [nextActions[isUnstated(kind, clauses, wording) ? "name-who-unstated" : "name-who"]]),
    ...(deadline !== null && undetermined.includes(deadline) ? [nextActions.strictest] : []),
    ...(doneBySomebody.has(kind) && clauses.length > 0 ? [cited(clauses.slice(0, 1), wording)] : []),
  ];
}

/** What the level is called, unless that is only to whom it goes. */
function levelNames(key: string, pointer: string, wording: Wording): readonly string[] {
  const { id, to } = partAt(wording.file, pointer).value as EscalationLevel;
  const name = entryInWords(id, key, wording);
  return name === rolesInWords(to, wording) ? [] : [name];
}

/** Only a step says who takes it; and a document that could not be read in whole is not said to name nobody. */
function isUnstated(kind: ActionKind, clauses: readonly string[], { file }: Wording): boolean {
  return (
    kind === "step" &&
    !(file.gaps ?? []).some(
      (gap) => gap.kind === "not-seen" && gap.clauses?.some((clause) => clauses.includes(clause)) === true,
    )
  );
}

/** What is to be done; `limit` where it stands inside the sentence. */
function whatInWords(
  alike: readonly NextAction[],
  limit: string,
  occasion: ActionOccasion,
  wording: Wording,
): string {
  const { phrases } = wording;
  const { nextActions } = phrases;
  const [{ kind, what, mandatory, pointer }] = alike as [NextAction];
  switch (kind) {
    case "refer":
    case "reject":
      return refusalInWords({ kind, pointer, limit, outside: occasion.outside }, wording);
    case "establish": {
      const questions = alike.map((each) => questionOf(each.what, wording)).join(" ");
      // Many questions fill the page: then each is told by what it is about.
      const subjects = alike.map((each) => continued(subjectOf(each.what, wording))).join("; ");
      return fill(nextActions.establish, {
        limit,
        questions: alike.length > mostQuestions ? subjects : questions,
      });
    }
    case "complete": {
      const items = alike.map((each) => itemInWords(each.pointer, wording));
      const phrase = mandatory ? nextActions.complete : nextActions["complete-expected"];
      return fill(phrase, { items: joined(items, "and", phrases) });
    }
    case "grade": {
      const grades = occasion.possible.map((id) => gradeInWords(id, wording));
      return fill(nextActions.grade, {
        subject: continued(gradeSubject(wording)),
        grades: joined(grades, "or", phrases),
      });
    }
    case "step":
      return stepInWords(what, wording);
    case "deadline":
      return fill(nextActions.deadline, { limit: deadlineInWords(what, wording) });
    case "reply":
      return fill(nextActions.reply, { via: viaInWords(occasion, wording) });
    case "escalate":
      return escalationInWords(pointer, wording);
    case "close":
      return nextActions[occasion.state === "closable" ? "close-allowed" : "close"];
    case "reopened-without-clock":
      return nextActions["reopened-without-clock"];
  }
}

/** A field or group as the file calls it; of what an officer judges, that it was judged to be lacking. */
function itemInWords(pointer: string, { file, phrases }: Wording): string {
  const part = partAt(file, pointer);
  const item = continued(part.at("label").text ?? "");
  return part.has("judged") ? fill(phrases.nextActions["judged-lacking"], { item }) : item;
}

function viaInWords({ channels }: ActionOccasion, wording: Wording): string {
  const { phrases } = wording;
  if (channels.length === 0) return "";
  const named = channels.map((id) => channelInWords(id, wording));
  return fill(phrases.nextActions.via, { channels: joined(named, "or", phrases) });
}

function escalationInWords(pointer: string, wording: Wording): string {
  const { to, action } = partAt(wording.file, pointer).value as EscalationLevel;
  return fill(wording.phrases.nextActions[action], { to: rolesInWords(to, wording) ?? "" });
}

/** Until when, or that this has passed; of an escalation from when on it is to be delivered. */
function limitInWords(
  { kind, pointer }: NextAction,
  until: string,
  occasion: ActionOccasion,
  wording: Wording,
): string {
  const { nextActions } = wording.phrases;
  // Both stand in the offset of the institution, to the millisecond, so that text compares as instants do.
  const isPast = occasion.at > until;
  if (kind !== "escalate")
    return fill(isPast ? nextActions["was-due"] : nextActions.until, { due: dueInWords(until, wording) });
  // An instant that follows from the date of a field would tell that date.
  if (fieldOfMoment(partAt(wording.file, pointer).at("on").value) !== null) return "";
  return fill(isPast ? nextActions["was-to-be-delivered"] : nextActions["deliver-from"], {
    at: fromInWords(until, wording),
  });
}
