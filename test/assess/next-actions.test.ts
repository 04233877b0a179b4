/** What is to be done now, in the life of one case and at its edges. */

import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { nextActions } from "../../src/assess/next-actions.ts";
import { desk, deskCase, monday, received, type Tale } from "../desk/cases.ts";
import { inlineSop, oneDeadline, twoGrades } from "./inline-sop.ts";
import { shippedSop } from "./shipped.ts";
import { assessed, instant, type Story, said } from "./story.ts";

const is = (fact: string) => ({ fact, operator: "equal", value: true });

/** "kind what by whom until (optional)" of each, in order. */
function actions(story: Story): string[] {
  const sop = typeof story.sop === "string" ? shippedSop(story.sop) : story.sop;
  return nextActions(sop, assessed(story)).map(({ kind, what, who, until, mandatory }) =>
    [
      kind,
      what,
      ...(who.length === 0 ? [] : [`by ${who.join("+")}`]),
      ...(until === null ? [] : [`until ${said(until)}`]),
      ...(mandatory ? [] : ["(may)"]),
    ].join(" "),
  );
}

const onDesk = (tale: Tale, now = "07-13 10:00") =>
  actions({ sop: desk, facts: { gawat: false }, ...tale, now });

describe("a case in its order", () => {
  test("a step on turn, with the limit that it fulfils; the limit alone while its step waits", () => {
    expect(onDesk(received("07-10 09:00"))).toEqual([
      "deadline tanggapan by petugas until 07-15 end",
      "step mencatat by petugas",
    ]);
    expect(onDesk(received("07-10 09:00", "registered 07-10 10:00"))).toEqual([
      "step menanggapi by petugas until 07-15 end",
    ]);
  });

  test("facts until the strictest limit that hangs on them", () => {
    const ungraded = { ...received("07-10 09:00", "registered 07-10 10:00"), facts: {} };
    expect(onDesk(ungraded)).toEqual([
      "establish gawat until 07-13 end",
      "step menanggapi by petugas until 07-13 end",
    ]);
  });

  test("nothing of the institution while only the complainant's clock runs", () => {
    expect(onDesk(received("07-10 09:00", "registered 07-10 10:00", "responded 07-10 11:00"))).toEqual([]);
  });

  test("no limit while it is paused", () => {
    expect(onDesk(received("07-10 09:00", "paused 07-10 10:00"))).toEqual(["step mencatat by petugas"]);
  });

  test("an escalation that has fallen due, by its key, from when it may be delivered", () => {
    expect(onDesk(received("07-06 09:00", "registered 07-06 10:00"))).toEqual([
      "step menanggapi by petugas until 07-09 end",
      "escalate kepala@tanggapan@2026-07-09T23:59:59.999+08:00 until 07-10 00:00",
    ]);
  });

  test("of a closed case only what is still owed", () => {
    const late = received("07-06 09:00", "registered 07-06 10:00", "withdrawn 07-11 10:00");
    expect(onDesk(late)).toEqual([
      "escalate kepala@tanggapan@2026-07-09T23:59:59.999+08:00 until 07-10 00:00",
    ]);
  });

  test("a case that is resolved and has no clock left is to be closed", () => {
    const resolved = received(
      "07-10 09:00",
      "registered 07-10 10:00",
      "responded 07-10 11:00",
      "resolved 07-10 12:00",
    );
    expect(onDesk(resolved)).toEqual(["close closed (may)"]);
    const unhappy = { ...resolved, events: [...resolved.events, "dissatisfied 07-10 13:00"] };
    expect(onDesk(unhappy)).toEqual([]);
  });
});

