/**
 * Whether an answer is owed to the complainant, on which channels, and whether it was given. The first rule whose
 * condition is true applies. An answer is owed until it is given, also after the end of the case: who is refused is
 * told so.
 */

import { never } from "../base/time.ts";
import { type CompiledMoment, type CompiledMoments, compileMoments } from "../case/compile-moments.ts";
import { type CompiledCondition, explainTruth, FALSE, TRUE, UNKNOWN } from "../conditions/compile.ts";
import { typesThat } from "../format/events.ts";
import type { ReplyRule } from "../format/procedure.ts";
import type { SopFile } from "../format/sop.ts";
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";
import { conditionAt, type ElementFrame, elementFrame } from "../sop/element-frame.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";
import type { JudgedReply } from "./answer.ts";
import { none, noReasons, type ProcedureContext } from "./context.ts";
import { evidenceOf, explainChoice, nextEvidence, shownBy } from "./evidence.ts";

interface CompiledReplyRule extends ElementFrame {
  readonly id: string;
  readonly owed: CompiledCondition | null;
  readonly isSameChannel: boolean;
  /** The channels that the rule names; empty when it names none. */
  readonly channels: readonly string[];
  readonly contact: readonly { readonly id: string; readonly index: number }[];
  readonly form: string | null;
  readonly by: readonly string[];
  readonly doneWhen: CompiledMoments;
  /** Whether no event is named that takes back what shows it. */
  readonly isLasting: boolean;
}

export interface CompiledReplies {
  readonly rules: readonly CompiledReplyRule[];
  /** The warning about each channel that anybody can read; none where nothing is confidential. */
  readonly publicChannels: ReadonlyMap<string, UndatedReason>;
}

export interface ReplyAndCheck {
  /** Null for a service without rules about replies. */
  readonly judged: JudgedReply | null;
  /** Epoch milliseconds of the first change without a further event; Infinity when never. */
  readonly nextCheck: number;
}

const noReply: ReplyAndCheck = Object.freeze({ judged: null, nextCheck: never });
/** What shows a reply where its rule names no moment. */
const given = { any: typesThat("replies") };

/** The rules in file order, and the channels to warn about: those of the SOP, for intake and for replies alone. */
export function compileReplies(frame: ServiceFrame, sop: SopFile): CompiledReplies {
  const rules = (frame.file.replies ?? []).map((rule, index) =>
    compileRule(rule, `${frame.pointer}/replies/${index}`, frame),
  );
  return { rules, publicChannels: publicChannels(frame, sop) };
}

function compileRule(rule: ReplyRule, pointer: string, frame: ServiceFrame): CompiledReplyRule {
  const { id, owed, via, doneWhen } = rule;
  const element = elementFrame(rule, pointer, frame);
  const { clauses, reasons } = element;
  const isSilent = via === "unspecified";
  const shownWhen =
    doneWhen === undefined
      ? compileMoments(given, pointer, clauses, frame)
      : compileMoments(doneWhen, `${pointer}/doneWhen`, clauses, frame);
  return {
    ...element,
    id,
    owed: conditionAt(owed, "owed", element, frame),
    isSameChannel: via === "same-channel",
    channels: typeof via === "string" ? none : via,
    contact: (rule.contact ?? []).map((field) => ({ id: field, index: frame.fieldIndex.get(field)! })),
    form: rule.form ?? null,
    by: rule.by ?? none,
    doneWhen: shownWhen,
    isLasting: shownWhen.branches.every(({ moment }) => isLasting(moment)),
    reasons: [
      ...reasons,
      ...(isSilent
        ? [frozenReason({ kind: "unspecified", pointer: `${pointer}/via`, clauses, what: "channel" })]
        : []),
    ],
  };
}

function isLasting({ voidedBy, parts, after }: CompiledMoment): boolean {
  return voidedBy.length === 0 && parts.every(isLasting) && (after === null || isLasting(after));
}

