/** How steps stand: by their evidence, by what they wait for, by what the case needs. */
import { describe, expect, test } from "vitest";
import type { Told } from "../assess/story.ts";
import { is, lines, one, stepOf, stepsOf, type Tale, why, work } from "./work.ts";

const received = "received 07-10 10:00";
const registered = "registered 07-10 11:00";
const responded = "responded 07-10 13:00";

// biome-ignore format: a table, one case a line
describe("in a procedure of four steps, the second without evidence", () => {
  const house = work({ procedure: [one("terima", "received"), one("sapa", null), one("catat", "registered"), one("jawab", "responded")] });

  test.each<readonly [about: string, events: readonly Told[], lines: readonly string[]]>([
    ["the first is open at the beginning, and holds up all others", [], ["terima open", "sapa blocked (terima)", "catat blocked (terima)", "jawab blocked (terima catat)"]],
    ["one that leaves no trace is open at its turn, and holds up none", [received], ["terima done 07-10 10:00", "sapa open", "catat open", "jawab blocked (catat)"]],
    ["it is taken as done once a later one is", [received, registered], ["terima done 07-10 10:00", "sapa done", "catat done 07-10 11:00", "jawab open"]],
    ["also through steps between that are not done", [received, responded], ["terima done 07-10 10:00", "sapa done", "catat open", "jawab done 07-10 13:00"]],
    ["one done before its turn is done, and those before it still hold up those after it", [registered], ["terima open", "sapa done", "catat done 07-10 11:00", "jawab blocked (terima)"]],
    ["all are done in the end", [received, registered, responded], ["terima done 07-10 10:00", "sapa done", "catat done 07-10 11:00", "jawab done 07-10 13:00"]],
  ])("%s", (_, events, expected) => {
    expect(lines(house, { events })).toEqual(expected);
  });

  test("each says why it stands so", () => {
    const about = (tale: Tale) => stepsOf(house, tale).map(({ because }) => why(because));
    expect(about({ events: [received] })).toEqual([["evidence 0 2026-07-10T10:00:00.000+08:00"], ["no-evidence"], [], ["blocked catat"]]);
    expect(about({ events: [received, responded] })[1]).toEqual(["no-evidence", "inferred jawab"]);
    expect(stepOf(house, { events: [] }, "jawab").because[0]).toMatchObject({ kind: "blocked", pointer: "/services/pengaduan/procedure/0" });
    expect(stepOf(house, { events: [received] }, "terima").because[0]).toMatchObject({ pointer: "/services/pengaduan/procedure/0/doneWhen" });
  });
});

describe("what a step waits for", () => {
  test("is nothing, with an empty `after`", () => {
    const house = work({ procedure: [one("catat", "registered"), one("jawab", "responded", { after: [] })] });
    expect(lines(house, {})).toEqual(["catat open", "jawab open"]);
  });

  test("is what `after` names, and nothing else", () => {
    const procedure = [
      one("catat", "registered"),
      one("jawab", "responded", { after: ["catat"] }),
      one("arsip", "resolved", { after: ["catat"] }),
      one("laporan", "decided", { after: ["arsip", "jawab"] }),
    ];
    const house = work({ procedure });
    expect(lines(house, {})).toEqual([
      "catat open",
      "jawab blocked (catat)",
      "arsip blocked (catat)",
      "laporan blocked (catat jawab arsip)",
    ]);
    expect(lines(house, { events: [registered, "resolved 07-10 12:00"] })).toEqual([
      "catat done 07-10 11:00",
      "jawab open",
      "arsip done 07-10 12:00",
      "laporan blocked (jawab)",
    ]);
  });

  test("is also what those wait for, through steps that leave no trace, may be left out or are not needed", () => {
    const procedure = [
      one("catat", "registered"),
      one("sapa", null, { after: ["catat"] }),
      one("rapat", "contacted", { after: ["sapa"], optional: true }),
      one("tinjau", "verified", { after: ["rapat"], when: is("berat", true) }),
      one("jawab", "responded", { after: ["tinjau"] }),
    ];
    const house = work({ procedure, facts: { berat: { type: "boolean", label: "Berat" } } });
    expect(lines(house, { facts: { berat: false } })).toEqual([
      "catat open",
      "sapa blocked (catat)",
      "rapat blocked (catat)",
      "tinjau not-needed",
      "jawab blocked (catat)",
    ]);
  });

  test("is not what stands below it, when that waits for something else", () => {
    const procedure = [one("sapa", null), one("catat", "registered", { after: [] })];
    expect(lines(work({ procedure }), { events: [registered] })).toEqual([
      "sapa open",
      "catat done 07-10 11:00",
    ]);
  });
});

