/** The keys of the words of findings and problems: what each language says of them, in `texts/`. `{name}` is a hole. */
import type { OtherCode } from "./codes.ts";

export interface CodeTexts {
  /** What is wrong, in lower case without a full stop, the user's own text in backticks. */
  readonly message: string;
  /** How to mend it; empty where the message says it. */
  readonly help: string;
}

/** What a message names in words of its own, mostly what was expected: each with the holes that it has. */
export interface PhraseHoles {
  // What a value of a file is, or should be.
  readonly text: never;
  readonly number: never;
  readonly "whole-number": never;
  readonly "true-or-false": never;
  readonly list: never;
  readonly pair: never;
  readonly object: never;
  readonly null: never;
  readonly nothing: never;
  readonly "whole-number-from": "least";
  readonly "whole-number-up-to": "most";
  // What to write in its place.
  readonly "such-as": "expected" | "example";
  readonly "as-written": "example";
  readonly "or-write": "known" | "example";
  readonly "or-leave-out": "known" | "name";
  readonly "or-inside": "known" | "name" | "place";
  // The forms of a text.
  readonly date: never;
  readonly "real-date": never;
  readonly instant: never;
  readonly "local-instant": never;
  readonly "local-due": never;
  readonly id: never;
  readonly colour: never;
  readonly clock: never;
  readonly "law-limit": never;
  readonly "clause-id": never;
  // What a value of a case, a condition or an option should be.
  readonly "json-data": never;
  readonly "data-not": "found";
  readonly "made-by": "name";
  // What a program may give that is no data.
  readonly "no-data": "name";
  readonly "a-circle": never;
  readonly "too-deep": "limit";
  readonly "too-many-parts": "limit";
  readonly unreadable: never;
  readonly "some-text": never;
  readonly "filled-text": never;
  readonly "some-number": never;
  readonly "some-whole-number": never;
  readonly "some-list": never;
  readonly "some-object": never;
  readonly "no-value": never;
  readonly "one-of": "known";
  readonly "list-of": "known";
  readonly "list-holding": "item";
  readonly "a-choice-id": never;
  readonly "a-choice": never;
  readonly phone: never;
  readonly email: never;
  readonly identity: never;
  readonly attachments: never;
  readonly "chosen-readings": never;
  readonly "policy-of": "sop";
  // What makes the windows of a day unusable.
  readonly "not-a-pair": never;
  readonly "not-a-clock-time": never;
  readonly "close-before-open": never;
  readonly "out-of-order": never;
  readonly overlap: never;
  // What is left to do where a case may not be reopened.
  // How an event comes before the complaint, and what to look at.
  readonly before: never;
  readonly "ahead-at-once": never;
  readonly "check-instants": never;
  readonly "check-order": never;
  readonly "no-grades": never;
  readonly "follow-with-new-case": never;
  readonly "not-allowed": never;
  // Why what was to fulfil a deadline does not.
  readonly "before-the-start": never;
  readonly "ahead-of-the-start": never;
  readonly "record-again": never;
  readonly "voided-by": "by" | "at";
  // What an answer was made with, and what it was to be put into words with.
  readonly "no-sop": never;
  readonly "sop-version": "id" | "version";
  readonly "sop-under-policy": "id" | "version" | "policy" | "of";
  // Who has a case that was given to nobody.
  readonly "still-with": "role";
  readonly "still-nobodys": never;
  // What a reopening does to the counts of a case.
  readonly "some-deadlines": "ids";
  readonly "no-deadlines": never;
  readonly "goes-on": "deadlines";
  readonly "goes-on-without": "deadlines" | "since";
  readonly "nothing-goes-on": never;
  readonly "first-and-then": "first" | "then";
  readonly "the-end": never;
  // How many there are of what is not counted to the end, and what is left out for it.
  readonly "more-than": "count";
  readonly "no-due-of-all": never;
  readonly "the-event": "type";
  // How long something takes, by its unit.
  readonly "one-minute": never;
  readonly "long-minute": "amount";
  readonly "one-hour": never;
  readonly "long-hour": "amount";
  readonly "one-hour-on-working-days": never;
  readonly "long-hour-on-working-days": "amount";
  readonly "one-service-minute": never;
  readonly "long-service-minute": "amount";
  readonly "one-service-hour": never;
  readonly "long-service-hour": "amount";
  readonly "one-day": never;
  readonly "long-day": "amount";
  readonly "one-week": never;
  readonly "long-week": "amount";
  readonly "one-month": never;
  readonly "long-month": "amount";
  readonly "one-working-day": never;
  readonly "long-working-day": "amount";
  // What a rule file leaves out, or applies to.
  readonly "every-case": never;
  readonly "without-end": never;
  readonly "until-date": "date";
  // What a scenario names.
  readonly "the-service": never;
  readonly "the-channel": never;
  readonly "the-fact": never;
  readonly "the-field": never;
  readonly "event-type": never;
  readonly "the-grade": never;
  readonly "the-deadline": never;
  readonly "the-step": never;
  readonly "the-level": never;
  readonly "the-reading": never;
  readonly "the-element": never;
  readonly "the-closure-rule": never;
  readonly "the-reply-rule": never;
  readonly "the-scope-rule": never;
  readonly "the-role": never;
  readonly "the-code": never;
  readonly "under-policy": "policy";
  readonly "under-no-policy": never;
  // What is to be traced to a clause.
  readonly "a-channel": never;
  readonly "a-step": never;
  readonly "a-level": never;
  readonly "a-deadline-rule": never;
}

export type PhraseKey = keyof PhraseHoles;

export interface DiagnosticTexts {
  /** Leads the help where something near is known. */
  readonly suggestion: string;
  /** An event by its `{key}` and its `{label}`, for those who do not write rule files. */
  readonly labelled: string;
  readonly codes: Readonly<Record<OtherCode, CodeTexts>>;
  readonly phrases: Readonly<Record<PhraseKey, string>>;
}
