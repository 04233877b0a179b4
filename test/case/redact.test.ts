/** Who may see what of a case. */
import { describe, expect, test } from "vitest";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { redact } from "../../src/assess/redact.ts";
import type { Audience } from "../../src/case/redact.ts";
import type { Case } from "../../src/format/case.ts";
import { inlineSop } from "../assess/inline-sop.ts";

const wishes = { identity: ["nama"], anonymous: "anonim", secret: "rahasia" };

function sopWith(confidentiality: object | null): LoadedSop {
  return inlineSop({
    intake: {
      nama: { label: "Nama", type: "text" },
      petugas: { label: "Petugas yang dikeluhkan", type: "text", confidential: true },
      tempat: { label: "Tempat", type: "text" },
      anonim: { label: "Anonim", type: "boolean" },
      rahasia: { label: "Rahasia", type: "boolean" },
    },
    facts: { gawat: { type: "boolean", label: "Gawat" } },
    service: confidentiality === null ? {} : { confidentiality },
  });
}
const sop = sopWith(wishes);

const at = (hour: number) => `2026-07-10T${hour}:00:00+08:00`;
const own = { nama: "Ketut", petugas: "Made", tempat: "Poli C", gedung: "B" };
const complaint: Case = {
  id: "ADU-1",
  sop: "contoh",
  service: "pengaduan",
  channel: "sms",
  fields: own,
  facts: { gawat: true, gedung: "B" },
  events: [
    { id: "e1", type: "received", at: at(10), by: "Wayan" },
    {
      type: "extended",
      at: at(11),
      to: "Nyoman",
      reason: "menunggu Made",
      amount: 3,
      fields: { nama: "Kadek", tempat: "Poli D" },
      facts: { gawat: false },
    },
  ],
};
const asking = (flags: object): Case => ({ ...complaint, fields: { ...own, ...flags } });

/** What of the fields, facts and events' texts is left. */
function left(given: Case, audience: Audience, by: LoadedSop = sop): string {
  const { fields, facts, events = [] } = redact(by, given, audience);
  const keys = (values: object | undefined) => (values === undefined ? "–" : Object.keys(values).join(" "));
  const texts = events.flatMap(({ by: who, to, reason }) =>
    [who, to, reason].filter((each) => each !== undefined),
  );
  return `${keys(fields)} | ${keys(facts)} | ${texts.join(", ")}`;
}

const texts = "Wayan, Nyoman, menunggu Made";

test.each<[string, object, Audience, string]>([
  ["who handles the case sees all", {}, "handler", `nama petugas tempat gedung | gawat gedung | ${texts}`],
  [
    "who handles it does not see who wants to stay anonymous",
    { anonim: true },
    "handler",
    `petugas tempat gedung anonim | gawat gedung | ${texts}`,
  ],
  [
    "secrecy is not about those who handle the case",
    { rahasia: true },
    "handler",
    `nama petugas tempat gedung rahasia | gawat gedung | ${texts}`,
  ],
  ["others of the institution see what is not confidential", {}, "institution", `tempat | gawat | ${texts}`],
  [
    "and no more or less when both wishes are there",
    { anonim: true, rahasia: true },
    "institution",
    `tempat anonim rahasia | gawat | ${texts}`,
  ],
  ["the public sees no names in events", {}, "public", "tempat | gawat | "],
  ["an anonymous complaint stays public", { anonim: true }, "public", "tempat anonim | gawat | "],
  ["a secret one does not", { rahasia: true }, "public", "– | – | "],
])("%s", (_, flags, audience, expected) => {
  expect(left(asking(flags), audience)).toBe(expected);
});

test("what remains of an event for the public", () => {
  expect(redact(sop, complaint, "public").events).toEqual([
    { id: "e1", type: "received", at: at(10) },
    { type: "extended", at: at(11), amount: 3, fields: { tempat: "Poli D" }, facts: { gawat: false } },
  ]);
  expect(redact(sop, asking({ rahasia: true }), "public")).toEqual({
    id: "ADU-1",
    sop: "contoh",
    service: "pengaduan",
    channel: "sms",
    events: [
      { id: "e1", type: "received", at: at(10) },
      { type: "extended", at: at(11), amount: 3 },
    ],
  });
});

