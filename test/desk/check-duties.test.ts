import { describe, expect, test } from "vitest";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { checkDuties, type DutyOptions, type DutyPeriod } from "../../src/desk/check-duties.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { shippedSop } from "../assess/shipped.ts";
import { instant } from "../assess/story.ts";

function dutySop(duty: object, sop: object = {}): LoadedSop {
  return inlineSop({ sop: { duties: { laporan: { label: "Laporan", ...duty } }, ...sop } });
}

/** "07-03 09:00" or, with the period it is for, "07-03 09:00 2026-Q2". */
function entry(words: string, duty = "laporan"): object {
  const [day, clock, period] = words.split(" ");
  const at = instant("rsud-buleleng", `${day} ${clock}`);
  return { duty, at, ...(period === undefined ? {} : { for: period }) };
}

const told = ({ period, done, needed, status }: DutyPeriod) => `${period} ${done}/${needed} ${status}`;

/** "period done/needed status" of every period. */
function standing(sop: LoadedSop, log: readonly string[], now: string, options: DutyOptions = {}): string[] {
  return checkDuties(
    sop,
    log.map((each) => entry(each)),
    instant(sop, now),
    options,
  ).periods.map(told);
}

const quarterly = dutySop({ period: "quarter", within: { amount: 5, unit: "working-day" } });

describe("a report each quarter, at the latest 5 working days after it", () => {
  const since = { since: "2026-04-01" };
  const second = (log: readonly string[], now: string) => standing(quarterly, log, now, since)[0];

  test.each<[string, readonly string[], string, string]>([
    ["nothing done, the quarter runs", [], "06-30 23:59", "2026-Q2 0/1 open"],
    ["nothing done, the 5 days run", [], "07-07 23:59", "2026-Q2 0/1 open"],
    ["nothing done, the 5 days are over", [], "07-08 00:00", "2026-Q2 0/1 missed"],
    ["done within them", ["07-03 09:00 2026-Q2"], "07-20 09:00", "2026-Q2 1/1 done"],
    ["done at their very end", ["07-07 end 2026-Q2"], "07-20 09:00", "2026-Q2 1/1 done"],
    ["done after them", ["07-08 00:00 2026-Q2"], "07-20 09:00", "2026-Q2 1/1 late"],
    ["done within the quarter, said of no period", ["06-20 09:00"], "07-20 09:00", "2026-Q2 1/1 done"],
    ["done after it, said of no period: for the next", ["07-03 09:00"], "07-20 09:00", "2026-Q2 0/1 missed"],
    ["done before it begins, for it", ["03-31 09:00 2026-Q2"], "05-01 09:00", "2026-Q2 1/1 done"],
    ["done later than now", ["07-03 09:00 2026-Q2"], "07-02 09:00", "2026-Q2 0/1 open"],
  ])("%s", (_name, log, now, expected) => expect(second(log, now)).toBe(expected));

  test("tells its days and the instant of its limit", () => {
    const { periods } = checkDuties(quarterly, [], instant(quarterly, "05-01 09:00"), since);
    expect(periods).toEqual([
      {
        duty: "laporan",
        label: "Laporan",
        every: "quarter",
        period: "2026-Q2",
        from: "2026-04-01",
        to: "2026-06-30",
        dueAt: "2026-07-07T23:59:59.999+08:00",
        needed: 1,
        done: 0,
        status: "open",
      },
    ]);
  });

  test("a limit in hours runs from the end of the period", () => {
    const sop = dutySop({ period: "month", within: { amount: 36, unit: "hour" } });
    const { periods } = checkDuties(sop, [], instant(sop, "07-15 09:00"));
    expect(periods[0]!.dueAt).toBe("2026-08-02T12:00:00.000+08:00");
  });
});

describe("where the document gives no limit after the period", () => {
  const sop = dutySop({ period: "month", times: 2 });
  test.each<[string, readonly string[], string]>([
    ["nothing is late", ["07-09 09:00 2026-06", "07-10 09:00 2026-06"], "2026-06 2/2 done"],
    ["but less than needed is missed", ["06-09 09:00"], "2026-06 1/2 missed"],
    ["more than needed is done", ["06-09 09:00", "06-10 09:00", "06-11 09:00"], "2026-06 3/2 done"],
  ])("%s", (_name, log, expected) => {
    expect(standing(sop, log, "07-15 09:00", { since: "2026-06-15" })[0]).toBe(expected);
  });

  test("there is none to tell", () => {
    expect(checkDuties(sop, [], instant(sop, "07-15 09:00")).periods[0]!.dueAt).toBeNull();
  });
});

