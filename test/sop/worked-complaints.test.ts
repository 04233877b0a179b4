/** Complaints worked through by the shipped SOPs: whose turn it is, who is told, when it ends. */
import { describe, expect, test } from "vitest";
import { assessed, problems, type Story, said } from "../assess/story.ts";

/** The steps that the case needs, as "id status". */
function steps(story: Story): readonly string[] {
  return assessed(story).steps.flatMap(({ id, status }) =>
    status === "not-needed" ? [] : `${id} ${status}`,
  );
}

function open(story: Story): readonly string[] {
  return assessed(story).steps.flatMap(({ id, status }) => (status === "open" ? id : []));
}

/** How one step stands, and when it was done. */
function stepOf(story: Story, wanted: string): string {
  const step = assessed(story).steps.find(({ id }) => id === wanted);
  return step === undefined ? "no such step" : `${step.status} ${said(step.doneAt)}`;
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
    ["whose data were looked at and fall short: only the book goes back", [["verified 07-10 10:10", judged(false)]], ["mengembalikan-buku-tamu"]],
    ["whose data still fall short once completed: the book goes back again", ["returned 07-10 10:10", "file-completed 07-10 11:00", ["verified 07-10 11:10", judged(false)]], ["mengembalikan-buku-tamu"]],
    ["who got it back then: fills it in again", ["returned 07-10 10:10", "file-completed 07-10 11:00", ["verified 07-10 11:10", judged(false)], "returned 07-10 11:20"], ["mengisi-buku-tamu"]],
    ["judged wanting, who completed it since: the officer follows up", [["verified 07-10 10:05", judged(false)], "returned 07-10 10:10", "file-completed 07-10 11:00"], ["mulai-menangani", "menghubungi-pelapor", "menindaklanjuti"]],
    ["whose matter is settled: nothing is on turn", [["verified 07-10 10:10", judged(true)], "resolved 07-10 12:00"], []],
    ["whose matter is settled though the data fell short: nothing either", [["verified 07-10 10:10", judged(false)], "resolved 07-10 12:00"], []],
    ["whose matter is settled although the completed data still fell short: nothing either", ["returned 07-10 10:10", "file-completed 07-10 11:00", ["verified 07-10 11:10", judged(false)], "resolved 07-10 12:00"], []],
    ["whose matter is taken up again: the officer follows up", [["verified 07-10 10:10", judged(true)], "resolved 07-10 12:00", "reopened 07-10 13:00"], ["mulai-menangani", "menindaklanjuti"]],
  ])("%s", (_, events, expected) => {
    expect(open(visit(...events))).toEqual(expected);
  });

  test("who got the guest book back twice: it was last returned the second time", () => {
    const twice = visit("returned 07-10 10:10", "file-completed 07-10 11:00", "returned 07-10 11:30");
    expect(stepOf(twice, "mengembalikan-buku-tamu")).toBe("done 07-10 11:30");
  });

  test("is asked for by nobody before the data are judged, but the officer is asked whether they are complete", () => {
    const waiting = assessed(visit()).steps.find(({ id }) => id === "mulai-menangani");
    expect([waiting?.status, waiting?.needs]).toEqual(["blocked", ["data-diri-lengkap"]]);
    expect(stepOf(visit(), "mengembalikan-buku-tamu")).toBe("not-needed –");
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

  test("who never completes it: no clock runs, and the answer shows that the paper sets no limit for that", () => {
    const [deadline] = assessed(visit("returned 07-10 10:10")).deadlines;
    expect(deadline?.status).toBe("not-started");
    expect(deadline?.because).toContainEqual(
      expect.objectContaining({ kind: "gap", gap: "batas-melengkapi" }),
    );
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

describe("the meeting with the team of Sewo, a right of the complainant", () => {
  const answered = (channel: string, ...more: Story["events"]): Story => ({
    sop: "puskesmas-sewo",
    channel,
    events: ["submitted 07-10 10:00", "responded 07-10 12:00", ...more],
    now: "07-20 19:00",
  });
  const meeting = (story: Story) =>
    assessed(story).steps.find(({ id }) => id === "bertemu-tim")?.status ?? "no such step";
  const met = "bertemu-tim 07-13 09:00";

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, story: Story, status: string]>([
    ["by form, answered and still open: offered", answered("google-form"), "open"],
    ["by Facebook, answered and still open: offered", answered("facebook"), "open"],
    ["by Instagram, answered and settled: no longer", answered("instagram", "resolved 07-11 10:00"), "not-needed"],
    ["settled, but not to the complainant's mind: offered", answered("facebook", "resolved 07-11 10:00", "dissatisfied 07-12 10:00"), "open"],
    ["held once it is told", answered("facebook", met), "done"],
    ["not written for complaints in person", answered("langsung"), "not-needed"],
    ["not written for WhatsApp", answered("whatsapp"), "not-needed"],
  ])("%s", (_, story, status) => {
    expect(meeting(story)).toBe(status);
  });

  test("is nobody's failing: nothing falls due for it", () => {
    expect(assessed(answered("facebook", "dissatisfied 07-12 10:00")).escalations).toEqual([]);
  });
});

describe("a complaint to Sewo by an indirect channel", () => {
  const complaint = (channel: string, ...events: Story["events"]): Story => ({
    sop: "puskesmas-sewo",
    channel,
    events: ["submitted 07-10 10:00", ...events],
    now: "07-10 12:00",
  });

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, story: Story, open: readonly string[]]>([
    ["WhatsApp: discussed, looked into, answered", complaint("whatsapp"), ["membahas-tidak-langsung", "memeriksa-lapangan-tidak-langsung", "menanggapi-tidak-langsung"]],
    ["LAPOR!: the same", complaint("lapor"), ["membahas-tidak-langsung", "memeriksa-lapangan-tidak-langsung", "menanggapi-tidak-langsung"]],
    ["form: discussed and looked into besides the team's answer", complaint("google-form"), ["membahas-tidak-langsung", "memeriksa-lapangan-tidak-langsung", "meneruskan-ke-tim", "menjawab"]],
    ["WhatsApp, answered", complaint("whatsapp", "informed 07-10 11:00"), ["memeriksa-lapangan-tidak-langsung"]],
    ["WhatsApp, answered and settled: nothing", complaint("whatsapp", "informed 07-10 11:00", "resolved 07-10 11:30"), []],
    ["form, answered without a word of the hand-over: it is not asked for any more", complaint("google-form", "responded 07-10 11:00", "resolved 07-10 11:30"), []],
    ["form, answered, settled and taken up again: looked into again", complaint("google-form", "responded 07-10 11:00", "resolved 07-10 11:30", "reopened 07-10 11:40"), ["memeriksa-lapangan-tidak-langsung", "bertemu-tim"]],
  ])("%s", (_, story, expected) => {
    expect(open(story)).toEqual(expected);
  });

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, events: Story["events"], status: string]>([
    ["assigned to the team", [["assigned 07-10 11:00", { to: "tim-pengaduan" }]], "done 07-10 11:00"],
    ["forwarded to the team", [["forwarded 07-10 11:00", { to: "tim-pengaduan" }]], "done 07-10 11:00"],
    ["assigned within the puskesmas", [["assigned 07-10 11:00", { to: "puskesmas" }]], "open –"],
    ["forwarded to nobody", ["forwarded 07-10 11:00"], "open –"],
  ])("has come to the team once it is %s", (_, events, status) => {
    expect(stepOf(complaint("facebook", ...events), "meneruskan-ke-tim")).toBe(status);
  });

  test("may be answered through each of the media that the document names", () => {
    for (const channel of ["sms", "telepon", "email", "facebook", "instagram", "twitter"])
      expect(problems(complaint("google-form", ["responded 07-10 11:00", { channel }])), channel).toEqual([]);
  });
});

describe("a complaint in the box of Sewo", () => {
  const box = (...events: Story["events"]): Story => ({
    sop: "puskesmas-sewo",
    channel: "kotak-pengaduan",
    events: ["submitted 07-01 15:00", ...events],
    now: "07-10 12:00",
  });

  test("is received when the box is opened, not when the paper went in", () => {
    expect(stepOf(box("received 07-07 09:00"), "menerima")).toBe("done 07-07 09:00");
  });

  test("that is settled leaves nothing on turn", () => {
    expect(open(box("received 07-07 09:00", "informed 07-09 10:00", "resolved 07-09 10:00"))).toEqual([]);
  });

  test("may be looked into with other units, until it is settled", () => {
    expect(stepOf(box("received 07-07 09:00"), "melibatkan-unit-terkait")).toBe("open –");
    expect(stepOf(box("forwarded 07-08 09:00", "resolved 07-09 10:00"), "melibatkan-unit-terkait")).toBe(
      "done 07-08 09:00",
    );
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
    ["not satisfied before it was even sorted: the management waits for nothing", [received, "dissatisfied 07-10 11:00"], ["merespons", "mencatat", "menyampaikan-ke-manajemen"]],
    ["light and settled: still to be answered", [...light, "resolved 07-10 12:00"], ["mencatat", "menjawab-aduan-ringan"]],
    ["not light and settled: the letter", [...light.slice(0, 2), ["graded 07-10 11:30", { grade: "bukan-ringan" }], "resolved 07-10 12:00"], ["mencatat", "menyampaikan-jawaban"]],
    ["passed on and settled: nobody asks any more whether it was light", [...light.slice(0, 2), "forwarded 07-10 11:30", "resolved 07-10 12:00"], ["mencatat", "menyampaikan-jawaban"]],
  ])("%s", (_, events, expected) => {
    expect(open(message(events))).toEqual(expected);
  });

  test("is closed by a satisfied complainant; otherwise the management is told, and it stays with the officer", () => {
    const answered = [...light, "informed 07-10 12:00"] as const;
    const closed = assessed(message([...answered, "satisfied 07-11 10:00"]));
    expect([closed.state, closed.closure?.rule, closed.handler]).toEqual(["closed", "pelapor-puas", null]);
    const told = assessed(message([...answered, "dissatisfied 07-11 10:00"]));
    expect([told.state, told.closure, told.handler]).toEqual(["open", null, null]);
    expect(told.escalations.map(({ id, action, status }) => `${id} ${action} ${status}`)).toEqual([
      "manajemen inform due",
    ]);
  });

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, more: Partial<Story>, events: Story["events"], expected: readonly unknown[]]>([
    ["with address and number: a letter is owed; the first response is none", {}, light, ["owed", ["whatsapp"], []]],
    ["with an address alone: owed all the same, through the channel", { fields: { alamat: "Jalan Kakap" } }, light, ["owed", ["whatsapp"], []]],
    ["answered", {}, [...light, "informed 07-10 12:00"], ["given", ["whatsapp"], []]],
    ["by Google review: anybody could read the reply", { channel: "google-review" }, light, ["owed", ["google-review"], ["public-channel"]]],
  ])("%s", (_, more, events, expected) => {
    const { reply } = assessed(message(events, more));
    expect([reply?.status, reply?.channels, reply?.warnings.map(({ kind }) => kind)]).toEqual(expected);
  });

  test("is answered by letter to whoever left address and number, without one to others; the open question is shown", () => {
    const replyTo = (fields: object) => assessed(message(light, { fields: { ...fields } })).reply;
    expect([replyTo(contact)?.form, replyTo({ email: "a@contoh.id" })?.form]).toEqual([
      "Surat jawaban",
      null,
    ]);
    for (const reply of [replyTo(contact), replyTo({})])
      expect(reply?.because).toContainEqual(expect.objectContaining({ kind: "gap", gap: "syarat-jawaban" }));
  });

  // biome-ignore format: a table, one channel a line
  test.each<readonly [channel: string, withLetter: readonly string[], without: readonly string[]]>([
    ["whatsapp", ["telepon"], ["telepon"]],
    ["email", ["email"], ["email"]],
    ["lapor", ["alamat", "telepon", "email"], ["telepon", "email"]],
  ])("by %s is answered by the contact of that channel", (channel, ...expected) => {
    const all = { ...contact, email: "a@contoh.id" };
    const { alamat, ...rest } = all;
    const contacts = [all, rest].map((fields) => assessed(message(light, { channel, fields })).reply?.contact);
    expect(contacts).toEqual(expected);
  });

  test("that somebody else than the management was told of is still to be brought to the management", () => {
    const told = (to: string) =>
      stepOf(
        message([...light, "dissatisfied 07-11 10:00", ["escalated 07-13 09:00", { to }]]),
        "menyampaikan-ke-manajemen",
      );
    expect([told("direktur"), told("manajemen")]).toEqual(["open –", "done 07-13 09:00"]);
  });

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, events: Story["events"], expected: string]>([
    ["settled without having been passed on", ["resolved 07-13 10:00"], "met"],
    ["settled and passed on in one breath", ["resolved 07-13 10:00", "forwarded 07-13 10:00"], "met"],
    ["settled, but not to the complainant's mind", ["resolved 07-13 10:00", "dissatisfied 07-14 10:00"], "not-started"],
    ["then passed on", ["resolved 07-13 10:00", "dissatisfied 07-14 10:00", "forwarded 07-15 10:00"], "running"],
  ])("counted since it was passed on: %s", (_, events, expected) => {
    const { deadlines } = assessed(
      message([received, ...events], { options: { readings: { penyelesaian: "sejak-diteruskan" } } }),
    );
    expect(deadlines.find(({ id }) => id === "penyelesaian")?.status).toBe(expected);
  });

  test("once sorted, is not asked about as a request for information any more", () => {
    const needs = (...events: Story["events"]) => assessed(message([received, ...events])).scope?.status;
    expect([needs(), needs("forwarded 07-10 11:00")]).toEqual(["undetermined", "inside"]);
  });

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, deadline: string, events: Story["events"], expected: string]>([
    ["resolved and told within 90 minutes: answered in time", "respon", [received, "resolved 07-10 11:30"], "met"],
    ["and sorted", "inventarisasi", [received, "resolved 07-10 11:30"], "met"],
    ["graded at once: the sorting is done", "inventarisasi", [received, "responded 07-10 11:00", ["graded 07-10 11:30", { grade: "ringan" }]], "met"],
    ["never forwarded: the one limit of fourteen working days runs", "penyelesaian", [received, "responded 07-10 11:00"], "running"],
  ])("%s", (_, deadline, events, expected) => {
    const { deadlines } = assessed(message(events));
    expect(deadlines.find(({ id }) => id === deadline)?.status).toBe(expected);
  });

  test("has one clock for the one printed limit, since receipt or, by the other reading, since it was passed on", () => {
    const due = (reading: string) => {
      const { deadlines } = assessed(
        message([received, "responded 07-10 11:00", "forwarded 07-13 10:00"], {
          options: { readings: { penyelesaian: reading } },
        }),
      );
      return deadlines.flatMap(({ id, dueAt }) => (id === "penyelesaian" ? said(dueAt) : []));
    };
    expect(due("sejak-diterima")).toEqual(["07-30 end"]);
    expect(due("sejak-diteruskan")).toEqual(["07-31 end"]);
  });

  test("settled but not to the complainant's mind is to be settled again", () => {
    const { deadlines, steps: told } = assessed(
      message([received, "responded 07-10 11:00", "resolved 07-13 10:00", "dissatisfied 07-14 10:00"]),
    );
    expect(deadlines.find(({ id }) => id === "penyelesaian")?.status).toBe("running");
    expect(told.find(({ id }) => id === "berkoordinasi")?.status).toBe("open");
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
    expect(steps(complaint("langsung"))).toEqual([
      "menerima-pelanggan done",
      "memperkenalkan-diri done",
      "mendengarkan-keluhan done",
      "mencatat-nota open",
      "mengoreksi blocked",
      "menandatangani-nota blocked",
      "menggolongkan open",
    ]);
    expect(steps(complaint("sms"))).toEqual([
      "mengonfirmasi-rencana open",
      "mencatat-aplikasi open",
      "mengonfirmasi-pelanggan blocked",
      "menindaklanjuti blocked",
      "menggolongkan open",
    ]);
  });

  test("by telephone is neither welcomed in a pleasant place nor signed for, but confirmed", () => {
    expect(steps(complaint("telepon"))).toEqual([
      "memperkenalkan-diri done",
      "mendengarkan-keluhan done",
      "mencatat-nota open",
      "mengoreksi blocked",
      "mengonfirmasi-penelepon blocked",
      "menggolongkan open",
    ]);
    const handled = complaint("telepon", ["registered 07-10 10:10", "followed-up 07-10 11:00"]);
    expect(open(handled)).toEqual(["mengonfirmasi-penelepon", "menggolongkan"]);
    expect(assessed(handled).reply?.status).toBe("owed");
    expect(assessed(complaint("telepon", ["responded 07-10 11:00"])).reply?.status).toBe("given");
  });

  test("is signed for by an event of its own", () => {
    const done = ["registered 07-10 10:10", "followed-up 07-10 11:00"] as const;
    const graded = ["graded 07-10 10:20", { grade: "hijau" }] as const;
    expect(open(complaint("langsung", done))).toEqual(["menandatangani-nota", "menggolongkan"]);
    expect(open(complaint("langsung", [...done, graded, "nota-ditandatangani 07-10 11:30"]))).toEqual([]);
  });

  test("is graded by hand or by what is established: then nobody has to grade it", () => {
    const harmless = {
      "sengketa-hukum": false,
      kematian: false,
      "kerugian-materiil": false,
      "pemberitaan-media": false,
      "kerugian-immateriil": false,
    };
    const grading = (story: Story) => assessed(story).steps.find(({ id }) => id === "menggolongkan")?.status;
    expect(grading(complaint("sms"))).toBe("open");
    expect(grading(complaint("sms", [["established 07-10 11:00", { facts: harmless }]]))).toBe("done");
    expect(grading(complaint("sms", [["graded 07-10 11:00", { grade: "kuning" }]]))).toBe("done");
  });

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, channel: string, events: Story["events"]]>([
    ["handled, resolved and informed", "sms", ["forwarded 07-10 10:30", "registered 07-10 10:40", "resolved 07-10 11:00", "informed 07-10 11:30"]],
    ["informed and followed up", "sms", ["informed 07-10 11:00", "followed-up 07-10 11:30"]],
    ["put right and signed for at the desk", "langsung", ["registered 07-10 10:10", "followed-up 07-10 11:00", "nota-ditandatangani 07-10 11:30"]],
  ])("%s is answered and followed up in time", (_, channel, events) => {
    const { deadlines } = assessed({ ...complaint(channel, events), facts: { kematian: true }, now: "08-10 12:00" });
    expect(deadlines.map(({ id, status }) => `${id} ${status}`)).toEqual(["tanggapan met"]);
  });

  test("is red by three readings of one sentence", () => {
    const grade = (reading: string, facts: Story["facts"]) =>
      assessed({
        ...complaint("sms"),
        ...(facts === undefined ? {} : { facts }),
        options: { readings: { merah: reading } },
      }).grade?.id;
    const none = { "sengketa-hukum": false, kematian: false, "kerugian-materiil": false };
    const mild = { "pemberitaan-media": false, "kerugian-immateriil": false };
    const death = { ...none, ...mild, kematian: true };
    const deathAndLoss = { ...death, "kerugian-materiil": true };
    const grades = (reading: string) => [grade(reading, death), grade(reading, deathAndLoss)];
    expect(grades("salah-satu")).toEqual(["merah", "merah"]);
    expect(grades("sengketa-atau-kematian-dengan-kerugian")).toEqual(["hijau", "merah"]);
    expect(grades("semua")).toEqual(["hijau", "hijau"]);
  });

  test("asking for information is given it, or told that it is exempt", () => {
    const request = (facts: Story["facts"], fields: Story["fields"] = { formulir: ["f1.pdf"] }): Story => ({
      ...complaint("langsung", ["acknowledged 07-10 10:10"]),
      service: "permintaan-informasi",
      fields,
      ...(facts === undefined ? {} : { facts }),
    });
    const given = { "informasi-dikecualikan": false };
    const exempt = { "informasi-dikecualikan": true };
    expect(open(request(given))).toEqual(["menyiapkan-informasi", "menyerahkan-informasi"]);
    expect(open(request(given, {}))).toEqual(["mengisi-formulir"]);
    expect(open(request(exempt))).toEqual(["memberitahukan-pengecualian"]);
    // Until that is known, there is something to prepare.
    expect(open(request(undefined))).toEqual(["menyiapkan-informasi"]);
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

  test("is closed when neither party writes within ten working days, at the first instant after them", () => {
    expect(ended(report("07-17 end"))).toBe("open – –");
    expect(ended(report("07-18 00:00"))).toBe("closed tanpa-tanggapan 07-18 00:00");
    for (const word of ["complainant-replied", "responded", "followed-up", "dissatisfied"]) {
      const written = [`${word} 07-17 10:00`];
      expect(ended(report("07-18 00:00", written))).toBe("open – –");
      // Ten working days from Friday 17 July: Friday 31 July.
      expect(ended(report("08-01 00:00", written))).toBe("closed tanpa-tanggapan 08-01 00:00");
    }
  });

  test("is not closed once the complainant is satisfied", () => {
    expect(ended(report("08-20 10:00", ["satisfied 07-10 10:00"]))).toBe("open – –");
  });

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, events: Story["events"], open: readonly string[], deadlines: string]>([
    ["resolved without a follow-up being told: nobody is late", [["forwarded 07-02 10:00", { to: "pejabat-penghubung" }], "resolved 07-03 10:00"], [], "met met not-started"],
    ["resolved before it was passed on: nobody is late either", ["resolved 07-02 10:00", ["forwarded 07-03 10:00", { to: "pejabat-penghubung" }]], [], "met met not-started"],
    ["resolved, but not to the complainant's mind: to be followed up", ["forwarded 07-02 10:00", "resolved 07-03 10:00", "dissatisfied 07-06 10:00"], ["menindaklanjuti"], "met running not-started"],
    ["rejected in time: verified in time", ["rejected 07-02 10:00"], [], "met not-started not-started"],
    ["another body's matter: nobody here follows up", [["transferred 07-02 10:00", { to: "pln" }]], [], "met not-started not-started"],
    ["passed on, then found another body's matter: nor here", ["forwarded 07-02 10:00", ["transferred 07-03 10:00", { to: "pln" }]], [], "met met not-started"],
    ["followed up before it was passed on: to be followed up again", ["followed-up 07-02 10:00", "forwarded 07-03 10:00"], ["menindaklanjuti", "menanggapi-tindak-lanjut"], "met running running"],
    ["followed up without having been passed on: the complainant's turn", ["followed-up 07-02 10:00"], ["menanggapi-tindak-lanjut"], "met not-started running"],
    ["assigned to nobody: still to be disposed", ["forwarded 07-02 10:00", "assigned 07-02 11:00"], ["mendisposisi", "menindaklanjuti"], "met running not-started"],
  ])("%s", (_, events, expected, statuses) => {
    const story: Story = { sop: "sp4n-lapor", events: ["submitted 07-01 10:00", ...events], now: "07-07 10:00" };
    expect(open(story)).toEqual(expected);
    expect(assessed(story).deadlines.map(({ status }) => status).join(" ")).toBe(statuses);
  });

  test("may carry two megabytes of attachments", () => {
    const warned = (bytes: number) =>
      assessed({ ...report("07-04 10:00"), fields: { lampiran: [{ ref: "foto.jpg", bytes }] } })
        .intake?.warnings.map(({ field }) => field)
        .includes("lampiran");
    expect([warned(2_097_152), warned(2_097_153)]).toEqual([false, true]);
  });
});

