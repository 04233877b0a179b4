/**
 * Reasons: what `because` lists carry. They are data, made where a thing is decided, in the order in which it was
 * decided; `explain` only puts them into words. `pointer` leads into the rule file, `clauses` name the document's
 * clauses, `event` is the index of an event of the case. No reason ever carries the value of a field.
 *
 * Instants inside the rooms are epoch milliseconds (`JudgedReason`); in answers they are RFC 3339 with milliseconds in
 * the institution's offset (`Reason`).
 */

/** How an event ends a case. */
export type CaseEnding = "withdrawn" | "rejected" | "closed";

/** What replaces a due instant: another grade, another fact that decides which rule applies, and so on. */
export type ReplacedBy =
  | "grade"
  | "fact"
  | "start"
  | "length"
  | "extension"
  | "reopened"
  /** What had fulfilled it no longer counts. */
  | "voided"
  | "decree"
  /** A date that the case carries came. */
  | "date";

/** What each kind of reason carries beside `kind`, `pointer` and `clauses`; `At` is how instants are written. */
export interface Reasons<At> {
  /** A leaf of a condition: true, false, or (null) nobody knows yet. */
  readonly fact: { readonly fact: string; readonly holds: boolean | null };
  /** The last grade or branch, taken because none above it holds. */
  readonly otherwise: Bare;
  /** A grade set by hand. */
  readonly graded: { readonly event: number; readonly grade: string };
  /** The rule of a deadline that applies, with the phrase as printed. */
  readonly rule: { readonly printed: string | null };
  /** The reading used, of an element or of a question, and whether the caller chose it. */
  readonly reading: { readonly element: string; readonly reading: string; readonly chosen: boolean };
  /** Filled in by us, not by the document; `part` when only that part is. */
  readonly assumption: {
    readonly part: "from" | "until" | "length" | null;
    readonly by: "assumed" | "host";
  };
  /** A regulation fills what the document leaves open; `part` when only that part is. */
  readonly law: {
    readonly part: "extension" | null;
    readonly cite: string;
    readonly confidence: "primary" | "secondary" | "recalled";
  };
  /** A gap of the document that this answer runs into. */
  readonly gap: { readonly gap: string };
  /** The document does not say: how long, by which criteria, on which channel. */
  readonly unspecified: { readonly what: "length" | "criteria" | "channel" };
  /** Too much is unknown to try all of it together: what is left over was judged fact by fact. */
  readonly approximate: Bare;
  /** No rule of the deadline covers this case. */
  readonly "no-rule": Bare;
  /** The moment from which time is counted. */
  readonly start: { readonly event: number | null; readonly field: string | null; readonly at: At };
  /**
   * An event used because the one the document names was not recorded; `settledBy` is the type of the event that settled
   * the deadline before the missing one was told, null while it is missing.
   */
  readonly "stand-in": {
    readonly event: number;
    readonly missing: string;
    readonly used: string;
    readonly settledBy: string | null;
  };
  /** An arrival outside opening hours, counted from another instant, or from a day (`YYYY-MM-DD`). */
  readonly arrival: { readonly counted: At | string };
  /** A counting option other than the default. */
  readonly option: { readonly option: string; readonly value: string };
  /** A day that does not count, with its name and the decree that made it a holiday (null: weekly or local). */
  readonly "skipped-day": { readonly date: string; readonly name: string; readonly decree: string | null };
  /** A decree issued after the start changed the due instant; null where there is none. */
  readonly moved: { readonly from: At | null; readonly to: At | null; readonly decree: string };
  /** A due instant was put off, by whom and why as the event tells; `to` is null while an open pause holds it back. */
  readonly extension: {
    readonly event: number;
    readonly amount: number;
    readonly by: string | null;
    readonly reason: string | null;
    readonly from: At;
    readonly to: At | null;
  };
  /** Time that does not count, from the `paused` event up to the `resumed` one; `reason` is a declared reason's id. */
  readonly pause: {
    readonly event: number;
    readonly resumed: number | null;
    readonly reason: string | null;
    readonly from: At;
    readonly to: At | null;
  };
  /** The length was set on this case by an event: as an amount, or as a due instant. */
  readonly "set-by": {
    readonly event: number;
    readonly amount: number | null;
    readonly dueAt: At | null;
  };
  /**
   * The case was closed and taken up again. `from`: since when time was not counted, by the stop or the end that this
   * took back; null where counting began anew.
   */
  readonly reopened: {
    readonly event: number;
    readonly effect: "continues" | "restarts";
    readonly from: At | null;
    readonly at: At;
  };
  /** A stop no longer counts since an event of a type (`by`) followed it; the time between the two is not counted. */
  readonly voided: { readonly event: number; readonly by: string; readonly from: At; readonly to: At };
  /**
   * A due instant ran out unfulfilled and was replaced. `event` is null for a decree and the date in a field; `names` are
   * the ids of the grade, the facts or the decrees that came; `grade` is the one that it was counted for.
   */
  readonly replaced: {
    readonly event: number | null;
    readonly by: ReplacedBy;
    readonly names: readonly string[];
    readonly grade: string | null;
    readonly dueAt: At;
    readonly at: At;
  };
  /** A rule of the SOP that closes the case, or allows to. */
  readonly closure: { readonly rule: string; readonly event: number | null; readonly at: At };
  /** What makes an escalation fall due: an event, a deadline, or a condition (neither). */
  readonly trigger: {
    readonly event: number | null;
    readonly deadline: string | null;
    readonly at: At | null;
  };
  /** It is delivered later than it falls due, when the desk works again. */
  readonly delivery: { readonly at: At };
  /** A higher level was reached before. */
  readonly overtaken: { readonly level: string };
  /** The event, or date that the case carries, which shows that a step or a reply is done. */
  readonly evidence: { readonly event: number | null; readonly field: string | null; readonly at: At };
  /** A step that leaves no trace in the history. */
  readonly "no-evidence": Bare;
  /** Taken as done, because an event, or a date that the case carries, cannot have come before. */
  readonly implied: { readonly event: number | null };
  /** Taken as done, because a later step is. */
  readonly inferred: { readonly step: string };
  /** A step that has to be done before. */
  readonly blocked: { readonly step: string };
  /** An answer there can be read by anybody. */
  readonly "public-channel": { readonly channel: string };
  /** A deadline that the complainant has to keep; null while nobody can tell. */
  readonly "in-time": { readonly deadline: string; readonly holds: boolean | null };
  /** An officer's judgement that the intake asks for. */
  readonly judged: { readonly fact: string; readonly holds: boolean | null };
  /** Attachments that break a limit of the SOP. */
  readonly attachment: {
    readonly field: string;
    readonly limit: "atLeast" | "atMost" | "mediaTypes" | "maxBytes" | "maxTotalBytes";
  };
  /** Years whose holidays are not yet decreed. */
  readonly provisional: { readonly years: readonly number[] };
  /** The moment that fulfilled it. */
  readonly stop: { readonly event: number | null; readonly field: string | null; readonly at: At };
  /** The moment that an open deadline waits for: what starts it, or what fulfils it; of several that must all come each that has not. */
  readonly waits: { readonly for: "start" | "stop" };
  /** The end of the case; `beforeDue` where it came before a due instant, which nothing has to meet any more. */
  readonly end: {
    readonly how: CaseEnding;
    readonly event: number;
    readonly at: At;
    readonly beforeDue: boolean;
  };
  /** What the intake demands; `demand` says how strongly. */
  readonly requirement: { readonly field: string; readonly demand: "required" | "expected" };
  /** A group of fields with too few of them. */
  readonly group: { readonly have: number; readonly need: number };
  /** A value that is not of the field's type, or too long. */
  readonly "wrong-kind": { readonly field: string };
}

