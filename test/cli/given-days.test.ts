/** `--decree` and `--local`: days that are not shipped count wherever days are counted. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { shippedDecrees } from "../../src/index.ts";
import { folderWith, line, sopan } from "./command.ts";

const buleleng = readFileSync(new URL("../../rules/sop/rsud-buleleng.json", import.meta.url), "utf8");
const decree = (more: object = {}) =>
  JSON.stringify({
    id: "keppres-uji",
    kind: "single",
    title: "Keputusan uji",
    numbers: ["Nomor 1"],
    issued: "2026-07-01",
    year: 2026,
    amends: null,
    adds: [{ date: "2026-07-14", name: "Pemungutan suara ulang", kind: "libur-nasional" }],
    removes: [],
    ...more,
  });
const galungan = [{ date: "2026-07-14", name: "Galungan" }];
const skb2026 = shippedDecrees.find(({ id }) => id === "skb-2026")!;
const cwd = folderWith({
  "keputusan.json": decree(),
  "lain.json": decree({
    id: "keppres-lain",
    adds: [{ date: "2026-07-15", name: "Hari lain", kind: "libur-nasional" }],
  }),
  "kembar.json": decree(),
  "jauh.json": decree({ year: 2040, adds: [{ date: "2040-01-02", name: "Jauh", kind: "libur-nasional" }] }),
  "ganti.json": JSON.stringify({
    ...skb2026,
    adds: skb2026.adds.filter(({ date }) => date !== "2026-08-17"),
  }),
  "rusak.json": decree({ issued: "2026-02-30" }),
  "bom.json": `\ufeff${decree()}`,
  "lokal.json": JSON.stringify(galungan),
  "lokal-lain.json": '[{ "date": "2026-07-15", "name": "Umanis Galungan" }]',
  "lokal-rusak.json": '[{ "date": "2026-07-14", "nama": "Galungan" }]',
  "lokal-jauh.json": '[{ "date": "2040-07-14", "name": "Galungan" }]',
  "bukan-daftar.json": '{ "date": "2026-07-14", "name": "Galungan" }',
  "bali.json": buleleng.replaceAll('"cuti-bersama"]', '"cuti-bersama", "libur-lokal"]'),
  "kasus.ndjson": line("A", { sop: "rsud-buleleng", facts: kuning() }),
});

function kuning() {
  return {
    "sengketa-hukum": false,
    kematian: false,
    "kerugian-materiil": false,
    "pemberitaan-media": true,
  };
}

const now = "--now 2026-07-10T12:00:00+08:00";
const due = "due rsud-buleleng tanggapan --from 2026-07-10T10:00:00+08:00 --fact grade=kuning";

describe("a decree counts", () => {
  test.each<[string, string]>([
    ["in an assessment", `assess ${now} kasus.ndjson`],
    ["along a case's time", `assess --timeline ${now} kasus.ndjson`],
    ["on the desk", `agenda --full ${now} kasus.ndjson`],
    ["for a due date", due],
    ["in a calendar", "calendar 2026-07"],
    ["in a calendar of an SOP", "calendar 2026-07 --sop rsud-buleleng"],
  ])("%s", async (_name, command) => {
    const without = await sopan(command, { cwd });
    const withIt = await sopan(`${command} --decree keputusan.json`, { cwd });
    expect(withIt).toMatchObject({ err: "", code: 0 });
    expect(withIt.out).not.toBe(without.out);
  });

  test("by its name", async () => {
    const { out } = await sopan(`${due} --decree keputusan.json`, { cwd });
    expect(out).toContain("akhir Kamis, 16 Juli 2026 (24.00 WITA)");
    expect(out).toContain("Pemungutan suara ulang");
  });

  test("with others beside it", async () => {
    const { out } = await sopan(`${due} --decree keputusan.json --decree lain.json`, { cwd });
    expect(out).toContain("akhir Jumat, 17 Juli 2026 (24.00 WITA)");
  });

  test("with a byte order mark", async () => {
    expect((await sopan(`${due} --decree bom.json`, { cwd })).out).toContain("Pemungutan suara ulang");
  });

  test("in place of a shipped one of the same id", async () => {
    const command = "calendar --from 2026-08-13 --add 2";
    expect((await sopan(command)).out).toContain("berakhir pada Selasa, 18 Agustus 2026");
    expect((await sopan(`${command} --decree ganti.json`, { cwd })).out).toContain(
      "berakhir pada Senin, 17 Agustus 2026",
    );
  });

  test.each([
    ["a check", "check bali.json"],
    ["an overview", "show bali.json"],
    ["a report", "report duties --sop rsjd-atma-husada --now 2026-07-13T10:00:00+08:00 -"],
  ])("and is accepted by %s", async (_name, command) => {
    const answer = await sopan(`${command} --decree keputusan.json`, { cwd, stdin: "[]" });
    expect(answer).toMatchObject({ err: "", code: 0 });
  });
});

describe("a local day counts", () => {
  test("where a calendar observes local days", async () => {
    const { out, err } = await sopan(`${due.replace("rsud-buleleng", "bali.json")} --local lokal.json`, {
      cwd,
    });
    expect(err).toBe("");
    expect(out).toContain("akhir Kamis, 16 Juli 2026 (24.00 WITA)");
    expect(out).toContain("Galungan");
  });

  test("from several files", async () => {
    const { out } = await sopan(
      `${due.replace("rsud-buleleng", "bali.json")} --local lokal.json --local lokal-lain.json`,
      { cwd },
    );
    expect(out).toContain("akhir Jumat, 17 Juli 2026 (24.00 WITA)");
  });

  test("in a calendar without SOP, which observes what is given", async () => {
    const command = "calendar --from 2026-07-13 --add 1";
    expect((await sopan(command)).out).toContain("berakhir pada Selasa, 14 Juli 2026");
    expect((await sopan(`${command} --local lokal.json`, { cwd })).out).toContain(
      "berakhir pada Rabu, 15 Juli 2026",
    );
  });

  test("in the calendar of an SOP that observes local days", async () => {
    const command = "calendar --sop bali.json --from 2026-07-13 --add 1 --local lokal.json";
    expect((await sopan(command, { cwd })).out).toContain("berakhir pada Rabu, 15 Juli 2026");
  });
});

describe("a local day that no calendar observes", () => {
  const message = "sopan: hari dari `--local` tidak dihitung: ";

  test.each([
    due,
    `assess ${now} --sop rsud-buleleng kasus.ndjson`,
    "show rsud-buleleng",
    "report duties --sop rsjd-atma-husada -",
    "calendar 2026-07 --sop rsud-buleleng",
  ])("is refused: sopan %s", async (command) => {
    const { out, err, code } = await sopan(`${command} --local lokal.json`, { cwd, stdin: "[]" });
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err.startsWith(message), err).toBe(true);
    expect(err).toContain("petunjuk: tambahkan `libur-lokal` pada `observes`");
  });

  test("is told at the end where only cases name their SOPs, and the answers are there", async () => {
    for (const command of [`assess ${now} kasus.ndjson`, `agenda ${now} kasus.ndjson`]) {
      const without = await sopan(command, { cwd });
      const { out, err, code } = await sopan(`${command} --local lokal.json`, { cwd });
      expect({ out, code }).toEqual({ out: without.out, code: 0 });
      expect(err.startsWith(message), err).toBe(true);
    }
  });

  test("is no matter while one of several SOPs observes it", async () => {
    const answer = await sopan(
      `assess ${now} --sop bali.json --sop puskesmas-sewo --local lokal.json kasus.ndjson`,
      { cwd },
    );
    expect(answer).toMatchObject({ err: "", code: 0 });
    expect(answer.out).toContain("akhir Kamis, 16 Juli 2026 (24.00 WITA)");
  });
});

describe("a file that cannot be used", () => {
  test.each<[string, number, string]>([
    ["--decree rusak.json", 1, "rusak.json:1:"],
    ["--decree kasus.ndjson", 1, "kasus.ndjson:1:"],
    ["--local lokal-rusak.json", 1, "lokal-rusak.json:1:"],
    ["--local bukan-daftar.json", 1, "bukan-daftar.json:1:"],
    ["--decree tidak-ada.json", 2, "sopan: berkas `tidak-ada.json` tidak ada"],
    ["--local tidak-ada.json", 2, "sopan: berkas `tidak-ada.json` tidak ada"],
    ["--decree keputusan.json --decree kembar.json", 2, "sopan: keputusan `keppres-uji` diberikan dua kali"],
    [
      "--decree jauh.json",
      2,
      "sopan: `jauh.json` memuat hari di luar kalender\n  petunjuk: kalender hanya menjawab untuk 2019–2035",
    ],
    ["--local lokal-jauh.json", 2, "sopan: `lokal-jauh.json` memuat hari di luar kalender"],
  ])("%s", async (options, expected, message) => {
    for (const command of [`assess ${now} kasus.ndjson`, due, "calendar 2026-07", "check bali.json"]) {
      const { out, err, code } = await sopan(`${command} ${options}`, { cwd });
      expect({ out, code }).toEqual({ out: "", code: expected });
      expect(err.startsWith(message), err).toBe(true);
      if (expected === 1) expect(err).toMatch(/\nsopan: berkas aturan `[\w-]+\.\w+` belum dapat dipakai\n$/);
    }
  });

  test("is shown with the remedy", async () => {
    const { err } = await sopan("calendar 2026-07 --local lokal-rusak.json --lang en", { cwd });
    expect(err).toContain("did you mean `name`?");
  });
});
