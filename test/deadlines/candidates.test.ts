/** What is possible while something is unknown: only what can be, told with what it supposes. Section 5 of the meaning. */
import { describe, expect, test } from "vitest";
import { type InlineSop, oneDeadline, twoGrades } from "../assess/inline-sop.ts";
import { assessed, deadlineOf, type Story, said } from "../assess/story.ts";

const boolean = (label: string) => ({ type: "boolean", label });
const is = (fact: string, value: unknown = true, operator = "equal") => ({ fact, operator, value });
const hours = (amount: number, when?: object) => ({
  ...(when === undefined ? {} : { when }),
  length: { amount, unit: "hour" },
});

function withRules(rules: readonly object[], facts: object, more: InlineSop = {}) {
  return oneDeadline("unspecified", { rules }, { facts, ...more });
}

const received = "received 07-08 10:00";

/** "status due | when" of each candidate. */
function candidates(story: Story): readonly string[] {
  return deadlineOf(story).candidates.map(({ grade, status, dueAt, when, exact }) => {
    const told = when.map(({ fact, values }) => `${fact} ${JSON.stringify(values)}`).join(" ");
    return `${grade ?? "–"} ${status} ${said(dueAt)} | ${told}${exact ? "" : " ~"}`;
  });
}

const media = { media: boolean("Media") };

describe("rules on both values of one fact", () => {
  const sop = withRules([hours(24, is("media")), hours(48, is("media", false))], media);

  test("leave no third candidate", () => {
    expect(candidates({ sop, events: [received], now: "07-08 11:00" })).toEqual([
      "– running 07-09 10:00 | media [true]",
      "– running 07-10 10:00 | media [false]",
    ]);
  });

  test("that have both passed are overdue, whatever the fact", () => {
    const story = { sop, events: [received], now: "07-20 10:00" };
    expect(deadlineOf(story)).toMatchObject({ status: "overdue", dueAt: "2026-07-09T10:00:00.000+08:00" });
    expect(candidates(story).map((each) => each.slice(0, 9))).toEqual(["– overdue", "– overdue"]);
  });

  test("of one length are one answer", () => {
    const same = withRules([hours(24, is("media")), hours(24, is("media", false))], media);
    const answer = deadlineOf({ sop: same, events: [received], now: "07-08 11:00" });
    expect(answer).toMatchObject({
      status: "running",
      candidates: [],
      dueAt: "2026-07-09T10:00:00.000+08:00",
    });
    expect(answer.because.filter(({ kind }) => kind === "fact")).toMatchObject([
      { fact: "media", holds: null },
      { fact: "media", holds: null },
    ]);
    expect(answer.because.map(({ kind }) => kind)).not.toContain("rule");
  });
});

test("what is true or false anyway needs no fact", () => {
  const always = { any: [is("media"), is("media", false)] };
  const sop = withRules([hours(24, always), hours(48)], media);
  expect(deadlineOf({ sop, events: [received], now: "07-08 11:00" })).toMatchObject({
    status: "running",
    dueAt: "2026-07-09T10:00:00.000+08:00",
    candidates: [],
  });
  const never = withRules([hours(24, { all: [is("media"), is("media", false)] }), hours(48)], media);
  expect(deadlineOf({ sop: never, events: [received], now: "07-08 11:00" }).dueAt).toBe(
    "2026-07-10T10:00:00.000+08:00",
  );
});