describe("a step that may be left out", () => {
  const house = work({
    procedure: [
      one("hubungi", "contacted", { optional: true }),
      one("rapat", null, { optional: true }),
      one("jawab", "responded"),
    ],
  });

  test("holds up none, and stays open when later ones are done: whether it was left out is not known", () => {
    expect(lines(house, {})).toEqual(["hubungi open", "rapat open", "jawab open"]);
    expect(lines(house, { events: [responded] })).toEqual([
      "hubungi open",
      "rapat open",
      "jawab done 07-10 13:00",
    ]);
  });

  test("is done by its evidence, and waits its turn like any other", () => {
    expect(lines(house, { events: ["contacted 07-10 11:00"] })[0]).toBe("hubungi done 07-10 11:00");
    const after = work({
      procedure: [one("catat", "registered"), one("hubungi", "contacted", { optional: true })],
    });
    expect(lines(after, {})[1]).toBe("hubungi blocked (catat)");
  });
});

describe("a step under a condition", () => {
  const facts = { berat: { type: "boolean", label: "Berat" }, media: { type: "boolean", label: "Media" } };
  const when = { any: [is("berat", true), is("media", true)] };
  const procedure = [
    one("catat", "registered"),
    one("sidang", "decided", { when }),
    one("jawab", "responded"),
  ];
  const house = work({ procedure, facts });

  test.each<readonly [about: string, facts: object, events: readonly Told[], lines: readonly string[]]>([
    ["is needed when it is true", { berat: true }, [registered], ["sidang open", "jawab blocked (sidang)"]],
    [
      "is not needed when it is false",
      { berat: false, media: false },
      [registered],
      ["sidang not-needed", "jawab open"],
    ],
    [
      "is blocked by the facts that would tell",
      { berat: false },
      [registered],
      ["sidang blocked ? media", "jawab blocked (sidang)"],
    ],
    [
      "names facts only, whatever it waits for",
      {},
      [],
      ["sidang blocked ? berat media", "jawab blocked (catat sidang)"],
    ],
    [
      "that is unknown is not done by its evidence, but holds up none then",
      {},
      [registered, "decided 07-10 12:00"],
      ["sidang blocked ? berat media", "jawab open"],
    ],
    [
      "that is false is not done by its evidence",
      { berat: false, media: false },
      ["decided 07-10 12:00"],
      ["sidang not-needed", "jawab blocked (catat)"],
    ],
  ])("%s", (_, given, events, expected) => {
    expect(lines(house, { facts: given, events }).slice(1)).toEqual(expected);
  });

  test("says which facts decided", () => {
    const about = (given: object) =>
      why(stepOf(house, { facts: given, events: [registered] }, "sidang").because);
    expect(about({ berat: true })).toEqual(["fact berat true"]);
    expect(about({ berat: false, media: false })).toEqual(["fact berat false", "fact media false"]);
    expect(about({ berat: false })).toEqual(["fact media"]);
    const decided = { events: ["decided 07-10 12:00"] };
    expect(why(stepOf(house, decided, "sidang").because)).toEqual(["fact berat", "fact media"]);
  });

  test("that leaves no trace and may not be needed is not taken as done", () => {
    const unclear = work({ procedure: [one("sidang", null, { when }), one("jawab", "responded")], facts });
    expect(lines(unclear, { events: [responded] })[0]).toBe("sidang blocked ? berat media");
    const later = work({ procedure: [one("sapa", null), one("jawab", "responded", { when })], facts });
    expect(lines(later, { events: [responded] })[0]).toBe("sapa open");
    expect(lines(later, { events: [responded], facts: { berat: true } })[0]).toBe("sapa done");
    expect(lines(later, { events: [responded], facts: { berat: false, media: false } })[0]).toBe("sapa open");
  });
});
