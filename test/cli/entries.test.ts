import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entriesOf } from "../../src/cli/entries.ts";
import { OpenJson } from "../../src/cli/open-json.ts";

async function entries(chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const found: string[] = [];
  async function* stream() {
    yield* chunks;
  }
  for await (const batch of entriesOf(stream()))
    for (const { line, value, fault } of batch)
      found.push(`${line} ${fault === null ? JSON.stringify(value) : "broken"}`);
  return found;
}

const pretty = (value: unknown) => JSON.stringify(value, null, 2);

describe("a stream as JSON values", () => {
  test.each<[string, string, string[]]>([
    ["one value a line", '{"a":1}\n{"b":2}\n', ['1 {"a":1}', '2 {"b":2}']],
    ["a last line without its end", '{"a":1}\n{"b":2}', ['1 {"a":1}', '2 {"b":2}']],
    ["an empty stream", "", []],
    ["blank lines, passed over but counted", '\n  \n{"a":1}\n\n{"b":2}\n\n', ['3 {"a":1}', '5 {"b":2}']],
    ["lines ended as on Windows", '{"a":1}\r\n\r\n{"b":2}\r\n', ['1 {"a":1}', '3 {"b":2}']],
    ["a byte order mark", '\ufeff{"a":1}\n', ['1 {"a":1}']],
    [
      "a byte order mark and a blank line before a value of many lines",
      `\ufeff\n${pretty({ a: 1 })}`,
      ['2 {"a":1}'],
    ],
    ["a byte order mark where files were joined", '{"a":1}\n\ufeff{"b":2}', ['1 {"a":1}', '2 {"b":2}']],
    ["a broken line between good ones", '{"a":1}\n{"b":\n{"c":3}\n', ['1 {"a":1}', "2 broken", '3 {"c":3}']],
    ["a broken first line", '{"a":1\n{"b":2}\n{"c":3}', ["1 broken", '2 {"b":2}', '3 {"c":3}']],
    ["a broken last line", '{"a":1}\n{"b":', ['1 {"a":1}', "2 broken"]],
    ["words", "halo\n", ["1 broken"]],
    [
      "a line that opens a list which nothing closes",
      '[\n{"a":1}\n{"b":2}',
      ["1 broken", '2 {"a":1}', '3 {"b":2}'],
    ],
    ["a line that opens a list at the end", '[\n{"a":1}', ["1 broken", '2 {"a":1}']],
    ["a text that nothing closes", '{"a":"x\n{"b":2}', ["1 broken", '2 {"b":2}']],
    ["one value over many lines", pretty({ a: [1, { b: "}" }] }), ['1 {"a":[1,{"b":"}"}]}']],
    [
      "values over many lines after each other",
      `${pretty({ a: [] })}\n${pretty({ b: {} })}`,
      ['1 {"a":[]}', '4 {"b":{}}'],
    ],
    ["a value over many lines with a blank one", '{\n\n"a": 1\n}', ['1 {"a":1}']],
    [
      "a value over many lines between single ones",
      `{"a":1}\n${pretty({ b: 2 })}\n{"c":3}`,
      ['1 {"a":1}', '2 {"b":2}', '5 {"c":3}'],
    ],
    ["a number that is none, over many lines", '{\n"a": 1.2.3\n}', ["1 broken", "2 broken", "3 broken"]],
    ["values that are no objects", '1\n"a"\nnull\n[]', ["1 1", '2 "a"', "3 null", "4 []"]],
  ])("%s", async (_name, text, expected) => {
    expect(await entries([text])).toEqual(expected);
    expect(await entries([Buffer.from(text)])).toEqual(expected);
  });

  test("the same entries come out however the bytes are cut", async () => {
    const text = `{"nama":"Nyoman é 🙏"}\r\n\n${pretty({ isi: ["ā", {}] })}\n{"x":\n{"y":"\\"\\\\"}`;
    const bytes = Buffer.from(text);
    const whole = await entries([bytes]);
    expect(whole).toHaveLength(4);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        expect(await entries(chunks)).toEqual(whole);
      }),
    );
  });

  test("JSON written over many lines is read as JSON.parse reads it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 6 })), async (value) => {
        const text = pretty(value);
        expect(await entries([text])).toEqual([`1 ${JSON.stringify(JSON.parse(text))}`]);
      }),
    );
  });

  test("a line of 10 MB is one value", async () => {
    const text = JSON.stringify({ isi: "é".repeat(5_000_000) });
    const bytes = Buffer.from(`${text}\n{"a":1}\n`);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, index) =>
      bytes.subarray(index * 65_536, (index + 1) * 65_536),
    );
    const found = await entries(chunks);
    expect(found.map((entry) => entry.length)).toEqual([text.length + 2, '2 {"a":1}'.length]);
  });

  test("a line over 16 MB is a problem of that line, wherever it stands and however it arrives", async () => {
    const long = Buffer.from(JSON.stringify({ isi: "x".repeat(16_000_000) }));
    const shown = async (chunks: readonly (string | Buffer)[]) =>
      (await entries(chunks)).map((entry) => entry.slice(0, 20));
    for (const end of ["\n", "\r\n"]) {
      const whole = Buffer.concat([Buffer.from(`{"a":1}${end}`), long, Buffer.from(`${end}{"b":2}`)]);
      expect(await shown([whole])).toEqual(['1 {"a":1}', "2 broken", '3 {"b":2}']);
    }
    const pieces = Array.from({ length: 17 }, (_, at) => long.subarray(at * 1_000_000, (at + 1) * 1_000_000));
    expect(await shown(["{\n", ...pieces, '\n{"b":2}'])).toEqual(["1 broken", "2 broken", '3 {"b":2}']);
    expect(await shown(pieces)).toEqual(["1 broken"]);
  });

  test("a cut-off line of 10 MB is one broken line", async () => {
    const text = JSON.stringify({ isi: "x".repeat(10_000_000) }).slice(0, -1);
    expect(await entries([`${text}\n{"a":1}`])).toEqual(["1 broken", '2 {"a":1}']);
  });

  test("lines that only ever open are each broken, without reading ahead for ever", async () => {
    const found = await entries(["[\n".repeat(2000)]);
    expect(found).toHaveLength(2000);
    expect(new Set(found.map((entry) => entry.split(" ")[1]))).toEqual(new Set(["broken"]));
  });

  test("entries are handed on with the piece that ends their line", async () => {
    const asked: string[] = [];
    async function* stream() {
      for (const chunk of ['{"a":1}\n', '{"b":2}\n']) {
        asked.push(chunk);
        yield chunk;
      }
    }
    const reading = entriesOf(stream());
    expect((await reading.next()).value).toEqual([{ line: 1, value: { a: 1 }, fault: null }]);
    expect(asked).toHaveLength(1);
  });
});

describe("lines that may become one JSON value", () => {
  const progress = (text: string) => {
    const json = new OpenJson();
    return text.split("\n").map((each) => json.add(each));
  };
  test.each<[string, string[]]>([
    ["{", ["open"]],
    ["{}", ["complete"]],
    ["{\n}", ["open", "complete"]],
    ['{"a":\n1\n,"b":[\n]}', ["open", "open", "open", "complete"]],
    ['{"a"\n:\ntrue}', ["open", "open", "complete"]],
    ["[1,\n2]", ["open", "complete"]],
    ["{\n{", ["open", "broken"]],
    ["[\n}", ["open", "broken"]],
    ["[1\n2", ["open", "broken"]],
    ["[1,\n]", ["open", "broken"]],
    ['{"a":1,\n}', ["open", "broken"]],
    ['{"a",', ["broken"]],
    ['{"a":"b\n"}', ["broken", "broken"]],
    ["{1:2}", ["broken"]],
    ["1", ["broken"]],
    ["{} {}", ["broken"]],
    ["[".repeat(64), ["open"]],
    ["[".repeat(65), ["broken"]],
  ])("%j is %j", (text, expected) => {
    expect(progress(text).slice(0, expected.length)).toEqual(expected);
  });
});
