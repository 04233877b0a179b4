/** Bytes through `sopan assess`: an answer for each entry, in order, however the bytes arrive; never a stack trace. */
import { Readable } from "node:stream";
import fc from "fast-check";
import { expect } from "vitest";
import { sopan } from "../cli/command.ts";
import { contractCases, everyKeyOfACase } from "../schemas/fixtures.ts";
import { mutated } from "../schemas/mutations.ts";
import { fuzz } from "./fuzz.ts";
import { expectReadable } from "./oracles.ts";

const cases = [everyKeyOfACase, ...contractCases];
const jsonLine = fc
  .tuple(fc.constantFrom(...cases), fc.constantFrom(0, 0, 0, 2))
  .map(([value, indent]) => JSON.stringify(value, null, indent));
const line = fc.oneof(
  { weight: 4, arbitrary: jsonLine },
  { weight: 4, arbitrary: mutated(cases).map((value) => JSON.stringify(value)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", " ", "{", "}", "[", "]", "{}", "[]", "null", '"', "\\", "{}{}", "[{}]"),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(jsonLine, fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([text, part]) => text.slice(0, part * text.length)),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);
/** One character a byte, so that a failure can be kept; `latin1` because not all of it is UTF-8. */
const bytes = fc
  .record({
    mark: fc.constantFrom("", "", "", "\u00ef\u00bb\u00bf", "\u00ff\u00fe", "\u00fe\u00ff"),
    lines: fc.array(fc.tuple(line, fc.constantFrom("\n", "\n", "\r\n", "\r", "")), { maxLength: 8 }),
    noise: fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
      nil: null,
      freq: 4,
    }),
  })
  .map(({ mark, lines, noise }) => {
    const text = mark + Buffer.from(lines.flat().join("")).toString("latin1");
    if (noise === null) return text;
    const at = Math.floor(noise[0] * text.length);
    return text.slice(0, at) + String.fromCharCode(noise[1]) + text.slice(at + 1);
  });

const inPieces = (buffer: Buffer, size: number) => {
  const pieces: Buffer[] = [];
  for (let at = 0; at < buffer.length; at += size) pieces.push(buffer.subarray(at, at + size));
  return Readable.from(pieces);
};

fuzz("stream", {
  round: 5,
  inputs: fc.record({
    text: bytes,
    size: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 40, max: 5000 })),
  }),
  holds: async ({ text, size }) => {
    const buffer = Buffer.from(text, "latin1");
    const command = (format: string) =>
      `assess --sop rsud-buleleng --now 2026-07-20T10:00:00+08:00 --format ${format} -`;
    const whole = await sopan(command("ndjson"), { stdin: inPieces(buffer, Math.max(buffer.length, 1)) });
    expect([0, 1]).toContain(whole.code);
    expect(whole.err).not.toMatch(/^\s+at /m);
    expectReadable(whole.err, text);
    const answers = whole.out.split("\n");
    expect(answers.pop()).toBe("");
    let last = 0;
    for (const answer of answers) {
      const { line: number } = JSON.parse(answer) as { line?: number };
      if (number === undefined) continue;
      expect(number).toBeGreaterThan(last);
      last = number;
    }
    expect(await sopan(command("ndjson"), { stdin: inPieces(buffer, size) })).toEqual(whole);
    const asText = await sopan(command("text"), { stdin: inPieces(buffer, size) });
    expect(asText.code).toBe(whole.code);
    expectReadable(asText.out + asText.err, text);
    const list = await sopan("agenda --sop rsud-buleleng --now 2026-07-20T10:00:00+08:00 -", {
      stdin: inPieces(buffer, size),
    });
    expect([0, 1]).toContain(list.code);
    expectReadable(list.out + list.err, text);
  },
});
