/** The time that holds one round, put together event by event: pauses, and what was voided (semantics 2.3, 11 "Voiding"). */
import { describe, expect, test } from "vitest";
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import { situationOf } from "../../src/assess/situation.ts";
import { reach } from "../../src/case/moments.ts";
import { readCase } from "../../src/case/read-case.ts";
import { HeldFold } from "../../src/deadlines/held-fold.ts";
import { heldUpTo } from "../../src/deadlines/held-time.ts";
import { standpointAt } from "../../src/deadlines/standpoint.ts";
import { ProblemList } from "../../src/diagnostics/problem-list.ts";
import { inForce } from "../../src/sop/reading-selection.ts";
import { oneDeadline } from "../assess/inline-sop.ts";
import { caseOf, line, type Told } from "../assess/story.ts";

const closure = { rules: [], reopen: "continues" };
const withStop = (until: unknown, from: unknown = "received") =>
  oneDeadline({ amount: 9, unit: "day" }, { from, until, pause: {} }, { service: { closure } });

const plain = withStop("responded");
const voidable = withStop({ event: "responded", voidedBy: ["dissatisfied"] });
const outcome = withStop("resolved");
const either = withStop({ any: [{ event: "responded", voidedBy: ["dissatisfied"] }, "informed"] });
const last = withStop({ event: "responded", occurrence: "last" });
const lastVoidable = withStop({ event: "responded", occurrence: "last", voidedBy: ["dissatisfied"] });

/** All events in July 2026, WITA: "paused 10 12:00". */
function inJuly(event: Told): Told {
  const dated = (words: string) => words.replace(" ", " 07-");
  return typeof event === "string" ? dated(event) : [dated(event[0]), event[1]];
}

/** Local milliseconds as "10 12:00"; nothing for an open end. */
function said(local: number): string {
  return local === Number.POSITIVE_INFINITY
    ? ""
    : new Date(local).toISOString().slice(8, 16).replace("T", " ");
}

/** The fold of the first deadline after all events, read at once or one event at a time. */
function folded(sop: LoadedSop, events: readonly Told[], isStepwise: boolean) {
  const { compiled } = sop;
  const service = compiled.services.get("pengaduan")!;
  const problems = new ProblemList("en");
  const now = Date.UTC(2026, 6, 31);
  const told = caseOf({ sop, events: events.map(inJuly), now: "" });
  const history = readCase(told, compiled.eventTypes, now, problems);
  const query = { compiled, service, history, now, asOf: now, selection: inForce, problems };
  const { context } = situationOf(query).present;
  const { life, pauses, offsetMs } = context;
  const { inForce: plan } = service.deadlines[0]!.rules[0]!;
  const [from, until] = [plan.from.branches[0]!, plan.until.branches[0]!];
  const read = life.counted.events;
  const viewAfter = (count: number) => standpointAt(context, count, read[count - 1]!.at).view;
  let first = 1;
  while (reach(from.moment, viewAfter(first)) === null) first++;
  const start = reach(from.moment, viewAfter(first))!;
  const fold = new HeldFold(start, { life, pauses, until }, viewAfter(isStepwise ? first : read.length));
  for (let count = isStepwise ? first : read.length; count <= read.length; count++)
    fold.readOn(viewAfter(count), pauses);
  return { fold, offsetMs };
}

const spansOf = (spans: readonly { readonly from: number; readonly to: number }[]) =>
  spans.map(({ from, to }) => `${said(from)} – ${said(to)}`.trim());

function held(sop: LoadedSop, events: readonly Told[], isStepwise: boolean) {
  const { fold, offsetMs } = folded(sop, events, isStepwise);
  const gaps = fold.gaps.map(({ from, to, voidedBy, isReopening }) =>
    [
      said(from + offsetMs),
      "–",
      said(to + offsetMs),
      voidedBy.type,
      ...(isReopening ? ["reopens"] : []),
    ].join(" "),
  );
  return { spans: spansOf(fold.spans), gaps };
}

/** By their instants; those of one instant as they were told. */
function inOrder(events: readonly Told[]): readonly Told[] {
  const at = (event: Told) => (typeof event === "string" ? event : event[0]).split(" ").slice(1).join(" ");
  return [...events].sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
}

const named = (words: string, id: string): Told => [words, { id }];
const resumed = (words: string, ref: string): Told => [words, { ref }];

type Row = [
  about: string,
  sop: LoadedSop,
  events: readonly Told[],
  spans: readonly string[],
  gaps?: readonly string[],
];

