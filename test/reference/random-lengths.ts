/** Random lengths at the scale of a complaint, with options that mean something for their unit. */

import fc from "fast-check";
import { optionsFor } from "../oracle/arbitraries.ts";
import type { OracleLength, OracleUnit } from "../oracle/due.ts";
import type { CountedLength, Extension, Length } from "./format.ts";
import { roleIds } from "./random-moments.ts";

const most: Readonly<Record<OracleUnit, number>> = {
  minute: 600,
  hour: 60,
  "hour-on-working-days": 60,
  "service-minute": 900,
  "service-hour": 24,
  day: 9,
  week: 2,
  month: 1,
  "working-day": 9,
};

/** Up to so large a part of the most that a unit comes in; short ones more often, so that lives see them run out. */
export function lengths(withWindows: boolean, atMost = 1): fc.Arbitrary<OracleLength> {
  const units = (Object.keys(most) as OracleUnit[]).filter(
    (unit) => withWindows || !unit.startsWith("service-"),
  );
  return fc
    .constantFrom(...units, "day" as const, "working-day" as const, "hour" as const)
    .chain((unit) =>
      fc
        .oneof(fc.constantFrom(1, 2, 3), fc.integer({ min: 1, max: Math.ceil(most[unit] * atMost) }))
        .map((amount) => ({ amount, unit })),
    );
}

export function counted(withWindows: boolean): fc.Arbitrary<CountedLength> {
  return lengths(withWindows).chain((length) =>
    optionsFor(length.unit, withWindows).map((options) => ({ ...length, ...options }) as CountedLength),
  );
}

export function anyLength(withWindows: boolean): fc.Arbitrary<Length> {
  const set = counted(withWindows).chain(({ amount, ...counting }) =>
    fc
      .constantFrom(amount, amount, "unspecified" as const)
      .map((limit): Length => ({ ...counting, atMost: limit, setBy: "acknowledged" })),
  );
  return fc.oneof(
    { weight: 10, arbitrary: counted(withWindows) },
    { weight: 2, arbitrary: set },
    { weight: 1, arbitrary: fc.constant("unspecified" as const) },
  );
}

export function extensions(withWindows: boolean): fc.Arbitrary<Extension> {
  return fc
    .record({
      unit: lengths(withWindows).map(({ unit }) => unit),
      atMost: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant("unspecified" as const)),
      times: optional(fc.constantFrom(1, 2, 3, "unspecified" as const)),
      reason: optional(fc.constantFrom("required" as const, "expected" as const)),
      by: optional(fc.subarray([...roleIds], { minLength: 1 })),
    })
    .map(written<Extension>);
}

export const optional = <T>(arbitrary: fc.Arbitrary<T>, freq = 1): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq });

/** Leaves out what is undefined, as a file would. */
export function written<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
