/** The version that governs a case, against a search through days by hand. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { loadSop } from "../../src/assess/load-sop.ts";
import { sopSet } from "../../src/assess/versions.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { dateOf, laterDate } from "../oracle/calendar.ts";
import { runs } from "./runs.ts";

const { file } = inlineSop({});
const { zone } = file.institution;

interface Version {
  readonly version: string;
  readonly from: string;
  /** Null while it is in force. */
  readonly to: string | null;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The version in force on the day of an instant, else the nearest; of two equally near the earlier. */
function governing(versions: readonly Version[], instant: number): string {
  const date = dateOf(instant, zone);
  const away = versions.map(({ from, to }) =>
    date < from ? daysBetween(date, from) : to !== null && date > to ? daysBetween(to, date) : 0,
  );
  return versions[away.indexOf(Math.min(...away))]!.version;
}

test("the version in force at the first event governs, else the nearest", () => {
  const spans = fc.array(fc.tuple(fc.nat(3), fc.nat(9)), { minLength: 1, maxLength: 3 });
  const instants = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) });
  fc.assert(
    fc.property(instants, fc.nat(20), spans, (received, before, spans) => {
      let day = laterDate(dateOf(received, zone), -before);
      const versions = spans.map(([gap, days], index): Version => {
        const from = laterDate(day, gap);
        const to = laterDate(from, days);
        day = laterDate(to, 1);
        return { version: `${index + 1}`, from, to: index === spans.length - 1 && gap === 0 ? null : to };
      });
      const set = sopSet(
        versions.map(({ version, from, to }) =>
          loadSop({ ...file, version, validity: { effectiveFrom: from, effectiveTo: to, reviewBy: null } }),
        ),
      );
      const events = [{ type: "received", at: new Date(received).toISOString() }];
      const complaint = { sop: file.id, service: "pengaduan", events };
      expect(assess(set, complaint, received).version).toBe(governing(versions, received));
      // Of a case in which nothing has happened: up to the day on which another one governs.
      const midnight = (days: number) =>
        Date.parse(`${laterDate(dateOf(received, zone), days)}T00:00:00+08:00`);
      const nothing = { sop: file.id, service: "pengaduan", events: [] };
      const days = Array.from({ length: 60 }, (_, index) => midnight(index + 1));
      const other = days.find((at) => governing(versions, at) !== governing(versions, received));
      const { nextCheckAt } = assess(set, nothing, received);
      expect(nextCheckAt === null ? undefined : Date.parse(nextCheckAt)).toBe(other);
    }),
    runs(1 / 60),
  );
});
