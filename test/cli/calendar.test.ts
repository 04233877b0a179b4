import { describe, expect, test } from "vitest";
import { sopan } from "./command.ts";

const firstLine = async (command: string) => (await sopan(command)).out.split("\n")[0];

describe("a calendar", () => {
  test.each([
    ["a month", "calendar 2026-08", "bulan"],
    ["a month in English, cuti bersama worked", "calendar 2026-03 --no-cuti-bersama --lang en", "month.en"],
    ["a year", "calendar 2026", "tahun"],
    ["a month of a year without decree", "calendar 2029-05", "bulan-sementara"],
    ["a count", "calendar --from 2026-07-10 --to 2026-09-10", "antara"],
    ["an end, and why", "calendar --from 2026-08-13 --add 3", "berakhir"],
    ["an end, far away", "calendar --from 2026-11-02 --add 90 --lang en", "end.en"],
    ["an end in a year without decree", "calendar --from 2029-05-07 --add 3", "berakhir-sementara"],
  ])("%s", async (_name, command, golden) => {
    const { out, err, code } = await sopan(command);
    expect({ err, code }).toEqual({ err: "", code: 0 });
    await expect(out).toMatchFileSnapshot(`../golden/cli/calendar-${golden}.txt`);
  });

  test("without a month it is this one, by the clock", async () => {
    expect(await firstLine("calendar")).toBe("Juli 2026: 23 hari kerja");
  });

  test.each([
    ["calendar 2026-07", "Juli 2026: 23 hari kerja"],
    ["calendar 2026-08", "Agustus 2026: 19 hari kerja"],
    [
      "calendar --from 2026-08-13 --add 3",
      "3 hari kerja sesudah Kamis, 13 Agustus 2026 berakhir pada Rabu, 19 Agustus 2026.",
    ],
    [
      "calendar --from 2026-07-11 --add 3",
      "3 hari kerja sesudah Sabtu, 11 Juli 2026 berakhir pada Rabu, 15 Juli 2026.",
    ],
    [
      "calendar --from 2026-03-13 --add 5",
      "5 hari kerja sesudah Jumat, 13 Maret 2026 berakhir pada Jumat, 27 Maret 2026.",
    ],
    [
      "calendar --from 2026-03-13 --add 5 --no-cuti-bersama",
      "5 hari kerja sesudah Jumat, 13 Maret 2026 berakhir pada Senin, 23 Maret 2026.",
    ],
    [
      "calendar --from 2020-05-19 --add 5 --as-of 2020-05-19",
      "5 hari kerja sesudah Selasa, 19 Mei 2020 berakhir pada Jumat, 29 Mei 2020.",
    ],
    [
      "calendar --from 2020-05-19 --add 5 --as-of 2020-05-20",
      "5 hari kerja sesudah Selasa, 19 Mei 2020 berakhir pada Kamis, 28 Mei 2020.",
    ],
    [
      "calendar --from 2026-07-15 --add -3",
      "3 hari kerja sebelum Rabu, 15 Juli 2026 jatuh pada Jumat, 10 Juli 2026.",
    ],
    [
      "calendar --from 2026-07-10 --to 2026-07-24",
      "10 hari kerja sesudah Jumat, 10 Juli 2026 sampai dengan Jumat, 24 Juli 2026.",
    ],
    [
      "calendar --from 2026-07-10 --to 2026-07-10",
      "0 hari kerja sesudah Jumat, 10 Juli 2026 sampai dengan Jumat, 10 Juli 2026.",
    ],
  ])("sopan %s", async (command, expected) => {
    expect(await firstLine(command)).toBe(expected);
  });

  test("a year without decree is provisional, beside it what is expected", async () => {
    const { out } = await sopan("calendar 2029-05");
    expect(out).toContain("Sementara: hari libur 2029 belum ditetapkan.");
    expect(out).toContain("Perkiraan hari libur, belum ditetapkan:");
    expect((await sopan("calendar 2026-05")).out).not.toContain("Sementara");
    expect((await sopan("calendar 2026-05 --as-of 2025-09-18")).out).toContain("Sementara: hari libur 2026");
  });

  test("an SOP's own calendar: the six-day week of Sewo, only when asked for", async () => {
    const { out: sixDays } = await sopan("calendar 2026-07 --sop puskesmas-sewo --calendar enam-hari");
    const { out: fiveDays } = await sopan("calendar 2026-07 --sop puskesmas-sewo");
    expect(sixDays.split("\n")[0]).toBe("Juli 2026: 27 hari kerja");
    expect(fiveDays.split("\n")[0]).toBe("Juli 2026: 23 hari kerja");
  });

  test.each([
    ["calendar 2026-13", "`2026-13` bukan bulan atau tahun"],
    ["calendar juli", "`juli` bukan bulan atau tahun"],
    ["calendar 2026-07 2026-08", "terlalu banyak: `2026-08`"],
    ["calendar 2026-07 --from 2026-07-10 --add 3", "terlalu banyak: `2026-07`"],
    ["calendar 2018", "kalender hanya menjawab untuk 2019–2035"],
    ["calendar 2036-01", "kalender hanya menjawab untuk 2019–2035"],
    ["calendar --from 2035-12-30 --add 9", "kalender hanya menjawab untuk 2019–2035"],
    ["calendar --from 2018-12-30 --to 2019-01-09", "kalender hanya menjawab untuk 2019–2035"],
    ["calendar --from 2026-02-30 --add 3", "`--from` bukan tanggal yang ada: `2026-02-30`"],
    ["calendar --from 2026-07-10 --to kemarin", "`--to` bukan tanggal yang ada: `kemarin`"],
    ["calendar 2026-07 --as-of 2026", "`--as-of` bukan tanggal yang ada: `2026`"],
    ["calendar --from 2026-07-10", "`--from` memerlukan `--to` atau `--add`"],
    ["calendar --from 2026-07-10 --add 3 --to 2026-07-12", "`--from` memerlukan `--to` atau `--add`"],
    ["calendar --add 3", "`--to` dan `--add` memerlukan `--from`"],
    ["calendar --from 2026-07-10 --add tiga", "`--add` bukan bilangan bulat: `tiga`"],
    ["calendar --from 2026-07-10 --add 1.5", "`--add` bukan bilangan bulat: `1.5`"],
    ["calendar --from 2026-07-10 --to 2026-07-09", "`--to` mendahului `--from`"],
    ["calendar --calendar kantor", "`--calendar` memerlukan `--sop`"],
    ["calendar --sop puskesmas-sewo --calendar enam", "kalender `enam` tidak ada pada SOP ini"],
    ["calendar --sop sewo", "SOP `sewo` tidak dikenal"],
  ])("sopan %s is wrong use", async (command, message) => {
    const { out, err, code } = await sopan(command);
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err.startsWith(`sopan: ${message}\n`), err).toBe(true);
  });
});
