/** What events show to have been done, and who handles the case then. */

import { describe, expect, test } from "vitest";
import type { Told } from "../assess/story.ts";
import { answerOf, climbed, holds, level, lines, type Since, type Story } from "./ladder.ts";

const received = "received 07-06 10:00";
const first = "dissatisfied 07-07 10:00";
const second = "dissatisfied 07-08 10:00";
const levels = [
  level("kepala", "dissatisfied", "kepala-humas"),
  level("direktur", "dissatisfied", "direksi", { action: "take-over", to: ["direksi", "sekretaris"] }),
];
const now = "07-20 10:00";
const told = (events: readonly Told[], more: Partial<Story> = {}): Story => ({
  levels,
  events: [received, ...events],
  now,
  ...more,
});
const escalated = (time: string, more: object = {}): Told => [`escalated ${time}`, more];

describe("an event shows that was done", () => {
  test.each<[string, readonly Told[], readonly string[], readonly string[]]>([
    [
      "what has been due longest, when it names nothing",
      [first, second, escalated("07-09 10:00")],
      ["kepala: done 07-07 10:00 done 07-09 10:00", "direktur: due 07-08 10:00"],
      [],
    ],
    [
      "nothing that is only scheduled, when it names nothing: a note says so",
      [escalated("07-06 11:00"), first],
      ["kepala: due 07-07 10:00", "direktur: scheduled –"],
      ["C352 /events/1"],
    ],
    [
      "the level of that id",
      [first, second, escalated("07-09 10:00", { to: "direktur" })],
      ["kepala: due 07-07 10:00", "direktur: done 07-08 10:00 done 07-09 10:00"],
      [],
    ],
    [
      "the level of that role, whichever of its roles it is",
      [first, second, escalated("07-09 10:00", { to: "sekretaris" })],
      ["kepala: due 07-07 10:00", "direktur: done 07-08 10:00 done 07-09 10:00"],
      [],
    ],
    [
      "the level of that name early, when none of that name is due",
      [first, escalated("07-07 11:00", { to: "direktur" }), second],
      ["kepala: due 07-07 10:00", "direktur: done – done 07-07 11:00", "direktur#2: due 07-08 10:00"],
      [],
    ],
    [
      "nothing by a name that nobody bears",
      [first, escalated("07-09 10:00", { to: "camat" })],
      ["kepala: due 07-07 10:00", "direktur: scheduled –"],
      ["C350 /events/2/to"],
    ],
    [
      "nothing by a name of which nothing waits any more",
      [first, second, escalated("07-09 10:00", { to: "kepala" }), escalated("07-09 11:00", { to: "kepala" })],
      ["kepala: done 07-07 10:00 done 07-09 10:00", "direktur: due 07-08 10:00"],
      ["C350 /events/4/to"],
    ],
    [
      "what bears the key that it names",
      [first, second, "dissatisfied 07-09 10:00", escalated("07-09 11:00", { ref: "direktur#2" })],
      [
        "kepala: due 07-07 10:00",
        "direktur: due 07-08 10:00",
        "direktur#2: done 07-09 10:00 done 07-09 11:00",
      ],
      [],
    ],
    [
      "nothing by a key that nobody bears, which is named",
      [first, escalated("07-09 11:00", { ref: "direktur#2" })],
      ["kepala: due 07-07 10:00", "direktur: scheduled –"],
      ["C351 /events/2/ref"],
    ],
    [
      "what falls due at its very instant, in whichever order they are told",
      [escalated("07-07 10:00"), first],
      ["kepala: done 07-07 10:00 done 07-07 10:00", "direktur: scheduled –"],
      [],
    ],
    [
      "also after the end of the case",
      [first, "closed 07-08 10:00", escalated("07-09 10:00")],
      ["kepala: done 07-07 10:00 done 07-09 10:00", "direktur: cancelled –"],
      [],
    ],
    [
      "what has been due longest, when the name is blank",
      [first, second, escalated("07-09 10:00", { to: "  " })],
      ["kepala: done 07-07 10:00 done 07-09 10:00", "direktur: due 07-08 10:00"],
      [],
    ],
    [
      "a level by its key also before anything set it off",
      [escalated("07-06 11:00", { ref: "direktur" })],
      ["kepala: cancelled –", "direktur: done – done 07-06 11:00"],
      [],
    ],
    [
      "once, and what is told of it again changes nothing",
      [first, escalated("07-09 10:00", { ref: "kepala" }), escalated("07-09 12:00", { ref: "kepala" })],
      ["kepala: done 07-07 10:00 done 07-09 10:00", "direktur: scheduled –"],
      [],
    ],
    [
      "nothing by an explanation, where none is owed",
      [first, ["explained 07-09 10:00", { to: "kepala" }]],
      ["kepala: due 07-07 10:00", "direktur: scheduled –"],
      [],
    ],
  ])("%s", (_, events, answer, problems) => {
    expect(lines(told(events))).toEqual(answer);
    expect(climbed(told(events)).problems).toEqual(problems);
  });

  test("a level carried out early is reached: the next occurrence acts above it", () => {
    const three = [...levels, level("ketua", "dissatisfied")];
    expect(lines(told([escalated("07-06 11:00", { to: "direktur" }), first], { levels: three }))).toEqual([
      "kepala: cancelled –",
      "direktur: done – done 07-06 11:00",
      "ketua: due 07-07 10:00",
    ]);
  });

  test("nothing of a level that others have passed over", () => {
    const passing = [level("kepala", "dissatisfied"), level("direktur", "verified")];
    const story = told(["verified 07-07 10:00", escalated("07-08 10:00", { to: "kepala" })], {
      levels: passing,
    });
    expect(lines(story)).toEqual(["kepala: cancelled –", "direktur: due 07-07 10:00"]);
    expect(climbed(story).problems).toEqual(["C350 /events/2/to"]);
  });

  test("an explanation is shown by `explained` only", () => {
    const explaining = [level("ketua", "dissatisfied", "ketua", { action: "explain" }), ...levels];
    const story = told([first, escalated("07-07 11:00"), "explained 07-07 12:00"], { levels: explaining });
    expect(lines(story)[0]).toBe("ketua: done 07-07 10:00 done 07-07 12:00");
    expect(climbed(story).problems).toEqual(["C352 /events/2"]);
    const wrong = told([first, escalated("07-07 11:00", { ref: "ketua" })], { levels: explaining });
    expect(climbed(wrong).problems).toEqual(["C351 /events/2/ref"]);
  });

  test("what was done early was triggered by nothing; what was done in turn says by which event", () => {
    const early = answerOf(told([escalated("07-06 11:00", { to: "direktur" })]), "direktur");
    expect(early.because).toMatchObject([{ kind: "evidence", event: 1 }]);
    const inTurn = answerOf(told([first, escalated("07-07 11:00")]), "kepala");
    expect(inTurn.because).toMatchObject([
      { kind: "trigger", event: 1 },
      { kind: "evidence", event: 2 },
    ]);
  });
});