// biome-ignore format: a table, one case a line
describe("an unknown fact", () => {
  const values = ["a", "b", "c"].map((id) => ({ id, label: id }));
  test.each<readonly [about: string, fact: object, when: object, candidates: readonly [string, string]]>([
    ["of a few values is told by its ids", { type: "enum", values }, is("x", ["a", "c"], "in"), ['["a","c"]', '["b"]']],
    ["that is a number is told by its thresholds", { type: "number" }, is("x", 3, "greaterThan"), ['[{"above":3}]', '[{"below":3},3]']],
    ["that is a whole number between two leaves no gap", { type: "integer" }, { all: [is("x", 3, "greaterThan"), is("x", 5, "lessThan")] }, ['[{"above":3,"below":5}]', '[{"below":3},3,5,{"above":5}]']],
    ["that is a date is told by days", { type: "date" }, is("x", "2026-07-01", "lessThan"), ['[{"below":"2026-07-01"}]', '["2026-07-01",{"above":"2026-07-01"}]']],
    ["that is a list is told by its members", { type: "list", values }, is("x", "b", "contains"), ['[["b"],["b",{"other":true}]]', '[[],[{"other":true}]]']],
  ])("%s", (_, fact, when, [first, second]) => {
    const sop = withRules([hours(24, when), hours(48)], { x: { label: "X", ...fact } });
    expect(candidates({ sop, events: [received], now: "07-08 11:00" })).toEqual([
      `– running 07-09 10:00 | x ${first}`,
      `– running 07-10 10:00 | x ${second}`,
    ]);
  });
});

describe("an unknown field", () => {
  const intake = { jenis: { label: "Jenis", type: "text" } };
  const sop = withRules([hours(24, is("field.jenis", "gawat")), hours(48)], {}, { intake });

  test("that is a text is told by what is named, and any other", () => {
    expect(candidates({ sop, events: [received], now: "07-08 11:00" })).toEqual([
      '– running 07-09 10:00 | field.jenis ["gawat"]',
      '– running 07-10 10:00 | field.jenis [{"other":true}]',
    ]);
  });

  test("that is asked for by several texts is told by each of them", () => {
    const several = is("field.jenis", ["gawat", "berat"], "in");
    const asked = withRules([hours(24, several), hours(48)], {}, { intake });
    expect(candidates({ sop: asked, events: [received], now: "07-08 11:00" })).toEqual([
      '– running 07-09 10:00 | field.jenis ["gawat","berat"]',
      '– running 07-10 10:00 | field.jenis [{"other":true}]',
    ]);
  });

  test("of the wrong kind is not unknown: nothing is supposed of it", () => {
    expect(candidates({ sop, events: [received], fields: { jenis: 7 }, now: "07-08 11:00" })).toEqual([
      "– running 07-09 10:00 |  ~",
      "– running 07-10 10:00 |  ~",
    ]);
  });

  test("is absent as long as it is not told, whatever is supposed of it", () => {
    const absent = {
      all: [{ fact: "field.jenis", operator: "absent", value: true }, is("field.jenis", "gawat")],
    };
    const rules = [hours(24, absent), hours(48)];
    const asked = withRules(rules, {}, { intake });
    expect(candidates({ sop: asked, events: [received], now: "07-08 11:00" })).toEqual([
      '– running 07-09 10:00 | field.jenis ["gawat"]',
      '– running 07-10 10:00 | field.jenis [{"other":true}]',
    ]);
  });
});

