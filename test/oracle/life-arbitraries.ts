/**
 * Random histories of random SOPs, crowded: at one instant, at the edges of days and of opening hours, around Lebaran,
 * decrees and year ends, and on the due instants that the oracle sees so far, or a millisecond beside them.
 */

import fc from "fast-check";
import { dates, timesOfDay } from "./arbitrary-instants.ts";
import { DAY, HOUR, instantText, MINUTE, midnightOf, type OracleDecree } from "./calendar.ts";
import type { OracleCase, OracleEvent } from "./history.ts";
import { lifeAssess } from "./life-assess.ts";
import { levelIds, roleIds } from "./life-ladder-arbitraries.ts";
import type { LifeSop } from "./life-sop.ts";
import { deadlineIds, lifeSops, pauseReasons } from "./life-sop-arbitraries.ts";

/** Everything `lifeAssess` needs, as plain JSON. */
export interface LifeQuestion {
  readonly sop: LifeSop;
  readonly case: OracleCase;
  readonly now: number;
}

/** When an event happens: so long after the one before, or so near a due instant of what is known then. */
type Timing = { readonly after: number } | { readonly ofDue: number; readonly off: number };

const afterTimings: fc.Arbitrary<Timing> = fc.oneof(
  fc.constantFrom(0, 0, 1, HOUR, DAY).map((after) => ({ after })),
  fc.integer({ min: 0, max: 4 * 24 * 60 }).map((minutes) => ({ after: minutes * MINUTE })),
  fc.integer({ min: 0, max: 3 * HOUR }).map((after) => ({ after })),
);
const denseTimings: fc.Arbitrary<Timing> = fc.oneof(
  fc.constantFrom(0, 1, MINUTE).map((after) => ({ after })),
  fc.integer({ min: 0, max: 3 * HOUR }).map((after) => ({ after })),
);
const timings: fc.Arbitrary<Timing> = fc.oneof(
  { weight: 3, arbitrary: afterTimings },
  {
    weight: 1,
    arbitrary: fc.record({ ofDue: fc.nat(5), off: fc.constantFrom(-1, 0, 0, 1, 1, -HOUR, HOUR) }),
  },
);

const words = [
  ...["received", "submitted", "forwarded", "responded", "followed-up", "resolved", "contacted", "asked"],
  ...[
    "complainant-replied",
    "informed",
    "satisfied",
    "dissatisfied",
    "acknowledged",
    "graded",
    "established",
  ],
];

/** Repeated ones come more often: those that the SOP speaks of. */
function typesFor(sop: LifeSop): fc.Arbitrary<string> {
  const text = JSON.stringify(sop.services);
  const spokenOf = words.filter((word) => text.includes(`"${word}"`));
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...spokenOf, "graded", "established") },
    { weight: 3, arbitrary: fc.constantFrom(...words) },
    { weight: 8, arbitrary: fc.constantFrom("paused", "paused", "resumed", "extended", "acknowledged") },
    { weight: 2, arbitrary: fc.constantFrom("escalated", "escalated", "explained") },
    { weight: 2, arbitrary: fc.constantFrom("reopened", "reopened", "closed", "rejected", "withdrawn") },
    { weight: 1, arbitrary: fc.constant("annulled") },
  );
}

interface Draft {
  readonly type: string;
  /** Picks the earlier event that is meant, among those that can be. */
  readonly earlier: number;
  readonly amount: number;
  readonly wrong: number;
  readonly deadline: string | undefined;
  readonly reason: string | undefined;
  readonly fatal: boolean | null;
  readonly grade: string;
  readonly to: string | undefined;
}

const draftsOf = (sop: LifeSop): fc.Arbitrary<Draft> =>
  fc.record({
    type: typesFor(sop),
    earlier: fc.nat(30),
    amount: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 40 })),
    wrong: fc.nat(12),
    deadline: fc.option(fc.constantFrom(...deadlineIds, ...deadlineIds, "entah"), { nil: undefined }),
    reason: fc.constantFrom(...pauseReasons, ...pauseReasons, "  ", "lain", undefined),
    fatal: fc.constantFrom(true, false, false, null),
    grade: fc.constantFrom("berat", "ringan", "ringan", "entah"),
    to: fc.option(fc.constantFrom(...levelIds, ...roleIds, "entah"), { nil: undefined }),
  });

