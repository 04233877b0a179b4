/** How often `check` reads a file: counted in texts that are read as JSON, by any way there is. */
import { readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { JsonReader } from "../../src/json/json-reader.ts";
import { folderWith, sopan } from "./command.ts";

const rule = (path: string) => readFileSync(new URL(`../../rules/${path}`, import.meta.url), "utf8");
const buleleng = rule("sop/rsud-buleleng.json");

const files = {
  "aturan/buleleng.json": buleleng,
  "aturan/rusak.json": buleleng.replace('"zone": "WITA"', '"zone": "WITO"'),
  "aturan/lain.json": '{ "name": "x", "version": "1.0.0" }',
  "aturan/skb.json": rule("holidays/skb-2026.json"),
  "aturan/lokal.json": '[{ "date": "2026-03-19", "name": "Nyepi Desa" }]',
};

async function readsOf(command: string): Promise<ReadonlyMap<string, number>> {
  const cwd = folderWith({ ...files, "aturan/kembar.json": `${buleleng}\n` });
  const texts = new Map([...Object.entries(files), ["aturan/kembar.json", `${buleleng}\n`] as const]);
  const read = vi.spyOn(JsonReader.prototype, "read");
  const parse = vi.spyOn(JSON, "parse");
  await sopan(command, { cwd });
  const seen = [
    ...read.mock.contexts.map((reader) => (reader as unknown as { readonly text: string }).text),
    ...parse.mock.calls.map(([text]) => text),
  ];
  read.mockRestore();
  parse.mockRestore();
  return new Map([...texts].map(([name, text]) => [name, seen.filter((each) => each === text).length]));
}

test.each(["text", "json"])("each file of a folder is read once, in %s", async (format) => {
  const reads = await readsOf(`check aturan --format ${format}`);
  expect([...reads].filter(([, count]) => count !== 1)).toEqual([]);
});

test("a policy checked over several SOPs is read once", async () => {
  const policy = rule("policy/jenjang-ombudsman.json");
  const cwd = folderWith({ "p.json": policy });
  const read = vi.spyOn(JsonReader.prototype, "read");
  await sopan("check p.json --sop rsud-buleleng --sop puskesmas-sewo", { cwd });
  const texts = read.mock.contexts.map((reader) => (reader as unknown as { readonly text: string }).text);
  read.mockRestore();
  expect(texts.filter((text) => text === policy)).toHaveLength(1);
});
