/** What holds of the life of any case, whatever its rule file says: no second opinion is asked. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantText } from "../oracle/calendar.ts";
import { readDecrees } from "../oracle/decrees.ts";
import { productAnswer, productWords } from "../reference/comparison.ts";
import type { CaseEvent, Rule, Sop } from "../reference/format.ts";
import { type RandomLife, randomLives } from "../reference/random-lives.ts";
import { runs } from "./runs.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const decrees = readDecrees();
const few = runs(1 / 15);

const lives = randomLives(decrees, { maxEvents: 12 });
/** With an event that stands: the facts of a case without any hold always. */
const begun = lives.filter(({ case: { events = [] }, now }) => events.some((event) => atOf(event) <= now));
/** Up to so much later: at once, a day, weeks. */
const waits = fc.oneof(fc.nat(2), fc.nat(DAY), fc.nat(60 * DAY));

interface Deadline {
  readonly status: string;
  readonly startedAt: string | null;
  readonly stoppedAt: string | null;
  readonly dueAt: string | null;
  readonly passed: readonly unknown[];
}

function atOf({ at }: CaseEvent): number {
  return Date.parse(at);
}

function eventsOf({ case: { events = [] } }: RandomLife): readonly CaseEvent[] {
  return events;
}

function withEvents(life: RandomLife, events: readonly CaseEvent[]): RandomLife {
  return { ...life, case: { ...life.case, events } };
}

function knownBy(life: RandomLife, until: number): RandomLife {
  return withEvents(
    life,
    eventsOf(life).filter((event) => atOf(event) <= until),
  );
}

function deadlinesOf(life: RandomLife): readonly Deadline[] {
  const { order, ...deadlines } = productWords(life)["deadlines"] as Record<string, unknown>;
  return (order as readonly string[]).map((id) => deadlines[id] as Deadline);
}

/** Whether an event of one of these types is told after an instant, up to another. */
function tells(life: RandomLife, types: readonly string[], after: number, until: number): boolean {
  return eventsOf(life).some(
    (event) => types.includes(event.type) && atOf(event) > after && atOf(event) <= until,
  );
}

/** Instants of a history and between them, at which it can be asked. */
const asked = fc.tuple(begun, fc.nat(), waits).map(([life, pick, wait]) => {
  const all = [...eventsOf(life).map(atOf), life.now];
  const earlier = { ...life, now: all[pick % all.length]! };
  return { earlier, later: { ...life, now: earlier.now + wait } };
});

/** The same decrees throughout, so that only the case moves. */
function wholeAnswer(life: RandomLife): { readonly nextCheckAt: string | null } & object {
  const calendarAsOf = life.calendarAsOf ?? Date.parse("2027-12-31T00:00:00+07:00");
  const { at: _, ...answer } = productAnswer({ ...life, calendarAsOf });
  return answer;
}

