/** Rooms answer with numbers; only `assess` makes text of instants, and none reaches an answer as a number. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantTexts } from "../../src/assess/instant-texts.ts";
import { presentReasons } from "../../src/assess/present-reasons.ts";
import { zoneOffsetMs } from "../../src/base/time.ts";
import type { JudgedReason } from "../../src/reasons/reason.ts";
import { readDecrees } from "../oracle/decrees.ts";
import { runs } from "../properties/runs.ts";
import { productAnswer } from "../reference/comparison.ts";
import { randomLives } from "../reference/random-lives.ts";

const src = fileURLToPath(new URL("../../src/", import.meta.url));
const rooms = ["intake", "grading", "deadlines", "closure", "procedure", "escalation", "desk"];
/** Files of rooms that read instants which a case or a log carries. */
const readers = ["deadlines/set-length.ts", "desk/duty-log.ts"];
/** Files of rooms that name things by instants: a key is an id, and no instant of an answer. */
const namers = ["escalation/watch-deadline.ts"];

/** What a file of a room does with instants that is not its business. */
function offences(file: string, text: string): readonly string[] {
  const banned = [
    ...(namers.includes(file) ? [] : ["formatInstant"]),
    "formatComing",
    ...(readers.includes(file) ? [] : ["parseInstant"]),
  ];
  return banned.filter((name) => new RegExp(`\\b${name}\\b`).test(text)).map((name) => `${file}: ${name}`);
}

describe("text of instants", () => {
  const files = rooms.flatMap((room) => readdirSync(`${src}${room}`).map((name) => `${room}/${name}`));
  const text = (file: string) => readFileSync(`${src}${file}`, "utf8");

  test("is made and read in no room", () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap((file) => offences(file, text(file)))).toEqual([]);
    expect(readers.filter((file) => !text(file).includes("parseInstant"))).toEqual([]);
    expect(namers.filter((file) => !text(file).includes("@${formatInstant(due"))).toEqual([]);
  });

  test("would be seen there", () => {
    expect(offences("closure/closure.ts", 'import { formatInstant } from "../base/time.ts"')).toHaveLength(1);
    expect(offences("desk/agenda.ts", "parseInstant(answer.dueAt)")).toHaveLength(1);
    expect(offences("desk/duty-log.ts", "parseInstant(entry.at)")).toEqual([]);
  });

  test("is made in one file of assess", () => {
    const makers = readdirSync(`${src}assess`).filter((name) =>
      text(`assess/${name}`).includes("formatInstant"),
    );
    expect(makers).toEqual(["instant-texts.ts"]);
  });
});

/** 10 July 2026, 10:00 WITA. */
const at = Date.UTC(2026, 6, 10, 2);
const written = "2026-07-10T10:00:00.000+08:00";
const place = { pointer: "/x", clauses: ["A-1"] };

describe("a reason", () => {
  const texts = instantTexts(zoneOffsetMs.WITA);
  const dated: readonly JudgedReason[] = [
    { kind: "start", ...place, event: 0, field: null, at },
    { kind: "stop", ...place, event: null, field: "tanggal", at },
    { kind: "evidence", ...place, event: 0, field: null, at },
    { kind: "arrival", ...place, counted: at },
    { kind: "moved", ...place, from: at, to: null, decree: "skb" },
    { kind: "extension", ...place, event: 1, amount: 2, by: null, reason: null, from: at, to: null },
    { kind: "pause", ...place, event: 1, resumed: 2, reason: "saksi", from: at, to: at },
    { kind: "set-by", ...place, event: 1, amount: null, dueAt: at },
    { kind: "reopened", ...place, event: 3, effect: "restarts", from: null, at },
    { kind: "replaced", ...place, event: 2, by: "fact", names: ["x"], grade: null, dueAt: at, at },
    { kind: "closure", ...place, rule: "diam", event: null, at },
    { kind: "trigger", ...place, event: null, deadline: "tanggapan", at },
    { kind: "delivery", ...place, at },
    { kind: "end", ...place, how: "closed", event: 4, at, beforeDue: true },
  ];

  test.each(dated.map((reason) => [reason.kind, reason] as const))(
    "of the kind %s keeps its keys in order, and has its instants as text",
    (_, reason) => {
      const [told] = presentReasons([], [reason], texts);
      expect(JSON.stringify(told)).toBe(JSON.stringify(reason).replaceAll(String(at), `"${written}"`));
    },
  );

  test("without instants is handed on as it is, and so is a list of such", () => {
    const grounds = [Object.freeze({ kind: "otherwise", ...place } as const)];
    const waits = { kind: "waits", ...place, for: "stop" } as const;
    expect(presentReasons(grounds, [], texts)).toBe(grounds);
    const both = presentReasons(grounds, [waits], texts);
    expect(both[0]).toBe(grounds[0]);
    expect(both[1]).toBe(waits);
  });
});

/** Numbers that can only be instants: whatever else is counted in an answer is far smaller. */
function numbersLikeInstants(value: unknown): readonly number[] {
  if (typeof value === "number") return Math.abs(value) > 1e10 ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersLikeInstants) : [];
}

test("no answer about any case carries an instant as a number", () => {
  expect(numbersLikeInstants({ deadlines: [{ because: [{ at }] }] })).toEqual([at]);
  fc.assert(
    fc.property(randomLives(readDecrees(), { maxEvents: 10 }), (life) => {
      expect(numbersLikeInstants(productAnswer(life))).toEqual([]);
    }),
    runs(1 / 10),
  );
});
