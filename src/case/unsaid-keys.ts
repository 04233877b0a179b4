/**
 * Events that do not say what rules tell them apart by: a `forwarded` without `to`, where a clock starts with one to the
 * agency. They do not match there; each is named once, so that a clock which waits on is no riddle.
 */
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { ServiceFile } from "../format/sop.ts";
import { isOfType, type ReadEvent } from "./history.ts";

const keys = ["by", "to", "channel"] as const;

/** An event type and a key by which moments tell its occurrences apart. */
export interface AskedKey {
  readonly type: string;
  readonly key: (typeof keys)[number];
}

/** What the moments of a service ask of events. */
export function askedKeys({
  deadlines,
  procedure,
  replies,
  escalation,
  closure,
}: ServiceFile): readonly AskedKey[] {
  const asked = new Map<string, AskedKey>();
  const look = (json: unknown): void => {
    if (typeof json !== "object" || json === null) return;
    const { event: type, ...more } = json as Readonly<Record<string, unknown>>;
    if (typeof type === "string")
      for (const key of keys) if (typeof more[key] === "string") asked.set(`${type} ${key}`, { type, key });
    for (const part of Object.values(json)) look(part);
  };
  for (const part of [deadlines, procedure, replies, escalation, closure]) look(part);
  return [...asked.values()];
}

export function nameUnsaidKeys(
  events: readonly ReadEvent[],
  asked: readonly AskedKey[],
  problems: ProblemList,
): void {
  if (asked.length === 0) return;
  for (const read of events) {
    const unsaid = asked.find(
      ({ type, key }) =>
        isOfType(read, type) &&
        read.event[key] === undefined &&
        (key !== "to" || read.receivers === undefined),
    );
    if (unsaid !== undefined)
      problems.add("C234", `/events/${read.index}`, { type: { event: read.type }, key: unsaid.key });
  }
}
