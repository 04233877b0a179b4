/** What can never apply or always does: what the rules find where it hides, and what they leave alone. */
import { describe, expect, test } from "vitest";
import { lint } from "../../src/lint/lint.ts";
import { type InlineSop, inlineSop } from "../assess/inline-sop.ts";

const is = (fact: string, value: unknown, operator = "equal") => ({ fact, operator, value });
const more = (value: number) => is("korban", value, "greaterThan");
const less = (value: number) => is("korban", value, "lessThan");
const length = { amount: 3, unit: "working-day" };
const facts = {
  korban: { type: "integer", label: "Korban" },
  media: { type: "boolean", label: "Media" },
  jenis: {
    type: "enum",
    label: "Jenis",
    values: ["obat", "gizi", "parkir"].map((id) => ({ id, label: id })),
  },
};
const graded = (...whens: readonly (object | null)[]) => ({
  ranked: true,
  grades: whens.map((when, at) => ({
    id: `g${at}`,
    label: `G${at}`,
    ...(when === null ? { otherwise: true } : when),
  })),
});
const ruled = (...whens: readonly (object | null)[]) => ({
  t: {
    label: "T",
    from: "received",
    until: "responded",
    rules: whens.map((when) => ({ length, ...(when === null ? {} : when) })),
  },
});
const when = (condition: object) => ({ when: condition });

/** Names that the frame around a case leaves unused are no part of it. */
const isOfCase = ({ code }: { readonly code: string }) => !/^S7[89]/.test(code);

/** The codes that are found, each with where it stands within the service. */
function found(parts: InlineSop): readonly string[] {
  return lint(inlineSop({ facts, ...parts }))
    .filter(isOfCase)
    .map(({ code, pointer }) => `${code} ${pointer.replace("/services/pengaduan/", "")}`);
}

