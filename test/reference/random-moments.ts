/** Moments, conditions and names that random services are made of: one small vocabulary, so that lives meet them. */

import type { Condition, Deadline, Grading, Level, Moment, MomentOrList, Service, Sop } from "./format.ts";

export const deadlineIds = ["satu", "dua", "tiga"] as const;
export const levelIds = ["jenjang-1", "jenjang-2", "jenjang-3"] as const;
export const roleIds = ["petugas", "manajemen", "direktur"] as const;
export const pauseReasons = ["menunggu-pelapor", "menunggu-unit"] as const;
export const kinds = ["medis", "sarana", "lain"] as const;

export const is = (fact: string, value: unknown): Condition => ({ fact, operator: "equal", value });
export const isFatal = is("fatal", true);
export const isGrave = is("grade", "berat");

export const facts: NonNullable<Service["facts"]> = {
  fatal: label("Fatal", { type: "boolean" as const }),
  jenis: label("Jenis", { type: "enum" as const, values: kinds.map((id) => label(id, { id })) }),
  korban: label("Korban", { type: "integer" as const }),
  kerugian: label("Kerugian", { type: "number" as const }),
  dampak: label("Dampak", { type: "list" as const, values: kinds.map((id) => label(id, { id })) }),
};

export const intake: NonNullable<Service["intake"]> = {
  tempat: label("Tempat", { type: "text", required: true as const }),
  telepon: label("Telepon", { type: "phone", required: isFatal }),
  sidang: label("Tanggal sidang", { type: "date" }),
  temu: label("Saat bertemu", { type: "date-time" }),
};

export const sharedConditions: NonNullable<Service["conditions"]> = {
  "banyak-korban": { fact: "korban", operator: "greaterThan", value: 2 },
};

/** By criteria; by hand only; none. */
export const gradings: readonly (Grading | undefined)[] = [
  {
    ranked: true,
    grades: [
      label("Berat", { id: "berat", when: { any: [isFatal, { condition: "banyak-korban" }] } }),
      label("Ringan", { id: "ringan", otherwise: true as const }),
    ],
  },
  {
    ranked: true,
    criteria: "unspecified",
    grades: [label("Berat", { id: "berat" }), label("Ringan", { id: "ringan" })],
  },
  undefined,
];

/** Events of the rule file's own, with what they mean. */
export const events: NonNullable<Sop["events"]> = {
  tuntas: label("Tuntas", { means: { event: "resolved" } }),
  ditegur: label("Ditegur", { means: { event: "escalated", to: "manajemen" } }),
  "dibuka-lagi": label("Dibuka lagi", { means: { event: "reopened" } }),
  disidangkan: label("Disidangkan", { means: { event: "verified" } }),
};

const lastContact: Moment = { event: "contacted", occurrence: "last" };
const afterReturn: Moment = { event: "file-completed", after: { event: "returned", occurrence: "last" } };

/** Stages, an overall clock, clocks that recur, clocks from fields and states, the complainant's. */
export const spans: readonly (Pick<Deadline, "binds"> & { from: MomentOrList; until: MomentOrList })[] = [
  { from: "received", until: "resolved" },
  { from: "submitted", until: { event: "resolved", voidedBy: ["dissatisfied"] } },
  { from: "received", until: { any: ["responded", "informed", "resolved"] } },
  { from: "forwarded", until: { any: ["responded", { event: "resolved", earlier: "counts" }] } },
  { from: "received", until: { all: ["responded", "followed-up"] } },
  { from: "received", until: { all: ["responded", { any: ["followed-up", "resolved"] }] } },
  { from: lastContact, until: "resolved" },
  { from: lastContact, until: { event: "responded", earlier: "counts" } },
  {
    from: [
      { when: is("event.returned", true), ...(afterReturn as object) },
      { otherwise: true, event: "received" },
    ],
    until: { event: "resolved", earlier: "counts" },
  },
  { from: { any: ["followed-up", "contacted"], occurrence: "last" }, until: { event: "decided" } },
  { from: "graded", until: { event: "responded", occurrence: "last" } },
  { from: { event: "forwarded", to: "unit" }, until: { event: "responded", by: "unit" } },
  { from: "received", until: { any: [{ event: "responded", channel: "surat" }, "resolved"] } },
  { from: { field: "sidang" }, until: { event: "disidangkan", after: { field: "sidang" } } },
  { from: "received", until: { field: "temu" } },
  { from: { when: isFatal }, until: "resolved" },
  { from: "received", until: { when: is("jenis", "lain") } },
  { from: { when: is("intake", "complete"), after: "received" }, until: "responded" },
  { from: "received", until: { event: "dissatisfied", after: "dissatisfied" } },
  { from: "resolved", until: { event: "informed", voidedBy: ["reopened"] } },
  { from: "followed-up", until: { event: "complainant-replied" }, binds: "complainant" },
  { from: { event: "returned", occurrence: "last" }, until: afterReturn, binds: "complainant" },
  { from: "responded", until: { any: ["satisfied", "dissatisfied"] }, binds: "complainant" },
];

/** Conditions of rules: what may be unknown, and what is not. */
export const ruleConditions: readonly Condition[] = [
  isFatal,
  { condition: "banyak-korban" },
  { fact: "jenis", operator: "in", value: ["medis", "sarana"] },
  { any: [isFatal, is("jenis", "medis")] },
  { not: is("intake", "complete") },
  { fact: "korban", operator: "lessThanInclusive", value: 1 },
  is("event.verified", true),
  { fact: "kerugian", operator: "greaterThanInclusive", value: 1.5 },
  { all: [isFatal, { fact: "dampak", operator: "contains", value: "medis" }] },
  { fact: "field.sidang", operator: "lessThan", value: "2023-07-01" },
  { any: [is("field.tempat", "Loket"), { fact: "field.tempat", operator: "absent" }] },
];

/** Triggers by event or condition. */
export const triggers: readonly Level["on"][] = [
  "dissatisfied",
  "dissatisfied",
  { event: "dissatisfied", after: "responded" },
  { any: ["dissatisfied", "complainant-replied"] },
  { event: "forwarded", to: "unit" },
  { event: "escalated", to: "manajemen" },
  { when: isFatal },
  { all: ["contacted", "informed"] },
  { field: "temu" },
];

export const closureMoments: readonly MomentOrList[] = [
  "satisfied",
  { any: ["satisfied", "informed"] },
  { all: ["responded", "informed"] },
  { when: is("jenis", "lain") },
  { event: "complainant-replied", after: "responded" },
  { event: "escalated", to: "manajemen" },
];

function label<T extends object>(text: string, rest: T): T & { readonly label: string } {
  return { label: text, ...rest };
}
