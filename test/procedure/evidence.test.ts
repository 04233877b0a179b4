/** What shows that a step is done, under conditions and after the end of the case. */
import { describe, expect, test } from "vitest";
import { oneDeadline } from "../assess/inline-sop.ts";
import { shippedSop } from "../assess/shipped.ts";
import { assessed, said, type Told } from "../assess/story.ts";
import { is, lines, one, stepOf, why, work } from "./work.ts";

const received = "received 07-10 10:00";
const registered = "registered 07-10 11:00";
const verified = "verified 07-10 12:00";
const responded = "responded 07-10 13:00";

describe("evidence under a condition", () => {
  const facts = { berat: { type: "boolean", label: "Berat" } };
  const house = (...branches: object[]) =>
    work({ procedure: [one("sapa", null), one("jawab", branches), one("tutup", "resolved")], facts });
  const both = house({ when: is("berat", true), event: "decided" }, { otherwise: true, event: "responded" });
  const onlyGrave = house({ when: is("berat", true), event: "decided" });
  const decided = "decided 07-10 15:00";

  test.each<
    readonly [
      about: string,
      of: typeof both,
      facts: object,
      events: readonly Told[],
      lines: readonly string[],
    ]
  >([
    [
      "asks for the event of the branch that is true",
      both,
      { berat: true },
      [responded],
      ["jawab open", "tutup blocked (jawab)"],
    ],
    ["is that event", both, { berat: true }, [decided], ["jawab done 07-10 15:00", "tutup open"]],
    [
      "is that of the last branch otherwise",
      both,
      { berat: false },
      [responded],
      ["jawab done 07-10 13:00", "tutup open"],
    ],
    [
      "asks for all that are possible while it is unknown",
      both,
      {},
      [responded],
      ["jawab open", "tutup blocked (jawab)"],
    ],
    [
      "is complete with the last of them",
      both,
      {},
      [responded, decided],
      ["jawab done 07-10 15:00", "tutup open"],
    ],
    ["may be none while it is unknown", onlyGrave, {}, [decided], ["jawab open", "tutup blocked (jawab)"]],
    [
      "is none where no branch covers the case: the step holds up none",
      onlyGrave,
      { berat: false },
      [decided],
      ["jawab open", "tutup open"],
    ],
    [
      "is none then, and a later step tells",
      onlyGrave,
      { berat: false },
      ["resolved 07-10 16:00"],
      ["jawab done", "tutup done 07-10 16:00"],
    ],
  ])("%s", (_, of, given, events, expected) => {
    expect(lines(of, { facts: given, events }).slice(1)).toEqual(expected);
  });

  test("says which condition chose it", () => {
    expect(why(stepOf(both, { facts: { berat: true }, events: [decided] }, "jawab").because)).toEqual([
      "fact berat true",
      "evidence 0 2026-07-10T15:00:00.000+08:00",
    ]);
    expect(why(stepOf(both, { events: [] }, "jawab").because)).toEqual(["fact berat"]);
    expect(why(stepOf(onlyGrave, { facts: { berat: false } }, "jawab").because)).toEqual(["no-evidence"]);
  });

  test("is the latest of all, and an event that stands in for another says so", () => {
    const all = work({
      procedure: [
        one("tindak", { all: ["responded", "followed-up"] }),
        one("terima", "submitted", { after: [] }),
      ],
    });
    expect(lines(all, { events: [responded] })[0]).toBe("tindak open");
    expect(lines(all, { events: [responded, "followed-up 07-10 17:00"] })[0]).toBe("tindak done 07-10 17:00");
    expect(why(stepOf(all, { events: [received] }, "terima").because)).toEqual([
      "stand-in 0 submitted received",
      "evidence 0 2026-07-10T10:00:00.000+08:00",
    ]);
  });
});

describe("the end of the case", () => {
  const facts = { berat: { type: "boolean", label: "Berat" } };
  const procedure = [
    one("catat", "registered"),
    one("sapa", null),
    one("sidang", "decided", { when: is("berat", true) }),
    one("tinjau", "verified"),
    one("jawab", "responded"),
    one("arsip", null),
  ];
  const house = work({ procedure, facts });
  const events = [registered, verified, "withdrawn 07-10 12:30"];
  const end = "withdrawn 07-10 12:30";

  test("leaves what was done, and makes the rest not needed, what was unknown too", () => {
    expect(lines(house, { events, end })).toEqual([
      "catat done 07-10 11:00",
      "sapa done",
      "sidang not-needed",
      "tinjau done 07-10 12:00",
      "jawab not-needed",
      "arsip not-needed",
    ]);
    expect(why(stepOf(house, { events, end }, "jawab").because)).toEqual([
      "end withdrawn 2 2026-07-10T12:30:00.000+08:00 false",
    ]);
  });

  test("by a rule of the SOP names the rule", () => {
    const rule = { id: "puas", pointer: "/services/pengaduan/closure/rules/0", clauses: [] };
    const { status, because } = stepOf(house, { events: [registered, verified], end, rule }, "jawab");
    expect(status).toBe("not-needed");
    expect(because).toMatchObject([{ kind: "closure", rule: "puas", event: null, pointer: rule.pointer }]);
  });

  test("does not hide what is done after it", () => {
    expect(lines(house, { events: [...events, responded], end })[4]).toBe("jawab done 07-10 13:00");
  });
});

