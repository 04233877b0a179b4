/** Options that a call does not know: refused where nothing can be answered without them, else named. */
import { describe, expect, test } from "vitest";
import { checkIntake } from "../../src/assess/intake-api.ts";
import { checkPolicy, loadPolicy } from "../../src/assess/load-policy.ts";
import { checkSop, type LoadOptions, loadSop } from "../../src/assess/load-sop.ts";
import { checkDuties } from "../../src/desk/check-duties.ts";
import { toEngineRules } from "../../src/engine/engine-rules.ts";
import { shippedSop } from "./shipped.ts";

const buleleng = shippedSop("rsud-buleleng");
const { file } = buleleng;
const policy = { formatVersion: 1, id: "a", version: "1", title: "A", services: {} };
const now = "2026-07-10T12:00:00+08:00";
const galungan = { date: "2026-11-18", name: "Hari Raya Galungan" };

describe("an unknown option is refused", () => {
  test.each<readonly [call: string, run: (options: object) => unknown]>([
    ["loadSop", (options) => loadSop(file, options)],
    ["checkSop", (options) => checkSop(file, options)],
    ["loadPolicy", (options) => loadPolicy(policy, buleleng, options)],
    ["checkPolicy", (options) => checkPolicy(policy, buleleng, options)],
    ["toEngineRules", (options) => toEngineRules(buleleng, "pengaduan", options)],
  ])("by %s", (_, run) => {
    expect(() => run({ timezone: "WIB" })).toThrow(RangeError);
    expect(() => run({ timezone: "WIB" })).toThrow(/`timezone`/);
    expect(() => run({})).not.toThrow();
  });

  test("with what was meant, if it is near", () => {
    expect(() => loadSop(file, { decree: [] } as LoadOptions)).toThrow(/did you mean `decrees`\?/);
    expect(() => loadSop(file, { locale: "id" } as LoadOptions)).toThrow(/did you mean `local`\?/);
  });
});

describe("an unknown option is named", () => {
  const found = (problems: readonly { readonly code: string; readonly message: string }[]) =>
    problems.map(({ code, message }) => `${code} ${message}`);

  test("by checkIntake, which chooses no readings", () => {
    const { problems } = checkIntake(buleleng, "pengaduan", "sms", {}, { readings: {} } as object);
    expect(found(problems)).toEqual(["C401 pilihan `readings` tidak dikenal"]);
  });

  test("by checkDuties", () => {
    const duties = (options: object) => found(checkDuties(buleleng, [], now, options).problems);
    expect(duties({ sinc: "2026-01-01" })).toEqual(["C401 pilihan `sinc` tidak dikenal"]);
    expect(duties({ since: "2026-01-01", language: "en" })).toEqual([]);
  });
});

describe("local days", () => {
  const observing = structuredClone(file) as { calendars: Record<string, { observes: string[] }> };
  observing.calendars["perbup-56-2025"]!.observes.push("libur-lokal");

  test("that no calendar observes are refused", () => {
    expect(checkSop(file, { local: [galungan] }).map(({ code }) => code)).toEqual(["S333"]);
    expect(() => loadSop(file, { local: [galungan] })).toThrow(/S333/);
  });

  test("that one calendar observes are taken, and none at all too", () => {
    expect(checkSop(observing, { local: [galungan] })).toEqual([]);
    expect(checkSop(file, { local: [] })).toEqual([]);
    expect(() => loadSop(observing, { local: [galungan] })).not.toThrow();
  });
});

describe("what a policy declares that the SOP has declared", () => {
  const ofOne = { ...policy, sop: "rsud-buleleng" };
  const codesOf = (parts: object) =>
    checkPolicy({ ...ofOne, ...parts }, buleleng).map(({ code, pointer }) => `${code} ${pointer}`);
  const { pelapor, humas } = file.roles as Record<string, { label: string; party?: string }>;

  test.each<readonly [about: string, parts: object, found: readonly string[]]>([
    [
      "alike loses nothing",
      { roles: { pelapor, humas }, calendars: { kantor: file.calendars["kantor"] } },
      [],
    ],
    [
      "by another name is told to a policy for this SOP",
      { roles: { humas: { label: "Humas" } } },
      ["S557 /roles/humas"],
    ],
    [
      "for another party is refused",
      { roles: { humas: { ...humas, party: "outside" } } },
      ["S556 /roles/humas"],
    ],
    [
      "as another calendar is refused",
      { calendars: { kantor: { workingDays: ["mon"], observes: [] } } },
      ["S556 /calendars/kantor"],
    ],
    [
      "as an event by another name is told",
      { events: { "nota-ditandatangani": { label: "Nota", means: { event: "responded" } } } },
      ["S557 /events/nota-ditandatangani"],
    ],
    [
      "as an event that means something else is refused",
      { events: { "nota-ditandatangani": { label: "Nota", means: { event: "resolved" } } } },
      ["S556 /events/nota-ditandatangani"],
    ],
    [
      "by another name in a policy for many is nothing",
      { sop: undefined, roles: { humas: { label: "Humas" } } },
      [],
    ],
    ["otherwise is nothing to it", { roles: { atasan: { label: "Atasan" } } }, []],
  ])("%s", (_, parts, found) => {
    expect(codesOf(parts)).toEqual(found);
  });

  test("by another name only does not stop it", () => {
    const over = loadPolicy({ ...ofOne, roles: { humas: { label: "Humas" } } }, buleleng);
    expect(over.sop.file.roles?.["humas"]?.label).toBe(humas?.label);
  });
});
