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
        readonly to: string;
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
