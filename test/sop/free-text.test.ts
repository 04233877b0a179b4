/** What a complainant writes under a shipped SOP is not for the public: complaints of patients tell of their health. */
import { expect, test } from "vitest";
import { redact } from "../../src/assess/redact.ts";
import type { Case } from "../../src/format/case.ts";
import { shippedSop, shippedSops } from "../assess/shipped.ts";

/** A value of each type of field that can hold words, with a mark in it. */
const written: Readonly<Record<string, unknown>> = {
  text: "RAHASIA",
  phone: "0811 RAHASIA",
  email: "RAHASIA@contoh.id",
  identity: { kind: "KTP", number: "RAHASIA" },
  attachment: ["RAHASIA.pdf"],
};

const services = Object.values(shippedSops).flatMap(({ id, file }) =>
  Object.entries(file.services).map(([service, { intake }]) => ({
    sop: id,
    service,
    fields: Object.fromEntries(
      Object.entries(intake ?? {}).flatMap(([field, asked]) =>
        "type" in asked && asked.type in written ? [[field, written[asked.type]] as const] : [],
      ),
    ),
  })),
);

test("every service of the six SOPs asks for something in words", () => {
  expect(new Set(services.map(({ sop }) => sop)).size).toBe(6);
  for (const { sop, service, fields } of services)
    expect(Object.keys(fields), `${sop} ${service}`).not.toEqual([]);
});

test.each(services)("$sop, $service: none of it is shown to the public", ({ sop, service, fields }) => {
  const told: Case = {
    service,
    fields,
    events: [
      { type: "received", at: "2026-07-10T10:00:00+07:00", by: "RAHASIA" },
      { type: "established", at: "2026-07-10T11:00:00+07:00", reason: "RAHASIA", fields },
    ],
  };
  expect(JSON.stringify(redact(shippedSop(sop), told, "handler"))).toContain("RAHASIA");
  const seen = redact(shippedSop(sop), told, "public");
  expect(JSON.stringify(seen)).not.toContain("RAHASIA");
  expect(seen.events).toHaveLength(2);
});
