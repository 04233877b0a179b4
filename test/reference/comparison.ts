/** One life answered by the product and by the reference, and where the two differ. */

import { assess, type LoadedSop, loadSop } from "../../src/index.ts";
import { dateOf, instantText } from "../oracle/calendar.ts";
import type { Sop } from "./format.ts";
import type { RandomLife } from "./random-lives.ts";
import { fullReferenceAnswer, referenceAnswer } from "./reference.ts";
import { DECREES } from "./story.ts";
import { isCounted, type ProductAnswer, type Words, wordsOfProduct, wordsOfReference } from "./words.ts";

export interface Difference {
  /** Where it stands, as "deadlines/satu/dueAt". */
  readonly path: string;
  readonly reference: unknown;
  readonly product: unknown;
}

const loaded = new WeakMap<Sop, LoadedSop>();

/** The rule file as the product has it, loaded once. */
export function productSop(sop: Sop): LoadedSop {
  const known = loaded.get(sop) ?? loadSop(sop);
  loaded.set(sop, known);
  return known;
}

/** The assessment by the product; `calendarAsOf` is a date there. */
export function productAnswer({ sop, case: complaint, now, calendarAsOf, readings }: RandomLife) {
  const date = calendarAsOf === null ? null : dateOf(calendarAsOf, sop.institution.zone);
  return assess(productSop(sop), complaint, now, {
    readings,
    ...(date === null ? {} : { calendarAsOf: date }),
  });
}

export function productWords(life: RandomLife, origins: readonly number[] = []): Words {
  return wordsOfProduct(productAnswer(life) as unknown as ProductAnswer, origins);
}

export function referenceWords(life: RandomLife): Words {
  return wordsOfReference(referenceAnswer({ ...life, decrees: DECREES }), life.sop.institution.zone);
}

/** Where the two differ about a life; nothing when they agree, or when nobody counts its years. */
export function differencesIn(life: RandomLife): readonly Difference[] {
  const reference = referenceWords(life);
  if (!isCounted(reference)) return [];
  return differences(reference, productWords(life));
}

/** The same of the next check. */
export function nextCheckDifferences(life: RandomLife): readonly Difference[] {
  const { nextCheckAt, ...answer } = fullReferenceAnswer({ ...life, decrees: DECREES });
  const { zone } = life.sop.institution;
  if (!isCounted(wordsOfReference(answer, zone))) return [];
  const text = nextCheckAt === null ? null : instantText(nextCheckAt, zone);
  return differences({ nextCheckAt: text }, { nextCheckAt: productAnswer(life).nextCheckAt });
}

/** Every leaf in which two plain values differ; a list is one where its length differs. */
export function differences(reference: unknown, product: unknown, path = ""): readonly Difference[] {
  if (JSON.stringify(reference) === JSON.stringify(product)) return [];
  const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === "object" && value !== null;
  const areLists = Array.isArray(reference) && Array.isArray(product);
  if (
    !isBranch(reference) ||
    !isBranch(product) ||
    Array.isArray(reference) !== Array.isArray(product) ||
    (areLists && reference.length !== product.length)
  )
    return [{ path, reference, product }];
  const keys = [...new Set([...Object.keys(reference), ...Object.keys(product)])];
  return keys.flatMap((key) =>
    differences(reference[key], product[key], path === "" ? key : `${path}/${key}`),
  );
}

/** What kind of difference it is, whatever the ids: "deadlines/*\/status: met ≠ overdue". */
export function kindOf({ path, reference, product }: Difference): string {
  const place = path
    .replace(/^(deadlines|escalations)\/(?!order$)[^/]+/, "$1/*")
    .replace(/\/\d+(?=\/|$)/g, "/*");
  const isShort = [reference, product].every((value) => typeof value === "string" && /^[a-z-]+$/.test(value));
  if (isShort) return `${place}: ${reference} ≠ ${product}`;
  const word = (value: unknown): string =>
    value === undefined ? "absent" : value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
  return word(reference) === word(product) ? place : `${place}: ${word(reference)} ≠ ${word(product)}`;
}
