/** The file formats of the calendar: a decree, a list of local days, and a calendar as an SOP declares it. */
import * as z from "zod/mini";
import { weekdayIds } from "../base/time.ts";
import { decreeKinds, holidayKinds } from "../calendar/decree.ts";
import { date, described, id, named, ofForm, provenance, text } from "./schema.ts";

const holidayKind = described(
  z.enum(holidayKinds),
  "Jenis hari libur: libur-nasional, cuti-bersama, atau libur-lokal (ditetapkan daerah atau instansi).",
  "libur-nasional",
);

const holiday = named(
  "holiday",
  z.strictObject({
    date: date("Tanggal libur.", "2026-08-17"),
    name: text("Nama hari libur menurut keputusan.", "Proklamasi Kemerdekaan"),
    kind: holidayKind,
  }),
  "Satu hari libur.",
  { date: "2026-08-17", name: "Proklamasi Kemerdekaan", kind: "libur-nasional" },
);

export const decreeFormat = z.strictObject({
  $schema: z.optional(
    text("Alamat skema, agar editor teks memberi saran dan penjelasan.", "../../schemas/decree.schema.json"),
  ),
  id: id("Id keputusan.", "skb-2026"),
  kind: described(
    z.enum(decreeKinds),
    "Keputusan tahunan (yearly), perubahan (amendment), atau keputusan untuk hari tertentu (single).",
    "yearly",
  ),
  title: text("Judul keputusan.", "Keputusan Presiden tentang Hari Pemungutan Suara"),
  numbers: described(z.array(z.string()), "Nomor keputusan, satu untuk setiap pejabat yang menetapkan.", [
    "Nomor 1497 Tahun 2025",
  ]),
  issued: date("Tanggal ditetapkan; berlaku sejak pukul 00.00 hari itu.", "2025-09-19"),
  year: described(z.int(), "Tahun yang diatur.", 2026),
  amends: described(z.nullable(z.string()), "Id keputusan yang diubah, atau null.", "skb-2020", null),
  adds: described(z.array(holiday), "Hari libur yang ditambahkan.", [
    { date: "2026-08-17", name: "Proklamasi Kemerdekaan", kind: "libur-nasional" },
  ]),
  removes: described(z.array(holiday), "Hari libur yang dicabut; dicabut sebelum adds ditambahkan.", []),
  confidence: z.optional(
    described(z.enum(["high", "medium", "low"]), "Tingkat keyakinan atas isi berkas ini.", "medium"),
  ),
  note: z.optional(text("Catatan.", "hanya mengganti nama hari")),
  sources: z.optional(
    described(z.array(z.string()), "Tempat isi keputusan ini dibaca.", ["jdih.menpan.go.id"]),
  ),
});

const clock = ofForm(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, "clock");
export const openWindows = named(
  "openWindows",
  z.array(z.tuple([clock, clock])),
  "Jam buka dalam satu hari, berurutan; jeda istirahat berada di antara dua rentang. Penutup boleh 24:00. Daftar kosong berarti tutup.",
  [
    ["08:00", "12:00"],
    ["13:00", "16:30"],
  ],
);

export const weekHours = named(
  "weekHours",
  z.strictObject({
    mon: z.optional(openWindows),
    tue: z.optional(openWindows),
    wed: z.optional(openWindows),
    thu: z.optional(openWindows),
    fri: z.optional(openWindows),
    sat: z.optional(openWindows),
    sun: z.optional(openWindows),
  }),
  "Jam buka per hari dalam seminggu; hari yang tidak disebut berarti tutup.",
  { mon: [["08:00", "16:30"]], fri: [["08:00", "11:30"]] },
);

export const weekday = z.enum(weekdayIds);

export const localDay = z.strictObject({
  date: date("Tanggal libur setempat.", "2026-11-18"),
  name: text("Nama hari.", "Hari Raya Galungan"),
  source: z.optional(described(z.array(z.string()), "Id klausul dokumen.", ["BUL-D1"])),
});

/** A file of local days of one region or institution. */
export const localDaysFormat = z.array(localDay);

export const calendarFormat = named(
  "calendar",
  z.strictObject({
    label: z.optional(text("Nama kalender untuk dibaca orang.", "Kantor lima hari kerja")),
    default: z.optional(
      described(z.literal(true), "Kalender yang dipakai bila tidak ada yang disebut; tepat satu.", true),
    ),
    workingDays: described(
      z.array(weekday).check(z.minLength(1)),
      "Hari kerja dalam seminggu. Terpisah dari jam buka: meja yang buka Sabtu tidak menjadikan Sabtu hari kerja.",
      ["mon", "tue", "wed", "thu", "fri"],
    ),
    observes: described(z.array(holidayKind), "Jenis hari libur yang diikuti kalender ini.", [
      "libur-nasional",
      "cuti-bersama",
    ]),
    hours: z.optional(weekHours),
    windows: z.optional(
      described(
        z.array(
          z.strictObject({
            label: z.optional(text("Nama masa berlaku jam ini.", "Ramadan 1447 H")),
            from: z.optional(date("Tanggal mulai berlaku; tanpa ini berlaku sejak awal.", "2025-06-01")),
            to: z.optional(date("Tanggal terakhir berlaku; tanpa ini berlaku seterusnya.", "2026-03-19")),
            hours: weekHours,
            ...provenance,
          }),
        ),
        "Jam buka yang berlaku pada masa tertentu (perubahan jam, Ramadan); yang terakhir dalam daftar menang.",
        [
          {
            label: "Ramadan 1447 H",
            from: "2026-02-18",
            to: "2026-03-19",
            hours: { mon: [["08:00", "15:00"]] },
          },
        ],
      ),
    ),
    specialDays: z.optional(
      described(
        z.array(
          z.strictObject({
            date: date("Tanggal dengan jam khusus.", "2026-12-31"),
            name: text("Sebab jam khusus.", "tutup buku"),
            hours: openWindows,
            ...provenance,
          }),
        ),
        "Jam buka khusus pada satu tanggal; menang atas jam biasa dan atas hari libur.",
        [{ date: "2026-12-31", name: "tutup buku", hours: [["08:00", "12:00"]] }],
      ),
    ),
    localDays: z.optional(
      described(z.array(localDay), "Hari libur setempat; hanya dihitung bila libur-lokal ada di observes.", [
        { date: "2026-11-18", name: "Hari Raya Galungan" },
      ]),
    ),
    ...provenance,
  }),
  "Satu kalender: hari kerja, hari libur yang diikuti, dan jam buka.",
  {
    default: true,
    workingDays: ["mon", "tue", "wed", "thu", "fri"],
    observes: ["libur-nasional", "cuti-bersama"],
    basis: "assumed",
    note: "dokumen hanya menyebut hari kerja",
  },
);
