/** What follows from a lack, and what an officer has to judge. */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { checkIntake, formSchema } from "../../src/assess/intake-api.ts";
import { checkSop } from "../../src/assess/load-sop.ts";
import type { IntakeItem } from "../../src/intake/answer.ts";
import { inlineSop } from "../assess/inline-sop.ts";

const text = { type: "text" };
const onSms = { fact: "channel", operator: "equal", value: "sms" };
const isGrave = { fact: "gawat", operator: "equal", value: true };

const said = (items: readonly IntakeItem[]) => items.map(({ field, ifMissing }) => `${field} ${ifMissing}`);

describe("what the SOP says of a lack", () => {
  const sop = inlineSop({
    facts: { gawat: { type: "boolean", label: "Gawat" } },
    intake: {
      nama: { label: "Nama", ...text, required: true, ifMissing: "return" },
      alamat: { label: "Alamat", ...text, required: true, ifMissing: "reject" },
      umur: { label: "Umur", type: "integer", required: true, expected: true, ifMissing: "warn" },
      visum: { label: "Visum", ...text, required: isGrave, ifMissing: "warn" },
      wali: { label: "Wali", ...text, required: isGrave, ifMissing: "return" },
      surel: { label: "Surel", type: "email", required: onSms },
      telepon: { label: "Telepon", type: "phone" },
      kontak: { label: "Kontak", atLeast: 1, of: ["surel", "telepon"], ifMissing: "warn" },
      balasan: { label: "Balasan", atLeast: 2, of: ["surel", "telepon"], ifMissing: "reject" },
    },
  });

  test("stands with what is missing and with what is warned of", () => {
    const { status, missing, warnings } = checkIntake(sop, "pengaduan", "sms", {});
    expect(status).toBe("incomplete");
    expect(said(missing)).toEqual(["nama return", "alamat reject", "surel null", "balasan reject"]);
    expect(said(warnings)).toEqual(["umur warn", "visum warn", "wali return", "kontak warn"]);
  });

  test("`warn` makes nothing missing, and leaves nothing open", () => {
    const filled = {
      nama: "Ketut",
      alamat: "Singaraja",
      wali: "Made",
      surel: "a@b.id",
      telepon: "0362 22046",
    };
    const { status, missing, warnings } = checkIntake(sop, "pengaduan", "sms", filled);
    expect([status, missing, said(warnings)]).toEqual(["complete", [], ["umur warn", "visum warn"]]);
  });

  test("a lack of the wrong kind is none", () => {
    const { warnings } = checkIntake(sop, "pengaduan", "sms", { nama: 7 });
    expect(said(warnings)).toContain("nama null");
  });

  test("the form demands only what can be missing", () => {
    const schema = formSchema(sop, "pengaduan", "langsung");
    expect(schema["required"]).toEqual(["nama", "alamat"]);
    expect(schema["allOf"]).toHaveLength(1);
  });
});