// biome-ignore format: a table, one case a line
describe.each([["at once", false], ["event by event", true]] as const)("what holds a clock from 10 July 10:00, read %s", (_, isStepwise) => {
  test.each<Row>([
    ["nothing", plain, [], []],
    ["a pause, up to its end", plain, ["paused 10 12:00", "resumed 10 15:00"], ["10 12:00 – 10 15:00"]],
    ["a pause that is not over", plain, ["paused 10 12:00"], ["10 12:00 –"]],
    ["two pauses apart", plain, ["paused 10 12:00", "resumed 10 13:00", "paused 10 14:00", "resumed 10 15:00"], ["10 12:00 – 10 13:00", "10 14:00 – 10 15:00"]],
    ["two pauses that touch are one", plain, ["paused 10 12:00", "resumed 10 13:00", "paused 10 13:00", "resumed 10 14:00"], ["10 12:00 – 10 14:00"]],
    ["two that overlap are one, up to the later end", plain, [named("paused 10 12:00", "a"), named("paused 10 13:00", "b"), resumed("resumed 10 14:00", "a"), resumed("resumed 10 16:00", "b")], ["10 12:00 – 10 16:00"]],
    ["one within another", plain, [named("paused 10 12:00", "a"), named("paused 10 13:00", "b"), resumed("resumed 10 14:00", "b"), resumed("resumed 10 16:00", "a")], ["10 12:00 – 10 16:00"]],
    ["a pause of no length", plain, ["paused 10 12:00", "resumed 10 12:00"], []],
    ["a pause from before the start, from the start on", plain, ["paused 10 08:00", "resumed 10 12:00"], ["10 10:00 – 10 12:00"]],
    ["a pause that was over before", plain, ["paused 10 08:00", "resumed 10 09:00"], []],
    ["a pause that ended at the start", plain, ["paused 10 08:00", "resumed 10 10:00"], []],
    ["a pause is cut where it stops, also if it goes on", plain, ["paused 10 12:00", "responded 10 13:00", "resumed 10 15:00"], ["10 12:00 – 10 13:00"]],
    ["a pause after the stop", plain, ["responded 10 11:00", "paused 10 12:00", "resumed 10 13:00"], []],
    ["from a stop to what voids it", voidable, ["responded 10 11:00", "dissatisfied 10 14:00"], ["10 11:00 – 10 14:00"], ["10 11:00 – 10 14:00 dissatisfied"]],
    ["what would void, with no stop before", voidable, ["dissatisfied 10 11:00", "responded 10 14:00"], []],
    ["twice a stop and what voids it", voidable, ["responded 10 11:00", "dissatisfied 10 12:00", "responded 10 14:00", "dissatisfied 10 15:00"], ["10 11:00 – 10 12:00", "10 14:00 – 10 15:00"], ["10 11:00 – 10 12:00 dissatisfied", "10 14:00 – 10 15:00 dissatisfied"]],
    ["two stops in a row are one stretch from the first", voidable, ["responded 10 11:00", "responded 10 12:00", "dissatisfied 10 13:00"], ["10 11:00 – 10 13:00"], ["10 11:00 – 10 13:00 dissatisfied"]],
    ["a second voiding has nothing to void", voidable, ["responded 10 11:00", "dissatisfied 10 12:00", "dissatisfied 10 14:00"], ["10 11:00 – 10 12:00"], ["10 11:00 – 10 12:00 dissatisfied"]],
    ["a stop that stands beside the voided one", either, ["responded 10 11:00", "informed 10 12:00", "dissatisfied 10 13:00"], []],
    ["a stop that is voided, and none beside it", either, ["responded 10 11:00", "dissatisfied 10 13:00", "informed 10 14:00"], ["10 11:00 – 10 13:00"], ["10 11:00 – 10 13:00 dissatisfied"]],
    ["a pause that the stop cut stays cut when it is voided", voidable, ["paused 10 12:00", "responded 10 13:00", "dissatisfied 10 15:00", "resumed 10 17:00"], ["10 12:00 – 10 15:00"], ["10 13:00 – 10 15:00 dissatisfied"]],
    ["a pause told after the stop goes on when it is voided", voidable, ["responded 10 11:00", "paused 10 12:00", "dissatisfied 10 14:00", "resumed 10 16:00"], ["10 11:00 – 10 16:00"], ["10 11:00 – 10 14:00 dissatisfied"]],
    ["a pause after the stop that was over when it is voided", voidable, ["responded 10 11:00", "paused 10 12:00", "resumed 10 13:00", "dissatisfied 10 14:00"], ["10 11:00 – 10 14:00"], ["10 11:00 – 10 14:00 dissatisfied"]],
    ["from the end to a reopening, where nothing stopped it", plain, ["closed 11 10:00", "reopened 12 10:00"], ["11 10:00 – 12 10:00"], ["11 10:00 – 12 10:00 reopened reopens"]],
    ["from the outcome to a reopening, which voids it", outcome, ["resolved 11 09:00", "closed 11 10:00", "reopened 12 10:00"], ["11 09:00 – 12 10:00"], ["11 09:00 – 12 10:00 reopened reopens"]],
    ["nothing of a reopening after an answer, which stands", plain, ["responded 11 09:00", "closed 11 10:00", "reopened 12 10:00"], []],
    ["a pause is cut where the case ended", plain, ["paused 11 08:00", "closed 11 10:00", "reopened 12 10:00", "resumed 12 12:00"], ["11 08:00 – 12 10:00"], ["11 10:00 – 12 10:00 reopened reopens"]],
    ["with `last`, a pause goes on past a stop that a later one may replace", last, ["paused 10 12:00", "responded 10 13:00", "resumed 10 14:00", "responded 10 15:00"], ["10 12:00 – 10 14:00"]],
    ["with `last`, from the last stop to what voids it", lastVoidable, ["responded 10 11:00", "dissatisfied 10 14:00"], ["10 11:00 – 10 14:00"], ["10 11:00 – 10 14:00 dissatisfied"]],
    ["with `last`, a pause that the voided stop cut stays cut", lastVoidable, ["paused 10 12:00", "responded 10 13:00", "dissatisfied 10 15:00", "resumed 10 17:00"], ["10 12:00 – 10 15:00"], ["10 13:00 – 10 15:00 dissatisfied"]],
    ["with `last`, a pause told after the stop goes on when it is voided", lastVoidable, ["responded 10 11:00", "paused 10 12:00", "dissatisfied 10 14:00", "resumed 10 16:00"], ["10 11:00 – 10 16:00"], ["10 11:00 – 10 14:00 dissatisfied"]],
    ["with `last`, a pause after the stop that was over when it is voided", lastVoidable, ["paused 10 12:00", "resumed 10 12:30", "responded 10 13:00", "paused 10 13:30", "resumed 10 14:00", "dissatisfied 10 15:00"], ["10 12:00 – 10 12:30", "10 13:00 – 10 15:00"], ["10 13:00 – 10 15:00 dissatisfied"]],
    ["with `last`, two pauses around a stop that is voided", lastVoidable, [named("paused 10 12:00", "a"), "responded 10 13:00", named("paused 10 14:00", "b"), "dissatisfied 10 15:00", "resumed 10 17:00"], ["10 12:00 – 10 17:00"], ["10 13:00 – 10 15:00 dissatisfied"]],
  ])("%s", (_about, sop, events, spans, gaps = []) => {
    expect(held(sop, inOrder(["received 10 10:00", ...events]), isStepwise)).toEqual({ spans, gaps });
  });
});