test("of two times needed, one of them too late, the period is late", () => {
  const sop = dutySop({ period: "month", times: 2, within: { amount: 3, unit: "day" } });
  const since = { since: "2026-06-01" };
  expect(standing(sop, ["06-10 09:00", "07-04 09:00 2026-06"], "07-15 09:00", since)[0]).toBe(
    "2026-06 2/2 late",
  );
  expect(standing(sop, ["06-10 09:00", "07-03 09:00 2026-06"], "07-15 09:00", since)[0]).toBe(
    "2026-06 2/2 done",
  );
});

describe("the first period", () => {
  const validity = (effectiveFrom: string | null) => ({
    validity: { effectiveFrom, effectiveTo: null, reviewBy: null },
  });
  const first = (sop: LoadedSop, log: readonly string[], options: DutyOptions = {}) =>
    standing(sop, log, "07-15 09:00", options)[0]?.split(" ")[0];
  const monthly = (from: string | null) => dutySop({ period: "month" }, validity(from));

  test.each<[string, string | undefined, LoadedSop, DutyOptions, readonly string[]]>([
    [
      "is that of the date asked for",
      "2026-05",
      monthly("2026-02-10"),
      { since: "2026-05-31" },
      ["04-01 09:00"],
    ],
    [
      "by default that in which the SOP came into force",
      "2026-02",
      monthly("2026-02-10"),
      {},
      ["04-01 09:00"],
    ],
    ["else that of the first entry", "2026-04", monthly(null), {}, ["05-01 09:00", "04-30 23:59"]],
    ["else that of now", "2026-07", monthly(null), {}, []],
    ["is none when it is asked for later than now", undefined, monthly(null), { since: "2026-08-01" }, []],
  ])("%s: %s", (_name, expected, sop, options, log) => expect(first(sop, log, options)).toBe(expected));

  test("a date that does not exist is named, and the default holds", () => {
    const report = checkDuties(monthly("2026-02-10"), [], instant(quarterly, "07-15 09:00"), {
      since: "2026-02-30",
    });
    expect(report.problems.map(({ code }) => code)).toEqual(["C404"]);
    expect(report.periods[0]!.period).toBe("2026-02");
  });

  test("a misspelt year does not yield thousands of periods", () => {
    const daily = dutySop({ period: "day" });
    const report = checkDuties(daily, [], instant(daily, "2019-01-03 09:00"), { since: "0219-01-01" });
    expect(report.periods.map(({ period }) => period)).toEqual(["2019-01-01", "2019-01-02", "2019-01-03"]);
    expect(report.problems.map(({ code }) => code)).toEqual(["C375"]);
    const far = checkDuties(daily, [], instant(daily, "9999-01-03 09:00"), { since: "2035-12-30" });
    expect(far.periods.map(({ period }) => period)).toEqual(["2035-12-30", "2035-12-31"]);
    expect(far.problems.map(({ code }) => code)).toEqual(["C375"]);
  });
});

test("days and weeks are those of the institution's zone", () => {
  const daily = dutySop({ period: "day" });
  const log = [{ duty: "laporan", at: "2026-07-09T16:30:00Z" }];
  const { periods } = checkDuties(daily, log, "2026-07-09T17:00:00Z");
  expect(periods.map(told)).toEqual(["2026-07-10 1/1 done"]);
});

test("a duty of no stated period cannot be judged, only counted", () => {
  const log = [
    { duty: "laporan-berkala", at: "2026-07-01T09:00:00+08:00", for: "kapan saja" },
    { duty: "laporan-berkala", at: "2026-07-02T09:00:00+08:00" },
  ];
  const { periods, problems } = checkDuties(
    shippedSop("poltekkes-kendari"),
    log,
    "2026-07-10T10:00:00+08:00",
  );
  const standing = periods.find(({ duty }) => duty === "laporan-berkala");
  expect(standing).toMatchObject({
    period: null,
    from: null,
    to: null,
    needed: null,
    done: 2,
    status: "unspecified",
  });
  expect(problems).toEqual([]);
});