describe("a life goes on", () => {
  test("no stop precedes its start", () => {
    fc.assert(
      fc.property(asked, ({ later }) => {
        for (const { status, startedAt, stoppedAt } of deadlinesOf(later)) {
          if (stoppedAt === null) continue;
          if (status !== "undetermined") expect(startedAt).not.toBeNull();
          if (startedAt !== null) expect(Date.parse(stoppedAt)).toBeGreaterThanOrEqual(Date.parse(startedAt));
        }
      }),
      few,
    );
  });

  test("closed at an instant is closed at every later one, but for a reopening or an annulment", () => {
    fc.assert(
      fc.property(asked, ({ earlier, later }) => {
        fc.pre(!tells(later, ["reopened", "dibuka-lagi", "annulled"], earlier.now, later.now));
        const { state, closure } = productWords(earlier);
        fc.pre(state === "closed");
        expect(productWords(later)).toMatchObject({ state, closure });
      }),
      few,
    );
  });

  test("what is told late of the time after the end opens nothing", () => {
    const types = fc.constantFrom("received", "asked", "dissatisfied", "established", "graded", "paused");
    const facts = fc.constantFrom({ fatal: true }, { fatal: false, jenis: "lain" }, { korban: 4 });
    fc.assert(
      fc.property(begun, types, facts, waits, (life, type, told, wait) => {
        const { state, closure, deadlines } = productWords(life);
        fc.pre(state === "closed");
        const end = Date.parse((closure as { readonly at: string }).at);
        const at = Math.min(end + 1 + wait, life.now);
        fc.pre(at > end);
        const late: CaseEvent = {
          type,
          at: textOf(at, life.sop),
          facts: told,
          ...(type === "graded" ? { grade: "ringan" } : {}),
        };
        const words = productWords(withEvents(life, [...eventsOf(life), late]));
        expect(words).toMatchObject({ state, closure, deadlines });
      }),
      few,
    );
  });

  test("`passed` only grows, but for an annulment", () => {
    fc.assert(
      fc.property(asked, ({ earlier, later }) => {
        fc.pre(!tells(later, ["annulled"], earlier.now, later.now));
        const after = deadlinesOf(later);
        for (const [index, { passed }] of deadlinesOf(earlier).entries())
          expect(after[index]!.passed).toEqual(expect.arrayContaining([...passed]));
      }),
      few,
    );
  });

  test("nothing changes before the next check, and at it something does or an event comes", () => {
    const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(begun, parts, (life, parts) => {
        const first = Math.min(...eventsOf(life).map(atOf));
        for (let now = Math.min(life.now, first - DAY), checks = 0; checks < 6; checks++) {
          const present = wholeAnswer({ ...life, now });
          const next = present.nextCheckAt === null ? now + 900 * DAY : Date.parse(present.nextCheckAt);
          expect(next).toBeGreaterThan(now);
          for (const at of [next - 1, ...parts.map((part) => now + Math.floor((next - 1 - now) * part))])
            expect(wholeAnswer({ ...life, now: at })).toEqual(present);
          if (present.nextCheckAt === null) return;
          if (!eventsOf(life).some((each) => atOf(each) === next)) {
            const { nextCheckAt: _, ...rest } = present;
            expect(wholeAnswer({ ...life, now: next })).not.toMatchObject(rest);
          }
          now = next;
        }
      }),
      few,
    );
  });

  test("what is known is answered alike, whatever the future brings", () => {
    fc.assert(
      fc.property(begun, (life) => {
        for (const now of eventsOf(life).map(atOf)) {
          const known = [...eventsOf(life).keys()].filter((index) => atOf(eventsOf(life)[index]!) <= now);
          expect(productWords(knownBy({ ...life, now }, now), known)).toEqual(productWords({ ...life, now }));
        }
      }),
      few,
    );
  });

  test("assessing at each event and each next check ends where assessing at once does", () => {
    fc.assert(
      fc.property(begun, (life) => {
        const instants = eventsOf(life)
          .map(atOf)
          .filter((at) => at <= life.now);
        let at = Math.min(...instants);
        for (let steps = 0; ; ) {
          const last = wholeAnswer({ ...knownBy(life, at), now: at });
          const due = last.nextCheckAt === null ? Number.POSITIVE_INFINITY : Date.parse(last.nextCheckAt);
          const next = Math.min(due, ...instants.filter((each) => each > at));
          expect(++steps).toBeLessThan(200);
          if (next > life.now) {
            expect(last).toEqual(wholeAnswer(knownBy(life, life.now)));
            return;
          }
          at = next;
        }
      }),
      few,
    );
  });
});

const noted = new WeakMap<Sop, Sop>();

/** The same rule file with an event that nothing in it reads. */
function withNotes(life: RandomLife): RandomLife {
  const sop = noted.get(life.sop) ?? {
    ...life.sop,
    events: { ...life.sop.events, catatan: { label: "Catatan" } as object },
  };
  noted.set(life.sop, sop);
  return { ...life, sop };
}

function textOf(at: number, { institution }: Sop): string {
  return instantText(at, institution.zone);
}

/** Events with some put in at places of the list, and whose place each one had before. */
function putIn(
  events: readonly CaseEvent[],
  added: readonly (readonly [place: number, event: CaseEvent])[],
): { readonly events: readonly CaseEvent[]; readonly origins: readonly number[] } {
  const all = events.map((event, index) => ({ event, origin: index }));
  for (const [place, event] of added) all.splice(place % (all.length + 1), 0, { event, origin: -1 });
  return { events: all.map(({ event }) => event), origins: all.map(({ origin }) => origin) };
}

