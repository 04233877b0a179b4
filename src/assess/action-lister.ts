/** Lists what is to be done, kind by kind, from an assessment in either form. */

import type { GradeAnswer } from "../grading/grading.ts";
import type { StepAnswer } from "../procedure/answer.ts";
import type { ActionKind, NextAction } from "./action-kinds.ts";
import {
  deadlineOfStep,
  deadlinesAnsweredBy,
  isBound,
  isGrading,
  isStepAnsweredBy,
  isStepOfLevel,
  whoFulfils,
  whoGrades,
} from "./action-links.ts";
import { putInOrder } from "./action-order.ts";
import type { ActionDeadline, ActionSource } from "./action-source.ts";
import type { CompiledService } from "./compile-sop.ts";
import { dataToCorrect } from "./data-to-correct.ts";
import { compareUntil, factsNeeded, untilKnown } from "./facts-to-establish.ts";

/** The same of an assessment in either form. */
export function actionsOf<At extends string | number>(
  service: CompiledService,
  source: ActionSource<At>,
): readonly NextAction<At>[] {
  // What is told of it lies ahead, where there is something to look at: it has not come yet.
  const isAhead = source.arrivedAt === null && source.nextCheckAt !== null;
  return putInOrder([
    ...dataToCorrect<At>(source.problems, service.frame.pointer),
    ...(isAhead ? [] : new ActionLister(service, source).listed()),
  ]);
}

class ActionLister<At extends string | number> {
  readonly #service: CompiledService;
  readonly #source: ActionSource<At>;
  readonly #actions: NextAction<At>[] = [];
  /** Those of the institution that are not fulfilled. */
  readonly #open: readonly ActionDeadline<At>[];

  constructor(service: CompiledService, source: ActionSource<At>) {
    this.#service = service;
    this.#source = source;
    this.#open = source.deadlines.filter((each) => isBound(each.id, service) && isOpen(each));
    const isTaken = this.#isTaken();
    if (!isTaken) this.#listRefusal();
    else if (source.state !== "closed") this.#listOpen();
    this.#listEscalations();
    if (isTaken) this.#listReply();
    if (isTaken && source.state !== "closed") this.#listClosing();
    // No rule file has a step for recording the arrival, without which nothing is counted.
    if (source.arrivedAt === null && this.#actions.length > 0)
      this.#add("record-arrival", { what: "received", pointer: service.frame.pointer });
  }

  /** In the order of kinds and of the file. */
  listed(): readonly NextAction<At>[] {
    return this.#actions;
  }

  /** Whether the service takes the case; one that has its outcome, or has ended, was taken. */
  #isTaken(): boolean {
    const { scope, state, concludedAt } = this.#source;
    const isRefused = scope?.status === "outside" && scope.else !== "warn";
    return !isRefused || state === "closed" || concludedAt !== null;
  }

