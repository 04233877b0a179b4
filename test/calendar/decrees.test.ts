import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileCalendar } from "../../src/calendar/calendar.ts";
import type { Decree, DecreedDay, HolidayKind } from "../../src/calendar/decree.ts";
import { countsFrom, inReplayOrder, replayDecrees } from "../../src/calendar/decrees.ts";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { decreeFormat } from "../../src/format/calendar.ts";

const folder = new URL("../../rules/holidays/", import.meta.url);
const files = readdirSync(folder).sort();
const contents = files.map((file) => readFileSync(new URL(file, folder), "utf8"));

const count = (decrees: readonly Decree[], year: number, kind: HolidayKind) =>
  replayDecrees(decrees).holidays.filter((day) => day.kind === kind && day.date.startsWith(`${year}-`))
    .length;

describe("the decree files", () => {
  test("there are 25, and the library carries every one of them", () => {
    expect(files).toHaveLength(25);
    expect(shippedDecrees.map((decree) => `${decree.id}.json`).sort()).toEqual(files);
  });

  test.each(files.map((file, index) => [file, contents[index]!] as const))(
    "%s has the decree's shape",
    (file, text) => {
      const decree = decreeFormat.parse(JSON.parse(text));
      expect(Object.keys(JSON.parse(text))[0]).toBe("$schema");
      expect(`${decree.id}.json`).toBe(file);
      expect(compileCalendar({}, { decrees: [decree] }).decrees).toEqual([decree]);
      expect(decree.kind).toBe(
        decree.amends === null ? (decree.id.startsWith("keppres") ? "single" : "yearly") : "amendment",
      );
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
      expect((decree.sources ?? []).filter((source) => !/^https?:\/\/\S+$/.test(source))).toEqual([]);
    },
  );

  test("they are nine yearly decrees, twelve amendments and four election days, in order of issue", () => {
    const kinds = shippedDecrees.map((decree) => decree.kind);
    expect(["yearly", "amendment", "single"].map((kind) => kinds.filter((k) => k === kind).length)).toEqual([
      9, 12, 4,
    ]);
    expect(shippedDecrees).toEqual(inReplayOrder(shippedDecrees));
  });

  test("an amendment names an earlier decree of the same year", () => {
    for (const [index, decree] of shippedDecrees.entries()) {
      if (decree.amends === null) continue;
      const amended = shippedDecrees.slice(0, index).find((earlier) => earlier.id === decree.amends);
      expect(amended?.year, decree.id).toBe(decree.year);
    }
  });

  test("every removal takes away exactly one day that stood until then", () => {
    expect(
      replayDecrees(shippedDecrees).removed.map((day) => `${day.removedBy} ${day.date} ${day.name}`),
    ).toEqual(
      shippedDecrees.flatMap((decree) => decree.removes.map((day) => `${decree.id} ${day.date} ${day.name}`)),
    );
  });

  test("they are frozen", () => {
    expect(Object.isFrozen(shippedDecrees)).toBe(true);
    expect(
      shippedDecrees.every((decree) => Object.isFrozen(decree) && decree.adds.every(Object.isFrozen)),
    ).toBe(true);
  });
});

describe("replaying all decrees", () => {
  test.each([
    [2019, 17, 4],
    [2020, 17, 5],
    [2021, 16, 1],
    [2022, 16, 4],
    [2023, 16, 11],
    [2024, 19, 10],
    [2025, 17, 11],
    [2026, 17, 8],
    [2027, 18, 8],
  ])("%i has %i national holidays and %i cuti bersama", (year, national, leave) => {
    expect([
      count(shippedDecrees, year, "libur-nasional"),
      count(shippedDecrees, year, "cuti-bersama"),
    ]).toEqual([national, leave]);
  });

  test.each([
    [2020, [4, 8, 9, 8, 5]],
    [2021, [7, 2, 1]],
    [2022, [0, 4, 4]],
    [2023, [8, 9, 11]],
    [2024, [10, 10]],
    [2025, [10, 11]],
  ])("cuti bersama of %i went through %j", (year, steps) => {
    const ofYear = shippedDecrees.filter((decree) => decree.year === year && decree.kind !== "single");
    const after = ofYear.map((_, index) => count(ofYear.slice(0, index + 1), year, "cuti-bersama"));
    expect(after).toEqual(steps);
  });

  test("13 May 2021 carries two national holidays", () => {
    const { holidays } = replayDecrees(shippedDecrees);
    expect(holidays.filter((day) => day.date === "2021-05-13").map((day) => [day.name, day.kind])).toEqual([
      ["Kenaikan Isa Al Masih", "libur-nasional"],
      ["Hari Raya Idul Fitri 1442 Hijriyah", "libur-nasional"],
    ]);
  });

  test("a moved holiday names the decree that moved it, on the old day and the new", () => {
    const { holidays, removed } = replayDecrees(shippedDecrees);
    expect(holidays.find((day) => day.date === "2021-10-20")?.decree).toBe("skb-2021-p2");
    expect(holidays.some((day) => day.date === "2021-10-19")).toBe(false);
    expect(removed.find((day) => day.date === "2021-10-19")).toMatchObject({
      decree: "skb-2021",
      removedBy: "skb-2021-p2",
    });
  });

  test("a year is covered by its yearly decree only", () => {
    const single = shippedDecrees.filter((decree) => decree.kind !== "yearly");
    expect([...replayDecrees(single).coveredYears]).toEqual([]);
    expect([...replayDecrees(shippedDecrees).coveredYears].sort()).toEqual([
      2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027,
    ]);
  });
});

