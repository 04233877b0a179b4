/** Every figure of the documents' reading tables, and the worked examples of the time rules, through `assess`. */
import { describe, expect, test } from "vitest";
import { calendars, oneDeadline } from "./inline-sop.ts";
import { due, line, type Story } from "./story.ts";

/** Fridays and other starts in July 2026, a month without holidays. */
const tuesday = "07-07 10:00";
const friday = "07-10 10:00";
const atClosing = "07-10 16:30";
const evening = "07-10 17:00";
const saturday = "07-11 09:00";

const none = { "sengketa-hukum": false, kematian: false, "kerugian-materiil": false };
const green = { ...none, "pemberitaan-media": false, "kerugian-immateriil": false };
const yellow = { ...none, "pemberitaan-media": true };
const red = { kematian: true };

type Row = readonly [
  printed: string,
  asked: Partial<Story> & { readonly sop: string },
  deadline: string,
  reading: string,
  starts: Readonly<Record<string, string>>,
];

const seribu = { sop: "rsud-kepulauan-seribu", channel: "email" };
const kendari = { sop: "poltekkes-kendari", channel: "surat" };
const sewo = { sop: "puskesmas-sewo" };
const atma = { sop: "rsjd-atma-husada" };
const buleleng = { sop: "rsud-buleleng" };
const information = { sop: "rsud-buleleng", service: "permintaan-informasi" };

/** The event that starts the clock of each SOP. */
const starting: Readonly<Record<string, string>> = {
  "poltekkes-kendari": "submitted",
  "puskesmas-sewo": "submitted",
};

// biome-ignore format: a table, one case a line
const tables: readonly Row[] = [
  ["3 x 24 Jam (Hari Kerja)", seribu, "penyelesaian", "72-jam-hari-kerja", { [tuesday]: "07-10 10:00", [friday]: "07-15 10:00", [evening]: "07-15 17:00", [saturday]: "07-16 00:00" }],
  ["3 x 24 Jam (Hari Kerja)", seribu, "penyelesaian", "3-hari-kerja", { [tuesday]: "07-10 end", [friday]: "07-15 end", [evening]: "07-15 end", [saturday]: "07-15 end" }],
  ["3 x 24 Jam (Hari Kerja)", seribu, "penyelesaian", "72-jam-berturut", { [tuesday]: "07-10 10:00", [friday]: "07-13 10:00", [evening]: "07-13 17:00", [saturday]: "07-14 09:00" }],
  ["14 Hari", kendari, "penyelesaian", "14-hari", { [tuesday]: "07-21 end", [friday]: "07-24 end" }],
  ["14 Hari", kendari, "penyelesaian", "14-hari-kerja", { [tuesday]: "07-27 end", [friday]: "07-30 end" }],
  ["14 Hari", kendari, "penyelesaian", "14-hari-kerja-enam-hari", { [tuesday]: "07-23 end", [friday]: "07-27 end" }],
  ["1 x 24 jam", sewo, "jawaban", "24-jam", { [friday]: "07-11 10:00", [evening]: "07-11 17:00", [saturday]: "07-12 09:00" }],
  ["1 x 24 jam", sewo, "jawaban", "hari-kerja-berikut", { [friday]: "07-13 end", [evening]: "07-13 end", [saturday]: "07-13 end" }],
  ["1 x 24 jam", sewo, "jawaban", "hari-kerja-berikut-enam-hari", { [friday]: "07-11 end", [saturday]: "07-13 end" }],
  ["1x24 jam", atma, "respon", "24-jam", { [friday]: "07-11 10:00", [evening]: "07-11 17:00", [saturday]: "07-12 09:00" }],
  ["1x24 jam", atma, "respon", "jam-kerja", { [friday]: "07-13 10:00", [atClosing]: "07-14 08:00", [evening]: "07-14 08:00", [saturday]: "07-14 08:00" }],
  ["1x24 jam", atma, "respon", "jam-layanan", { [friday]: "07-15 08:30", [evening]: "07-15 15:00", [saturday]: "07-15 15:00" }],
  ["Maks. 14 Hari kerja", atma, "penyelesaian", "", { [friday]: "07-30 end" }],
  ["merah maksimal 1 x 24 jam", { ...buleleng, facts: red }, "tanggapan", "", { [friday]: "07-11 10:00" }],
  ["kuning maksimal 3 hari kerja", { ...buleleng, facts: yellow }, "tanggapan", "hari-terima-tidak-dihitung", { [friday]: "07-15 end", [saturday]: "07-15 end" }],
  ["kuning maksimal 3 hari kerja", { ...buleleng, facts: yellow }, "tanggapan", "hari-terima-dihitung", { [friday]: "07-14 end", [saturday]: "07-15 end" }],
  ["hijau maksimal 5 hari kerja", { ...buleleng, facts: green }, "tanggapan", "hari-terima-tidak-dihitung", { [friday]: "07-17 end", [evening]: "07-17 end" }],
  ["hijau maksimal 5 hari kerja", { ...buleleng, facts: green }, "tanggapan", "hari-terima-dihitung", { [friday]: "07-16 end" }],
  ["hijau maksimal 5 hari kerja", { ...buleleng, facts: green }, "tanggapan", "diterima-setelah-tutup", { [friday]: "07-17 end", [evening]: "07-20 end" }],
  ["Sepuluh hari", information, "jawaban-informasi", "hari", { [friday]: "07-20 end" }],
  ["Sepuluh hari", information, "jawaban-informasi", "hari-kerja", { [friday]: "07-24 end" }],
];

