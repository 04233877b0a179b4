/** Complaints worked through by the shipped SOPs: whose turn it is, who is told, when it ends. */
import { describe, expect, test } from "vitest";
import { assessed, type Story, said } from "../assess/story.ts";

/** The steps that the case needs, as "id status". */
function steps(story: Story): readonly string[] {
  return assessed(story).steps.flatMap(({ id, status }) =>
    status === "not-needed" ? [] : `${id} ${status}`,
  );
}

function open(story: Story): readonly string[] {
  return assessed(story).steps.flatMap(({ id, status }) => (status === "open" ? id : []));
}

const received = "received 07-10 10:00";

describe("a visitor to the complaint post of Kepulauan Seribu", () => {
  const visit = (...events: Story["events"]): Story => ({
    sop: "rsud-kepulauan-seribu",
    events: [received, ...events],
    now: "07-13 10:00",
  });
  const judged = (holds: boolean) => ({ facts: { "data-diri-lengkap": holds } });

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, events: Story["events"], open: readonly string[]]>([
    ["has filled in the guest book: the officer checks it", [], ["memeriksa-data-pelapor"]],
    ["whose data fall short: the book goes back", [["established 07-10 10:05", judged(false)]], ["memeriksa-data-pelapor", "mengembalikan-buku-tamu"]],
    ["who got the book back: fills it in once more", ["returned 07-10 10:10"], ["mengisi-buku-tamu"]],
    ["who completed it: the officer follows up", ["returned 07-10 10:10", "file-completed 07-10 11:00"], ["mulai-menangani", "menghubungi-pelapor", "menindaklanjuti"]],
    ["who got it back a second time: fills it in again", ["returned 07-10 10:10", "file-completed 07-10 11:00", "returned 07-10 11:30"], ["mengisi-buku-tamu"]],
    ["whose data are in order: the officer follows up", [["verified 07-10 10:10", judged(true)]], ["mulai-menangani", "menghubungi-pelapor", "menindaklanjuti"]],
  ])("%s", (_, events, expected) => {
    expect(open(visit(...events))).toEqual(expected);
  });

  test("lacks nothing until an officer judges the data wanting; then they are to be returned", () => {
    const missing = (...events: Story["events"]) =>
      assessed({
        ...visit(...events),
        fields: { identitas: { kind: "KTP", number: "3171" } },
      }).intake?.missing.map(({ field, ifMissing }) => [field, ifMissing]);
    expect(missing()).toEqual([]);
    expect(missing(["established 07-10 10:05", judged(false)])).toEqual([["data-diri", "return"]]);
    expect(missing(["established 07-10 10:05", judged(true)])).toEqual([]);
  });

  test("is not asked of a message from afar", () => {
    const message: Story = { ...visit(), channel: "instagram" };
    expect(steps(message)).toEqual([
      "menyampaikan-lewat-kanal done",
      "masuk-dengan-akun done",
      "menghubungi-pelapor open",
      "menindaklanjuti open",
    ]);
  });
});

describe("the meeting with the team of Sewo", () => {
  const unhappy = (channel: string): Story => ({
    sop: "puskesmas-sewo",
    channel,
    events: ["submitted 07-10 10:00", "responded 07-10 12:00", "dissatisfied 07-10 18:00"],
    now: "07-10 19:00",
  });
  const meeting = (story: Story) => {
    const [level] = assessed(story).escalations;
    return `${level?.status} ${said(level?.dueAt ?? null)}`;
  };

  test.each(["google-form", "facebook", "instagram"])(
    "is due when a complainant by %s says so",
    (channel) => {
      expect(meeting(unhappy(channel))).toBe("due 07-10 18:00");
    },
  );

  test("is held once it is told", () => {
    const story = unhappy("facebook");
    const events = [...story.events, ["escalated 07-13 09:00", { to: "tim-pengaduan" }] as const];
    expect(meeting({ ...story, events, now: "07-13 10:00" })).toBe("done 07-10 18:00");
  });

  test.each(["langsung", "whatsapp"])("is not written for %s", (channel) => {
    expect(meeting(unhappy(channel))).toBe("cancelled –");
  });
});