describe("kind by kind", () => {
  const grading = {
    criteria: "unspecified",
    ranked: false,
    grades: [
      { id: "berat", label: "Berat" },
      { id: "ringan", label: "Ringan" },
    ],
  };
  const rules = [
    { when: { fact: "grade", operator: "equal", value: "berat" }, length: { amount: 2, unit: "day" } },
    { length: { amount: 5, unit: "day" } },
  ];

  test("a grade that nobody's facts decide, until the strictest limit that hangs on it", () => {
    const sop = oneDeadline({ amount: 1, unit: "day" }, { rules }, { grading });
    expect(actions({ sop, events: ["received 07-10 09:00"], now: "07-10 10:00" })).toEqual([
      "grade grade until 07-12 end",
      "deadline tanggapan until 07-12 end",
    ]);
    const done = ["received 07-10 09:00", "responded 07-10 10:00", "resolved 07-10 11:00"];
    expect(actions({ sop, events: done, now: "07-10 12:00" })).toEqual(["close closed (may)"]);
  });

  test("a limit that is met where it applies asks for nothing more, though nobody knows whether it does", () => {
    const rules = [{ when: is("gawat"), length: { amount: 1, unit: "day" } }];
    const facts = { gawat: { type: "boolean", label: "Gawat" } };
    const sop = oneDeadline({ amount: 1, unit: "day" }, { rules }, { facts });
    const events = ["received 07-10 09:00", "responded 07-12 10:00"];
    expect(actions({ sop, events, now: "07-12 09:00" })).toEqual([
      "establish gawat until 07-11 end",
      "deadline tanggapan until 07-11 end",
    ]);
    expect(actions({ sop, events, now: "07-13 09:00" })).toEqual([]);
  });

  test("no grade where there is none to choose", () => {
    const sop = oneDeadline(
      { amount: 1, unit: "day" },
      {},
      { grading: { criteria: "unspecified", ranked: false, grades: [] } },
    );
    expect(actions({ sop, events: ["received 07-10 09:00"], now: "07-10 10:00" })).toEqual([
      "deadline tanggapan until 07-11 end",
    ]);
  });

  test("what the intake lacks; what is only expected may be left out", () => {
    const intake = {
      nama: { label: "Nama", type: "text", required: true },
      bukti: { label: "Bukti", type: "text", expected: true },
    };
    const sop = oneDeadline({ amount: 1, unit: "day" }, {}, { intake });
    expect(actions({ sop, events: ["received 07-10 09:00"], now: "07-10 10:00" })).toEqual([
      "deadline tanggapan until 07-11 end",
      "complete nama",
      "complete bukti (may)",
    ]);
  });

  test("a reply that no open limit covers, also after the end", () => {
    const reply = { id: "jawab", by: ["petugas"], via: "same-channel" };
    const roles = { petugas: { label: "Petugas" } };
    const sop = oneDeadline({ amount: 1, unit: "day" }, {}, { service: { replies: [reply] }, roles });
    const events = ["received 07-10 09:00"];
    expect(actions({ sop, events, now: "07-10 10:00" })).toEqual(["deadline tanggapan until 07-11 end"]);
    const rejected = [...events, "rejected 07-10 10:00"];
    expect(actions({ sop, events: rejected, now: "07-10 11:00" })).toEqual(["reply jawab by petugas"]);
    const apart = oneDeadline(
      { amount: 1, unit: "day" },
      { until: "resolved" },
      { service: { replies: [reply] }, roles },
    );
    expect(actions({ sop: apart, events, now: "07-10 10:00" })).toEqual([
      "deadline tanggapan until 07-11 end",
      "reply jawab by petugas",
    ]);
  });

  test("steps that may be left out come last; what decides only them is not demanded", () => {
    const facts = { rapat: { type: "boolean", label: "Rapat" } };
    const procedure = [
      { id: "umum", label: "Mengumumkan", optional: true, doneWhen: "informed" },
      { id: "rapat", label: "Rapat", when: is("rapat"), optional: true, doneWhen: "verified" },
      { id: "catat", label: "Mencatat", doneWhen: "registered" },
    ];
    const sop = inlineSop({ facts, service: { procedure } });
    expect(actions({ sop, events: ["received 07-10 09:00"], now: "07-10 10:00" })).toEqual([
      "step catat",
      "establish rapat (may)",
      "step umum (may)",
    ]);
  });

  test("a rule that allows closing, by its id", () => {
    const closure = { rules: [{ id: "puas", on: "satisfied", effect: "allows-closing" }] };
    const sop = inlineSop({ service: { closure } });
    const story = { sop, events: ["received 07-10 09:00", "satisfied 07-10 10:00"], now: "07-10 11:00" };
    expect(actions(story)).toEqual(["close puas (may)"]);
    expect(nextActions(sop, assessed(story))[0]!.pointer).toBe("/services/pengaduan/closure/rules/0");
  });

  test("a case that was reopened and has no clock", () => {
    const sop = oneDeadline({ amount: 5, unit: "day" }, {}, { service: { closure: { rules: [] } } });
    const events = [
      "received 07-10 09:00",
      "responded 07-10 10:00",
      "closed 07-10 11:00",
      "reopened 07-13 09:00",
    ];
    expect(assessed({ sop, events, now: "07-13 10:00" }).problems.map(({ code }) => code)).toContain("C346");
    expect(actions({ sop, events, now: "07-13 10:00" })).toContain("reopened-without-clock reopened");
  });

  test("a step that grades has the limit of the grade, and who takes it establishes what decides it", () => {
    const facts = { gawat: { type: "boolean", label: "Gawat" } };
    const roles = { petugas: { label: "Petugas" } };
    const step = { id: "menilai", label: "Menilai", actor: ["petugas"], doneWhen: "graded" };
    const until = (grade: string, amount: number) => ({
      when: { fact: "grade", operator: "equal", value: grade },
      length: { amount, unit: "day" },
    });
    const sop = oneDeadline(
      { amount: 1, unit: "day" },
      { rules: [until("merah", 2), until("hijau", 5)] },
      { facts, roles, grading: twoGrades(is("gawat")), service: { procedure: [step] } },
    );
    expect(actions({ sop, events: ["received 07-10 09:00"], now: "07-10 10:00" })).toEqual([
      "establish gawat by petugas until 07-12 end",
      "step menilai by petugas until 07-12 end",
      "deadline tanggapan until 07-12 end",
    ]);
  });

  test("a step that is the very doing of a level is told once, by the level when it is due", () => {
    const roles = { petugas: { label: "Petugas" }, kepala: { label: "Kepala" }, lain: { label: "Lain" } };
    const escalation = [
      {
        id: "kepala",
        label: "Kepala",
        to: ["kepala"],
        by: ["petugas"],
        on: "dissatisfied",
        action: "inform",
      },
    ];
    const procedureTo = (to: string) => [
      { id: "meneruskan", label: "Meneruskan", doneWhen: { event: "escalated", to } },
    ];
    const of = (to: string) => inlineSop({ roles, service: { escalation, procedure: procedureTo(to) } });
    const quiet = ["received 07-10 09:00"];
    const unhappy = [...quiet, "dissatisfied 07-10 10:00"];
    const now = "07-10 11:00";
    expect(actions({ sop: of("kepala"), events: quiet, now })).toEqual(["step meneruskan"]);
    expect(actions({ sop: of("kepala"), events: unhappy, now })).toEqual([
      "escalate kepala by petugas until 07-10 10:00",
    ]);
    expect(actions({ sop: of("lain"), events: unhappy, now })).toEqual([
      "escalate kepala by petugas until 07-10 10:00",
      "step meneruskan",
    ]);
  });

  test("what the document gives no limit comes last", () => {
    const sop = oneDeadline("unspecified");
    expect(actions({ sop, events: ["received 07-10 09:00"], now: "07-10 10:00" })).toEqual([
      "deadline tanggapan",
    ]);
  });
});

