/** What is refused of a file of scenarios, each at its place, and with the form to write. */
import { describe, expect, test } from "vitest";
import { sopSet } from "../../src/assess/versions.ts";
import { checkScenarios } from "../../src/scenarios/check-scenarios.ts";
import { runScenarios } from "../../src/scenarios/run-scenarios.ts";
import { shippedSop } from "../assess/shipped.ts";
import { everySlip } from "../schemas/mutations.ts";
import { fileOf, told } from "./files.ts";

const sop = shippedSop("rsud-buleleng");
const state = { state: "open" };

/** Each finding as "code pointer", without the part of the one scenario. */
function said(file: unknown): readonly string[] {
  return checkScenarios(file, sop, { language: "en" }).map(({ code, pointer }) =>
    `${code} ${pointer.replace("/scenarios/0", "")}`.trimEnd(),
  );
}
const ofOne = (changed: object) => said(fileOf({ ...told, expect: state, ...changed }));

describe("a file is refused for", () => {
  test.each<[string, unknown, readonly string[]]>([
    [
      "another SOP than there is",
      { ...fileOf({ ...told, expect: state }), sop: "puskesmas-sewo" },
      ["T101 /sop"],
    ],
    [
      "another version of the format",
      { ...fileOf({ ...told, expect: state }), formatVersion: 2 },
      ["S204 /formatVersion"],
    ],
    ["an unknown key", { ...fileOf(), skenario: [] }, ["S202 /skenario"]],
    [
      "two scenarios of one name",
      fileOf({ ...told, expect: state }, { ...told, expect: state }),
      ["T104 /scenarios/1/name"],
    ],
  ])("%s", (_name, file, found) => expect(said(file)).toEqual(found));
});

describe("a scenario is refused for", () => {
  test.each<[string, object, readonly string[]]>([
    ["another SOP", { sop: "puskesmas-sewo" }, ["T101 /sop"]],
    ["an unknown service", { service: "pengadun" }, ["T103 /service"]],
    ["an unknown channel", { channel: "sns" }, ["T103 /channel"]],
    ["an unknown fact", { facts: { kematain: true } }, ["T103 /facts/kematain"]],
    ["an unknown field", { fields: { nma: "Contoh" } }, ["T103 /fields/nma"]],
    ["an unknown event", { events: { recieved: "2026-07-10 10:00" } }, ["T103 /events/recieved"]],
    [
      "unknown names in an event",
      {
        events: {
          established: {
            at: "2026-07-10 10:00",
            facts: { x: true },
            fields: { y: 1 },
            deadline: "z",
            grade: "w",
          },
        },
      },
      [
        "T103 /events/established/facts/x",
        "T103 /events/established/fields/y",
        "T103 /events/established/deadline",
        "T103 /events/established/grade",
      ],
    ],
    [
      "an unknown reading",
      { readings: { merah: "satu", lain: "x" } },
      ["T103 /readings/merah", "T103 /readings/lain"],
    ],
    ["no expectation", { expect: {} }, ["T105 /expect"]],
    ["none inside", { expect: { deadlines: { tanggapan: {} } } }, ["T105 /expect"]],
    ["no instant of the question", { now: undefined }, ["S203"]],
    ["a date alone as an instant", { now: "2026-07-10" }, ["S205 /now"]],
    ["a date alone as an event", { events: { received: "2026-07-10" } }, ["S205 /events/received"]],
    ["a date in another order", { now: "10/07/2026" }, ["S205 /now"]],
    [
      "an unknown key of an event",
      { events: { extended: { at: "2026-07-10 10:00", until: "2026-07-11" } } },
      ["S202 /events/extended/until"],
    ],
  ])("%s", (_name, changed, found) => expect(ofOne(changed)).toEqual(found));
});

