/** Whatever a calendar or a count would leave out without a word is refused, with the name that was meant. */
import { describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import { languages } from "../../src/base/language.ts";
import { MisuseError } from "../../src/base/misuse-error.ts";
import { compileCalendar } from "../../src/calendar/calendar.ts";
import type { CalendarDefinition, CalendarOptions } from "../../src/calendar/definition.ts";
import {
  addWorkingDays,
  addWorkingTime,
  holidaysBetween,
  isWorkingDay,
  nextOpening,
  workingDaysBetween,
  workingTimeBetween,
} from "../../src/calendar/public.ts";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { units } from "../../src/calendar/units.ts";
import { misuse } from "../../src/diagnostics/misuse.ts";
import { calendarFormat, localDay } from "../../src/format/calendar.ts";
import {
  renderAddedWorkingDays,
  renderMonth,
  renderWorkingDaysBetween,
  renderYear,
} from "../../src/index.ts";

const desk = compileCalendar({ hours: { fri: [["08:00", "16:30"]], mon: [["08:00", "16:30"]] } });
const friday = "2026-07-10T10:00:00+07:00";

function thrownBy(act: () => unknown): MisuseError {
  try {
    act();
  } catch (error) {
    if (error instanceof MisuseError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("a definition", () => {
  test.each<[string, object, string]>([
    [
      "workingDay",
      { workingDay: ["mon"] },
      "`workingDay` is not known in definition; did you mean `workingDays`?",
    ],
    ["observe", { observe: [] }, "did you mean `observes`?"],
    ["holiday", { holiday: [] }, "did you mean `holidays`?"],
    ["timezone", { timezone: "WIT" }, "`timezone` is not known in definition"],
    ["a weekday of hours", { hours: { sen: [] } }, "`sen` is not known in hours"],
    ["dated hours", { windows: [{ form: "2026-02-18", hours: {} }] }, "did you mean `from`?"],
    ["a weekday of dated hours", { windows: [{ hours: { monday: [] } }] }, "in windows[0].hours"],
    [
      "dated hours without hours",
      { windows: [{ from: "2026-02-18" }] },
      "windows[0].hours must be an object",
    ],
    ["a special day", { specialDays: [{ date: "2026-12-31", hour: [] }] }, "did you mean `hours`?"],
    ["a local day", { localDays: [{ date: "2026-11-18", name: "A", kind: "x" }] }, "in localDays[0]"],
    ["a holiday", { holidays: [{ date: "2026-11-18", nama: "A" }] }, "did you mean `name`?"],
    [
      "the kind of a holiday",
      { holidays: [{ date: "2026-11-18", name: "A", kind: "x" }] },
      "`kind` is not known",
    ],
    ["a window of three", { hours: { mon: [["08:00", "12:00", "13:00"]] } }, "hours.mon: each is a pair"],
    ["text for a list", { observes: "libur-nasional" }, "observes must be a list, not `libur-nasional`"],
    ["a list for hours", { hours: [["08:00", "16:00"]] }, "hours must be an object, not `[…]`"],
  ])("with a mistake in %s", (_, definition, message) => {
    expect(thrownBy(() => compileCalendar(definition as CalendarDefinition)).message).toContain(message);
  });

  test.each<[string, object, string]>([
    ["timezone", { timezone: "WIT" }, "`timezone` is not known in options"],
    ["zones", { zones: "WIT" }, "did you mean `zone`?"],
    ["a zone", { zone: "WITT" }, "unknown zone `WITT`; did you mean `WITA`?"],
    ["decree", { decree: shippedDecrees }, "did you mean `decrees`?"],
    ["a decree", { decrees: [{ ...shippedDecrees[0], removed: [] }] }, "did you mean `removes`?"],
    ["a local day", { local: [{ date: "2026-11-18", name: "A", observed: true }] }, "in options.local[0]"],
    ["a projection", { projection: [{ date: "2028-01-01", nme: "A" }] }, "did you mean `name`?"],
  ])("with a mistake in the option %s", (_, options, message) => {
    expect(thrownBy(() => compileCalendar({}, options as CalendarOptions)).message).toContain(message);
  });

  const keysOf = (schema: z.core.$ZodType) =>
    Object.keys((schema._zod.def as { readonly shape?: object }).shape ?? {});

  test("takes every key of a calendar in a rule file", () => {
    const keys = keysOf(calendarFormat);
    expect(keys).toContain("workingDays");
    for (const key of keys)
      expect(() => compileCalendar({ [key]: undefined } as CalendarDefinition)).not.toThrow();
    const day = Object.fromEntries(keysOf(localDay).map((key) => [key, undefined]));
    const days = [{ ...day, date: "2026-11-18", name: "A" }] as const;
    expect(() => compileCalendar({ localDays: days })).not.toThrow();
  });
});

describe("a count", () => {
  const counted = (length: object, options: object) => () =>
    addWorkingTime(desk, friday, length as { amount: number; unit: "day" }, options);
  const oneDay = { amount: 1, unit: "day" };

  test.each<[string, () => unknown, string, string]>([
    [
      "an unknown value",
      counted(oneDay, { dueOnDayOff: "next" }),
      "U102",
      "unknown dueOnDayOff `next`; known are: stays, next-working-day",
    ],
    ["a misspelt value", counted(oneDay, { dueOnDayOff: "stay" }), "U102", "did you mean `stays`?"],
    ["null", counted(oneDay, { firstDay: null }), "U102", "unknown firstDay `null`"],
    ["an unknown option", counted(oneDay, { dueOnDaysOff: "stays" }), "U101", "did you mean `dueOnDayOff`?"],
    ["a misspelt date of decrees", counted(oneDay, { asof: "2026-01-01" }), "U101", "did you mean `asOf`?"],
    [
      "options in the length",
      counted({ ...oneDay, dueOnDayOff: "stays" }, {}),
      "U101",
      "`dueOnDayOff` is not known in length",
    ],
    [
      "no length",
      () => addWorkingTime(desk, friday, "3 hari" as never),
      "U105",
      "length must be an object, not `3 hari`",
    ],
    [
      "more than a file may say",
      counted({ amount: 100_001, unit: "hour" }, {}),
      "U110",
      "from 1 to 100000, not `100001`",
    ],
    [
      "an option of day units",
      counted({ amount: 24, unit: "hour" }, { firstDay: "counts" }),
      "U121",
      "`firstDay` does not go with the unit `hour`",
    ],
    [
      "an option of day units, after hours",
      counted({ amount: 2, unit: "service-hour" }, { afterHours: "same-day" }),
      "U121",
      "`afterHours` does not go with the unit `service-hour`",
    ],
    [
      "an option of hour units",
      counted(oneDay, { whenClosed: "count" }),
      "U121",
      "`whenClosed` does not go with the unit `day`",
    ],
    [
      "a first month",
      counted({ amount: 1, unit: "month" }, { firstDay: "counts" }),
      "U121",
      "`firstDay` does not go with the unit `month`",
    ],
    [
      "a move of what ends on a working day",
      counted({ amount: 1, unit: "working-day" }, { dueOnDayOff: "stays" }),
      "U121",
      "does not go with the unit `working-day`",
    ],
  ])("with %s", (_, act, code, message) => {
    const thrown = thrownBy(act);
    expect(thrown.code).toBe(code);
    expect(thrown.message).toContain(message);
  });

  test.each(units)("in %s takes an option that is left undefined", (unit) => {
    expect(() =>
      addWorkingTime(desk, friday, { amount: 1, unit }, { firstDay: undefined, asOf: undefined }),
    ).not.toThrow();
  });
});

describe("every function of the calendar", () => {
  const asof = { asof: "2026-01-01" } as object;
  test.each<[string, (options: object) => unknown]>([
    ["addWorkingDays", (options) => addWorkingDays(desk, "2026-07-10", 3, options)],
    ["workingDaysBetween", (options) => workingDaysBetween(desk, "2026-07-10", "2026-07-13", options)],
    ["isWorkingDay", (options) => isWorkingDay(desk, "2026-07-10", options)],
    ["addWorkingTime", (options) => addWorkingTime(desk, friday, { amount: 1, unit: "day" }, options)],
    ["workingTimeBetween", (options) => workingTimeBetween(desk, friday, friday, "hour", options)],
    ["nextOpening", (options) => nextOpening(desk, friday, options)],
    ["holidaysBetween", (options) => holidaysBetween(desk, "2026-07-10", "2026-08-31", options)],
    ["renderMonth", (options) => renderMonth(desk, 2026, 7, options)],
    ["renderYear", (options) => renderYear(desk, 2026, options)],
    [
      "renderWorkingDaysBetween",
      (options) => renderWorkingDaysBetween(desk, "2026-07-10", "2026-07-13", options),
    ],
    ["renderAddedWorkingDays", (options) => renderAddedWorkingDays(desk, "2026-07-10", 3, options)],
  ])("%s refuses an option that it does not know", (_, call) => {
    expect(() => call({ asOf: "2026-01-01" })).not.toThrow();
    const thrown = thrownBy(() => call(asof));
    expect([thrown.code, thrown.help.split("?")[0]]).toEqual(["U101", "did you mean `asOf`"]);
    expect(thrownBy(() => call("2026-01-01" as never)).code).toBe("U105");
  });

  test("nextOpening refuses what is neither yes nor no", () => {
    const act = () => nextOpening(desk, friday, { onWorkingDay: "true" as never });
    expect(thrownBy(act).message).toContain("unknown onWorkingDay `true`");
  });
});

test("an unknown language is refused in the same words as any other unknown name", () => {
  const act = () => renderMonth(desk, 2026, 7, { language: "jawa" as "id" });
  const { code, message, help } = misuse("U102", {
    place: "language",
    name: "jawa",
    known: languages.join(", "),
  });
  expect(thrownBy(act)).toMatchObject({ code, message, help });
});
