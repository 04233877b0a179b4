/** What a service listens to: every place of a rule file that names an event is told, and nothing that it does not name. */
import { describe, expect, test } from "vitest";
import { type EventsHeard, eventsHeard } from "../../src/assess/events-heard.ts";
import { loadPolicy } from "../../src/assess/load-policy.ts";
import { type LoadedSop, loadSop } from "../../src/assess/load-sop.ts";
import { builtInEventTypes, eventEffects } from "../../src/format/events.ts";
import { lifeFile } from "../explain/life-sop.ts";
import { policyFiles } from "../schemas/fixtures.ts";
import { lifeSop as everyPart } from "../sop/life-sop.ts";
import { inlineSop, oneDeadline } from "./inline-sop.ts";
import { shippedSop, shippedSops } from "./shipped.ts";

const policies = policyFiles.map(({ text }) => text);

/** The keys under which a text is an event; in lists of `any` and `all` it is one too. */
const momentKeys = new Set([
  "from",
  "until",
  "doneWhen",
  "impliedBy",
  "on",
  "after",
  "event",
  "setBy",
  "voidedBy",
]);

/** Every place under the services that names an event: pointer and type. */
function namedIn(value: unknown, pointer: string, key: string, types: ReadonlySet<string>): string[] {
  if (typeof value === "string") {
    const isEvent = momentKeys.has(key) && types.has(value);
    const isFact = key === "fact" && value.startsWith("event.");
    return isEvent || isFact ? [`${pointer} ${value.replace(/^event\./, "")}`] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    const isListed = ["any", "all", "voidedBy"].includes(key) && Array.isArray(value);
    return namedIn(each, `${pointer}/${name}`, isListed ? "event" : name, types);
  });
}

const toldBy = ({ services }: EventsHeard) =>
  services.flatMap(({ events }) => events.flatMap(({ type, uses }) => uses.map((use) => ({ type, ...use }))));

/** Places whose word never holds, because every choice inside them says otherwise. */
const overruled: Readonly<Record<string, readonly string[]>> = {
  "puskesmas-sewo": ["/services/pengaduan/deadlines/jawaban/from submitted"],
};

const effects: ReadonlySet<string> = new Set(eventEffects);

const sops: readonly (readonly [string, LoadedSop])[] = [
  ...Object.entries(shippedSops),
  ["an SOP with everything", loadSop(lifeFile)],
  ["an SOP with every part of the format", loadSop(everyPart)],
  ...policies.map((policy, index) => {
    const sop = (JSON.parse(policy) as { sop?: string }).sop ?? "rsud-buleleng";
    return [`policy ${index + 1} over ${sop}`, loadPolicy(policy, shippedSop(sop)).sop] as const;
  }),
];

describe.each(sops)("%s", (_, sop) => {
  const told = toldBy(eventsHeard(sop));
  const types = new Set<string>([...builtInEventTypes, ...Object.keys(sop.file.events ?? {})]);
  const named = namedIn(sop.file.services, "/services", "", types);

  test("every place that names an event is told", () => {
    const places = new Set(
      told.map(({ pointer, type, insteadOf, countsAs }) => `${pointer} ${insteadOf ?? countsAs ?? type}`),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((place) => !places.has(place))).toEqual(overruled[sop.id] ?? []);
  });

  test("what is told of a place stands there", () => {
    const places = new Set(named);
    const byRule = told.filter(({ does }) => !effects.has(does));
    const invented = byRule.filter(
      ({ pointer, type, insteadOf, countsAs }) => !places.has(`${pointer} ${insteadOf ?? countsAs ?? type}`),
    );
    expect(invented).toEqual([]);
  });

  test("every event is heard or silent, and what is told is plain data", () => {
    const heard = eventsHeard(sop);
    for (const { events, silent } of heard.services)
      expect([...events.map(({ type }) => type), ...silent].sort()).toEqual([...types].sort());
    expect(JSON.parse(JSON.stringify(heard))).toEqual(heard);
  });
});

/** What one event does in the only service, a line for each use. */
function usesOf(sop: LoadedSop, type: string): readonly string[] {
  return toldBy(eventsHeard(sop))
    .filter((use) => use.type === type)
    .map(({ does, of, insteadOf, countsAs, readings, isOff }) =>
      [
        does,
        ...(of === null ? [] : [`${of.kind}:${of.id}`]),
        ...(insteadOf === null ? [] : [`for ${insteadOf}`]),
        ...(countsAs === null ? [] : [`as ${countsAs}`]),
        ...readings,
        ...(isOff ? ["off"] : []),
      ].join(" "),
    );
}

const threeDays = { amount: 3, unit: "working-day" };
const is = (fact: string) => ({ fact, operator: "equal", value: true });

