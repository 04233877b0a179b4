import { describe, expect, test } from "vitest";
import { inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { received } from "./cases.ts";
import { told } from "./timeline-told.ts";

describe("an end", () => {
  test("takes what was still to come with it", () => {
    expect(told(received("07-07 09:00", "withdrawn 07-08 10:00"), "07-09 10:00")).toEqual([
      "07-07 09:00 event received",
      "07-07 09:00 started tanggapan",
      "07-08 10:00 event withdrawn",
      "07-08 10:00 closed",
      "|",
    ]);
  });

  test("that comes by itself takes with it what comes after it", () => {
    const of = (amount: number, more: object = {}) => ({
      label: "T",
      from: "received",
      until: "resolved",
      rules: [{ length: { amount, unit: "day" } }],
      ...more,
    });
    const sop = inlineSop({
      roles: { kepala: { label: "Kepala" } },
      deadlines: {
        pendek: of(1),
        panjang: of(9),
        diam: of(4, { until: "complainant-replied", binds: "complainant" }),
      },
      service: {
        escalation: [
          { id: "awal", to: ["kepala"], on: { deadline: "pendek" }, action: "inform", deliver: "at-once" },
          { id: "akhir", to: ["kepala"], on: { deadline: "panjang" }, action: "inform" },
        ],
        closure: { rules: [{ id: "diam", on: { lapse: "diam" }, effect: "closes" }] },
      },
    });
    expect(told({ ...received("07-07 09:00"), sop }, "07-07 10:00")).toEqual([
      "07-07 09:00 event received",
      "07-07 09:00 started pendek",
      "07-07 09:00 started panjang",
      "07-07 09:00 started diam",
      "|",
      "07-08 end due pendek",
      "07-09 00:00 escalation-due awal",
      "07-11 end due diam",
      "07-12 00:00 closed diam",
    ]);
  });

  test("that is only allowed cancels nothing", () => {
    const rules = [{ id: "puas", on: "satisfied", effect: "allows-closing" }];
    const sop = oneDeadline({ amount: 9, unit: "day" }, {}, { service: { closure: { rules } } });
    expect(
      told({ ...received("07-07 09:00", "satisfied 07-08 09:00"), sop }, "07-08 10:00").slice(-4),
    ).toEqual(["07-08 09:00 event satisfied", "07-08 09:00 closable puas", "|", "07-16 end due tanggapan"]);
  });
});

describe("a case that was taken up again", () => {
  test("in a new life: both lives are told, without what the first no longer came to", () => {
    const lines = told(
      received("07-07 09:00", "rejected 07-08 10:00", "reopened 07-09 09:00"),
      "07-09 10:00",
    );
    expect(lines.slice(0, 7)).toEqual([
      "07-07 09:00 event received",
      "07-07 09:00 started tanggapan",
      "07-08 10:00 event rejected",
      "07-08 10:00 closed",
      "07-09 09:00 event reopened",
      "07-09 09:00 started tanggapan",
      "|",
    ]);
    expect(lines).toContain("07-14 end due tanggapan");
    expect(lines).not.toContain("07-10 end due tanggapan");
  });

  test("in a new life, after a time limit of the first had passed", () => {
    const lines = told(received("07-07 09:00", "closed 07-13 10:00", "reopened 07-14 09:00"), "07-14 10:00");
    expect(lines.slice(0, lines.indexOf("|"))).toEqual([
      "07-07 09:00 event received",
      "07-07 09:00 started tanggapan",
      "07-08 end target tanggapan",
      "07-10 end ran-out tanggapan hijau",
      "07-11 00:00 escalation-due kepala",
      "07-13 00:00 escalation-deliverable kepala",
      "07-13 10:00 event closed",
      "07-13 10:00 closed",
      "07-14 09:00 event reopened",
      "07-14 09:00 started tanggapan",
      "07-14 09:00 replaced tanggapan hijau",
    ]);
  });

  test("where the clocks go on: the end is told, and the due instant moves", () => {
    const rules = [{ id: "puas", on: "satisfied", effect: "closes" }];
    const closure = { rules, reopen: "continues" };
    const sop = oneDeadline({ amount: 5, unit: "day" }, {}, { service: { closure } });
    expect(
      told(
        { ...received("07-07 09:00", "satisfied 07-08 09:00", "reopened 07-10 08:00"), sop },
        "07-10 10:00",
      ),
    ).toEqual([
      "07-07 09:00 event received",
      "07-07 09:00 started tanggapan",
      "07-08 09:00 event satisfied",
      "07-08 09:00 closed puas",
      "07-10 08:00 event reopened",
      "|",
      "07-14 end due tanggapan",
    ]);
  });
});

describe("a level of escalation", () => {
  const sopWith = (level: object) =>
    inlineSop({
      roles: { kepala: { label: "Kepala" } },
      calendars: {
        kantor: {
          default: true,
          workingDays: ["mon", "tue", "wed", "thu", "fri"],
          observes: [],
          hours: { mon: [["08:00", "16:00"]], thu: [["08:00", "16:00"]] },
        },
      },
      facts: { gawat: { type: "boolean", label: "Gawat" } },
      deadlines: {
        tanggapan: {
          label: "T",
          from: "received",
          until: "responded",
          rules: [{ length: { amount: 1, unit: "day" } }],
        },
      },
      service: { escalation: [{ id: "kepala", to: ["kepala"], action: "inform", ...level }] },
    });
  const told07 = (level: object, ...events: readonly (readonly [string, object] | string)[]) =>
    told({ ...received("07-07 09:00", ...events), sop: sopWith(level), facts: {} }, "07-20 10:00").filter(
      (line) => line.includes("escalation"),
    );
  const breach = { on: { deadline: "tanggapan" } };

  test.each<[string, readonly (readonly [string, object] | string)[]]>([
    ["the deadline was met late", ["responded 07-10 09:00"]],
    ["the case ended", ["closed 07-10 09:00"]],
  ])("whose condition is false never fell due, also when %s", (_, events) => {
    const when = { fact: "gawat", operator: "equal", value: true };
    const because = ["established 07-07 10:00", { facts: { gawat: false } }] as const;
    expect(told07({ ...breach, when }, because, ...events)).toEqual([]);
    expect(told07(breach, because, ...events)).toContain("07-09 00:00 escalation-due kepala");
  });

  test("that was fulfilled or moved before anybody could deliver it is not told as deliverable", () => {
    expect(told07(breach, "responded 07-09 07:00")).toEqual(["07-09 00:00 escalation-due kepala"]);
    expect(told07(breach, "responded 07-09 09:00")).toEqual([
      "07-09 00:00 escalation-due kepala",
      "07-09 08:00 escalation-deliverable kepala",
    ]);
  });

  test("that is owed in spite of fulfilment or end is told with its delivery", () => {
    const owed = ["07-09 00:00 escalation-due kepala", "07-09 08:00 escalation-deliverable kepala"];
    expect(told07({ ...breach, action: "explain" }, "responded 07-09 07:00")).toEqual(owed);
    expect(told07(breach, "closed 07-09 07:00")).toEqual(owed);
  });

  test("that reminded in vain is told also once its deadline ran out", () => {
    const reminder = { on: { deadline: "tanggapan", before: { amount: 2, unit: "hour" } } };
    expect(told07(reminder)).toEqual(["07-08 22:00 escalation-due kepala"]);
  });
});
