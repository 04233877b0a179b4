/** The whole life of a case, and a desk of cases: both have to take time in proportion to their number. */
import { assess } from "../../src/assess/assess.ts";
import { type LoadedSop, loadSop } from "../../src/assess/load-sop.ts";
import { agenda } from "../../src/desk/agenda.ts";
import { caseAt } from "./cases.ts";
import { each, race } from "./measure.ts";
import { buleleng, sops } from "./shipped-rules.ts";

const start = Date.parse("2024-01-02T08:00:00+08:00");
const minute = 60_000;

/** An SOP in which every kind of event has an effect. */
function busySop(): LoadedSop {
  const extension = { unit: "hour", atMost: "unspecified", reason: "expected" };
  const clocks = (length: object) => ({
    label: "Batas waktu",
    from: "received",
    until: "resolved",
    pause: {},
    rules: [{ length, extension }],
  });
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
        },
        procedure: [{ id: "jawab", label: "Jawab", doneWhen: { event: "responded", occurrence: "last" } }],
        escalation: [
          {
            id: "gawat",
            to: ["pimpinan"],
            on: { when: { fact: "gawat", operator: "equal", value: true } },
            action: "inform",
          },
          ...Array.from({ length: 10 }, (_, index) => ({
            id: `jenjang-${index}`,
            to: ["pimpinan"],
            on: "dissatisfied",
            action: "take-over",
          })),
        ],
        closure: { rules: [{ id: "puas", on: "satisfied", effect: "allows-closing" }], reopen: "continues" },
      },
    },
    gaps: [],
  });
}

/** Ten kinds of events in turn, each with an effect; `count` of them. */
function longCase(count: number): unknown {
  const at = (index: number) => new Date(start + index * minute).toISOString();
  const kinds = [
    () => ({ type: "paused" }),
    (index: number) => ({ type: "established", facts: { gawat: index % 20 === 1 } }),
    () => ({ type: "resumed" }),
    () => ({ type: "extended", deadline: "jam", amount: 1, reason: "saksi" }),
    (index: number) => ({ type: "responded", id: `e${index}` }),
    (index: number) => ({ type: "annulled", ref: `e${index - 1}` }),
    () => ({ type: "dissatisfied" }),
    () => ({ type: "acknowledged", amount: 30 }),
    () => ({ type: "graded", grade: "merah" }),
    () => ({ type: "escalated" }),
  ];
  const events = Array.from({ length: count }, (_, index) => ({
    ...kinds[index % kinds.length]!(index),
    at: at(index + 1),
  }));
  return { service: "pengaduan", channel: "sms", events: [{ type: "received", at: at(0) }, ...events] };
}

const µs = 1000;

export async function raceLife(): Promise<void> {
  const sop = busySop();
  const now = start + 20_000 * minute;
  const of = (count: number) => {
    const long = longCase(count);
    return each(`a case with ${count} events`, () => assess(sop, long, now).deadlines.length);
  };
  await race(
    "assess, by the number of events",
    [of(1000), of(10_000)],
    [{ against: "a case with 10000 events", atMost: 13 }],
  );

  const cases = Array.from({ length: 100_000 }, (_, index) => caseAt(index, index % 3 > 0));
  const at = Date.parse("2026-07-20T09:00:00+08:00");
  const desk = (count: number) => {
    const some = cases.slice(0, count);
    return each(`an agenda of ${count} cases`, () => agenda(buleleng, some, at).groups[0]!.items.length);
  };
  await race(
    "agenda, by the number of cases",
    [desk(10_000), desk(100_000)],
    [{ against: "an agenda of 100000 cases", atMost: 13 }],
  );

  const file = structuredClone(sops.get("rsud-buleleng")!.file);
  const plain = loadSop(withoutLife(file));
  const graded = cases.filter((_, index) => index % 3 > 0);
  const one = (name: string, by: LoadedSop) =>
    each(name, (turn) => assess(by, graded[turn % graded.length], at).deadlines.length);
  const [time] = await race("assess, a Buleleng complaint with its grade known", [
    one("without steps, replies and scope", plain),
    one("with them", buleleng),
  ]);
  console.log(`  guide: 5 µs without, ${time! <= 5 * µs ? "reached" : "MISSED"}`);
}

/** The file as it was before its steps and replies were read; clauses that only they name are no rule then. */
function withoutLife(file: object): unknown {
  const sop = file as unknown as {
    clauses: Record<string, Record<string, unknown>>;
    services: Record<string, Record<string, unknown>>;
    [key: string]: unknown;
  };
  for (const service of Object.values(sop.services)) {
    for (const key of ["procedure", "replies", "scope", "escalation", "closure", "confidentiality"])
      delete service[key];
  }
  for (const key of ["records", "duties", "replyChannels", "events"]) delete sop[key];
  const { clauses, ...rest } = sop;
  const named = JSON.stringify(rest);
  for (const [id, clause] of Object.entries(clauses)) {
    if (!named.includes(`"${id}"`) && !("gap" in clause) && !("kind" in clause)) clause["noRule"] = true;
  }
  return sop;
}
