/** A policy that speaks of every service: it goes where it fits, and never over what the document says. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { checkPolicy, loadPolicy } from "../../src/assess/load-policy.ts";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { inlineSop } from "./inline-sop.ts";
import { shippedSops } from "./shipped.ts";

const limit = (label: string, more: object = {}) => ({
  label,
  from: "received",
  until: "responded",
  rules: [{ length: { amount: 1, unit: "day" } }],
  ...more,
});
const level = (id: string, on: unknown = { deadline: "*" }, more: object = {}) => ({
  id,
  to: ["pimpinan"],
  on,
  action: "inform",
  ...more,
});
const rule = (id: string, on: unknown) => ({ id, on, effect: "closes" });

/** Two services: one with all that a policy may meet, and one with a single deadline. */
const sop = inlineSop({
  roles: { pimpinan: { label: "Pimpinan" } },
  sop: {
    services: {
      pengaduan: {
        label: "Pengaduan",
        deadlines: { tanggapan: limit("Tanggapan", { pause: {} }), penyelesaian: limit("Penyelesaian") },
        escalation: [level("penjelasan")],
        closure: { rules: [rule("puas", "satisfied")], reopen: "no" },
      },
      aspirasi: { label: "Aspirasi", deadlines: { tanggapan: limit("Tanggapan") } },
    },
  },
});

const policy = (services: object) => ({
  formatVersion: 1,
  id: "kebijakan",
  version: "1",
  title: "Kebijakan",
  services,
});
const laid = (services: object) => loadPolicy(policy(services), sop).sop.file.services;
const said = (services: object) =>
  checkPolicy(policy(services), sop).map(({ code, pointer }) => `${code} ${pointer}`);
const ladder = (services: object) =>
  Object.entries(laid(services)).map(
    ([id, { escalation = [] }]) => `${id}: ${escalation.map((each) => each.id).join(" ")}`,
  );

describe("a policy for every service", () => {
  test("adds to each of them, by the host's word", () => {
    const services = { "*": { deadlines: { janji: limit("Janji") }, escalation: [level("pimpinan")] } };
    expect(said(services)).toEqual([]);
    expect(ladder(services)).toEqual(["pengaduan: penjelasan pimpinan", "aspirasi: pimpinan"]);
    for (const { deadlines, escalation } of Object.values(laid(services))) {
      expect(deadlines?.["janji"]).toMatchObject({ label: "Janji", basis: "host" });
      expect(escalation?.at(-1)).toMatchObject({ id: "pimpinan", basis: "host" });
    }
  });

  test("yields to what it says of a service by name, element by element", () => {
    const services = {
      "*": {
        deadlines: { janji: limit("Janji"), temu: limit("Temu") },
        escalation: [level("satu"), level("dua")],
        closure: { rules: [rule("selesai", "resolved"), rule("temu", "contacted")], reopen: "restarts" },
      },
      aspirasi: {
        deadlines: { janji: limit("Janji aspirasi") },
        escalation: [level("dua", "dissatisfied"), level("tiga")],
        closure: { rules: [rule("selesai", "informed")], reopen: "continues" },
      },
    };
    const { aspirasi, pengaduan } = laid(services);
    expect(
      Object.values(aspirasi?.deadlines ?? {})
        .map(({ label }) => label)
        .sort(),
    ).toEqual(["Janji aspirasi", "Tanggapan", "Temu"]);
    expect(aspirasi?.escalation?.map(({ id, on }) => [id, on])).toEqual([
      ["satu", { deadline: "*" }],
      ["dua", "dissatisfied"],
      ["tiga", { deadline: "*" }],
    ]);
    expect(aspirasi?.closure?.rules.map(({ id, on }) => `${id} ${on}`)).toEqual([
      "temu contacted",
      "selesai informed",
    ]);
    expect(aspirasi?.closure?.reopen).toBe("continues");
    expect(pengaduan?.closure?.reopen).toBe("no");
  });

  test("leaves out, service by service, what names a deadline that is not there", () => {
    const services = {
      "*": {
        pause: { penyelesaian: {} },
        escalation: [level("lambat", { deadline: "penyelesaian" }), level("semua")],
      },
    };
    expect(said(services)).toEqual([]);
    expect(ladder(services)).toEqual(["pengaduan: penjelasan lambat semua", "aspirasi: semua"]);
    expect(laid(services)["pengaduan"]?.deadlines?.["penyelesaian"]?.pause).toEqual({ basis: "host" });
  });

  test("may name a deadline that it brings itself", () => {
    const services = {
      "*": {
        deadlines: { lengkapi: limit("Lengkapi", { binds: "complainant" }) },
        closure: { rules: [rule("gugur", { lapse: "lengkapi" })] },
      },
    };
    expect(said(services)).toEqual([]);
    for (const { closure } of Object.values(laid(services))) expect(closure?.rules.at(-1)?.id).toBe("gugur");
  });

  // biome-ignore format: a table, one case a line
  test.each<readonly [string, object, readonly string[]]>([
    ["a deadline that the document has in some", { deadlines: { penyelesaian: limit("P") } }, ["S559 /services/*/deadlines/penyelesaian"]],
    ["a deadline that the document has in all", { deadlines: { tanggapan: limit("T") } }, ["S559 /services/*/deadlines/tanggapan", "S559 /services/*/deadlines/tanggapan"]],
    ["a level that the document has", { escalation: [level("a"), level("penjelasan", "asked")] }, ["S559 /services/*/escalation/1"]],
    ["a rule that the document has", { closure: { rules: [rule("puas", "resolved")] } }, ["S559 /services/*/closure/rules/0"]],
    ["a pause that the document has", { pause: { tanggapan: {} } }, ["S559 /services/*/pause/tanggapan"]],
    ["what a reopening does, which the document says", { closure: { rules: [], reopen: "restarts" } }, ["S559 /services/*/closure/reopen"]],
    ["a pause of a deadline that no service has", { pause: { tangapan: {} } }, ["S558 /services/*/pause/tangapan"]],
    ["a level on a deadline that no service has", { escalation: [level("a", { deadline: "tangapan" })] }, ["S558 /services/*/escalation/0"]],
    ["a closure by a deadline that no service has", { closure: { rules: [rule("a", { lapse: "tangapan" })] } }, ["S558 /services/*/closure/rules/0"]],
  ])("%s is named, and no reason to refuse it", (_, every, expected) => {
    expect(said({ "*": every })).toEqual(expected);
    expect(() => laid({ "*": every })).not.toThrow();
  });

  test("keeps the document's element where both have one", () => {
    const services = laid({ "*": { escalation: [level("penjelasan", "asked")] } });
    expect(services["pengaduan"]?.escalation).toEqual([level("penjelasan")]);
    expect(services["aspirasi"]?.escalation?.[0]?.on).toBe("asked");
  });

  test("is told once of a slip, where it stands", () => {
    const unknown = level("a", { deadline: "*" }, { to: ["direktur"] });
    expect(said({ "*": { escalation: [unknown] } })).toEqual(["S302 /services/*/escalation/0/to/0"]);
    const reasons = [
      { id: "x", label: "X" },
      { id: "x", label: "Y" },
    ];
    expect(said({ "*": { pause: { penyelesaian: { reasons } } } })).toEqual([
      "S311 /services/*/pause/penyelesaian/reasons/1/id",
    ]);
  });
});

