/** Random ladders and rules of closing, for the random SOPs. */

import fc from "fast-check";
import { lengths, optional, written } from "./life-length-arbitraries.ts";
import type { LifeClosureRule, LifeCondition, LifeLevel, LifeMoment, LifeService } from "./life-sop.ts";

export const levelIds = ["jenjang-1", "jenjang-2", "jenjang-3"] as const;
export const roleIds = ["petugas", "manajemen", "direktur"] as const;

export const isKnownGrave: LifeCondition = { fact: "fatal", operator: "equal", value: true };
const plain = fc.constantFrom<LifeMoment[]>("dissatisfied", "dissatisfied", "asked");
/** Each is one trigger of one level: a condition that turns true, or a moment of several events. */
const composed = fc.constantFrom<LifeLevel["on"][]>(
  { when: isKnownGrave },
  { when: { all: [{ fact: "event.contacted", operator: "equal", value: true }, { not: isKnownGrave }] } },
  { all: ["contacted", "informed"] },
  { event: "contacted", after: "responded" },
);
const note = { basis: "assumed", note: "anggapan" } as const;

/** On what complainants do, and on deadlines of these ids. */
export function levels(ids: readonly string[]): fc.Arbitrary<readonly LifeLevel[]> {
  const offsets = fc.oneof(
    fc.constant({}),
    lengths(false, 0.3).map((before) => ({ before })),
    lengths(false, 0.3).map((after) => ({ after })),
  );
  const onDeadline = fc
    .tuple(fc.constantFrom(...ids, ...ids, "*"), offsets)
    .map(([deadline, offset]) => ({ deadline, ...offset }));
  const on = fc.oneof<fc.Arbitrary<LifeLevel["on"]>[]>(
    plain,
    plain,
    onDeadline,
    onDeadline,
    onDeadline,
    composed,
  );
  const level = fc.record({
    on,
    roles: fc.subarray([...roleIds], { minLength: 1, maxLength: 2 }),
    action: fc.constantFrom("inform" as const, "take-over" as const, "explain" as const),
    deliver: optional(fc.constantFrom("in-hours" as const, "at-once" as const)),
    calendar: optional(fc.constantFrom("kantor", "loket")),
    when: optional(fc.constant(isKnownGrave), 6),
    isAssumed: fc.nat(9).map((one) => one === 0),
  });
  return fc.array(level, { maxLength: 3 }).map((all) =>
    withoutRepeats(all).map(({ roles, isAssumed, ...rest }, index) => ({
      ...written<LifeLevel>({ id: levelIds[index]!, to: roles, ...rest } as LifeLevel),
      ...(isAssumed ? note : {}),
    })),
  );
}

/** A moment that two levels share acts on the lower alone; whether the other still waits for it is nowhere said. */
function withoutRepeats<L extends { readonly on: LifeLevel["on"] }>(all: readonly L[]): readonly L[] {
  const texts = all.map(({ on }) => JSON.stringify(on));
  return all.filter(({ on }, index) => texts.indexOf(texts[index]!) === index || typeof on === "string");
}

/** `complainants`: ids of deadlines whose lapse may close a case. */
export function closures(complainants: readonly string[]): fc.Arbitrary<LifeService["closure"]> {
  const lapses = complainants.map((lapse) => ({ lapse }));
  const on = fc.constantFrom<LifeClosureRule["on"][]>(
    "satisfied",
    { any: ["satisfied", "informed"] },
    { all: ["responded", "informed"] },
    ...lapses,
    ...lapses,
  );
  const rule = fc.record({
    on,
    effect: fc.constantFrom("closes" as const, "allows-closing" as const),
    isAssumed: fc.nat(9).map((one) => one === 0),
  });
  return fc
    .record({
      rules: fc.array(rule, { maxLength: 2 }).map((all) =>
        all.map(({ isAssumed, ...rest }, index) => ({
          id: `tutup-${index}`,
          ...rest,
          ...(isAssumed ? note : {}),
        })),
      ),
      reopen: fc.constantFrom(undefined, "continues", "continues", "restarts", "restarts", "new-case", "no"),
    })
    .map(written<NonNullable<LifeService["closure"]>>);
}