describe("the uses of an event", () => {
  const cases: readonly (readonly [string, LoadedSop, string, readonly string[]])[] = [
    ["starts a deadline", oneDeadline(threeDays), "received", ["starts deadline:tanggapan", "arrives"]],
    [
      "stands in for the one that starts it",
      oneDeadline(threeDays),
      "submitted",
      ["starts deadline:tanggapan for received", "arrives"],
    ],
    [
      "needs to stand in for nothing where it is named itself",
      oneDeadline(threeDays, { from: { any: ["received", "submitted"] } }),
      "submitted",
      ["starts deadline:tanggapan", "arrives"],
    ],
    [
      "does not stand in as a bound",
      oneDeadline(threeDays, { until: { event: "responded", after: "received" } }),
      "submitted",
      ["starts deadline:tanggapan for received", "arrives"],
    ],
    [
      "bounds what counts",
      oneDeadline(threeDays, { until: { event: "responded", after: { event: "returned" } } }),
      "returned",
      ["bounds deadline:tanggapan", "returns-file"],
    ],
    [
      "sets a length",
      oneDeadline({ setBy: "acknowledged", unit: "working-day", atMost: 14 }),
      "acknowledged",
      ["sets-length deadline:tanggapan"],
    ],
    [
      "is the innermost that is said",
      oneDeadline(threeDays, { rules: [{ length: threeDays, from: "registered" }] }),
      "received",
      ["arrives"],
    ],
    [
      "starts only by a reading that is not in force",
      oneDeadline(threeDays, {
        rules: [
          {
            readings: [
              { id: "terima", length: threeDays },
              { id: "catat", length: threeDays, from: "registered" },
            ],
            reading: "terima",
          },
        ],
      }),
      "registered",
      ["starts deadline:tanggapan tanggapan=catat"],
    ],
    [
      "starts by what a question leaves in force",
      oneDeadline(
        threeDays,
        {
          from: undefined,
          underReadings: { mulai: { terima: { from: "received" }, catat: { from: "registered" } } },
        },
        {
          service: {
            readings: [
              { id: "mulai", question: "?", choices: [{ id: "terima" }, { id: "catat" }], reading: "catat" },
            ],
          },
        },
      ),
      "registered",
      ["starts deadline:tanggapan"],
    ],
    [
      "asks whether it came within opening hours",
      oneDeadline(
        threeDays,
        { rules: [{ when: is("received-within-hours"), length: threeDays }, { length: threeDays }] },
        {
          calendars: {
            loket: {
              default: true,
              workingDays: ["mon"],
              observes: [],
              hours: { mon: [["08:00", "16:00"]] },
            },
          },
        },
      ),
      "received",
      ["starts deadline:tanggapan", "arrives", "reaches-desk"],
    ],
    [
      "decides a condition, also a shared one",
      inlineSop({
        service: {
          conditions: { kembali: { not: is("event.returned") } },
          procedure: [{ id: "catat", label: "Mencatat", when: { all: [{ condition: "kembali" }] } }],
        },
      }),
      "returned",
      ["condition step:catat", "returns-file"],
    ],
    [
      "decides by one shared condition all that refer to it",
      inlineSop({
        service: {
          conditions: { kembali: is("event.returned") },
          procedure: [
            { id: "catat", label: "Mencatat", when: { condition: "kembali" } },
            { id: "periksa", label: "Memeriksa", when: { condition: "kembali" } },
          ],
        },
      }),
      "returned",
      ["condition step:catat", "condition step:periksa", "returns-file"],
    ],
    [
      "pauses what may be paused",
      oneDeadline(threeDays, { pause: {} }),
      "paused",
      ["pauses deadline:tanggapan"],
    ],
    ["pauses nothing where nothing may be", oneDeadline(threeDays), "paused", []],
    [
      "extends what may be extended",
      oneDeadline(threeDays, { rules: [{ length: threeDays, extension: { unit: "day", atMost: 2 } }] }),
      "extended",
      ["extends deadline:tanggapan"],
    ],
    [
      "triggers a level that is only assumed",
      inlineSop({
        roles: { kepala: { label: "Kepala" } },
        service: {
          escalation: [
            {
              id: "kepala",
              to: ["kepala"],
              on: "dissatisfied",
              action: "explain",
              basis: "assumed",
              note: "-",
            },
          ],
        },
      }),
      "dissatisfied",
      ["triggers-level level:kepala off"],
    ],
    [
      "explains to the level that asks for it",
      inlineSop({
        roles: { kepala: { label: "Kepala" } },
        service: { escalation: [{ id: "kepala", to: ["kepala"], on: "dissatisfied", action: "explain" }] },
      }),
      "explained",
      ["explains level:kepala"],
    ],
    [
      "allows closing",
      inlineSop({
        service: { closure: { rules: [{ id: "puas", on: "satisfied", effect: "allows-closing" }] } },
      }),
      "satisfied",
      ["allows-closing closure:puas"],
    ],
    [
      "shows a reply where the rule names no moment",
      inlineSop({ service: { replies: [{ id: "surat", via: "unspecified" }] } }),
      "informed",
      ["replies reply:surat"],
    ],
    [
      "shows a reply where the rule names it",
      inlineSop({ service: { replies: [{ id: "surat", via: "unspecified", doneWhen: "informed" }] } }),
      "informed",
      ["gives-reply reply:surat"],
    ],
    [
      "voids what came before it",
      oneDeadline(threeDays, { until: { event: "resolved", voidedBy: ["dissatisfied"] } }),
      "dissatisfied",
      ["voids deadline:tanggapan"],
    ],
    [
      "does what the event does that it is declared to mean",
      oneDeadline(
        threeDays,
        {},
        { sop: { events: { dijawab: { label: "Dijawab", means: { event: "responded" } } } } },
      ),
      "dijawab",
      ["fulfils deadline:tanggapan as responded"],
    ],
  ];

  test.each(cases)("%s", (_, sop, type, expected) => {
    expect(usesOf(sop, type)).toEqual(expected);
  });
});
