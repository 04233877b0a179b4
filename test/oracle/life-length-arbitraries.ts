/** Random lengths at the scale of a complaint, with options that mean something for their unit. */

import fc from "fast-check";
import { optionsFor } from "./arbitraries.ts";
import type { OracleLength, OracleUnit } from "./due.ts";
import type { LifeCounted } from "./life-sop.ts";

const most: Readonly<Record<OracleUnit, number>> = {
  minute: 600,
  hour: 72,
  "hour-on-working-days": 72,
  "service-minute": 900,
  "service-hour": 30,
  day: 15,
  week: 3,
  month: 2,
  "working-day": 15,
};

/** Up to so large a part of the most that a unit comes in. */
export function lengths(withWindows: boolean, atMost = 1): fc.Arbitrary<OracleLength> {
  const units = (Object.keys(most) as OracleUnit[]).filter(
    (unit) => withWindows || !unit.startsWith("service-"),
  );
  return fc
    .constantFrom(...units)
    .chain((unit) =>
      fc
        .oneof(fc.constantFrom(1, 2, 3), fc.integer({ min: 1, max: Math.ceil(most[unit] * atMost) }))
        .map((amount) => ({ amount, unit })),
    );
}

export function counted(withWindows: boolean): fc.Arbitrary<LifeCounted> {
  return lengths(withWindows).chain((length) =>
    optionsFor(length.unit, withWindows).map((options) => ({ ...length, ...options }) as LifeCounted),
  );
}

export const optional = <T>(arbitrary: fc.Arbitrary<T>, freq = 1): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq });

/** Leaves out what is undefined, as a file would. */
export function written<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}
