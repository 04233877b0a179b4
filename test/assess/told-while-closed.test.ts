/** What was told while a case was closed counts after its reopening only as facts, fields and grade (semantics 11). */
import { describe, expect, test } from "vitest";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { agenda } from "../../src/desk/agenda.ts";
import { one } from "../procedure/work.ts";
import { inlineSop } from "./inline-sop.ts";
import { assessed, caseOf, instant, line, said, type Told } from "./story.ts";

const received = "received 07-06 10:00";
const closed = "closed 07-07 10:00";
const reopened = "reopened 07-09 10:00";
const now = "07-10 10:00";
const procedure = [
  one("lengkapi", "file-completed"),
  one("jawab", "responded"),
  one("selesaikan", "resolved"),
];
const reply = { id: "hasil", via: "same-channel", doneWhen: "informed" };
const closure = (reopen: string) => ({ rules: [], reopen });
const house = inlineSop({ service: { procedure, replies: [reply], closure: closure("continues") } });

/** "id status, when done, and what it waits for" of every step. */
function lines(sop: LoadedSop, events: readonly Told[]): readonly string[] {
  return assessed({ sop, events, now }).steps.map(
    ({ id, status, doneAt, blockedBy }) =>
      `${id} ${status}${doneAt === null ? "" : ` ${said(doneAt)}`}${blockedBy.length === 0 ? "" : ` (${blockedBy.join(" ")})`}`,
  );
}

/** Codes of what is told of an event, by its index. */
function named(events: readonly Told[], sop = house): readonly string[] {
  return assessed({ sop, events, now })
    .problems.filter(({ code }) => code === "C347")
    .map(({ pointer }) => pointer);
}

// biome-ignore format: a table, one case a line
describe("evidence told while closed", () => {
  const open = ["lengkapi open", "jawab blocked (lengkapi)", "selesaikan blocked (lengkapi jawab)"];
  const whileClosed = [received, closed, "file-completed 07-08 10:00", "informed 07-08 11:00"];
  test("shows that a step and a reply are done while the case is closed", () => {
    expect(lines(house, whileClosed)[0]).toBe("lengkapi done 07-08 10:00");
    expect(assessed({ sop: house, events: whileClosed, now }).reply).toMatchObject({ status: "given" });
    expect(named(whileClosed)).toEqual([]);
  });

  test("no longer does once the case is reopened, and is named", () => {
    const events = [...whileClosed, reopened];
    expect(lines(house, events)).toEqual(open);
    expect(assessed({ sop: house, events, now }).reply).toMatchObject({ status: "owed", givenAt: null });
    expect(named(events)).toEqual(["/events/2", "/events/3"]);
  });

  test.each<readonly [about: string, events: readonly Told[], named: readonly string[]]>([
    ["told again it shows it, and is named no more", [received, closed, "file-completed 07-08 10:00", reopened, "file-completed 07-09 11:00"], []],
    ["told before the end it shows it", [received, "file-completed 07-06 11:00", closed, "file-completed 07-08 10:00", reopened], []],
    ["at the very instant of the end it counts", [received, closed, "file-completed 07-07 10:00", reopened], []],
    ["what no step asks for is not named", [received, closed, "contacted 07-08 10:00", reopened], []],
    ["an outcome is taken back by the reopening anyway", [received, closed, "resolved 07-08 10:00", reopened], []],
    ["also what an earlier reopening took out", [received, closed, "file-completed 07-08 10:00", reopened, "closed 07-09 12:00", "reopened 07-09 13:00"], ["/events/2"]],
  ])("%s", (_, events, expected) => {
    expect(named(events)).toEqual(expected);
  });

  test("a new life asks for everything anew, and nothing is named", () => {
    expect(named([...whileClosed, reopened], inlineSop({ service: { procedure, closure: closure("restarts") } }))).toEqual([]);
  });
});

test("facts told while closed still count after the reopening", () => {
  const sop = inlineSop({
    service: {
      facts: { berat: { type: "boolean", label: "Berat" } },
      procedure: [one("rapat", "decided", { when: { fact: "berat", operator: "equal", value: true } })],
      closure: closure("continues"),
    },
  });
  const events: readonly Told[] = [
    received,
    closed,
    ["established 07-08 10:00", { facts: { berat: true } }],
    reopened,
  ];
  expect(lines(sop, events)).toEqual(["rapat open"]);
});

test("what a deadline waits for is named too", () => {
  const until = {
    label: "A",
    from: "file-completed",
    until: "responded",
    rules: [{ length: { amount: 5, unit: "day" } }],
  };
  const sop = inlineSop({ deadlines: { a: until }, service: { closure: closure("continues") } });
  const events = [received, closed, "file-completed 07-08 10:00", reopened];
  expect(line({ sop, events, now })).toBe("not-started – – –");
  expect(named(events, sop)).toEqual(["/events/2"]);
  expect(named([...events, "file-completed 07-09 11:00"], sop)).toEqual([]);
});

test("whom the case was given to while it was closed does not have it after the reopening", () => {
  const sop = inlineSop({ roles: { humas: { label: "Humas" } }, service: { closure: closure("continues") } });
  const events: readonly Told[] = [received, closed, ["assigned 07-08 10:00", { to: "humas" }], reopened];
  const { groups } = agenda(sop, [caseOf({ sop, events, now })], instant(sop, now));
  expect(groups.flatMap(({ items }) => items.map(({ owner }) => owner))).toEqual([null]);
  expect(named(events, sop)).toEqual(["/events/2"]);
});
