/**
 * What events say that nobody can mean: a channel that the SOP does not know, a role that is one slip of the pen away,
 * an event without what it is told for. They are used as recorded, and named. `by` and `to` may hold whatever the host
 * calls its people, so of these only what is nearly the name of a role is told: a letter too few, too many or another,
 * two neighbours swapped, upper case, or its label.
 */

import { unknownName } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import type { CaseEvent } from "../format/case.ts";
import {
  type EventEffect,
  type EventKey,
  eventRow,
  isBuiltInEvent,
  keysOfSetLength,
  readersOfKey,
} from "../format/events.ts";
import type { SopFile } from "../format/sop.ts";
import { isObject } from "../json/plain-data.ts";
import {
  type CaseHistory,
  isMarked,
  isOfAny,
  isOfType,
  mustSay,
  type ReadEvent,
  saysMore,
  saysNames,
} from "./history.ts";

/** The names that events may use under an SOP. */
export interface EventNames {
  readonly roles: ReadonlySet<string>;
  /** The roles by their ids and labels in lower case. */
  readonly rolesByName: ReadonlyMap<string, string>;
  /** Channels of the intake, and those that are only for replies. */
  readonly channels: ReadonlySet<string>;
  /** The event types that set the length of some deadline. */
  readonly lengthSetters: ReadonlySet<string>;
}

export function eventNames({ roles = {}, channels, replyChannels = {}, services }: SopFile): EventNames {
  const rolesByName = new Map<string, string>();
  for (const [id, { label }] of Object.entries(roles)) rolesByName.set(label.toLowerCase(), id);
  for (const id of Object.keys(roles)) rolesByName.set(id, id);
  return {
    roles: new Set(Object.keys(roles)),
    rolesByName,
    channels: new Set([...Object.keys(channels), ...Object.keys(replyChannels)]),
    lengthSetters: new Set(settersIn(services)),
  };
}

/** The event types that stand at `setBy` anywhere: on a rule, a reading, or a choice of a question. */
function settersIn(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, each]) =>
    key === "setBy" && typeof each === "string" ? [each] : settersIn(each),
  );
}

/** Effects whose rooms say themselves what is wrong with what an event says, so that nothing is said twice. */
const judgedElsewhere = {
  to: ["delivers", "explains", "gives"],
  by: ["extends"],
  demands: ["grades", "extends", "annuls"],
} as const satisfies Readonly<Record<string, readonly EventEffect[]>>;

const whoKeys = ["to", "by"] as const;

export function nameSlips(
  { events, marks }: Pick<CaseHistory, "events" | "marks">,
  names: EventNames,
  problems: ProblemList,
): void {
  if ((marks & (saysNames | mustSay | saysMore)) === 0) return;
  for (const read of events) {
    const { type, index, event } = read;
    nameUnread(read, names, problems);
    const { channel } = event;
    if (typeof channel === "string" && channel !== "" && !names.channels.has(channel)) {
      const params = { ...unknownName(channel, names.channels), known: [...names.channels].join(", ") };
      problems.add("C231", `/events/${index}/channel`, params);
    }
    for (const key of whoKeys) {
      const name = event[key];
      if (typeof name !== "string" || names.roles.has(name)) continue;
      const role = does(type, judgedElsewhere[key]) ? null : roleMeant(name, names);
      if (role !== null) problems.add("C232", `/events/${index}/${key}`, { name, suggestion: role });
    }
    if (isMarked(read, mustSay)) nameDemands(type, index, event, problems);
  }
}

/** Names what an event says that nothing reads of its type. */
function nameUnread(read: ReadEvent, { lengthSetters }: EventNames, problems: ProblemList): void {
  if (!isMarked(read, saysMore)) return;
  const setsLength = isOfAny(read, lengthSetters);
  for (const [key, readers] of readersOfKey) {
    if (read.event[key as EventKey] === undefined) continue;
    if (readers.some((type) => isOfType(read, type))) continue;
    const ofSetLength = keysOfSetLength.some((each) => each === key);
    if (setsLength && ofSetLength) continue;
    const known = [...readers, ...(ofSetLength ? lengthSetters : [])].map((type) => `\`${type}\``);
    const params = { key, type: { event: read.type }, known: known.join(", ") };
    problems.add("C238", `/events/${read.index}/${key}`, params);
  }
}

function does(type: string, effects: readonly EventEffect[]): boolean {
  return isBuiltInEvent(type) && eventRow(type).does.some((effect) => effects.includes(effect));
}

/** Names what an event is told for and does not say. */
function nameDemands(type: string, index: number, event: CaseEvent, problems: ProblemList): void {
  if (!isBuiltInEvent(type)) return;
  const { demands } = eventRow(type);
  if (demands === undefined || does(type, judgedElsewhere.demands)) return;
  for (const choice of demands) {
    if (choice.some((key) => says(event[key]))) continue;
    problems.add("C233", `/events/${index}`, {
      type: { event: type },
      keys: choice.map((key) => `\`${key}\``).join(", "),
    });
  }
}

function says(value: CaseEvent[EventKey]): boolean {
  if (typeof value === "string") return value.trim() !== "";
  // What is of another kind has been named as such.
  return isObject(value) ? Object.keys(value).length > 0 : value !== undefined;
}

const shortest = 5;
const lettersOnly = /^[a-z]+(?:-[a-z]+)*$/;

/** The role that a name was surely meant to be; null when it may be anything. */
export function roleMeant(name: string, { roles, rolesByName }: EventNames): string | null {
  const lower = name.trim().toLowerCase();
  const called = rolesByName.get(lower);
  if (called !== undefined) return called;
  if (lower.length < shortest || !lettersOnly.test(lower)) return null;
  for (const role of roles) if (role.length >= shortest && isOneSlip(lower, role)) return role;
  return null;
}

/** Whether two words differ by one letter or by two neighbours swapped; a letter behind a role makes another name. */
function isOneSlip(name: string, role: string): boolean {
  if (Math.abs(name.length - role.length) > 1 || name.startsWith(role)) return false;
  let from = 0;
  while (from < name.length && name[from] === role[from]) from++;
  let cut = 0;
  const most = Math.min(name.length, role.length) - from;
  while (cut < most && name[name.length - 1 - cut] === role[role.length - 1 - cut]) cut++;
  const [left, right] = [name.slice(from, name.length - cut), role.slice(from, role.length - cut)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