describe("a message to Atma Husada", () => {
  const contact = { alamat: "Jalan Kakap", telepon: "0811 000" };
  const light = [
    received,
    "responded 07-10 11:00",
    ["graded 07-10 11:30", { grade: "ringan" }],
  ] satisfies Story["events"];
  const message = (events: Story["events"], more: Partial<Story> = {}): Story => ({
    sop: "rsjd-atma-husada",
    fields: contact,
    events,
    now: "07-20 10:00",
    ...more,
  });

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, events: Story["events"], open: readonly string[]]>([
    ["not answered yet", [received], ["merespons", "mencatat"]],
    ["light: answered directly", light, ["mencatat", "menjawab-aduan-ringan"]],
    ["not light: through the units", [...light.slice(0, 2), ["graded 07-10 11:30", { grade: "bukan-ringan" }]], ["mencatat", "berkoordinasi"]],
    ["light, answered, not satisfied: to the management and the units", [...light, "informed 07-10 12:00", "dissatisfied 07-11 10:00"], ["mencatat", "menyampaikan-ke-manajemen", "berkoordinasi"]],
    ["settled: the letter", [...light, "resolved 07-10 12:00"], ["mencatat", "menyampaikan-jawaban"]],
  ])("%s", (_, events, expected) => {
    expect(open(message(events))).toEqual(expected);
  });

  test("is closed by a satisfied complainant, and taken over by the management otherwise", () => {
    const answered = [...light, "informed 07-10 12:00"] as const;
    const closed = assessed(message([...answered, "satisfied 07-11 10:00"]));
    expect([closed.state, closed.closure?.rule, closed.handler]).toEqual(["closed", "pelapor-puas", null]);
    const taken = assessed(message([...answered, "dissatisfied 07-11 10:00"]));
    expect([taken.state, taken.closure, taken.handler]).toEqual(["open", null, "manajemen"]);
  });

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, more: Partial<Story>, events: Story["events"], expected: readonly unknown[]]>([
    ["with address and number: a letter is owed; the first response is none", {}, light, ["owed", ["whatsapp"], []]],
    ["with an address alone: no letter", { fields: { alamat: "Jalan Kakap" } }, light, ["not-owed", ["whatsapp"], []]],
    ["answered", {}, [...light, "informed 07-10 12:00"], ["given", ["whatsapp"], []]],
    ["by Google review: anybody could read the reply", { channel: "google-review" }, light, ["owed", ["google-review"], ["public-channel"]]],
  ])("%s", (_, more, events, expected) => {
    const { reply } = assessed(message(events, more));
    expect([reply?.status, reply?.channels, reply?.warnings.map(({ kind }) => kind)]).toEqual(expected);
  });

  test("that asks for public information belongs under another SOP", () => {
    const { scope } = assessed(message([received], { facts: { "permintaan-informasi": true } }));
    expect([scope?.status, scope?.refersTo?.label]).toEqual([
      "outside",
      "SOP Tata Cara Permohonan Informasi Publik",
    ]);
  });
});

describe("a complaint to Buleleng", () => {
  const complaint = (channel: string, events: Story["events"] = []): Story => ({
    sop: "rsud-buleleng",
    channel,
    events: [received, ...events],
    now: "07-10 12:00",
  });

  test("in person ends with a signed note; any other with a confirmation", () => {
    expect(steps(complaint("telepon"))).toEqual([
      "menerima-pelanggan done",
      "memperkenalkan-diri open",
      "mendengarkan-keluhan open",
      "mencatat-nota open",
      "mengoreksi blocked",
      "menandatangani-nota blocked",
    ]);
    expect(steps(complaint("sms"))).toEqual([
      "mengonfirmasi-rencana open",
      "mencatat-aplikasi open",
      "mengonfirmasi-pelanggan blocked",
    ]);
  });

  test("is signed for by an event of its own", () => {
    const done = ["registered 07-10 10:10", "followed-up 07-10 11:00"] as const;
    expect(open(complaint("langsung", done))).toEqual(["menandatangani-nota"]);
    expect(open(complaint("langsung", [...done, "nota-ditandatangani 07-10 11:30"]))).toEqual([]);
  });

  test("asking for information is given it, or told that it is exempt", () => {
    const request = (facts: Story["facts"]): Story => ({
      ...complaint("langsung", ["acknowledged 07-10 10:10"]),
      service: "permintaan-informasi",
      ...(facts === undefined ? {} : { facts }),
    });
    const given = { "informasi-dikecualikan": false };
    const exempt = { "informasi-dikecualikan": true };
    expect(open(request(given))).toEqual(["menyiapkan-informasi", "menyerahkan-informasi"]);
    expect(open(request(exempt))).toEqual(["menyiapkan-informasi", "memberitahukan-pengecualian"]);
    expect(assessed(request(undefined)).steps.at(-1)?.needs).toEqual(["informasi-dikecualikan"]);
  });
});

describe("a report in LAPOR!", () => {
  const report = (now: string, events: Story["events"] = []): Story => ({
    sop: "sp4n-lapor",
    events: ["submitted 07-01 10:00", "forwarded 07-02 10:00", "followed-up 07-03 10:00", ...events],
    now,
  });
  const ended = (story: Story) => {
    const { state, closure } = assessed(story);
    return `${state} ${closure?.rule ?? "–"} ${said(closure?.at ?? null)}`;
  };

  test("is closed when nobody replies within ten working days, at the first instant after them", () => {
    expect(ended(report("07-17 end"))).toBe("open – –");
    expect(ended(report("07-18 00:00"))).toBe("closed tanpa-tanggapan 07-18 00:00");
    expect(ended(report("07-18 00:00", ["complainant-replied 07-17 10:00"]))).toBe("open – –");
  });

  test("may carry two megabytes of attachments", () => {
    const warned = (bytes: number) =>
      assessed({ ...report("07-04 10:00"), fields: { lampiran: [{ ref: "foto.jpg", bytes }] } })
        .intake?.warnings.map(({ field }) => field)
        .includes("lampiran");
    expect([warned(2_097_152), warned(2_097_153)]).toEqual([false, true]);
  });
});
