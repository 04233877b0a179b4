/** When rules close a case, or allow to: what comes after a reopening, what is not certain, and what is only an offer. */
import { describe, expect, test } from "vitest";
import { inlineSop } from "../assess/inline-sop.ts";
import { assessed, instant, type Story, type Told } from "../assess/story.ts";

const facts = { selesai: { type: "boolean", label: "Selesai" }, gawat: { type: "boolean", label: "Gawat" } };
const is = (fact: string, value: unknown = true) => ({ fact, operator: "equal", value });
const rule = (id: string, on: unknown, more: object = {}) => ({ id, on, effect: "closes", ...more });
const closing = (...rules: readonly object[]) =>
  inlineSop({
    facts,
    intake: { tanggal: { label: "Tanggal", type: "date" } },
    deadlines: {
      keterangan: {
        label: "Keterangan pelapor",
        binds: "complainant",
        from: { event: "responded", occurrence: "last" },
        until: "satisfied",
        rules: [{ length: { amount: 1, unit: "day" } }],
      },
    },
    service: { closure: { rules, reopen: "continues" } },
  });

/** "state rule when" at an instant. */
function state({ sop, ...story }: Story): string {
  const { state: said, closure } = assessed({ sop, ...story });
  return closure === null ? said : `${said} ${closure.rule} ${closure.at.slice(5, 16).replace("T", " ")}`;
}

const received = "received 07-06 09:00";
const established = (when: string, values: Readonly<Record<string, unknown>>): Told => [
  `established ${when}`,
  { facts: values },
];

describe("a rule that closes by a lapse", () => {
  const sop = closing(rule("diam", { lapse: "keterangan" }));
  const lapsed = [received, "responded 07-07 10:00"];

  test("closes once the time of the complainant has passed", () => {
    expect(state({ sop, events: lapsed, now: "07-08 23:59:59.999" })).toBe("open");
    expect(state({ sop, events: lapsed, now: "07-10 09:00" })).toBe("closed diam 07-09 00:00");
  });

  test("closes again after a reopening, by a time that began then", () => {
    const events = [...lapsed, "reopened 07-10 10:00", "responded 07-13 10:00"];
    expect(state({ sop, events, now: "07-10 12:00" })).toBe("open");
    expect(state({ sop, events, now: "07-16 09:00" })).toBe("closed diam 07-15 00:00");
  });
});

describe("a rule that closes by a state", () => {
  const sop = closing(rule("selesai", { when: is("selesai") }));
  const events = [received, established("07-07 10:00", { selesai: true })];

  test("closes when it turns true", () => {
    expect(state({ sop, events, now: "07-08 09:00" })).toBe("closed selesai 07-07 10:00");
  });

  test("lets a reopened case be until it turns true anew", () => {
    const reopened = [...events, "reopened 07-08 10:00"];
    expect(state({ sop, events: reopened, now: "07-20 09:00" })).toBe("open");
    const turned = [
      ...reopened,
      established("07-09 10:00", { selesai: false }),
      established("07-10 10:00", { selesai: true }),
    ];
    expect(state({ sop, events: turned, now: "07-09 12:00" })).toBe("open");
    expect(state({ sop, events: turned, now: "07-20 09:00" })).toBe("closed selesai 07-10 10:00");
  });
});

describe("a moment that depends on something", () => {
  const sop = closing(
    rule("menurut", [
      { when: is("gawat"), event: "satisfied" },
      { when: is("gawat", false), event: "responded" },
    ]),
  );
  const told = [received, "responded 07-07 10:00"];

  test("closes nothing while it is not known, though one of its ways has come", () => {
    expect(state({ sop, events: told, now: "07-08 09:00" })).toBe("open");
    expect(state({ sop, events: [...told, "satisfied 07-07 11:00"], now: "07-08 09:00" })).toBe("open");
  });

  test("closes by the way that holds", () => {
    const calm = { sop, facts: { gawat: false }, now: "07-08 09:00" };
    expect(state({ ...calm, events: told })).toBe("closed menurut 07-07 10:00");
    const grave = { ...calm, facts: { gawat: true } };
    expect(state({ ...grave, events: told })).toBe("open");
    expect(state({ ...grave, events: [...told, "satisfied 07-07 11:00"] })).toBe(
      "closed menurut 07-07 11:00",
    );
  });

  test("closes nothing where no way holds", () => {
    const narrow = closing(rule("menurut", [{ when: is("gawat"), event: "satisfied" }]));
    const events = [...told, "satisfied 07-07 11:00"];
    expect(state({ sop: narrow, facts: { gawat: false }, events, now: "07-08 09:00" })).toBe("open");
  });
});

describe("a condition of a rule", () => {
  const sop = closing(rule("puas", "satisfied", { when: is("gawat", false) }));
  const events = [received, "satisfied 07-07 10:00"];

  test("lets it close only while it is true", () => {
    expect(state({ sop, events, now: "07-08 09:00" })).toBe("open");
    expect(state({ sop, facts: { gawat: true }, events, now: "07-08 09:00" })).toBe("open");
    expect(state({ sop, facts: { gawat: false }, events, now: "07-08 09:00" })).toBe(
      "closed puas 07-07 10:00",
    );
  });

  test("is among the reasons why the case is closed", () => {
    const { closure } = assessed({ sop, facts: { gawat: false }, events, now: "07-08 09:00" });
    expect(closure!.because.map(({ kind }) => kind)).toEqual(["fact", "closure"]);
    expect(closure!.because[0]).toMatchObject({ fact: "gawat" });
  });
});

describe("a rule that closes", () => {
  test("before the complaint arrived closes nothing, and is no offer to close either", () => {
    const sop = closing(
      rule("tanggal", { field: "tanggal" }),
      rule("puas", "satisfied", { effect: "allows-closing" }),
    );
    const told: readonly Told[] = ["occurred 07-02 09:00", received];
    const early: Story = { sop, fields: { tanggal: "2026-07-01" }, events: told, now: "07-08 09:00" };
    expect(state(early)).toBe("open");
    const satisfied = { ...early, events: [...told, "satisfied 07-07 10:00"] };
    expect(state(satisfied)).toBe("closable puas 07-07 10:00");
  });

  test("by a date that lies ahead is the next thing to look at", () => {
    const sop = closing(rule("tanggal", { field: "tanggal" }));
    const story: Story = { sop, fields: { tanggal: "2026-07-15" }, events: [received], now: "07-08 09:00" };
    expect(assessed(story).nextCheckAt).toBe(`${instant(sop, "07-15 00:00").slice(0, 19)}.000+08:00`);
    expect(state({ ...story, now: "07-14 23:59:59.999" })).toBe("open");
    expect(state({ ...story, now: "07-16 09:00" })).toMatch(/^closed tanggal 07-15/);
  });
});
