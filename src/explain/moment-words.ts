/** Moments in words, and what an open deadline waits for. */

import type { DeadlineAnswer } from "../deadlines/answer.ts";
import { JsonPart } from "../json/json-part.ts";
import type { Reason } from "../reasons/reason.ts";
import { continued, fill, joined } from "./phrases.ts";
import { eventInWords, fieldInWords, partAt, type Wording } from "./wording.ts";

/**
 * A moment as the rule file writes it, or each of those that conditions choose from, in words; null when it is none.
 * `named`: how an event is called.
 *
 * @example momentInWords({ all: ["responded", "followed-up"] }, wording) // "ditanggapi dan ditindaklanjuti"
 */
export function momentInWords(
  moment: unknown,
  wording: Wording,
  named: typeof happeningInWords = happeningInWords,
): string | null {
  if (typeof moment === "string") return named(moment, wording);
  const part = new JsonPart(moment);
  if (part.isList) return eachInWords(part, "or", wording, named);
  const event = part.at("event").text;
  if (event !== null) return named(event, wording);
  const field = part.at("field").text;
  if (field !== null) return continued(fieldInWords(field, wording));
  for (const [key, word] of [
    ["all", "and"],
    ["any", "or"],
  ] as const) {
    const inner = part.at(key);
    if (inner.isList) return eachInWords(inner, word, wording, named);
  }
  return part.has("when") ? wording.phrases.shapes["condition-met"] : null;
}

/** An event inside a sentence. */
export function happeningInWords(type: string, wording: Wording): string {
  return continued(eventInWords(type, wording));
}

function eachInWords(
  list: JsonPart,
  word: "and" | "or",
  wording: Wording,
  named: typeof happeningInWords,
): string {
  const each = list.parts.flatMap((part) => {
    const told = momentInWords(part.value, wording, named);
    if (told === null) return [];
    // What are several themselves is set apart, or nobody could tell which word binds which.
    return isOfSeveral(part) ? [`(${told})`] : [told];
  });
  const once = [...new Set(each)];
  return once.length === 1 ? once[0]!.replace(/^\((.*)\)$/, "$1") : joined(once, word, wording.phrases);
}

function isOfSeveral(part: JsonPart): boolean {
  return ["all", "any"].some((key) => part.at(key).parts.length > 1);
}

/** The events that take back a moment, or a part of it. */
export function voidersOfMoment(moment: unknown): readonly string[] {
  const part = new JsonPart(moment);
  if (!(part.isObject || part.isList)) return [];
  return [
    ...part.at("voidedBy").parts.flatMap(({ text }) => text ?? []),
    ...part.parts.flatMap(({ value }) => voidersOfMoment(value)),
  ];
}

/** The field whose date a moment looks at; null when it looks at none. */
export function fieldOfMoment(moment: unknown): string | null {
  const part = new JsonPart(moment);
  const field = part.at("field").text;
  if (field !== null || !(part.isObject || part.isList)) return field;
  for (const { value } of part.parts) {
    const inner = fieldOfMoment(value);
    if (inner !== null) return inner;
  }
  return null;
}

type AwaitingDeadline = Pick<DeadlineAnswer, "because" | "candidates">;

/** What an open deadline waits for; null when its reasons, or those of its candidates, do not agree on it. */
export function awaitedInWords(
  deadline: AwaitingDeadline,
  wording: Wording,
  named: typeof happeningInWords = happeningInWords,
): string | null {
  const awaited = awaitedBy(deadline);
  return awaited === null ? null : momentsInWords(awaited, wording, named);
}

/** The same in a sentence. */
export function waitsOf(deadline: DeadlineAnswer, wording: Wording): string | null {
  const awaited = awaitedBy(deadline);
  return awaited === null ? null : `${waitsInWords(awaited, wording)}.`;
}

function awaitedBy({ because, candidates }: AwaitingDeadline): readonly Waiting[] | null {
  const lists = candidates.length === 0 ? [because] : candidates.map((candidate) => candidate.because);
  const awaited = lists.map((reasons) => reasons.filter((reason) => reason.kind === "waits"));
  const [first = []] = awaited;
  const pointersOf = (each: typeof first) => each.map(({ pointer }) => pointer).join();
  const isAlike = awaited.every((each) => pointersOf(each) === pointersOf(first));
  return first.length === 0 || !isAlike ? null : first;
}

type Waiting = Extract<Reason, { readonly kind: "waits" }>;

/** What starts a deadline that has not begun, or fulfils one that runs; of several that must come those that have not. */
export function waitsInWords(waiting: readonly Waiting[], wording: Wording): string {
  const { reasons, shapes } = wording.phrases;
  const moment = momentsInWords(waiting, wording, happeningInWords);
  return fill(waiting[0]?.for === "start" ? shapes["waits-for-start"] : reasons.waits, { moment });
}

function momentsInWords(
  waiting: readonly Waiting[],
  wording: Wording,
  named: typeof happeningInWords,
): string {
  const { phrases, file } = wording;
  const moments = waiting.flatMap(({ pointer }) => {
    const { value } = partAt(file, pointer);
    const told = momentInWords(value, wording, named) ?? [];
    return waiting.length > 1 && isOfSeveral(new JsonPart(value)) ? `(${told})` : told;
  });
  return joined([...new Set(moments)], "and", phrases);
}
