/**
 * Random histories of random services, crowded: at one instant, at the edges of days and of opening hours, around
 * decrees, on due instants and a millisecond beside them; recorded late, taken back, closed and opened again.
 */

import fc from "fast-check";
import { dates, timesOfDay } from "../oracle/arbitrary-instants.ts";
import { DAY, HOUR, instantText, MINUTE, midnightOf, type OracleDecree } from "../oracle/calendar.ts";
import type { CaseEvent, Complaint, Sop } from "./format.ts";
import { type Draft, draftsOf, eventOf } from "./random-events.ts";
import { randomSops, type ServiceShape } from "./random-services.ts";
import { type Answer, referenceAnswer } from "./reference.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** Everything a comparison needs, as plain JSON. */
export interface RandomLife {
  readonly sop: Sop;
  readonly case: Complaint;
  readonly now: number;
  /** null: what was known at each instant. */
  readonly calendarAsOf: number | null;
  readonly readings: Readonly<Record<string, string>>;
}

/** When an event happens: so long after the one before, or so near an instant that matters by what is known then. */
type Timing = { readonly after: number } | { readonly of: number; readonly off: number };

const timings: fc.Arbitrary<Timing> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(0, 0, 1, HOUR, DAY).map((after) => ({ after })) },
  {
    weight: 3,
    arbitrary: fc.integer({ min: 0, max: 4 * 24 * 60 }).map((minutes) => ({ after: minutes * MINUTE })),
  },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 3 * HOUR }).map((after) => ({ after })) },
  {
    weight: 4,
    arbitrary: fc.record({ of: fc.nat(7), off: fc.constantFrom(-1, 0, 0, 1, 1, -HOUR, HOUR) }),
  },
);

export interface LifeShape extends ServiceShape {
  readonly minEvents?: number;
  readonly maxEvents?: number;
  /** Of the rule file; `pengaduan` unless said. */
  readonly service?: string;
}

/** A history of one rule file and a `now`. */
export function randomLivesOf(
  decrees: readonly OracleDecree[],
  sop: Sop,
  { minEvents = 0, maxEvents = 14, service = "pengaduan" }: LifeShape = {},
): fc.Arbitrary<RandomLife> {
  const { zone } = sop.institution;
  const words = vocabularyOf(sop, service);
  return fc
    .record({
      date: dates(decrees),
      time: timesOfDay(["08:00", "16:30"]),
      channel: fc.constantFrom(words.channels[0]!, ...words.channels),
      facts: factsOf(words),
      fields: fieldsOf(words),
      start: fc.constantFrom("received", "received", "received", "submitted", "occurred", undefined),
      events: fc.array(fc.tuple(draftsOf(words), timings), {
        minLength: minEvents,
        maxLength: maxEvents,
        size: "max",
      }),
      now: timings,
      nowFrom: fc.nat(5),
      asOf: fc.option(fc.constantFrom(-30, -1, 0, 1), { nil: null, freq: 9 }),
      order: fc.array(fc.nat(1_000), { minLength: maxEvents + 1, maxLength: maxEvents + 1 }),
      isShuffled: fc.nat(2).map((one) => one === 0),
      readings: readingsOf(sop, service),
    })
    .map((drawn): RandomLife => {
      const beginning = midnightOf(drawn.date, zone) + drawn.time;
      const common = { id: "ADU-1", service, channel: drawn.channel };
      let complaint: Complaint & { readonly events: readonly CaseEvent[] } = {
        ...common,
        fields: drawn.fields,
        facts: drawn.facts,
        events: [],
      };
      let last = beginning;
      const { readings } = drawn;
      if (drawn.start !== undefined)
        tell({ id: "awal", type: drawn.start, at: instantText(beginning, zone) });
      for (const [draft, timing] of drawn.events) {
        last = instantOf(timing, last);
        tell(eventOf(draft, last, zone, toldBefore(draft)));
      }
      const told = complaint.events;
      const from = drawn.nowFrom === 0 && told.length > 0 ? Date.parse(told[told.length >> 1]!.at) : last;
      const now = instantOf(drawn.now, from);
      const ranks = told.map((event, index) => [drawn.order[index]!, event] as const);
      const events = drawn.isShuffled ? ranks.toSorted(([a], [b]) => a - b).map(([, event]) => event) : told;
      const calendarAsOf = drawn.asOf === null ? null : midnightOf(drawn.date, zone) + drawn.asOf * DAY;
      return { sop, case: { ...complaint, events }, now, calendarAsOf, readings };

      function tell(event: CaseEvent): void {
        complaint = { ...complaint, events: [...complaint.events, event] };
      }

      function answerAt(at: number): Answer {
        return referenceAnswer({ sop, case: complaint, now: at, decrees, readings });
      }

      function instantOf(timing: Timing, before: number): number {
        if ("after" in timing) return before + timing.after;
        const { deadlines, escalations } = answerAt(before);
        const all = [...deadlines, ...escalations].flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
        const due = all[timing.of % Math.max(all.length, 1)];
        // Never before what has happened already: what is recorded late is shuffled afterwards.
        return due === undefined ? before + DAY : Math.max(due + timing.off, before);
      }

      function toldBefore({ type }: Draft): Parameters<typeof eventOf>[3] {
        const needsLadder = type === "escalated" || type === "explained";
        const keys = needsLadder ? answerAt(last).escalations.map(({ key }) => key) : [];
        const paused = complaint.events.findLastIndex((each) => each.type === "paused");
        const resumed = complaint.events.findLastIndex((each) => each.type === "resumed");
        return { words, events: complaint.events, keys, isPaused: paused > resumed };
      }
    });
}

/** None, some or all of them known from the beginning. */
function factsOf({ fact }: Vocabulary): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return fc
    .oneof(fc.constant([]), fc.array(fact, { maxLength: 2 }), fc.array(fact, { minLength: 4, maxLength: 8 }))
    .map((all) => Object.assign({}, ...all) as Readonly<Record<string, unknown>>);
}

function fieldsOf({ textFields }: Vocabulary): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return fc
    .oneof(fc.constant([]), fc.subarray([...textFields]))
    .map((ids) => Object.fromEntries(ids.map((id) => [id, id === "telepon" ? "0812" : "Loket"])));
}

/** Some readings other than those in force, of those that the rule file has. */
function readingsOf(sop: Sop, service: string): fc.Arbitrary<Readonly<Record<string, string>>> {
  const { deadlines = {}, readings = [] } = sop.services[service]!;
  const ofQuestions = readings.map(({ id, choices = [] }) => ({
    id,
    ids: choices.map((choice) => choice.id),
  }));
  const ofDeadlines = Object.entries(deadlines).map(([id, { rules }]) => ({
    id,
    ids: rules.flatMap((rule) => (rule.readings ?? []).map((reading) => reading.id)),
  }));
  const all = [...ofQuestions, ...ofDeadlines].filter(({ ids }) => ids.length > 0);
  return fc
    .tuple(...all.map(({ id, ids }) => fc.constantFrom(undefined, undefined, ...ids.map((of) => [id, of]))))
    .map((chosen) => Object.fromEntries(chosen.filter((each) => each !== undefined)));
}

/** A random rule file with a random history of it. */
export function randomLives(
  decrees: readonly OracleDecree[],
  shape: LifeShape = {},
): fc.Arbitrary<RandomLife> {
  return randomSops(decrees, shape).chain((sop) => randomLivesOf(decrees, sop, shape));
}
