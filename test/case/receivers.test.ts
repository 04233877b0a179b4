/** A complaint that is given to nobody, or to whom the SOP does not know, stays with whoever had it, and that is told. */
import { describe, expect, test } from "vitest";
import { agenda } from "../../src/desk/agenda.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { assessed, caseOf, instant, type Told } from "../assess/story.ts";

const sop = inlineSop({
  roles: { humas: { label: "Humas" }, tim: { label: "Tim Pengaduan" }, kepala: { label: "Kepala" } },
  service: {
    escalation: [{ id: "naik", to: ["kepala"], on: "dissatisfied", action: "take-over" }],
    closure: { rules: [], reopen: "restarts" },
  },
});
const received = "received 07-10 10:00";
const to = (words: string, role: string): Told => [words, { to: role }];
const takenOver: readonly Told[] = ["dissatisfied 07-10 11:00", "escalated 07-10 12:00"];

// biome-ignore format: a table, one case a line
describe("whoever had it has it still:", () => {
  test.each<readonly [about: string, events: readonly Told[], told: readonly string[], owner: string | null]>([
    ["nobody", [to("assigned 07-11 10:00", "dr-rahma")], ["C236 pengaduan tetap tanpa penanggung jawab"], null],
    ["the role that was named last", [to("assigned 07-10 11:00", "humas"), to("forwarded 07-10 12:00", "tim"), to("assigned 07-11 10:00", "dr-rahma")], ["C236 penanggung jawab tidak berubah, tetap `tim`"], "tim"],
    ["also where nobody is named", [to("forwarded 07-10 12:00", "tim"), "forwarded 07-11 10:00"], ["C235 penanggung jawab tidak berubah, tetap `tim`"], "tim"],
    ["whom the ladder made its handler", [...takenOver, to("assigned 07-11 10:00", "dr-rahma")], ["C236 penanggung jawab tidak berubah, tetap `kepala`"], "kepala"],
    ["not one who was named later", [to("assigned 07-10 11:00", "humas"), to("assigned 07-11 10:00", "dr-rahma"), to("forwarded 07-11 12:00", "tim")], ["C236 penanggung jawab tidak berubah, tetap `humas`"], "tim"],
    ["nor one of an earlier life", [to("assigned 07-10 11:00", "humas"), "closed 07-10 12:00", "reopened 07-11 09:00", to("assigned 07-11 10:00", "dr-rahma")], ["C236 pengaduan tetap tanpa penanggung jawab"], null],
    ["nothing is told where a role is named", [to("assigned 07-10 11:00", "humas")], [], "humas"],
  ])("%s", (_, events, told, owner) => {
    const story = { sop, events: [received, ...events], now: "07-12 10:00" };
    const notes = assessed(story).problems.filter(({ code }) => code === "C235" || code === "C236");
    expect(notes.map(({ code, help }) => `${code} ${help.slice(0, help.indexOf(";"))}`)).toEqual(told);
    const { groups } = agenda(sop, [caseOf(story)], instant(sop, story.now));
    expect(groups.flatMap(({ items }) => items.map((item) => item.owner))).toEqual([owner]);
  });
});

test("an SOP that declares no roles takes any name", () => {
  const story = {
    sop: inlineSop({}),
    events: [received, to("assigned 07-11 10:00", "dr-rahma")],
    now: "07-12 10:00",
  };
  expect(assessed(story).problems).toEqual([]);
});
