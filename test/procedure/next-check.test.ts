/** Dates that a case carries and that change a step or a reply when they come. */
import { describe, expect, test } from "vitest";
import { is, lines, nextCheckOf, replyOf, type Tale, work } from "./work.ts";

const intake = {
  temu: { label: "Tanggal pertemuan", type: "date" },
  sidang: { label: "Tanggal sidang", type: "date" },
};
const facts = { berat: { type: "boolean", label: "Berat" } };
const meeting = { field: "temu" };
const fields = { temu: "2026-07-15", sidang: "2026-07-20" };
const step = (doneWhen: unknown, more: object = {}) => ({
  id: "temu",
  label: "Pertemuan",
  doneWhen,
  ...more,
});
const house = (...procedure: object[]) => work({ intake, facts, procedure });
const now = "07-10 10:00";

// biome-ignore format: a table, one case a line
describe("the next check of the steps", () => {
  const either = [{ when: is("berat", true), field: "sidang" }, { otherwise: true, field: "temu" }];
  test.each<readonly [about: string, procedure: readonly object[], tale: Tale, next: string]>([
    ["is when a date comes that is evidence", [step(meeting)], {}, "07-15 00:00"],
    ["is the earliest of several", [step({ field: "sidang" }), step(meeting, { id: "dua" })], {}, "07-15 00:00"],
    ["is none where only events are evidence", [step("responded")], {}, "–"],
    ["is none where there is no evidence", [{ id: "sapa", label: "Menyapa" }], {}, "–"],
    ["is none once the date has come", [step(meeting)], { now: "07-15 00:00" }, "–"],
    ["is none for a step that is not needed", [step(meeting, { when: is("berat", true) })], { facts: { berat: false } }, "–"],
    ["is that of a step that may be needed, because others wait for it", [step(meeting, { when: is("berat", true) }), step("responded", { id: "jawab" })], {}, "07-15 00:00"],
    ["is none once the step was done otherwise", [step({ any: [meeting, "contacted"] })], { events: ["contacted 07-09 10:00"] }, "–"],
    ["is that of the branch that is true", [step(either)], { facts: { berat: false } }, "07-15 00:00"],
    ["is that of the last branch while it is unknown", [step(either)], {}, "07-20 00:00"],
    ["is that of the branch that is missing still", [step(either)], { now: "07-16 10:00" }, "07-20 00:00"],
    ["is none while an event is missing too", [step({ all: [meeting, "contacted"] })], {}, "–"],
    ["is none where maybe no branch applies", [step([{ when: is("berat", true), field: "temu" }])], {}, "–"],
    ["is none after the end of the case", [step(meeting)], { events: ["withdrawn 07-09 10:00"], end: "withdrawn 07-09 10:00" }, "–"],
  ])("%s", (_, procedure, tale, next) => {
    expect(nextCheckOf(house(...procedure), { fields, now, ...tale })).toBe(next);
  });
});

test("a step is done from the beginning of the day that shows it, and not a millisecond before", () => {
  const of = house(step(meeting));
  expect(lines(of, { fields, now: "07-14 end" })).toEqual(["temu open"]);
  expect(lines(of, { fields, now: "07-15 00:00" })).toEqual(["temu done 07-15 00:00"]);
});

test("a date that comes only after the end of the case shows nothing: no meeting was held", () => {
  const of = work({
    intake,
    procedure: [step(meeting)],
    replies: [{ id: "temu", via: "unspecified", doneWhen: meeting }],
  });
  const over = (at: string) => ({ fields, events: [`withdrawn ${at}`], end: `withdrawn ${at}` });
  expect(lines(of, over("07-14 10:00"))).toEqual(["temu not-needed"]);
  expect(lines(of, over("07-15 10:00"))).toEqual(["temu done 07-15 00:00"]);
  expect(replyOf(of, over("07-14 10:00")).status).toBe("owed");
});

// biome-ignore format: a table, one case a line
describe("the next check of the reply", () => {
  const rule = (more: object) => [{ id: "jawaban", via: "unspecified", doneWhen: meeting, ...more }];
  test.each<readonly [about: string, replies: readonly object[], tale: Tale, next: string]>([
    ["is when the date comes that shows it", rule({}), {}, "07-15 00:00"],
    ["is that also while it is not known whether one is owed", rule({ owed: is("berat", true) }), {}, "07-15 00:00"],
    ["is none where none is owed", rule({ owed: is("berat", true) }), { facts: { berat: false } }, "–"],
    ["is none where no rule can be told", rule({ when: is("berat", true) }), {}, "–"],
    ["is none once it was given", rule({}), { now: "07-15 00:00" }, "–"],
    ["is none after the end of the case", rule({}), { events: ["closed 07-09 10:00"], end: "closed 07-09 10:00" }, "–"],
    ["is none without rules", [], {}, "–"],
  ])("%s", (_, replies, tale, next) => {
    expect(nextCheckOf(work({ intake, facts, replies }), { fields, now, ...tale }, "reply")).toBe(next);
  });
});