test.each<[string, object | null, Audience, string]>([
  ["an SOP that keeps everything confidential", { covers: "everything" }, "public", "– | – | "],
  [
    "inside the institution it keeps its confidential fields",
    { covers: "everything" },
    "institution",
    `nama tempat | gawat | ${texts}`,
  ],
  ["an SOP that says nothing keeps its confidential fields", null, "public", "nama tempat | gawat | "],
  [
    "and hides nobody from those who handle the case",
    null,
    "handler",
    `nama petugas tempat gedung | gawat gedung | ${texts}`,
  ],
])("%s", (_, confidentiality, audience, expected) => {
  expect(left(complaint, audience, sopWith(confidentiality))).toBe(expected);
});

describe("a wish", () => {
  const received = { id: "e1", type: "received", at: at(10) };
  const told = (hour: number, anonim: unknown, more: object = {}) => ({
    id: `e${hour}`,
    type: "established",
    at: at(hour),
    fields: { anonim },
    ...more,
  });
  const isHidden = (anonim: unknown, ...events: object[]) => {
    const given = { service: "pengaduan", fields: { nama: "Ketut", anonim }, events: [received, ...events] };
    return redact(sop, given as Case, "handler").fields?.["nama"] === undefined;
  };

  test.each<[string, boolean, unknown, object[]]>([
    ["is not there", false, undefined, []],
    ["is refused", false, false, []],
    ["is there", true, true, []],
    ["is no answer: nobody asked", false, null, []],
    ["is only white space: nobody asked", false, " ", []],
    ["is neither true nor false: it counts", true, "ya", []],
    ["comes later", true, undefined, [told(11, true)]],
    ["is taken back later", false, true, [told(11, false)]],
    ["is cleared later", false, true, [told(11, null)]],
    ["goes by instants, not by places", true, false, [told(12, true), told(11, false)]],
    ["goes by places at one instant", false, false, [told(11, true), told(11, false, { id: "e0" })]],
    ["was annulled", false, false, [told(11, true), { type: "annulled", at: at(12), ref: "e11" }]],
    [
      "was refused, and that annulled",
      true,
      true,
      [told(11, false), { type: "annulled", at: at(12), ref: "e11" }],
    ],
    ["stands at an instant that cannot be read", true, false, [told(11, true, { at: "10-07-2026" })]],
    ["stands in an event of a type that nobody knows", true, false, [told(11, true, { type: "establised" })]],
    ["is taken back nobody can tell when", true, true, [told(11, false, { at: "10-07-2026" })]],
    ["stands beside an event that is none", true, true, [["anonim"]]],
  ])("that %s", (_, hidden, anonim, events) => {
    expect(isHidden(anonim, ...events)).toBe(hidden);
  });

  test("of the case itself counts without any event, and when all were annulled", () => {
    const given = (events: Case["events"]) =>
      redact(sop, { service: "pengaduan", fields: { nama: "Ketut", anonim: true }, events }, "handler")
        .fields;
    expect(given([])).toEqual({ anonim: true });
    expect(given([received, { type: "annulled", at: at(11), ref: "e1" }])).toEqual({ anonim: true });
  });
});

