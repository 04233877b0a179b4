/** The reader of printed phrases: by a table of phrases, by those of the shipped files, and by round trip. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Printed, PrintedAmount } from "../../src/index.ts";
import { readPrinted } from "../../src/index.ts";

/** The ways to encode each printed unit, written out a second time. */
const menit = (n: number) => `${n} minute / ${n} service-minute`;
const jam = (n: number) => {
  const days = n % 24 === 0 ? ` / ${n / 24} day / ${n / 24} working-day` : "";
  return `${n} hour / ${n} hour-on-working-days / ${n} service-hour${days}`;
};
const jamKerja = (n: number) =>
  `${n} service-hour / ${n} hour-on-working-days${n % 24 === 0 ? ` / ${n / 24} working-day` : ""}`;
const jamHariKerja = (n: number) =>
  `${n} hour-on-working-days / ${n / 24} working-day / ${n} hour / ${n} service-hour`;
const hari = (n: number) => `${n} day / ${n} working-day / ${n * 24} hour / ${n * 24} hour-on-working-days`;
const hariKerja = (n: number) => `${n} working-day / ${n * 24} hour-on-working-days`;
const hariKalender = (n: number) => `${n} day / ${n * 24} hour`;
const minggu = (n: number) => `${n} week / ${n * 5} working-day / ${n * 6} working-day`;
const bulan = (n: number) => `${n} month / ${n * 30} day`;
const tahun = (n: number) => `${n * 12} month / ${n * 365} day`;
const most = (length: string) => `≤ ${length}`;

function amounts(lengths: readonly PrintedAmount[]): string {
  return lengths
    .map(({ amount, atMost, unit }) => `${amount}${atMost === null ? "" : `–${atMost}`} ${unit}`)
    .join(" / ");
}

function said(printed: Printed): string {
  switch (printed.kind) {
    case "length": {
      const { lengths, isLimit, isBefore, isExtension, extension } = printed;
      const marks = `${isExtension ? "+ " : ""}${isBefore ? "before " : ""}${isLimit ? "≤ " : ""}`;
      return `${marks}${amounts(lengths)}${extension === null ? "" : ` + ${amounts(extension)}`}`;
    }
    case "period":
      return printed.periods
        .map(({ period, times, weekdays }) => `${times} ${period}${weekdays === null ? "" : ` ${weekdays}`}`)
        .join(" / ");
    case "fee":
      return printed.rupiah === null ? printed.fee : `${printed.fee} ${printed.rupiah}`;
    case "contradictory":
      return `contradictory ${printed.numbers.join(" ")}`;
    case "not-understood":
      return "?";
  }
}

