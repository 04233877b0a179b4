/**
 * What lies on the desk, worst first: every open case in one of four groups, and of each only the little that a list
 * shows, so that any number of cases can be gone through.
 */

import type { NextAction } from "../assess/action-kinds.ts";
import { actionsOf } from "../assess/action-lister.ts";
import type { ActionSource } from "../assess/action-source.ts";
import { type InstantTexts, instantTexts } from "../assess/instant-texts.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import type { AssessOptions } from "../assess/options.ts";
import type { SopSet } from "../assess/versions.ts";
import { never } from "../base/time.ts";
import { arrivalOf } from "../case/life.ts";
import type { Problem } from "../diagnostics/diagnostic.ts";
import { expectMany } from "../diagnostics/misuse.ts";
import type { JudgedLevel } from "../escalation/answer.ts";
import { isOpenCase, type LeftOut, type OpenCase, OpenCaseReader } from "./open-case-reader.ts";
import { type ItemSequence, type ItemShelf, OrderedItems, shelfInMemory } from "./ordered-items.ts";
import { bindsOf, isDueToday, type PressingDeadline, pressingDeadline } from "./pressing-deadline.ts";
import { type WaitsFor, waitsFor } from "./waiting.ts";

const agendaGroupIds = ["overdue", "due-today", "waiting", "running"] as const;
/**
 * `overdue`: a deadline that binds the institution is overdue. `due-today`: one is due on today's date, under some
 * candidate at least. `waiting`: the case waits for something. `running`: everything else.
 */
export type AgendaGroupId = (typeof agendaGroupIds)[number];

/** One open case; instants are RFC 3339 with milliseconds in the institution's offset. */
export interface AgendaItem {
  readonly case: string | null;
  /** Its place among the cases given, from 0. */
  readonly index: number;
  readonly sop: string;
  readonly version: string;
  readonly service: string;
  readonly state: "open" | "closable";
  /** Null while it is not determined, and for a service without grading. */
  readonly grade: string | null;
  /** The deadline that presses most: an overdue one first, then the earliest due; null when none is left. */
  readonly deadline: PressingDeadline | null;
  readonly waitsFor: readonly WaitsFor[];
  /** What is to be done now, what must be done first. */
  readonly actions: readonly NextAction[];
  /** Id of the role that has taken the case over; null when none has. */
  readonly handler: string | null;
  /** Whom it was last assigned or forwarded to in this life, else the handler; null when nobody. */
  readonly owner: string | null;
  /** Ids of the deadlines that bind the institution and ran out before something replaced their due instant. */
  readonly passed: readonly string[];
  /** Ids of the escalation levels that are due and not done, lowest first. */
  readonly escalations: readonly string[];
  /** Ids of those among them that may be delivered now. */
  readonly deliverable: readonly string[];
  readonly nextCheckAt: string | null;
  /** How many problems the case's data has. */
  readonly problems: number;
}

/** `Items` are a list, or come one after the other from where they lie. */
export interface AgendaGroup<Items = readonly AgendaItem[]> {
  readonly id: AgendaGroupId;
  /** By the earliest due instant, then the graver grade, then the order given. */
  readonly items: Items;
}

export interface Agenda<Items = readonly AgendaItem[]> extends LeftOut {
  readonly at: string;
  /** Always all four, worst first. */
  readonly groups: readonly AgendaGroup<Items>[];
}

/**
 * An agenda of cases that come one after the other; only the items are kept. `agenda` is this over a list.
 *
 * @example
 * const builder = new AgendaBuilder(sop, "2026-07-13T10:00:00+08:00");
 * for await (const complaint of complaints) builder.add(complaint);
 * builder.finish().groups[0]?.items // the overdue ones
 */
export class AgendaBuilder {
  readonly #cases: OpenCaseReader;
  readonly #shelf: ItemShelf<AgendaItem>;
  readonly #groups: ReadonlyMap<AgendaGroupId, OrderedItems<AgendaItem>>;
  #count = 0;

  /** Arguments and errors as for `assess`; the items lie on the shelf until they are told. */
  constructor(
    sops: LoadedSop | SopSet,
    now: string | number,
    options: AssessOptions = {},
    shelf: ItemShelf<AgendaItem> = shelfInMemory(),
  ) {
    this.#cases = new OpenCaseReader(sops, now, options);
    this.#shelf = shelf;
    this.#groups = new Map(agendaGroupIds.map((id) => [id, new OrderedItems(shelf)]));
  }

  /**
   * Takes one case, under other SOPs than the builder's where they are given. Gives what keeps it from being read: an
   * empty list when it is on the agenda, closed, or has not begun.
   */
  add(input: unknown, sops?: LoadedSop | SopSet): readonly Problem[] {
    const read = this.#cases.read(input, sops);
    if (!isOpenCase(read)) return read;
    const pressing = pressingDeadline(read);
    const item = itemOf(read, pressing);
    this.#shelf.put(item);
    this.#groups.get(groupOf(read, item))!.add(this.#count++, pressing?.dueAt ?? never, gravityOf(read));
    return [];
  }