describe("a replay", () => {
  const holiday = { date: "2030-05-02", name: "Hari A", kind: "libur-nasional" } as const;
  const decree = (change: Partial<Decree>): Decree => ({
    id: "a",
    kind: "yearly",
    title: "A",
    numbers: [],
    issued: "2029-09-01",
    year: 2030,
    amends: null,
    adds: [],
    removes: [],
    ...change,
  });

  test("takes decrees by date of issue, and those of one date as given", () => {
    const late = decree({ id: "late", issued: "2029-10-01", removes: [holiday] });
    const early = decree({ id: "early", adds: [holiday] });
    expect(replayDecrees([late, early]).holidays).toEqual([]);
    expect(inReplayOrder([late, early, decree({ id: "tie" })]).map((d) => d.id)).toEqual([
      "early",
      "tie",
      "late",
    ]);
  });

  test("removes before it adds, so a decree can rename a day", () => {
    const renamed = decree({
      id: "b",
      issued: "2030-01-01",
      removes: [holiday],
      adds: [{ ...holiday, name: "Hari B" }],
    });
    expect(replayDecrees([decree({ adds: [holiday] }), renamed]).holidays).toEqual([
      { date: "2030-05-02", name: "Hari B", kind: "libur-nasional", decree: "b" },
    ]);
  });

  test("a removal matches date and kind, whatever the name", () => {
    const first = decree({ adds: [holiday, { ...holiday, kind: "cuti-bersama" }] });
    const removal = decree({ id: "b", issued: "2030-01-01", removes: [{ ...holiday, name: "lain" }] });
    expect(replayDecrees([first, removal]).holidays.map((day) => day.kind)).toEqual(["cuti-bersama"]);
  });

  test("the same day decreed twice stands once, under the first decree", () => {
    const again = decree({ id: "b", issued: "2030-01-01", adds: [holiday] });
    expect(replayDecrees([decree({ adds: [holiday] }), again]).holidays.map((day) => day.decree)).toEqual([
      "a",
    ]);
  });

  test.each([
    ["WIB", "2029-08-31T17:00:00Z"],
    ["WITA", "2029-08-31T16:00:00Z"],
    ["WIT", "2029-08-31T15:00:00Z"],
  ] as const)("in %s a decree of 1 September counts from %s", (zone, instant) => {
    expect(countsFrom(decree({}), zone)).toBe(Date.parse(instant));
  });

  test.each([
    [decree({ id: "" }), "decrees[0].id must be a text"],
    [decree({ kind: "weekly" as Decree["kind"] }), "unknown options.decrees[0].kind `weekly`"],
    [decree({ issued: "2026-02-30" }), "decrees[0].issued: `2026-02-30`"],
    [decree({ year: 2026.5 }), "decrees[0].year must be a whole number, not `2026.5`"],
    [decree({ adds: [{ ...holiday, date: "2026-13-01" }] }), "decrees[0].adds[0]: `2026-13-01`"],
    [
      decree({ removes: [{ ...holiday, kind: "cuti" as HolidayKind }] }),
      "unknown options.decrees[0].removes[0].kind `cuti`",
    ],
    [{ ...decree({}), issue: "2026-01-01" } as Decree, "did you mean `issued`?"],
    [
      decree({ adds: [{ ...holiday, nama: "A" } as DecreedDay] }),
      "`nama` is not known in options.decrees[0].adds[0]; did you mean `name`?",
    ],
    [decree({ adds: undefined as never }), "decrees[0].adds must be a list, not `undefined`"],
  ])("decree %# is refused: %s", (unusable, message) => {
    expect(() => compileCalendar({}, { decrees: [unusable] })).toThrow(message);
  });
});
