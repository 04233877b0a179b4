/** What the linter finds in a small SOP of one family of rules. */

import { lint } from "../../src/lint/lint.ts";
import { type InlineSop, inlineSop } from "../assess/inline-sop.ts";

/** The codes of a family, in file order; `family` begins its codes. */
export function foundIn(parts: InlineSop, family: RegExp): readonly string[] {
  return lint(inlineSop(parts), { language: "en", today: "2026-11-30" })
    .map(({ code }) => code)
    .filter((code) => family.test(code));
}

export const days = (amount: number, more: object = {}) => ({ amount, unit: "working-day", ...more });

/** A deadline from the arrival to the resolution. */
export const deadline = (rules: readonly object[], more: object = {}) => ({
  label: "Penyelesaian",
  from: "received",
  until: "resolved",
  rules,
  ...more,
});

export const is = (fact: string, value: unknown, operator = "equal") => ({ fact, operator, value });
export const byGrade = (grade: string, length: object) => ({ when: is("grade", grade), length });

/** Three grades, given by officers only. */
export const byHand = {
  ranked: true,
  criteria: "unspecified",
  grades: [
    { id: "merah", label: "Merah" },
    { id: "kuning", label: "Kuning" },
    { id: "hijau", label: "Hijau" },
  ],
};
