/** Bytes that are no UTF-8 are refused by name and place, and never read into `�`. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decoded } from "../../src/cli/encoding.ts";
import { folderWith, line, outline, sopan } from "./command.ts";

const name = (bytes: Buffer) => {
  const text = decoded(bytes);
  return typeof text === "string" ? "UTF-8" : `${text.line}:${text.column} ${text.encoding}`;
};
const latin = (text: string) => Buffer.from(text, "latin1");
const swapped = (text: string) => Buffer.from(text, "utf16le").swap16();
const wide = (text: string) =>
  Buffer.from(Uint32Array.from([...text], (each) => each.codePointAt(0)!).buffer);

describe("the encoding of bytes", () => {
  test.each<[string, Buffer, string]>([
    ["plain", Buffer.from("{}"), "UTF-8"],
    ["nothing", Buffer.alloc(0), "UTF-8"],
    ["one byte", Buffer.from("1"), "UTF-8"],
    ["with a byte order mark", Buffer.from("\ufeff{}"), "UTF-8"],
    ["with every length of character", Buffer.from('{"a":"é–🙏"}'), "UTF-8"],
    ["with a replacement character that somebody wrote", Buffer.from('"\ufffd"'), "UTF-8"],
    ["UTF-16 with a mark", Buffer.from("\ufeff{}", "utf16le"), "1:1 UTF-16"],
    ["UTF-16 the other way round", swapped("\ufeff{}"), "1:1 UTF-16"],
    ["UTF-16 without a mark", Buffer.from('{"a":1}', "utf16le"), "1:1 UTF-16"],
    ["UTF-16 the other way round without a mark", swapped('{"a":1}'), "1:1 UTF-16"],
    ["UTF-16 of one character", Buffer.from("1", "utf16le"), "1:1 UTF-16"],
    ["UTF-32", wide("\ufeff{}"), "1:1 UTF-32"],
    ["UTF-32 without a mark", wide("{}"), "1:1 UTF-32"],
    ["Latin-1", latin('{\n "a": "René"}'), "2:11 Latin-1"],
    ["Windows-1252 by its quotes", latin('"\x93a\x94"'), "1:2 Windows-1252"],
    ["Windows-1252 by its dash, after a letter of Latin-1", latin('"René \x96 a"'), "1:5 Windows-1252"],
    ["Windows-1252 with a quote after a letter of Latin-1", latin('"\x93René\x94"'), "1:2 Windows-1252"],
    ["a byte that is in neither", latin('"René \x81"'), "1:5 null"],
    ["UTF-8 with one letter of Latin-1", latin('"Ã© René"'), "1:7 null"],
    ["UTF-8 cut within a letter", Buffer.from('"é').subarray(0, 2), "1:2 null"],
    ["UTF-8 cut within a long one", Buffer.from('"🙏').subarray(0, 4), "1:2 null"],
    ["UTF-8 overwritten within a long letter", latin('"\xe2\x80"'), "1:2 null"],
    ["after a byte order mark, which no editor counts", latin('\xef\xbb\xbf"\x93'), "1:2 null"],
    ["after an emoji, which takes two", Buffer.concat([Buffer.from("🙏"), latin("\xff")]), "1:3 null"],
  ])("%s", (_name, bytes, expected) => expect(name(bytes)).toBe(expected));

  test("text in UTF-8 is read as it was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(!/[\0\ud800-\udfff]/u.test(text));
        expect(decoded(Buffer.from(text))).toBe(text);
      }),
    );
  });

  test("no bytes are read into anything that they do not stand for", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (array) => {
        const bytes = Buffer.from(array);
        const text = decoded(bytes);
        if (typeof text === "string") expect(Buffer.from(text).equals(bytes)).toBe(true);
        else expect(text.column).toBeGreaterThan(0);
      }),
    );
  });
});

describe("a stream that is not UTF-8", () => {
  const ndjson = "assess --format ndjson --now 2026-07-10T12:00:00+08:00 -";
  const named = (id: string) => line(id, { sop: "rsud-buleleng", fields: { nama: "René" } });
  const over = (id: string) => JSON.stringify(JSON.parse(named(id)), null, 1);

  test("the line is refused in its place, the others are answered", async () => {
    const stdin = Buffer.concat([
      Buffer.from(`${named("A")}\n`),
      latin(`${named("B")}\n`),
      Buffer.from(`${named("C")}\n`),
      latin(`${named("D")}\n`),
    ]);
    const { out, code } = await sopan(ndjson, { stdin });
    expect({ answers: outline(out), code }).toEqual({ answers: ["A", "2:C505", "C", "4:C505"], code: 1 });
  });

  test("a case over several lines is one problem, at the line that shows it", async () => {
    const stdin = Buffer.concat([latin(`${over("A")}\n`), Buffer.from(over("B"))]);
    const place = over("A").slice(0, over("A").indexOf("é")).split("\n").length;
    expect(outline((await sopan(ndjson, { stdin })).out)).toEqual([`${place}:C505`, "B"]);
  });

  test("its name and place are told in both languages, never what it was read into", async () => {
    const stdin = latin(
      line("A", { sop: "rsud-buleleng", fields: { nama: "“René”".replace(/[“”]/g, "\x93") } }),
    );
    const column = stdin.indexOf(0x93) + 1;
    for (const language of ["id", "en"]) {
      const { out } = await sopan(`${ndjson} --lang ${language}`, { stdin });
      expect(out).toContain("Windows-1252");
      expect(out).toMatch(new RegExp(`\\b${column}\\b`));
      expect(out).not.toContain("\ufffd");
    }
  });

  test("in UTF-16 it is one problem, however the bytes are cut", async () => {
    const bytes = Buffer.from(`${named("A")}\n${named("B")}\n`, "utf16le");
    const { out, code } = await sopan(ndjson, { stdin: bytes });
    expect({ answers: outline(out), code }).toEqual({ answers: ["1:C505"], code: 1 });
    expect(out).toContain("UTF-16");
  });

  test("a log of duties names it too", async () => {
    const { err, code } = await sopan(
      "report duties --sop rsjd-atma-husada --now 2026-07-10T12:00:00+08:00 -",
      {
        stdin: latin('{"duty":"é"}'),
      },
    );
    expect(err).toMatch(/^-:1 kesalahan C505: /);
    expect(code).toBe(1);
  });
});

describe("a file that is not UTF-8", () => {
  const cwd = folderWith({
    "utf16.json": Buffer.from("\ufeff{}", "utf16le"),
    "latin.json": latin('{\n  "title": "René"\n}'),
    "rusak.json": latin('{ "title": "Ã© \xff" }'),
  });

  test.each([
    ["check utf16.json", "utf16.json:1:1 kesalahan S121: berkas ini UTF-16, bukan UTF-8\n"],
    ["check latin.json", "latin.json:2:16 kesalahan S121: berkas ini Latin-1, bukan UTF-8\n"],
    ["check rusak.json", "rusak.json:1:15 kesalahan S122: mulai di sini berkas bukan UTF-8 yang utuh\n"],
  ])("%s", async (command, said) => {
    const { out, code } = await sopan(command, { cwd });
    expect(out.slice(0, said.length)).toBe(said);
    expect(code).toBe(1);
  });

  test.each([
    "assess --sop latin.json -",
    "show latin.json",
    "assess --sop rsud-buleleng --policy latin.json -",
    "calendar 2026 --decree latin.json",
    "calendar 2026 --local latin.json",
  ])("sopan %s cannot use it, and says why", async (command) => {
    const { out, err, code } = await sopan(command, { cwd, stdin: line("A") });
    expect({ out, code }).toEqual({ out: "", code: 1 });
    expect(err).toMatch(/^latin\.json:2:16 kesalahan S121: /);
    expect(err).toMatch(/sopan: berkas aturan `latin\.json` belum dapat dipakai\n$/);
  });
});