// biome-ignore format: a table, one case a line
const silent: readonly (readonly [about: string, parts: InlineSop])[] = [
  ["S741 a grade with one case left", { grading: graded(when(more(0)), when(more(-2)), null) }],
  ["S741 a fact that nobody has to have told", { grading: graded(when(is("media", true)), when({ not: is("media", true) })) }],
  ["S741 grades that only officers give", { grading: { criteria: "unspecified", ranked: true, grades: [{ id: "a", label: "A" }, { id: "b", label: "B" }] } }],
  ["S742 a range with one number in it", { grading: graded(when({ all: [more(2), less(4)] }), null) }],
  ["S742 that a field is there, and is nothing particular", { intake: { isi: { label: "Isi", type: "text" } }, service: { procedure: [{ id: "a", label: "A", when: { all: [{ fact: "field.isi", operator: "present" }, { not: is("field.isi", "x") }] } }] } }],
  ["S742 the same fact under two alternatives", { grading: graded(when({ any: [less(2), more(5)] }), null) }],
  ["S743 rules for all grades, and one for a case without any", { grading: graded(when(more(3)), when(more(0))), deadlines: ruled(when(is("grade", "g0")), when(is("grade", "g1")), null) }],
  ["S743 one rule without a condition", { deadlines: ruled(null) }],
  ["S743 rules for some channels, and one for the rest", { deadlines: ruled(when(is("channel", "sms")), null) }],
  ["S744 a threshold that every sensible number is beyond", { deadlines: ruled(when(is("korban", 0, "greaterThanInclusive")), null) }],
  ["S744 once it is known which grade", { grading: graded(when(more(3)), null), service: { procedure: [{ id: "a", label: "A", doneWhen: { when: is("grade", ["g0", "g1"], "in") } }] } }],
  ["S744 the channels of the document, each by name", { deadlines: ruled(when(is("channel", ["langsung", "sms"], "in"))) }],
  ["S745 readings that both leave something", { grading: graded({ readings: [{ id: "a", when: more(3) }, { id: "b", when: more(2) }], reading: "a" }, when(more(1)), null) }],
  ["S745 readings that differ in length only", { deadlines: ruled({ readings: [{ id: "a", length }, { id: "b", length: { amount: 3, unit: "day" } }], reading: "a" }) }],
  ["S745 a reading that is wider, and covers no other", { grading: graded({ readings: [{ id: "a", when: is("media", true) }, { id: "b", when: { any: [is("media", true), more(9)] } }], reading: "a" }, when(more(1)), null) }],
  ["S746 a reply for some, and one for the rest", { service: { replies: [{ id: "a", when: is("channel", "sms"), via: "same-channel" }, { id: "b", via: "unspecified" }] } }],
  ["S746 replies that overlap", { service: { replies: [{ id: "a", when: more(3), via: "same-channel" }, { id: "b", when: is("media", true), via: "unspecified" }] } }],
  ["S746 replies for a fact that is there or not", { intake: { isi: { label: "Isi", type: "text" } }, service: { replies: [{ id: "a", when: { fact: "field.isi", operator: "present" }, via: "same-channel" }, { id: "b", when: { any: [{ fact: "field.isi", operator: "absent" }, more(1)] }, via: "unspecified" }] } }],
  ["S747 branches for what has happened, and otherwise", { deadlines: { t: { ...ruled(null).t, from: [{ ...when(is("event.returned", true)), event: "file-completed" }, { otherwise: true, event: "received" }] } } }],
  ["S747 branches that overlap", { deadlines: { t: { ...ruled(null).t, from: [{ ...when(more(3)), event: "verified" }, { ...when(more(1)), event: "received" }, { otherwise: true, event: "received" }] } } }],
  ["S747 branches of one fact", { deadlines: { t: { ...ruled(null).t, from: [{ ...when(is("media", true)), event: "verified" }, { ...when(is("media", false)), event: "received" }] } } }],
  ["S748 closures at two moments", { service: { closure: { rules: [{ id: "a", on: "satisfied", effect: "closes" }, { id: "b", on: "resolved", effect: "allows-closing" }] } } }],
  ["S748 what allows closing before what closes", { service: { closure: { rules: [{ id: "a", on: "satisfied", ...when(more(3)), effect: "closes" }, { id: "b", on: "satisfied", effect: "allows-closing" }] } } }],
  ["S748 closures under conditions that overlap", { service: { closure: { rules: [{ id: "a", on: "satisfied", ...when(more(3)), effect: "closes" }, { id: "b", on: "satisfied", ...when(is("media", true)), effect: "closes" }] } } }],
  ["S749 limits of which each turns somebody away", { service: { scope: [{ id: "a", ...when(more(0)), else: "reject" }, { id: "b", ...when(less(9)), else: "reject" }] } }],
  ["S749 a limit that only warns above one that rejects", { service: { scope: [{ id: "a", ...when(more(2)), else: "warn" }, { id: "b", ...when(more(0)), else: "reject" }] } }],
  ["S749 one limit", { service: { scope: [{ id: "a", ...when(is("media", false)), else: "reject" }] } }],
  ["S750 expected where it is not required", { intake: { isi: { label: "Isi", type: "text", required: is("channel", "sms"), expected: true } } }],
  ["S750 a group of which one member is required on one channel", { intake: { a: { label: "A", type: "text", required: is("channel", "sms") }, b: { label: "B", type: "text" }, c: { label: "C", atLeast: 1, of: ["a", "b"] } } }],
  ["S750 a group whose required member only warns", { intake: { a: { label: "A", type: "text", required: true, ifMissing: "warn" }, b: { label: "B", type: "text" }, c: { label: "C", atLeast: 1, of: ["a", "b"] } } }],
  ["S751 a range", { deadlines: ruled(when({ all: [more(3), less(9)] })) }],
  ["S751 that a fact is there, and its value", { deadlines: ruled(when({ all: [{ fact: "media", operator: "present" }, is("media", true)] })) }],
  ["S751 alternatives that overlap", { deadlines: ruled(when({ any: [more(3), { all: [more(1), is("media", true)] }] })) }],
  ["S752 a range below another, spelt out", { grading: graded(when(more(5)), when({ all: [more(2), is("korban", 5, "lessThanInclusive")] }), null) }],
  ["S752 an alternative that matters by another reading", { grading: graded({ readings: [{ id: "a", when: more(3) }, { id: "b", when: more(9) }], reading: "a" }, when({ any: [more(5), is("media", true)] }), null) }],
  ["S752 values of which the one above takes none", { grading: graded(when(is("jenis", "obat")), when(is("jenis", ["gizi", "parkir"], "in"))) }],
  ["S753 a fact that matters in one of two places", { deadlines: ruled(when({ all: [more(3), is("media", true)] }), when(more(5))) }],
  ["S753 a fact that no condition names", { grading: graded(when(more(3)), null) }],
  ["S753 whether a fact is there", { deadlines: ruled(when({ fact: "media", operator: "present" })) }],
  ["S754 a channel without a class, named beside it", { channels: { langsung: { class: "langsung" }, surat: { class: "tidak-langsung" }, sms: {} }, deadlines: ruled(when({ any: [is("channel", "sms"), is("channel-class", "langsung")] }), when(is("channel-class", "tidak-langsung"))) }],
  ["S754 channels without classes, and nobody asks", { channels: { langsung: { class: "langsung" }, sms: {} } }],
  ["S754 a channel that the service does not serve", { channels: { langsung: { class: "langsung" }, surat: { class: "tidak-langsung" }, sms: {} }, service: { channels: ["langsung", "surat"] }, deadlines: ruled(when(is("channel-class", "langsung"))) }],
  ["S755 a class of one channel only", { channels: { langsung: { class: "langsung" }, surat: { class: "tidak-langsung" }, sms: { class: "tidak-langsung" } } }],
  ["S755 two words that look alike", { channels: { a: { class: "daring" }, b: { class: "luring" }, c: { class: "luring" } } }],
  ["S755 two classes that conditions tell apart", { channels: { a: { class: "layanan-a" }, b: { class: "layanan-b" }, c: { class: "layanan-b" } }, deadlines: ruled(when(is("channel-class", "layanan-a"))) }],
  ["S757 a deadline with a figure by one reading", { deadlines: ruled({ length: undefined, readings: [{ id: "a", length: "unspecified" }, { id: "b", length }], reading: "a" }), service: { escalation: [{ id: "a", to: ["atasan"], on: { deadline: "t" }, action: "inform", deliver: "at-once" }] }, roles: { atasan: { label: "Atasan" } } }],
  ["S757 a deadline whose length an event sets", { deadlines: ruled({ length: { setBy: "verified", unit: "day", atMost: "unspecified" } }), service: { escalation: [{ id: "a", to: ["atasan"], on: { deadline: "t" }, action: "inform", deliver: "at-once" }] }, roles: { atasan: { label: "Atasan" } } }],
  ["S757 a deadline without a figure for which nobody waits", { deadlines: ruled({ length: "unspecified" }) }],
];

