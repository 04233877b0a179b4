import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type Agenda,
  agenda,
  checkDuties,
  findUnowned,
  sopSet,
  type Timeline,
  timeline,
  type Unowned,
} from "../../src/index.ts";
import { shippedSop, shippedSops } from "../assess/shipped.ts";
import { folderWith, line, outline, sopan } from "./command.ts";

const now = "2026-07-13T10:00:00+08:00";
const at = `--now ${now}`;
const cases = readFileSync(new URL("../../examples/desk.ndjson", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((text) => JSON.parse(text) as unknown);
const sops = sopSet(Object.values(shippedSops));

describe("what lies on the desk, as people read it", () => {
  // biome-ignore format: a table, one golden file a line
  test.each([
    ["agenda", `agenda ${at} examples/desk.ndjson`],
    ["agenda-satu-instansi", `agenda ${at} --sop rsud-buleleng -`, "rsud-buleleng"],
    ["agenda-kosong", `agenda ${at} --sop rsud-buleleng -`, "nothing"],
    ["unowned", `agenda --unowned ${at} examples/desk.ndjson`],
    ["unowned-kosong", `agenda --unowned ${at} --sop rsud-buleleng -`, "nothing"],
    ["timeline", `assess --timeline ${at} -`, "LPR-2026-5501"],
    ["timeline-kosong", `assess --timeline ${at} --sop rsud-buleleng -`, "no-events"],
    ["duties", `report duties ${at} --since 2025-10-01 --sop rsjd-atma-husada examples/duties.ndjson`],
    ["duties-tanpa-periode", `report duties ${at} --sop poltekkes-kendari -`, "nothing"],
    ["duties-kosong", `report duties ${at} --sop rsud-buleleng -`, "nothing"],
  ])("%s", async (name, command, wanted = "nothing") => {
    const chosen = cases.map((each) => JSON.stringify(each)).filter((text) => text.includes(wanted));
    const stdin = wanted === "no-events" ? line("A", { events: [] }) : chosen.join("\n");
    for (const language of ["id", "en"]) {
      const { out, code } = await sopan(`${command} --lang ${language}`, { stdin });
      await expect(out).toMatchFileSnapshot(`../golden/cli/${name}.${language}.txt`);
      // An input without anything in it is not fine: whoever wrote it may have failed.
      expect(code).toBe(stdin === "" && command.endsWith(" -") ? 1 : 0);
      expect(out).not.toMatch(/undefined|NaN|\[object|[^\n]\n\n\n/);
      for (const text of out.split("\n")) {
        expect(text.length, text).toBeLessThanOrEqual(100);
        expect(text).toBe(text.trimEnd());
      }
    }
  });

  test("the example fills all four groups", () => {
    for (const { id, items } of agenda(sops, cases, now).groups) expect(items.length, id).toBeGreaterThan(0);
  });
});

describe("what lies on the desk, as programs read it", () => {
  const json = async <T>(command: string): Promise<T> => JSON.parse((await sopan(command)).out) as T;

  test("an agenda is the library's", async () => {
    expect(await json<Agenda>(`agenda --format json ${at} examples/desk.ndjson`)).toEqual(
      agenda(sops, cases, now),
    );
  });

  test("so is the list of the unowned", async () => {
    const expected = findUnowned(sops, cases, now);
    expect(await json<Unowned>(`agenda --unowned --format json ${at} examples/desk.ndjson`)).toEqual(
      expected,
    );
    expect(expected.items.length).toBeGreaterThan(0);
  });

  test("so are timelines, one for each case in order", async () => {
    const { out } = await sopan(`assess --timeline --format ndjson ${at} examples/desk.ndjson`);
    const told = out.trimEnd().split("\n");
    expect(told.map((text) => JSON.parse(text) as Timeline)).toEqual(
      cases.map((each) => timeline(sops, each, now)),
    );
  });

  test("so is the report on duties", async () => {
    const log = [{ duty: "laporan-rtl", at: "2026-04-09T14:30:00+08:00", for: "2026-Q1" }];
    const { out } = await sopan(
      `report duties --format json ${at} --since 2026-01-01 --sop rsjd-atma-husada -`,
      {
        stdin: JSON.stringify(log, null, 2),
      },
    );
    expect(JSON.parse(out)).toEqual(
      checkDuties(shippedSop("rsjd-atma-husada"), log, now, { since: "2026-01-01" }),
    );
  });

  test("an agenda of nothing is JSON too", async () => {
    const { out, err } = await sopan(`agenda --format json ${at} -`);
    expect((JSON.parse(out) as Agenda).groups).toHaveLength(4);
    expect(err).toBe("sopan: tidak ada pengaduan di `-`\n");
  });
});

describe("lines that cannot be read", () => {
  const stdin = [
    line("A"),
    "halo",
    line("B", { sop: "rsud-bulelen" }),
    line("C", { sop: "rsud-buleleng", service: "x" }),
  ].join("\n");

  test.each(["agenda", "agenda --unowned"])(
    "%s goes on, names each with its place, and counts them",
    async (verb) => {
      const { out, err, code } = await sopan(`${verb} --format json ${at} -`, { stdin });
      expect(code).toBe(1);
      expect((JSON.parse(out) as Agenda).unreadable).toBe(3);
      expect(err.match(/^-:\d+ kesalahan C\d+/gm)).toEqual([
        "-:2 kesalahan C501",
        "-:3 kesalahan C503",
        "-:4 kesalahan C201",
      ]);
      expect(err).toMatch(/sopan: 3 dari 4 pengaduan tidak dapat dinilai\n$/);
    },
  );

  test("a timeline answers in its place, as assess does", async () => {
    const { out, code } = await sopan(`assess --timeline --format ndjson ${at} -`, { stdin });
    expect(outline(out)).toEqual(["A", "2:C501", "3:C503", "C"]);
    expect(code).toBe(1);
  });

  test("a bad entry of a log is named with its line, and the others count", async () => {
    const log = '{"duty": "laporan-rtl", "at": "2026-07-03T09:00:00+08:00", "for": "2026-Q2"}';
    const { out, err, code } = await sopan(
      `report duties --format json ${at} --sop rsjd-atma-husada --since 2026-04-01 -`,
      {
        stdin: `${log.replace("rtl", "rlt")}\nhalo\n\n${log}`,
      },
    );
    expect(code).toBe(1);
    expect((JSON.parse(out) as { periods: { done: number }[] }).periods[0]!.done).toBe(1);
    expect(err.match(/^-:\d+ kesalahan C\d+/gm)).toEqual(["-:2 kesalahan C501", "-:1 kesalahan C371"]);
  });

  test("a duty that was not done does not change the exit code", async () => {
    const { code, err } = await sopan(`report duties ${at} --sop rsjd-atma-husada --since 2020-01-01 -`, {
      stdin: "[]",
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});

describe("several SOPs, versions and a policy", () => {
  const buleleng = readFileSync(new URL("../../rules/sop/rsud-buleleng.json", import.meta.url), "utf8");
  const valid = (from: string | null, to: string | null, version: string) => {
    const file = JSON.parse(buleleng) as Record<string, unknown>;
    return JSON.stringify({
      ...file,
      version,
      validity: { effectiveFrom: from, effectiveTo: to, reviewBy: null },
    });
  };
  const policy = (more: object) =>
    JSON.stringify({
      formatVersion: 1,
      id: "kebijakan",
      version: "1",
      title: "Jenjang instansi",
      roles: { direktur: { label: "Direktur" } },
      services: {
        pengaduan: {
          escalation: [
            {
              id: "direktur",
              label: "Direktur diberi tahu",
              to: ["direktur"],
              on: { deadline: "tanggapan" },
              action: "take-over",
            },
          ],
        },
      },
      ...more,
    });
  const cwd = folderWith({
    "lama.json": valid(null, "2026-07-05", "lama"),
    "baru.json": valid("2026-07-06", null, "baru"),
    "kembar.json": valid(null, null, "kembar"),
    "kebijakan.json": policy({ sop: "rsud-buleleng" }),
    "umum.json": policy({}),
    "asing.json": policy({ sop: "rsud-bulelen" }),
    "rusak.json": policy({ sop: "rsud-buleleng", services: { pengaduann: {} } }),
    "bukan.json": "{",
    "a.ndjson": "",
  });
  const received = (id: string, date: string) =>
    line(id, { events: [{ type: "received", at: `${date}T10:00:00+08:00` }] });

  test("the version in force at its first event governs a case", async () => {
    const stdin = `${received("A", "2026-07-03")}\n${received("B", "2026-07-07")}`;
    const { out } = await sopan(`assess --format ndjson --sop lama.json --sop baru.json ${at} -`, {
      cwd,
      stdin,
    });
    const versions = out
      .trimEnd()
      .split("\n")
      .map((text) => (JSON.parse(text) as { version: string }).version);
    expect(versions).toEqual(["lama", "baru"]);
  });

  test("several SOPs leave a case that names none without one", async () => {
    const command = `assess --format ndjson --sop rsud-buleleng --sop puskesmas-sewo ${at} -`;
    const stdin = `${line("A", {})}\n${line("B")}`;
    expect(outline((await sopan(command, { stdin })).out)).toEqual(["1:C504", "B"]);
  });

  test.each(["kebijakan.json", "umum.json --sop rsud-buleleng"])(
    "a policy adds its levels: %s",
    async (option) => {
      const grave = { sop: "rsud-buleleng", facts: { kematian: true } };
      const stdin = `${line("A", grave)}\n${line("B", { sop: "puskesmas-sewo", channel: "google-form" })}`;
      const { out, err } = await sopan(`assess --format ndjson --policy ${option} ${at} -`, { cwd, stdin });
      const [first, second] = out.split("\n").map((text) => (text === "" ? null : JSON.parse(text)));
      expect(first).toMatchObject({ handler: null, problems: [] });
      expect(first.escalations.map((level: { id: string }) => level.id)).toEqual(["direktur"]);
      expect(second.escalations.map((level: { id: string }) => level.id)).not.toContain("direktur");
      expect(err).toBe("");
      const { out: text } = await sopan(`agenda --full --policy ${option} ${at} -`, { cwd, stdin });
      expect(text.replace(/\s+/g, " ")).toContain(
        "Penanggung jawab: belum ada. Perlu diteruskan: Direktur diberi tahu.",
      );
    },
  );

  test.each<[string, number, string]>([
    [
      "agenda --sop kembar.json --sop baru.json a.ndjson",
      2,
      "sopan: dua versi SOP yang sama berlaku pada hari yang sama\n  petunjuk: isi `validity`",
    ],
    ["agenda --policy umum.json a.ndjson", 2, "sopan: `--policy` memerlukan `--sop`\n  petunjuk: sebut SOP"],
    [
      "agenda --policy asing.json a.ndjson",
      2,
      "sopan: SOP `rsud-bulelen` tidak dikenal\n  petunjuk: maksud Anda `rsud-buleleng`?",
    ],
    ["agenda --policy tidak-ada.json a.ndjson", 2, "sopan: berkas `tidak-ada.json` tidak ada"],
    ["agenda --policy rusak.json a.ndjson", 1, "rusak.json:1:"],
    ["agenda --policy bukan.json a.ndjson", 1, "bukan.json:1:2 kesalahan S105"],
    [
      "agenda --unowned --format ndjson a.ndjson",
      2,
      "sopan: `--format` tidak mengenal `ndjson`\n  petunjuk: maksud Anda `json`?",
    ],
    [
      "assess --timeline --format json a.ndjson",
      2,
      "sopan: `--format` tidak mengenal `json`\n  petunjuk: yang ada: text, ndjson",
    ],
    ["agenda", 2, "sopan: berkas belum disebut"],
    ["agnda a.ndjson", 2, "sopan: perintah `agnda` tidak dikenal\n  petunjuk: maksud Anda `agenda`?"],
    ["agenda --polcy a", 2, "sopan: opsi `--polcy` tidak dikenal\n  petunjuk: maksud Anda `--policy`?"],
    ["assess --timeline tidak-ada.ndjson", 2, "sopan: berkas `tidak-ada.ndjson` tidak ada"],
    ["report duties a.ndjson", 2, "sopan: `sopan report duties` memerlukan `--sop`"],
    [
      "report duties --sop rsud-buleleng --sinc 2026 a.ndjson",
      2,
      "sopan: opsi `--sinc` tidak dikenal\n  petunjuk: maksud Anda `--since`?",
    ],
    [
      "report duties --sop rsud-buleleng --since 2026-02-30 a.ndjson",
      2,
      "sopan: `--since` bukan tanggal yang ada: `2026-02-30`",
    ],
  ])("sopan %s ends with %d", async (command, code, message) => {
    const answer = await sopan(command, { cwd });
    expect({ code: answer.code, out: answer.out }).toEqual({ code, out: "" });
    expect(answer.err.startsWith(message), answer.err).toBe(true);
  });
});

test("the clock is named where it decides", async () => {
  const stdin = line("A");
  for (const verb of ["agenda", "agenda --unowned", "assess --timeline"]) {
    expect((await sopan(`${verb} -`, { stdin })).out).toContain("12.00 WITA (menurut jam komputer ini)");
    expect((await sopan(`${verb} ${at} -`, { stdin })).out).not.toContain("jam komputer");
  }
  const duties = await sopan("report duties --sop rsjd-atma-husada -", { stdin: "[]" });
  expect(duties.out).toContain("12.00 WITA (menurut jam komputer ini)");
});

test("an agenda of a long stream keeps only what it lists", async () => {
  const lines = Array.from({ length: 3000 }, (_, n) =>
    line(`K-${n}`, {
      sop: "rsud-buleleng",
      events: [
        { type: "received", at: "2026-07-10T10:00:00+08:00" },
        ...(n % 3 === 0 ? [] : [{ type: "closed", at: "2026-07-10T11:00:00+08:00" }]),
      ],
    }),
  );
  const { out } = await sopan(`agenda --format json ${at} -`, { stdin: lines.join("\n") });
  const { groups, closed } = JSON.parse(out) as Agenda;
  expect({ closed, open: groups.flatMap(({ items }) => items).length }).toEqual({ closed: 2000, open: 1000 });
});
