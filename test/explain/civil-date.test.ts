/** Dates in words must not depend on the machine's zone: date-fns formats in it, so it is given civil dates only. */
import { afterAll, describe, expect, test } from "vitest";
import { dayNumber } from "../../src/base/time.ts";
import { civilDateInWords } from "../../src/explain/civil-date.ts";

const zoneBefore = process.env["TZ"];
afterAll(() => {
  if (zoneBefore === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zoneBefore;
});

const days: readonly (readonly [year: number, month: number, day: number, id: string, en: string])[] = [
  [2026, 7, 11, "Sabtu, 11 Juli 2026", "Saturday, 11 July 2026"],
  [2026, 3, 8, "Minggu, 8 Maret 2026", "Sunday, 8 March 2026"],
  [2026, 11, 1, "Minggu, 1 November 2026", "Sunday, 1 November 2026"],
  // Days that begin at 01:00 in São Paulo and Beirut.
  [2018, 11, 4, "Minggu, 4 November 2018", "Sunday, 4 November 2018"],
  [2026, 3, 29, "Minggu, 29 Maret 2026", "Sunday, 29 March 2026"],
  [2024, 2, 29, "Kamis, 29 Februari 2024", "Thursday, 29 February 2024"],
  [2035, 12, 31, "Senin, 31 Desember 2035", "Monday, 31 December 2035"],
];

describe.each([
  ["UTC", 0],
  ["America/New_York", 240],
  ["America/Sao_Paulo", 180],
  ["Asia/Beirut", -180],
  ["Asia/Tokyo", -540],
  ["Asia/Makassar", -480],
  ["Pacific/Kiritimati", -840],
])("on a machine in %s", (zone, julyOffset) => {
  test("a civil date is told as it stands", () => {
    process.env["TZ"] = zone;
    // Otherwise this machine ignores TZ and the test would see nothing.
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(julyOffset);
    for (const [year, month, day, id, en] of days) {
      const dayNo = dayNumber(year, month, day);
      expect(civilDateInWords(dayNo, "EEEE, d MMMM y", "id")).toBe(id);
      expect(civilDateInWords(dayNo, "EEEE, d MMMM y", "en")).toBe(en);
    }
  });
});
