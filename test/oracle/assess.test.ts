/** The oracle's assessments, held against the contract's cases and histories worked out by hand. */

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type OracleAssessment, oracleAssess } from "./assess.ts";
import { instantText } from "./calendar.ts";
import { anyCaseQuestions } from "./case-arbitraries.ts";
import { readDecrees } from "./decrees.ts";
import type { OracleCase, OracleEvent } from "./history.ts";

const DECREES = readDecrees();

describe("the contract's cases", () => {
  const lines = readFileSync(new URL("../contract/cases.ndjson", import.meta.url), "utf8")
    .trim()
    .split("\n");
  const cases = lines.map((line) => JSON.parse(line) as ContractCase);

  interface ContractCase {
    readonly sop: string;
    readonly now: string;
    readonly case: OracleCase;
    readonly expected: Readonly<Record<string, string>>;
  }

  it("are sixty", () => expect(cases).toHaveLength(60));

  test.each(cases.map((each) => [each.case.id, each.sop, each] as const))("%s of %s", (_, sop, each) => {
    const { deadlines, grade } = oracleAssess(sop, each.case, Date.parse(each.now), { decrees: DECREES });
    const answers = Object.fromEntries(
      Object.keys(each.expected).map((id) => [id, id === "_grade" ? grade?.id : deadlines[id]?.dueAt]),
    );
    const expected = Object.fromEntries(
      Object.entries(each.expected).map(([id, value]) => [id, id === "_grade" ? value : Date.parse(value)]),
    );
    expect(answers).toEqual(expected);
    // What the contract does not name has no due date.
    const silent = Object.entries(deadlines).filter(([id]) => !(id in each.expected));
    expect(silent.map(([, { dueAt }]) => dueAt)).toEqual(silent.map(() => null));
  });
});

/** Events as "type 07-10 10:00" in July 2026, institution time; more of an event in its second place. */
type Told = string | readonly [string, Partial<OracleEvent>];

function told(zone: "+07:00" | "+08:00", ...events: readonly Told[]): OracleEvent[] {
  return events.map((each) => {
    const [words, more] = typeof each === "string" ? [each, {}] : each;
    const [type, day, clock] = words.split(" ");
    return { ...more, type: type!, at: `2026-${day}T${clock}:00${zone}` };
  });
}

interface Story {
  readonly sop: string;
  readonly service?: string;
  readonly channel?: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly events: readonly Told[];
  readonly now: string;
  readonly readings?: Readonly<Record<string, string>>;
}

function assessed(story: Story): OracleAssessment {
  const zone = story.sop === "rsud-kepulauan-seribu" || story.sop === "sp4n-lapor" ? "+07:00" : "+08:00";
  const { service = "pengaduan", channel = "langsung", facts = {} } = story;
  const complaint: OracleCase = {
    id: "C",
    service,
    channel,
    fields: {},
    facts,
    events: told(zone, ...story.events),
  };
  const [day, clock] = story.now.split(" ");
  return oracleAssess(story.sop, complaint, Date.parse(`2026-${day}T${clock}:00${zone}`), {
    decrees: DECREES,
    ...(story.readings && { readings: story.readings }),
  });
}

/** "status started stopped due", instants as "07-10T10:00", in the story's zone. */
function summary(story: Story, deadline: string): string {
  const zone = story.sop === "rsud-kepulauan-seribu" || story.sop === "sp4n-lapor" ? "WIB" : "WITA";
  const { status, startedAt, stoppedAt, dueAt } = assessed(story).deadlines[deadline]!;
  const short = (at: number | null) => (at === null ? "-" : instantText(at, zone).slice(5, 16));
  return [status, short(startedAt), short(stoppedAt), short(dueAt)].join(" ");
}