describe("a policy for many SOPs", () => {
  const many = { "*": { escalation: [level("pimpinan")] }, saran: { escalation: [level("saran")] } };

  test("may name a service that one of them has not", () => {
    expect(said(many)).toEqual(["S560 /services/saran"]);
    expect(ladder(many)).toEqual(["pengaduan: penjelasan pimpinan", "aspirasi: pimpinan"]);
  });

  test("of which nothing fits is refused, and so is one that names its SOP", () => {
    expect(said({ saran: {} })).toEqual(["S552 /services/saran"]);
    const own = { ...policy(many), sop: "contoh" };
    expect(checkPolicy(own, sop).map(({ code }) => code)).toEqual(["S552"]);
  });

  test("may ask in a condition for a service that one of them has not; what looks misspelt is named", () => {
    const asking = (...value: string[]) => {
      const when = { fact: "service", operator: "notIn", value };
      return { "*": { escalation: [level("pimpinan", { deadline: "*" }, { when })] } };
    };
    expect(said(asking("aspirasi", "saran"))).toEqual([]);
    expect(said(asking("aspirasy", "saran"))).toEqual(["S560 /services/*/escalation/0/when/value/0"]);
    expect(() => laid(asking("aspirasy", "saran"))).not.toThrow();
    const own = { ...policy(asking("aspirasi", "saran")), sop: "contoh" };
    expect(checkPolicy(own, sop).map(({ code }) => code)).toEqual(["S404"]);
  });
});

describe("the template up to the Ombudsman, laid over every service", () => {
  const url = new URL("../../rules/policy/jenjang-ombudsman.json", import.meta.url);
  const template = JSON.parse(readFileSync(url, "utf8")) as object;
  const ofLaw = ["batas-uu-25-2009", "melengkapi-berkas"];

  /** The status of the deadlines of the law, and whether the way to the Ombudsman is told, half a year later. */
  const stands = (own: LoadedSop, service: string) => {
    const at = (month: string) => `2026-${month}-06T10:00:00+08:00`;
    const events = [
      { type: "submitted", at: at("01") },
      { type: "received", at: at("01") },
      { type: "returned", at: at("02") },
    ];
    const policy = loadPolicy(template, own);
    const { deadlines, escalations } = assess(own, { service, events }, at("07"), { policy });
    return [
      ...ofLaw.map((id) => deadlines.find((each) => each.id === id)?.status),
      escalations.some(({ id, status }) => id === "ombudsman" && status === "due"),
    ];
  };

  test.each(Object.keys(shippedSops))("over %s: what the law says of complaints runs on those only", (id) => {
    const own = shippedSops[id]!;
    expect(checkPolicy(template, own).filter(({ severity }) => severity !== "info")).toEqual([]);
    for (const service of Object.keys(own.file.services))
      expect(stands(own, service)).toEqual(
        service === "pengaduan" ? ["overdue", "lapsed", true] : ["not-applicable", "not-applicable", false],
      );
  });

  test("works where the complaints have another name, and beside a level of one of its names", () => {
    const other = inlineSop({ sop: { services: { keluhan: { label: "K", deadlines: { t: limit("T") } } } } });
    expect(checkPolicy(template, other)).toEqual([]);
    expect(stands(other, "keluhan")).toEqual(["overdue", "lapsed", true]);
    expect(() => loadPolicy(template, sop)).not.toThrow();
  });
});