describe("a duty on certain weekdays", () => {
  const saturdays = dutySop({ period: "day", weekdays: ["sat"], within: { amount: 1, unit: "day" } });
  const since = { since: "2026-07-01" };

  test("has those days as its periods", () => {
    expect(standing(saturdays, ["07-04 09:00"], "07-18 09:00", since)).toEqual([
      "2026-07-04 1/1 done",
      "2026-07-11 0/1 missed",
      "2026-07-18 0/1 open",
    ]);
  });

  test("done on another day has to say for which it was", () => {
    const at = "2026-07-05T09:00:00+08:00";
    const entries = [
      { duty: "laporan", at },
      { duty: "laporan", at, for: "2026-07-05" },
      { duty: "laporan", at, for: "2026-07-04" },
    ];
    const { periods, problems } = checkDuties(saturdays, entries, instant(saturdays, "07-10 09:00"), {
      ...since,
      language: "en",
    });
    expect(periods.map(told)).toEqual(["2026-07-04 1/1 done"]);
    expect(problems.map(({ code, pointer, message, help }) => [code, pointer, message, help])).toEqual(
      [0, 1].map((entry) => [
        "C373",
        `/${entry}/for`,
        "`2026-07-05` is not a period of duty `laporan`",
        expect.stringContaining("2026-07-11"),
      ]),
    );
  });
});

test("an SOP without duties has nothing to judge", () => {
  expect(checkDuties(inlineSop({}), [], "2026-07-10T10:00:00+08:00")).toEqual({
    sop: "contoh",
    version: "1",
    at: "2026-07-10T10:00:00.000+08:00",
    periods: [],
    problems: [],
  });
});

describe("a bad entry is named and left out, the others count", () => {
  const good = entry("07-03 09:00 2026-Q2");
  test.each<[string, unknown, string]>([
    ["of an unknown duty", { ...good, duty: "laporn" }, "C371 /0/duty"],
    ["named like a built-in", { ...good, duty: "__proto__" }, "C371 /0/duty"],
    ["of no duty", { at: "2026-07-03T09:00:00+08:00" }, "C371 /0/duty"],
    ["at no instant", { ...good, at: "kemarin" }, "C372 /0/at"],
    ["without an offset", { ...good, at: "2026-07-03T09:00:00" }, "C372 /0/at"],
    ["at a number", { ...good, at: 1 }, "C372 /0/at"],
    ["for another kind of period", { ...good, for: "2026-07" }, "C373 /0/for"],
    ["for a period that there is not", { ...good, for: "2026-Q5" }, "C373 /0/for"],
    ["for a number", { ...good, for: 2026 }, "C373 /0/for"],
    ["that is no object", "laporan", "C101 /0"],
    ["that is null", null, "C101 /0"],
  ])("%s", (_name, bad, expected) => {
    const report = checkDuties(quarterly, [bad, good], instant(quarterly, "07-15 09:00"), {
      since: "2026-04-01",
    });
    expect(report.problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([expected]);
    expect(report.periods[0]).toMatchObject({ period: "2026-Q2", done: 1 });
  });

  test("a key that nobody knows is named, and the entry counts", () => {
    const report = checkDuties(quarterly, [{ ...good, oleh: "humas" }], instant(quarterly, "07-15 09:00"), {
      since: "2026-04-01",
      language: "en",
    });
    expect(report.problems).toMatchObject([
      { code: "C374", pointer: "/0/oleh", message: "`oleh` is not part of an entry about a duty" },
    ]);
    expect(report.periods[0]).toMatchObject({ done: 1 });
  });

  test("a log that is no list is named", () => {
    const report = checkDuties(
      quarterly,
      { duty: "laporan" } as unknown as unknown[],
      instant(quarterly, "07-15 09:00"),
    );
    expect(report.problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(["C101 "]);
  });

  test("a now that is no instant is misuse", () => {
    expect(() => checkDuties(quarterly, [], "besok")).toThrow(RangeError);
  });
});
