/** Rule files with thousands of everything: loading them and answering under them takes time in proportion to their size. */
import { assess } from "../../src/assess/assess.ts";
import { checkSop, loadSop } from "../../src/assess/load-sop.ts";
import { timeline } from "../../src/desk/timeline.ts";
import { explain } from "../../src/explain/explain.ts";
import { lint } from "../../src/lint/lint.ts";
import { each, growth, isAsked } from "./measure.ts";

const mostExponent = 1.2;
const start = Date.parse("2026-07-06T08:00:00+08:00");
const now = start + 40_000 * 60_000;
const complaint = caseOf([]);

type Json = Readonly<Record<string, unknown>>;

function ruleFile(services: Json): Json {
  return {
    formatVersion: 1,
    id: "besar",
    version: "1",
    title: "Besar",
    validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
    institution: { name: "Besar", zone: "WITA" },
    documents: [],
    clauses: {},
    calendars: { kantor: { default: true, workingDays: ["mon", "tue", "wed", "thu", "fri"], observes: [] } },
    channels: { sms: {} },
    services,
    gaps: [],
  };
}

const length = { amount: 3, unit: "working-day" };
const deadlines = { tanggapan: { label: "T", from: "received", until: "resolved", rules: [{ length }] } };

function chainOf(count: number): Json {
  const procedure = Array.from({ length: count }, (_, at) => ({
    id: `s${at}`,
    label: `Langkah ${at}`,
    after: at === 0 ? [] : [`s${at - 1}`],
    doneWhen: "responded",
  }));
  return ruleFile({ pengaduan: { label: "Pengaduan", procedure } });
}

function caseOf(types: readonly string[]): Json {
  const events = ["received", ...types].map((type, at) => ({
    type,
    at: new Date(start + at * 7000).toISOString(),
  }));
  return { service: "pengaduan", channel: "sms", events };
}

/** A deadline of so many rules, each of four conditions. */
function manyRules(count: number): Json {
  const facts = Object.fromEntries(
    ["a", "b", "c"].map((id) => [id, { type: "boolean", label: id }] as const),
  );
  const is = (fact: string, value: unknown) => ({ fact, operator: "equal", value });
  const rules = Array.from({ length: count }, (_, at) => ({
    when: { all: [is("n", at >> 2), is("a", at % 2 === 0), is("b", at % 4 < 2), is("c", true)] },
    length,
  }));
  const n = { type: "integer", label: "n" };
  const timing = { label: "T", from: "received", until: "resolved", rules };
  return ruleFile({ p: { label: "P", facts: { ...facts, n }, deadlines: { tanggapan: timing } } });
}

const grades = 40;

/** A deadline that can end in 40 grades × (branches + 1) × 11 ways, all of them unknown. */
function manyWays(branches: number): Json {
  const is = (fact: string, value: unknown) => ({ fact, operator: "equal", value });
  const many = <T>(count: number, one: (at: number) => T): T[] =>
    Array.from({ length: count }, (_, at) => one(at));
  const answers = (letter: string, count: number) =>
    many(count, (at) => [`${letter}${at}`, { type: "boolean", label: letter }] as const);
  const branched = (letter: string, count: number, event: string) => [
    ...many(count, (at) => ({ when: is(`${letter}${at}`, true), event })),
    { otherwise: true, event },
  ];
  const values = many(grades, (at) => ({ id: `k${at}`, label: `K ${at}` }));
  const kelas = { type: "enum", label: "Kelas", values };
  const rules = many(grades, (at) => ({
    when: is("grade", `g${at}`),
    length: { amount: at + 1, unit: "day" },
  }));
  return ruleFile({
    pengaduan: {
      label: "Pengaduan",
      facts: { kelas, ...Object.fromEntries([...answers("a", branches), ...answers("b", 10)]) },
      grading: {
        ranked: true,
        grades: many(grades, (at) => ({ id: `g${at}`, label: `G ${at}`, when: is("kelas", `k${at}`) })),
      },
      deadlines: {
        tanggapan: {
          label: "Tanggapan",
          from: branched("a", branches, "received"),
          until: branched("b", 10, "responded"),
          rules,
        },
      },
    },
  });
}