// biome-ignore format: a table, one case a line
describe("the held time up to an instant at which the clock stopped", () => {
  const events: readonly Told[] = ["received 10 10:00", "paused 10 12:00", "resumed 10 13:00", "paused 10 14:00"];
  test.each<readonly [about: string, cut: string, spans: readonly string[]]>([
    ["within an open pause", "10 15:00", ["10 12:00 – 10 13:00", "10 14:00 – 10 15:00"]],
    ["where the second pause began", "10 14:00", ["10 12:00 – 10 13:00"]],
    ["between both", "10 13:30", ["10 12:00 – 10 13:00"]],
    ["within the first", "10 12:30", ["10 12:00 – 10 12:30"]],
    ["before both", "10 11:00", []],
  ])("%s", (_, cut, spans) => {
    const { fold, offsetMs } = folded(plain, events, true);
    const at = Date.parse(`2026-07-${cut.replace(" ", "T")}:00+08:00`);
    expect(spansOf(heldUpTo(fold, at, { offsetMs }))).toEqual(spans);
    expect(spansOf(fold.spans)).toEqual(["10 12:00 – 10 13:00", "10 14:00 –"]);
  });
});

test("time from a stop that moves on to what voids it is not counted, though a pause began within it", () => {
  const until = { event: "responded", occurrence: "last", voidedBy: ["dissatisfied"] };
  const sop = oneDeadline({ amount: 24, unit: "hour" }, { until, pause: {} });
  const events = [
    "received 10 10:00",
    "responded 10 11:00",
    "paused 10 12:00",
    "dissatisfied 10 14:00",
    "resumed 10 16:00",
  ];
  expect(line({ sop, events: events.map(inJuly), now: "07-10 17:00" })).toBe(
    "running 07-10 10:00 – 07-11 15:00",
  );
});
