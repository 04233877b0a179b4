/** What the recovering reader could not make out stays lost: no later step takes it for something that nobody wrote. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkPolicy, isPolicy, loadPolicy } from "../../src/assess/load-policy.ts";
import { checkSop, loadSop, SopError } from "../../src/assess/load-sop.ts";
import { checkDecree, isDecree } from "../../src/check/check-decree.ts";
import { checkLocalDays } from "../../src/check/check-local-days.ts";
import { readJsonText } from "../../src/json/json-text.ts";
import { LOST, type Recovered } from "../../src/json/recovered.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { shippedSop } from "../assess/shipped.ts";

const policyText = JSON.stringify(
  {
    formatVersion: 1,
    id: "kebijakan",
    version: "1",
    title: "Kebijakan",
    roles: { pimpinan: { label: "Pimpinan" } },
    turnOn: ["puas"],
    services: {
      "*": {
        escalation: [{ id: "lewat", to: ["pimpinan"], on: { deadline: "tanggapan" }, action: "inform" }],
        deadlines: {
          putusan: {
            label: "Putusan",
            from: "received",
            until: "decided",
            rules: [{ length: { amount: 5, unit: "working-day" } }],
          },
        },
        closure: { rules: [{ id: "putus", on: "decided", effect: "closes" }], reopen: "continues" },
      },
    },
  },
  null,
  2,
);

const sop = inlineSop({
  roles: { pimpinan: { label: "Pimpinan" } },
  deadlines: {
    tanggapan: {
      label: "Tanggapan",
      from: "received",
      until: "responded",
      rules: [{ length: { amount: 24, unit: "hour" } }],
    },
  },
  service: {
    closure: { rules: [{ id: "puas", on: "satisfied", effect: "closes", basis: "assumed", note: "uji" }] },
  },
});

/** The text once for each of its values, with a word in its place that is no JSON. */
function withEachValueLost(text: string): string[] {
  const places: [number, number][] = [];
  const visit = (value: unknown, from: number): number => {
    let at = text.slice(from).search(/\S/) + from;
    const start = at;
    if (typeof value !== "object" || value === null) at += JSON.stringify(value).length;
    else {
      at++;
      for (const [key, each] of Object.entries(value)) {
        if (!Array.isArray(value)) at = text.indexOf(":", text.indexOf(JSON.stringify(key), at)) + 1;
        at = visit(each, at);
        if (text[at] === ",") at++;
      }
      at = text.indexOf(Array.isArray(value) ? "]" : "}", at) + 1;
    }
    places.push([start, at]);
    return at;
  };
  visit(JSON.parse(text), 0);
  return places.map(([from, to]) => `${text.slice(0, from)}oops${text.slice(to)}`);
}

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

test("a policy that is whole can be loaded over the SOP of these tests", () => {
  expect(checkPolicy(policyText, sop)).toEqual([]);
});

describe("with any one value lost", () => {
  test("a policy names the slip alone, and is refused as any policy with errors is", () => {
    const broken = withEachValueLost(policyText);
    expect(broken.length).toBeGreaterThan(30);
    for (const text of broken) {
      for (const over of [sop, null])
        expect(
          checkPolicy(text, over).map(({ code }) => code),
          text,
        ).toEqual(["S101"]);
      expect(
        thrownBy(() => loadPolicy(text, sop)),
        text,
      ).toBeInstanceOf(SopError);
      isPolicy(text);
    }
  });

  test("a policy of one for a shipped SOP is refused too", () => {
    const over = shippedSop("rsud-buleleng");
    for (const text of withEachValueLost(policyText))
      expect(
        thrownBy(() => loadPolicy(text, over)),
        text,
      ).toBeInstanceOf(SopError);
  });

  test("a rule file, a decree and local days are refused with findings", () => {
    const sopText = JSON.stringify(sop.file, null, 1);
    for (const text of withEachValueLost(sopText))
      expect(
        thrownBy(() => loadSop(text)),
        text,
      ).toBeInstanceOf(SopError);
    const decree = readFileSync("rules/holidays/skb-2026.json", "utf8");
    for (const text of withEachValueLost(decree)) {
      expect(checkDecree(text).length, text).toBeGreaterThan(0);
      isDecree(text);
    }
    const days = '[{ "date": "2026-03-20", "name": "Nyepi Desa" }]';
    for (const text of withEachValueLost(days)) expect(checkLocalDays(text).length).toBeGreaterThan(0);
  });
});

test("a policy that lost a whole member is not laid over an SOP, so that nothing is said of the names in it", () => {
  const text = policyText.replace('"roles": {', "roles oops {");
  const codes = checkPolicy(text, inlineSop({ roles: {} })).map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => code.startsWith("S3"))).toEqual([]);
});

test("what was lost has a type of its own in the value that was read", () => {
  const { value } = readJsonText('{ "a": oops, "b": [1, oops], "c": null }');
  const read: Recovered = value;
  expect(read).toEqual({ a: LOST, b: [1, LOST], c: null });
  expect(readJsonText("{ ").value === undefined).toBe(false);
  expect(readJsonText("oops").value).toBe(LOST);
  expect(checkSop("oops").map(({ code }) => code)).toEqual(["S101"]);
});
