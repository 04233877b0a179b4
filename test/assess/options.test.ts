/** What a caller may choose, and what becomes of a choice that does not exist. */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import type { AssessOptions } from "../../src/assess/options.ts";
import { shippedSop } from "./shipped.ts";

const buleleng = shippedSop("rsud-buleleng");
const complaint = {
  id: "ADU-1",
  service: "permintaan-informasi",
  channel: "email",
  fields: { formulir: ["surat.pdf"] },
  events: [{ type: "received", at: "2026-07-10T10:00:00+08:00" }],
};
const now = "2026-07-13T10:00:00+08:00";

/** Options as a caller without types gives them. */
function asked(options: object) {
  const { deadlines, problems } = assess(buleleng, complaint, now, options as AssessOptions);
  return {
    due: deadlines[0]!.dueAt!.slice(0, 10),
    problems,
    found: problems.map(({ code, pointer }) => `${code} ${pointer}`),
  };
}

// biome-ignore format: a table, one case a line
describe("options", () => {
  test.each<readonly [about: string, options: object, due: string, problems: readonly string[]]>([
    ["none", {}, "2026-07-24", []],
    ["a reading", { readings: { "jawaban-informasi": "hari" } }, "2026-07-20", []],
    ["the reading in force, chosen", { readings: { "jawaban-informasi": "hari-kerja" } }, "2026-07-24", []],
    ["a reading that does not exist", { readings: { "jawaban-informasi": "hri" } }, "2026-07-24", ["C403 "]],
    ["a reading that is no text", { readings: { "jawaban-informasi": 7 } }, "2026-07-24", ["C403 "]],
    ["a reading of nothing", { readings: { jawaban: "hari" } }, "2026-07-24", ["C402 "]],
    ["one right, one wrong", { readings: { "jawaban-informasi": "hari", merah: "semua" } }, "2026-07-20", ["C402 "]],
    ["readings that are a list", { readings: ["hari"] }, "2026-07-24", ["C404 "]],
    ["readings that are null", { readings: null }, "2026-07-24", ["C404 "]],
    ["an unknown option", { reading: { "jawaban-informasi": "hari" } }, "2026-07-24", ["C401 "]],
    ["another word for a date to count by", { asof: "2026-07-01" }, "2026-07-24", ["C401 "]],
    ["a zone, which is the institution's", { timezone: "Asia/Jakarta" }, "2026-07-24", ["C401 "]],
    ["a calendar as of a date", { calendarAsOf: "2026-07-01" }, "2026-07-24", []],
    ["a calendar as of no real date", { calendarAsOf: "2026-02-30" }, "2026-07-24", ["C404 "]],
    ["a calendar as of an instant", { calendarAsOf: "2026-07-01T00:00:00Z" }, "2026-07-24", ["C404 "]],
    ["a calendar as of a number", { calendarAsOf: 20260701 }, "2026-07-24", ["C404 "]],
    ["a policy that was not loaded", { policy: {} }, "2026-07-24", ["C404 "]],
    ["options left out by name", { readings: undefined, calendarAsOf: undefined, language: undefined, policy: undefined }, "2026-07-24", []],
  ])("%s", (_, options, due, found) => {
    expect(asked(options)).toMatchObject({ due, found });
  });

  test("an unknown one suggests the one that is near", () => {
    expect(asked({ reading: {} }).problems[0]!.help).toContain("`readings`?");
    expect(asked({ asof: "2026-07-01" }).problems[0]!.help).toContain("`calendarAsOf`?");
    expect(asked({ lang: "en" }).problems[0]!.help).toContain("`language`?");
    expect(asked({ timezone: "WIB" }).problems[0]!.help).not.toContain("?");
    expect(asked({ readings: { "jawaban-informasi": "hari-kerj" } }).problems[0]!.help).toContain("`hari-kerja`");
    expect(asked({ readings: { "jawaban-informas": "hari" } }).problems[0]!.help).toContain("`jawaban-informasi`");
  });

  test("a language that there is not is misuse: nothing is answered in another one", () => {
    for (const language of ["su", "EN", "", null, 1, {}, "toString"])
      expect(() => asked({ language }), String(language)).toThrow(RangeError);
  });

  test("choose the language of the problems", () => {
    const [id, en] = ["id", "en"].map((language) => asked({ language, reading: 1 }).problems[0]!.message);
    expect([id, en]).toEqual(["pilihan `reading` tidak dikenal", "option `reading` is not known"]);
  });

  test("a reading is told with whether the caller chose it", () => {
    const told = (options: AssessOptions) =>
      assess(buleleng, complaint, now, options).deadlines[0]!.because.find((reason) => reason.kind === "reading");
    expect(told({})).toMatchObject({ element: "jawaban-informasi", reading: "hari-kerja", chosen: false });
    expect(told({ readings: { "jawaban-informasi": "hari" } })).toMatchObject({ reading: "hari", chosen: true });
  });

  test("that choose a reading for one assessment leave the next as it was", () => {
    const before = asked({});
    asked({ readings: { "jawaban-informasi": "hari" } });
    expect(asked({})).toEqual(before);
  });
});

describe("a calendar as of a date", () => {
  const sop = shippedSop("poltekkes-kendari");
  const asked2023 = (calendarAsOf: string) =>
    assess(
      sop,
      {
        service: "pengaduan",
        channel: "surat",
        events: [{ type: "submitted", at: "2023-06-15T10:00:00+08:00" }],
      },
      "2023-06-20T10:00:00+08:00",
      { calendarAsOf, readings: { penyelesaian: "14-hari-kerja" } },
    ).deadlines[0]!.dueAt!.slice(0, 10);

  test.each([
    ["2023-06-15", "2023-07-06"],
    ["2023-06-16", "2023-07-10"],
    ["2027-12-31", "2023-07-10"],
  ])("%s knows the decrees until its end: due %s", (asOf, due) => {
    expect(asked2023(asOf)).toBe(due);
  });
});

describe("now", () => {
  test.each(["2026-07-10", "2026-07-10T10:00:00", "", "besok", Number.NaN, 1.5, Number.POSITIVE_INFINITY])(
    "%j is no instant, and a mistake of the caller",
    (at) => {
      expect(() => assess(buleleng, complaint, at)).toThrow(RangeError);
    },
  );

  test("comes back in the institution's offset", () => {
    expect(assess(buleleng, complaint, "2026-07-10T02:00:00Z").at).toBe("2026-07-10T10:00:00.000+08:00");
  });
});
