/**
 * Reasons: what `because` lists carry. They are data, made where a thing is decided, in the order in which it was
 * decided; `explain` only puts them into words. `pointer` leads into the rule file, `clauses` name the document's
 * clauses, `event` is the index of an event of the case. No reason ever carries the value of a field.
 */
interface Grounds {
  readonly pointer: string;
  readonly clauses: readonly string[];
}

export type Reason = Grounds &
  (
    | /** A leaf of a condition: true, false, or (null) nobody knows yet. */
    {
        readonly kind: "fact";
        readonly fact: string;
        readonly holds: boolean | null;
      } /** The last grade or branch, taken because none above it holds. */
    | { readonly kind: "otherwise" } /** A grade set by hand. */
    | {
        readonly kind: "graded";
        readonly event: number;
        readonly grade: string;
      } /** The rule of a deadline that applies, with the phrase as printed. */
    | {
        readonly kind: "rule";
        readonly printed: string | null;
      } /** The reading used, of an element or of a question, and whether the caller chose it. */
    | {
        readonly kind: "reading";
        readonly element: string;
        readonly reading: string;
        readonly chosen: boolean;
      } /** Filled in by us, not by the document; `part` when only that part is. */
    | {
        readonly kind: "assumption";
        readonly part: "from" | "until" | "length" | null;
        readonly by: "assumed" | "host";
      } /** A regulation fills what the document leaves open. */
    | {
        readonly kind: "law";
        readonly cite: string;
        readonly confidence: "primary" | "secondary" | "recalled";
      } /** A gap of the document that this answer runs into. */
    | { readonly kind: "gap"; readonly gap: string } /** The document gives no figure, or no criteria. */
    | { readonly kind: "unspecified" } /** No rule of the deadline covers this case. */
    | { readonly kind: "no-rule" } /** The moment from which time is counted. */
    | {
        readonly kind: "start";
        readonly event: number | null;
        readonly field: string | null;
        readonly at: string;
      } /** An event used because the one the document names was not recorded. */
    | {
        readonly kind: "stand-in";
        readonly event: number;
        readonly missing: string;
        readonly used: string;
      } /** An arrival outside opening hours, counted from another instant or day. */
    | { readonly kind: "arrival"; readonly counted: string } /** A counting option other than the default. */
    | {
        readonly kind: "option";
        readonly option: string;
        readonly value: string;
      } /** A day that does not count, with its name and the decree that made it a holiday (null: weekly or local). */
    | {
        readonly kind: "skipped-day";
        readonly date: string;
        readonly name: string;
        readonly decree: string | null;
      } /** A decree issued after the start changed the due instant. */
    | {
        readonly kind: "moved";
        readonly from: string | null;
        readonly to: string | null;
        readonly decree: string;
      }
    | {
        readonly kind: "extension";
        readonly event: number;
        readonly amount: number;
        readonly from: string;
        /** Null while an open pause holds it back. */
        readonly to: string | null;
      } /** Time that does not count, from the `paused` event up to the `resumed` one; `reason` is a declared reason's id. */
    | {
        readonly kind: "pause";
        readonly event: number;
        readonly resumed: number | null;
        readonly reason: string | null;
        readonly from: string;
        readonly to: string | null;
      } /** The length was set on this case by an event. */
    | {
        readonly kind: "set-by";
        readonly event: number;
        readonly amount: number | null;
        readonly dueAt: string | null;
      } /** The case was closed and taken up again. */
    | {
        readonly kind: "reopened";
        readonly event: number;
        readonly effect: "continues" | "restarts";
        readonly at: string;
      } /** A rule of the SOP that closes the case, or allows to. */
    | {
        readonly kind: "closure";
        readonly rule: string;
        readonly event: number | null;
        readonly at: string;
      } /** What makes an escalation fall due: an event, a deadline, or a condition (neither). */
    | {
        readonly kind: "trigger";
        readonly event: number | null;
        readonly deadline: string | null;
        readonly at: string | null;
      } /** It is delivered later than it falls due, when the desk works again. */
    | { readonly kind: "delivery"; readonly at: string } /** A higher level was reached before. */
    | {
        readonly kind: "overtaken";
        readonly level: string;
      } /** The event, or date that the case carries, which shows that a step or a reply is done. */
    | {
        readonly kind: "evidence";
        readonly event: number | null;
        readonly field: string | null;
        readonly at: string;
      } /** A step that leaves no trace in the history. */
    | { readonly kind: "no-evidence" } /** Taken as done, because a later step is. */
    | { readonly kind: "inferred"; readonly step: string } /** A step that has to be done before. */
    | { readonly kind: "blocked"; readonly step: string } /** An answer there can be read by anybody. */
    | {
        readonly kind: "public-channel";
        readonly channel: string;
      } /** An officer's judgement that the intake asks for. */
    | {
        readonly kind: "judged";
        readonly fact: string;
        readonly holds: boolean | null;
      } /** Attachments that break a limit of the SOP. */
    | {
        readonly kind: "attachment";
        readonly field: string;
        readonly limit: "atLeast" | "atMost" | "mediaTypes" | "maxBytes" | "maxTotalBytes";
      } /** Years whose holidays are not yet decreed. */
    | { readonly kind: "provisional"; readonly years: readonly number[] }
    | {
        readonly kind: "stop";
        readonly event: number | null;
        readonly field: string | null;
        readonly at: string;
      } /** The moment that an open deadline waits for: what starts it, or what fulfils it. */
    | { readonly kind: "waits"; readonly for: "start" | "stop" } /** The end of the case. */
    | {
        readonly kind: "end";
        readonly how: "withdrawn" | "rejected" | "closed";
        readonly event: number;
        readonly at: string;
      } /** What the intake demands; `demand` says how strongly. */
    | {
        readonly kind: "requirement";
        readonly field: string;
        readonly demand: "required" | "expected";
      } /** A group of fields with too few of them. */
    | {
        readonly kind: "group";
        readonly have: number;
        readonly need: number;
      } /** A value that is not of the field's type, or too long. */
    | { readonly kind: "wrong-kind"; readonly field: string }
  );

export type ReasonKind = Reason["kind"];

/** INVARIANT: static reasons are shared between assessments, so they are frozen. */
export function frozenReason(reason: Reason): Reason {
  Object.freeze(reason.clauses);
  return Object.freeze(reason);
}
