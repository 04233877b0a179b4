/** The steps of the procedure in words, and whose turn it is. */
import { describe, expect, test } from "vitest";
import type { Explanation } from "../../src/explain/explain.ts";
import { explained, type Tale, texts } from "./tale.ts";

const received = "received 07-13 09:00";
const step = (explanation: Explanation, id: string) => explanation.steps.find((each) => each.id === id)!;

describe("a step", () => {
  test("is told with who acts, what it takes and what it yields", () => {
    expect(step(explained({ events: [received] }), "mencatat")).toMatchObject({
      label: "Mencatat aduan",
      actors: "Petugas Loket",
      status: "giliran",
      inputs: ["Formulir aduan"],
      record: "Buku register",
      output: "Nomor aduan",
      standardTime: "waktu baku 5 menit",
      due: null,
      source: "KTR-1, Butir 1; KTR-4, Butir 4",
    });
    expect(step(explained({ events: [received] }, "en"), "mencatat").standardTime).toBe(
      "standard time 5 minutes",
    );
  });

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, step: string, tale: Tale, status: string]>([
    ["is done", "mencatat", { events: [received, "registered 07-13 10:00"] }, "selesai pada Senin, 13 Juli 2026 pukul 10.00 WITA"],
    ["is taken as done", "menelaah", { events: [received, "registered 07-13 10:00", "responded 07-13 11:00"] }, "selesai"],
    ["waits for another", "menanggapi", { events: [received] }, "menunggu langkah “Mencatat aduan”"],
    ["waits for two others", "menanggapi", { events: [received], facts: { rapat: true } }, "menunggu langkah “Mencatat aduan” dan “Rapat bersama”"],
    ["waits for what nobody has established", "rapat", { events: [received], facts: { rapat: null } }, "menunggu penetapan: Apakah perlu rapat?"],
    ["is not needed", "rapat", { events: [received] }, "tidak diperlukan"],
  ])("that %s says so", (_about, id, tale, status) => {
    expect(step(explained(tale), id).status).toBe(status);
  });

  test("names what it waits for and what has to be established", () => {
    const explanation = explained({ events: [received], facts: { rapat: null } });
    expect(step(explanation, "rapat").needs).toEqual(["Apakah perlu rapat?"]);
    expect(step(explanation, "menanggapi").blockedBy).toEqual(["Mencatat aduan", "Rapat bersama"]);
    expect(texts(step(explanation, "menanggapi").because)).toEqual([
      "Menunggu langkah: Mencatat aduan; Rapat bersama.",
    ]);
  });
});

describe("what is to be done", () => {
  const actions = (tale: Tale) => texts(explained(tale).actions);
  const registered = [received, "registered 07-13 10:00"];

  test("is told with the time limit that the step fulfils", () => {
    expect(actions({ events: [received] })).toEqual([
      "Petugas Loket: “Tanggapan” harus tuntas paling lambat akhir Kamis, 16 Juli 2026 (24.00 WITA) (batas: KTR-1, Butir 1).",
      "Petugas Loket: Mencatat aduan (KTR-1, Butir 1).",
    ]);
    expect(actions({ events: registered })).toEqual([
      "Petugas Loket: Menanggapi pelapor, paling lambat akhir Kamis, 16 Juli 2026 (24.00 WITA) (batas: KTR-1, Butir 1).",
      "Menelaah aduan (tetapkan petugasnya, dokumen tidak menyebut pelaksana).",
    ]);
  });

  test("that has passed its time limit says until when it should have been done", () => {
    expect(actions({ events: registered, now: "07-17 09:00" })[0]).toBe(
      "Petugas Loket: Menanggapi pelapor, seharusnya paling lambat akhir Kamis, 16 Juli 2026 (24.00 WITA) (batas: KTR-1, Butir 1).",
    );
  });

  test("of a step that may be left out says so; of a closed case only the reply is owed", () => {
    expect(actions({ events: [...registered, "responded 07-13 11:00"] })).toEqual([
      "Petugas Loket: Mengumumkan hasil (tidak wajib).",
    ]);
    expect(actions({ events: [received, "closed 07-13 10:00"] })).toEqual([
      "Petugas Loket dan Kepala Bagian: Jawab pelapor melalui Loket (KTR-1, Butir 1).",
    ]);
  });
});
