/** Random intakes, with demands that hang on other fields, and random forms for them that often meet the conditions. */
import fc from "fast-check";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { calendars, hours, inlineSop } from "../assess/inline-sop.ts";

interface Kind {
  readonly type: string;
  readonly more?: object;
  /** Operators with operands for which there are values on both sides. */
  readonly compared: readonly (readonly [operators: readonly string[], operands: readonly unknown[]])[];
  readonly good: readonly unknown[];
  readonly wrong: readonly unknown[];
}

const equality = ["equal", "notEqual"];
const membership = ["in", "notIn"];
const order = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];
const dates = ["2026-02-28", "2026-03-01", "0001-01-01", "9999-12-31", "2026-03-31", "1999-12-31"];
const options = ["rawat-inap", "rawat-jalan", "igd"].map((id) => ({ id, label: id }));

export const kinds: Readonly<Record<string, Kind>> = {
  judul: {
    type: "text",
    more: { maxLength: 8 },
    compared: [
      [equality, ["antre", "", " ", "obat"]],
      [membership, [["antre", "obat", ""], [" "], [], ["obat"]]],
    ],
    good: ["antre", "obat", " antre", "Antre", "😀😀😀😀😀😀😀😀", "\ud83d", "0"],
    wrong: [7, true, {}, ["antre"], "a".repeat(9), "😀".repeat(9), `${" ".repeat(9)}a`],
  },
  telepon: {
    type: "phone",
    compared: [[equality, ["0362 22046", "+62-812-3456"]]],
    good: ["0362 22046", "+62-812-3456", " (0362) 22046\n", "1234"],
    wrong: ["123", "nol", 36222046, "0362 22046 😀", "1".repeat(33)],
  },
  surel: {
    type: "email",
    compared: [[membership, [["a@b.id"], ["a@b.id", "c@d.e.f"]]]],
    good: ["a@b.id", "c@d.e.f", " é@b.id ", `${"😀".repeat(64)}@b.id`],
    wrong: ["a@b", "a b@c.id", "@b.id", "a@b..id", `${"😀".repeat(65)}@b.id`, `${"a".repeat(65)}@b.id`],
  },
  tanggal: {
    type: "date",
    compared: [
      [equality, dates],
      [membership, [dates.slice(0, 2), []]],
      [order, dates],
    ],
    good: [...dates, "2024-02-29", "2026-02-27", "2026-03-02", "2025-12-31", "2027-01-01"],
    wrong: ["2026-02-29", "2026-3-1", " 2026-03-01", 20260301, "2026-03-01T00:00:00Z"],
  },
  saat: {
    type: "date-time",
    compared: [[equality, ["2026-07-10T10:00:00+08:00"]]],
    good: ["2026-07-10T10:00:00+08:00", "2026-07-10t02:00:00.5z"],
    wrong: ["2026-07-10", "2026-07-10T10:00:00", "2026-07-10T25:00:00Z"],
  },
  ruang: {
    type: "choice",
    more: { options },
    compared: [
      [equality, ["rawat-inap", "igd"]],
      [membership, [["rawat-inap", "igd"], []]],
    ],
    good: options.map(({ id }) => id),
    wrong: ["Rawat inap", 0, true, "constructor"],
  },
  anonim: {
    type: "boolean",
    compared: [
      [equality, [true, false]],
      [membership, [[]]],
    ],
    good: [true, false],
    wrong: ["true", 0, "ya"],
  },
  korban: {
    type: "integer",
    compared: [
      [equality, [0, 1]],
      [membership, [[0, 1], [2]]],
      [order, [0, 1, -1, 2 ** 53 - 1]],
    ],
    good: [0, 1, -1, 2, 1e300, 2 ** 53 - 1],
    wrong: [0.5, "1", true, [1]],
  },
  identitas: {
    type: "identity",
    compared: [[equality, ["KTP"]]],
    good: [{ kind: "KTP", number: "3171" }, { kind: "SIM", number: "😀".repeat(200) }, { kind: "KTP" }],
    wrong: [
      {},
      { number: "3171" },
      { kind: " " },
      { kind: "KTP", number: " " },
      { kind: "KTP", number: "1", name: "x" },
      "KTP 3171",
      1,
    ],
  },
  // Before the field without limits, which stands for its type where a form has no other.
  bukti: {
    type: "attachment",
    more: {
      attachments: { atLeast: 2, atMost: 3, mediaTypes: ["image/jpeg", "application/pdf"], maxBytes: 1000 },
    },
    compared: [[equality, ["a"]]],
    good: [
      ["a", "b"],
      [{ ref: "a", mediaType: "image/jpeg", bytes: 1000 }, "b", { ref: "c", bytes: 0 }],
      [{ ref: "a", mediaType: "application/pdf" }, { ref: "a" }],
    ],
    wrong: [
      ["a"],
      [{ ref: "a", mediaType: "image/jpeg", bytes: 1 }],
      ["a", "b", "c", "d"],
      [{ ref: "a", mediaType: "image/png" }, "b"],
      [{ ref: "a", mediaType: "Image/jpeg" }, "b"],
      ["a", { ref: "b", bytes: 1001 }],
      ["a", { ref: "b", bytes: -1 }],
    ],
  },
  lampiran: {
    type: "attachment",
    compared: [[equality, ["foto.jpg"]]],
    good: [
      ["foto.jpg"],
      ["a", "b", "a"],
      ["😀".repeat(2000)],
      [{ ref: "a", mediaType: "😀".repeat(200), bytes: 1e300 }, "b"],
      [{ ref: "a", bytes: -0 }],
    ],
    wrong: [
      "foto.jpg",
      [""],
      [1],
      [" ", "a"],
      [null],
      {},
      ["a".repeat(2001)],
      [["a"]],
      { ref: "a" },
      [{}],
      [{ mediaType: "image/png" }],
      [{ ref: " " }],
      [{ ref: "a".repeat(2001) }],
      [{ ref: 1 }],
      [{ ref: "a", mediaType: null }],
      [{ ref: "a", mediaType: " " }],
      [{ ref: "a", mediaType: "a".repeat(201) }],
      [{ ref: "a", bytes: -1 }],
      [{ ref: "a", bytes: 0.5 }],
      [{ ref: "a", bytes: "1" }],
      [{ ref: "a", name: "a.jpg" }],
      ["a", { ref: "b", toString: "c" }],
      [JSON.parse('{ "ref": "a", "__proto__": "b" }')],
    ],
  },
};
const ids = Object.keys(kinds);

