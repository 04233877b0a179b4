/** The command never prints a stack trace: what fails is said in words, with the right exit code, and the rest goes on. */
import fs from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { Collected, folderWith, line, outline, sopan } from "./command.ts";

const buleleng = fs.readFileSync(new URL("../../rules/sop/rsud-buleleng.json", import.meta.url), "utf8");
const ndjson = "assess --format ndjson --now 2026-07-10T12:00:00+08:00";

describe("check goes on after a bad entry", () => {
  const cwd = folderWith({
    "aturan/b.json": buleleng,
    "aturan/c.json/isi.txt": "",
    "aturan/z.json": buleleng
      .replace('"zone": "WITA"', '"zone": "WITO"')
      .replace('"rsud-buleleng"', '"lain"'),
    "kosong/isi.txt": "",
  });
  fs.symlinkSync("tidak-ada.json", join(cwd, "aturan/a.json"));
  fs.symlinkSync("d.json", join(cwd, "aturan/d.json"));
  fs.symlinkSync("../kosong", join(cwd, "aturan/e.json"));

  test("a dangling link, a link to itself and a link to a folder are named, the others checked", async () => {
    for (const format of ["text", "json"]) {
      const { out, err, code } = await sopan(`check aturan --format ${format}`, { cwd });
      expect(err).toBe(
        [
          "sopan: berkas `aturan/a.json` tidak ada\n",
          "sopan: berkas `aturan/d.json` tidak dapat dibaca (ELOOP)\n",
          "sopan: `aturan/e.json` adalah folder, bukan berkas\n",
        ].join(""),
      );
      expect(out).toContain("aturan/z.json");
      expect(code).toBe(2);
    }
    expect((await sopan("check aturan", { cwd })).out).toMatch(/\n2 berkas, 1 temuan\n$/);
  });

  test("a link to itself that is named is wrong use", async () => {
    const { err, code } = await sopan("check aturan/d.json --lang en", { cwd });
    expect(err).toMatch(/^sopan: file `aturan\/d\.json` cannot be read \(ELOOP\)\n/);
    expect(code).toBe(2);
  });
});

describe("a stream", () => {
  test("that breaks off is named, and the files after it are answered", async () => {
    const cwd = folderWith({ "b.ndjson": line("B") });
    const stdin = Readable.from(
      (function* () {
        yield Buffer.from(`${line("A")}\n`);
        throw Object.assign(new Error("EIO: i/o error, read"), { code: "EIO", syscall: "read" });
      })(),
    );
    const { out, err, code } = await sopan(`${ndjson} - b.ndjson`, { cwd, stdin });
    expect(outline(out)).toEqual(["A", "B"]);
    expect({ err, code }).toEqual({ err: "sopan: berkas `-` tidak dapat dibaca (EIO)\n", code: 2 });
  });

  test.each([
    ["nothing", ""],
    ["blank lines", "\n \r\n\n"],
    ["a byte order mark", "\ufeff"],
  ])("of %s is not fine", async (_name, stdin) => {
    for (const command of ["assess -", "agenda -", "report duties --sop rsjd-atma-husada -"]) {
      const { err, code } = await sopan(command, { stdin });
      expect(err).toMatch(/^sopan: tidak ada (pengaduan|catatan kewajiban) di `-`\n$/);
      expect(code).toBe(1);
    }
  });
});

describe("an error that nobody foresaw", () => {
  test.each([
    ["id", "sopan: kesalahan tidak terduga di dalam program (x is not a function y)\n  petunjuk: "],
    ["en", "sopan: unexpected error inside the program (x is not a function y)\n  hint: "],
  ])("is a message in %s, without a stack", async (language, said) => {
    const [stdout, stderr] = [new Collected(), new Collected()];
    const now = () => {
      throw new TypeError("x is not a function\ny");
    };
    const stdin = Readable.from([]);
    const argv = ["calendar", "--lang", language];
    expect(await run(argv, { stdin, stdout, stderr, now, cwd: "." })).toBe(2);
    expect(stderr.text.startsWith(said), stderr.text).toBe(true);
    expect(stderr.text).not.toMatch(/\.ts:\d|^\s+at /m);
  });
});
