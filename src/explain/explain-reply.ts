/** The reply to the complainant in sentences: whether it is owed, through what, in which form, by whom. */

import type { ReplyRule } from "../format/procedure.ts";
import type { ReplyAnswer } from "../procedure/answer.ts";
import type { CaseEnding } from "../reasons/reason.ts";
import { instantInWords } from "./instant-words.ts";
import { isShownByField } from "./life-words.ts";
import { voidersOfMoment } from "./moment-words.ts";
import { fill, joined } from "./phrases.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { channelInWords, cited, eventInWords, fieldInWords, rolesInWords, type Wording } from "./wording.ts";

export interface ExplainedReply {
  /** "belum diberikan", "sudah diberikan …", "tidak wajib", "belum dapat ditentukan". */
  readonly status: string;
  /** One sentence: how it stands and, while it is not given, through what, in which form and by whom. */
  readonly summary: string;
  /** The channels to reply on; null when the document names none. */
  readonly channels: string | null;
  /** What the fields are called that hold the contact to use; never what they hold. */
  readonly contact: string | null;
  readonly form: string | null;
  /** Who replies; null when the document names nobody. */
  readonly by: string | null;
  /** When it was given, in words; null too when a field carries that moment. */
  readonly given: string | null;
  /** What to heed before replying. */
  readonly warnings: readonly Sentence[];
  readonly because: readonly Sentence[];
}

/** What took back what was given before: a reopening, or another event that voids a reply. */
export interface Voiding {
  readonly by: string;
  readonly at: string;
}

/** `voidings`: what the clocks of the case tell of such events; `ended`: what ended the case, null while nothing has. */
export function explainReply(
  reply: ReplyAnswer,
  { voidings, ended }: { readonly voidings: readonly Voiding[]; readonly ended: CaseEnding | null },
  wording: Wording,
): ExplainedReply {
  const { phrases } = wording;
  const { life } = phrases;
  const { form, givenAt } = reply;
  const rule = wording.service?.replies?.find(({ id }) => id === reply.rule);
  const oneOf = (labels: readonly string[]) => (labels.length === 0 ? null : joined(labels, "or", phrases));
  const channels = oneOf(reply.channels.map((id) => channelInWords(id, wording)));
  const contact = oneOf(reply.contact.map((id) => fieldInWords(id, wording)));
  const by = rolesInWords(reply.by, wording);
  const given = givenAt === null || isShownByField(reply.because) ? null : instantInWords(givenAt, wording);
  const voiding = reply.status === "owed" ? lastVoiding(rule, voidings) : null;
  const isAgain = reply.isOwedAgain;
  const unvoided = isAgain ? life["reply-again"] : phrases.replyStatus[reply.status];
  const stands = voiding === null ? unvoided : anewInWords(voiding, isAgain, wording);
  const open = ended === null ? stands : endedInWords(reply, stands, ended, wording);
  const status = given === null ? open : fill(life["reply-given"], { at: given });
  const isAhead = reply.status === "owed" || reply.status === "undetermined";
  const how = [
    ...(channels === null ? [] : [fill(life.via, { channels })]),
    ...contactInWords(rule, contact, wording),
    ...(form === null ? [] : [fill(life.form, { form })]),
    ...(by === null ? [] : [fill(life.by, { roles: by })]),
  ];
  const said = fill(life.reply, { status });
  // Where the document names no channel, the sentence that says so cites the rule.
  const isCited = reply.because.some(({ kind }) => kind === "unspecified");
  return {
    status,
    summary: isAhead ? `${[said, ...how].join("; ")}${isCited ? "" : citedOnce(rule, wording)}.` : `${said}.`,
    channels,
    contact,
    form,
    by,
    given,
    warnings: sentencesOf(reply.warnings, wording),
    because: sentencesOf(reply.because, wording),
  };
}

/** The last that takes back a reply by the rule; a reopening takes back whatever told the outcome. */
function lastVoiding(rule: ReplyRule | undefined, voidings: readonly Voiding[]): Voiding | null {
  const voiders = voidersOfMoment(rule?.doneWhen);
  const found = voidings.filter(({ by }) => by === "reopened" || voiders.includes(by));
  return found.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1) ?? null;
}

/** How it stands after the end of the case: whoever takes a complaint back may still have to be answered. */
const afterEnd = {
  owed: "reply-after-end",
  undetermined: "reply-of-ended",
  "not-owed": "reply-of-ended",
} as const;

/** That it is owed after a withdrawal is our assumption, unless a rule asks whether there was one. */
function endedInWords(
  { status, because }: ReplyAnswer,
  stands: string,
  ended: CaseEnding,
  wording: Wording,
): string {
  if (status === "given") return stands;
  const isSaid = because.some((reason) => reason.kind === "fact" && reason.fact === `event.${ended}`);
  const isAssumed = ended === "withdrawn" && status === "owed" && !isSaid;
  const phrase = wording.phrases.life[isAssumed ? "reply-after-withdrawal" : afterEnd[status]];
  return fill(phrase, { stands, how: eventInWords(ended, wording) });
}

/** That it is owed again where it was given before, else since when it has not been given; and what took back what was. */
function anewInWords({ by, at }: Voiding, isAgain: boolean, wording: Wording): string {
  const { life } = wording.phrases;
  const told = instantInWords(at, wording);
  if (by === "reopened") return fill(life[isAgain ? "reply-again-reopened" : "reply-anew"], { at: told });
  const phrase = life[isAgain ? "reply-again-after" : "reply-anew-after"];
  return fill(phrase, { event: eventInWords(by, wording), at: told });
}

/** The contact to use; where the rule says to use what was given, also that nothing was. */
function contactInWords(
  rule: ReplyRule | undefined,
  contact: string | null,
  { phrases }: Wording,
): readonly string[] {
  const { life } = phrases;
  const isGiven = rule?.via === "given-contact";
  if (contact !== null) return [fill(isGiven ? life["via-contact"] : life.contact, { fields: contact })];
  return isGiven && rule.contact !== undefined ? [life["via-no-contact"]] : [];
}

/** The first of the clauses that the rule stands in. */
function citedOnce(rule: ReplyRule | undefined, wording: Wording): string {
  const [clause] = rule?.source ?? [];
  return clause === undefined ? "" : ` (${cited([clause], wording)})`;
}