test.each([
  ["takes part in the step that fulfils it", ["petugas", "pelapor"], undefined, " by petugas"],
  ["takes that step alone", ["pelapor"], undefined, ""],
  ["is named beside the institution", ["pelapor"], ["petugas", "pelapor"], " by petugas"],
])("a limit of the institution is no duty of the complainant who %s", (_, actor, by, who) => {
  const roles = { petugas: { label: "Petugas" }, pelapor: { label: "Pelapor", party: "complainant" } };
  const procedure = [
    { id: "mencatat", label: "Mencatat", actor: ["petugas"], doneWhen: "registered" },
    { id: "bertemu", label: "Bertemu", actor, doneWhen: "responded", deadline: "tanggapan" },
  ];
  const sop = oneDeadline({ amount: 5, unit: "day" }, { by }, { roles, service: { procedure } });
  expect(actions({ sop, events: ["received 07-10 09:00"], now: "07-10 10:00" })).toEqual([
    `deadline tanggapan${who} until 07-15 end`,
    "step mencatat by petugas",
  ]);
});

describe("a case that the service does not take", () => {
  const scopeWith = (effect: string) => [
    { id: "wewenang", when: is("berwenang"), else: effect, refersTo: { label: "Kantor lain" } },
  ];
  const of = (effect: string) =>
    oneDeadline(
      { amount: 5, unit: "day" },
      { until: "responded" },
      {
        facts: { berwenang: { type: "boolean", label: "Berwenang" } },
        intake: { nama: { label: "Nama", type: "text", required: true } },
        service: {
          scope: scopeWith(effect),
          replies: [{ id: "jawab", via: "same-channel", doneWhen: "informed" }],
          procedure: [{ id: "mencatat", label: "Mencatat", doneWhen: "registered" }],
        },
      },
    );
  const events = ["received 07-10 09:00"];
  const story = (effect: string, more: readonly string[] = []) => ({
    sop: of(effect),
    facts: { berwenang: false },
    events: [...events, ...more],
    now: "07-10 10:00",
  });

  test.each(["refer", "reject"])("is told so first, and nothing that would take it up: %s", (effect) => {
    expect(actions(story(effect))).toEqual([`${effect} wewenang until 07-15 end`]);
    expect(nextActions(of(effect), assessed(story(effect)))[0]!.pointer).toBe("/services/pengaduan/scope/0");
  });

  test("keeps what is owed once it has ended", () => {
    expect(actions(story("reject", ["rejected 07-10 09:30"]))).toEqual(["reply jawab"]);
  });

  test("was taken where it has its outcome", () => {
    const done = ["registered 07-10 09:10", "responded 07-10 09:20", "resolved 07-10 09:30"];
    const kinds = nextActions(of("refer"), assessed(story("refer", done))).map(({ kind }) => kind);
    expect(kinds).toContain("close");
    expect(kinds).not.toContain("refer");
  });

  test("is taken up all the same where its rule only warns", () => {
    expect(actions(story("warn"))).toEqual([
      "deadline tanggapan until 07-15 end",
      "complete nama",
      "step mencatat",
      "reply jawab",
    ]);
  });
});

