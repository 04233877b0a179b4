/** What a service listens to, and what each event does there: by its rules, and by itself whatever they say. */

import type { ClosureRule, EscalationLevel } from "../format/escalation.ts";
import { builtInEventTypes, type EventEffect, typesThat } from "../format/events.ts";
import type { SopFile } from "../format/sop.ts";
import { JsonPart } from "../json/json-part.ts";
import type { CompiledService } from "./compile-sop.ts";
import { type EventUse, EventUses, type HeardKind, type Place, wordsOn } from "./event-uses.ts";
import { expectSop } from "./expect-sop.ts";
import type { LoadedSop } from "./load-sop.ts";

export interface HeardEvent {
  readonly type: string;
  readonly uses: readonly EventUse[];
}

export interface ServiceEvents {
  readonly service: string;
  /** The events that do something here: the built-in ones in the order of their table, then those that the SOP declares. */
  readonly events: readonly HeardEvent[];
  /** Those that may be told and change nothing here. */
  readonly silent: readonly string[];
}

export interface EventsHeard {
  readonly sop: string;
  readonly version: string;
  readonly services: readonly ServiceEvents[];
}

/**
 * Which events each service of an SOP listens to, and what each does there: starts or fulfils a deadline, completes a
 * step, triggers a level, decides a condition, and what it does by itself, such as ending the case.
 *
 * @example eventsHeard(sop).services[0]?.events.find(({ type }) => type === "received")?.uses[0]?.does // "starts"
 */
export function eventsHeard(sop: LoadedSop): EventsHeard {
  expectSop(sop);
  const { id, version, file } = sop;
  const types = [...builtInEventTypes, ...Object.keys(file.events ?? {})];
  return {
    sop: id,
    version,
    services: Object.keys(file.services).map((service) => {
      const uses = usesOf(sop, service);
      return {
        service,
        events: types.flatMap((type) => {
          const found = withoutRepeated(uses.get(type));
          return found.length === 0 ? [] : [{ type, uses: found }];
        }),
        silent: types.filter((type) => !uses.has(type)),
      };
    }),
  };
}

/** Where an element names an event itself, it needs to stand in for no other there. */
function withoutRepeated(uses: readonly EventUse[] = []): readonly EventUse[] {
  return uses.filter(
    ({ does, of, insteadOf }) =>
      insteadOf === null ||
      !uses.some(
        (each) =>
          each.insteadOf === null &&
          each.does === does &&
          each.of?.kind === of?.kind &&
          each.of?.id === of?.id,
      ),
  );
}

/** What is collected of one service, and where. */
interface Listening {
  readonly service: JsonPart;
  readonly uses: EventUses;
  /** What acts, of levels and rules that may only be assumed. */
  readonly active: Pick<CompiledService, "escalation" | "closure">;
}

type Target = Place & Pick<EventUse, "pointer">;

function usesOf({ file, compiled }: LoadedSop, id: string): ReadonlyMap<string, readonly EventUse[]> {
  const service = new JsonPart(file).at("services").at(id);
  const active = compiled.services.get(id)!;
  const listening = { service, uses: new EventUses(service.at("conditions")), active };
  const timing = listenForDeadlines(listening);
  listenForGrades(listening);
  listenForWork(listening);
  const levels = listenForLevels(listening);
  listenForClosure(listening);
  const whole = [{ of: null, readings: [], isOff: false, pointer: service.pointer }];
  const targets: Readonly<Record<EventEffect, readonly Target[]>> = {
    arrives: whole,
    "reaches-desk": active.asksForHours ? whole : [],
    "returns-file": whole,
    "completes-file": whole,
    establishes: whole,
    grades: service.has("grading") ? whole : [],
    gives: whole,
    replies: silentReplies(service),
    extends: timing.extended,
    pauses: timing.paused,
    resumes: timing.paused,
    delivers: [...levels.inform, ...levels["take-over"]],
    explains: levels.explain,
    ends: whole,
    reopens: whole,
    concludes: whole,
    annuls: whole,
  };
  for (const [effect, places] of Object.entries(targets) as [EventEffect, readonly Target[]][])
    for (const type of typesThat(effect))
      for (const target of places)
        listening.uses.add(type, { does: effect, insteadOf: null, countsAs: null, ...target });
  listenForMeanings(file.events, listening.uses);
  return listening.uses.byType;
}

