/**
 * What recurs is written twice, as an interface and in zod, which cannot infer it. The compiler holds both equal here, in
 * both directions and with every optional key: a key or value that only one of them knows does not compile.
 */
import { expect, test } from "vitest";
import type * as z from "zod/mini";
import type { Condition } from "../../src/conditions/condition.ts";
import { condition, type conditionForms } from "../../src/format/condition.ts";
import {
  type Moment,
  type MomentList,
  moment,
  type momentBranch,
  type momentForms,
} from "../../src/format/moment.ts";

/** One form with its own keys, nothing of it writable: zod does not say `readonly`. */
type Form<T> = T extends object ? { readonly [K in keyof T]: ReadList<T[K]> } : T;
type ReadList<V> = V extends readonly (infer E)[] ? readonly E[] : V;

/** True for the very same type only: unlike mutual assignability it sees an optional key that one of them lacks. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;
type Told<T> = z.infer<T>;

true satisfies Same<Form<Told<(typeof momentForms)[number]>>, Form<Moment>>;
true satisfies Same<Form<Told<typeof momentBranch>>, Form<MomentList[number]>>;
true satisfies Same<Form<Told<(typeof conditionForms)[number]>>, Form<Condition>>;

/** That `Same` sees what it is for. */
type Event = Extract<Moment, { readonly event: string }>;
// @ts-expect-error a key that only one of them has, though it is optional
true satisfies Same<Form<Moment>, Form<Moment | (Event & { readonly note?: string | undefined })>>;
// @ts-expect-error a key that one of them lacks
true satisfies Same<Form<Moment>, Form<Exclude<Moment, Event> | Omit<Event, "earlier">>>;
// @ts-expect-error a form that one of them lacks
true satisfies Same<Form<Moment>, Form<Exclude<Moment, string>>>;
// @ts-expect-error a value that one of them lacks
true satisfies Same<
  { readonly occurrence?: "first" | undefined },
  { readonly occurrence?: "first" | "last" | undefined }
>;
// @ts-expect-error a key that one of them demands
true satisfies Same<{ readonly after?: Moment | undefined }, { readonly after: Moment | undefined }>;

test("the forms that the compiler compares are those that files are read by", () => {
  expect(
    moment.safeParse({ event: "returned", occurrence: "last", after: { field: "tanggal" } }).success,
  ).toBe(true);
  expect(moment.safeParse({ event: "returned", note: "x" }).success).toBe(false);
  expect(condition.safeParse({ not: { condition: "daring" } }).success).toBe(true);
});