describe("a history", () => {
  const seribu = { sop: "rsud-kepulauan-seribu", now: "07-31 12:00" };
  const buleleng = { sop: "rsud-buleleng", now: "07-31 12:00" };
  const sp4n = { sop: "sp4n-lapor", channel: "lapor", now: "07-31 12:00" };
  const information = { ...buleleng, service: "permintaan-informasi" };
  const kendari = { sop: "poltekkes-kendari", now: "07-31 12:00" };
  const asked = "received 07-10 10:00";
  const longer = (words: string, amount: number, reason = "menunggu unit") =>
    [words, { amount, reason }] as const;

  // biome-ignore format: a table, one case a line
  test.each<readonly [about: string, story: Story, deadline: string, expected: string]>([
    ["without a start", { ...seribu, events: [] }, "penyelesaian", "not-started - - -"],
    ["submitted stands in for received", { ...seribu, events: ["submitted 07-07 10:00"] }, "penyelesaian", "overdue 07-07T10:00 - 07-10T10:00"],
    ["received itself comes first", { ...seribu, events: ["submitted 07-06 10:00", "received 07-07 10:00"] }, "penyelesaian", "overdue 07-07T10:00 - 07-10T10:00"],
    ["a book that is returned stops the clock's start", { ...seribu, events: ["received 07-07 10:00", "returned 07-07 11:00"] }, "penyelesaian", "not-started - - -"],
    ["a book returned twice starts at what completes it last", { ...seribu, events: ["received 07-06 10:00", "returned 07-06 11:00", "file-completed 07-06 12:00", "returned 07-06 13:00", "file-completed 07-07 10:00", "file-completed 07-08 10:00"] }, "penyelesaian", "overdue 07-07T10:00 - 07-10T10:00"],
    ["a return by e-mail changes nothing", { ...seribu, channel: "email", events: ["received 07-07 10:00", "returned 07-07 11:00"] }, "penyelesaian", "overdue 07-07T10:00 - 07-10T10:00"],
    ["done at the due instant is on time", { ...seribu, events: ["received 07-07 10:00", "resolved 07-10 10:00"] }, "penyelesaian", "met 07-07T10:00 07-10T10:00 07-10T10:00"],
    ["done a minute later is late", { ...seribu, events: ["received 07-07 10:00", "resolved 07-10 10:01"] }, "penyelesaian", "met-late 07-07T10:00 07-10T10:01 07-10T10:00"],
    ["done before the start is met at the start", { ...seribu, events: ["resolved 07-06 10:00", "received 07-07 10:00"] }, "penyelesaian", "met 07-07T10:00 07-07T10:00 07-10T10:00"],
    ["done before there is a start does not count", { ...seribu, events: ["resolved 07-06 10:00"] }, "penyelesaian", "not-started - - -"],
    ["at the due instant it still runs", { ...seribu, now: "07-10 10:00", events: ["received 07-07 10:00"] }, "penyelesaian", "running 07-07T10:00 - 07-10T10:00"],
    ["the future is silent", { ...seribu, now: "07-10 09:00", events: ["received 07-07 10:00", "resolved 07-10 09:01"] }, "penyelesaian", "running 07-07T10:00 - 07-10T10:00"],
    ["what happens now has happened", { ...seribu, now: "07-09 10:00", events: ["received 07-07 10:00", "resolved 07-09 10:00"] }, "penyelesaian", "met 07-07T10:00 07-09T10:00 07-10T10:00"],
    ["done before it was closed is met", { ...seribu, events: ["received 07-07 10:00", "resolved 07-08 10:00", "closed 07-09 10:00"] }, "penyelesaian", "met 07-07T10:00 07-08T10:00 07-10T10:00"],
    ["withdrawn before due it ends", { ...seribu, events: ["received 07-07 10:00", "withdrawn 07-08 10:00", "resolved 07-09 10:00"] }, "penyelesaian", "ended 07-07T10:00 - 07-10T10:00"],
    ["closed after due it stays overdue", { ...seribu, events: ["received 07-07 10:00", "closed 07-12 10:00"] }, "penyelesaian", "overdue 07-07T10:00 - 07-10T10:00"],
    ["what was annulled did not happen", { ...seribu, events: ["received 07-07 10:00", ["resolved 07-08 10:00", { id: "r" }], ["annulled 07-09 10:00", { ref: "r" }]] }, "penyelesaian", "overdue 07-07T10:00 - 07-10T10:00"],
    ["both are needed", { ...buleleng, facts: { kematian: true }, events: [asked, "responded 07-10 11:00"] }, "tanggapan", "overdue 07-10T10:00 - 07-11T10:00"],
    ["the later of both stops it", { ...buleleng, facts: { kematian: true }, events: [asked, "followed-up 07-10 12:00", "responded 07-10 11:00"] }, "tanggapan", "met 07-10T10:00 07-10T12:00 07-11T10:00"],
    ["an unknown grade is judged by the strictest", { ...buleleng, now: "07-12 10:00", events: [asked] }, "tanggapan", "undetermined 07-10T10:00 - 07-11T10:00"],
    ["an unknown grade is overdue when every grade is", { ...buleleng, events: [asked] }, "tanggapan", "overdue 07-10T10:00 - 07-11T10:00"],
    ["an unknown grade is met when every grade is", { ...buleleng, events: [asked, "responded 07-10 11:00", "followed-up 07-10 11:00"] }, "tanggapan", "met 07-10T10:00 07-10T11:00 07-11T10:00"],
    ["graded by hand, counted from the original start", { ...buleleng, events: [asked, ["graded 07-20 10:00", { grade: "kuning" }]] }, "tanggapan", "overdue 07-10T10:00 - 07-15T23:59"],
    ["facts established later", { ...buleleng, now: "07-13 10:00", facts: { "sengketa-hukum": false, kematian: false, "kerugian-materiil": false }, events: [asked, ["established 07-11 10:00", { facts: { "pemberitaan-media": false, "kerugian-immateriil": false } }]] }, "tanggapan", "running 07-10T10:00 - 07-17T23:59"],
    ["information refused in time is met", { ...information, events: [asked, "rejected 07-24 10:00"] }, "jawaban-informasi", "met 07-10T10:00 07-24T10:00 07-24T23:59"],
    ["information extended", { ...information, events: [asked, longer("extended 07-20 10:00", 7)] }, "jawaban-informasi", "running 07-10T10:00 - 08-04T23:59"],
    ["information extended too far", { ...information, events: [asked, longer("extended 07-20 10:00", 8)] }, "jawaban-informasi", "overdue 07-10T10:00 - 07-24T23:59"],
    ["information extended without a reason", { ...information, events: [asked, longer("extended 07-20 10:00", 7, " ")] }, "jawaban-informasi", "overdue 07-10T10:00 - 07-24T23:59"],
    ["information extended after due", { ...information, events: [asked, longer("extended 07-25 00:00", 7)] }, "jawaban-informasi", "overdue 07-10T10:00 - 07-24T23:59"],
    ["information extended twice", { ...information, events: [asked, longer("extended 07-20 10:00", 2), longer("extended 07-21 10:00", 2)] }, "jawaban-informasi", "overdue 07-10T10:00 - 07-28T23:59"],
    ["Kendari extends as often as it likes", { ...kendari, events: ["submitted 07-07 10:00", ["extended 07-20 10:00", { amount: 10 }], ["extended 07-22 10:00", { amount: 20 }]] }, "penyelesaian", "running 07-07T10:00 - 08-20T23:59"],
    ["a complainant who says nothing loses the right", { ...sp4n, events: ["submitted 07-06 10:00", "forwarded 07-07 10:00", "followed-up 07-08 10:00"] }, "tanggapan-pelapor", "lapsed 07-08T10:00 - 07-22T23:59"],
    ["the agency's own clock beside it", { ...sp4n, events: ["submitted 07-06 10:00", "forwarded 07-07 10:00", "followed-up 07-15 10:00"] }, "tindak-lanjut", "met-late 07-07T10:00 07-15T10:00 07-14T23:59"],
    ["a report that is resolved was followed up", { ...sp4n, events: ["submitted 07-06 10:00", "forwarded 07-07 10:00", "resolved 07-08 10:00"] }, "tindak-lanjut", "met 07-07T10:00 07-08T10:00 07-14T23:59"],
    ["a report that was resolved before it was forwarded, too", { ...sp4n, events: ["submitted 07-06 10:00", "resolved 07-06 11:00", "forwarded 07-07 10:00"] }, "tindak-lanjut", "met 07-07T10:00 07-07T10:00 07-14T23:59"],
    ["unless the complainant says that it is not", { ...sp4n, events: ["submitted 07-06 10:00", "resolved 07-06 11:00", "dissatisfied 07-06 12:00", "forwarded 07-07 10:00"] }, "tindak-lanjut", "overdue 07-07T10:00 - 07-14T23:59"],
    ["a follow-up before it was forwarded does not count", { ...sp4n, events: ["submitted 07-06 10:00", "followed-up 07-06 11:00", "forwarded 07-07 10:00"] }, "tindak-lanjut", "overdue 07-07T10:00 - 07-14T23:59"],
    ["a report that another body is competent for waits for no follow-up here", { ...sp4n, events: ["submitted 07-06 10:00", "forwarded 07-07 10:00", "transferred 07-08 10:00"] }, "tindak-lanjut", "met 07-07T10:00 07-08T10:00 07-14T23:59"],
    ["a report rejected in time was verified", { ...sp4n, events: ["submitted 07-06 10:00", "rejected 07-08 10:00"] }, "verifikasi", "met 07-06T10:00 07-08T10:00 07-09T23:59"],
    ["a complainant who is not satisfied has written", { ...sp4n, events: ["submitted 07-03 10:00", "forwarded 07-06 10:00", "followed-up 07-17 10:00", "dissatisfied 07-30 15:00"], now: "08-01 09:00" }, "tanggapan-pelapor", "running 07-30T15:00 - 08-13T23:59"],
    ["a light complaint settled without coordination", { sop: "rsjd-atma-husada", channel: "email", now: "07-31 12:00", readings: { penyelesaian: "sejak-diteruskan" }, events: ["received 07-06 09:00", "resolved 07-07 10:00"] }, "penyelesaian", "met 07-07T10:00 07-07T10:00 07-27T23:59"],
    ["Sewo's box has no deadline", { sop: "puskesmas-sewo", channel: "kotak-pengaduan", now: "07-31 12:00", events: ["submitted 07-06 10:00"] }, "jawaban", "not-applicable - - -"],
    ["an inventory runs from the response", { sop: "rsjd-atma-husada", channel: "email", now: "07-31 12:00", events: ["received 07-09 10:00", "acknowledged 07-09 10:01", "responded 07-10 17:00", "forwarded 07-13 09:00"] }, "inventarisasi", "met 07-10T17:00 07-13T09:00 07-14T08:00"],
  ])("%s", (_, story, deadline, expected) => {
    expect(summary(story, deadline)).toBe(expected);
  });

  test.each<readonly [facts: Record<string, boolean | null>, status: string, possible: readonly string[]]>([
    [{}, "undetermined", ["merah", "kuning", "hijau"]],
    [{ kematian: true }, "graded", ["merah"]],
    [{ "pemberitaan-media": true }, "undetermined", ["merah", "kuning"]],
    [{ "pemberitaan-media": false, "kerugian-immateriil": false }, "undetermined", ["merah", "hijau"]],
    [
      { "sengketa-hukum": false, kematian: false, "kerugian-materiil": false },
      "undetermined",
      ["kuning", "hijau"],
    ],
    [
      { "sengketa-hukum": false, kematian: null, "kerugian-materiil": false },
      "undetermined",
      ["merah", "kuning", "hijau"],
    ],
  ])("of which %o is known is %s", (facts, status, possible) => {
    const { grade } = assessed({ ...buleleng, facts, events: [asked] });
    expect(grade).toMatchObject({ status, possible });
  });
});

