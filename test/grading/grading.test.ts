import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { shippedSop } from "../assess/shipped.ts";
import { runs } from "../properties/runs.ts";
import { booleans, holds, smallSop } from "./small-sop.ts";

const received = { type: "received", at: "2026-07-10T10:00:00+08:00" };
const now = "2026-07-10T12:00:00+08:00";

type Facts = Readonly<Record<string, unknown>>;

function complaint(facts: Facts, ...events: readonly unknown[]) {
  return { service: "pengaduan", channel: "langsung", facts, events: [received, ...events] };
}

const gradeOf = (sop: LoadedSop, facts: Facts, ...events: readonly unknown[]) =>
  assess(sop, complaint(facts, ...events), now).grade!;

const buleleng = shippedSop("rsud-buleleng");
const extreme = ["sengketa-hukum", "kematian", "kerugian-materiil"];
const high = ["pemberitaan-media", "kerugian-immateriil"];
const allFalse = Object.fromEntries([...extreme, ...high].map((name) => [name, false]));

const graded = (grade: unknown, time: string) => ({
  type: "graded",
  at: `2026-07-10T${time}:00+08:00`,
  grade,
});
const established = (facts: Facts, time: string) => ({
  type: "established",
  at: `2026-07-10T${time}:00+08:00`,
  facts,
});

describe("Buleleng's colours, over all 243 combinations of true, false and unknown", () => {
  type Three = boolean | null;
  const or = (parts: readonly Three[]): Three =>
    parts.includes(true) ? true : parts.includes(null) ? null : false;
  const and = (parts: readonly Three[]): Three =>
    parts.includes(false) ? false : parts.includes(null) ? null : true;

  /** BUL-G1 to BUL-G3, by hand. */
  function colour(facts: Readonly<Record<string, Three>>, reading: string) {
    const values = (names: readonly string[]) => names.map((name) => facts[name]!);
    const unknown = (names: readonly string[]) => names.filter((name) => facts[name] === null);
    const red = reading === "semua" ? and(values(extreme)) : or(values(extreme));
    if (red === true) return { status: "graded", id: "merah", reading, possible: ["merah"], needs: [] };
    const yellow = or(values(high));
    const [possible, needs] = red === null ? [["merah"], unknown(extreme)] : [[], []];
    if (yellow !== false) possible.push("kuning");
    if (yellow === null) needs.push(...unknown(high));
    if (yellow !== true) possible.push("hijau");
    const only = possible.length === 1 ? possible[0]! : null;
    return { status: only === null ? "undetermined" : "graded", id: only, reading: null, possible, needs };
  }

  const names = [...extreme, ...high];
  const combinations = Array.from({ length: 3 ** names.length }, (_, number) =>
    Object.fromEntries(
      names.map((name, index) => [name, [false, true, null][Math.floor(number / 3 ** index) % 3]!]),
    ),
  );

  test.each(["salah-satu", "semua"])("by the reading %s", (reading) => {
    for (const facts of combinations) {
      const answer = assess(buleleng, complaint(facts), now, { readings: { merah: reading } }).grade!;
      const { status, id, reading: used, possible, needs } = answer;
      expect({ facts, status, id, reading: used, possible, needs }).toEqual({
        facts,
        ...colour(facts, reading),
      });
    }
  });
});

describe("a grade set by hand", () => {
  test.each<[string, readonly unknown[], string, readonly string[]]>([
    ["wins over what the facts say", [graded("merah", "11:00")], "merah", []],
    ["holds until the next one", [graded("merah", "11:00"), graded("kuning", "11:30")], "kuning", []],
    ["does not hold before its time", [graded("merah", "12:01")], "hijau", []],
    ["is left out when the SOP declares no such grade", [graded("biru", "11:00")], "hijau", ["C209"]],
    ["is left out when it names none", [graded(undefined, "11:00")], "hijau", ["C210"]],
    [
      "stays when a later one names none",
      [graded("merah", "11:00"), graded(undefined, "11:30")],
      "merah",
      ["C210"],
    ],
    [
      "stays when a fact is established later",
      [graded("kuning", "11:00"), established({ kematian: true }, "11:30")],
      "kuning",
      [],
    ],
  ])("%s", (_, events, grade, codes) => {
    const { grade: answer, problems } = assess(buleleng, complaint(allFalse, ...events), now);
    expect(answer).toMatchObject({ status: "graded", id: grade, possible: [grade], needs: [] });
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test("names the event that set it", () => {
    const { because, reading } = gradeOf(buleleng, allFalse, graded("merah", "11:00"));
    expect(because).toEqual([
      { kind: "graded", pointer: "/services/pengaduan/grading", clauses: [], event: 1, grade: "merah" },
    ]);
    expect(reading).toBe(null);
  });
});

test("a grade says which fact, which reading, and which gaps of the document it rests on", () => {
  const { because } = gradeOf(buleleng, { ...allFalse, kematian: true });
  expect(because.map((reason) => [reason.kind, reason.pointer])).toEqual([
    ["fact", "/services/pengaduan/grading/grades/0/readings/0/when/any/1"],
    ["reading", "/services/pengaduan/grading/grades/0/readings/0"],
    ...buleleng.file.gaps.flatMap(({ clauses }, index) =>
      clauses?.includes("BUL-G1") ? [["gap", `/gaps/${index}`]] : [],
    ),
  ]);
});

test("the last grade says that it is there for all that is left", () => {
  const kinds = gradeOf(buleleng, allFalse).because.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== "gap")).toEqual([
    "fact",
    "fact",
    "fact",
    "fact",
    "fact",
    "otherwise",
  ]);
});