const missing = [null, "", " ", "\n\t", "\u00a0\u2003\ufeff", " ".repeat(30_000), []];

const one = <T>(values: readonly T[]) => fc.constantFrom(...values);

const fieldLeaf = one(ids).chain((id) =>
  fc.oneof(
    fc.record({ fact: fc.constant(`field.${id}`), operator: one(["present", "absent"]) }),
    one(kinds[id]!.compared).chain(([operators, operands]) =>
      fc.record({ fact: fc.constant(`field.${id}`), operator: one(operators), value: one(operands) }),
    ),
  ),
);
/** Known at a form: service, channel and its class (but `email` has none). */
const knownLeaf = one([
  { fact: "channel", operator: "equal", value: "sms" },
  { fact: "channel", operator: "notIn", value: ["sms", "email"] },
  { fact: "channel-class", operator: "equal", value: "langsung" },
  { fact: "channel-class", operator: "notEqual", value: "langsung" },
  { fact: "service", operator: "equal", value: "pengaduan" },
]);
const unknownLeaf = one([
  { fact: "gawat", operator: "equal", value: true },
  { fact: "gawat", operator: "present" },
  { fact: "gawat", operator: "absent" },
  { fact: "unit", operator: "contains", value: "igd" },
  { fact: "event.received", operator: "equal", value: false },
  { fact: "grade", operator: "equal", value: "berat" },
  { fact: "received-within-hours", operator: "equal", value: true },
]);
const leaf = fc.oneof(
  { weight: 6, arbitrary: fieldLeaf },
  { weight: 2, arbitrary: knownLeaf },
  { weight: 1, arbitrary: unknownLeaf },
);