describe("what an officer judges", () => {
  const judging = (more: object) =>
    inlineSop({
      facts: {
        lengkap: { type: "boolean", label: "Data diri benar dan lengkap" },
        gawat: { type: "boolean", label: "Gawat" },
      },
      intake: {
        nama: { label: "Nama", ...text, required: true, ifMissing: "reject" },
        benar: { label: "Data diri benar", judged: "lengkap", ...more },
      },
    });
  const intakeOf = (more: object, facts: object, fields: object = { nama: "Ketut" }) => {
    const { status, missing, warnings } = assess(
      judging(more),
      { service: "pengaduan", channel: "sms", fields, facts },
      0,
    ).intake;
    return [status, said(missing), said(warnings)];
  };
  const when = { when: isGrave };

  test.each<[string, object, object, string, string[], string[]]>([
    ["found right", {}, { lengkap: true }, "complete", [], []],
    ["found wrong", {}, { lengkap: false }, "incomplete", ["benar null"], []],
    ["not judged yet", {}, {}, "undetermined", [], ["benar null"]],
    ["not a yes or no: not judged yet", {}, { lengkap: "ya" }, "undetermined", [], ["benar null"]],
    [
      "found wrong: returned",
      { ifMissing: "return" },
      { lengkap: false },
      "incomplete",
      ["benar return"],
      [],
    ],
    [
      "found wrong, but only warned of",
      { ifMissing: "warn" },
      { lengkap: false },
      "complete",
      [],
      ["benar warn"],
    ],
    [
      "found wrong, but only expected",
      { expected: true },
      { lengkap: false },
      "complete",
      [],
      ["benar null"],
    ],
    ["only expected, not judged yet", { expected: true }, {}, "complete", [], ["benar null"]],
    ["not asked for", when, { gawat: false, lengkap: false }, "complete", [], []],
    ["not asked for, not judged", when, { gawat: false }, "complete", [], []],
    ["asked for, found wrong", when, { gawat: true, lengkap: false }, "incomplete", ["benar null"], []],
    ["perhaps asked for, found wrong", when, { lengkap: false }, "undetermined", [], ["benar null"]],
    ["perhaps asked for, found right", when, { lengkap: true }, "complete", [], []],
  ])("%s", (_, more, facts, status, missing, warnings) => {
    expect(intakeOf(more, facts)).toEqual([status, missing, warnings]);
  });

  test("what is missing outweighs what is not judged yet", () => {
    expect(intakeOf({}, {}, {})).toEqual(["incomplete", ["nama reject"], ["benar null"]]);
  });

  test("says whose judgement it is, on what ground, and why it is asked for", () => {
    const sop = judging({ ...when, basis: "assumed", note: "anggapan" });
    const { missing } = assess(
      sop,
      { service: "pengaduan", fields: { nama: "Ketut" }, facts: { lengkap: false, gawat: true } },
      0,
    ).intake;
    const pointer = "/services/pengaduan/intake/benar";
    expect(missing).toEqual([
      {
        field: "benar",
        label: "Data diri benar",
        ifMissing: null,
        because: [
          { kind: "judged", pointer: `${pointer}/judged`, clauses: [], fact: "lengkap", holds: false },
          { kind: "assumption", pointer, clauses: [], part: null, by: "assumed" },
          { kind: "fact", pointer: `${pointer}/when`, clauses: [], fact: "gawat", holds: true },
        ],
      },
    ]);
  });

  test("is judged as of each instant", () => {
    const sop = judging({});
    const complaint = {
      service: "pengaduan",
      fields: { nama: "Ketut" },
      events: [
        { type: "received", at: "2026-07-10T10:00:00+08:00" },
        { type: "established", at: "2026-07-10T11:00:00+08:00", facts: { lengkap: false } },
        { type: "established", at: "2026-07-10T12:00:00+08:00", facts: { lengkap: true } },
      ],
    };
    const statuses = complaint.events.map(({ at }) => assess(sop, complaint, at).intake.status);
    expect(statuses).toEqual(["undetermined", "incomplete", "complete"]);
  });

  test("is complained of once where the rule file does not say what its fact is", () => {
    const codesOf = (facts: unknown) =>
      checkSop({
        ...judging({}).file,
        services: {
          pengaduan: { label: "Pengaduan", intake: { benar: { label: "Benar", judged: "lengkap" } }, facts },
        },
      }).map(({ code }) => code);
    expect(codesOf({})).toEqual(["S331"]);
    expect(codesOf(undefined)).toEqual(["S331"]);
    expect(codesOf({ lengkap: { type: "boolen", label: "Lengkap" } })).toEqual(["S204"]);
    expect(codesOf([])).toEqual(["S201"]);
  });

  test("is no field of the form, and of no case", () => {
    const sop = judging({});
    expect(Object.keys(formSchema(sop, "pengaduan", "sms")["properties"] as object)).toEqual(["nama"]);
    const { status, missing, problems } = checkIntake(sop, "pengaduan", "sms", {
      nama: "Ketut",
      benar: true,
    });
    expect([status, missing]).toEqual(["undetermined", []]);
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(["C203 /fields/benar"]);
  });
});
