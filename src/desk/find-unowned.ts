/**
 * Open cases that nobody answers for: given to nobody and taken over by nobody, or past the last level of their ladder,
 * after which nobody else will be told.
 */

import { instantTexts } from "../assess/instant-texts.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import type { AssessOptions } from "../assess/options.ts";
import type { SopSet } from "../assess/versions.ts";
import type { Problem } from "../diagnostics/diagnostic.ts";
import { expectMany } from "../diagnostics/misuse.ts";
import { isOpenCase, type LeftOut, type OpenCase, OpenCaseReader } from "./open-case-reader.ts";
import { type ItemSequence, type ItemShelf, OrderedItems, shelfInMemory } from "./ordered-items.ts";

export type UnownedReason =
  /** No `assigned` or `forwarded` of this life names anybody, and no level has taken it over. */
  | "no-owner"
  /** It has gone through its ladder: the highest level that it can reach is done, and it is still open. */
  | "past-every-level";

export interface UnownedItem {
  readonly case: string | null;
  /** Its place among the cases given, from 0. */
  readonly index: number;
  readonly sop: string;
  readonly version: string;
  readonly service: string;
  readonly reason: UnownedReason;
  /** Since when, in the institution's offset; null for a case without events. */
  readonly since: string | null;
}

/** `Items` are a list, or come one after the other from where they lie. */
export interface Unowned<Items = readonly UnownedItem[]> extends LeftOut {
  readonly at: string;
  /** How many open cases have an owner and a level above them. */
  readonly owned: number;
  /** How many have their outcome and only wait to be closed, with an owner or without. */
  readonly concluded: number;
  /** Longest first; those without an instant last. */
  readonly items: Items;
}

/** The unowned among cases that come one after the other. `findUnowned` is this over a list. */
export class UnownedBuilder {
  readonly #cases: OpenCaseReader;
  readonly #shelf: ItemShelf<UnownedItem>;
  readonly #items: OrderedItems<UnownedItem>;
  #count = 0;
  #owned = 0;
  #concluded = 0;

  /** Arguments and errors as for `assess`; the items lie on the shelf until they are told. */
  constructor(
    sops: LoadedSop | SopSet,
    now: string | number,
    options: AssessOptions = {},
    shelf: ItemShelf<UnownedItem> = shelfInMemory(),
  ) {
    this.#cases = new OpenCaseReader(sops, now, options);
    this.#shelf = shelf;
    this.#items = new OrderedItems(shelf);
  }

  /** Takes one case, as `AgendaBuilder` does. */
  add(input: unknown, sops?: LoadedSop | SopSet): readonly Problem[] {
    const read = this.#cases.read(input, sops);
    if (!isOpenCase(read)) return read;
    const why = read.answers.concludedAt !== null ? "concluded" : whyUnowned(read);
    if (why === "concluded") this.#concluded++;
    else if (why === null) this.#owned++;
    else {
      this.#shelf.put(itemOf(read, why));
      this.#items.add(this.#count++, why.since ?? Number.POSITIVE_INFINITY, 0);
    }
    return [];
  }

  /** The unowned cases so far. */
  finish(): Unowned {
    const list = this.inOrder();
    return { ...list, items: [...list.items] };
  }

  /** The same, but the items come one after the other from where they lie. */
  inOrder(): Unowned<ItemSequence<UnownedItem>> {
    const { at, leftOut } = this.#cases;
    const items = this.#items.inOrder();
    return { at, items, owned: this.#owned, concluded: this.#concluded, ...leftOut };
  }
}

/**
 * The open cases among many that nobody answers for at an instant, those that have waited longest first. Arguments and
 * errors as for `agenda`; of a case without owner that is past every level the lack of an owner is told.
 *
 * @example findUnowned(sop, complaints, "2026-07-13T10:00:00+08:00").items[0]?.reason // "no-owner"
 */
export function findUnowned(
  sops: LoadedSop | SopSet,
  cases: Iterable<unknown>,
  now: string | number,
  options: AssessOptions = {},
): Unowned {
  const builder = new UnownedBuilder(sops, now, options);
  expectMany(cases, "cases");
  for (const each of cases) builder.add(each);
  return builder.finish();
}

interface Why {
  readonly reason: UnownedReason;
  /** Epoch milliseconds. */
  readonly since: number | null;
}

function itemOf({ id, index, sop, service }: OpenCase, { reason, since }: Why): UnownedItem {
  const at = instantTexts(sop.compiled.offsetMs).ofAny(since);
  return { case: id, index, sop: sop.id, version: sop.version, service, reason, since: at };
}

function whyUnowned({ answers }: OpenCase): Why | null {
  const { owner, life, escalations } = answers;
  if (owner === null) return { reason: "no-owner", since: life.told.events[0]?.at ?? null };
  if (escalations.some(({ status }) => status === "scheduled" || status === "undetermined")) return null;
  const highest = escalations.findLast(({ status }) => status === "due" || status === "done");
  if (highest?.status !== "done") return null;
  return { reason: "past-every-level", since: highest.doneAt };
}