describe("by a deadline", () => {
  const start = "07-06 10:00";
  const regraded: readonly Since[] = [
    { since: start, start, due: "07-07 end" },
    { since: "07-08 09:00", start, due: "07-09 end" },
  ];
  const watching = [level("kepala", { deadline: "jawaban" }), level("direktur", { deadline: "jawaban" })];
  const story = (events: readonly Told[], more: Partial<Story> = {}) =>
    told(events, { levels: watching, deadlines: { jawaban: regraded }, ...more });

  test("the oldest breach comes first, of one instant that of the lowest level", () => {
    const events = ["07-10 10:00", "07-10 11:00", "07-10 12:00"].map((time) => escalated(time));
    expect(lines(story(events))).toEqual([
      "kepala@jawaban@07-07 end: done 07-08 00:00 done 07-10 10:00",
      "kepala@jawaban@07-09 end: done 07-10 00:00 done 07-10 12:00",
      "direktur@jawaban@07-07 end: done 07-08 00:00 done 07-10 11:00",
      "direktur@jawaban@07-09 end: due 07-10 00:00",
    ]);
  });

  test("a key names one of them; of what is cancelled it is done all the same", () => {
    const key = "kepala@jawaban@2026-07-09T23:59:59.999+08:00";
    const fulfilled = [...regraded, { since: "07-09 10:00", start, due: "07-09 end", stop: "07-09 10:00" }];
    const deadlines = { jawaban: fulfilled };
    expect(lines(story([escalated("07-10 10:00", { ref: key })], { deadlines })).slice(0, 2)).toEqual([
      "kepala@jawaban@07-07 end: due 07-08 00:00",
      "kepala@jawaban@07-09 end: done 07-10 00:00 done 07-10 10:00",
    ]);
  });

  test("a key of a deadline that nobody could tell the due instant of does something only once that is over", () => {
    const outcomes = [
      { start, due: "07-09 end" },
      { start, due: "07-13 end" },
    ];
    const doubtful = (time: string) =>
      story(["closed 07-08 10:00", escalated(time, { ref: "kepala@jawaban" })], {
        levels: [level("kepala", { deadline: "jawaban" }, "kepala", { when: holds("darurat") })],
        deadlines: { jawaban: [{ since: start, outcomes }] },
        service: { facts: { darurat: { label: "Darurat", type: "boolean" } } },
      });
    expect(lines(doubtful("07-08 10:00"))).toEqual(["kepala@jawaban: done – done 07-08 10:00"]);
    expect(lines(doubtful("07-07 10:00"))).toEqual(["kepala@jawaban: cancelled –"]);
  });

  test("done early and then replaced it stays listed, without instants", () => {
    const early = story([escalated("07-06 11:00", { to: "kepala" })], {
      deadlines: {
        jawaban: [
          { since: start, start, due: "07-07 end" },
          { since: "07-07 09:00", start, due: "07-09 end" },
        ],
      },
    });
    expect(lines(early).slice(0, 2)).toEqual([
      "kepala@jawaban@07-07 end: done – done 07-06 11:00",
      "kepala@jawaban@07-09 end: due 07-10 00:00",
    ]);
  });

  test("deadlines neither raise the mark of events nor are overtaken by it", () => {
    const mixed = [level("kepala", { deadline: "jawaban" }), ...levels];
    expect(lines(story([first, second], { levels: mixed }))).toEqual([
      "kepala@jawaban@07-07 end: due 07-08 00:00",
      "kepala@jawaban@07-09 end: due 07-10 00:00",
      "kepala: due 07-07 10:00",
      "direktur: due 07-08 10:00",
    ]);
  });
});