  /** The agenda of the cases so far. */
  finish(): Agenda {
    const { at, groups, ...leftOut } = this.inOrder();
    return { at, groups: groups.map(({ id, items }) => ({ id, items: [...items] })), ...leftOut };
  }

  /** The same, but the items come one after the other from where they lie. */
  inOrder(): Agenda<ItemSequence<AgendaItem>> {
    const groups = agendaGroupIds.map((id) => ({ id, items: this.#groups.get(id)!.inOrder() }));
    return { at: this.#cases.at, groups, ...this.#cases.leftOut };
  }
}

/**
 * What lies on the desk at an instant: every open case of many, in four groups, worst first. Of each case only its item
 * is kept, and closed ones are only counted.
 *
 * Arguments and errors as for `assess`; each case names its SOP where there are several. Groups are there even when
 * they are empty.
 *
 * @example agenda(sop, complaints, "2026-07-13T10:00:00+08:00").groups.map(({ id, items }) => [id, items.length]) // [["overdue", 2], …]
 */
export function agenda(
  sops: LoadedSop | SopSet,
  cases: Iterable<unknown>,
  now: string | number,
  options: AssessOptions = {},
): Agenda {
  const builder = new AgendaBuilder(sops, now, options);
  expectMany(cases, "cases");
  for (const each of cases) builder.add(each);
  return builder.finish();
}

function groupOf(open: OpenCase, { deadline, waitsFor }: AgendaItem): AgendaGroupId {
  if (deadline?.status === "overdue") return "overdue";
  if (isDueToday(open)) return "due-today";
  return waitsFor.length > 0 ? "waiting" : "running";
}

function itemOf(open: OpenCase, pressing: PressingDeadline<number> | null): AgendaItem {
  const { id, index, sop, service, answers, nextCheck, problems } = open;
  const { state, grade, handler, owner } = answers;
  const texts = instantTexts(sop.compiled.offsetMs);
  const due = answers.escalations.filter(({ status }) => status === "due");
  return {
    case: id,
    index,
    sop: sop.id,
    version: sop.version,
    service,
    state: state === "closable" ? "closable" : "open",
    grade: grade?.id ?? null,
    deadline: pressing === null ? null : presentPressing(pressing, texts),
    waitsFor: waitsFor(open),
    actions: actionsOf(sop.compiled.services.get(service)!, actionSource(open)).map((action) => ({
      ...action,
      until: texts.ofAny(action.until),
    })),
    handler,
    owner,
    passed: answers.deadlines
      .filter((answer) => answer.passed.length > 0 && bindsOf(answer) === "institution")
      .map(({ deadline }) => deadline.id),
    escalations: levelsOf(due),
    deliverable: levelsOf(due.filter(({ deliverable }) => deliverable)),
    nextCheckAt: texts.ofComing(nextCheck),
    problems: problems.length,
  };
}

/** What the answers tell of what is to be done. */
function actionSource({ answers, problems }: OpenCase): ActionSource<number> {
  const { state, concludedAt, closure, scope, intake, grade, deadlines, escalations, steps, reply } = answers;
  return {
    state,
    arrivedAt: arrivalOf(answers.life),
    // What lies wholly ahead is on no agenda.
    nextCheckAt: null,
    concludedAt,
    closure,
    scope,
    intake,
    grade,
    deadlines: deadlines.map(({ deadline, status, startedAt, stoppedAt, dueAt, by, candidates }) => ({
      id: deadline.id,
      status,
      startedAt,
      stoppedAt,
      dueAt,
      by,
      candidates,
    })),
    escalations: escalations.map(({ level, key, status, deliverAt }) => ({
      id: level.id,
      key,
      by: level.by,
      status,
      deliverAt,
    })),
    steps: steps.map(({ said, verdict, dueAt }) => ({
      id: said.id,
      status: verdict.status,
      actor: said.actor,
      dueAt,
      needs: verdict.needs,
    })),
    reply,
    problems,
  };
}

/** Each level once, however often it is due. */
function levelsOf(entries: readonly JudgedLevel[]): readonly string[] {
  return [...new Set(entries.map(({ level }) => level.id))];
}

function presentPressing(pressing: PressingDeadline<number>, texts: InstantTexts): PressingDeadline {
  const { dueAt, latestDueAt, lateFrom, pausedAt } = pressing;
  return {
    ...pressing,
    dueAt: texts.ofAny(dueAt),
    latestDueAt: texts.ofAny(latestDueAt),
    lateFrom: texts.ofAny(lateFrom),
    pausedAt: texts.ofAny(pausedAt),
    candidates: pressing.candidates.map((each) => ({ ...each, dueAt: texts.ofAny(each.dueAt) })),
  };
}

/** Place of the gravest grade still possible; Infinity where grades have no order of gravity, or none is possible. */
function gravityOf({ sop, service, answers }: OpenCase): number {
  const { grading } = sop.file.services[service]!;
  if (answers.grade === null || grading === undefined || !grading.ranked) return never;
  const { possible } = answers.grade;
  const place = grading.grades.findIndex(({ id }) => possible.includes(id));
  return place < 0 ? never : place;
}