describe("an expectation is refused for", () => {
  test.each<[string, object, readonly string[]]>([
    ["a wrong type", { deadlines: 7 }, ["S201 /expect/deadlines"]],
    ["a number for a status", { state: 1 }, ["S204 /expect/state"]],
    ["an unknown key", { gradee: "merah" }, ["S202 /expect/gradee"]],
    [
      "an unknown key inside",
      { deadlines: { tanggapan: { due: "2026-07-11" } } },
      ["S202 /expect/deadlines/tanggapan/due"],
    ],
    ["an unknown word", { deadlines: { tanggapan: "runing" } }, ["S204 /expect/deadlines/tanggapan"]],
    ["an unknown deadline", { deadlines: { tangapan: "running" } }, ["T103 /expect/deadlines/tangapan"]],
    ["an unknown step", { steps: { menanggapi: "open" } }, ["T103 /expect/steps/menanggapi"]],
    ["an unknown level", { escalations: { direktur: "due" } }, ["T103 /expect/escalations/direktur"]],
    ["an unknown grade", { grade: "biru" }, ["T103 /expect/grade"]],
    ["an unknown field", { intake: { missing: ["nma"] } }, ["T103 /expect/intake/missing/0"]],
    ["an unknown role", { nextActions: [{ who: ["humass"] }] }, ["T103 /expect/nextActions/0/who/0"]],
    ["an unknown code", { problems: ["C999"] }, ["T103 /expect/problems/0"]],
    [
      "a date in another order",
      { deadlines: { tanggapan: { dueAt: "10/07/2026" } } },
      ["S205 /expect/deadlines/tanggapan/dueAt"],
    ],
    [
      "a date alone as an instant",
      { deadlines: { tanggapan: { startedAt: "2026-07-10" } } },
      ["S205 /expect/deadlines/tanggapan/startedAt"],
    ],
  ])("%s", (_name, expected, found) => expect(ofOne({ expect: expected })).toEqual(found));

  test("each with a suggestion where something is near, and the form to write", () => {
    const helps = checkScenarios(
      fileOf({
        ...told,
        expect: { gradee: "merah", deadlines: { tangapan: { dueAt: "10/07/2026" } }, state: "opn" },
      }),
      sop,
    ).map(({ help }) => help);
    expect(helps).toEqual([
      expect.stringContaining("`grade`"),
      expect.stringContaining("`tanggapan`"),
      expect.stringContaining("`2026-07-10`"),
      expect.stringContaining("`open`"),
    ]);
  });

  test("all slips come in one run, and then nothing of the file is run", () => {
    const { diagnostics, results } = runScenarios(
      fileOf({ ...told, chanel: "sms", expect: { grade: "biru" } }, { ...told, name: "lain", expect: state }),
      sop,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["S202", "T103"]);
    expect(results).toEqual([]);
  });
});

test("of several SOPs, one that names none is refused", () => {
  const { sop: _, ...file } = fileOf({ ...told, expect: state }) as { readonly sop: string };
  const both = sopSet([sop, shippedSop("puskesmas-sewo")]);
  expect(checkScenarios(file, both).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    "S203 /scenarios/0",
  ]);
  expect(checkScenarios(file, sop)).toEqual([]);
  expect(runScenarios(file, sopSet([])).diagnostics.map(({ code }) => code)).toEqual(["S203"]);
});

test("whatever part of a file is left out or of another kind, it is refused or run, and never fails otherwise", () => {
  const whole = fileOf({
    ...told,
    fields: { nama: "Contoh", telepon: null },
    readings: { merah: "semua" },
    calendarAsOf: "2026-07-10",
    events: {
      received: "2026-07-10 10:00",
      responded: { at: "2026-07-11 09:00", by: "humas", channel: "sms", id: "e1" },
      annulled: [{ at: "2026-07-11 09:30", ref: "e1" }, "2026-07-11 09:40"],
    },
    expect: {
      ...state,
      grade: { id: "merah", possible: ["merah"] },
      deadlines: {
        tanggapan: { dueAt: "2026-07-11", because: [{ kind: "rule" }], candidates: [{ grade: null }] },
      },
      escalations: {},
      nextActions: [{ kind: "step", who: ["humas"], until: "?" }],
      intake: { missing: ["nama"] },
      problems: ["C334"],
    },
  });
  let run = 0;
  for (const slip of everySlip(whole)) {
    const { diagnostics, results } = runScenarios(slip, sop);
    expect(diagnostics.length === 0 || results.length === 0).toBe(true);
    run += results.length;
  }
  expect(run).toBeGreaterThan(50);
});

test("without an SOP only the form is judged", () => {
  const file = fileOf({ ...told, service: "lain", expect: { deadlines: { lain: "met" } } });
  expect(checkScenarios(file, null)).toEqual([]);
  expect(checkScenarios(fileOf({ ...told, expect: {} }), null).map(({ code }) => code)).toEqual(["T105"]);
});

test("places are those of the text, behind a byte order mark and with Windows' ends of lines", () => {
  const text = `\ufeff${JSON.stringify(fileOf({ ...told, channel: "sns", expect: state }), null, 2).replaceAll("\n", "\r\n")}`;
  const [found] = checkScenarios(text, sop, { file: "a.json" });
  expect(found).toMatchObject({ code: "T103", file: "a.json", line: 8, column: 18 });
});