// biome-ignore format: a table, one phrase a line
const phrases: readonly (readonly [phrase: string, says: string])[] = [
  // Every phrase of the shipped files and of the examples.
  ["14 Hari sejak pelaporan pengaduan", hari(14)],
  ["atau bisa lebih", "?"],
  ["dalam batas waktu yang ditetapkan", "?"],
  ["berkala", "?"],
  ["secara berkala", "?"],
  ["Tidak dipungut biaya", "free"],
  ["maksimal 1 x 24 jam", most(jam(24))],
  ["paling lambat 1x24 jam", most(jam(24))],
  ["1x24 jam", jam(24)],
  ["sepanjang jam kerja (08.00 s.d 16.30)", "?"],
  ["Maks. 14 Hari kerja", most(hariKerja(14))],
  ["pertriwulan", "1 quarter"],
  ["5 Menit", menit(5)],
  ["1 Jam", jam(1)],
  ["maksimal 3 hari kerja sejak pengaduan diterima", most(hariKerja(3))],
  ["maksimal 5 hari kerja sejak pengaduan diterima", most(hariKerja(5))],
  ["Sepuluh hari", hari(10)],
  ["diperpanjang maksimal 7 (tujuh) hari", `+ ${most(hari(7))}`],
  ["3 x 24 Jam (Hari Kerja)", jamHariKerja(72)],
  ["3 hari kerja", hariKerja(3)],
  ["5 hari kerja", hariKerja(5)],
  ["10 hari kerja", hariKerja(10)],
  ["60 hari sejak berkas lengkap", hari(60)],
  ["30 hari", hari(30)],
  ["setiap Senin dan Kamis", "1 day mon,thu / 2 week"],
  ["setiap Sabtu", "1 day sat / 1 week"],
  ["menurut peraturan daerah", "by-tariff"],
  ["paling lama 30 hari yang lalu", most(hari(30))],
  ["15-30 Menit", "15–30 minute / 15–30 service-minute"],
  // Figures and words.
  ["3 (tiga) hari kerja", hariKerja(3)],
  ["tiga (3) hari kerja", hariKerja(3)],
  ["tiga hari", hari(3)],
  ["sebelas hari kerja", hariKerja(11)],
  ["empat belas (14) hari kerja", hariKerja(14)],
  ["empatbelas hari kalender", hariKalender(14)],
  ["dua puluh satu hari", hari(21)],
  ["seratus dua puluh hari", hari(120)],
  ["3 hari (tiga hari)", hari(3)],
  ["24 jam (1 hari)", jam(24)],
  ["1 (satu) x 24 (dua puluh empat) jam", jam(24)],
  ["3 x 24 (tiga kali dua puluh empat) jam", jam(72)],
  ["tiga kali dua puluh empat jam", jam(72)],
  ["3 × 24 jam pada hari kerja", jamHariKerja(72)],
  ["3 (empat) hari kerja", "contradictory 3 4"],
  ["14 (empat puluh) hari", "contradictory 14 40"],
  ["2 x 24 (tiga kali dua puluh empat) jam", "contradictory 48 72"],
  ["24 jam (2 hari)", "contradictory 24 48"],
  ["10 hari, dapat diperpanjang 7 (delapan) hari", "contradictory 7 8"],
  // Units.
  ["2 minggu", minggu(2)],
  ["seminggu", minggu(1)],
  ["dua pekan sejak diterima", minggu(2)],
  ["sebulan", bulan(1)],
  ["1 (satu) bulan setelah putusan", bulan(1)],
  ["1 tahun", tahun(1)],
  ["sehari", hari(1)],
  ["5 hk", hariKerja(5)],
  ["5 hari efektif", hariKerja(5)],
  ["7 hari kalender", hariKalender(7)],
  ["7 hari berturut-turut", hariKalender(7)],
  ["8 jam kerja", jamKerja(8)],
  ["1 x 24 jam kerja", jamKerja(24)],
  ["2 jam pelayanan", jamKerja(2)],
  ["1,5 jam", menit(90)],
  ["½ jam", menit(30)],
  ["setengah hari", jam(12)],
  ["1 jam 30 menit", menit(90)],
  ["72 jam", jam(72)],
  // Ranges.
  ["30–60 menit", "30–60 minute / 30–60 service-minute"],
  ["30 menit - 1 jam", "30–60 minute / 30–60 service-minute"],
  ["3 s.d. 5 hari kerja", "3–5 working-day / 72–120 hour-on-working-days"],
  ["3 (tiga) sampai dengan 5 (lima) hari kalender", "3–5 day / 72–120 hour"],
  // What stands before and after.
  ["Paling lambat 14 (empat belas) hari kerja terhitung sejak laporan diterima lengkap", most(hariKerja(14))],
  ["selambat-lambatnya 2 x 24 jam", most(jam(48))],
  ["tidak lebih dari 7 hari", most(hari(7))],
  ["dalam jangka waktu paling lama 5 (lima) hari kerja", most(hariKerja(5))],
  ["Pengaduan ditindaklanjuti maksimal 14 hari", most(hari(14))],
  ["1 hari kerja sebelum jatuh tempo", `before ${hariKerja(1)}`],
  ["paling lambat 5 hari setelah bulan berakhir", most(hari(5))],
  ["Sepuluh hari dan dapat diperpanjang maksimal 7 (tujuh) hari", `${hari(10)} + ${hari(7)}`],
  ["10 hari kerja, dapat diperpanjang 1 (satu) kali paling lama 7 hari kerja", `${hariKerja(10)} + ${hariKerja(7)}`],
  ["10 hari kerja dan dapat diperpanjang", hariKerja(10)],
  // What recurs.
  ["triwulan", "1 quarter"],
  ["per triwulan", "1 quarter"],
  ["setiap tiga bulan", "1 quarter"],
  ["3 bulan sekali", "1 quarter"],
  ["semester", "1 half-year"],
  ["setiap 6 (enam) bulan", "1 half-year"],
  ["6 (lima) bulan sekali", "contradictory 6 5"],
  ["2 kali setahun", "2 year / 1 half-year"],
  ["minimal satu kali dalam setahun", "1 year"],
  ["sekali sebulan", "1 month"],
  ["dua kali dalam 1 minggu", "2 week"],
  ["harian", "1 day"],
  ["setiap akhir bulan", "1 month"],
  ["setiap hari kerja", "1 day"],
  ["setiap hari Minggu", "1 day sun / 1 week"],
  ["setiap minggu", "1 week / 1 day sun"],
  ["tiap Senin s.d. Jum'at", "1 day mon,tue,wed,thu,fri / 5 week"],
  ["tahunan", "1 year"],
  // Fees.
  ["Gratis", "free"],
  ["GRATIS (tidak dipungut biaya apapun)", "free"],
  ["Tanpa biaya", "free"],
  ["Rp 0,-", "free 0"],
  ["Rp 10.000,-", "paid 10000"],
  ["Rp. 10.000,00 (sepuluh ribu rupiah)", "paid 10000"],
  ["Rp25.000,- per lembar", "paid 25000"],
  ["lima puluh ribu rupiah", "paid 50000"],
  ["Rp 10.000 - Rp 20.000", "paid 10000"],
  ["Rp 10.000,- (dua puluh ribu rupiah)", "contradictory 10000 20000"],
  ["dipungut biaya", "paid"],
  ["menurut peraturan", "by-tariff"],
  ["sesuai Perda Nomor 5 Tahun 2011", "by-tariff"],
  // What could mean more than one thing, or nothing that is known, is not understood.
  ["", "?"],
  ["segera", "?"],
  ["3 atau 5 hari", "?"],
  ["5 - 3 hari", "?"],
  ["minimal 2 hari", "?"],
  ["sekitar 15 menit", "?"],
  ["3", "?"],
  ["0 hari", "?"],
  ["hari kerja berikutnya", "?"],
  ["paling lambat tanggal 10 bulan berikutnya", "?"],
  ["paling lambat pukul 10.00", "?"],
  ["14 hari kecuali hari libur", "?"],
  ["3 hari (3 x 8 jam pelayanan)", "?"],
  ["5 hari untuk sedang dan 14 hari untuk berat", "?"],
  ["2 minggu sekali", "?"],
  ["harian atau bulanan", "?"],
  ["gratis bagi warga tidak mampu", "?"],
  ["sesuai tarif, gratis bagi lansia", "?"],
  ["10.000", "?"],
];

