/** What events say that nobody can mean is named; what a host may mean is not. */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { assessed, type Story } from "../assess/story.ts";

const sop = inlineSop({
  roles: {
    humas: { label: "Petugas Humas" },
    petugas: { label: "Petugas" },
    pic: { label: "PIC Bidang" },
    "tim-pengaduan": { label: "Tim Pengaduan" },
  },
  channels: { langsung: {}, sms: {} },
  sop: {
    replyChannels: { twitter: { label: "Twitter", public: true } },
    events: { ditunda: { label: "Ditunda", means: { event: "extended" } }, nota: { label: "Nota" } },
  },
  service: {
    facts: { gawat: { type: "boolean", label: "Gawat" } },
    deadlines: {
      jawaban: {
        label: "Jawaban",
        from: "received",
        until: "responded",
        rules: [
          { length: { amount: 3, unit: "day" }, extension: { unit: "day", atMost: 5, by: ["petugas"] } },
        ],
      },
      tetap: {
        label: "Tetap",
        from: "received",
        until: "resolved",
        rules: [{ length: { setBy: "acknowledged", unit: "day", atMost: 9 } }],
      },
    },
    escalation: [{ id: "naik", to: ["humas"], on: "dissatisfied", action: "take-over" }],
  },
});

/** The problems of one event after the complaint was received. */
function problemsOf(event: object): readonly string[] {
  const events = [
    { type: "received", at: "2026-07-10T10:00:00+08:00" },
    { at: "2026-07-10T11:00:00+08:00", ...event },
  ];
  const complaint = { service: "pengaduan", channel: "sms", events };
  const { problems } = assess(sop, complaint, "2026-07-10T12:00:00+08:00", { language: "en" });
  return problems.map(({ code, pointer, help }) => {
    const meant = /did you mean `([^`]*)`/.exec(help)?.[1];
    return `${code} ${pointer.replace("/events/1", "@")}${meant === undefined ? "" : ` → ${meant}`}`;
  });
}

// biome-ignore format: a table, one event a line
describe("an event", () => {
  test.each<readonly [about: string, event: object, problems: readonly string[]]>([
    ["to a role", { type: "assigned", to: "humas" }, []],
    ["to a role with two letters swapped", { type: "assigned", to: "humsa" }, ["C236 @/to → humas"]],
    ["to a role with a letter too few", { type: "forwarded", to: "tim-pengadan" }, ["C236 @/to → tim-pengaduan"]],
    ["to a role with a letter too many", { type: "forwarded", to: "tim-pengaduuan" }, ["C236 @/to → tim-pengaduan"]],
    ["to a role with another letter", { type: "transferred", to: "hamas" }, ["C232 @/to → humas"]],
    ["to a role in upper case", { type: "assigned", to: "Humas" }, ["C236 @/to → humas"]],
    ["to a role by its label", { type: "assigned", to: "PETUGAS HUMAS" }, ["C236 @/to → humas"]],
    ["by a role with a letter too few", { type: "responded", by: "petuga" }, ["C232 @/by → petugas"]],
    ["to a unit that is no role", { type: "assigned", to: "unit-farmasi" }, ["C236 @/to"]],
    ["to a person of the host", { type: "assigned", to: "u-4711" }, ["C236 @/to"]],
    ["to one of several of a role", { type: "assigned", to: "humas1" }, ["C236 @/to"]],
    ["to one of several of a role, lettered", { type: "assigned", to: "humasa" }, ["C236 @/to"]],
    ["to one of several of a role, parted", { type: "assigned", to: "petugas-b" }, ["C236 @/to"]],
    ["by a short name near a short role", { type: "responded", by: "pia" }, []],
    ["by an address", { type: "responded", by: "humsa@contoh.go.id" }, []],
    ["two slips away", { type: "assigned", to: "hmusas" }, ["C236 @/to"]],
    ["with an amount that nothing reads of it", { type: "responded", amount: 5 }, ["C238 @/amount"]],
    ["with everything that nothing reads of it", { type: "informed", grade: "merah", deadline: "jawaban", amount: 5, dueAt: "2026-07-31", ref: "e1" }, ["C238 @/grade", "C238 @/deadline", "C238 @/amount", "C238 @/dueAt", "C238 @/ref"]],
    ["with what any event may say", { type: "informed", id: "e9", by: "humas", to: "keluarga", reason: "selesai", channel: "sms", facts: {}, fields: {} }, []],
    ["with what it reads", { type: "extended", deadline: "jawaban", amount: 2, reason: "libur", by: "petugas" }, []],
    ["that extends, with a reference", { type: "extended", amount: 2, reason: "libur", ref: "e1" }, ["C238 @/ref"]],
    ["that sets a length, with that length", { type: "acknowledged", amount: 2, deadline: "tetap" }, []],
    ["that sets a length, with a grade", { type: "acknowledged", grade: "merah" }, ["C238 @/grade", "C342 @"]],
    ["of the SOP's own, with what the one it means reads", { type: "ditunda", amount: 2, reason: "libur", deadline: "jawaban" }, []],
    ["of the SOP's own, with what nothing reads", { type: "nota", amount: 2 }, ["C238 @/amount"]],
    ["to a level, whose own room says so", { type: "escalated", to: "humsa" }, ["C350 @/to → humas"]],
    ["by one who may not extend, whose own room says so", { type: "extended", amount: 1, by: "petuga", reason: "data" }, ["C321 @/by"]],
    ["on a channel", { type: "responded", channel: "langsung" }, []],
    ["on a channel for replies", { type: "responded", channel: "twitter" }, []],
    ["on a channel that is misspelt", { type: "responded", channel: "smss" }, ["C231 @/channel → sms"]],
    ["on a channel that nobody knows", { type: "contacted", channel: "merpati-pos" }, ["C231 @/channel"]],
    ["that assigns to nobody", { type: "assigned" }, ["C233 @"]],
    ["that assigns to white space", { type: "assigned", to: "  " }, ["C233 @"]],
    ["that forwards to nobody said", { type: "forwarded" }, ["C235 @"]],
    ["that establishes nothing", { type: "established" }, ["C233 @"]],
    ["that establishes no facts", { type: "established", facts: {} }, ["C233 @"]],
    ["that establishes facts", { type: "established", facts: { gawat: true } }, []],
    ["that takes a fact back", { type: "established", facts: { gawat: null } }, []],
    ["that annuls nothing, whose own room says so", { type: "annulled" }, ["C334 @"]],
    ["that extends by nothing, whose own room says so", { type: "extended", reason: "data" }, ["C312 @"]],
  ])("%s", (_, event, problems) => {
    expect(problemsOf(event)).toEqual(problems);
  });
});

test("the future is silent about slips too", () => {
  expect(problemsOf({ type: "assigned", at: "2026-07-11T10:00:00+08:00" })).toEqual([]);
});

test("an assignment to nobody does the step that waits for it, and what is said of it is true", () => {
  const steps = inlineSop({
    service: { procedure: [{ id: "bagi", label: "Membagi tugas", doneWhen: "assigned" }] },
  });
  const story: Story = {
    sop: steps,
    events: ["received 07-06 10:00", "assigned 07-07 10:00"],
    now: "07-08 10:00",
  };
  const answer = assessed(story);
  expect(answer.steps.map(({ status }) => status)).toEqual(["done"]);
  expect(answer.problems.find(({ code }) => code === "C233")?.help).toBe(
    "tanpa itu peristiwa ini sendiri tidak berakibat apa pun; langkah dan batas waktu yang menunggunya tetap mengenalinya",
  );
});
