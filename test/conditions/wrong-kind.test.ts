/** A field may hold what a complainant typed; a condition must not take the wrong kind of value for an answer. */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { smallSop } from "../grading/small-sop.ts";

function sopWith(type: string, when: Readonly<Record<string, unknown>>) {
  return smallSop({
    intake: {
      isian: {
        label: "Isian",
        type,
        ...(type === "choice" ? { options: [{ id: "a", label: "A" }] } : {}),
      },
      bukti: { label: "Bukti", type: "text", required: { fact: "field.isian", ...when } },
    },
  });
}

/** What the demand for `bukti`, made under the condition, makes of the intake. */
function demanded(type: string, when: Readonly<Record<string, unknown>>, isian: unknown): string {
  const { status } = assess(
    sopWith(type, when),
    { service: "pengaduan", fields: { isian }, events: [] },
    0,
  ).intake;
  return { complete: "not demanded", incomplete: "demanded", undetermined: "unknown" }[status];
}

const is = (value: unknown) => ({ operator: "equal", value });

describe("a value of the wrong kind in a field", () => {
  test.each<[string, Readonly<Record<string, unknown>>, unknown, string]>([
    ["boolean", is(true), true, "demanded"],
    ["boolean", is(true), false, "not demanded"],
    ["boolean", is(true), "yes", "unknown"],
    ["boolean", { operator: "notEqual", value: true }, "yes", "unknown"],
    ["boolean", { operator: "present" }, "yes", "demanded"],
    ["boolean", { operator: "absent" }, "yes", "not demanded"],
    ["boolean", { operator: "present" }, "  ", "not demanded"],
    ["integer", { operator: "greaterThan", value: 2 }, 3, "demanded"],
    ["integer", { operator: "greaterThan", value: 2 }, "3", "unknown"],
    ["integer", { operator: "lessThan", value: 2 }, 1.5, "unknown"],
    ["date", { operator: "lessThan", value: "2026-01-01" }, "2025-12-31", "demanded"],
    ["date", { operator: "lessThan", value: "2026-01-01" }, "01/12/2025", "unknown"],
    ["date", { operator: "present" }, "01/12/2025", "demanded"],
    ["choice", is("a"), "a", "demanded"],
    ["choice", is("a"), "b", "unknown"],
    ["text", is("a"), ["a"], "unknown"],
    ["text", is("a"), "b", "not demanded"],
  ])("of type %s under %j: %j is %s", (type, when, value, expected) => {
    expect(demanded(type, when, value)).toBe(expected);
  });
});