function publicChannels(frame: ServiceFrame, sop: SopFile): ReadonlyMap<string, UndatedReason> {
  const warnings = new Map<string, UndatedReason>();
  const isConfidential =
    frame.file.confidentiality !== undefined || frame.fields.some(({ field }) => field.confidential === true);
  if (!isConfidential) return warnings;
  for (const key of ["channels", "replyChannels"] as const) {
    for (const [channel, { public: isPublic, source }] of Object.entries(sop[key] ?? {})) {
      if (isPublic !== true || warnings.has(channel)) continue;
      const grounds = { pointer: `/${key}/${channel}`, clauses: source ?? none };
      warnings.set(channel, frozenReason({ kind: "public-channel", ...grounds, channel }));
    }
  }
  return warnings;
}

/** The reply as it stands under the first rule that applies. */
export function assessReply(replies: CompiledReplies, context: ProcedureContext): ReplyAndCheck {
  if (replies.rules.length === 0) return noReply;
  if (!context.hasArrived) return { judged: withoutRule("not-owed", noReasons), nextCheck: never };
  const grounds: UndatedReason[] = [];
  for (const rule of replies.rules) {
    const truth = rule.when === null ? TRUE : explainTruth(rule.when, context.facts, grounds);
    if (truth === TRUE) return byRule(rule, replies, context, grounds);
    if (truth === UNKNOWN) return { judged: withoutRule("undetermined", grounds), nextCheck: never };
  }
  return { judged: withoutRule("not-owed", grounds), nextCheck: never };
}

/** The answer while no rule applies. */
function withoutRule(status: JudgedReply["status"], grounds: readonly UndatedReason[]): JudgedReply {
  return {
    rule: null,
    status,
    channels: none,
    contact: none,
    form: null,
    by: none,
    givenAt: null,
    isOwedAgain: false,
    warnings: noReasons,
    grounds,
    dated: noReasons,
  };
}

function byRule(
  rule: CompiledReplyRule,
  { publicChannels }: CompiledReplies,
  context: ProcedureContext,
  grounds: UndatedReason[],
): ReplyAndCheck {
  const { facts, channel, end } = context;
  const owed = rule.owed === null ? TRUE : explainTruth(rule.owed, facts, grounds);
  for (const reason of rule.reasons) grounds.push(reason);
  const { view } = context;
  const evidence = owed === FALSE ? null : evidenceOf(rule.doneWhen, view, facts);
  if (evidence !== null) explainChoice(evidence, context, grounds);
  const shown = evidence?.shown ?? null;
  const status =
    owed === FALSE ? "not-owed" : shown !== null ? "given" : owed === TRUE ? "owed" : "undetermined";
  const channels = rule.isSameChannel ? (channel === null ? none : [channel]) : rule.channels;
  const isAhead = status === "owed" || status === "undetermined";
  return {
    judged: {
      rule: rule.id,
      status,
      channels,
      contact: filled(rule.contact, context),
      form: rule.form,
      by: rule.by,
      givenAt: shown === null ? null : shown.reached.at,
      isOwedAgain: status === "owed" && wasGiven(rule, context),
      warnings: isAhead ? warningsOf(channels, publicChannels) : noReasons,
      grounds,
      dated: evidence === null ? noReasons : shownBy(evidence, rule.clauses),
    },
    nextCheck: isAhead && end === null && evidence !== null ? nextEvidence(evidence, view) : never,
  };
}

/** Whether what is not given now was given, had nothing taken that back. */
function wasGiven({ doneWhen, isLasting }: CompiledReplyRule, { view, facts }: ProcedureContext): boolean {
  // In an open case that was never reopened there is nothing that could have.
  if (isLasting && view.reopenings.length === 0 && view.voidCount >= view.count) return false;
  return (evidenceOf(doneWhen, { ...view, voidCount: 0 }, facts)?.shown ?? null) !== null;
}

/** A contact of the wrong kind is none. */
function filled(contact: CompiledReplyRule["contact"], { view }: ProcedureContext): readonly string[] {
  if (contact.length === 0) return none;
  const { fields, isWrongKind } = view.replay.after(view.count).state;
  return contact
    .filter(({ index }) => fields[index] !== undefined && !isWrongKind[index])
    .map(({ id }) => id);
}

function warningsOf(
  channels: readonly string[],
  known: ReadonlyMap<string, UndatedReason>,
): readonly UndatedReason[] {
  return known.size === 0 ? noReasons : channels.flatMap((channel) => known.get(channel) ?? []);
}