it("judges random cases as their own instants say", () => {
  fc.assert(
    fc.property(anyCaseQuestions(DECREES), ({ sop, case: complaint, now, readings }) => {
      const { deadlines } = oracleAssess(sop, complaint, now, { decrees: DECREES, readings });
      for (const { status, startedAt, stoppedAt, dueAt, candidates } of Object.values(deadlines)) {
        expect(startedAt === null).toBe(status === "not-started" || status === "not-applicable");
        expect(dueAt === null).toBe(startedAt === null || status === "no-limit");
        if (startedAt !== null && dueAt !== null) expect(dueAt).toBeGreaterThan(startedAt);
        if (candidates.length > 0) continue;
        if (stoppedAt !== null && dueAt !== null)
          expect(status).toBe(stoppedAt <= dueAt! ? "met" : "met-late");
        if (status === "running") expect(now).toBeLessThanOrEqual(dueAt!);
        if (status === "overdue" || status === "lapsed") expect(now).toBeGreaterThan(dueAt!);
      }
    }),
    { numRuns: 300 },
  );
});

it("meets every status, and stops exactly at a due instant, among random cases", () => {
  const seen = new Set<string>();
  for (const { sop, case: complaint, now, readings } of fc.sample(anyCaseQuestions(DECREES), {
    numRuns: 3_000,
    seed: 1,
  })) {
    const { deadlines } = oracleAssess(sop, complaint, now, { decrees: DECREES, readings });
    for (const { status, stoppedAt, dueAt } of Object.values(deadlines)) {
      seen.add(status);
      if (stoppedAt !== null && stoppedAt === dueAt) seen.add("stopped at due");
      if (status === "running" && now === dueAt) seen.add("running at due");
      if (status === "overdue" && now === dueAt! + 1) seen.add("just overdue");
    }
  }
  expect([...seen].sort()).toEqual([
    "ended",
    "just overdue",
    "lapsed",
    "met",
    "met-late",
    "no-limit",
    "not-applicable",
    "not-started",
    "overdue",
    "running",
    "running at due",
    "stopped at due",
    "undetermined",
  ]);
});