/** What an SOP declares to mean a built-in event is heard wherever that one is. */
function listenForMeanings(declared: SopFile["events"], uses: EventUses): void {
  for (const [type, { means }] of Object.entries(declared ?? {})) {
    if (means === undefined) continue;
    for (const use of uses.byType.get(means.event) ?? [])
      if (use.insteadOf === null) uses.add(type, { ...use, countsAs: means.event });
  }
}

function place(kind: HeardKind, id: string, isOff = false): Place {
  return { of: { kind, id }, readings: [], isOff };
}

function idOf(part: JsonPart): string {
  return part.at("id").text ?? "";
}

/** What deadlines listen to; where they may be extended and paused. */
function listenForDeadlines({ service, uses }: Listening): Readonly<Record<"extended" | "paused", Target[]>> {
  const questions = new Map(
    service
      .at("readings")
      .parts.map((question) => [
        idOf(question),
        { inForce: question.at("reading").text ?? "", choices: question.at("choices").parts.map(idOf) },
      ]),
  );
  const extended: Target[] = [];
  const paused: Target[] = [];
  for (const [name, deadline] of service.at("deadlines").entries()) {
    const each = (key: string, use: (part: JsonPart, at: Place) => void) => {
      for (const { part, readings } of wordsOn(key, name, deadline, questions))
        use(part, { ...place("deadline", name), readings });
    };
    each("from", (part, at) => uses.moments(part, "starts", at));
    each("until", (part, at) => uses.moments(part, "fulfils", at));
    each("length", (part, at) => uses.moments(part.at("setBy"), "sets-length", at));
    each("when", (part, at) => uses.condition(part, at));
    each("extension", ({ pointer }, at) => extended.push({ ...at, pointer }));
    each("pause", ({ pointer }, at) => paused.push({ ...at, pointer }));
  }
  return { extended, paused };
}

function listenForGrades({ service, uses }: Listening): void {
  for (const grade of service.at("grading").at("grades").parts) {
    const at = place("grade", idOf(grade));
    uses.condition(grade.at("when"), at);
    for (const reading of grade.at("readings").parts) {
      const isInForce = idOf(reading) === grade.at("reading").text;
      uses.condition(reading.at("when"), {
        ...at,
        readings: isInForce ? [] : [`${idOf(grade)}=${idOf(reading)}`],
      });
    }
  }
}

/** Intake, scope, steps and replies. */
function listenForWork({ service, uses }: Listening): void {
  for (const [name, element] of service.at("intake").entries())
    for (const key of ["required", "expected", "when"])
      uses.condition(element.at(key), place("intake", name));
  for (const exclusion of service.at("scope").parts)
    uses.condition(exclusion.at("when"), place("scope", idOf(exclusion)));
  for (const step of service.at("procedure").parts) {
    const at = place("step", idOf(step));
    uses.condition(step.at("when"), at);
    uses.moments(step.at("doneWhen"), "completes-step", at);
    uses.moments(step.at("impliedBy"), "completes-step", at);
  }
  for (const reply of service.at("replies").parts) {
    const at = place("reply", idOf(reply));
    for (const key of ["when", "owed"]) uses.condition(reply.at(key), at);
    uses.moments(reply.at("doneWhen"), "gives-reply", at);
  }
}

/** Rules of replies that leave it to the events themselves what shows that one was given. */
function silentReplies(service: JsonPart): Target[] {
  return service
    .at("replies")
    .parts.filter((reply) => !reply.has("doneWhen"))
    .map((reply) => ({ ...place("reply", idOf(reply)), pointer: reply.pointer }));
}

/** What levels listen to; the levels themselves by what they ask for. */
function listenForLevels({
  service,
  uses,
  active,
}: Listening): Readonly<Record<EscalationLevel["action"], Target[]>> {
  const levels: Record<EscalationLevel["action"], Target[]> = { inform: [], "take-over": [], explain: [] };
  for (const level of service.at("escalation").parts) {
    const isOff = !active.escalation.some(({ id }) => id === idOf(level));
    const at = place("level", idOf(level), isOff);
    uses.condition(level.at("when"), at);
    uses.moments(level.at("on"), "triggers-level", at);
    const { action } = level.value as EscalationLevel;
    levels[action].push({ ...at, pointer: level.pointer });
  }
  return levels;
}

function listenForClosure({ service, uses, active }: Listening): void {
  for (const rule of service.at("closure").at("rules").parts) {
    const isOff = !active.closure.rules.some(({ id }) => id === idOf(rule));
    const at = place("closure", idOf(rule), isOff);
    const { effect } = rule.value as ClosureRule;
    uses.condition(rule.at("when"), at);
    uses.moments(rule.at("on"), effect, at);
  }
}
