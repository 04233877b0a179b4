/**
 * What a condition may say: json-rules-engine's condition JSON, a strict subset of it, and two operators of our own
 * (`present`, `absent`). What both accept has the same answer in both.
 */
import * as z from "zod/mini";
import type { Condition } from "../conditions/condition.ts";
import { operatorIds } from "../conditions/operators.ts";
import { conditionName, factName } from "./references.ts";
import { described, named } from "./schema.ts";

export const operandValue = described(
  z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]),
  "Nilai pembanding; berupa daftar untuk operator in dan notIn.",
  true,
  "merah",
  ["sms", "email"],
);

const leaf = z.strictObject({
  fact: described(
    factName,
    "Nama fakta yang dinyatakan di bagian facts, atau bawaan: service, channel, channel-class, grade, intake, received-within-hours, field.<id>, event.<jenis>.",
    "kematian",
    "channel",
    "field.telepon",
    "event.returned",
  ),
  operator: described(z.enum(operatorIds), "Cara membandingkan fakta dengan nilai.", "equal"),
  value: z.optional(operandValue),
});

const all = z.strictObject({
  get all() {
    return described(z.array(condition).check(z.minLength(1)), "Benar bila semua syarat di dalamnya benar.", [
      { fact: "channel", operator: "equal", value: "langsung" },
    ]);
  },
});

const any = z.strictObject({
  get any() {
    return described(
      z.array(condition).check(z.minLength(1)),
      "Benar bila salah satu syarat di dalamnya benar.",
      [{ fact: "kematian", operator: "equal", value: true }],
    );
  },
});

const not = z.strictObject({
  get not() {
    return described(
      z.lazy(() => condition),
      "Benar bila syarat di dalamnya salah.",
      { fact: "channel", operator: "equal", value: "langsung" },
    );
  },
});

const shared = z.strictObject({
  condition: described(
    conditionName,
    "Nama syarat bersama yang dinyatakan di bagian conditions.",
    "lewat-kanal-daring",
  ),
});

/** Exported so that a type test can hold it equal to `Condition`; use `condition`. */
export const conditionForms = [all, any, not, shared, leaf] as const;
export const condition: z.ZodMiniType<Condition> = z.union(conditionForms);
named(
  "condition",
  condition,
  "Syarat: { fact, operator, value }, atau gabungan all, any, not, atau nama syarat bersama.",
  { fact: "kematian", operator: "equal", value: true },
);
