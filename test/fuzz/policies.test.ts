/** Policies as text, over any shipped SOP or none: findings in their places, and checked means loads. */
import fc from "fast-check";
import { expect } from "vitest";
import { assess, checkPolicy, isPolicy, loadPolicy, renderDiagnostics, SopError } from "../../src/index.ts";
import { shippedSops } from "../assess/shipped.ts";
import { everyKeyOfAPolicy, policyFiles } from "../schemas/fixtures.ts";
import { fuzz } from "./fuzz.ts";
import { expectDiagnostics, expectPlainAndSettled, expectReadable } from "./oracles.ts";
import { brokenTexts } from "./texts.ts";

const ids = Object.keys(shippedSops);
const fitting = {
  formatVersion: 1,
  id: "kebijakan",
  version: "1",
  title: "Kebijakan",
  turnOn: [],
  services: {
    "*": {
      escalation: [
        { id: "atasan", to: ["petugas"], on: { event: "dissatisfied" }, action: "inform" },
        { id: "pimpinan", to: ["petugas"], on: { breach: "*" }, action: "take-over" },
      ],
      closure: { rules: [{ id: "puas", on: "satisfied", effect: "closes" }], reopen: "continues" },
    },
  },
  roles: { petugas: { label: "Petugas" } },
};

fuzz("policies", {
  inputs: fc.record({
    sop: fc.constantFrom(...ids),
    text: brokenTexts([everyKeyOfAPolicy, fitting, fitting, ...policyFiles.map(({ value }) => value)]),
  }),
  holds: ({ sop: id, text }) => {
    const sop = shippedSops[id]!;
    const bytes = JSON.stringify(sop.file);
    expect(typeof isPolicy(text)).toBe("boolean");
    expectDiagnostics(checkPolicy(text, null), text);
    const diagnostics = checkPolicy(text, sop);
    expectPlainAndSettled(() => checkPolicy(text, sop));
    expectDiagnostics(diagnostics, text);
    expectReadable(renderDiagnostics(diagnostics, text), text);
    if (diagnostics.some(({ severity }) => severity === "error")) {
      expect(() => loadPolicy(text, sop)).toThrow(SopError);
    } else {
      const policy = loadPolicy(text, sop);
      const service = Object.keys(sop.file.services)[0]!;
      const events = [
        { type: "received", at: "2026-07-10T10:00:00+08:00" },
        { type: "dissatisfied", at: "2026-07-13T10:00:00+08:00" },
      ];
      const ask = () =>
        assess(sop, { sop: id, service, channel: "langsung", events }, "2026-07-30T10:00:00+08:00", {
          policy,
        });
      expectPlainAndSettled(ask);
    }
    // The SOP below stays what it was.
    expect(JSON.stringify(sop.file)).toBe(bytes);
  },
});
