/** Cases with thousands of everything, and a desk of cases: all have to take time in proportion to their number. */
import { assess } from "../../src/assess/assess.ts";
import { type LoadedSop, loadSop } from "../../src/assess/load-sop.ts";
import { agenda } from "../../src/desk/agenda.ts";
import { caseAt } from "./cases.ts";
import { each, growth, isAsked } from "./measure.ts";
import { buleleng } from "./shipped-rules.ts";

const start = Date.parse("2024-01-02T08:00:00+08:00");
const minute = 60_000;
const now = start + 40_000 * minute;

type Told = Readonly<Record<string, unknown>>;

/** An SOP in which every kind of event has an effect: clocks of every sort, ladders of both sorts, closing and reopening. */
function busySop(reopen: "continues" | "restarts" = "continues"): LoadedSop {
  const extension = { unit: "hour", atMost: "unspecified", reason: "expected" };
  const clocks = (length: object) => ({
    label: "Batas waktu",
    from: "received",
    until: "resolved",
    pause: {},
    rules: [{ length, extension }],
  });
  const isGrave = { fact: "grade", operator: "equal", value: "merah" };
  return loadSop({
    formatVersion: 1,
    id: "sibuk",
    version: "1",
    title: "Sibuk",
    validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
    institution: { name: "Sibuk", zone: "WITA" },
    documents: [],
    clauses: {},
    roles: { pimpinan: { label: "Pimpinan" } },
    calendars: { kantor: { default: true, workingDays: ["mon", "tue", "wed", "thu", "fri"], observes: [] } },
    channels: { sms: {} },
    services: {
      pengaduan: {
        label: "Pengaduan",
        facts: { gawat: { type: "boolean", label: "Gawat" } },
        grading: {
          ranked: true,
          grades: [
            { id: "merah", label: "Merah", when: { fact: "gawat", operator: "equal", value: true } },
            { id: "hijau", label: "Hijau", otherwise: true },
          ],
        },
        deadlines: {
          jam: clocks({ amount: 10_000, unit: "hour" }),
          hari: clocks({ amount: 300, unit: "working-day" }),
          janji: clocks({ setBy: "acknowledged", unit: "day", atMost: 900 }),
          nilai: {
            label: "Menurut tingkat",
            from: "received",
            until: { event: "resolved", voidedBy: ["dissatisfied"] },
            rules: [
              { when: isGrave, length: { amount: 1, unit: "day" } },
              { length: { amount: 3, unit: "day" } },
            ],
          },
        },
        procedure: [{ id: "jawab", label: "Jawab", doneWhen: { event: "responded", occurrence: "last" } }],
        escalation: [
          {
            id: "gawat",
            to: ["pimpinan"],
            on: { when: { fact: "gawat", operator: "equal", value: true } },
            action: "inform",
          },
          { id: "terlambat", to: ["pimpinan"], on: { deadline: "*" }, action: "inform" },
          ...Array.from({ length: 10 }, (_, index) => ({
            id: `jenjang-${index}`,
            to: ["pimpinan"],
            on: "dissatisfied",
            action: "take-over",
          })),
        ],
        closure: { rules: [{ id: "puas", on: "satisfied", effect: "allows-closing" }], reopen },
      },
    },
    gaps: [],
  });
}

/** A case of so many of one thing; events a minute apart, or less where one thing takes several. */
type Many = (count: number) => readonly Told[];

const of = (count: number, ...kinds: readonly ((index: number) => Told)[]): readonly Told[] =>
  Array.from({ length: count }, (_, index) => kinds.map((kind) => kind(index))).flat();

const manyOf: Readonly<Record<string, Many>> = {
  "busy events": (count) =>
    of(
      count / 10,
      () => ({ type: "paused" }),
      (index) => ({ type: "established", facts: { gawat: index % 2 === 1 } }),
      () => ({ type: "resumed" }),
      () => ({ type: "extended", deadline: "jam", amount: 1, reason: "saksi" }),
      (index) => ({ type: "responded", id: `e${index}` }),
      (index) => ({ type: "annulled", ref: `e${index}` }),
      () => ({ type: "dissatisfied" }),
      () => ({ type: "acknowledged", amount: 30 }),
      () => ({ type: "graded", grade: "merah" }),
      () => ({ type: "escalated" }),
    ),
  pauses: (count) =>
    of(
      count,
      () => ({ type: "paused" }),
      () => ({ type: "resumed" }),
    ),
  reopenings: (count) =>
    of(
      count,
      () => ({ type: "resolved" }),
      () => ({ type: "reopened" }),
    ),
  "ends and reopenings": (count) =>
    of(
      count,
      () => ({ type: "closed" }),
      () => ({ type: "reopened" }),
    ),
  regradings: (count) =>
    of(count, (index) => ({ type: "graded", grade: index % 2 === 0 ? "merah" : "hijau" })),
  "changes of a fact": (count) =>
    of(count, (index) => ({ type: "established", facts: { gawat: index % 2 === 0 } })),
  extensions: (count) => of(count, () => ({ type: "extended", deadline: "jam", amount: 1, reason: "saksi" })),
  "extensions between pauses": (count) =>
    of(
      count / 4,
      () => ({ type: "paused" }),
      () => ({ type: "extended", deadline: "jam", amount: 1, reason: "saksi" }),
      () => ({ type: "resumed" }),
      (index) => ({ type: "acknowledged", amount: 30 + (index % 9) }),
    ),
  "pauses that nothing ends": (count) => of(count, () => ({ type: "paused" })),
  "returns of dissatisfaction": (count) =>
    of(
      count,
      () => ({ type: "resolved" }),
      () => ({ type: "dissatisfied" }),
    ),
};

function caseOf(told: readonly Told[]): unknown {
  // All of them happen within the same days, so that only their number grows.
  const apart = (20_000 * minute) / (told.length + 1);
  const at = (index: number) => new Date(start + Math.round(index * apart)).toISOString();
  const events = told.map((event, index) => ({ ...event, at: at(index + 1) }));
  return { service: "pengaduan", channel: "sms", events: [{ type: "received", at: at(0) }, ...events] };
}

const sizes = [625, 1_250, 2_500, 5_000, 10_000, 20_000];
const mostExponent = 1.2;

export async function raceBigCases(): Promise<void> {
  const usual = busySop();
  const restarting = busySop("restarts");
  const kinds = Object.entries(manyOf).map(([what, many]) => ({ what, many, sop: usual }));
  const restarts = { what: "restarts", many: manyOf["reopenings"]!, sop: restarting };
  for (const { what, many, sop } of [...kinds, restarts]) {
    const title = `assess, by the number of ${what}`;
    if (!isAsked(title)) continue;
    await growth(
      title,
      sizes.map((count) => {
        const long = caseOf(many(count));
        const side = each(`${count} ${what}`, () => assess(sop, long, now).deadlines.length);
        return { ...side, count };
      }),
      mostExponent,
    );
  }
  const ofCases = "agenda, by the number of cases";
  if (!isAsked(ofCases)) return;
  const most = 100_000;
  const cases = Array.from({ length: most }, (_, index) => caseAt(index, index % 3 > 0));
  const at = Date.parse("2026-07-20T09:00:00+08:00");
  await growth(
    ofCases,
    [32, 16, 8, 4, 2, 1].map((part) => {
      const some = cases.slice(0, most / part);
      const side = each(`${some.length} cases`, () => agenda(buleleng, some, at).groups[0]!.items.length);
      return { ...side, count: some.length };
    }),
    mostExponent,
  );
}