function nested(leaves: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return fc.letrec<{ condition: object }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 3, arbitrary: leaves },
      {
        weight: 1,
        arbitrary: fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
      },
      { weight: 1, arbitrary: fc.record({ not: tie("condition") }) },
    ),
  })).condition;
}

const shared = fc.record({ satu: nested(leaf), dua: nested(leaf) });
const condition = nested(
  fc.oneof(
    { weight: 5, arbitrary: leaf },
    { weight: 1, arbitrary: one([{ condition: "satu" }, { condition: "dua" }]) },
  ),
);
const demand = fc.oneof({ weight: 1, arbitrary: fc.constant(true) }, { weight: 4, arbitrary: condition });

const ifMissing = one(["return", "reject", "warn"]);

const field = (id: string) =>
  fc
    .record({ required: demand, expected: demand, ifMissing }, { requiredKeys: [] })
    .map((demands) => ({ label: id, type: kinds[id]!.type, ...kinds[id]!.more, ...demands }));

const group = fc
  .tuple(
    fc.shuffledSubarray(ids, { minLength: 1 }),
    fc.nat(),
    fc.record({ when: condition, ifMissing }, { requiredKeys: [] }),
    fc.nat(4),
  )
  .map(([of, count, more, expected]) => ({
    label: "kelompok",
    atLeast: 1 + (count % of.length),
    of,
    ...more,
    ...(expected === 0 && { expected: true }),
  }));

/** No form can answer it. */
const judged = fc
  .record({ when: condition, ifMissing, expected: fc.constant(true) }, { requiredKeys: [] })
  .map((more) => ({ label: "dinilai", judged: "gawat", ...more }));

const { kantor } = calendars;

/** An SOP whose service `pengaduan` has a field of every type, up to two groups, and something to be judged. */
export const randomSop: fc.Arbitrary<LoadedSop> = fc
  .record({
    fields: fc.record(Object.fromEntries(ids.map((id) => [id, field(id)]))),
    groups: fc.array(group, { maxLength: 2 }),
    judged: fc.option(judged, { nil: undefined }),
    conditions: shared,
  })
  .map(({ fields, groups, judged: dinilai, conditions }) =>
    inlineSop({
      intake: {
        ...fields,
        ...Object.fromEntries(groups.map((each, index) => [`kelompok-${index}`, each])),
        ...(dinilai !== undefined && { dinilai }),
      },
      facts: {
        gawat: { type: "boolean", label: "Gawat" },
        unit: { type: "list", label: "Unit", values: [{ id: "igd", label: "IGD" }] },
      },
      grading: { criteria: "unspecified", ranked: true, grades: [{ id: "berat", label: "Berat" }] },
      service: { conditions },
      calendars: { kantor: { ...kantor, hours } },
      channels: { langsung: { class: "langsung" }, sms: { class: "tidak-langsung" }, email: {} },
    }),
  );

/** A form over fields of the given types, mostly well filled in; sometimes with a field that nobody asked for. */
export function formOver(fields: Readonly<Record<string, Kind>>): fc.Arbitrary<unknown> {
  const filled = fc
    .tuple(
      fc.record(
        Object.fromEntries(
          Object.entries(fields).map(([id, { good, wrong }]) => [
            id,
            fc.oneof(
              { weight: 70, arbitrary: one(good) },
              { weight: 15, arbitrary: fc.constant(undefined) },
              { weight: 10, arbitrary: one(missing) },
              { weight: 2, arbitrary: one(wrong) },
              { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
            ),
          ]),
        ),
      ),
      fc.nat(40),
      fc.string(),
    )
    .map(([form, chance, name]) => {
      const absent = Object.entries(form).filter(([, value]) => value !== undefined);
      return Object.fromEntries(chance === 0 ? [...absent, [`x${name}`, null]] : absent);
    });
  return fc.oneof(
    { weight: 60, arbitrary: filled },
    { weight: 1, arbitrary: one<unknown>([{}, null, [], "", 7, true, [{}]]) },
  );
}