describe("a case that cannot be placed", () => {
  test.each<[string, object]>([
    ["of a service that the SOP does not have", { ...complaint, service: "pengadaan" }],
    ["without a service", { ...complaint, service: undefined }],
    ["of another SOP", { ...complaint, sop: "lain" }],
  ])("%s is shown whole only to those who handle it", (_, given) => {
    expect(redact(sop, given as Case, "handler")).toEqual(given);
    for (const audience of ["institution", "public"] as const) {
      const seen = redact(sop, given as Case, audience);
      const { id, sop: ofSop, channel } = given as Case;
      expect(seen).toEqual({
        id,
        ...(ofSop === "contoh" && { sop: ofSop }),
        service: "",
        channel,
        events: [
          { id: "e1", type: "received", at: at(10) },
          { type: "extended", at: at(11) },
        ],
      });
    }
  });

  test("hides from those who handle it who wanted to stay anonymous, whatever its service is called", () => {
    const given = { ...asking({ anonim: true }), service: "pengadaan" };
    expect(redact(sop, given, "handler").fields).toEqual({
      petugas: "Made",
      tempat: "Poli C",
      gedung: "B",
      anonim: true,
    });
  });

  test.each<[string, object]>([
    ["SOP", { sop: "Ketut" }],
    ["service", { service: "Ketut" }],
    ["SOP and service", { sop: "Ketut", service: "Ketut" }],
    ["channel", { channel: "Ketut" }],
    ["service and channel", { service: "Ketut", channel: "Ketut" }],
  ])("a name in its %s is shown to nobody else", (_, names) => {
    const given = { ...complaint, fields: {}, events: [], ...names };
    for (const audience of ["institution", "public"] as const)
      expect(JSON.stringify(redact(sop, given, audience))).not.toContain("Ketut");
  });

  test("parts of another shape are shown to nobody else, and events keep their places", () => {
    const broken = {
      ...complaint,
      channel: { nama: "Ketut" },
      fields: "Ketut",
      facts: ["Ketut"],
      nama: "Ketut",
    };
    const events = [
      "Ketut",
      { ...complaint.events![0], id: ["Ketut"], fields: ["Ketut"], nama: "Ketut" },
      null,
    ];
    const given = { ...broken, events } as unknown as Case;
    expect(redact(sop, given, "handler")).toEqual(given);
    expect(redact(sop, given, "institution")).toEqual({
      id: "ADU-1",
      sop: "contoh",
      service: "pengaduan",
      events: [null, { type: "received", at: at(10), by: "Wayan" }, null],
    });
    expect(redact(sop, { ...broken, events: "Ketut" } as unknown as Case, "public")).toEqual({
      id: "ADU-1",
      sop: "contoh",
      service: "pengaduan",
    });
  });

  test("what is no case at all is an empty one", () => {
    for (const given of [null, undefined, "Ketut", 7, ["Ketut"]]) {
      expect(redact(sop, given as unknown as Case, "public")).toEqual({ service: "" });
    }
  });

  test("names that objects inherit are fields like any other", () => {
    const fields: unknown = JSON.parse(
      '{ "__proto__": "Ketut", "constructor": "Ketut", "tempat": "Poli C" }',
    );
    const given = { service: "pengaduan", fields } as Case;
    expect(JSON.stringify(redact(sop, given, "institution").fields)).toBe('{"tempat":"Poli C"}');
    expect(JSON.stringify(redact(sop, given, "handler").fields)).toBe(JSON.stringify(fields));
    expect(redact(sop, { ...given, service: "constructor" }, "public")).toEqual({ service: "" });
  });
});

describe("of an event is shown only what the SOP declares", () => {
  const rules = inlineSop({
    facts: {
      gawat: { type: "boolean", label: "Gawat" },
      tingkat: { type: "enum", label: "Tingkat", values: [{ id: "satu", label: "Satu" }] },
    },
    grading: { criteria: "unspecified", ranked: false, grades: [{ id: "merah", label: "Merah" }] },
    deadlines: {
      tanggapan: {
        label: "Tanggapan",
        from: "received",
        until: "responded",
        rules: [{ length: { amount: 3, unit: "day" } }],
      },
    },
    sop: {
      events: { ditelaah: { label: "Ditelaah" } },
      replyChannels: { papan: { label: "Papan pengumuman" } },
    },
  });

  test.each<[key: string, open: readonly unknown[], closed: readonly unknown[]]>([
    ["type", ["received", "ditelaah"], ["Ketut datang", "", 7]],
    ["at", [at(10), "2026-07-10T10:00:00"], ["Ketut, kemarin", "2026-07-10", 7]],
    ["channel", ["sms", "papan"], ["Ketut", "toString", 7]],
    ["grade", ["merah"], ["Ketut", "kuning", 7]],
    ["deadline", ["tanggapan"], ["Ketut", "constructor", 7]],
    ["amount", [3, -0.5], ["Ketut", Number.NaN, [3]]],
    ["dueAt", ["2026-07-31", at(16)], ["Ketut pulang", "31 Juli", 7]],
    ["reason", ["menunggu Made"], [7, { nama: "Ketut" }]],
    ["facts", [{ gawat: true }, { gawat: null }, { tingkat: "satu" }, {}], ["Ketut"]],
  ])("%s", (key, open, closed) => {
    const seen = (value: unknown) => {
      const event = { type: "received", at: at(10), [key]: value };
      const given = { service: "pengaduan", events: [event] } as unknown as Case;
      return redact(rules, given, "institution").events?.[0] as unknown as Record<string, unknown>;
    };
    for (const value of open) expect(seen(value)[key]).toEqual(value);
    for (const value of closed) expect(seen(value)).not.toHaveProperty(key);
  });

  test("and of a fact only a value that it may have", () => {
    const facts = { gawat: "Ketut", tingkat: "Ketut" };
    const given = { service: "pengaduan", facts, events: [{ type: "established", at: at(10), facts }] };
    for (const audience of ["institution", "public"] as const)
      expect(redact(rules, given, audience)).toEqual({
        service: "pengaduan",
        facts: {},
        events: [{ type: "established", at: at(10), facts: {} }],
      });
  });
});

test("an audience that there is not is misuse", () => {
  expect(() => redact(sop, complaint, "publik" as Audience)).toThrow(RangeError);
});
