/** A policy that speaks of every service: it goes where it fits, and never over what the document says. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkPolicy, loadPolicy } from "../../src/assess/load-policy.ts";
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

describe("the template up to the Ombudsman, laid over every service", () => {
  const url = new URL("../../rules/policy/jenjang-ombudsman.json", import.meta.url);
  const template = JSON.parse(readFileSync(url, "utf8")) as { services: Record<string, object> };
  const [said] = Object.values(template.services);
  const everywhere = { ...template, services: { "*": said } };

  test.each(Object.keys(shippedSops))("fits %s, whatever its services are called", (id) => {
    const own = shippedSops[id]!;
    const findings = checkPolicy(everywhere, own).filter(({ severity }) => severity === "error");
    expect(findings).toEqual([]);
    for (const { escalation } of Object.values(loadPolicy(everywhere, own).sop.file.services))
      expect(escalation?.map((each) => each.id)).toContain("ombudsman");
  });

  test("fits an SOP with a level of one of its names", () => {
    expect(() => loadPolicy(everywhere, sop)).not.toThrow();
  });
});
