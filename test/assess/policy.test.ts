/** A host's policy over an SOP: it adds what the document leaves open, and changes nothing that it says. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { checkPolicy, loadPolicy } from "../../src/assess/load-policy.ts";
import { type LoadedSop, loadSop, SopError } from "../../src/assess/load-sop.ts";
import { inlineSop } from "./inline-sop.ts";
import { shippedSops } from "./shipped.ts";
import { said } from "./story.ts";

const level = (id: string, more: object = {}) => ({
  id,
  to: ["pimpinan"],
  on: { deadline: "tanggapan" },
  action: "inform",
  ...more,
});
const assumed = { basis: "assumed", note: "uji" };

const sop = inlineSop({
  roles: { pimpinan: { label: "Pimpinan" } },
  deadlines: {
    tanggapan: {
      label: "Tanggapan",
      from: "received",
      until: "responded",
      rules: [{ length: { amount: 24, unit: "hour" } }],
    },
  },
  service: {
    escalation: [level("tertulis"), level("anggapan", assumed)],
    closure: { rules: [{ id: "puas", on: "satisfied", effect: "closes", ...assumed }] },
  },
});

const policy = (parts: object = {}, services: object = {}) => ({
  formatVersion: 1,
  id: "kebijakan",
  version: "1",
  title: "Kebijakan",
  ...parts,
  services: { pengaduan: services },
});

const complaint = {
  service: "pengaduan",
  channel: "sms",
  events: [{ type: "received", at: "2026-07-10T10:00:00+08:00" }],
};
const later = "2026-07-13T10:00:00+08:00";

function levels(json: object | null): readonly string[] {
  const options = json === null ? {} : { policy: loadPolicy(json, sop) };
  return assess(sop, complaint, later, options).escalations.map(({ id, status }) => `${id} ${status}`);
}

describe("a policy", () => {
  test("is needed for what was only assumed to act", () => {
    expect(levels(null)).toEqual(["tertulis due"]);
    expect(levels(policy({ turnOn: ["anggapan"] }))).toEqual(["tertulis due", "anggapan due"]);
  });

  test("adds levels behind those of the document, and they say whose they are", () => {
    const laid = loadPolicy(
      policy(
        { roles: { direktur: { label: "Direktur" } } },
        { escalation: [level("direktur", { to: ["direktur"] })] },
      ),
      sop,
    );
    const { escalations } = assess(sop, complaint, later, { policy: laid });
    expect(escalations.map(({ id, level: number }) => `${number} ${id}`)).toEqual([
      "1 tertulis",
      "2 direktur",
    ]);
    expect(escalations[1]!.because).toContainEqual(
      expect.objectContaining({ kind: "assumption", by: "host" }),
    );
    expect(escalations[0]!.because).not.toContainEqual(expect.objectContaining({ by: "host" }));
  });

  test("adds deadlines, and pauses to those that have none", () => {
    const laid = loadPolicy(
      policy(
        {},
        {
          deadlines: {
            janji: {
              label: "Janji",
              from: "received",
              until: "responded",
              rules: [{ length: { amount: 2, unit: "day" } }],
            },
          },
          pause: { tanggapan: {} },
        },
      ),
      sop,
    );
    const events = [...complaint.events, { type: "paused", at: "2026-07-10T12:00:00+08:00" }];
    const { deadlines } = assess(sop, { ...complaint, events }, later, { policy: laid });
    expect(deadlines.map(({ id, status }) => `${id} ${status}`)).toEqual([
      "tanggapan paused",
      "janji overdue",
    ]);
  });

  test("adds closures, and says what a reopening does where the document is silent", () => {
    const laid = loadPolicy(
      policy({}, { closure: { rules: [{ id: "selesai", on: "resolved", effect: "closes" }], reopen: "no" } }),
      sop,
    );
    const events = [
      ...complaint.events,
      { type: "resolved", at: "2026-07-11T12:00:00+08:00" },
      { type: "reopened", at: "2026-07-12T12:00:00+08:00" },
    ];
    const answer = assess(sop, { ...complaint, events }, later, { policy: laid });
    expect([answer.state, answer.closure?.rule, said(answer.closure?.at ?? null)]).toEqual([
      "closed",
      "selesai",
      "07-11 12:00",
    ]);
    expect(answer.problems.map(({ code }) => code)).toEqual(["C339"]);
  });

  test("may be used as an SOP of its own, with the same answers", () => {
    const laid = loadPolicy(policy({ turnOn: ["anggapan"] }), sop);
    expect(assess(laid.sop, complaint, later)).toEqual(assess(sop, complaint, later, { policy: laid }));
  });

  test("over another SOP is a problem, and the rest is answered without it", () => {
    const other = loadPolicy(policy({ turnOn: ["anggapan"] }), sop);
    const copy = inlineSop({});
    expect(assess(copy, complaint, later, { policy: other }).problems.map(({ code }) => code)).toEqual([
      "C404",
    ]);
  });

  test("leaves the SOP as it was", () => {
    const before = JSON.stringify(sop.file);
    loadPolicy(policy({ turnOn: ["anggapan"] }, { escalation: [level("lagi")] }), sop);
    expect(JSON.stringify(sop.file)).toBe(before);
  });
});

describe("a policy with mistakes", () => {
  // biome-ignore format: a table, one case a line
  test.each<readonly [string, object, string]>([
    ["for another SOP", policy({ sop: "lain" }), "S551 /sop"],
    ["for a service that there is not", { ...policy(), services: { pengadua: {} } }, "S552 /services/pengadua"],
    ["that changes a deadline of the document", policy({}, { deadlines: { tanggapan: { label: "T", from: "received", until: "responded", rules: [{ length: { amount: 9, unit: "day" } }] } } }), "S553 /services/pengaduan/deadlines/tanggapan"],
    ["that pauses a deadline that there is not", policy({}, { pause: { tangapan: {} } }), "S554 /services/pengaduan/pause/tangapan"],
    ["that turns on what is written", policy({ turnOn: ["tertulis"] }), "S555 /turnOn/0"],
    ["with a level that names an unknown role", policy({}, { escalation: [level("a"), level("b", { to: ["direktur"] })] }), "S302 /services/pengaduan/escalation/1/to/0"],
    ["with a level that the document has", policy({}, { escalation: [level("tertulis")] }), "S311 /services/pengaduan/escalation/0/id"],
    ["of a wrong shape", policy({}, { escalation: [level("a", { action: "tell" })] }), "S204 /services/pengaduan/escalation/0/action"],
  ])("%s is refused at its place", (_, json, expected) => {
    expect(checkPolicy(json, sop).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([expected]);
    expect(() => loadPolicy(json, sop)).toThrow(SopError);
  });
});

describe("the template up to the Ombudsman", () => {
  const template = readFileSync(
    new URL("../../rules/policy/jenjang-ombudsman.json", import.meta.url),
    "utf8",
  );

  test.each(Object.keys(shippedSops))("fits %s", (id) => {
    expect(checkPolicy(template, shippedSops[id]!)).toEqual([]);
  });

  test("leads a complaint that nobody handles up to the Ombudsman", () => {
    const buleleng = shippedSops["rsud-buleleng"]!;
    const laid = loadPolicy(template, buleleng);
    const { escalations } = assess(
      buleleng,
      { ...complaint, facts: { kematian: true } },
      "2026-12-01T10:00:00+08:00",
      { policy: laid },
    );
    expect(escalations.at(-1)).toMatchObject({ id: "ombudsman", to: ["pelapor"], status: "due" });
  });

  const grievance = {
    label: "Penyelesaian",
    from: "received",
    until: "resolved",
    rules: [{ length: { amount: 24, unit: "hour" } }],
  };
  const base = inlineSop({ roles: { petugas: { label: "Petugas" } } });
  const other = (more: object) =>
    loadSop({
      ...base.file,
      services: { keluhan: { label: "Keluhan", deadlines: { penyelesaian: grievance }, ...more } },
    });
  const late = "2026-12-01T10:00:00+08:00";
  const over = (sop: LoadedSop) => {
    const { escalations } = assess(sop, { ...complaint, service: "keluhan" }, late, {
      policy: loadPolicy(template, sop),
    });
    return [...new Set(escalations.filter(({ status }) => status === "due").map(({ id }) => id))];
  };

  test("works where the service has another name", () => {
    expect(over(other({}))).toEqual(expect.arrayContaining(["pimpinan", "penjelasan", "ombudsman"]));
  });

  test("works where the SOP has a level of the same name: that is the document's", () => {
    const sop = other({ escalation: [level("penjelasan", { to: ["petugas"], on: "dissatisfied" })] });
    expect(checkPolicy(template, sop).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(over(sop)).toEqual(expect.arrayContaining(["pimpinan", "ombudsman"]));
    expect(over(sop)).not.toContain("penjelasan");
  });

  test("closes nothing on the strength of a law that is only remembered, until a host names that very rule", () => {
    const sop = other({});
    const chosen = JSON.stringify({ ...JSON.parse(template), turnOn: ["berkas-tidak-dilengkapi"] });
    const states = [template, chosen].map((text) => {
      const events = [...complaint.events, { type: "returned", at: "2026-07-11T10:00:00+08:00" }];
      const given = { ...complaint, service: "keluhan", events };
      return assess(sop, given, late, { policy: loadPolicy(text, sop) }).state;
    });
    expect(states).toEqual(["open", "closed"]);
  });

  test("acts on nothing unless a host chooses it", () => {
    for (const sop of Object.values(shippedSops))
      expect(JSON.stringify(sop.file)).not.toContain('ombudsman"');
  });
});

test("a host's ladder takes nothing from the ladder of the document", () => {
  const own = inlineSop({
    roles: { pimpinan: { label: "Pimpinan" }, atasan: { label: "Atasan" } },
    deadlines: {
      tanggapan: {
        label: "Tanggapan",
        from: "received",
        until: "responded",
        rules: [{ length: { amount: 24, unit: "hour" } }],
      },
    },
    service: { escalation: [level("belum-puas", { on: "dissatisfied" })] },
  });
  const laid = loadPolicy(policy({}, { escalation: [level("terlambat", { to: ["atasan"] })] }), own);
  const events = [...complaint.events, { type: "dissatisfied", at: "2026-07-12T10:00:00+08:00" }];
  const told = assess(own, { ...complaint, events }, later, { policy: laid }).escalations;
  expect(told.map(({ id, status }) => `${id} ${status}`)).toEqual(["belum-puas due", "terlambat due"]);
});