function eventOf(
  draft: Draft,
  at: number,
  zone: LifeSop["institution"]["zone"],
  before: readonly OracleEvent[],
): OracleEvent {
  const { type, earlier, amount, wrong, deadline, reason } = draft;
  const told = instantText(at, zone);
  const bare = {
    ...idOf(before.length, wrong),
    type,
    at: wrong % 2 === 0 ? told : new Date(at).toISOString(),
  };
  const meant = (those: readonly OracleEvent[]): { ref?: string } => {
    const ref =
      wrong === 1 ? `e${before.length + 2}` : those.at(-1 - (earlier % Math.max(those.length, 1)))?.id;
    return ref === undefined ? {} : { ref };
  };
  switch (type) {
    case "annulled":
      return { ...bare, ...meant(before) };
    case "resumed":
      return earlier % 2 === 0
        ? bare
        : { ...bare, ...meant(before.filter((each) => each.type === "paused")) };
    case "paused":
      return { ...bare, ...given({ reason }) };
    case "graded":
      return { ...bare, grade: draft.grade };
    case "established":
      return { ...bare, facts: { fatal: draft.fatal } };
    case "escalated":
    case "explained":
      return { ...bare, ...given({ to: draft.to }) };
    case "extended":
      return { ...bare, ...given({ reason, deadline, amount: wrong === 2 ? undefined : amount }) };
    case "acknowledged":
      // A third of them set a length, a third a date, and the rest only acknowledge.
      if (earlier % 3 === 0) return { ...bare, ...given({ deadline }), amount };
      if (earlier % 3 === 1)
        return { ...bare, ...given({ deadline }), dueAt: instantText(at + amount * 7 * HOUR, zone) };
      return bare;
    default:
      return bare;
  }
}

function given(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Nearly always an id of its own; now and then none, or one that another has. */
function idOf(index: number, wrong: number): { readonly id?: string } {
  if (wrong === 3) return {};
  return { id: wrong === 4 ? `e${index >> 1}` : `e${index}` };
}

/** How long a history is, and how crowded. */
export interface LifeShape {
  readonly minEvents?: number;
  readonly maxEvents: number;
  /** Events minutes apart, for long histories; none on due instants, which cost an answer of the oracle each. */
  readonly isDense?: boolean;
}

/** A history of one SOP and a `now`. */
export function lifeQuestionsOf(
  decrees: readonly OracleDecree[],
  sop: LifeSop,
  { minEvents = 0, maxEvents, isDense = false }: LifeShape,
): fc.Arbitrary<LifeQuestion> {
  const { zone } = sop.institution;
  const timing = isDense ? denseTimings : timings;
  const beginning = fc
    .tuple(dates(decrees), timesOfDay(["08:00", "16:30"]))
    .map(([date, time]) => midnightOf(date, zone) + time);
  return fc
    .record({
      beginning,
      facts: fc.constantFrom({}, {}, { fatal: true }, { fatal: false }),
      start: fc.constantFrom("received", "received", "submitted", undefined),
      events: fc.array(fc.tuple(draftsOf(sop), timing), {
        minLength: minEvents,
        maxLength: maxEvents,
        size: "max",
      }),
      now: timings,
      nowFrom: fc.nat(5),
      shuffle: fc.infiniteStream(fc.nat(1_000)),
      isShuffled: fc.nat(3).map((one) => one === 0),
    })
    .map(({ beginning, facts, start, events, now, nowFrom, shuffle, isShuffled }) => {
      let complaint: OracleCase = {
        id: "ADU-1",
        service: "pengaduan",
        channel: "langsung",
        fields: {},
        facts,
        events: [],
      };
      let last = beginning;
      if (start !== undefined) tell({ id: "awal", type: start, at: instantText(beginning, zone) });
      for (const [draft, timing] of events) {
        last = instantOf(timing, last);
        tell(eventOf(draft, last, zone, complaint.events));
      }
      const told = complaint.events;
      const from = nowFrom === 0 && told.length > 0 ? Date.parse(told[told.length >> 1]!.at) : last;
      const judgedAt = instantOf(now, from);
      const kept = isShuffled ? told.map((event) => [shuffle.next().value, event] as const) : null;
      const inAnyOrder = kept?.toSorted(([a], [b]) => a - b).map(([, event]) => event) ?? told;
      return { sop, case: { ...complaint, events: inAnyOrder }, now: judgedAt };

      function tell(event: OracleEvent): void {
        complaint = { ...complaint, events: [...complaint.events, event] };
      }

      function instantOf(timing: Timing, before: number): number {
        if ("after" in timing) return before + timing.after;
        const { deadlines, escalations } = lifeAssess([sop], complaint, before, { decrees });
        const dues = [...Object.values(deadlines), ...escalations].flatMap(({ dueAt }) =>
          dueAt === null ? [] : [dueAt],
        );
        const due = dues[timing.ofDue % Math.max(dues.length, 1)];
        // Never before what has happened already, so that the history stays in order.
        return due === undefined ? before + DAY : Math.max(due + timing.off, before);
      }
    });
}

/** A random SOP with a random history of it. */
export function lifeQuestions(
  decrees: readonly OracleDecree[],
  shape: LifeShape = { maxEvents: 14 },
): fc.Arbitrary<LifeQuestion> {
  return lifeSops(decrees).chain((sop) => lifeQuestionsOf(decrees, sop, shape));
}