export async function raceBigRules(): Promise<void> {
  const grow = async (title: string, sizes: readonly number[], sideOf: (count: number) => () => number) => {
    if (!isAsked(title)) return;
    await growth(
      title,
      sizes.map((count) => ({ ...each(`${count}`, sideOf(count)), count })),
      mostExponent,
    );
  };
  await grow("explain, by the number of chained steps", [50, 100, 200, 400, 800, 1_600], (count) => {
    const sop = loadSop(chainOf(count));
    const answer = assess(sop, complaint, now);
    return () => explain(sop, answer).steps.length;
  });
  await grow("load, by the number of chained steps", [250, 500, 1_000, 2_000, 4_000, 8_000], (count) => {
    const text = JSON.stringify(chainOf(count));
    return () => loadSop(text).id.length;
  });
  await grow("assess, by the number of chained steps", [250, 500, 1_000, 2_000, 4_000, 8_000], (count) => {
    const sop = loadSop(chainOf(count));
    return () => assess(sop, { ...complaint }, now).steps.length;
  });
  await grow("load, by the number of services", [156, 312, 625, 1_250, 2_500, 5_000], (count) => {
    const services = Array.from({ length: count }, (_, at) => [`p${at}`, { label: `P ${at}`, deadlines }]);
    const text = JSON.stringify(ruleFile(Object.fromEntries(services)));
    return () => loadSop(text).id.length;
  });
  await grow("check, by the number of roles", [4_687, 9_375, 18_750, 37_500, 75_000, 150_000], (count) => {
    const roles = Array.from({ length: count }, (_, at) => [`r${at}`, { label: `R ${at}` }]);
    const text = JSON.stringify({ ...ruleFile({ p: { label: "P" } }), roles: Object.fromEntries(roles) });
    return () => checkSop(text).length;
  });
  await grow(
    "load, by the number of intake items",
    [4_687, 9_375, 18_750, 37_500, 75_000, 150_000],
    (count) => {
      const intake = Array.from({ length: count }, (_, at) => [`f${at}`, { label: `F ${at}`, type: "text" }]);
      const text = JSON.stringify(ruleFile({ p: { label: "P", intake: Object.fromEntries(intake) } }));
      return () => loadSop(text).id.length;
    },
  );
  await grow("assess, by the number of unknown branches", [1, 2, 4, 8, 16, 32], (count) => {
    const sop = loadSop(manyWays(count));
    return () => assess(sop, complaint, now).deadlines.length;
  });
  await grow("lint, by the number of rules", [125, 250, 500, 1_000, 2_000], (count) => {
    const sop = loadSop(manyRules(count));
    return () => lint(sop).length;
  });
  const answering = loadSop(ruleFile({ pengaduan: { label: "Pengaduan", deadlines } }));
  await grow("timeline, by the number of events", [125, 250, 500, 1_000, 2_000, 4_000], (count) => {
    const long = caseOf(
      Array.from({ length: count }, (_, at) => (at % 2 === 0 ? "responded" : "dissatisfied")),
    );
    return () => timeline(answering, long, now).entries.length;
  });
  for (const reopen of ["continues", "restarts", null]) {
    const closure = reopen === null ? {} : { closure: { rules: [], reopen } };
    const sop = loadSop(ruleFile({ pengaduan: { label: "Pengaduan", deadlines, ...closure } }));
    // The last fifty are each asked about anew, with all that came before: of fewer than fifty there would be ever more of it,
    // and of thousands a row takes minutes.
    await grow(
      `timeline, by the number of reopenings (${reopen ?? "the document does not say"})`,
      [78, 156, 312, 625, 1_250, 2_500],
      (count) => {
        const long = caseOf(Array.from({ length: count }, () => ["resolved", "reopened"]).flat());
        return () => timeline(sop, long, now).entries.length;
      },
    );
    await grow(
      `assess, by the number of reopenings (${reopen ?? "the document does not say"})`,
      [312, 625, 1_250, 2_500, 5_000, 10_000],
      (count) => {
        const long = caseOf(Array.from({ length: count }, () => ["resolved", "reopened"]).flat());
        return () => assess(sop, { ...long }, now).deadlines.length;
      },
    );
  }
}
