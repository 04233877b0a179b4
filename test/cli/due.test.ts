/** `sopan due`: the due instant of a case that nobody had to write. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess, type DeadlineAnswer } from "../../src/index.ts";
import { shippedSop } from "../assess/shipped.ts";
import { folderWith, sopan } from "./command.ts";

const from = "--from 2026-07-10T10:00:00+08:00";

interface Due {
  readonly case: { readonly events: readonly { readonly type: string; readonly at: string }[] };
  readonly deadline: DeadlineAnswer;
}
const due = async (command: string, cwd = "."): Promise<Due> =>
  JSON.parse((await sopan(`due ${command} --format json`, { cwd })).out) as Due;

describe("what people read", () => {
  // biome-ignore format: a table, one golden file a line
  test.each([
    ["due", `due rsud-buleleng tanggapan ${from} --fact kematian=true`],
    ["due-belum-tentu", `due rsud-buleleng tanggapan ${from} --fact kematian=false --fact sengketa-hukum=false`],
    ["due-tafsir-lain", `due rsjd-atma-husada respon --from 2026-07-10T15:30:00+08:00 --reading 1x24-jam=24-jam`],
    ["due-terlambat", `due puskesmas-sewo ${from} --channel facebook --now 2026-07-13T10:00:00+08:00`],
  ])("%s", async (name, command) => {
    for (const language of ["id", "en"]) {
      const { out, err, code } = await sopan(`${command} --lang ${language}`);
      await expect(out).toMatchFileSnapshot(`../golden/cli/${name}.${language}.txt`);
      expect({ err, code }).toEqual({ err: "", code: 0 });
      for (const text of out.split("\n")) expect(text.length, text).toBeLessThanOrEqual(100);
    }
  });

  test("the reasons are those of an assessment of the same case, and no other deadline is told", async () => {
    const { out } = await sopan(`due rsjd-atma-husada penyelesaian ${from}`);
    expect(out).toContain("\nPenyelesaian pengaduan (oleh Petugas Humas dan PIC Bidang/Bagian): berjalan");
    expect(out).not.toContain("Respons pertama");
  });
});

describe("the answer is the assessment's", () => {
  test("of the case that it made", async () => {
    const { case: complaint, deadline } = await due(`rsud-buleleng tanggapan ${from} --fact kematian=true`);
    const [expected] = assess(shippedSop("rsud-buleleng"), complaint, "2026-07-10T10:00:00+08:00").deadlines;
    expect(deadline).toEqual(expected);
    expect(deadline.dueAt).toBe("2026-07-11T10:00:00.000+08:00");
  });

  test.each<[string, string, string, string | null]>([
    [
      "the event that starts it",
      `rsud-buleleng tanggapan ${from} --fact grade=kuning`,
      "received graded",
      "2026-07-15T23:59:59.999+08:00",
    ],
    [
      "the one deadline of its SOP",
      `rsud-kepulauan-seribu ${from}`,
      "received",
      "2026-07-15T09:00:00.000+07:00",
    ],
    ["what a channel decides", `puskesmas-sewo ${from} --channel langsung`, "submitted", null],
    [
      "another event than arrival",
      `rsjd-atma-husada penyelesaian ${from} --reading penyelesaian=sejak-diteruskan`,
      "forwarded",
      "2026-07-30T23:59:59.999+08:00",
    ],
    [
      "the last of two events",
      `sp4n-lapor tindak-lanjut ${from}`,
      "forwarded",
      "2026-07-17T23:59:59.999+07:00",
    ],
    [
      "a reading that starts it elsewhere",
      `puskesmas-sewo ${from} --channel facebook --reading mulai-dihitung=tiba-di-tim`,
      "assigned",
      "2026-07-11T10:00:00.000+08:00",
    ],
    [
      "the calendar as known then",
      `rsud-buleleng tanggapan --from 2020-05-19T10:00:00+08:00 --fact grade=hijau --now 2026-07-10T12:00:00+08:00 --as-of 2020-05-19`,
      "received graded",
      "2020-05-29T23:59:59.999+08:00",
    ],
    [
      "a deadline of another service",
      `rsud-buleleng jawaban-informasi ${from}`,
      "received",
      "2026-07-24T23:59:59.999+08:00",
    ],
    [
      "a service whose one deadline it is",
      `rsud-buleleng --service permintaan-informasi ${from}`,
      "received",
      "2026-07-24T23:59:59.999+08:00",
    ],
  ])("%s", async (_name, command, events, dueAt) => {
    const answer = await due(command);
    expect(answer.case.events.map(({ type }) => type).join(" ")).toBe(events);
    expect(answer.deadline.dueAt).toBe(dueAt);
  });

  test("while a fact is missing, its candidates", async () => {
    const { deadline } = await due(`rsud-buleleng tanggapan ${from} --fact kematian=false`);
    expect(deadline.status).toBe("undetermined");
    expect(deadline.candidates.map(({ grade }) => grade)).toEqual(["merah", "kuning", "hijau"]);
  });
});

describe("an SOP of many kinds of starts and facts", () => {
  const base = JSON.parse(
    readFileSync(new URL("../../rules/sop/rsud-kepulauan-seribu.json", import.meta.url), "utf8"),
  ) as { services: Record<string, { intake: object; facts: object; deadlines: Record<string, object> }> };
  const service = base.services["pengaduan"]!;
  const { penyelesaian } = service.deadlines;
  const deadline = (timing: object) => {
    const { from: _from, underReadings: _under, ...rest } = penyelesaian as Record<string, unknown>;
    return { ...rest, ...timing };
  };
  const days = [
    { id: "a", label: "A" },
    { id: "b", label: "B" },
  ];
  service.intake = {
    ...service.intake,
    "tanggal-kejadian": { label: "Tanggal", type: "date", source: ["KSB-P1"] },
  };
  service.facts = {
    ...service.facts,
    "jumlah-korban": { type: "integer", label: "Jumlah" },
    kerugian: { type: "number", label: "Kerugian" },
    kejadian: { type: "date", label: "Kejadian" },
    jenis: { type: "enum", label: "Jenis", values: days },
    sebab: { type: "list", label: "Sebab", values: days },
  };
  service.deadlines = {
    penyelesaian: penyelesaian!,
    "sejak-semua": deadline({ from: { all: ["responded", "followed-up"] } }),
    "sejak-salah-satu": deadline({ from: { any: ["responded", "followed-up"] } }),
    sesudah: deadline({
      from: { event: "file-completed", after: { event: "returned", occurrence: "last" } },
    }),
    "sejak-kejadian": deadline({ from: { field: "tanggal-kejadian" } }),
    bersyarat: deadline({
      from: [
        { when: { fact: "jenis", operator: "equal", value: "a" }, event: "registered" },
        { when: { fact: "jenis", operator: "equal", value: "b" }, event: "verified" },
      ],
    }),
  };
  const cwd = folderWith({ "banyak.json": JSON.stringify(base) });

  test.each<[string, string]>([
    ["sejak-semua", "responded followed-up"],
    ["sejak-salah-satu", "responded"],
    ["sesudah", "returned file-completed"],
    ["bersyarat --fact jenis=a", "registered"],
    ["bersyarat --fact jenis=b", "verified"],
  ])("%s", async (command, events) => {
    const answer = await due(`banyak.json ${command} ${from}`, cwd);
    expect(answer.case.events.map(({ type }) => type).join(" ")).toBe(events);
    expect(answer.deadline.startedAt).toBe("2026-07-10T09:00:00.000+07:00");
  });

  test("a date that the case carries starts it at the beginning of that day", async () => {
    const { deadline } = await due(`banyak.json sejak-kejadian ${from}`, cwd);
    expect(deadline).toMatchObject({
      startedAt: "2026-07-10T00:00:00.000+07:00",
      startedBy: "field.tanggal-kejadian",
    });
  });

  test.each<[string, unknown]>([
    ["data-diri-lengkap=true", true],
    ["data-diri-lengkap=false", false],
    ["jumlah-korban=3", 3],
    ["kerugian=2.5", 2.5],
    ["kejadian=2026-07-09", "2026-07-09"],
    ["jenis=a", "a"],
    ["sebab=a,b", ["a", "b"]],
    ["sebab=b", ["b"]],
  ])("a fact has the type that its SOP declares: %s", async (fact, value) => {
    const { case: complaint } = await due(`banyak.json penyelesaian ${from} --fact ${fact}`, cwd);
    expect(Object.values((complaint as unknown as { facts: object }).facts)).toEqual([value]);
  });

  test.each([
    [
      "--fact jumlah-korban=3.5",
      "fakta `jumlah-korban` tidak menerima `3.5`\n  petunjuk: tulis sebuah bilangan bulat",
    ],
    ["--fact kerugian=banyak", "fakta `kerugian` tidak menerima `banyak`\n  petunjuk: tulis sebuah angka"],
    ["--fact kejadian=2026-02-30", "fakta `kejadian` tidak menerima `2026-02-30`\n  petunjuk: tulis tanggal"],
    ["--fact jenis=c", "fakta `jenis` tidak menerima `c`\n  petunjuk: maksud Anda `a`?"],
    ["--fact jenis=lain-lain", "fakta `jenis` tidak menerima `lain-lain`\n  petunjuk: yang ada: a, b"],
    [
      "--fact sebab=a,,b",
      "fakta `sebab` tidak menerima `a,,b`\n  petunjuk: tulis satu atau beberapa, dipisah koma: a, b",
    ],
    ["--fact sebab=a,lainnya", "fakta `sebab` tidak menerima `lainnya`\n  petunjuk: yang ada: a, b"],
  ])("sopan due %s is wrong use", async (option, message) => {
    const { out, err, code } = await sopan(`due banyak.json penyelesaian ${from} ${option}`, { cwd });
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err.startsWith(`sopan: ${message}`), err).toBe(true);
  });

  test("where no event alone starts it, it says so instead of calling it not started", async () => {
    const condition = { fact: "event.reopened", operator: "equal", value: true };
    service.deadlines = {
      penyelesaian: penyelesaian!,
      bersyarat: deadline({ from: [{ when: condition, event: "received" }] }),
    };
    const other = folderWith({ "satu.json": JSON.stringify(base) });
    const answer = await sopan(`due satu.json bersyarat ${from}`, { cwd: other });
    expect({ out: answer.out, code: answer.code }).toEqual({ out: "", code: 2 });
    expect(answer.err).toMatch(/^sopan: peristiwa saja tidak memulai hitungan `bersyarat` di sini\n/);
  });
});

describe("a policy", () => {
  const policy = {
    formatVersion: 1,
    id: "kebijakan",
    version: "1",
    title: "Batas instansi",
    services: {
      pengaduan: {
        deadlines: {
          "batas-instansi": {
            label: "Batas instansi",
            from: "received",
            until: "resolved",
            rules: [{ length: { amount: 2, unit: "working-day" } }],
          },
        },
      },
    },
  };
  const cwd = folderWith({
    "kebijakan.json": JSON.stringify(policy),
    "asing.json": JSON.stringify({ ...policy, sop: "puskesmas-sewo" }),
  });

  test("adds its deadlines", async () => {
    const { deadline } = await due(`rsud-buleleng batas-instansi ${from} --policy kebijakan.json`, cwd);
    expect(deadline.dueAt).toBe("2026-07-14T23:59:59.999+08:00");
  });

  test("of another SOP is refused", async () => {
    const { err, code } = await sopan(`due rsud-buleleng tanggapan ${from} --policy asing.json`, { cwd });
    expect(err).toContain("S551");
    expect(code).toBe(1);
  });
});

describe("wrong use", () => {
  test.each([
    ["due", "SOP belum disebut\n  petunjuk: yang ada: poltekkes-kendari, "],
    [
      `due rsud-bulelen ${from}`,
      "SOP `rsud-bulelen` tidak dikenal\n  petunjuk: maksud Anda `rsud-buleleng`?",
    ],
    [
      "due rsud-buleleng tanggapan",
      "`sopan due` memerlukan `--from`\n  petunjuk: sebut waktu mulainya (received)",
    ],
    [
      "due rsjd-atma-husada inventarisasi",
      "`sopan due` memerlukan `--from`\n  petunjuk: sebut waktu mulainya (responded; informed; resolved)",
    ],
    ["due rsud-buleleng tanggapan --from besok", "`--from` bukan waktu yang sah: `besok`"],
    [`due rsud-buleleng tanggapan ${from} --now 2026-07-10T09:59:59+08:00`, "`--now` mendahului `--from`"],
    [
      `due rsud-buleleng ${from}`,
      "batas waktu belum disebut\n  petunjuk: yang ada: tanggapan, jawaban-informasi",
    ],
    [
      `due rsud-buleleng tanggapn ${from}`,
      "batas waktu `tanggapn` tidak ada pada SOP ini\n  petunjuk: maksud Anda `tanggapan`?",
    ],
    [
      `due rsud-buleleng tanggapan --service permintaan-informasi ${from}`,
      "batas waktu `tanggapan` tidak ada pada SOP ini",
    ],
    [`due rsud-buleleng tanggapan --service aduan ${from}`, "layanan `aduan` tidak ada pada SOP ini"],
    [`due puskesmas-sewo --service aspirasi ${from}`, "tidak ada batas waktu dalam dokumen"],
    [
      `due rsud-buleleng tanggapan ${from} --channel smss`,
      "kanal `smss` tidak ada pada SOP ini\n  petunjuk: maksud Anda `sms`?",
    ],
    [
      `due rsud-buleleng tanggapan ${from} --fact kematian`,
      "`--fact` tidak berbentuk FAKTA=NILAI: `kematian`",
    ],
    [
      `due rsud-buleleng tanggapan ${from} --fact kematin=true`,
      "fakta `kematin` tidak ada pada layanan ini\n  petunjuk: maksud Anda `kematian`?",
    ],
    [
      `due rsud-buleleng tanggapan ${from} --fact kematian=ya`,
      "fakta `kematian` tidak menerima `ya`\n  petunjuk: tulis true atau false",
    ],
    [
      `due rsud-buleleng tanggapan ${from} --fact grade=merh`,
      "fakta `grade` tidak menerima `merh`\n  petunjuk: maksud Anda `merah`?",
    ],
    [
      `due rsud-buleleng tanggapan ${from} --fact kematian=true --fact kematian=false`,
      "fakta `kematian` diberikan dua kali",
    ],
    [
      `due sp4n-lapor verifikasi ${from} --fact grade=merah`,
      "fakta `grade` tidak ada pada layanan ini\n  petunjuk: layanan ini tidak mempunyai fakta",
    ],
    [`due rsud-buleleng tanggapan x ${from}`, "terlalu banyak: `x`"],
    [
      `due rsud-buleleng tanggapan ${from} --sop rsud-buleleng`,
      "opsi `--sop` tidak dipakai oleh `sopan due`",
    ],
  ])("sopan %s", async (command, message) => {
    const { out, err, code } = await sopan(command);
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err.startsWith(`sopan: ${message}`), err).toBe(true);
  });

  test("a reading that there is not is told, and the one in force is used", async () => {
    const { out, err, code } = await sopan(`due rsud-buleleng tanggapan ${from} --reading tanggapan=hari`);
    expect(out).toContain("Ditanggapi dan ditindaklanjuti: ");
    expect(err).toMatch(/^rsud-buleleng kesalahan C403: tafsir `hari` tidak ada untuk `tanggapan`\n/);
    expect(code).toBe(1);
  });
});
