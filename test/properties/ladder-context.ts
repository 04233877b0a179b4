/**
 * The ladder's context made of the slow reference's lives and due histories: so that the ladder is compared by itself,
 * whatever the rest of the product says of the case.
 */

import { compileCalendar } from "../../src/calendar/calendar.ts";
import type { Decree } from "../../src/calendar/decree.ts";
import type { CompiledMoment } from "../../src/case/compile-moments.ts";
import type { Reached } from "../../src/case/reached.ts";
import { ProblemList } from "../../src/diagnostics/problem-list.ts";
import type {
  EscalationContext,
  LadderEvent,
  LadderLife,
  WatchedDeadline,
} from "../../src/escalation/context.ts";
import { assessEscalation } from "../../src/escalation/escalation.ts";
import { compileEscalation } from "../../src/escalation/levels.ts";
import { type ServiceFrame, serviceFrame } from "../../src/sop/service-frame.ts";
import { midnightOf } from "../oracle/calendar.ts";
import type { Candidate } from "../reference/candidates.ts";
import { historyOf } from "../reference/due-history.ts";
import type { CalendarOfFile, Moment } from "../reference/format.ts";
import { fieldOf, isDate } from "../reference/known.ts";
import { type Lives, livesOf } from "../reference/lives.ts";
import { lookAt, momentPoint } from "../reference/moments.ts";
import { scopeOf } from "../reference/scope.ts";
import { statusAt } from "../reference/stand.ts";
import type { Telling } from "../reference/tellings.ts";
import { arrivalOf, type Question, type View, type World, worldOf } from "../reference/world.ts";

const offsets = { WIB: 7, WITA: 8, WIT: 9 } as const;

/** What the product's ladder answers of a life that the reference has read. */
export function ladderAnswer(question: Question, shippedDecrees: readonly Decree[]) {
  const world = worldOf(question);
  const lives = livesOf(world);
  const frame = serviceFrame(question.sop as never, "pengaduan");
  const levels = compileEscalation(frame, new Set());
  const asOf = (at: number) => question.calendarAsOf ?? at;
  const context = { ...contextOf(world, lives, frame, shippedDecrees), asOf };
  const { judged, handler, nextCheck } = assessEscalation(levels, context);
  return {
    escalations: judged.map(({ key, level, status, dueAt, deliverAt, deliverable, doneAt }) => ({
      key,
      id: level.id,
      status,
      dueAt,
      deliverAt,
      deliverable,
      doneAt,
    })),
    handler,
    nextCheck,
    problems: context.problems.problems
      .filter(({ code }) => code === "C350")
      .map(({ code, pointer }) => ({ code: code as string, event: Number(pointer.split("/")[2]) })),
  };
}

function contextOf(
  world: World,
  lives: Lives,
  frame: ServiceFrame,
  decrees: readonly Decree[],
): Omit<EscalationContext, "asOf"> {
  const { sop, service, now, complaint } = world;
  const last = lives.last;
  const byId = new Map(
    Object.entries(sop.calendars).map(([id, { default: _, ...definition }]: [string, CalendarOfFile]) => {
      const calendar = compileCalendar(definition as never, { decrees, zone: sop.institution.zone });
      return [id, { calendar, pointer: `/calendars/${id}` }] as const;
    }),
  );
  const usual = Object.entries(sop.calendars).find(([, calendar]) => calendar.default)![0];
  const ofChannel = sop.channels[complaint.channel ?? ""]?.calendar;
  const calendarOf = (id: string | null) => byId.get(id ?? ofChannel ?? service.calendar ?? usual)!;
  const numbers = Array.from(
    { length: Math.max(1, ...lives.known.map(({ view }) => view.life)) },
    (_, index) => index + 1,
  );
  const present = numbers.map((number) => lifeOf(number, world, lives, frame));
  return {
    lives: present,
    told: world.told.map(eventOf),
    deadlines: service.deadlines.map(
      ({ id, binds }): WatchedDeadline => ({
        deadline: { id, bindsComplainant: binds === "complainant" },
        entries: historyOf(id, lives).map(({ since, until, view, candidates }) => ({
          since,
          until: until ?? Number.POSITIVE_INFINITY,
          life: view.life,
          outcomes: candidates.map((candidate) => outcomeOf(candidate, since, calendarOf)),
        })),
      }),
    ),
    facts: factsOf(last, frame),
    now,
    end: last.end === null ? null : { at: last.end.at, kind: "closed", event: null },
    calendarOf,
    offsetMs: offsets[sop.institution.zone] * 3_600_000,
    problems: new ProblemList("id"),
  };
}