describe("a complaint to Kendari", () => {
  const full = { nama: "Wa Ode", telepon: "0852 000", "bukti-identitas": ["ktp-1"], isi: "Layanan" };
  const complaint = (fields: NonNullable<Story["fields"]>, ...events: Story["events"]): Story => ({
    sop: "poltekkes-kendari",
    channel: "surat",
    fields,
    events: ["submitted 07-10 10:00", "received 07-10 10:00", ...events],
    now: "07-13 10:00",
  });

  test("is gathered once what is required of the complainant is there", () => {
    const { telepon, ...wanting } = full;
    expect(open(complaint(wanting))).toEqual(["mengumpulkan-keterangan"]);
    expect(open(complaint(full))).toEqual(["memverifikasi"]);
    const completed = complaint(wanting, ["file-completed 07-11 10:00", { fields: { telepon } }]);
    expect(stepOf(completed, "mengumpulkan-keterangan")).toBe("done 07-11 10:00");
  });

  test("involves whom the document names, and they are known", () => {
    for (const to of ["pengelola-layanan", "pihak-terkait"]) {
      const told = complaint(full, "verified 07-10 11:00", ["forwarded 07-10 12:00", { to }]);
      expect(stepOf(told, "melibatkan-pihak-terkait")).toBe("done 07-10 12:00");
      expect(problems(told)).toEqual([]);
    }
    const nobody = complaint(full, "verified 07-10 11:00", "forwarded 07-10 12:00");
    expect(stepOf(nobody, "melibatkan-pihak-terkait")).toBe("open –");
  });
});