describe("what cannot have come before a step", () => {
  const of = (more: object = {}) =>
    work({
      procedure: [one("pilah", "verified", { impliedBy: "decided", ...more }), one("jawab", "responded")],
    });

  test("lets it be taken as done, without a date, and hold up nothing", () => {
    expect(lines(of(), { events: ["decided 07-10 12:00"] })).toEqual(["pilah done", "jawab open"]);
    expect(why(stepOf(of(), { events: ["decided 07-10 12:00"] }, "pilah").because)).toEqual(["implied 0"]);
  });

  test("says less than what shows it, whichever came first", () => {
    const events = ["decided 07-10 11:00", "verified 07-10 12:00"];
    expect(lines(of(), { events })[0]).toBe("pilah done 07-10 12:00");
  });

  test("does not make needed what is not", () => {
    const facts = { berat: { type: "boolean", label: "Berat" } };
    const procedure = [one("pilah", "verified", { impliedBy: "decided", when: is("berat", true) })];
    const tale = { events: ["decided 07-10 12:00"] };
    expect(lines(work({ procedure, facts }), { ...tale, facts: { berat: false } })).toEqual([
      "pilah not-needed",
    ]);
    expect(lines(work({ procedure, facts }), tale)).toEqual(["pilah blocked ? berat"]);
  });
});

describe("a step that fulfils a deadline", () => {
  const sop = oneDeadline(
    { amount: 5, unit: "day" },
    {},
    {
      service: { procedure: [one("jawab", { any: ["responded", "informed"] }, { deadline: "tanggapan" })] },
    },
  );
  const stood = (...events: readonly Told[]) => {
    const { steps } = assessed({ sop, events, now: "07-12 10:00" });
    return steps.map(({ status, doneAt, dueAt }) => [status, said(doneAt), said(dueAt)].join(" "));
  };

  test("is not done by what came before that began to count", () => {
    expect(stood(responded, "received 07-10 14:00")).toEqual(["open – 07-15 end"]);
    expect(stood(responded, "received 07-10 13:00")).toEqual(["open – 07-15 end"]);
    expect(stood(received, responded)).toEqual(["done 07-10 13:00 07-15 end"]);
    expect(stood(responded, "received 07-10 14:00", "responded 07-11 10:00")).toEqual([
      "done 07-11 10:00 07-15 end",
    ]);
  });

  test("is done by the first that counts for the deadline, while that goes on for something else", () => {
    const both = oneDeadline(
      { amount: 5, unit: "day" },
      { until: { all: ["responded", "resolved"] } },
      {
        service: { procedure: [one("jawab", "responded", { deadline: "tanggapan" })] },
      },
    );
    const events = [responded, "received 07-10 14:00", "responded 07-11 10:00"];
    expect(assessed({ sop: both, events, now: "07-12 10:00" }).steps[0]?.doneAt).toBe(
      "2026-07-11T10:00:00.000+08:00",
    );
  });

  test("has no limit any more once that is fulfilled without it", () => {
    const house = work({
      deadlines: {
        tanggapan: {
          label: "T",
          from: "received",
          until: "resolved",
          rules: [{ length: { amount: 1, unit: "day" } }],
        },
      },
      procedure: [one("jawab", "responded", { deadline: "tanggapan" })],
    });
    const dueAt = { tanggapan: "2026-07-11T23:59:59.999+08:00" };
    expect(stepOf(house, { dueAt }, "jawab").dueAt).toBe("2026-07-11T23:59:59.999+08:00");
    expect(stepOf(house, { dueAt, fulfilled: ["tanggapan"] }, "jawab").dueAt).toBeNull();
    expect(
      stepOf(house, { dueAt, fulfilled: ["tanggapan"], events: [responded] }, "jawab").dueAt,
    ).not.toBeNull();
  });
});

describe("a shipped reply and the step that gives it", () => {
  test.each<readonly [sop: string, service: string, reply: string, steps: readonly string[]]>([
    ["puskesmas-sewo", "pengaduan", "formulir-daring", ["menjawab"]],
    ["puskesmas-sewo", "pengaduan", "pesan-media-sosial", ["menjawab"]],
    ["puskesmas-sewo", "pengaduan", "bagian-a", ["menanggapi"]],
    ["puskesmas-sewo", "pengaduan", "whatsapp-dan-lapor", ["menanggapi-tidak-langsung"]],
    ["poltekkes-kendari", "pengaduan", "pemberitahuan-hasil", ["memberitahukan-hasil"]],
    ["rsjd-atma-husada", "pengaduan", "surat-jawaban", ["menyampaikan-jawaban"]],
    ["rsud-buleleng", "pengaduan", "konfirmasi", ["mengonfirmasi-pelanggan"]],
    ["rsud-buleleng", "pengaduan", "konfirmasi-penelepon", ["mengonfirmasi-penelepon"]],
    [
      "rsud-buleleng",
      "permintaan-informasi",
      "jawaban-informasi",
      ["menyerahkan-informasi", "memberitahukan-pengecualian"],
    ],
  ])("are shown by the same: %s %s %s", (id, service, reply, steps) => {
    const { procedure, replies } = shippedSop(id).file.services[service]!;
    const parts = (moment: unknown): readonly unknown[] =>
      typeof moment === "object" && moment !== null && "any" in moment ? (moment.any as unknown[]) : [moment];
    const told = replies!.find((each) => each.id === reply)!.doneWhen;
    const done = steps.flatMap((step) => parts(procedure!.find((each) => each.id === step)!.doneWhen));
    expect(parts(told)).toEqual(done);
  });
});
