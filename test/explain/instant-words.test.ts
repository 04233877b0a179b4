import { describe, expect, test } from "vitest";
import { dueInWords, instantInWords } from "../../src/explain/instant-words.ts";
import { wordingFor } from "../../src/explain/wording.ts";
import { shippedSop } from "../assess/shipped.ts";

const wita = wordingFor(shippedSop("rsud-buleleng"), "pengaduan", "id");
const wib = wordingFor(shippedSop("rsud-kepulauan-seribu"), "pengaduan", "id");
const english = wordingFor(shippedSop("rsud-buleleng"), "pengaduan", "en");

describe("a due instant", () => {
  test.each([
    ["2026-07-11T10:00:00.000+08:00", wita, "Sabtu, 11 Juli 2026 pukul 10.00 WITA"],
    ["2026-07-16T00:00:00.000+07:00", wib, "akhir Rabu, 15 Juli 2026 (24.00 WIB)"],
    ["2026-01-01T00:00:00.000+07:00", wib, "akhir Rabu, 31 Desember 2025 (24.00 WIB)"],
    ["2026-07-15T23:59:59.999+08:00", wita, "akhir Rabu, 15 Juli 2026 (24.00 WITA)"],
    ["2026-07-15T23:59:59.000+08:00", wita, "Rabu, 15 Juli 2026 pukul 23.59.59 WITA"],
    ["2026-07-16T00:00:00.000+08:00", english, "the end of Wednesday, 15 July 2026 (24:00 WITA)"],
    ["2026-07-15T23:59:59.999+08:00", english, "the end of Wednesday, 15 July 2026 (24:00 WITA)"],
    ["2026-07-11T10:00:00.000+08:00", english, "Saturday, 11 July 2026, 10:00 WITA"],
  ])("%s is told as that", (instant, wording, told) => expect(dueInWords(instant, wording)).toBe(told));
});

describe("what happened", () => {
  test.each([
    ["2026-07-11T00:00:00.000+08:00", "Sabtu, 11 Juli 2026 pukul 00.00 WITA"],
    ["2026-07-10T17:00:05.250+08:00", "Jumat, 10 Juli 2026 pukul 17.00.05 WITA"],
    ["0026-07-10T17:00:00.000+08:00", "Jumat, 10 Juli 26 pukul 17.00 WITA"],
  ])("at %s is told as %s", (instant, told) => expect(instantInWords(instant, wita)).toBe(told));
});
