/** `sopan show`: what an SOP holds. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { eventsHeard, renderEvents } from "../../src/index.ts";
import { shippedSop, shippedSops } from "../assess/shipped.ts";
import { folderWith, sopan } from "./command.ts";

const buleleng = readFileSync(new URL("../../rules/sop/rsud-buleleng.json", import.meta.url), "utf8");
const cwd = folderWith({
  "lengkap.json": JSON.stringify({
    ...(JSON.parse(buleleng) as object),
    id: "lengkap",
    validity: { effectiveFrom: "2025-01-01", effectiveTo: "2026-12-31", reviewBy: "2026-06-30" },
  }),
  "rusak.json": buleleng.replace('"zone": "WITA"', '"zone": "WITO"'),
});

describe("what people read", () => {
  test.each([
    ["show", "show rsud-buleleng"],
    ["show-berlaku", "show lengkap.json"],
    ["show-tanpa-batas", "show puskesmas-sewo"],
    ["show-gaps", "show rsjd-atma-husada gaps"],
  ])("%s", async (name, command) => {
    for (const language of ["id", "en"]) {
      const { out, err, code } = await sopan(`${command} --lang ${language}`, { cwd });
      await expect(out).toMatchFileSnapshot(`../golden/cli/${name}.${language}.txt`);
      expect({ err, code }).toEqual({ err: "", code: 0 });
      for (const text of out.split("\n")) {
        expect(text.length, text).toBeLessThanOrEqual(100);
        expect(text).toBe(text.trimEnd());
      }
    }
  });

  test("an SOP that leaves nothing open says so", async () => {
    const file = JSON.parse(readFileSync(new URL("../bad/S310.json", import.meta.url), "utf8")) as {
      clauses: Record<string, object>;
    };
    const clauses = Object.fromEntries(
      Object.entries(file.clauses).map(([id, clause]) => [id, { ...clause, noRule: true }]),
    );
    const folder = folderWith({ "utuh.json": JSON.stringify({ ...file, clauses, gaps: [] }) });
    const { out, code } = await sopan("show utuh.json gaps", { cwd: folder });
    expect(out.endsWith("\nDokumen tidak membiarkan apa pun terbuka.\n"), out).toBe(true);
    expect(code).toBe(0);
    expect(JSON.parse((await sopan("show utuh.json gaps --format json", { cwd: folder })).out)).toEqual([]);
  });
});

describe("what programs read", () => {
  const json = async (command: string) =>
    JSON.parse((await sopan(`${command} --format json`)).out) as unknown;

  test("an overview", async () => {
    expect(await json("show puskesmas-sewo")).toMatchObject({
      sop: "puskesmas-sewo",
      version: "1",
      institution: { name: "UPTD Puskesmas Sewo", zone: "WITA" },
      services: [
        { id: "pengaduan", deadlines: [{ id: "jawaban", printed: ["maksimal 1 x 24 jam"] }] },
        { id: "aspirasi", deadlines: [] },
      ],
      parts: ["events", "gaps", "readings", "law"],
    });
  });

  test.each(Object.keys(shippedSops))("the events that %s listens to", async (id) => {
    const sop = shippedSop(id as keyof typeof shippedSops);
    expect(await json(`show ${id} events`)).toEqual(eventsHeard(sop));
    expect((await sopan(`show ${id} events --lang en`)).out).toBe(renderEvents(sop, { language: "en" }));
  });

  test("every gap of the file, with where its clauses stand", async () => {
    const { file } = shippedSop("rsud-buleleng");
    const shown = (await json("show rsud-buleleng gaps")) as {
      id: string;
      kind: string;
      clauses: { id: string; at: string }[];
    }[];
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(file.gaps.map(({ id }) => id)));
    expect(shown).toHaveLength(file.gaps.length);
    for (const { id, kind, clauses } of shown) {
      const gap = file.gaps.find((each) => each.id === id)!;
      expect(kind).toBe(gap.kind);
      expect(clauses).toEqual(
        (gap.clauses ?? []).map((clause) => ({ id: clause, at: file.clauses[clause]!.at })),
      );
    }
    expect(shown.map(({ kind }) => kind)).toEqual(
      [...shown.map(({ kind }) => kind)].sort((a, b) => kinds.indexOf(a) - kinds.indexOf(b)),
    );
  });
  const kinds = ["silent", "unclear", "contradictory", "outdated", "copied", "not-seen"];
});

describe("wrong use", () => {
  test.each<[string, number, string]>([
    ["show", 2, "sopan: SOP belum disebut\n  petunjuk: yang ada: poltekkes-kendari, "],
    [
      "show rsud-bulelen",
      2,
      "sopan: SOP `rsud-bulelen` tidak dikenal\n  petunjuk: maksud Anda `rsud-buleleng`?",
    ],
    ["show rsud-buleleng gap", 2, "sopan: bagian `gap` tidak dikenal\n  petunjuk: maksud Anda `gaps`?"],
    [
      "show rsud-buleleng hukum",
      2,
      "sopan: bagian `hukum` tidak dikenal\n  petunjuk: yang ada: events, gaps, readings, law",
    ],
    [
      "show rsud-buleleng events --format markdown",
      2,
      "sopan: bagian ini tidak dapat ditulis sebagai Markdown\n  petunjuk: yang ada: text, json",
    ],
    ["show rsud-buleleng gaps x", 2, "sopan: terlalu banyak: `x`"],
    ["show tidak-ada.json", 2, "sopan: berkas `tidak-ada.json` tidak ada"],
    ["show rusak.json", 1, "rusak.json:"],
  ])("sopan %s", async (command, expected, message) => {
    const { out, err, code } = await sopan(command, { cwd });
    expect({ out, code }).toEqual({ out: "", code: expected });
    expect(err.startsWith(message), err).toBe(true);
  });
});
