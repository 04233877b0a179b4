/** What a file accepts of what is found in it: one finding, at one place, up to a day, and it stays listed. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkSop, loadSop } from "../../src/assess/load-sop.ts";
import type { Acceptance } from "../../src/format/accept.ts";
import { lint, lintWithAccepted } from "../../src/lint/lint.ts";

const twin = (code: string) =>
  JSON.parse(readFileSync(new URL(`../bad/${code}.json`, import.meta.url), "utf8")) as Record<
    string,
    unknown
  >;
const found = twin("S743");
const entry: Acceptance = {
  code: "S743",
  at: "/services/pengaduan/deadlines/tanggapan/rules/1",
  reason: "menunggu revisi",
  by: "direktur",
  until: "2026-11-30",
};
const file = (accept: readonly Partial<Acceptance>[], base = found) => ({
  ...base,
  roles: { direktur: { label: "Direktur" } },
  accept: accept.map((each) => ({ ...entry, ...each })),
});
const codes = (sop: object, today?: string) => {
  const options = today === undefined ? {} : { today };
  const { findings, accepted } = lintWithAccepted(loadSop(sop), options);
  expect(lint(loadSop(sop), options)).toEqual(findings);
  return [
    ...findings.map(({ code, pointer }) => `${code} ${pointer}`),
    ...accepted.map(({ code }) => `(${code})`),
  ];
};

const at = `S743 ${entry.at}`;

describe("an acceptance", () => {
  test("silences its finding up to its last day, and lists it with who decided so", () => {
    expect(codes(file([{}]), "2026-11-30")).toEqual(["(S743)"]);
    expect(lintWithAccepted(loadSop(file([{}]))).accepted[0]).toMatchObject({
      code: "S743",
      pointer: entry.at,
      accepted: { reason: "menunggu revisi", by: "direktur", until: "2026-11-30" },
    });
  });

  test("that has run out silences nothing", () => {
    expect(codes(file([{}]), "2026-12-01")).toEqual([at, "S905 /accept/0/until"]);
  });

  test("never runs out where nobody says what day it is", () => {
    expect(codes(file([{ until: "2001-01-01" }]))).toEqual(["(S743)"]);
  });

  test("of another place or code silences nothing, and says where the finding is", () => {
    const moved = file([{ at: "/services/pengaduan/deadlines/tanggapan/rules/0" }]);
    expect(codes(moved)).toEqual([at, "S906 /accept/0"]);
    expect(lint(loadSop(moved), { language: "en" })[1]!.help).toContain(`\`${entry.at}\``);
    expect(codes(file([{ code: "S742" }]))).toEqual([at, "S906 /accept/0"]);
  });

  test("that is there twice is one too many", () => {
    expect(codes(file([{}, {}]))).toEqual(["S906 /accept/1", "(S743)"]);
  });

  test("renewed beside the one that ran out counts", () => {
    expect(codes(file([{}, { until: "2027-06-30" }]), "2026-12-01")).toEqual([
      "S905 /accept/0/until",
      "(S743)",
    ]);
  });

  test("of a review that is overdue is possible", () => {
    const overdue = file([{ code: "S907", at: "/validity/reviewBy" }], twin("S907"));
    expect(codes(overdue, "2026-11-30")).toEqual(["(S907)"]);
  });
});

describe("the review", () => {
  test.each([
    ["2026-01-31", []],
    ["2026-02-01", ["S907 /validity/reviewBy"]],
    [undefined, []],
  ])("on %s", (today, expected) => expect(codes(twin("S907"), today)).toEqual(expected));
});

describe("what cannot be accepted", () => {
  const refused = (more: Partial<Acceptance>) =>
    checkSop(file([more])).map(({ code, pointer }) => `${code} ${pointer}`);

  test.each(["S301", "S116", "S529", "S541", "S905", "S906", "S551", "C101", "U101"])("%s", (code) => {
    expect(refused({ code })).toEqual(["S902 /accept/0/code"]);
  });

  test.each([
    "services",
    "/services/pengaduan/deadlines/tanggapan/rules/2",
    "/services/x",
    "/id/0",
    "/__proto__",
    "/gaps/-",
  ])("what stands at %s", (place) => expect(refused({ at: place })).toEqual(["S903 /accept/0/at"]));

  test.each(["", "/id", "/accept/0", "/gaps"])("nothing is said against the place %j", (place) => {
    expect(refused({ at: place })).toEqual([]);
  });

  test("an error of loading is not silenced by anything", () => {
    const broken = { ...file([{}]), institution: { name: "Contoh", zone: "WITO" } };
    expect(checkSop(broken).map(({ code }) => code)).toEqual(["S204"]);
  });
});