describe("of several that hang on deadlines", () => {
  const start = "07-06 10:00";
  const deadlines = {
    a: { start, due: "07-10 end" },
    b: { start, due: "07-08 end" },
    c: { start, due: "07-09 end" },
    d: { start, due: "07-07 end" },
    e: { start, due: "07-08 end" },
  };
  const any = (events: readonly Told[], more: Partial<Story> = {}) =>
    told(events, { levels: [level("kepala", { deadline: "*" })], deadlines, ...more });
  const times = ["07-13 10:00", "07-13 11:00", "07-13 12:00", "07-13 13:00", "07-13 14:00"];
  /** The deadlines in the order in which they were done. */
  const order = (story: Story) =>
    climbed(story)
      .answers.filter(({ doneAt }) => doneAt !== null)
      .sort((a, b) => (a.doneAt! < b.doneAt! ? -1 : 1))
      .map(({ key }) => key.split("@")[1]);

  test("the oldest is done first, of one instant that of the first deadline", () => {
    expect(order(any(times.map((time) => escalated(time))))).toEqual(["d", "b", "e", "c", "a"]);
    expect(climbed(any([...times, "07-13 15:00"].map((time) => escalated(time)))).problems).toEqual([
      "C352 /events/6",
    ]);
  });

  test("with nothing due, the first to fall due is done early", () => {
    const early = ["07-06 11:00", "07-06 12:00", "07-06 13:00"].map((time) =>
      escalated(time, { to: "kepala" }),
    );
    expect(order(any(early))).toEqual(["d", "b", "e"]);
  });

  test("what fell due of another level in the meantime is told before what was done then", () => {
    const levels = [level("kepala", { deadline: "a" }), level("direktur", { deadline: "d" })];
    expect(lines(any([escalated("07-09 10:00")], { levels }))).toEqual([
      "kepala@a@07-10 end: due 07-11 00:00 delivered 07-13 00:00",
      "direktur@d@07-07 end: done 07-08 00:00 done 07-09 10:00",
    ]);
  });

  test("what was fulfilled is not what is due longest", () => {
    const met: readonly Since[] = [
      { since: start, start, due: "07-07 end" },
      { since: "07-09 10:00", start, due: "07-07 end", stop: "07-09 10:00" },
    ];
    const story = any([escalated("07-10 10:00")], { deadlines: { d: met } });
    expect(lines(story)).toEqual(["kepala@d@07-07 end: cancelled 07-08 00:00"]);
    expect(climbed(story).problems).toEqual(["C352 /events/1"]);
  });

  test("the oldest is first again once its fulfilment is void", () => {
    const due = { start, due: "07-07 end" };
    const void_: readonly Since[] = [
      { since: start, ...due },
      { since: "07-08 09:00", ...due, stop: "07-08 09:00" },
      { since: "07-13 09:00", ...due },
    ];
    const two = { a: deadlines.a, c: deadlines.c, d: void_ };
    const acts = times.slice(0, 3).map((time) => escalated(time));
    expect(order(any(acts, { deadlines: two }))).toEqual(["d", "c", "a"]);
    const late: readonly Since[] = void_.slice(0, 2);
    expect(order(any(acts, { deadlines: { ...two, d: late } }))).toEqual(["c", "a"]);
  });

  test("one that was passed over while it was fulfilled is the oldest again, once that is void", () => {
    const due = { start, due: "07-07 end" };
    const again: readonly Since[] = [
      { since: start, ...due },
      { since: "07-08 09:00", ...due, stop: "07-08 09:00" },
      { since: "07-13 09:00", ...due },
    ];
    const several = { a: deadlines.a, b: deadlines.b, c: deadlines.c, d: again };
    const acts = ["07-09 10:00", "07-09 11:00", "07-13 10:00", "07-13 11:00", "07-13 12:00"].map((time) =>
      escalated(time),
    );
    expect(order(any(acts, { deadlines: several }))).toEqual(["b", "d", "c", "a"]);
  });

  test("what was done raises no mark of events", () => {
    const mixed = [level("kepala", "dissatisfied"), level("direktur", { deadline: "d" })];
    const story = any([escalated("07-08 10:00"), "dissatisfied 07-08 11:00"], { levels: mixed });
    expect(lines(story)).toEqual([
      "kepala: due 07-08 11:00",
      "direktur@d@07-07 end: done 07-08 00:00 done 07-08 10:00",
    ]);
  });

  test("a level that may not act does nothing and is told as such", () => {
    const service = { facts: { darurat: { label: "Darurat", type: "boolean" } } };
    const levels = [level("kepala", { deadline: "d" }, "kepala", { when: holds("darurat") })];
    const asked = (facts: object) =>
      any([escalated("07-08 10:00")], { levels, service, facts: { ...facts } });
    expect(lines(asked({}))).toEqual(["kepala@d@07-07 end: undetermined 07-08 00:00"]);
    expect(lines(asked({ darurat: false }))).toEqual(["kepala@d@07-07 end: cancelled 07-08 00:00"]);
    expect(climbed(asked({})).problems).toEqual(["C352 /events/1"]);
    expect(lines(asked({ darurat: true }))).toEqual([
      "kepala@d@07-07 end: done 07-08 00:00 done 07-08 10:00",
    ]);
  });
});

