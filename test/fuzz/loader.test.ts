/** Rule files as text: whatever comes, `checkSop` answers with findings in their places, and checked means loads. */
import { expect } from "vitest";
import {
  assess,
  checkSop,
  eventsHeard,
  explain,
  loadSop,
  renderDiagnostics,
  SopError,
} from "../../src/index.ts";
import { bureauFile } from "../explain/bureau.ts";
import { lifeFile } from "../explain/life-sop.ts";
import { everyKeyOfALife, everyKeyOfAnSop, ruleFiles } from "../schemas/fixtures.ts";
import { fuzz } from "./fuzz.ts";
import { answered, expectDiagnostics, expectPlainAndSettled, expectReadable } from "./oracles.ts";
import { brokenTexts } from "./texts.ts";

const shipped = ruleFiles.map(({ value }) => value);
// The small ones oftener: more of them fit into a minute.
const small = [everyKeyOfAnSop, everyKeyOfALife, bureauFile, lifeFile];
const documents = [...small, ...small, ...shipped];

fuzz("loader", {
  inputs: brokenTexts(documents),
  holds: (text) => {
    const diagnostics = checkSop(text);
    expectPlainAndSettled(() => checkSop(text));
    expectDiagnostics(diagnostics, text);
    expectReadable(renderDiagnostics(diagnostics, text), text);
    if (diagnostics.some(({ severity }) => severity === "error")) {
      expect(() => loadSop(text)).toThrow(SopError);
      return;
    }
    const sop = loadSop(text);
    expect(answered(() => eventsHeard(sop))).toBeDefined();
    for (const service of Object.keys(sop.file.services)) {
      const [channel = "langsung"] = Object.keys(sop.file.channels);
      const events = [
        { type: "received", at: "2026-07-10T10:00:00+08:00" },
        { type: "resolved", at: "2026-07-13T10:00:00+08:00" },
      ];
      const ask = () => assess(sop, { sop: sop.id, service, channel, events }, "2026-07-20T10:00:00+08:00");
      expectPlainAndSettled(ask);
      expectPlainAndSettled(() => explain(sop, ask()));
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("polluted");
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  },
});
