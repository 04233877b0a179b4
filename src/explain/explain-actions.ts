/** What is to be done now in sentences; what stands alike is told in one: facts to establish, fields to fill in. */

import type { ActionKind, NextAction } from "../assess/action-kinds.ts";
import type { Assessment } from "../assess/assess.ts";
import type { EscalationLevel } from "../format/escalation.ts";
import type { Reason } from "../reasons/reason.ts";
import { type ActionLimit, type LimitSource, limitOf, noLimit } from "./action-limit.ts";
import { doneBySomebody, remarksOn } from "./action-remarks.ts";
import { refusalInWords } from "./explain-scope.ts";
import { capitalized } from "./fact-words.ts";
import { dueInWords } from "./instant-words.ts";
import { itemInWords, wrongInWords } from "./item-words.ts";
import { continued, fill, joined } from "./phrases.ts";
import { questionsInWords } from "./question-words.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import {
  channelInWords,
  cited,
  deadlineInWords,
  gradeInWords,
  gradeSubject,
  isOfComplainant,
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
  /** What ends its limit: "Hitungan berhenti bila dicatat “terselesaikan”."; null without a limit, and where nothing tells. */
  readonly record: string | null;
}

/** What the sentences say of the case besides its actions. */
export interface ActionOccasion extends Pick<Assessment, "at" | "state"> {
  /** Ids of the grades still possible. */
  readonly possible: readonly string[];
  /** Ids of the channels to reply on. */
  readonly channels: readonly string[];
  /** What to heed before replying. */
  readonly warnings: readonly Reason[];
  /** Whether a reply was given and taken back. */
  readonly isOwedAgain: boolean;
  /** What is known of the deadlines: of one that is not determined the strictest candidate is told. */
  readonly deadlines: readonly LimitSource[];
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

const toldTogether: ReadonlySet<ActionKind> = new Set(["correct-data", "establish", "complete", "correct"]);

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
  const limit = limitOf(first, occasion, wording);
  const brief = whatInWords(alike, noLimit, occasion, wording);
  const isInside = limitInside.has(kind);
  const remarks = [...remarksOn(first, wording), ...(isInside || limit.remark === "" ? [] : [limit.remark])];
  const isOwn = limit.text === "" || isInside;
  const what = isInside
    ? whatInWords(alike, limit, occasion, wording)
    : // A deadline with its limit is one sentence.
      kind === "deadline" && !isOwn && !limit.isConditional
      ? limit.text
      : `${brief}${isOwn ? "" : clausesOf(first, limit, wording)}${limit.text}`;
  const cites = isOwn ? clausesAlone(first, wording) : [];
  const done = roles === null ? what : fill(nextActions.who, { who: roles, what });
  const heeded = kind === "reply" ? heedInWords(occasion, wording) : [];
  const told = [...remarks, ...cites, ...heeded];
  const said = `${done}${told.length === 0 ? "" : ` (${told.join("; ")})`}`;
  return {
    kind,
    what: alike.map((each) => each.what),
    who: roles,
    until: until === null || kind === "escalate" ? null : dueInWords(until, wording),
    // Nobody of the institution can order what the complainant may do.
    mandatory: mandatory && !isOfComplainant(who, wording),
    text: /[.?!]$/.test(said) ? said : `${said}.`,
    brief,
    record: limit.ends === "" ? null : `${limit.ends}.`,
  };
}

/** Where the document speaks of what is to be done; a deadline is told with the clause that sets it. */
function clausesAlone({ kind, pointer }: NextAction, wording: Wording): readonly string[] {
  if (!doneBySomebody.has(kind)) return [];
  const clauses = partAt(wording.file, pointer)
    .at("source")
    .parts.flatMap(({ text }) => text ?? []);
  return clauses.length === 0 ? [] : [cited(clauses.slice(0, 1), wording)];
}

/** The same right behind what is to be done, where the clause that sets the limit stands behind the limit. */
function clausesOf(action: NextAction, { remark }: ActionLimit, wording: Wording): string {
  if (action.kind === "deadline") return "";
  const [clauses] = clausesAlone(action, wording);
  // The clause that sets the limit as well is told with the limit.
  return clauses === undefined || remark.endsWith(`: ${clauses}`) ? "" : ` (${clauses})`;
}

/** What is to be done; `limited` where the limit stands inside the sentence. */
function whatInWords(
  alike: readonly NextAction[],
  limited: ActionLimit,
  occasion: ActionOccasion,
  wording: Wording,
): string {
  const { phrases } = wording;
  const { nextActions } = phrases;
  const [{ kind, what, mandatory, pointer }] = alike as [NextAction];
  const limit = limited.remark === "" ? limited.text : `${limited.text} (${limited.remark})`;
  switch (kind) {
    case "correct-data":
    case "record-arrival":
      return nextActions[kind];
    case "refer":
    case "reject":
      return refusalInWords({ kind, pointer, limit, outside: occasion.outside }, wording);
    case "establish": {
      const { questions, areTruths } = questionsInWords(
        alike.map((each) => each.what),
        wording,
      );
      if (!limited.isConditional)
        return fill(nextActions[areTruths ? "establish-truths" : "establish"], { limit, questions });
      // The limit is a sentence of its own there.
      const asked = /[.?!]$/.test(questions) ? questions : `${questions}.`;
      return fill(nextActions["establish-first"], {
        questions: asked,
        limit: capitalized(limit.replace(/^, /, "")),
      });
    }
    case "complete": {
      const items = alike.map((each) => itemInWords(each.pointer, wording));
      const phrase = mandatory ? nextActions.complete : nextActions["complete-expected"];
      return fill(phrase, { items: joined(items, "and", phrases) });
    }
    case "correct": {
      const items = alike.map((each) => wrongInWords(each.pointer, wording));
      return fill(nextActions.correct, { items: joined(items, "and", phrases) });
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
      return fill(nextActions[occasion.isOwedAgain ? "reply-again" : "reply"], {
        via: viaInWords(occasion, wording),
      });
    case "escalate":
      return escalationInWords(pointer, wording);
    case "close":
      return nextActions[occasion.state === "closable" ? "close-allowed" : "close"];
    case "reopened-without-clock":
      return nextActions["reopened-without-clock"];
  }
}

function viaInWords({ channels }: ActionOccasion, wording: Wording): string {
  const { phrases } = wording;
  if (channels.length === 0) return "";
  const named = channels.map((id) => channelInWords(id, wording));
  return fill(phrases.nextActions.via, { channels: joined(named, "or", phrases) });
}

/** What to heed before replying, in the same sentence. */
function heedInWords({ warnings }: ActionOccasion, wording: Wording): readonly string[] {
  return sentencesOf(warnings, wording).map(({ text }) => continued(text.replace(/\.$/, "")));
}

function escalationInWords(pointer: string, wording: Wording): string {
  const { to, action } = partAt(wording.file, pointer).value as EscalationLevel;
  return fill(wording.phrases.nextActions[action], { to: rolesInWords(to, wording) ?? "" });
}
