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
}

/** A history of one rule file and a `now`. */
export function randomLivesOf(
  decrees: readonly OracleDecree[],
  sop: Sop,
  { minEvents = 0, maxEvents = 14 }: LifeShape = {},
): fc.Arbitrary<RandomLife> {
  const { zone } = sop.institution;
  return fc
    .record({
      date: dates(decrees),
      time: timesOfDay(["08:00", "16:30"]),
      channel: fc.constantFrom("langsung", "langsung", "surat"),
      facts: fc.constantFrom<object[]>(
        {},
        { fatal: true },
        { fatal: true, korban: 1, jenis: "medis" },
        { fatal: false, korban: 1, jenis: "medis" },
        { fatal: false, korban: 4, jenis: "sarana" },
        { fatal: false, korban: 0, jenis: "lain" },
      ),
      fields: fc.constantFrom<object[]>({}, { tempat: "Loket" }, { tempat: "Loket", telepon: "0812" }),
      start: fc.constantFrom("received", "received", "received", "submitted", "occurred", undefined),
      events: fc.array(fc.tuple(draftsOf(sop), timings), {
        minLength: minEvents,
        maxLength: maxEvents,
        size: "max",
      }),
      now: timings,
      nowFrom: fc.nat(5),
      asOf: fc.option(fc.constantFrom(-30, -1, 0, 1), { nil: null, freq: 9 }),
      order: fc.array(fc.nat(1_000), { minLength: maxEvents + 1, maxLength: maxEvents + 1 }),
      isShuffled: fc.nat(2).map((one) => one === 0),
      readings: fc.dictionary(fc.constantFrom("satu", "dua", "tiga"), fc.constantFrom("longgar", "ketat"), {
        maxKeys: 2,
      }),
    })
    .map((drawn): RandomLife => {
      const beginning = midnightOf(drawn.date, zone) + drawn.time;
      const common = { id: "ADU-1", service: "pengaduan", channel: drawn.channel };
      let complaint: Complaint & { readonly events: readonly CaseEvent[] } = {
        ...common,
        fields: drawn.fields as Complaint["fields"] & object,
        facts: drawn.facts as Complaint["facts"] & object,
        events: [],
      };
      let last = beginning;
      const readings = readingsOf(sop, drawn.readings);
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
        return { events: complaint.events, keys, isPaused: paused > resumed };
      }
    });
}

/** Only those that the rule file has. */
function readingsOf(sop: Sop, wanted: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { deadlines = {} } = sop.services["pengaduan"]!;
  const has = (id: string): boolean =>
    deadlines[id]?.rules.some(({ readings }) => readings !== undefined) ?? false;
  return Object.fromEntries(Object.entries(wanted).filter(([id]) => has(id)));
}

/** A random rule file with a random history of it. */
export function randomLives(
  decrees: readonly OracleDecree[],
  shape: LifeShape = {},
): fc.Arbitrary<RandomLife> {
  return randomSops(decrees, shape).chain((sop) => randomLivesOf(decrees, sop, shape));
}
