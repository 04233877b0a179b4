/** The event table: one row per event, whose words lead to it and to no other. */
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { schemaTexts } from "../../schemas/generate.ts";
import { assess } from "../../src/assess/assess.ts";
import { checkSop } from "../../src/assess/load-sop.ts";
import { languages } from "../../src/base/language.ts";
import { markOf, marks, mustSay } from "../../src/case/history.ts";
import { eventMeant, eventTexts, wordsFor } from "../../src/format/event-texts.ts";
import {
  builtInEventTypes,
  type EventEffect,
  type EventType,
  eventEffects,
  eventRow,
  events,
  standInFor,
  typesThat,
} from "../../src/format/events.ts";
import { shippedSop } from "../assess/shipped.ts";

describe("the event table", () => {
  // What an event does is a matter of the law and of the contract: written out once more here, by hand.
  const does: Readonly<Record<EventEffect, readonly EventType[]>> = {
    arrives: ["submitted", "received"],
    "reaches-desk": ["received"],
    "returns-file": ["returned"],
    "completes-file": ["file-completed"],
    establishes: ["established"],
    grades: ["graded"],
    gives: ["assigned", "forwarded"],
    replies: ["responded", "informed"],
    extends: ["extended"],
    pauses: ["paused"],
    resumes: ["resumed"],
    delivers: ["escalated"],
    explains: ["explained"],
    ends: ["withdrawn", "rejected", "closed"],
    reopens: ["reopened"],
    concludes: ["resolved", "decided"],
    annuls: ["annulled"],
  };

  test.each(eventEffects)("%s: exactly the events that do it", (effect) => {
    expect(typesThat(effect)).toEqual(does[effect]);
  });

  test("whoever submits or receives stands in for the other, and nothing else stands in", () => {
    const pairs = builtInEventTypes.flatMap((type) => [[type, standInFor(type)] as const]);
    expect(pairs.filter(([, standIn]) => standIn !== null)).toEqual([
      ["submitted", "received"],
      ["received", "submitted"],
    ]);
  });

  test("a history is marked by what its events do", () => {
    for (const type of builtInEventTypes) {
      const expected = Object.entries(marks)
        .filter(([effect]) => eventRow(type).does.includes(effect as EventEffect))
        .reduce((sum, [, mark]) => sum + mark, 0);
      const demand = eventRow(type).demands === undefined ? 0 : mustSay;
      expect([type, markOf(type)]).toEqual([type, expected + demand]);
    }
    expect(markOf("nota-ditandatangani")).toBe(0);
  });

  test("says nothing in a language", () => {
    const said = JSON.stringify(Object.values(events));
    const ids = [...builtInEventTypes, ...eventEffects];
    const words = (said.match(/"[^"]+"/g) ?? []).map((each) => each.slice(1, -1));
    const known = new Set<string>([
      ...ids,
      ...["who", "does", "reads", "demands", "isAfterArrival", "standsInFor", "formerly", "replied"],
      ...["institution", "complainant", "either", "nobody"],
      ...["id", "by", "to", "reason", "grade", "deadline", "amount", "dueAt", "ref", "facts", "fields"],
    ]);
    expect(words.filter((word) => !known.has(word))).toEqual([]);
  });
});

describe("the words of events", () => {
  test("each leads to its own event, in whatever case, with hyphens or spaces", () => {
    for (const type of builtInEventTypes)
      for (const word of wordsFor(type))
        for (const written of [word, word.toUpperCase(), ` ${word.replaceAll(" ", "_")}`])
          expect([written, eventMeant(written)]).toEqual([written, type]);
  });

  test.each(languages)("%s: a label, a meaning and words for every event", (language) => {
    const labels = new Set<string>();
    for (const type of builtInEventTypes) {
      const { label, meaning, words } = eventTexts(type, language);
      labels.add(label);
      expect(meaning).toMatch(/^\p{Lu}.{30,}\.$/u);
      expect(words.length).toBeGreaterThan(1);
      // Only events that there are, and one to tell it from.
      const named = (meaning.match(/`[^`]+`/g) ?? []).map((each) => each.slice(1, -1));
      const keys = ["to", "amount", "dueAt", "grade", "ref", "facts", "fields"];
      for (const name of named) expect([...builtInEventTypes, ...keys]).toContain(name);
      expect(named.filter((name) => name !== type && !keys.includes(name))).not.toEqual([]);
    }
    expect(labels.size).toBe(builtInEventTypes.length);
  });

  test("an event that there is not, or a language, is refused", () => {
    expect(() => eventTexts("diterima" as EventType, "id")).toThrow(/did you mean `received`/);
    expect(() => eventTexts("received", "fr" as "id")).toThrow(RangeError);
  });
});

describe("an unknown event type that is a word people use", () => {
  const table: readonly (readonly [string, string])[] = [
    ["diterima", "received"],
    ["Diterima", "received"],
    ["dijawab", "responded"],
    ["answered", "responded"],
    ["First Response", "responded"],
    ["first_response", "responded"],
    ["ditanggapi", "responded"],
    ["selesai", "resolved"],
    ["solved", "resolved"],
    ["ditutup", "closed"],
    ["replied", "complainant-replied"],
    ["recieved", "received"],
  ];

  test.each(table)("`%s` in a case suggests `%s`", (word, type) => {
    const written = { service: "pengaduan", events: [{ type: word, at: "2026-07-10T10:00:00+08:00" }] };
    const { problems } = assess(shippedSop("rsud-buleleng"), written, "2026-07-10T12:00:00+08:00");
    expect(problems.map(({ code, help }) => `${code} ${help.split("?")[0]}`)).toContain(
      `C205 maksud Anda \`${type}\``,
    );
  });

  test.each(table)("`%s` in a rule file suggests `%s`, as a moment and as a fact", (word, type) => {
    const file = structuredClone(shippedSop("rsud-buleleng").file) as unknown as {
      services: { pengaduan: { deadlines: Record<string, object>; procedure: object[] } };
    };
    const { pengaduan } = file.services;
    pengaduan.deadlines["tanggapan"] = { ...pengaduan.deadlines["tanggapan"], from: word };
    pengaduan.procedure[0] = {
      ...pengaduan.procedure[0],
      when: { fact: `event.${word}`, operator: "equal", value: true },
    };
    const helps = checkSop(file, { language: "en" }).map(({ code, help }) => `${code} ${help.split("?")[0]}`);
    expect(helps).toEqual(
      expect.arrayContaining([`S305 did you mean \`${type}\``, `S401 did you mean \`event.${type}\``]),
    );
  });
});

describe("an editor", () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });

  test.each(["sop.schema.json", "policy.schema.json", "case.schema.json"] as const)(
    "%s offers every built-in event with its Indonesian meaning, and takes any other",
    (file) => {
      const { $defs } = JSON.parse(schemaTexts()[file]) as {
        $defs: { eventType: { anyOf: { const?: string; description?: string }[] } };
      };
      const offered = $defs.eventType.anyOf.flatMap(({ const: type, description }) =>
        type === undefined ? [] : [[type, description]],
      );
      expect(offered).toEqual(
        builtInEventTypes.map((type) => {
          const { label, meaning } = eventTexts(type, "id");
          return [type, `${label}. ${meaning}`];
        }),
      );
      const accepts = ajv.compile($defs.eventType);
      expect(["received", "nota-ditandatangani", "", 1].map((type) => accepts(type))).toEqual([
        true,
        true,
        false,
        false,
      ]);
    },
  );
});

describe("the source", () => {
  const src = new URL("../../src/", import.meta.url);
  const outside = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !/^(?:format|cli)\/|\/texts\//.test(name),
  );
  const event = `"(?:${builtInEventTypes.join("|")})"`;
  // Kinds of dated facts are called like events too, but are no list of what events do.
  const isNoList = new Set(["desk/dated-facts.ts"]);
  const compared = new RegExp(`\\btype [!=]==? ${event}`);
  const listed = new RegExp(`${event},\\s*${event}`);

  test("knows what an event does from the table alone", () => {
    expect(outside.length).toBeGreaterThan(100);
    const found = outside.filter((name) => {
      const text = readFileSync(new URL(name, src), "utf8").replace(/^ \*.*$/gm, "");
      return compared.test(text) || (!isNoList.has(name) && listed.test(text));
    });
    expect(found).toEqual([]);
  });

  test("a list or a comparison would be seen", () => {
    expect(compared.test('if (read.type === "paused") {')).toBe(true);
    expect(listed.test('new Set(["withdrawn", "rejected"])')).toBe(true);
    expect(listed.test('[\n  "returned",\n  "asked",\n]')).toBe(true);
  });
});