function outcomeOf(
  candidate: Candidate,
  since: number,
  calendarOf: EscalationContext["calendarOf"],
): WatchedDeadline["entries"][number]["outcomes"][number] {
  const { start, stop, due, plan } = candidate;
  return {
    status: statusAt(candidate, since),
    start: start === null ? null : { at: start },
    stop: stop === null ? null : { at: stop },
    dueAt: typeof due === "number" ? due : null,
    counting: typeof due === "number" ? { calendar: calendarOf(plan!.rule.calendar ?? null).calendar } : null,
  };
}

function eventOf({ event, at, index, types, receivers = [] }: Telling): LadderEvent {
  const [type, ...also] = types as [string, ...string[]];
  return { type, also, at, index, event: event as never, receivers };
}

/**
 * One life as its last view saw it; what is known after some of its events is the view of their instant. A life that was
 * opened anew in the instant of its birth was never seen: it stands as the one after it.
 */
function lifeOf(number: number, world: World, lives: Lives, frame: ServiceFrame): LadderLife {
  const seenAs = Math.min(...lives.known.map(({ view }) => view.life).filter((life) => life >= number));
  const of = lives.known.filter(({ view }) => view.life === seenAs);
  const view = of.at(-1)?.view ?? lives.last;
  const { seen, bornAt, end, closed } = view;
  const viewAfter = (count: number): View => {
    const at = seen[count - 1]?.at;
    return of.findLast(({ since }) => at !== undefined && since === at)?.view ?? of[0]!.view;
  };
  const viewAt = (at: number): View => of.findLast(({ since }) => since <= at)?.view ?? of[0]!.view;
  const jsonAt = (pointer: string): Moment =>
    pointer
      .split("/")
      .slice(1)
      .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], world.sop) as Moment;
  const reachedAt = ({ pointer }: CompiledMoment, at: number): Reached | null => {
    const isAfter = pointer.endsWith("/after");
    const point = momentPoint(jsonAt(pointer), lookAt(viewAt(at), { standsIn: !isAfter }));
    if (point === null) return null;
    const order = seen.findIndex((telling) => telling.order === point.first);
    const event = order < 0 ? null : (eventOf(seen[order]!) as never);
    return {
      at: point.at,
      order: order < 0 ? -1 : order,
      isState: false,
      event,
      field: point.field === null ? null : "x",
      isDate: false,
      countsEarlier: false,
      missing: null,
    };
  };
  return {
    number,
    bornAt,
    arrival: arrivalOf(view),
    events: seen.map(eventOf),
    closed: [
      ...closed.map(({ from, to }) => ({ from, to })),
      ...(end === null ? [] : [{ from: end.at, to: Number.POSITIVE_INFINITY }]),
    ],
    factsAfter: (count) => factsOf(viewAfter(count), frame),
    reach: (moment, _, at) => reachedAt(moment, at),
    nextFieldInstant: (moment, _, at) => {
      const value = fieldOf(viewAt(at), moment.fieldId);
      if (moment.kind !== "field" || typeof value !== "string") return Number.POSITIVE_INFINITY;
      const instant = isDate(value) ? midnightOf(value, world.sop.institution.zone) : Date.parse(value);
      return instant > at ? instant : Number.POSITIVE_INFINITY;
    },
  };
}

function factsOf(view: View, frame: ServiceFrame): readonly unknown[] {
  const scope = scopeOf(view);
  return frame.slots.map(({ origin, of }) => {
    const name = origin === "event" ? `event.${of}` : origin === "field" ? `field.${of}` : of;
    const fact = origin === "declared" || origin === "event" || origin === "field" ? name : origin;
    return scope.valueOf(fact) ?? undefined;
  });
}
