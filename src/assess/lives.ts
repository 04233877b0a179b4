/**
 * How a case ends and is taken up again. Its instants are gone through in order, each with what was known there: it ends
 * with the first event that ends it, or where a rule closes it; from then on it is closed at every later instant, until
 * a `reopened` that lets the clocks go on, or starts them anew, as the SOP says.
 */

import type { CaseEnd } from "../case/case-end.ts";
import { bearerOf, countUpTo, isMarked, isOfType, marks, type ReadEvent, tells } from "../case/history.ts";
import { arrivalOf, asArrival, emptyLife, type Life } from "../case/life.ts";
import type { CompiledClosure, FoundClosure, ReachedClosure } from "../closure/closure.ts";
import { type PhraseRef, phrase } from "../diagnostics/diagnostic.ts";
import type { ProblemList } from "../diagnostics/problem-list.ts";
import { typesThat } from "../format/events.ts";

/** One life of a case, and how it ended for good. */
export interface LivedLife {
  readonly life: Life;
  /** Null while it is open, and where an event ended it. */
  readonly closedBy: ReachedClosure | null;
  readonly end: CaseEnd | null;
}

/** What the rules of a service find of a life, as far as it has been read; asked for in order. */
export interface ClosureReader {
  /** The instants at which something changes without an event, in a stretch without any. */
  readonly between: (from: number, to: number) => readonly number[];
  /** What rules that close find with what was known at an instant. */
  readonly closing: (at: number) => readonly FoundClosure[];
}

export interface LivesQuery {
  readonly events: readonly ReadEvent[];
  readonly closure: CompiledClosure;
  readonly now: number;
  readonly reader: (life: Life) => ClosureReader;
}

const remedies: Readonly<Record<"new-case" | "no", PhraseRef>> = {
  "new-case": phrase("follow-with-new-case"),
  no: phrase("not-allowed"),
};

/** The lives of a case in order; the last is the present one. */
export function livesOf(query: LivesQuery, problems: ProblemList): readonly LivedLife[] {
  const walk = new LivesWalk(query, problems);
  const { events, now } = query;
  for (let order = 0; order < events.length; ) {
    const { at } = events[order]!;
    for (; order < events.length && events[order]!.at === at; order++) walk.read(events[order]!, order);
    walk.closeBy(at, events[order]?.at ?? now + 1);
  }
  return walk.lives;
}

class LivesWalk {
  readonly lives: LivedLife[] = [];
  readonly #query: LivesQuery;
  readonly #mayClose: boolean;
  readonly #problems: ProblemList;
  #life: Life;
  #reader: ClosureReader;
  /** Position, among the events that count in this life, of the last that tells an outcome; -1 when none does. */
  #lastOutcome = -1;
  /** What a rule found before the complaint arrived is spent for that rule and instant. */
  readonly #spent = new Set<string>();