/** A kind that carries nothing of its own. */
type Bare = Readonly<Record<never, never>>;

interface Grounds {
  readonly pointer: string;
  readonly clauses: readonly string[];
}

export type ReasonKind = keyof Reasons<unknown>;

/** A reason of one of the kinds, with instants as `At`. */
export type ReasonOf<At, Kind extends ReasonKind = ReasonKind> = {
  readonly [K in Kind]: { readonly kind: K } & Grounds & Reasons<At>[K];
}[Kind];

/** A reason as answers carry it. */
export type Reason = ReasonOf<string>;

/** A reason as the rooms make it: instants are epoch milliseconds. */
export type JudgedReason = ReasonOf<number>;

/** Stands for an instant, and is nothing else. */
declare const mark: unique symbol;
interface Mark {
  readonly [mark]: true;
}

/** What the keys of a kind hold, as far as they are instants. */
type InstantIn<K extends ReasonKind> = Extract<Reasons<Mark>[K][keyof Reasons<Mark>[K]], Mark>;

/** The kinds that carry an instant. */
type DatedKind = { [K in ReasonKind]: [InstantIn<K>] extends [never] ? never : K }[ReasonKind];

/** A reason without an instant: the same in the rooms and in answers. */
export type UndatedReason = ReasonOf<never, Exclude<ReasonKind, DatedKind>>;

/**
 * Why a room answers as it does: what the answer rests on, and after that what happened, which alone can carry instants.
 * In answers both are one list, `because`.
 */
export interface JudgedReasons {
  readonly grounds: readonly UndatedReason[];
  readonly dated: readonly JudgedReason[];
}

/** INVARIANT: static reasons are shared between assessments, so they are frozen. */
export function frozenReason<R extends UndatedReason>(reason: R): R {
  Object.freeze(reason.clauses);
  return Object.freeze(reason);
}

/** Puts reasons into a list: by position, because walking a frozen list with `for … of` is slow. */
export function addAll(reasons: readonly UndatedReason[], into: UndatedReason[]): void {
  for (let i = 0; i < reasons.length; i++) into.push(reasons[i]!);
}
