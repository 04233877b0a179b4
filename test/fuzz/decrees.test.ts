/** Decrees and local days as text: findings in their places; what is clean counts days, with all the others. */
import { expect } from "vitest";
import {
  addWorkingDays,
  addWorkingTime,
  checkDecree,
  checkLocalDays,
  compileCalendar,
  type Decree,
  holidaysBetween,
  isDecree,
  renderDiagnostics,
  renderMonth,
  shippedDecrees,
} from "../../src/index.ts";
import { decreeFiles } from "../schemas/fixtures.ts";
import { fuzz } from "./fuzz.ts";
import { answered, expectDiagnostics, expectPlainAndSettled, expectReadable } from "./oracles.ts";
import { brokenTexts } from "./texts.ts";

const decrees = decreeFiles.map(({ value }) => value);
const localDays = [
  [{ date: "2026-03-19", name: "Nyepi Desa" }],
  [
    { date: "2026-02-05", name: "Hari Jadi", note: "libur daerah" },
    { date: "2026-08-17", name: "Upacara" },
  ],
];

fuzz("decrees", {
  share: 2 / 3,
  inputs: brokenTexts(decrees),
  holds: (text) => {
    const diagnostics = checkDecree(text);
    expect(typeof isDecree(text)).toBe("boolean");
    expectPlainAndSettled(() => checkDecree(text));
    expectDiagnostics(diagnostics, text);
    expectReadable(renderDiagnostics(diagnostics, text), text);
    if (diagnostics.some(({ severity }) => severity === "error")) return;
    // A checked file may begin with a byte order mark, which JSON itself does not know.
    const decree = JSON.parse(text.replace(/^\ufeff/, "")) as Decree;
    const bytes = JSON.stringify(decree);
    answered(() => {
      const calendar = compileCalendar({}, { decrees: [...shippedDecrees, decree] });
      expect(addWorkingDays(calendar, "2026-07-10", 3)).toMatch(/^2026-07-/);
      for (const unit of ["working-day", "hour-on-working-days"] as const)
        expect(addWorkingTime(calendar, "2026-07-10T10:00:00+07:00", { amount: 30, unit }).dueAt).toMatch(
          /^20/,
        );
      for (const { date } of holidaysBetween(calendar, "2019-01-01", "2035-12-31"))
        expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expectReadable(renderMonth(calendar, 2026, 7) ?? "");
    });
    expect(JSON.stringify(decree)).toBe(bytes);
  },
});

fuzz("local days", {
  share: 1 / 3,
  inputs: brokenTexts(localDays),
  holds: (text) => {
    const diagnostics = checkLocalDays(text);
    expectPlainAndSettled(() => checkLocalDays(text));
    expectDiagnostics(diagnostics, text);
    expectReadable(renderDiagnostics(diagnostics, text), text);
  },
});