describe("an intake of which nobody knows whether it is complete", () => {
  const complete = is("intake", "complete");
  const rules = [hours(24, complete), hours(48)];
  const events = ["received 07-08 10:00"];
  const now = "07-08 11:00";
  const text = (required: unknown) => ({ label: "T", type: "text", required });
  const plain = { label: "T", type: "text" };
  const facts = { gawat: boolean("Gawat"), media: boolean("Media") };

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, intake: object, told: Partial<Story>, candidates: readonly string[]]>([
    ["hangs on the fact that a field is required by", { telepon: text(is("gawat")) }, {},
      ["– running 07-09 10:00 | gawat [false]", "– running 07-10 10:00 | gawat [true]"]],
    ["hangs on nothing once the field is there", { telepon: text(is("gawat")) }, { fields: { telepon: "021" } }, []],
    ["hangs on nothing that a field that is there is required by",
      { telepon: text(is("gawat")), surel: text(is("media")) }, { fields: { telepon: "021" } },
      ["– running 07-09 10:00 | media [false]", "– running 07-10 10:00 | media [true]"]],
    ["hangs on each fact that something lacking is required by", { telepon: text(is("gawat")), surel: text(is("media")) }, {},
      ["– running 07-09 10:00 | gawat [false] media [false]", "– running 07-10 10:00 |  ~"]],
    ["hangs on what is left, once the rest is known", { telepon: text(is("gawat")), surel: text(is("media")) }, { facts: { gawat: false } },
      ["– running 07-09 10:00 | media [false]", "– running 07-10 10:00 | media [true]"]],
    ["hangs on nothing when it lacks something anyway", { telepon: text(is("gawat")), surel: text(true) }, {}, []],
    ["hangs on the fact that a group is required by",
      { telepon: plain, surel: plain, kontak: { label: "K", atLeast: 1, of: ["telepon", "surel"], when: is("gawat") } }, {},
      ["– running 07-09 10:00 | gawat [false]", "– running 07-10 10:00 | gawat [true]"]],
    ["hangs on the field that another is required by",
      { jenis: { label: "J", type: "choice", options: [{ id: "a", label: "A" }, { id: "b", label: "B" }] }, telepon: text(is("field.jenis", "a")) }, {},
      ['– running 07-09 10:00 | field.jenis ["b"]', '– running 07-10 10:00 | field.jenis ["a"]']],
  ])("%s", (_, intake, told, expected) => {
    const sop = withRules(rules, facts, { intake });
    expect(candidates({ sop, events, now, ...told })).toEqual(expected);
  });

  test("goes together with what the rule asks of that very fact", () => {
    const both = [hours(24, { all: [complete, is("gawat")] }), hours(48, is("gawat", false)), hours(72)];
    const sop = withRules(both, facts, { intake: { telepon: text(is("gawat")) } });
    expect(candidates({ sop, events, now })).toEqual([
      "– running 07-10 10:00 | gawat [false]",
      "– running 07-11 10:00 | gawat [true]",
    ]);
  });

  test("hangs on what decides the grade that a field is required for", () => {
    const intake = { telepon: text(is("grade", "merah")) };
    const sop = withRules(rules, facts, { intake, grading: twoGrades(is("gawat")) });
    expect(candidates({ sop, events, now })).toEqual([
      "merah running 07-10 10:00 | gawat [true]",
      "hijau running 07-09 10:00 | gawat [false]",
    ]);
    expect(candidates({ sop, events, now, facts: { gawat: false } })).toEqual([]);
  });

  test("decides which start applies", () => {
    const from = [
      { when: complete, event: "received" },
      { otherwise: true, event: "file-completed" },
    ];
    const sop = oneDeadline(
      { amount: 24, unit: "hour" },
      { from },
      { facts, intake: { telepon: text(is("gawat")) } },
    );
    expect(candidates({ sop, events, now })).toEqual([
      "– not-started – | gawat [true]",
      "– running 07-09 10:00 | gawat [false]",
    ]);
  });
});

describe("rules that come to the same", () => {
  const values = ["a", "b", "c"].map((id) => ({ id, label: id }));

  test("are one candidate, told with all that leads to it", () => {
    const rules = [hours(24, is("x", "a")), hours(48, is("x", "b")), hours(24)];
    const sop = withRules(rules, { x: { type: "enum", label: "X", values } });
    expect(candidates({ sop, events: [received], now: "07-08 11:00" })).toEqual([
      '– running 07-09 10:00 | x ["a","c"]',
      '– running 07-10 10:00 | x ["b"]',
    ]);
  });

  test("say so where no single line tells exactly what leads to them", () => {
    const rules = [hours(24, is("media")), hours(48, is("ramai")), hours(24)];
    const sop = withRules(rules, { ...media, ramai: boolean("Ramai") });
    expect(candidates({ sop, events: [received], now: "07-08 11:00" })).toEqual([
      "– running 07-09 10:00 |  ~",
      "– running 07-10 10:00 | media [false] ramai [true]",
    ]);
  });
});