describe("what was done early", () => {
  const dueOn = (on: object) =>
    told(
      ["escalated 07-06 11:00"].map((each): Told => [each, { to: "kepala" }]),
      {
        levels: [level("kepala", on)],
        deadlines: { jawaban: { start: "07-06 10:00", due: "07-09 end" } },
      },
    );

  test.each([
    ["a breach", { deadline: "jawaban" }],
    ["a reminder", { deadline: "jawaban", before: { amount: 1, unit: "day" } }],
  ])("%s: the instant at which it would have fallen due comes and changes nothing", (_, on) => {
    const before = climbed({ ...dueOn(on), now: "07-06 12:00" });
    expect(before.answers[0]!.because).toMatchObject([{ kind: "evidence", event: 1 }]);
    expect(before.nextCheck).toBe(Number.POSITIVE_INFINITY);
    expect(climbed({ ...dueOn(on), now: "07-20 10:00" }).answers).toEqual(before.answers);
  });
});

describe("the handler", () => {
  test("is the first role of the highest take-over that was carried out", () => {
    const handler = (events: readonly Told[]) => climbed(told(events)).handler;
    expect(handler([first, second])).toBeNull();
    expect(handler([first, second, escalated("07-09 10:00", { to: "kepala" })])).toBeNull();
    expect(handler([first, second, escalated("07-09 10:00", { to: "sekretaris" })])).toBe("direksi");
  });

  test("is of the highest of several take-overs, whichever was carried out last", () => {
    const takeOver = { action: "take-over" };
    const both = [level("kepala", "dissatisfied", "humas", takeOver), ...levels.slice(1)];
    const done = (...names: readonly string[]) =>
      told([first, second, ...names.map((to, i) => escalated(`07-09 1${i}:00`, { to }))], { levels: both });
    expect(climbed(done("kepala")).handler).toBe("humas");
    expect(climbed(done("kepala", "direktur")).handler).toBe("direksi");
    expect(climbed(done("direktur", "kepala")).handler).toBe("direksi");
  });

  test("of an earlier life handles nothing in the next", () => {
    const events = [first, second, escalated("07-09 10:00", { to: "direktur" }), "closed 07-10 10:00"];
    const story = told([...events, "reopened 07-13 10:00"], { restarts: true });
    expect(climbed(story).handler).toBeNull();
    expect(climbed({ ...story, restarts: false }).handler).toBe("direksi");
  });
});
