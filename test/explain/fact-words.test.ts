import { describe, expect, test } from "vitest";
import { factInWords } from "../../src/explain/fact-words.ts";
import { wordingFor } from "../../src/explain/wording.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { shippedSop } from "../assess/shipped.ts";
import { bureau, type LeafName, leaves } from "./bureau.ts";

const indonesian = wordingFor(bureau, "aduan", "id");

function told(name: LeafName, holds: boolean | null, wording = indonesian): string {
  return factInWords(leaves[name].fact, `/services/aduan/conditions/${name}`, holds, wording);
}

describe("a leaf of a condition", () => {
  test.each<readonly [LeafName, string, string]>([
    ["boolean-equal", "Keadaan darurat: ya", "Keadaan darurat: tidak"],
    ["boolean-different", "Keadaan darurat: tidak", "Keadaan darurat: ya"],
    ["enum-equal", "Unit: Instalasi Gizi", "Unit: selain Instalasi Gizi"],
    ["enum-in", "Unit: Instalasi Gizi atau Farmasi", "Unit: selain Instalasi Gizi atau Farmasi"],
    ["enum-not-in", "Unit: selain Instalasi Gizi", "Unit: Instalasi Gizi"],
    ["number-less", "Jumlah korban: kurang dari 3", "Jumlah korban: paling sedikit 3"],
    ["number-at-most", "Jumlah korban: paling banyak 3", "Jumlah korban: lebih dari 3"],
    ["number-more", "Jumlah korban: lebih dari 3", "Jumlah korban: paling banyak 3"],
    ["number-at-least", "Jumlah korban: paling sedikit 3", "Jumlah korban: kurang dari 3"],
    [
      "date-less",
      "Berlangsung sejak: sebelum Senin, 17 Agustus 2026",
      "Berlangsung sejak: paling awal Senin, 17 Agustus 2026",
    ],
    [
      "date-at-least",
      "Berlangsung sejak: paling awal Senin, 17 Agustus 2026",
      "Berlangsung sejak: sebelum Senin, 17 Agustus 2026",
    ],
    ["list-contains", "Sebab: mencakup Antrean panjang", "Sebab: tidak mencakup Antrean panjang"],
    ["list-contains-not", "Sebab: tidak mencakup Antrean panjang", "Sebab: mencakup Antrean panjang"],
    ["fact-present", "Unit: terisi", "Unit: belum terisi"],
    ["field-present", "Isian Jenis layanan: terisi", "Isian Jenis layanan: belum terisi"],
    ["field-absent", "Isian Jenis layanan: belum terisi", "Isian Jenis layanan: terisi"],
    ["field-equal", "Isian Jenis layanan: memenuhi syarat", "Isian Jenis layanan: tidak memenuhi syarat"],
    ["channel", "Kanal: Loket", "Kanal: selain Loket"],
    ["channel-class", "Cara penyampaian: tidak langsung", "Cara penyampaian: selain tidak langsung"],
    ["service", "Layanan: Aduan", "Layanan: selain Aduan"],
    ["event", "Berkas dikembalikan untuk dilengkapi: sudah", "Berkas dikembalikan untuk dilengkapi: belum"],
    ["own-event", "Berkas diarsipkan: sudah", "Berkas diarsipkan: belum"],
    ["hours", "Diterima pada jam pelayanan: ya", "Diterima pada jam pelayanan: tidak"],
  ])("%s that holds is told as %s, otherwise as %s", (name, holding, failing) => {
    expect(told(name, true)).toBe(holding);
    expect(told(name, false)).toBe(failing);
  });

  test("that nobody has established is not known yet", () => {
    expect(told("boolean-equal", null)).toBe("Keadaan darurat: belum diketahui");
    expect(told("channel", null)).toBe("Kanal: belum diketahui");
  });

  test("is told in English with the labels of the file", () => {
    const english = wordingFor(bureau, "aduan", "en");
    expect(told("enum-in", false, english)).toBe("Unit: other than Instalasi Gizi or Farmasi");
    expect(told("number-at-least", false, english)).toBe("Jumlah korban: less than 3");
    expect(told("event", false, english)).toBe("File returned for completion: not yet");
  });

  test("on the grade names the grade, and a class where grades have no order", () => {
    const graded = wordingFor(shippedSop("rsud-buleleng"), "pengaduan", "id");
    const rule = "/services/pengaduan/deadlines/tanggapan/rules/0/when";
    expect(factInWords("grade", rule, true, graded)).toBe("Tingkat: Risiko ekstrem (merah)");
    const classed = wordingFor(shippedSop("rsjd-atma-husada"), "pengaduan", "id");
    expect(factInWords("grade", "", null, classed)).toBe("Klasifikasi: belum diketahui");
  });

  test("on a confidential field says only whether it is met, whatever the operator and the way of saying so", () => {
    const leaf = (operator: string, value: unknown) => ({ fact: "field.lahir", operator, value });
    const conditions = {
      sama: leaf("equal", "1987-11-14"),
      beda: leaf("notEqual", "1987-11-14"),
      "kurang-dari": leaf("lessThan", "1987-11-14"),
      "paling-banyak": leaf("lessThanInclusive", "1987-11-14"),
      "lebih-dari": leaf("greaterThan", "1987-11-14"),
      "paling-sedikit": leaf("greaterThanInclusive", "1987-11-14"),
      antara: leaf("in", ["1987-11-14", "1987-11-15"]),
      "bukan-antara": leaf("notIn", ["1987-11-14"]),
    };
    for (const [field, confidentiality] of [
      [{ confidential: true }, {}],
      [{}, { identity: ["lahir"] }],
      [{}, { covers: "everything" }],
    ]) {
      const sop = inlineSop({
        intake: { lahir: { label: "Tanggal lahir", type: "date", ...field } },
        service: { conditions, confidentiality },
      });
      const wording = wordingFor(sop, "pengaduan", "id");
      for (const name of Object.keys(conditions)) {
        const pointer = `/services/pengaduan/conditions/${name}`;
        const said = [true, false, null].map((holds) => factInWords("field.lahir", pointer, holds, wording));
        expect(said).toEqual([
          "Isian Tanggal lahir: memenuhi syarat",
          "Isian Tanggal lahir: tidak memenuhi syarat",
          "Isian Tanggal lahir: belum diketahui",
        ]);
      }
    }
  });
});
