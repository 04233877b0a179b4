/** Rule files about the life of a case: each slip in them is named at its place, once, with what was most likely meant. */
import { describe, expect, test } from "vitest";
import { readSop } from "../../src/sop/read-sop.ts";
import { lifeSop } from "./life-sop.ts";

/** The file with other values at some places; `undefined` leaves the member out. `~` stands for the service. */
function changed(changes: Readonly<Record<string, unknown>>): unknown {
  const sop = structuredClone(lifeSop);
  for (const [place, value] of Object.entries(changes)) {
    const keys = place.replace("~", "/services/pengaduan").split("/").slice(1);
    const last = keys.pop()!;
    const holder = keys.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], sop);
    if (value === undefined) delete (holder as Record<string, unknown>)[last];
    else (holder as Record<string, unknown>)[last] = value;
  }
  return sop;
}

function said(changes: Readonly<Record<string, unknown>>): string[] {
  return readSop(changed(changes), null, "en").diagnostics.map(({ code, pointer, help }) => {
    const suggestion = /did you mean `([^`]+)`/.exec(help)?.[1];
    const place = pointer.replace("/services/pengaduan", "~");
    return `${code} ${place}${suggestion === undefined ? "" : ` → ${suggestion}`}`;
  });
}

/** A change at one place, and what is said of it; `@` stands for that place. */
type Row = readonly [name: string, place: string, value: unknown, ...expected: string[]];

function holds(rows: readonly Row[]): void {
  test.each(rows.map((row) => [row[0], row] as const))("%s", (_name, [, place, value, ...expected]) => {
    expect(said({ [place]: value })).toEqual(expected.map((each) => each.replace("@", place)));
  });
}

const gawat = { fact: "gawat", operator: "equal", value: true };
const dayBefore = { amount: 1, unit: "day" };

test("a file that tells the whole life of a case is fine", () => {
  expect(readSop(lifeSop, null, "en").diagnostics).toEqual([]);
});

const late = { fact: "intake", operator: "equal", value: "complete" };
const last = (event: string) => ({ event, occurrence: "last" });

describe("a moment", () => {
  const on = "~/escalation/2/on";
  const until = "~/deadlines/tanggapan/until";
  holds([
    ["by an unknown role", on, { event: "asked", by: "petugass" }, "S302 @/by → petugas"],
    ["to an unknown role", on, { event: "asked", to: "kepla" }, "S302 @/to → kepala"],
    ["to the complainant", on, { event: "asked", to: "pelapor" }],
    ["through an unknown channel", on, { event: "asked", channel: "smss" }, "S304 @/channel → sms"],
    ["through a channel that is only for replies", on, { event: "asked", channel: "twitter" }],
    [
      "voided by an unknown event",
      on,
      { event: "resolved", voidedBy: ["reopend"] },
      "S305 @/voidedBy/0 → reopened",
    ],
    ["voided by an event of the SOP itself", on, { event: "resolved", voidedBy: ["nota-dibuat"] }],
    ["voided by itself", on, { event: "resolved", voidedBy: ["reopened", "resolved"] }, "S526 @/voidedBy/1"],
    ["voided by nothing", on, { event: "resolved", voidedBy: [] }, "S206 @/voidedBy"],
    ["that is a state", on, { when: late }],
    ["that is a state, after an event", on, { when: late, after: "received" }],
    [
      "that is a state of an unknown fact",
      on,
      { when: gawat, after: { when: { ...gawat, fact: "gawt" } } },
      "S401 @/after/when/fact → gawat",
    ],
    ["that counts earlier and stops nothing", on, { event: "resolved", earlier: "counts" }, "S527 @/earlier"],
    [
      "that counts earlier, as a stop",
      until,
      { any: ["responded", { event: "resolved", earlier: "counts" }] },
    ],
    [
      "that counts earlier, where it only bounds a stop",
      until,
      { event: "responded", after: { event: "asked", earlier: "counts" } },
      "S527 @/after/earlier",
    ],
    ["that counts earlier in another way", until, { event: "responded", earlier: "no" }, "S204 @/earlier"],
  ]);
});

describe("a moment after another", () => {
  const on = "~/escalation/2/on";
  const x = "dissatisfied";
  const never = "S528 @/after";
  holds([
    ["is the second, after the first", on, { event: x, after: x }],
    ["is never after the last of itself", on, { event: x, after: last(x) }, never],
    [
      "is never after the last of itself, through whatever",
      on,
      { event: x, after: { event: "asked", after: last(x) } },
      never,
    ],
    ["may be after the last of another", on, { event: x, after: last("asked") }],
    ["may be after a state or a date", on, { any: [{ event: x, after: { when: gawat } }] }],
    [
      "is never after all of several, the last of itself among them",
      on,
      { event: x, after: { all: ["asked", last(x)] } },
      never,
    ],
    ["may be after any of several", on, { event: x, after: { any: ["asked", last(x)] } }],
    [
      "is never after the latest of several that has it",
      on,
      { event: x, after: { any: ["asked", x], occurrence: "last" } },
      never,
    ],
    ["may be after the last to somebody else", on, { event: x, after: { ...last(x), to: "kepala" } }],
    [
      "is never after the last to the same",
      on,
      { event: x, to: "kepala", after: { ...last(x), to: "kepala" } },
      never,
    ],
    ["may be after the last that stands", on, { event: x, after: { ...last(x), voidedBy: ["asked"] } }],
    ["is never after it where all need it", on, { all: ["asked", x], after: last(x) }, never],
    ["may come by its other part", on, { any: ["asked", x], after: last(x) }],
  ]);
});

describe("a stop", () => {
  const until = "~/deadlines/tanggapan/until";
  holds([
    ["that is the start", until, "received", "S529 @"],
    [
      "that is the start in every branch",
      until,
      [
        { when: gawat, event: "received" },
        { otherwise: true, ...last("received") },
      ],
      "S529 @",
    ],
    ["that is the start or another event", until, { any: ["received", "responded"] }],
    ["that is a later one of the start", until, { event: "received", after: "received" }],
    ["that is the start by somebody", until, { event: "received", by: "petugas" }],
  ]);
});

describe("what an event of the SOP means", () => {
  const means = "/events/nota-dibuat/means";
  holds([
    ["is a built-in event", means, { event: "escalated", to: "kepala", reason: "nota" }],
    ["by a word for one", means, { event: "dijawab" }, "S317 @/event → responded"],
    ["by another event of the SOP", means, { event: "nota-dibuat" }, "S317 @/event"],
    ["by what takes another back", means, { event: "annulled" }, "S317 @/event"],
    ["by a word for it", means, { event: "dibatalkan" }, "S317 @/event"],
    ["to an unknown role", means, { event: "escalated", to: "kepla" }, "S302 @/to → kepala"],
    [
      "through an unknown channel",
      means,
      { event: "responded", channel: "twiter" },
      "S304 @/channel → twitter",
    ],
    [
      "for an unknown deadline",
      means,
      { event: "extended", deadline: "tangapan", amount: 1 },
      "S321 @/deadline → tanggapan",
    ],
  ]);
});

describe("the state of the intake", () => {
  const needed = "~/intake/nama/required";
  const shared = { lengkap: late };
  holds([
    ["may decide a step", "~/procedure/0/when", late],
    ["may not decide the intake", needed, late, "S414 @/fact"],
    [
      "is not compared with the unknown",
      "~/escalation/2/when",
      { ...late, value: "undetermined" },
      "S413 @/value",
    ],
    [
      "is not compared with it in a list",
      "~/escalation/2/when",
      { ...late, operator: "in", value: ["complete", "undetermined"] },
      "S413 @/value/1",
    ],
    ["has no other values", "~/escalation/2/when", { ...late, value: "lengkap" }, "S404 @/value"],
    ["is always there", "~/escalation/2/when", { fact: "intake", operator: "present" }, "S402 @/operator"],
  ]);

  test("may not decide it by a shared condition either, told where that is used", () => {
    const changes = { "~/conditions": shared, [needed]: { condition: "lengkap" } };
    expect(said(changes)).toEqual(["S414 ~/intake/nama/required/condition"]);
    expect(said({ "~/conditions": shared })).toEqual([]);
  });
});

describe("whose duty it is", () => {
  holds([
    ["of a deadline", "~/deadlines/tanggapan/by", ["petugas", "kepla"], "S302 @/1 → kepala"],
    ["of a level", "~/escalation/2/by", ["petugass"], "S302 @/0 → petugas"],
  ]);
});

describe("a condition", () => {
  const when = "~/escalation/2/when";
  holds([
    ["on a word for the grade", `${when}/fact`, "tingkat", "S401 @ → grade"],
    ["on a word for the channel", `${when}/fact`, "Kanal", "S401 @ → channel"],
    ["on a field without its prefix", `${when}/fact`, "telepon", "S401 @ → field.telepon"],
    ["on an event without its prefix", `${when}/fact`, "dissatisfied", "S401 @ → event.dissatisfied"],
    ["on a word for an event", `${when}/fact`, "tidak puas", "S401 @ → event.dissatisfied"],
    [
      "on an event of the SOP without its prefix",
      `${when}/fact`,
      "nota-dibuat",
      "S401 @ → event.nota-dibuat",
    ],
    ["with a fact as its key", when, { gawat: true }, "S415 @"],
    ["with nothing", when, {}, "S415 @"],
    ["with a misspelt key", when, { fakt: "gawat", operator: "equal", value: true }, "S202 @/fakt → fact"],
  ]);
});

describe("a part that does not say what it is", () => {
  holds([
    ["as a trigger", "~/escalation/2/on", { kapan: "received" }, "S115 @"],
    ["as a closure by a deadline", "~/closure/rules/0/on", { deadline: "tanggapan" }, "S115 @"],
    ["as a moment that is empty", "~/deadlines/tanggapan/until", {}, "S115 @"],
    ["but by a misspelt key", "~/escalation/2/on", { evnt: "received" }, "S202 @/evnt → event"],
  ]);
});

describe("a level of the ladder", () => {
  holds([
    ["that goes to nobody known", "~/escalation/2/to", ["petugas", "kepla"], "S302 @/1 → kepala"],
    ["with the id of one above", "~/escalation/1/id", "diingatkan", "S311 @"],
    ["delivered by an unknown calendar", "~/escalation/1/calendar", "pikett", "S303 @ → piket"],
    ["with a slip in its condition", "~/escalation/2/when/fact", "gawt", "S401 @ → gawat"],
    ["assumed without a note", "~/escalation/5/note", undefined, "S314 ~/escalation/5/basis"],
    ["with an action of another name", "~/escalation/2/action", "takeover", "S204 @ → take-over"],
  ]);
});

describe("a trigger", () => {
  const on = "~/escalation/2/on";
  holds([
    ["on an unknown event", on, "disatisfied", "S305 @ → dissatisfied"],
    ["on an event of the SOP itself", on, "nota-dibuat"],
    ["on an unknown event in a list", on, { any: ["received", "reopend"] }, "S305 @/any/1 → reopened"],
    ["on a date that the form does not ask", on, { field: "tanggal" }, "S306 @/field"],
    ["on an unknown deadline", on, { deadline: "tangapan" }, "S321 @/deadline → tanggapan"],
    ["on any deadline", on, { deadline: "*", after: dayBefore }],
    [
      "on a deadline of the complainant by its name",
      on,
      { deadline: "tanggapan-pelapor" },
      "S530 @/deadline",
    ],
    [
      "both before and at a percentage",
      on,
      { deadline: "*", before: dayBefore, percent: 8 },
      "S521 @/percent",
    ],
    [
      "by all three distances",
      on,
      { deadline: "tanggapan", percent: 8, after: dayBefore, before: dayBefore },
      "S521 @/after",
      "S521 @/before",
    ],
    [
      "on a condition with an unknown fact",
      on,
      { when: { ...gawat, fact: "gawt" } },
      "S401 @/when/fact → gawat",
    ],
    [
      "with a misspelt operator",
      on,
      { when: { ...gawat, operator: "equl" } },
      "S204 @/when/operator → equal",
    ],
    ["with a misspelt `when`", on, { wen: gawat }, "S202 @/wen → when"],
    ["with a misspelt `deadline`", on, { dedline: "tanggapan" }, "S202 @/dedline → deadline"],
    [
      "with a misspelt `percent`, written first",
      on,
      { precent: 80, deadline: "tanggapan" },
      "S202 @/precent → percent",
    ],
    [
      "with slips in two names at once",
      on,
      { dedline: "tangapan", befor: dayBefore },
      "S202 @/dedline → deadline",
      "S321 @/dedline → tanggapan",
      "S202 @/befor → before",
    ],
    [
      "with a misspelt unit",
      on,
      { deadline: "*", after: { amount: 1, unit: "workingday" } },
      "S204 @/after/unit → working-day",
    ],
    [
      "with a misspelt amount",
      on,
      { deadline: "*", after: { amout: 1, unit: "day" } },
      "S202 @/after/amout → amount",
    ],
    ["after a moment instead of a length", on, { deadline: "*", after: "received" }, "S201 @/after"],
    ["at more than all of the time", on, { deadline: "*", percent: 101 }, "S207 @/percent"],
    ["before nothing", on, { before: dayBefore }, "S203 @"],
    ["that says nothing", on, {}, "S115 @"],
    ["that is a condition without `when`", on, gawat, "S203 @"],
    ["that is a list of conditions without `when`", on, { any: [gawat, gawat] }, "S203 @"],
    ["on a deadline, with a condition inside", on, { deadline: "tanggapan", when: gawat }, "S202 @/when"],
    ["on a deadline, with an event inside", on, { deadline: "tanggapan", event: "received" }, "S202 @/event"],
    [
      "on an event, with a deadline inside",
      on,
      { event: "received", deadline: "tanggapan" },
      "S202 @/deadline",
    ],
    ["with two events in one", on, { any: ["received"], all: ["responded"] }, "S202 @/all"],
  ]);

  test("counted in opening hours needs some on the calendar of its deadline", () => {
    const noHours = { "/calendars/kantor/hours": undefined };
    expect(said(noHours)).toEqual(["S507 ~/escalation/1/on/before/unit"]);
    const ofPiket = { "~/deadlines/tanggapan/calendar": "piket" };
    expect(said(ofPiket)).toEqual(["S507 ~/escalation/1/on/before/unit"]);
    expect(said({ "~/deadlines/tanggapan-pelapor/calendar": "piket" })).toEqual([]);
  });

  test("counted in opening hours of any deadline needs some on the calendar of each that binds the institution", () => {
    const any = { "~/escalation/1/on/deadline": "*" };
    expect(said({ ...any, "~/deadlines/tanggapan-pelapor/calendar": "piket" })).toEqual([]);
    expect(said({ ...any, "~/deadlines/tanggapan/rules/0/calendar": "piket" })).toEqual([
      "S507 ~/escalation/1/on/before/unit",
    ]);
  });
});

describe("a rule of closure", () => {
  const on = "~/closure/rules/1/on";
  holds([
    ["with the id of one above", "~/closure/rules/1/id", "puas", "S311 @"],
    ["with an effect of another name", "~/closure/rules/1/effect", "close", "S204 @ → closes"],
    ["with a slip in its condition", "~/closure/rules/0/when/fact", "gawt", "S401 @ → gawat"],
    ["assumed without a note", "~/closure/rules/0/basis", "assumed", "S314 @"],
    ["on an unknown event", on, "satisfid", "S305 @ → satisfied"],
    [
      "on the lapse of an unknown deadline",
      on,
      { lapse: "tanggapan-pelaporr" },
      "S321 @/lapse → tanggapan-pelapor",
    ],
    ["on the lapse of what binds the institution", on, { lapse: "tanggapan" }, "S522 @/lapse"],
    ["with a misspelt `lapse`", on, { laps: "tanggapan-pelapor" }, "S202 @/laps → lapse"],
    ["on a lapse and an event", on, { lapse: "tanggapan-pelapor", event: "received" }, "S202 @/event"],
    ["on an event and a lapse", on, { event: "received", lapse: "tanggapan-pelapor" }, "S202 @/lapse"],
    ["on a lapse that is no text", on, { lapse: 5 }, "S201 @/lapse"],
    [
      "with `otherwise` before the end",
      on,
      [
        { otherwise: true, event: "resolved" },
        { when: gawat, event: "informed" },
      ],
      "S502 @/0/otherwise",
    ],
    ["with a misspelt `when` in a branch", on, [{ whn: gawat, event: "resolved" }], "S202 @/0/whn → when"],
    [
      "with a misspelt `otherwise`",
      on,
      [{ otherwis: true, event: "resolved" }],
      "S202 @/0/otherwis → otherwise",
    ],
    ["with a condition beside the event of a branch", on, [{ ...gawat, event: "resolved" }], "S203 @/0"],
    [
      "with a fact beside the event of its last branch",
      on,
      [{ otherwise: true, fact: "gawat", event: "resolved" }],
      "S202 @/0/fact",
    ],
    [
      "with a fact instead of the event of its last branch",
      on,
      [{ otherwise: true, fact: "gawat" }],
      "S203 @/0",
      "S202 @/0/fact",
    ],
    ["reopening in other words", "~/closure/reopen", "continue", "S204 @ → continues"],
    ["left out of the list", "~/closure/rules", undefined, "S203 ~/closure"],
  ]);

  test("that waits for a party that cannot be read is not also said to bind the institution", () => {
    const place = "~/deadlines/tanggapan-pelapor/binds";
    expect(said({ [place]: "complainat" })).toEqual([`S204 ${place} → complainant`]);
    expect(said({ [place]: "pelapor" })).toEqual([`S204 ${place}`]);
    expect(said({ [place]: "institution" })).toEqual(["S522 ~/closure/rules/1/on/lapse"]);
    expect(said({ [place]: undefined })).toEqual(["S522 ~/closure/rules/1/on/lapse"]);
  });
});

describe("a step", () => {
  const after = "~/procedure/2/after";
  holds([
    ["with the id of one above", "~/procedure/2/id", "meneliti", "S311 @"],
    ["by nobody known", "~/procedure/2/actor", ["petugas", "kepla"], "S302 @/1 → kepala"],
    ["with a slip in its condition", "~/procedure/1/when/fact", "gawt", "S401 @ → gawat"],
    ["done at an unknown event", "~/procedure/0/doneWhen", "nota-dibuatt", "S305 @ → nota-dibuat"],
    [
      "with a misspelt key in its moment",
      "~/procedure/0/doneWhen",
      { evnt: "informed" },
      "S202 @/evnt → event",
    ],
    ["with an unknown record", "~/procedure/0/record", "nota-komplan", "S323 @ → nota-komplain"],
    ["for an unknown deadline", "~/procedure/2/deadline", "tangapan", "S321 @ → tanggapan"],
    ["after an unknown step", after, ["mencatat", "menelitti"], "S322 @/1 → meneliti"],
    ["after itself", after, ["menjawab"], "S523 @/0"],
    ["after one below", "~/procedure/0/after", ["meneliti", "menjawab"], "S523 @/0", "S523 @/1"],
    ["after a text", after, "mencatat", "S201 @"],
    ["of a standard time without a figure", "~/procedure/0/standardTime", { unit: "minute" }, "S203 @"],
    ["of a standard time in other units", "~/procedure/0/standardTime/unit", "minutes", "S204 @ → minute"],
    ["of a standard time that is a range", "~/procedure/0/standardTime/atMost", 10],
    ["of a standard time that ends where it begins", "~/procedure/0/standardTime/atMost", 5, "S536 @"],
    ["of a standard time that ends at nothing", "~/procedure/0/standardTime/atMost", 0, "S207 @"],
    ["that is optional: false", "~/procedure/1/optional", false, "S204 @"],
  ]);

  test("after a step whose id cannot be read is not also said to wait for nothing", () => {
    expect(said({ "~/procedure/0/id": undefined })).toEqual(["S203 ~/procedure/0"]);
    expect(said({ "~/procedure/0/id": 5 })).toEqual(["S201 ~/procedure/0/id"]);
  });
});

describe("a reply", () => {
  holds([
    ["with the id of one above", "~/replies/1/id", "gawat", "S311 @"],
    ["on an unknown channel", "~/replies/0/via", ["sms", "twiter"], "S324 @/1 → twitter"],
    ["in words of its own", "~/replies/1/via", "same-chanel", "S204 @ → same-channel"],
    ["to an unknown field", "~/replies/0/contact", ["telpon"], "S306 @/0 → telepon"],
    ["to a group of fields", "~/replies/0/contact", ["kontak"], "S306 @/0"],
    ["by nobody known", "~/replies/0/by", ["kepla"], "S302 @/0 → kepala"],
    ["with a slip in its condition", "~/replies/0/when/fact", "gawt", "S401 @ → gawat"],
    ["owed on an unknown field", "~/replies/1/owed/fact", "field.telpon", "S401 @ → field.telepon"],
    ["given at an unknown event", "~/replies/1/doneWhen/1/event", "respondd", "S305 @ → responded"],
  ]);

  test("on a channel is fine whether complaints come in there or not", () => {
    expect(said({ "~/replies/0/via": ["langsung", "twitter"] })).toEqual([]);
  });

  test("on a channel that is only for replies, which is one for complaints as well", () => {
    expect(said({ "/channels/twitter": {} })).toEqual(["S326 /replyChannels/twitter"]);
  });
});

describe("a clause", () => {
  holds([["that says by itself what it leaves open", "/clauses/A1/gap", "unclear", "S202 @"]]);
});

describe("what is out of scope", () => {
  const refersTo = "~/scope/0/refersTo";
  holds([
    ["with the id of one above", "~/scope/1/id", "informasi", "S311 @"],
    ["with a slip in its condition", "~/scope/1/when/fact", "gawt", "S401 @ → gawat"],
    ["referred to an unknown service", "~/scope/1/refersTo/service", "sarann", "S325 @ → saran"],
    ["referred to a service of another SOP", refersTo, { label: "x", sop: "sp4n-lapor", service: "x" }],
    [
      "referred to an unknown service of this SOP by name",
      refersTo,
      { label: "x", sop: "contoh", service: "sarann" },
      "S325 @/service → saran",
    ],
    ["referred to a place without an id", refersTo, { label: "Dinas lain" }],
    ["referred to nowhere", refersTo, { sop: "sp4n-lapor" }, "S203 @"],
    ["that says nothing of what follows", "~/scope/1", { id: "saran", when: gawat }, "S203 @"],
    ["with a slip in what follows", "~/scope/1/else", "rejct", "S204 @ → reject"],
    ["rejected, whether it is referred elsewhere or not", "~/scope/1/else", "reject"],
    ["referred, and nobody says where", "~/scope/1", { id: "x", when: gawat, else: "refer" }, "S534 @/else"],
    ["rejected, and nobody says where", "~/scope/1", { id: "x", when: gawat, else: "reject" }],
    [
      "by a deadline of the complainant",
      "~/scope/1",
      { id: "x", deadline: "tanggapan-pelapor", else: "reject" },
    ],
    [
      "by an unknown deadline",
      "~/scope/1",
      { id: "x", deadline: "tanggapan-pelpor", else: "warn" },
      "S321 @/deadline → tanggapan-pelapor",
    ],
    [
      "by a deadline of the institution",
      "~/scope/1",
      { id: "x", deadline: "tanggapan", else: "warn" },
      "S522 @/deadline",
    ],
    ["by a deadline and a condition", "~/scope/1/deadline", "tanggapan-pelapor", "S202 @"],
  ]);
});

describe("confidentiality", () => {
  holds([
    ["of an unknown field", "~/confidentiality/identity", ["nama", "telpon"], "S306 @/1 → telepon"],
    ["of a group", "~/confidentiality/identity", ["kontak"], "S306 @/0"],
    ["by an unknown flag", "~/confidentiality/anonymous", "anonm", "S306 @ → anonim"],
    ["by a flag that is no yes or no", "~/confidentiality/secret", "telepon", "S524 @"],
    ["of something else", "~/confidentiality/covers", "identiti", "S204 @ → identity"],
  ]);

  test("by a flag whose type cannot be read is one slip", () => {
    expect(said({ "~/intake/anonim/type": "bolean" })).toEqual(["S204 ~/intake/anonim/type → boolean"]);
    expect(said({ "~/intake/anonim/type": "ya-tidak" })).toEqual(["S204 ~/intake/anonim/type"]);
  });
});

describe("a recurring duty", () => {
  const duty = "/duties/laporan-bulanan";
  holds([
    ["of nobody known", `${duty}/by`, ["petgas"], "S302 @/0 → petugas"],
    ["towards nobody known", `${duty}/to`, ["kepla"], "S302 @/0 → kepala"],
    ["with an unknown record", `${duty}/record`, "nota-komplan", "S323 @ → nota-komplain"],
    ["on weekdays, each month", `${duty}/weekdays`, ["sat"], "S537 @"],
    ["on no weekday", `${duty}/weekdays`, [], "S206 @"],
    ["of no known period, within a time", `${duty}/period`, "unspecified", `S525 ${duty}/within`],
    ["of a period in other words", `${duty}/period`, "monthly", "S204 @ → month"],
    ["within opening hours", `${duty}/within/unit`, "service-hour"],
  ]);

  test("within opening hours needs some on the SOP's own calendar", () => {
    const changes = { [`${duty}/within/unit`]: "service-hour", "/calendars/kantor/hours": undefined };
    expect(said({ ...changes, "~/escalation/1/on": "received" })).toEqual([`S507 ${duty}/within/unit`]);
  });
});

describe("a pause", () => {
  const reasons = [
    { id: "menunggu", label: "Menunggu" },
    { id: "menunggu", label: "Menunggu lagi" },
  ];
  holds([
    ["with one reason twice", "~/deadlines/tanggapan/pause/reasons", reasons, "S311 @/1/id"],
    [
      "of a rule, with one reason twice",
      "~/deadlines/tanggapan/rules/0/pause",
      { reasons },
      "S311 @/reasons/1/id",
    ],
    ["that is true", "~/deadlines/tanggapan/pause", true, "S201 @"],
    ["assumed without a note", "~/deadlines/tanggapan/pause/basis", "assumed", "S314 @"],
  ]);
});

describe("a length set on the case", () => {
  const length = "~/deadlines/tanggapan/rules/1/length";
  const set = { setBy: "acknowledged", unit: "working-day", atMost: 14 };
  holds([
    ["by an unknown event", length, { ...set, setBy: "acknowleged" }, "S305 @/setBy → acknowledged"],
    ["by an event of the SOP itself", length, { ...set, setBy: "nota-dibuat" }],
    ["by nothing", length, { unit: "working-day", atMost: 14 }, "S203 @"],
    ["without a most", length, { setBy: "acknowledged", unit: "working-day" }, "S203 @"],
    [
      "with a misspelt `setBy`",
      length,
      { set_by: "acknowledged", unit: "day", atMost: 14 },
      "S202 @/set_by → setBy",
    ],
    [
      "with a misspelt `atMost`",
      length,
      { setBy: "acknowledged", unit: "day", atmost: 14 },
      "S202 @/atmost → atMost",
    ],
    ["with a misspelt unit", length, { ...set, unit: "workingday" }, "S204 @/unit → working-day"],
    ["without a limit, misspelt", length, { ...set, atMost: "unspecifed" }, "S204 @/atMost → unspecified"],
    ["to nothing at most", length, { ...set, atMost: 0 }, "S207 @/atMost"],
    ["with an option in other words", length, { ...set, firstDay: "count" }, "S204 @/firstDay → counts"],
    ["with a misspelt option", length, { ...set, fristDay: "counts" }, "S202 @/fristDay → firstDay"],
    [
      "with an option of other units",
      length,
      { ...set, unit: "hour", firstDay: "counts" },
      "S508 @/firstDay",
    ],
    ["in opening hours", length, { ...set, unit: "service-hour" }],
  ]);

  test("in opening hours needs some", () => {
    const changes = { [`${length}/unit`]: "service-hour", "~/deadlines/tanggapan/rules/1/calendar": "piket" };
    expect(said({ ...changes, [`${length}/firstDay`]: undefined, "~/escalation/1/on": "received" })).toEqual([
      `S507 ${length}/unit`,
    ]);
  });
});

test.each<[string, unknown]>([
  ["/records", []],
  ["/replyChannels", 5],
  ["/duties", []],
  ["~/deadlines", []],
  ["~/intake", []],
  ["~/replies", {}],
  ["~/scope", 5],
  ["~/confidentiality", []],
])("%s that cannot be read is one slip, whatever refers to it", (place, value) => {
  // Marked, so that no clause is left over with what could not be read.
  const marked = { at: "1", about: "x", kind: "quality" };
  expect(said({ [place]: value, "/clauses": { A1: marked, A2: marked, A3: marked } })).toEqual([
    `S201 ${place}`,
  ]);
});
