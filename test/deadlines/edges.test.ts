/** Places where a deadline's calendar, decrees and doubts meet. */
import { expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { SopError } from "../../src/assess/load-sop.ts";
import { shippedDecrees } from "../../src/calendar/shipped-decrees.ts";
import { calendars, inlineSop, oneDeadline } from "../assess/inline-sop.ts";
import { deadlineOf, problems } from "../assess/story.ts";

test("a channel's calendar without hours is refused where a deadline counts opening hours", () => {
  const load = () =>
    oneDeadline(
      { amount: 4, unit: "service-hour" },
      {},
      {
        calendars: {
          ...calendars,
          kantor: { ...calendars.loket, default: true },
          lain: calendars.kantor && { workingDays: ["mon"], observes: [] },
        },
        channels: { langsung: {}, sms: { calendar: "lain" } },
      },
    );
  expect(load).toThrow(SopError);
  expect(load).toThrow(/S507/);
});

test("a calendar that a deadline names is the only one that needs hours", () => {
  const sop = oneDeadline({ amount: 4, unit: "service-hour" }, { calendar: "loket" });
  expect(deadlineOf({ sop, events: ["received 07-10 10:00"], now: "07-10 11:00" }).dueAt).toBe(
    "2026-07-10T14:00:00.000+08:00",
  );
});

test("a host's decree that takes a day off in another year than its own is named when it moves a due date", () => {
  const decree = {
    id: "keppres-uji",
    kind: "single",
    title: "Keputusan uji",
    numbers: ["Nomor 1"],
    issued: "2026-07-11",
    year: 2025,
    amends: null,
    adds: [{ date: "2026-07-13", name: "Hari uji", kind: "libur-nasional" }],
    removes: [],
  } as const;
  const sop = inlineSop(
    {
      deadlines: {
        tanggapan: {
          label: "T",
          from: "received",
          until: "responded",
          rules: [{ length: { amount: 1, unit: "working-day" } }],
        },
      },
    },
    {
      decrees: [
        ...shippedDecrees,
        { ...decree, numbers: [...decree.numbers], adds: [...decree.adds], removes: [] },
      ],
    },
  );
  const { dueAt, because } = deadlineOf({ sop, events: ["received 07-10 10:00"], now: "07-12 10:00" });
  expect(dueAt).toBe("2026-07-14T23:59:59.999+08:00");
  expect(because.filter(({ kind }) => kind === "moved")).toMatchObject([
    { decree: "keppres-uji", from: "2026-07-13T23:59:59.999+08:00", to: "2026-07-14T23:59:59.999+08:00" },
  ]);
});

test("a calendar that observes no decreed holiday is never provisional", () => {
  const sop = oneDeadline(
    { amount: 3, unit: "working-day" },
    {},
    {
      calendars: {
        kantor: { default: true, workingDays: ["mon", "tue", "wed", "thu", "fri"], observes: [] },
      },
    },
  );
  const { provisional, projectedDueAt } = deadlineOf({
    sop,
    events: ["received 2030-07-10 10:00"],
    now: "2030-07-11 10:00",
  });
  expect([provisional, projectedDueAt]).toEqual([false, null]);
});

test("what is wrong under every candidate is a problem of the case, what is wrong under one is not", () => {
  const rule = (value: boolean, atMost: number) => ({
    when: { fact: "gawat", operator: "equal", value },
    length: { amount: 3, unit: "working-day" },
    extension: { unit: "working-day", atMost, reason: "expected" },
  });
  const sop = inlineSop({
    facts: { gawat: { type: "boolean", label: "Gawat" } },
    deadlines: {
      tanggapan: { label: "T", from: "received", until: "responded", rules: [rule(true, 2), rule(false, 5)] },
    },
  });
  const extended = (amount: number) =>
    problems({
      sop,
      events: ["received 07-10 10:00", ["extended 07-13 10:00", { amount, reason: "uji" }]],
      now: "07-13 11:00",
    });
  expect(extended(1)).toEqual([]);
  expect(extended(4)).toEqual([]);
  expect(extended(9)).toEqual(["C313 /events/1/amount"]);
});

test("a reading that asks for the grade, once chosen, is judged only for the grades still possible", () => {
  const grade = (value: string) => ({ fact: "grade", operator: "equal", value });
  const isTrue = (fact: string) => ({ fact, operator: "equal", value: true });
  const sop = inlineSop({
    facts: { a: { type: "boolean", label: "A" }, b: { type: "boolean", label: "B" } },
    grading: {
      ranked: true,
      grades: [
        { id: "berat", label: "Berat", when: isTrue("a") },
        { id: "sedang", label: "Sedang", when: isTrue("b") },
        { id: "ringan", label: "Ringan", otherwise: true },
      ],
    },
    deadlines: {
      tanggapan: {
        label: "T",
        from: "received",
        until: "responded",
        rules: [
          {
            readings: [
              { id: "semua", length: { amount: 3, unit: "working-day" } },
              { id: "berat-saja", when: grade("berat"), length: { amount: 1, unit: "hour" } },
            ],
            reading: "semua",
          },
        ],
      },
    },
  });
  const story = { sop, facts: { a: false }, events: ["received 07-10 10:00"], now: "07-10 11:00" };
  expect(deadlineOf(story)).toMatchObject({ status: "running", reading: "semua" });
  const chosen = deadlineOf({ ...story, options: { readings: { tanggapan: "berat-saja" } } });
  expect(chosen).toMatchObject({ status: "not-applicable", dueAt: null, candidates: [] });
});

const threeDays = { length: { amount: 3, unit: "working-day" } };

test.each([
  [
    "asks for opening hours that a calendar lacks",
    "S507",
    {
      facts: {},
      deadlines: {
        t: {
          label: "T",
          from: "received",
          until: "responded",
          rules: [
            { when: { fact: "received-within-hours", operator: "equal", value: true }, ...threeDays },
            threeDays,
          ],
        },
      },
    },
  ],
  [
    "extends by opening hours that a calendar lacks",
    "S507",
    {
      deadlines: {
        t: {
          label: "T",
          from: "received",
          until: "responded",
          rules: [{ ...threeDays, extension: { unit: "service-hour", atMost: 3 } }],
        },
      },
    },
  ],
  [
    "gives a question and a deadline with readings one id",
    "S311",
    {
      service: { readings: [{ id: "t", question: "?", choices: [{ id: "a" }], reading: "a" }] },
      deadlines: {
        t: {
          label: "T",
          from: "received",
          until: "responded",
          rules: [{ readings: [{ id: "r", ...threeDays }], reading: "r" }],
        },
      },
    },
  ],
])("a file that %s is refused", (_about, code, parts) => {
  expect(() => inlineSop(parts)).toThrow(new RegExp(code));
});

test("a grading that ends without otherwise may come to no grade, and deadlines reckon with it", () => {
  const sop = inlineSop({
    facts: { a: { type: "boolean", label: "A" } },
    grading: {
      ranked: true,
      grades: [{ id: "m", label: "M", when: { fact: "a", operator: "equal", value: true } }],
    },
    deadlines: {
      t: {
        label: "T",
        from: "received",
        until: "responded",
        rules: [
          { when: { fact: "grade", operator: "equal", value: "m" }, length: { amount: 1, unit: "hour" } },
          { length: { amount: 9, unit: "hour" } },
        ],
      },
    },
  });
  const story = { sop, events: ["received 07-10 10:00"], now: "07-10 12:00" };
  const open = deadlineOf(story);
  expect(open.status).toBe("undetermined");
  expect(open.candidates.map(({ grade, dueAt, status }) => [grade, dueAt?.slice(11, 16), status])).toEqual([
    ["m", "11:00", "overdue"],
    [null, "19:00", "running"],
  ]);
  expect(deadlineOf({ ...story, facts: { a: false } })).toMatchObject({ status: "running", candidates: [] });
});

test("a value of the wrong kind starts no clock", () => {
  const sop = inlineSop({
    intake: { tgl: { label: "Tanggal", type: "date-time" } },
    deadlines: {
      t: {
        label: "T",
        from: { field: "tgl" },
        until: "responded",
        rules: [{ length: { amount: 5, unit: "hour" } }],
      },
    },
  });
  const story = { sop, fields: { tgl: "2026-07-09" }, events: ["received 07-10 10:00"], now: "07-10 12:00" };
  expect(deadlineOf(story).status).toBe("not-started");
});

test("another event stands in only for one that was never told", () => {
  const sop = oneDeadline({ amount: 1, unit: "hour" }, { from: { event: "received", after: "returned" } });
  const events = ["received 07-10 10:00", "returned 07-10 11:00", "submitted 07-10 12:00"];
  expect(deadlineOf({ sop, events, now: "07-10 13:00" }).status).toBe("not-started");
});

test("candidates that started alike tell when, also where perhaps no rule applies", () => {
  const rule = (value: boolean) => ({ when: { fact: "a", operator: "equal", value }, ...threeDays });
  const sop = inlineSop({
    facts: { a: { type: "boolean", label: "A" } },
    deadlines: { t: { label: "T", from: "received", until: "responded", rules: [rule(true), rule(false)] } },
  });
  const { startedAt, startedBy } = deadlineOf({ sop, events: ["received 07-10 10:00"], now: "07-10 12:00" });
  expect([startedAt, startedBy]).toEqual(["2026-07-10T10:00:00.000+08:00", "received"]);
});

test("an instant that is no text is named by its type, however deep it nests", () => {
  let deep: unknown = [];
  for (let i = 0; i < 100_000; i++) deep = [deep];
  const sop = oneDeadline({ amount: 1, unit: "hour" });
  const { problems: found } = assess(
    sop,
    { service: "pengaduan", events: [{ type: "received", at: deep }] },
    0,
  );
  expect(found.map(({ code, message }) => [code, message])).toEqual([["C103", "waktu `object` tidak sah"]]);
});

test.each([new Date(), null, {}, Number.NaN, "2026-07-10"])(
  "an assessment at %s, which is no instant, is refused",
  (now) => {
    const sop = oneDeadline({ amount: 1, unit: "hour" });
    expect(() => assess(sop, { service: "pengaduan" }, now as string)).toThrow(RangeError);
  },
);

test("an open deadline waits for what starts or fulfils it, one of a closed case for nothing", () => {
  const awaited = (events: readonly string[]) =>
    deadlineOf({ sop: "rsjd-atma-husada", events, now: "07-10 12:00" }, "inventarisasi").because.flatMap(
      (reason) => (reason.kind === "waits" ? [reason.for] : []),
    );
  expect(awaited(["received 07-10 10:00"])).toEqual(["start"]);
  expect(awaited(["received 07-10 10:00", "responded 07-10 11:00"])).toEqual(["stop"]);
  expect(awaited(["received 07-10 10:00", "closed 07-10 11:00"])).toEqual([]);
  expect(awaited(["received 07-10 10:00", "resolved 07-10 11:00"])).toEqual([]);
});

test("of several that must all come an open deadline waits only for those that have not", () => {
  const awaited = (events: readonly string[], until: object) => {
    const sop = oneDeadline({ amount: 5, unit: "day" }, { until });
    const story = { sop, events: ["received 07-10 10:00", ...events], now: "07-10 14:00" };
    return deadlineOf(story).because.flatMap((reason) =>
      reason.kind === "waits" ? [reason.pointer.replace(/^.*\/until/, "")] : [],
    );
  };
  const all = { all: ["responded", { any: ["resolved", "informed"] }, { all: ["verified", "forwarded"] }] };
  expect(awaited([], all)).toEqual([""]);
  expect(awaited(["responded 07-10 11:00"], all)).toEqual(["/all/1", "/all/2"]);
  expect(awaited(["responded 07-10 11:00", "forwarded 07-10 12:00"], all)).toEqual([
    "/all/1",
    "/all/2/all/0",
  ]);
  expect(awaited(["informed 07-10 11:00", "forwarded 07-10 12:00"], all)).toEqual(["/all/0", "/all/2/all/0"]);
  // Before the count began nothing was fulfilled, and of what voids a part that part is lacking again.
  expect(awaited(["responded 07-09 11:00"], { all: ["responded", "resolved"] })).toEqual([""]);
  expect(
    awaited(["responded 07-10 11:00", "resolved 07-10 12:00", "reopened 07-10 13:00"], {
      all: ["responded", "resolved", "informed"],
    }),
  ).toEqual(["/all/1", "/all/2"]);
});