test("each candidate rests on the facts as it supposes them, and leaves open what it does not suppose", () => {
  const facts = { ...media, ramai: boolean("Ramai") };
  const restsOn = (...rules: readonly object[]) =>
    deadlineOf({ sop: withRules(rules, facts), events: [received], now: "07-08 11:00" }).candidates.map(
      ({ because }) =>
        because.flatMap((each) => (each.kind === "fact" ? [`${each.fact} ${each.holds}`] : [])),
    );
  expect(restsOn(hours(24, is("media")), hours(48, is("media", false)))).toEqual([
    ["media true"],
    ["media true"],
  ]);
  // Two ways lead to the first, one to the second, whose rule asks for nothing.
  expect(restsOn(hours(24, { any: [is("media"), is("ramai")] }), hours(48))).toEqual([
    ["media null", "ramai null"],
    [],
  ]);
});

describe("a fact that does not matter", () => {
  test("is left out, and what does not say exactly when says so", () => {
    const facts = { a: boolean("A"), b: boolean("B"), c: boolean("C") };
    const sop = withRules(
      [
        hours(24, { any: [is("a"), { all: [is("b"), is("a")] }] }),
        hours(48, { any: [is("b"), is("a")] }),
        hours(72),
      ],
      facts,
    );
    expect(candidates({ sop, events: [received], facts: { c: true }, now: "07-08 11:00" })).toEqual([
      "– running 07-09 10:00 | a [true]",
      "– running 07-10 10:00 | a [false] b [true]",
      "– running 07-11 10:00 | a [false] b [false]",
    ]);
    const either = withRules([hours(24, { any: [is("a"), is("b")] }), hours(48)], facts);
    expect(candidates({ sop: either, events: [received], now: "07-08 11:00" })).toEqual([
      "– running 07-09 10:00 |  ~",
      "– running 07-10 10:00 | a [false] b [false]",
    ]);
  });
});

describe("the grade", () => {
  const grading = twoGrades(is("mati"));
  const facts = { mati: boolean("Mati"), ...media };
  const rules = [hours(24, is("grade", "merah")), hours(48, is("media")), hours(72)];
  const sop = withRules(rules, facts, { grading });
  const unknown = { sop, events: [received], now: "07-08 11:00" };

  test("follows from what is tried, and its facts with it", () => {
    expect(candidates(unknown)).toEqual([
      "merah running 07-09 10:00 | mati [true]",
      "hijau running 07-10 10:00 | mati [false] media [true]",
      "hijau running 07-11 10:00 | mati [false] media [false]",
    ]);
  });

  test("set by hand is fixed: its facts are not tried", () => {
    const graded = ["graded 07-08 10:30", { grade: "hijau" }] as const;
    expect(candidates({ ...unknown, events: [received, graded] })).toEqual([
      "hijau running 07-10 10:00 | media [true]",
      "hijau running 07-11 10:00 | media [false]",
    ]);
  });

  test("that only officers give is tried itself", () => {
    const byHand = {
      criteria: "unspecified",
      ranked: true,
      grades: grading.grades.map(({ id, label }) => ({ id, label })),
    };
    const asked = withRules([hours(24, is("grade", "merah")), hours(48)], {}, { grading: byHand });
    expect(candidates({ ...unknown, sop: asked })).toEqual([
      'merah running 07-09 10:00 | grade ["merah"]',
      'hijau running 07-10 10:00 | grade ["hijau"]',
    ]);
  });

  test("may be none where the list has no last one", () => {
    const open = { ranked: true, grades: grading.grades.slice(0, 1) };
    const asked = withRules([hours(24, is("grade", "merah")), hours(48)], facts, { grading: open });
    expect(candidates({ ...unknown, sop: asked })).toEqual([
      "merah running 07-09 10:00 | mati [true]",
      "– running 07-10 10:00 | mati [false]",
    ]);
    expect(deadlineOf({ ...unknown, sop: asked, facts: { mati: false } })).toMatchObject({
      status: "running",
      candidates: [],
    });
  });

  test("is possible only where some combination comes to it, though it stays undetermined", () => {
    const twice = {
      ranked: true,
      grades: [
        { id: "merah", label: "Merah", when: is("mati") },
        { id: "kuning", label: "Kuning", when: { all: [is("mati"), is("media")] } },
        { id: "hijau", label: "Hijau", otherwise: true },
      ],
    };
    const grade = assessed({ ...unknown, sop: withRules(rules, facts, { grading: twice }) }).grade;
    expect(grade).toMatchObject({ status: "undetermined", possible: ["merah", "hijau"] });
    const sure = {
      ranked: true,
      grades: [
        { id: "merah", label: "Merah", when: { any: [is("mati"), is("mati", false)] } },
        grading.grades[1],
      ],
    };
    const story = {
      ...unknown,
      sop: withRules([hours(24, is("grade", "merah")), hours(48)], facts, { grading: sure }),
    };
    expect(assessed(story).grade).toMatchObject({ status: "undetermined", possible: ["merah"] });
    expect(deadlineOf(story)).toMatchObject({
      status: "running",
      candidates: [],
      dueAt: "2026-07-09T10:00:00.000+08:00",
    });
  });
});