describe("a document without criteria", () => {
  test("leaves the grade unspecified, with every declared grade possible", () => {
    expect(gradeOf(shippedSop("rsjd-atma-husada"), {})).toMatchObject({
      status: "unspecified",
      id: null,
      label: null,
      reading: null,
      possible: ["bukan-ringan", "ringan"],
      needs: [],
    });
  });

  test("may declare no grades at all", () => {
    expect(gradeOf(shippedSop("poltekkes-kendari"), {})).toMatchObject({
      status: "unspecified",
      possible: [],
    });
  });

  test("is graded once an officer has", () => {
    const answer = gradeOf(shippedSop("rsjd-atma-husada"), {}, graded("ringan", "11:00"));
    expect(answer).toMatchObject({ status: "graded", id: "ringan", possible: ["ringan"] });
  });
});

test("a service without grading has no grade", () => {
  expect(assess(shippedSop("sp4n-lapor"), complaint({}), now).grade).toBe(null);
});

test("classes by nature go by the first whose condition holds", () => {
  const sop = smallSop({
    facts: booleans("pelayanan", "sarana"),
    grading: {
      ranked: false,
      grades: [
        { id: "medis", label: "Medis", when: holds("pelayanan") },
        { id: "fasilitas", label: "Fasilitas", when: holds("sarana") },
        { id: "lain", label: "Lain", otherwise: true },
      ],
    },
  });
  expect(gradeOf(sop, { pelayanan: true, sarana: true }).id).toBe("medis");
  expect(gradeOf(sop, { pelayanan: false, sarana: true }).id).toBe("fasilitas");
  expect(gradeOf(sop, { pelayanan: false, sarana: false }).id).toBe("lain");
});

describe("the facts that a grade still needs", () => {
  const sop = smallSop({
    facts: booleans("a", "b", "c", "d"),
    conditions: { genting: { any: [holds("c"), holds("d")] } },
    grading: {
      ranked: true,
      grades: [
        { id: "berat", label: "Berat", when: { all: [holds("d"), holds("a")] } },
        { id: "sedang", label: "Sedang", when: { any: [{ condition: "genting" }, holds("b")] } },
        { id: "ringan", label: "Ringan", otherwise: true },
      ],
    },
  });

  test.each<[string, Facts, readonly string[]]>([
    [
      "come by the gravest grade each can bring about, then as its condition names them",
      {},
      ["d", "a", "c", "b"],
    ],
    ["leave out what only a settled part asks", { a: false }, ["c", "d", "b"]],
    ["end where a lower grade is certain", { c: true }, ["d", "a"]],
    ["are none once the gravest is certain", { d: true, a: true }, []],
    ["are none once everything is known", { a: true, b: false, c: false, d: false }, []],
  ])("%s", (_, facts, needs) => expect(gradeOf(sop, facts).needs).toEqual(needs));

  test("grade the case once all of them are established, whatever they turn out to be", () => {
    const three = fc.constantFrom(true, false, null);
    const some = fc.record({ a: three, b: three, c: three, d: three });
    const values = fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), d: fc.boolean() });
    fc.assert(
      fc.property(some, values, (facts, others) => {
        const { needs, possible } = gradeOf(sop, facts);
        const found = Object.fromEntries(needs.map((name) => [name, others[name as "a"]]));
        const answer = gradeOf(sop, { ...facts, ...found });
        expect(answer.status).toBe("graded");
        expect(possible).toContain(answer.id);
      }),
    );
  });
});

describe("an undetermined grade", () => {
  test("gives the deadline one candidate for each grade still possible, due by the strictest", () => {
    const [deadline] = assess(buleleng, complaint({ ...allFalse, kematian: null }), now).deadlines;
    expect(deadline).toMatchObject({ status: "undetermined", dueAt: "2026-07-11T10:00:00.000+08:00" });
    expect(deadline!.candidates.map(({ grade, dueAt, status }) => [grade, dueAt, status])).toEqual([
      ["merah", "2026-07-11T10:00:00.000+08:00", "running"],
      ["hijau", "2026-07-17T23:59:59.999+08:00", "running"],
    ]);
  });

  test("names what is unknown and nothing else as its reasons", () => {
    const { because } = gradeOf(buleleng, { ...allFalse, kematian: null, "kerugian-immateriil": null });
    const unknown = because.flatMap((reason) =>
      reason.kind === "fact" && reason.holds === null ? [reason.fact] : [],
    );
    expect(unknown).toEqual(["kematian", "kerugian-immateriil"]);
  });

  test("is certain again when every grade above the one that holds is ruled out", () => {
    const facts = { ...allFalse, kematian: null, "pemberitaan-media": true };
    expect(gradeOf(buleleng, facts)).toMatchObject({ status: "undetermined", possible: ["merah", "kuning"] });
    expect(gradeOf(buleleng, facts, established({ kematian: false }, "11:00"))).toMatchObject({
      status: "graded",
      id: "kuning",
    });
  });
});

test("facts established one by one, in any order, end where establishing them at once does", () => {
  const names = [...extreme, ...high];
  const steps = fc
    .shuffledSubarray(names)
    .chain((order) =>
      fc.tuple(
        fc.constant(order),
        fc.array(fc.constantFrom(true, false, null), { minLength: order.length, maxLength: order.length }),
      ),
    );
  fc.assert(
    fc.property(steps, ([order, values]) => {
      const oneByOne = order.map((name, index) => established({ [name]: values[index] }, `11:0${index}`));
      const atOnce = established(Object.fromEntries(order.map((name, i) => [name, values[i]])), "11:30");
      const slowly = assess(buleleng, complaint({}, ...oneByOne), now);
      const together = assess(buleleng, complaint({}, atOnce), now);
      expect([slowly.grade, slowly.deadlines]).toEqual([together.grade, together.deadlines]);
    }),
    runs(1 / 10),
  );
});
