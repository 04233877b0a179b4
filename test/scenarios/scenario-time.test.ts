/** Times as officers write them, in each of Indonesia's zones. */
import { describe, expect, test } from "vitest";
import { parseInstant, type Zone, zoneOffsetMs } from "../../src/base/time.ts";
import { timeMeant } from "../../src/json/local-times.ts";
import { scenarioInstant, scenarioTime } from "../../src/scenarios/scenario-time.ts";

describe("a time of a scenario", () => {
  test.each<[string, Zone, string]>([
    ["2026-07-10 10:00", "WITA", "2026-07-10T10:00:00+08:00"],
    ["2026-07-10 10:00", "WIB", "2026-07-10T10:00:00+07:00"],
    ["2026-07-10 10:00:30", "WIT", "2026-07-10T10:00:30+09:00"],
    ["2026-07-10 10:00:30.250", "WIB", "2026-07-10T10:00:30.250+07:00"],
    ["2026-07-10T10:00", "WITA", "2026-07-10T10:00:00+08:00"],
    // With an offset it is that instant, whatever the institution's zone.
    ["2026-07-10T10:00:00+07:00", "WITA", "2026-07-10T11:00:00+08:00"],
    ["2026-07-10T02:00Z", "WITA", "2026-07-10T10:00:00+08:00"],
    // A date alone is its last millisecond there.
    ["2026-07-10", "WITA", "2026-07-10T23:59:59.999+08:00"],
    ["2026-12-31", "WIT", "2026-12-31T23:59:59.999+09:00"],
  ])("%s in %s is %s", (text, zone, instant) => {
    expect(scenarioInstant(text, zoneOffsetMs[zone])).toBe(parseInstant(instant));
  });

  test.each(["10/07/2026", "2026-02-30", "2026-07-10 24:00", "2026-07-10 10", "besok", ""])(
    "%j is none",
    (text) => expect(scenarioInstant(text, zoneOffsetMs.WIB)).toBeNull(),
  );

  test.each<[string, boolean, string]>([
    ["2026-07-10T10:00:00+08:00", false, "2026-07-10 10:00"],
    ["2026-07-10T10:00:30+08:00", false, "2026-07-10 10:00:30"],
    ["2026-07-10T23:59:59.999+08:00", false, "2026-07-10 23:59:59.999"],
    ["2026-07-10T23:59:59.999+08:00", true, "2026-07-10"],
    ["2026-07-10T00:00:00.001+08:00", true, "2026-07-10 00:00:00.001"],
  ])("%s (as a due: %s) is written %s, and read back alike", (instant, asDue, text) => {
    const at = parseInstant(instant) as number;
    expect(scenarioTime(at, zoneOffsetMs.WITA, asDue)).toBe(text);
    expect(scenarioInstant(text, zoneOffsetMs.WITA)).toBe(at);
  });
});

describe("a date in another order", () => {
  test.each<[string, string, string | undefined]>([
    ["local-due", "10/07/2026", "2026-07-10"],
    ["local-due", "1-7-2026", "2026-07-01"],
    ["local-instant", "10/07/2026 9.05", "2026-07-10 09:05"],
    ["local-due", "10.07.2026 10:00", "2026-07-10 10:00"],
    // Which time of that day was meant nobody can tell.
    ["local-instant", "10/07/2026", undefined],
    // No such day, whichever way it is read.
    ["local-due", "31/02/2026", undefined],
    ["local-due", "07/13/2026", undefined],
    ["date", "10/07/2026", undefined],
  ])("%s %s suggests %s", (form, value, suggestion) => {
    expect(timeMeant(form, value).suggestion).toBe(suggestion);
  });
});
