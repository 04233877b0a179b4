/**
 * Ten short documents of made-up institutions, different in kind, each with the rule file that encodes it. The linter finds
 * nothing in them that the file does not accept, and the due dates that were computed by hand from the prose are the answer.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { loadSop } from "../../src/assess/load-sop.ts";
import { lintWithAccepted } from "../../src/lint/lint.ts";

const folder = new URL("./", import.meta.url);
const ids = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""));

const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const loaded = new Map(ids.map((id) => [id, loadSop(read(`${id}.json`))]));
const offsets = { WIB: "+07:00", WITA: "+08:00", WIT: "+09:00" };

/** One row of the table that closes each document: what happened, and when the limit falls due by hand. */
interface Row {
  readonly place: string;
  readonly channel: string;
  readonly known: readonly (readonly [string, string])[];
  readonly events: readonly string[];
  readonly due: string;
}

function rowsOf(id: string): Row[] {
  const lines = read(`${id}.md`)
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (---|Batas waktu)/.test(line));
  return lines.map((line) => {
    const [place, channel, known, events, , due] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    const pairs = listed(known!).map((pair) => pair.split("=") as [string, string]);
    return { place: place!, channel: channel!, known: pairs, events: listed(events!), due: due! };
  });
}

const listed = (cell: string) => cell.split(",").flatMap((each) => (each.trim() === "" ? [] : [each.trim()]));
const value = (text: string) => (text === "true" || text === "false" ? text === "true" : text);

/** `extended deadline=penyelesaian amount=20 2026-08-31T10:00` as an event of the case. */
function eventOf(told: string, offset: string): { readonly type: string; readonly at: string } {
  const words = told.split(" ");
  const [type, ...rest] = words.slice(0, -1);
  const more = rest.map((pair) => pair.split("=") as [string, string]);
  const keys = more.map(([key, text]) => [key, key === "amount" ? Number(text) : text]);
  return { type: type!, at: `${words.at(-1)}:00${offset}`, ...Object.fromEntries(keys) };
}

/** A date alone is the end of that day. */
const instantOf = (due: string, offset: string) =>
  due.includes("T") ? `${due}:00.000${offset}` : `${due}T23:59:59.999${offset}`;

test("there are ten institutions, each with its document and its rule file", () => {
  expect(ids).toHaveLength(10);
  expect(readdirSync(folder).filter((name) => name.endsWith(".md"))).toEqual(ids.map((id) => `${id}.md`));
});

test.each(ids)("%s: what the linter finds is accepted in the file, and what is accepted is found", (id) => {
  const text = read(`${id}.json`);
  const { findings, accepted } = lintWithAccepted(loaded.get(id)!, {
    text,
    file: `${id}.json`,
    language: "en",
    today: "2026-11-30",
  });
  expect(findings.map((each) => `${each.line} ${each.code} ${each.message}`)).toEqual([]);
  const promised = (JSON.parse(text) as { accept?: readonly { code: string; at: string }[] }).accept ?? [];
  expect(accepted.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(
    promised.map(({ code, at }) => `${code} ${at}`),
  );
});

describe.each(ids)("%s: the due date by hand is the answer", (id) => {
  const sop = loaded.get(id)!;
  const { institution, services } = JSON.parse(read(`${id}.json`)) as {
    institution: { zone: keyof typeof offsets };
    services: Record<string, { intake?: Record<string, unknown> }>;
  };
  const offset = offsets[institution.zone];
  const rows = rowsOf(id);

  test("at least three are worked out", () => expect(rows.length).toBeGreaterThanOrEqual(3));

  test.each(rows)("$place, $channel, $events: $due", ({ place, channel, known, events, due }) => {
    const path = place.split("/");
    const deadline = path.at(-1)!;
    const service = path.length === 2 ? path[0]! : Object.keys(services)[0]!;
    const isField = (name: string) => services[service]!.intake?.[name] !== undefined;
    const of = (wanted: boolean) =>
      Object.fromEntries(
        known.filter(([name]) => isField(name) === wanted).map(([name, text]) => [name, value(text)]),
      );
    const life = events.map((each) => eventOf(each, offset));
    const complaint = { service, channel, facts: of(false), fields: of(true), events: life };
    const { deadlines, problems } = assess(sop, complaint, life.at(-1)!.at);
    expect(problems).toEqual([]);
    expect(deadlines.find((each) => each.id === deadline)?.dueAt).toBe(instantOf(due, offset));
  });
});