describe("a channel that nobody knows", () => {
  test("is tried, and its class with it", () => {
    const channels = {
      langsung: { class: "tatap-muka" },
      loket: { class: "tatap-muka" },
      sms: { class: "jauh" },
    };
    const rules = [hours(24, is("channel-class", "tatap-muka")), hours(48)];
    const sop = withRules(rules, {}, { channels });
    expect(candidates({ sop, channel: "burung", events: [received], now: "07-08 11:00" })).toEqual([
      '– running 07-09 10:00 | channel ["langsung","loket"]',
      '– running 07-10 10:00 | channel ["sms"]',
    ]);
  });
});

describe("too much that is unknown", () => {
  const names = Array.from({ length: 13 }, (_, index) => `f${index}`);
  const facts = Object.fromEntries(names.map((name) => [name, boolean(name)]));
  const ruleOf = (asked: readonly string[]) => ({
    any: [
      { all: asked.map((name) => is(name)) },
      // True of no case, but for the last fact only those can tell who try it.
      { all: [is(asked.at(-1)!), is(asked.at(-1)!, false)] },
    ],
  });
  const story = (count: number) => ({
    sop: withRules(
      [
        hours(24, { all: [is(names[count - 1]!), is(names[count - 1]!, false)] }),
        hours(48, ruleOf(names.slice(0, count))),
        hours(72),
      ],
      facts,
    ),
    events: [received],
    now: "07-08 11:00",
  });

  test("is tried together up to 4096 combinations", () => {
    const { candidates: all, because } = deadlineOf(story(12));
    expect(all.map(({ dueAt, exact }) => [said(dueAt), exact])).toEqual([
      ["07-10 10:00", true],
      ["07-11 10:00", false],
    ]);
    expect(all[0]!.when).toHaveLength(12);
    expect(because.map(({ kind }) => kind)).not.toContain("approximate");
  });

  test("beyond that is judged fact by fact, and the answer says so", () => {
    const { candidates: all, because } = deadlineOf(story(13));
    expect(all.map(({ dueAt, exact }) => [said(dueAt), exact])).toEqual([
      ["07-09 10:00", false],
      ["07-10 10:00", false],
      ["07-11 10:00", false],
    ]);
    expect(because.map(({ kind }) => kind)).toContain("approximate");
  });
});

test("branches of a start that come to different instants are told apart, by the first that is tried", () => {
  const from = [
    { when: is("media"), event: "received" },
    { otherwise: true, event: "verified" },
  ];
  const sop = oneDeadline({ amount: 24, unit: "hour" }, { from }, { facts: media });
  expect(candidates({ sop, events: [received, "verified 07-08 12:00"], now: "07-08 13:00" })).toEqual([
    "– running 07-09 10:00 | media [true]",
    "– running 07-09 12:00 | media [false]",
  ]);
});