describe("a step that hands a complaint over", () => {
  // biome-ignore format: a table, one step a line
  test.each<readonly [sop: string, step: string, to: string, more: Story["events"]]>([
    ["poltekkes-kendari", "menangani", "tim-pengaduan", ["followed-up 07-10 11:00"]],
    ["sp4n-lapor", "mendisposisi", "pejabat-penghubung", ["forwarded 07-10 11:00"]],
  ])("of %s is done when it comes to whom the document names", (sop, step, to, more) => {
    const given = (whom: object): Story => ({
      sop,
      events: ["submitted 07-10 10:00", "received 07-10 10:00", "verified 07-10 10:10", ...more, ["assigned 07-10 12:00", whom]],
      now: "07-10 19:00",
    });
    expect(stepOf(given({ to }), step)).toBe("done 07-10 12:00");
    for (const other of [{}, { to: "bagian-umum" }]) expect(stepOf(given(other), step)).not.toContain("done");
  });
});

describe("an answer by a contact that the document asks for", () => {
  // biome-ignore format: a table, one SOP a line
  test.each<readonly [sop: string, channels: readonly string[]]>([
    ["poltekkes-kendari", ["telepon", "email", "surat"]],
    ["rsjd-atma-husada", ["telepon", "surat", "email"]],
  ])("of %s is no unknown channel", (sop, channels) => {
    const told = channels.map((channel) => ["informed 07-10 11:00", { channel }] as const);
    const story: Story = { sop, events: [received, ...told], now: "07-10 12:00" };
    expect(problems(story).filter((each) => each.startsWith("C231"))).toEqual([]);
  });
});