  /** To handle it all the same would contradict the document; until it has ended its clocks run on. */
  #listRefusal(): void {
    const { rule, else: effect } = this.#source.scope!;
    const index = this.#service.scope.findIndex(({ id }) => id === rule);
    let until: At | null = null;
    for (const { dueAt } of this.#open) if (compareUntil(dueAt, until) < 0) until = dueAt;
    this.#add(effect === "reject" ? "reject" : "refer", {
      what: rule!,
      until,
      pointer: `${this.#service.frame.pointer}/scope/${index}`,
    });
  }

  #listOpen(): void {
    const { problems } = this.#source;
    const { pointer } = this.#service.closure;
    if (problems.some(({ code }) => code === "C346"))
      this.#add("reopened-without-clock", { what: "reopened", pointer });
    // What has its outcome asks for no more facts, unless a clock of the institution hangs on them.
    const isConcluded = this.#source.concludedAt !== null && this.#open.length === 0;
    if (!isConcluded) this.#listUnknown();
    this.#listSteps();
    this.#listDeadlines();
  }

  #listUnknown(): void {
    const { grade, intake } = this.#source;
    const { frame } = this.#service;
    const until = (fact: string) => untilKnown(fact, grade, this.#open);
    const grader = whoGrades(this.#source.steps, this.#service);
    for (const [fact, mandatory] of factsNeeded(this.#source, this.#open, this.#service)) {
      const pointer = frame.factIndex.has(fact) ? `${frame.pointer}/facts/${fact}` : frame.pointer;
      const who = grade?.needs.includes(fact) === true ? grader : nobody;
      this.#add("establish", { who, what: fact, until: until(fact), mandatory, pointer });
    }
    if (grade !== null && isSetByHand(grade)) {
      const { pointer } = this.#service.grading!;
      this.#add("grade", { who: grader, what: "grade", until: until("grade"), pointer });
    }
    for (const [items, mandatory] of [
      [intake.missing, true],
      [intake.warnings, false],
    ] as const)
      for (const { field, because } of items) {
        const pointer = `${frame.pointer}/intake/${field}`;
        // What was filled in cannot be used: it is not only expected.
        if (because.some(({ kind }) => kind === "wrong-kind")) this.#add("correct", { what: field, pointer });
        else this.#add("complete", { what: field, mandatory, pointer });
      }
  }

  #listSteps(): void {
    const { frame, procedure } = this.#service;
    const { steps, escalations, grade } = this.#source;
    const due = escalations.filter(({ status }) => status === "due");
    steps.forEach(({ id, status, actor, dueAt }, index) => {
      // What a level that is due has done all the same is told with the level, which says since when.
      if (status !== "open" || due.some((level) => isStepOfLevel(index, level.id, this.#service))) return;
      const mandatory = procedure.steps[index]?.isOptional !== true;
      const pointer = `${frame.pointer}/procedure/${index}`;
      // A step that grades has the limit of the grade, as the facts have that decide it.
      const until =
        dueAt ?? (isGrading(index, this.#service) ? untilKnown("grade", grade, this.#open) : null);
      this.#add("step", { who: actor, what: id, until, mandatory, pointer });
    });
  }

  #listDeadlines(): void {
    for (const { id, status, dueAt, by } of this.#open) {
      if (status === "paused" || this.#hasStepOnTurn(id)) continue;
      this.#add("deadline", {
        who: whoFulfils({ id, by }, this.#source.steps, this.#service),
        what: id,
        until: dueAt,
        pointer: `${this.#service.frame.pointer}/deadlines/${id}`,
      });
    }
  }

  #hasStepOnTurn(deadline: string): boolean {
    return this.#source.steps.some(
      ({ status }, index) => status === "open" && deadlineOfStep(index, this.#service) === deadline,
    );
  }

  #listEscalations(): void {
    for (const { id, key, by, status, deliverAt } of this.#source.escalations) {
      if (status !== "due") continue;
      const { pointer } = this.#service.escalation.find((level) => level.id === id)!;
      this.#add("escalate", { who: by, what: key, until: deliverAt, pointer });
    }
  }

  #listReply(): void {
    const { reply, state } = this.#source;
    if (reply === null || reply.status !== "owed" || reply.rule === null) return;
    const index = this.#service.replies.rules.findIndex(({ id }) => id === reply.rule);
    if (state !== "closed" && this.#isCovered(index)) return;
    this.#add("reply", {
      who: reply.by,
      what: reply.rule,
      pointer: `${this.#service.frame.pointer}/replies/${index}`,
    });
  }

  /** Whether a deadline that the same reply fulfils is told of already, or a step that gives it is on turn or comes. */
  #isCovered(rule: number): boolean {
    const deadlines = deadlinesAnsweredBy(rule, this.#service);
    const isAhead = ({ status }: Pick<StepAnswer, "status">) =>
      status === "open" || (status === "blocked" && this.#source.concludedAt === null);
    return (
      this.#open.some(({ id, status }) => status !== "paused" && deadlines.has(id)) ||
      this.#source.steps.some((step, index) => isAhead(step) && isStepAnsweredBy(rule, index, this.#service))
    );
  }

  #listClosing(): void {
    const { state, closure, concludedAt } = this.#source;
    const { rules, pointer } = this.#service.closure;
    if (state !== "closable" && (concludedAt === null || this.#open.length > 0)) return;
    const rule = state === "closable" ? rules.find(({ id }) => id === closure?.rule) : undefined;
    this.#add("close", {
      what: rule?.id ?? "closed",
      mandatory: false,
      pointer: rule?.pointer ?? pointer,
    });
  }

  #add(
    kind: ActionKind,
    action: Pick<NextAction<At>, "what" | "pointer"> & Partial<Omit<NextAction<At>, "kind">>,
  ): void {
    const { who = nobody, what, until = null, mandatory = true, pointer } = action;
    this.#actions.push({ kind, who, what, until, mandatory, pointer });
  }
}

const nobody: readonly string[] = Object.freeze([]);

/**
 * It has begun and nothing has fulfilled or ended it. One that is not determined is done with as soon as each candidate is:
 * met where it applies, and otherwise not asked for.
 */
function isOpen({ status, stoppedAt, startedAt, candidates }: ActionDeadline<unknown>): boolean {
  if (stoppedAt !== null) return false;
  switch (status) {
    case "running":
    case "overdue":
    case "paused":
      return true;
    case "no-limit":
      return startedAt !== null;
    case "undetermined":
      return (
        startedAt !== null && !(candidates.length > 0 && candidates.every(({ status: its }) => isDone(its)))
      );
    case "not-started":
    case "met":
    case "met-late":
    case "ended":
    case "lapsed":
    case "not-applicable":
      return false;
  }
}

function isDone(status: ActionDeadline<unknown>["status"]): boolean {
  return status === "met" || status === "met-late" || status === "ended" || status === "not-applicable";
}

/** Where there is no grade to choose, none is set; where facts decide, they are to be established. */
function isSetByHand({
  status,
  possible,
  needs,
}: Pick<GradeAnswer, "status" | "possible" | "needs">): boolean {
  return status !== "graded" && possible.length > 0 && needs.length === 0;
}