describe("what nobody reads moves nothing: no answer, no key", () => {
  /** At the instant of another event as often as not, never before the first. */
  const notes = fc.array(
    fc.record({ place: fc.nat(50), of: fc.nat(50), off: fc.constantFrom(0, 0, 1, HOUR) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  const notesFor = (life: RandomLife, drawn: readonly { place: number; of: number; off: number }[]) =>
    drawn.map(({ place, of, off }, index): readonly [number, CaseEvent] => {
      const instants = eventsOf(life).map(atOf);
      const at = textOf(instants[of % instants.length]! + off, life.sop);
      return [place, { id: `catatan-${index}`, type: "catatan", at }];
    });

  /** The first event is the arrival, so that a note before it is none. */
  const arrived = begun.filter((life) => {
    const [first] = eventsOf(life).toSorted((a, b) => atOf(a) - atOf(b));
    const isTold = first?.type === "received" || first?.type === "submitted";
    return isTold && eventsOf(life).every(({ type, ref }) => type !== "annulled" || ref !== first.id);
  });

  test("added anywhere, also among events of one instant", () => {
    fc.assert(
      fc.property(arrived, notes, (drawn, more) => {
        const life = withNotes(drawn);
        const first = Math.min(...eventsOf(life).map(atOf));
        const added = notesFor(life, more).map(([place, note]): readonly [number, CaseEvent] => [
          // Never read before what arrived at its own instant.
          atOf(note) === first ? Number.MAX_SAFE_INTEGER : place,
          note,
        ]);
        const { events, origins } = putIn(eventsOf(life), added.map(atEnd(life)));
        expect(productWords(withEvents(life, events), origins)).toEqual(productWords(life));
      }),
      few,
    );
  });

  test("added and annulled", () => {
    fc.assert(
      fc.property(begun, notes, (drawn, more) => {
        const life = withNotes(drawn);
        const added = notesFor(life, more).flatMap(
          ([place, note], index): readonly (readonly [number, CaseEvent])[] => [
            [place, { ...note, type: index === 0 ? "resolved" : note.type }],
            [place + 1, { type: "annulled", at: note.at, ref: note.id! }],
          ],
        );
        const { events, origins } = putIn(eventsOf(life), added);
        expect(productWords(withEvents(life, events), origins)).toEqual(productWords(life));
      }),
      few,
    );
  });
});

/** A place past the end of any list is its end. */
function atEnd(life: RandomLife) {
  return ([place, note]: readonly [number, CaseEvent], index: number): readonly [number, CaseEvent] => [
    place === Number.MAX_SAFE_INTEGER ? eventsOf(life).length + index : place,
    note,
  ];
}

describe("the history", () => {
  test("an event that is annulled is as if it had never been", () => {
    fc.assert(
      fc.property(begun, fc.nat(), fc.nat(3), (life, pick, after) => {
        const all = eventsOf(life);
        const first = Math.min(...all.map(atOf));
        // Facts of the case hold from its first event on, also when that was taken back.
        const those = all.filter(
          (event) =>
            event.type !== "annulled" && atOf(event) > first && all.every(({ ref }) => ref !== event.id),
        );
        fc.pre(those.length > 0);
        const gone = all.indexOf(those[pick % those.length]!);
        const at = Math.max(...all.map(atOf)) + after;
        const now = Math.max(at, life.now);
        const annulment = { type: "annulled", at: textOf(at, life.sop), ref: all[gone]!.id! };
        const without = withEvents({ ...life, now }, all.toSpliced(gone, 1));
        const origins = all.map((_, index) => index).toSpliced(gone, 1);
        expect(productWords(withEvents({ ...life, now }, [...all, annulment]))).toEqual(
          productWords(without, origins),
        );
      }),
      few,
    );
  });

  test("events may be told in any order, when no two happened at one instant", () => {
    const orders = begun.chain((life) => {
      const seen = new Set<number>();
      const events = eventsOf(life).filter((event) => !seen.has(atOf(event)) && seen.add(atOf(event)));
      return fc
        .shuffledSubarray([...events.keys()], { minLength: events.length })
        .map((order) => ({ life: withEvents(life, events), order }));
    });
    fc.assert(
      fc.property(orders, ({ life, order }) => {
        const shuffled = order.map((index) => eventsOf(life)[index]!);
        expect(productWords(withEvents(life, shuffled), order)).toEqual(productWords(life));
      }),
      few,
    );
  });
});

/** Rules whose due instants nothing but pauses, extensions and the end of the case move. */
function withPlainRules(life: RandomLife, rulesOf: (rules: readonly Rule[]) => readonly Rule[]): RandomLife {
  const { pengaduan } = life.sop.services as Record<string, NonNullable<Sop["services"][string]>>;
  const { closure: _, ...service } = pengaduan!;
  const plain = Object.entries(service.deadlines!).map(([id, deadline]) => [
    id,
    { ...deadline, rules: rulesOf(deadline.rules.map(counted)) },
  ]);
  const sop = { ...life.sop, services: { pengaduan: { ...service, deadlines: Object.fromEntries(plain) } } };
  return { ...life, sop };
}

function counted(rule: Rule): Rule {
  if (typeof rule.length !== "object" || !("setBy" in rule.length)) return rule;
  const { setBy: _, atMost, ...length } = rule.length;
  return { ...rule, length: { ...length, amount: atMost === "unspecified" ? 3 : atMost } };
}

/** One rule for each grade, the length of the lighter so many times the graver's. */
function withRankedLengths(life: RandomLife, times: number): RandomLife {
  const when = { fact: "grade", operator: "equal", value: "berat" };
  const grading = {
    ranked: true,
    grades: [
      { id: "berat", label: "Berat", when: { fact: "fatal", operator: "equal", value: true } },
      { id: "ringan", label: "Ringan", otherwise: true as const },
    ],
  };
  const ranked = withPlainRules(life, ([first]) => {
    const { when: _, readings, reading, ...rule } = first!;
    const length = rule.length ?? readings!.find(({ id }) => id === reading)!.length;
    if (typeof length !== "object" || !("amount" in length)) return [{ ...rule, length: length! }];
    return [
      { ...rule, length, when },
      { ...rule, length: { ...length, amount: length.amount * times } },
    ];
  });
  const sop = { ...ranked.sop, services: { pengaduan: { ...ranked.sop.services["pengaduan"]!, grading } } };
  return { ...ranked, sop, readings: {} };
}

describe("due instants", () => {
  const expectNoEarlier = (later: RandomLife, earlier: RandomLife): void => {
    const others = deadlinesOf(earlier);
    for (const [index, { dueAt, startedAt }] of deadlinesOf(later).entries()) {
      const other = others[index]!;
      if (dueAt !== null && other.dueAt !== null && startedAt === other.startedAt)
        expect(Date.parse(dueAt)).toBeGreaterThanOrEqual(Date.parse(other.dueAt));
    }
  };

  test("a pause brings none forward", () => {
    const pauses = fc.tuple(fc.nat(20 * 24 * 60), fc.nat(6 * 24 * 60));
    fc.assert(
      fc.property(begun, pauses, (drawn, [before, during]) => {
        const life = withPlainRules(drawn, (rules) => rules);
        const from = Math.min(...eventsOf(life).map(atOf)) + before * 60_000;
        const to = textOf(from + during * 60_000, life.sop);
        const pause: readonly CaseEvent[] = [
          { id: "jeda", type: "paused", at: textOf(from, life.sop), reason: "menunggu-pelapor" },
          { type: "resumed", at: to, ref: "jeda" },
        ];
        expectNoEarlier(withEvents(life, [...eventsOf(life), ...pause]), life);
      }),
      few,
    );
  });

  test("of a graver grade are never later, where its lengths are shorter", () => {
    fc.assert(
      fc.property(begun, fc.integer({ min: 1, max: 4 }), (drawn, times) => {
        const life = withRankedLengths(drawn, times);
        const at = textOf(life.now, life.sop);
        const graded = (grade: string) =>
          withEvents(life, [...eventsOf(life), { type: "graded", at, grade }]);
        expectNoEarlier(graded("ringan"), graded("berat"));
      }),
      few,
    );
  });
});
