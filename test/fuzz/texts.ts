/** JSON texts that go wrong: documents changed as values, as text, cut short, nested too deep, or no JSON at all. */
import fc from "fast-check";
import { mutated } from "../schemas/mutations.ts";

const pieces = [
  ..."{}[]:,\"\\'“”/-+.0eE\n\r\t \u0000\u0007\u001b\u0085\u00a0\u200b\u202e\u2028\ufeff\ud800",
  ...['"__proto__": {"polluted": true},', '"constructor": 1,', '"id": "dua",', '"id": "dua", "id": "tiga",'],
  ...['"services": {},', '"label": "",', "// komentar", "/* komentar */", "null", "true", "NaN", "undefined"],
  ...[
    "1e999",
    "-0",
    "00",
    "0x1f",
    "1_000",
    '"\\u0000"',
    '"\\ud800"',
    '"\\x"',
    "\r\n",
    "{}{}",
    "[[[[",
    "}}}}",
    "oops",
  ],
  ...["a".repeat(200), `"${"b".repeat(200)}"`, "[".repeat(80), '{"a":'.repeat(70), ",".repeat(120)],
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 400 })),
  put: fc.oneof(
    fc.constantFrom("", ...pieces),
    // A piece of the same text, from elsewhere.
    fc.record({ from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat({ max: 300 }) }),
  ),
});

function edited(
  text: string,
  edits: readonly (typeof edit extends fc.Arbitrary<infer T> ? T : never)[],
): string {
  return edits.reduce((made, { at, gone, put }) => {
    const start = Math.floor(at * made.length);
    const from = typeof put === "string" ? 0 : Math.floor(put.from * made.length);
    const piece = typeof put === "string" ? put : made.slice(from, from + put.length);
    return made.slice(0, start) + piece + made.slice(start + gone);
  }, text);
}

/** Texts of files that were these documents before somebody, or something, changed them. */
export function brokenTexts(documents: readonly unknown[]): fc.Arbitrary<string> {
  const written = fc
    .tuple(fc.constantFrom(...documents), fc.constantFrom(0, 2))
    .map(([document, indent]) => JSON.stringify(document, null, indent));
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(mutated(documents), fc.constantFrom(0, 2, "\t"))
        .map(([value, indent]) => JSON.stringify(value, null, indent)),
    },
    {
      weight: 5,
      arbitrary: fc
        .tuple(written, fc.array(edit, { minLength: 1, maxLength: 4 }))
        .map(([text, edits]) => edited(text, edits)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(written, fc.double({ min: 0, max: 1, noNaN: true }))
        .map(([text, part]) => text.slice(0, Math.floor(part * text.length))),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join("")),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
  );
}
