/** The work on a service written inside a test, a case told in few words, and the answers in few words. */

import { instantTexts } from "../../src/assess/instant-texts.ts";
import { type LoadedSop, loadSop } from "../../src/assess/load-sop.ts";
import { presentReply, presentStep } from "../../src/assess/present.ts";
import { parseInstant } from "../../src/base/time.ts";
import type { CaseEnd } from "../../src/case/case-end.ts";
import type { ReadEvent } from "../../src/case/history.ts";
import { wholeLife } from "../../src/case/life.ts";
import { readCase } from "../../src/case/read-case.ts";
import { Replay } from "../../src/case/replay.ts";
import { ProblemList } from "../../src/diagnostics/problem-list.ts";
import type { ReplyAnswer, ScopeAnswer, StepAnswer } from "../../src/procedure/answer.ts";
import { compileProcedure } from "../../src/procedure/compile-steps.ts";
import type { InTime, ProcedureContext } from "../../src/procedure/context.ts";
import { assessReply, type CompiledReplies, compileReplies } from "../../src/procedure/reply.ts";
import { assessScope, type CompiledScope, compileScope } from "../../src/procedure/scope.ts";
import { assessSteps } from "../../src/procedure/steps.ts";
import { Procedure } from "../../src/procedure/waiting-steps.ts";
import type { Reason } from "../../src/reasons/reason.ts";
import { type ServiceFrame, serviceFrame } from "../../src/sop/service-frame.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { instant, said, type Told, told } from "../assess/story.ts";

export interface Work {
  readonly sop: LoadedSop;
  readonly frame: ServiceFrame;
  readonly procedure: Procedure;
  readonly replies: CompiledReplies;
  readonly scope: CompiledScope;
}

/** `service`: keys of its only service; `sop`: keys of the rule file. */
export function work(service: object, sop: object = {}): Work {
  const loaded = loadSop({
    ...inlineSop({}).file,
    ...sop,
    services: { pengaduan: { label: "Pengaduan", ...service } },
  });
  const frame = serviceFrame(loaded.file, "pengaduan");
  return {
    sop: loaded,
    frame,
    procedure: new Procedure(compileProcedure(frame)),
    replies: compileReplies(frame, loaded.file),
    scope: compileScope(frame),
  };
}

export interface Tale {
  /** How the complainant has kept the deadline that a rule names; nobody can tell unless told. */
  readonly inTime?: InTime;
  readonly channel?: string | null;
  readonly fields?: object;
  readonly facts?: object;
  readonly events?: readonly Told[];
  /** Default: long after everything. */
  readonly now?: string;
  /** "closed 07-10 10:00": how and when the case ended, by the event told so, or by `rule`. */
  readonly end?: string;
  readonly rule?: CaseEnd["rule"];
  readonly dueAt?: Readonly<Record<string, string>>;
  /** Deadlines that are fulfilled. */
  readonly fulfilled?: readonly string[];
}

export function contextOf({ sop, frame }: Work, tale: Tale): ProcedureContext {
  const { channel = "langsung", fields = {}, facts = {}, events = [], dueAt = {}, fulfilled = [] } = tale;
  const now = parseInstant(instant(sop, tale.now ?? "12-31 10:00")) as number;
  const { eventTypes, file, offsetMs } = sop.compiled;
  const written = { service: "pengaduan", fields, facts, events: events.map((each) => told(sop, each)) };
  const problems = new ProblemList("id");
  const history = readCase(written, eventTypes, now, problems);
  const { counted: row, bornAt, reopenings } = wholeLife([...history.events]);
  const replay = new Replay<null>(
    {
      frame,
      history,
      row,
      channel,
      channelClass: channel === null ? null : (file.channels[channel]?.class ?? null),
      isWithinHours: null,
      grading: { byHand: () => null, settle: () => null },
      fillIntake: null,
      before: null,
    },
    problems,
  );
  const end = tale.end === undefined ? null : endOf(sop, tale.end, tale.rule ?? null, history.events);
  const count = history.events.length;
  return {
    view: { replay, count, voidCount: count, at: end?.at ?? now, bornAt, reopenings, offsetMs },
    facts: replay.now.facts,
    channel,
    hasArrived: true,
    end,
    limitOf: (deadline) => ({
      dueAt: instantOf(dueAt[deadline]),
      isFulfilled: fulfilled.includes(deadline),
      start: null,
    }),
    inTime: () => tale.inTime ?? { holds: null, needs: [] },
  };
}

const textsOf = ({ sop }: Work) => instantTexts(sop.compiled.offsetMs);
const instantOf = (text: string | undefined) => (text === undefined ? null : (parseInstant(text) as number));

function endOf(sop: LoadedSop, words: string, rule: CaseEnd["rule"], events: readonly ReadEvent[]): CaseEnd {
  const { type, at } = told(sop, words);
  const order = rule === null ? events.findIndex((each) => each.event.type === type) : events.length;
  const kind = type as CaseEnd["kind"];
  const event = events[order]?.index ?? null;
  return { at: parseInstant(at) as number, kind, event: rule === null ? event : null, rule, order };
}

export function stepsOf(of: Work, tale: Tale): readonly StepAnswer[] {
  const texts = textsOf(of);
  return assessSteps(of.procedure, contextOf(of, tale)).judged.map((each) => presentStep(each, texts));
}

export function stepOf(of: Work, tale: Tale, id: string): StepAnswer {
  return stepsOf(of, tale).find((step) => step.id === id)!;
}

/** Every step as "id status", with when it was done, what it waits for and which facts it needs. */
export function lines(of: Work, tale: Tale): readonly string[] {
  return stepsOf(of, tale).map(({ id, status, doneAt, blockedBy, needs }) => {
    const more = [
      ...(doneAt === null ? [] : [said(doneAt)]),
      ...(blockedBy.length === 0 ? [] : [`(${blockedBy.join(" ")})`]),
      ...(needs.length === 0 ? [] : [`? ${needs.join(" ")}`]),
    ];
    return [id, status, ...more].join(" ");
  });
}

export function replyOf(of: Work, tale: Tale): ReplyAnswer {
  return presentReply(assessReply(of.replies, contextOf(of, tale)).judged, textsOf(of))!;
}

export function scopeOf(of: Work, tale: Tale): ScopeAnswer | null {
  return assessScope(of.scope, contextOf(of, tale));
}

/** The instant of the next check of the steps or of the reply; "–" for never. */
export function nextCheckOf(of: Work, tale: Tale, room: "steps" | "reply" = "steps"): string {
  const context = contextOf(of, tale);
  const { nextCheck } =
    room === "steps" ? assessSteps(of.procedure, context) : assessReply(of.replies, context);
  return said(textsOf(of).ofComing(nextCheck));
}

/** Every reason as its kind and what it is about. */
export function why(because: readonly Reason[]): readonly string[] {
  return because.map((reason) => {
    const { kind, pointer, clauses, ...about } = reason;
    return [kind, ...Object.values(about).filter((each) => each !== null)].join(" ");
  });
}

export const is = (fact: string, value: unknown) => ({ fact, operator: "equal", value });

/** A step; null stands for one that leaves no trace. */
export const one = (id: string, doneWhen: unknown, more: object = {}) => ({
  id,
  label: id,
  ...(doneWhen === null ? {} : { doneWhen }),
  ...more,
});