describe("a printed phrase", () => {
  test.each(phrases)("`%s` says %s", (phrase, says) => expect(said(readPrinted(phrase))).toBe(says));

  test("says the same in upper case, with more spaces, and with a full stop", () => {
    for (const [phrase, says] of phrases) {
      expect(said(readPrinted(`  ${phrase.toUpperCase().replaceAll(" ", "  ")}.`)), phrase).toBe(says);
    }
  });

  test("that is no text, or a whole page, is not understood", () => {
    for (const wrong of [null, 3, {}, "3 hari ".repeat(100_000)])
      expect(readPrinted(wrong as string)).toEqual({ kind: "not-understood" });
  });
});

test("the table holds every phrase of the shipped files", () => {
  const known = new Set(phrases.map(([phrase]) => phrase));
  const folders = ["rules/sop", "rules/policy"].map((folder) => new URL(`../../${folder}/`, import.meta.url));
  const found = folders.flatMap((folder) =>
    readdirSync(folder).flatMap((name) => printedIn(JSON.parse(readFileSync(new URL(name, folder), "utf8")))),
  );
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter((phrase) => !known.has(phrase))).toEqual([]);
});

function printedIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === "printed" ? [child].flat() : printedIn(child),
  );
}

const ones = ["", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
/** 1 to 999 in Indonesian words, written a second time. */
function inWords(n: number): string {
  if (n < 10) return ones[n]!;
  if (n === 10) return "sepuluh";
  if (n === 11) return "sebelas";
  if (n < 20) return `${ones[n - 10]} belas`;
  if (n < 100) return `${ones[Math.floor(n / 10)]} puluh ${ones[n % 10]}`.trim();
  const hundreds = n < 200 ? "seratus" : `${ones[Math.floor(n / 100)]} ratus`;
  return n % 100 === 0 ? hundreds : `${hundreds} ${inWords(n % 100)}`;
}

describe("read back", () => {
  const units = {
    menit,
    jam,
    hari,
    "hari kerja": hariKerja,
    "hari kalender": hariKalender,
    minggu,
    bulan,
    tahun,
  };
  const forms = [
    (n: number) => String(n),
    inWords,
    (n: number) => `${n} (${inWords(n)})`,
    (n: number) => `${inWords(n)} (${n})`,
  ];
  const phrase = fc.record({
    amount: fc.integer({ min: 1, max: 999 }),
    unit: fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])),
    form: fc.constantFrom(...forms),
    before: fc.constantFrom("", "dalam waktu ", "maksimal ", "paling lambat ", "Selambat-lambatnya "),
    after: fc.constantFrom(
      "",
      " sejak diterima",
      " setelah berkas lengkap",
      " terhitung mulai laporan masuk",
    ),
  });

  test("a length that was written is the one that is understood", () => {
    fc.assert(
      fc.property(phrase, ({ amount, unit, form, before, after }) => {
        const isLimit = !["", "dalam waktu "].includes(before);
        const length = units[unit](amount);
        expect(said(readPrinted(`${before}${form(amount)} ${unit}${after}`))).toBe(
          isLimit ? most(length) : length,
        );
      }),
      { numRuns: 2000 },
    );
  });

  test("figures and words that differ are never taken for one of them", () => {
    const number = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(number, number, phrase, (figure, words, { unit, before, after }) => {
        fc.pre(figure !== words);
        const read = readPrinted(`${before}${figure} (${inWords(words)}) ${unit}${after}`);
        expect(said(read)).toBe(`contradictory ${figure} ${words}`);
      }),
    );
  });

  test("whatever the text, the answer is one of the kinds, and every length of it can be written in a file", () => {
    const word = fc.constantFrom(
      ..."3 24 10.000 tiga puluh belas ratus ribu x kali ( ) - , hari kerja jam menit bulan setiap per sekali maksimal paling lambat sejak Rp gratis tidak biaya dapat diperpanjang ½".split(
        " ",
      ),
      "kata",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")),
          fc.string(),
        ),
        (text) => {
          const read = readPrinted(text);
          expect(["length", "period", "fee", "contradictory", "not-understood"]).toContain(read.kind);
          if (read.kind !== "length") return;
          expect(read.lengths.length).toBeGreaterThan(0);
          for (const { amount, atMost } of [...read.lengths, ...(read.extension ?? [])]) {
            expect(Number.isSafeInteger(amount) && amount > 0).toBe(true);
            expect(atMost === null || (Number.isSafeInteger(atMost) && atMost > amount)).toBe(true);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