test.each(silent)("nothing is said of %s", (_, parts) => {
  expect(found(parts)).toEqual([]);
});

const inLists = { all: [more(0), less(0)] };

// biome-ignore format: a table, one case a line
const hidden: readonly (readonly [about: string, parts: InlineSop, codes: readonly string[]])[] = [
  ["a grade behind a shared condition", { service: { conditions: { gawat: more(3) } }, grading: graded(when(more(0)), when({ condition: "gawat" }), null) }, ["S741 grading/grades/1"]],
  ["a grade under the union of two above, and only of both", { grading: graded(when(more(3)), when(is("media", true)), when({ all: [more(1), is("media", true)] }), when({ any: [more(9), is("media", true)] }), null) }, ["S741 grading/grades/2", "S741 grading/grades/3"]],
  ["a grade by the reading in force", { grading: graded({ readings: [{ id: "a", when: more(0) }, { id: "b", when: more(9) }], reading: "a" }, when(more(3)), null) }, ["S741 grading/grades/1"]],
  ["a contradiction in a shared condition, once", { service: { conditions: { x: inLists } }, deadlines: ruled(when({ condition: "x" }), when({ all: [{ condition: "x" }, more(1)] })) }, ["S742 conditions/x"]],
  ["a contradiction inside an alternative", { deadlines: ruled(when({ any: [is("media", true), inLists] })) }, ["S742 deadlines/t/rules/0/when/any/1"]],
  ["a contradiction in a reading that is not in force", { grading: graded({ readings: [{ id: "a", when: more(3) }, { id: "b", when: inLists }], reading: "a" }, null) }, ["S742 grading/grades/0/readings/1/when"]],
  ["a contradiction in a branch, and in a state", { deadlines: { t: { ...ruled(null).t, from: [{ ...when(inLists), event: "verified" }, { otherwise: true, event: "received" }], until: { any: ["responded", { when: inLists }] } } } }, ["S742 deadlines/t/from/0/when", "S742 deadlines/t/until/any/1/when"]],
  ["a contradiction in demands, scope, replies and levels", { intake: { isi: { label: "Isi", type: "text", required: inLists } }, roles: { a: { label: "A" } }, service: { scope: [{ id: "s", ...when(inLists), else: "warn" }], replies: [{ id: "r", owed: inLists, via: "unspecified" }], escalation: [{ id: "e", to: ["a"], on: "dissatisfied", ...when(inLists), action: "inform" }] } }, ["S742 scope/0/when", "S742 replies/0/owed", "S742 escalation/0/when", "S742 intake/isi/required"]],
  ["the channel and the class that it has", { channels: { langsung: { class: "langsung" }, sms: { class: "tidak-langsung" } }, deadlines: ruled(when({ all: [is("channel", "sms"), is("channel-class", "langsung")] })) }, ["S742 deadlines/t/rules/0/when"]],
  ["a rule below those of every grade, where there is always one", { grading: graded(when(more(3)), null), deadlines: ruled(when(is("grade", "g0")), when(is("grade", "g1")), null) }, ["S743 deadlines/t/rules/2"]],
  ["a rule by a choice that is not in force", { service: { readings: [{ id: "q", question: "?", choices: [{ id: "x" }, { id: "y" }], reading: "x" }] }, deadlines: ruled({ underReadings: { q: { x: when(more(5)), y: when(more(0)) } } }, when(more(3))) }, ["S745 deadlines/t/rules/1"]],
  ["a value that the rule above takes already", { deadlines: ruled(when(is("jenis", "obat")), when(is("jenis", ["obat", "gizi"], "in"))) }, ["S752 deadlines/t/rules/1/when/value/0"]],
  ["a group whose member is always required", { intake: { a: { label: "A", type: "text", required: true }, b: { label: "B", type: "text" }, c: { label: "C", atLeast: 1, of: ["a", "b"] } } }, ["S750 intake/c"]],
  ["a closure that waits for what has no figure", { deadlines: { t: { ...ruled({ length: "unspecified" }).t, binds: "complainant" } }, service: { closure: { rules: [{ id: "a", on: { lapse: "t" }, effect: "closes" }] } } }, ["S757 closure/rules/0/on/lapse"]],
];

describe("is found where it hides:", () => {
  test.each(hidden)("%s", (_, parts, codes) => {
    expect(found(parts)).toEqual(codes);
  });
});

describe("takes time in proportion:", () => {
  const isOne = (at: number) => when(is("korban", at));
  const millisecondsOf = (count: number) => {
    const sop = inlineSop({
      facts,
      deadlines: ruled(...Array.from({ length: count }, (_, at) => isOne(at))),
    });
    lint(sop);
    const before = process.cpuUsage();
    expect(lint(sop).filter(isOfCase)).toEqual([]);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

  test("a thousand rules, by the processor", () => {
    expect(millisecondsOf(1000)).toBeLessThan(1000);
  });

  test("a list where nothing is left to most", () => {
    const many = Array.from({ length: 500 }, (_, at) => when(more(at)));
    expect(
      found({ deadlines: ruled(...many) }).filter((each) => each.startsWith("S743")).length,
    ).toBeGreaterThan(150);
  });
});