  constructor(query: LivesQuery, problems: ProblemList) {
    this.#query = query;
    this.#mayClose = query.closure.rules.some(({ closes }) => closes);
    this.#problems = problems;
    this.#life = emptyLife(1, Number.NEGATIVE_INFINITY);
    this.#reader = query.reader(this.#life);
    this.lives.push({ life: this.#life, closedBy: null, end: null });
  }

  get #end(): CaseEnd | null {
    return this.lives.at(-1)!.end;
  }

  #endWith(end: CaseEnd | null, closedBy: ReachedClosure | null): void {
    this.lives[this.lives.length - 1] = { life: this.#life, closedBy, end };
    if (end !== null) this.#life.ends.push(end);
  }

  read(read: ReadEvent, order: number): void {
    const told = order + 1;
    if (isMarked(read, marks.reopens)) {
      if (this.#canReopen(read)) this.#reopen(read, told);
      // What a refused reopening says of facts and fields holds, and those of the case from the first event on.
      else if (isMarked(read, tells) || told === 1) {
        const bearer = bearerOf(read);
        this.#life.told.add(bearer, told);
        if (this.#end === null) this.#life.counted.add(bearer, told);
      }
      return;
    }
    this.#life.told.add(read, told);
    const end = this.#end;
    // Of the very instant of the end everything counts.
    if (end !== null && end.at < read.at) {
      if (isMarked(read, marks.ends) && (end.rule === null || !isOfType(read, end.kind)))
        this.#problems.add("C332", `/events/${read.index}`, {
          name: { event: read.type },
          at: read.event.at,
        });
      return;
    }
    this.#life.counted.add(read, told);
    if (isMarked(read, marks.concludes)) this.#lastOutcome = this.#life.counted.events.length - 1;
    if (isMarked(read, marks.ends)) {
      if (end === null) this.#endWith(endOf(read, this.#life.counted.events.length - 1), null);
      else
        this.#problems.add("C332", `/events/${read.index}`, {
          name: { event: read.type },
          at: read.event.at,
        });
    }
  }

  #canReopen(read: ReadEvent): boolean {
    const { closure } = this.#query;
    const { reopen } = closure;
    const mayGoOn = this.#end !== null || this.#hasOutcome();
    if (mayGoOn && reopen !== "no" && reopen !== "new-case") return true;
    if (reopen === "no" || reopen === "new-case")
      this.#problems.add("C339", `/events/${read.index}`, { at: read.event.at, remedy: remedies[reopen] });
    else this.#problems.add("C333", `/events/${read.index}`, { at: read.event.at });
    return false;
  }

  /** Whether an outcome was reached that no reopening has taken back. */
  #hasOutcome(): boolean {
    const { reopenings, number } = this.#life;
    return this.#lastOutcome > Math.max(reopenings.at(-1) ?? -1, number > 1 ? 0 : -1);
  }

  #reopen(read: ReadEvent, told: number): void {
    const { reopen } = this.#query.closure;
    if (reopen === "restarts") {
      this.#life = emptyLife(this.#life.number + 1, read.at);
      this.#lastOutcome = -1;
      const arrival = asArrival(read);
      this.#life.counted.add(arrival, told);
      this.#life.told.add(arrival, told);
      this.#reader = this.#query.reader(this.#life);
      this.lives.push({ life: this.#life, closedBy: null, end: null });
      return;
    }
    const { counted, told: all, toldWhileClosed, reopenings, toldReopenings, closed } = this.#life;
    const order = counted.events.length;
    const end = this.#end;
    if (end !== null) {
      closed.push({ from: end.at, to: read.at, order, event: read.index });
      toldWhileClosed.push(...all.cut(countUpTo(all.events, end.at)));
    }
    counted.add(read, told);
    toldReopenings.push(all.events.length);
    all.add(read, told);
    reopenings.push(order);
    this.#endWith(null, null);
  }

  /** Closes the case where a rule does, from an instant on and before the next event. */
  closeBy(at: number, next: number): void {
    if (this.#end !== null || !this.#mayClose) return;
    const instants = [at, ...this.#reader.between(at, Math.min(next, this.#query.now + 1))];
    for (let index = 0; index < instants.length && this.#end === null; index++)
      this.#closeAt(instants[index]!, Math.min(instants[index + 1] ?? next, this.#query.now + 1));
  }

  #closeAt(at: number, next: number): void {
    const found = this.#reader.closing(at).filter((each) => !this.#spent.has(keyOf(each)));
    const reached = found.filter(({ came }) => Math.max(came, at) < next);
    if (reached.length === 0) return;
    if (arrivalOf(this.#life) === null) {
      for (const each of reached) this.#spent.add(keyOf(each));
      return;
    }
    const [first] = reached.sort((a, b) => Math.max(a.came, at) - Math.max(b.came, at));
    const { rule, came, event } = first!;
    const endAt = Math.max(came, at);
    const end: CaseEnd = {
      at: endAt,
      kind: "closed",
      event: event !== null && event.at === endAt ? event.index : null,
      rule,
      order: this.#life.counted.events.length - 0.5,
    };
    this.#endWith(end, { rule, end });
  }
}

function keyOf({ rule, came }: FoundClosure): string {
  return `${rule.id} ${came}`;
}

function endOf(read: ReadEvent, order: number): CaseEnd {
  const kind = ([read.type, ...read.also] as CaseEnd["kind"][]).find((type) => endings.has(type))!;
  return { at: read.at, kind, event: read.index, rule: null, order };
}

const endings: ReadonlySet<string> = new Set(typesThat("ends"));

/** The first event that ends a case. */
export function firstEnd(events: readonly ReadEvent[]): ReadEvent | null {
  return events.find((read) => isMarked(read, marks.ends)) ?? null;
}
