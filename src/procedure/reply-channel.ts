/**
 * A reply by another channel than its rule asks for. It was given all the same, because it reached whom it was told to
 * reach; that it went elsewhere is named, so that somebody asks whether it did.
 */
import type { ReadEvent } from "../case/history.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { JudgedReply } from "./answer.ts";

/** `known`: the channels of the SOP; another is named as such. */
export function nameOtherChannel(
  reply: JudgedReply | null,
  events: readonly ReadEvent[],
  known: ReadonlySet<string>,
  problems: ProblemList,
): void {
  if (reply === null || reply.status !== "given" || reply.channels.length === 0) return;
  const shown = reply.dated.find((reason) => reason.kind === "evidence");
  const read = shown === undefined ? undefined : events.find(({ index }) => index === shown.event);
  const channel = read?.event.channel;
  if (typeof channel !== "string" || !known.has(channel) || reply.channels.includes(channel)) return;
  problems.add("C237", `/events/${read!.index}/channel`, { channel, channels: reply.channels.join(", ") });
}
