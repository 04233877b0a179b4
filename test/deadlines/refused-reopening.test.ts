/** A `reopened` that is refused changes nothing but the facts and fields that it carries (semantics 11, "Ends"). */
import { describe, expect, test } from "vitest";
import { oneDeadline } from "../assess/inline-sop.ts";
import { assessed, deadlineOf, line, type Story, said, type Told } from "../assess/story.ts";

const isTrue = (fact: string) => ({ fact, operator: "equal", value: true });
const hours = (amount: number) => ({ length: { amount, unit: "hour" } });
const facts = { gawat: { type: "boolean", label: "Gawat", ask: "Gawat?" } };
const intake = { tempat: { label: "Tempat", type: "text", required: true } };
const grading = {
  ranked: true,
  grades: [
    { id: "merah", label: "Merah", when: isTrue("gawat") },
    { id: "hijau", label: "Hijau", otherwise: true },
  ],
};

/** Six hours when it is grave, else 24; both answers stop it, unless more is said. */
function sopWith(
  reopen: string,
  more: object = {},
  firstRule: object = { when: isTrue("gawat"), ...hours(6) },
) {
  const rules = [firstRule, hours(24)];
  return oneDeadline(
    {},
    { rules, ...more },
    { service: { facts, intake, grading, closure: { rules: [], reopen } } },
  );
}

const reopened = (at: string): Told => [
  `reopened ${at}`,
  { facts: { gawat: true }, fields: { tempat: "IGD" } },
];
const story = (sop: Story["sop"], events: readonly Told[], now: string): Story => ({
  sop,
  facts: { gawat: false },
  events,
  now,
});

// biome-ignore format: a table, one case a line
describe("a refused reopening that tells of a grave case", () => {
  const open = sopWith("continues");
  const received = "received 07-10 10:00";
  test.each<readonly [about: string, sop: Story["sop"], events: readonly Told[], now: string, answer: string, found: string]>([
    ["of an open case: the six hours count from the start", open, [received, reopened("07-10 12:00")], "07-10 13:00", "open merah complete | running 07-10 10:00 – 07-10 16:00", "C333 /events/1"],
    ["of an open case: before it nothing was known of it", open, [received, reopened("07-10 12:00")], "07-10 11:59", "open hijau incomplete | running 07-10 10:00 – 07-11 10:00", ""],
    ["of an answered case: the answer stands", open, [received, "responded 07-10 11:00", reopened("07-10 12:00")], "07-10 13:00", "open merah complete | met 07-10 10:00 07-10 11:00 07-10 16:00", "C333 /events/2"],
    ["of an answered case: it voids nothing", sopWith("continues", { until: { event: "responded", voidedBy: ["reopened"] } }), [received, "responded 07-10 11:00", reopened("07-10 12:00")], "07-10 13:00", "open merah complete | met 07-10 10:00 07-10 11:00 07-10 16:00", "C333 /events/2"],
    ["of an open case: it starts nothing", sopWith("continues", { from: "reopened" }), [received, reopened("07-10 12:00")], "07-10 13:00", "open merah complete | not-started – – –", "C333 /events/1"],
    ["of an open case: it stops nothing", sopWith("continues", { until: "reopened" }), [received, reopened("07-10 12:00")], "07-10 13:00", "open merah complete | running 07-10 10:00 – 07-10 16:00", "C333 /events/1"],
    ["of an open case: no condition sees it", sopWith("continues", {}, { when: isTrue("event.reopened"), ...hours(6) }), [received, reopened("07-10 12:00")], "07-10 13:00", "open merah complete | running 07-10 10:00 – 07-11 10:00", "C333 /events/1"],
    ["under `restarts`: no new life begins", sopWith("restarts"), [received, reopened("07-10 12:00")], "07-10 13:00", "open merah complete | running 07-10 10:00 – 07-10 16:00", "C333 /events/1"],
    ["as the first event: it is no arrival", open, [reopened("07-10 09:00"), received], "07-10 13:00", "open merah complete | running 07-10 10:00 – 07-10 16:00", "C333 /events/0"],
    ["of a case that stays closed: grade and intake show it, the deadline stays as it ended", sopWith("no"), [received, "closed 07-10 11:00", reopened("07-10 12:00")], "07-10 13:00", "closed merah complete | ended 07-10 10:00 – 07-11 10:00", "C339 /events/2"],
    ["where a new case is due: the same", sopWith("new-case"), [received, "closed 07-10 11:00", reopened("07-10 12:00")], "07-10 13:00", "closed merah complete | ended 07-10 10:00 – 07-11 10:00", "C339 /events/2"],
    ["of a case reopened already: no time more is left out", open, [received, "closed 07-10 11:00", "reopened 07-10 12:00", reopened("07-10 13:00")], "07-10 14:00", "open merah complete | running 07-10 10:00 – 07-10 17:00", "C333 /events/3"],
  ])("%s", (_, sop, events, now, answer, found) => {
    const { state, grade, intake: { status }, problems } = assessed(story(sop, events, now));
    expect(`${state} ${grade!.id} ${status} | ${line(story(sop, events, now))}`).toBe(answer);
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`).join()).toBe(found);
  });

  test("leaves a breach that its facts replace", () => {
    const grave: Told = ["received 07-10 10:00", { facts: { gawat: true } }];
    const light: Told = ["reopened 07-10 18:00", { facts: { gawat: false } }];
    const told = story(open, [grave, light], "07-10 19:00");
    expect(line(told)).toBe("running 07-10 10:00 – 07-11 10:00");
    expect(deadlineOf(told).passed.map(({ dueAt, grade, replacedAt, replacedBy }) => [said(dueAt), grade, said(replacedAt), replacedBy])).toEqual([
      ["07-10 16:00", null, "07-10 18:00", 1],
    ]);
  });
});