describe("at the edges", () => {
  test("a case of no service asks only for its data to be corrected; another SOP is refused", () => {
    const stray = assess(desk, { service: "lain", events: [] }, monday);
    expect(nextActions(desk, stray)).toMatchObject([{ kind: "correct-data", what: "C201", pointer: "" }]);
    const of = assess(desk, deskCase(received("07-10 09:00")), monday);
    expect(() => nextActions(shippedSop("sp4n-lapor"), of)).toThrow(/`contoh`.*`sp4n-lapor`/s);
  });

  test("every pointer leads to a part of the file", () => {
    const sop = shippedSop("rsud-buleleng");
    const story = { service: "pengaduan", channel: "sms", events: [] };
    const at = instant(sop, "07-10 10:00");
    const found = nextActions(sop, assess(sop, story, at));
    expect(found.length).toBeGreaterThan(3);
    for (const { pointer } of found) {
      const part = pointer
        .split("/")
        .slice(1)
        .reduce<unknown>((each, key) => (each as Record<string, unknown>)[key], sop.file);
      expect(part, pointer).toBeTypeOf("object");
    }
  });

  test("what is wrong with the data comes before all, each code once; a warning asks for nothing", () => {
    const story = { sop: "rsud-kepulauan-seribu", channel: "telepon", now: "07-10 11:00" };
    const right: Story["events"] = ["received 07-10 09:00", "resolved 07-10 10:00"];
    const wrong: Story["events"] = ["kabur 07-10 09:30", "hilang 07-10 09:40"];
    const found = actions({ ...story, fields: { warna: "merah" }, events: [...right, ...wrong] });
    expect(found.slice(0, 2)).toEqual(["correct-data C205", "correct-data C203"]);
    expect(found.slice(2).join()).not.toContain("correct-data");
    expect(actions({ ...story, events: right }).join()).not.toContain("correct-data");
  });

  test("an arrival that nobody recorded is to be recorded; one that lies ahead is waited for", () => {
    const story = { sop: "rsud-buleleng", channel: "sms", now: "07-10 10:00" };
    expect(actions({ ...story, events: [] })[0]).toBe("record-arrival received");
    expect(actions({ ...story, events: ["received 07-11 10:00"] })).toEqual([]);
    expect(actions({ ...story, events: ["received 07-10 09:00"] }).join()).not.toContain("record-arrival");
  });

  test("two grades: the facts of the grade are asked once", () => {
    const sop = inlineSop({
      facts: { gawat: { type: "boolean", label: "Gawat" } },
      grading: twoGrades(is("gawat")),
    });
    expect(actions({ sop, events: ["received 07-10 09:00"], now: "07-10 10:00" })).toEqual([
      "establish gawat",
    ]);
  });
});