describe("a reading table", () => {
  const cases = tables.flatMap(([printed, asked, deadline, reading, starts]) =>
    Object.entries(starts).map(([start, answer]) => {
      const element = asked.sop === "rsjd-atma-husada" ? "1x24-jam" : deadline;
      const events = [`${starting[asked.sop] ?? "received"} ${start}`];
      const options = reading === "" ? {} : { readings: { [element]: reading } };
      const story: Story = { ...asked, events, now: "07-11 09:00", options };
      return [asked.sop, printed, reading || "as printed", start, answer, story, deadline] as const;
    }),
  );
  test.each(cases)(
    "%s: %s read as %s, from %s, is due %s",
    (_sop, _printed, _reading, _start, answer, story, deadline) => {
      expect(due(story, deadline)).toBe(answer);
    },
  );

  test("1 x 24 jam may also be read from the hand-over to the team", () => {
    const byHandOver = (now: string, ...events: Story["events"]): Story => ({
      ...sewo,
      events: ["submitted 07-10 10:00", ["assigned 07-10 11:00", { to: "puskesmas" }], ...events],
      now,
      options: { readings: { "mulai-dihitung": "tiba-di-tim" } },
    });
    const team = { to: "tim-pengaduan" };
    expect(due(byHandOver("07-10 14:00", ["assigned 07-10 13:00", team]))).toBe("07-11 13:00");
    expect(due(byHandOver("07-10 14:00", ["forwarded 07-10 13:00", team]))).toBe("07-11 13:00");
    expect(due({ ...byHandOver("07-10 14:00"), options: {} })).toBe("07-11 10:00");
    expect(line(byHandOver("07-10 14:00"))).toBe("not-started – – –");
    // Nobody told of the hand-over; what the team has answered had come to it.
    const answered = "met 07-12 13:00 07-12 13:00 07-13 13:00";
    expect(line(byHandOver("07-14 10:00", "responded 07-12 13:00"))).toBe(answered);
  });

  test("two doubts of one deadline are two questions, answered apart", () => {
    const handOver = ["assigned 07-11 13:00", { to: "tim-pengaduan" }] as const;
    const events = ["submitted 07-10 10:00", handOver];
    const readings = { "mulai-dihitung": "tiba-di-tim", jawaban: "hari-kerja-berikut-enam-hari" };
    expect(due({ ...sewo, events, now: "07-12 14:00", options: { readings } })).toBe("07-13 end");
  });

  test("merah may be read as needing all of its signs", () => {
    const events = ["received 07-10 10:00"];
    const story = { ...buleleng, facts: { ...green, kematian: true }, events, now: "07-10 11:00" };
    expect(due(story)).toBe("07-11 10:00");
    expect(due({ ...story, options: { readings: { merah: "semua" } } })).toBe("07-17 end");
  });
});

describe("an extension of a reading", () => {
  const extended: Story["events"] = [
    "received 07-10 10:00",
    ["extended 07-13 10:00", { amount: 7, reason: "data tersebar" }],
  ];

  test.each([
    ["hari-kerja", "08-04 end"],
    ["hari", "07-27 end"],
  ])("of ten days and seven, read as %s, is due %s", (reading, answer) => {
    const options = { readings: { "jawaban-informasi": reading } };
    expect(due({ ...information, events: extended, now: "07-14 10:00", options })).toBe(answer);
  });
});

describe("with decrees", () => {
  const fiveDays = oneDeadline({ amount: 5, unit: "working-day" });
  const fourteenDays = oneDeadline({ amount: 14, unit: "working-day" });
  const threeDays = oneDeadline({ amount: 3, unit: "working-day" });
  const workingThroughLeave = oneDeadline(
    { amount: 5, unit: "working-day" },
    {},
    {
      calendars: { kantor: { ...calendars.kantor, observes: ["libur-nasional"] } },
    },
  );

  test.each([
    ["three working days", "2026-08-13 10:00", "2026-12-31", "08-19 end", threeDays],
    ["five working days", "2026-03-13 10:00", "2026-12-31", "03-27 end", fiveDays],
    [
      "five working days, cuti bersama not observed",
      "2026-03-13 10:00",
      "2026-12-31",
      "03-23 end",
      workingThroughLeave,
    ],
    ["fourteen working days", "2023-06-15 10:00", "2023-06-15", "2023-07-06 end", fourteenDays],
    ["fourteen working days", "2023-06-15 10:00", "2023-06-16", "2023-07-10 end", fourteenDays],
    ["five working days", "2020-05-19 10:00", "2020-05-19", "2020-05-29 end", fiveDays],
    ["five working days", "2020-05-19 10:00", "2020-05-20", "2020-05-28 end", fiveDays],
  ])("%s: received %s, as known on %s, it is due %s", (_, received, known, answer, sop) => {
    const story: Story = { sop, events: [`received ${received}`], now: `${known} 23:00` };
    expect(due(story)).toBe(answer);
    expect(due({ ...story, now: "2027-12-31 10:00", options: { calendarAsOf: known } })).toBe(answer);
  });
});

test("an extension by days counts on from the due instant, whatever its hour", () => {
  const sop = oneDeadline(
    { amount: 24, unit: "hour" },
    {
      rules: [{ length: { amount: 24, unit: "hour" }, extension: { unit: "day", atMost: 3 } }],
    },
  );
  const events: Story["events"] = [
    "received 07-08 10:00",
    ["extended 07-09 10:00", { amount: 1, reason: "x" }],
  ];
  expect(line({ sop, events, now: "07-09 11:00" })).toBe("running 07-08 10:00 – 07-10 end");
});
