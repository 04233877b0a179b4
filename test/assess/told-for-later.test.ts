/** Events told for later than now count for `nextCheckAt`, and for nothing else (DECISIONS.md 72). */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { sopSet } from "../../src/assess/versions.ts";
import { agenda } from "../../src/desk/agenda.ts";
import { timeline } from "../../src/desk/timeline.ts";
import { shippedSop } from "./shipped.ts";
import { assessed, caseOf, said } from "./story.ts";

const sop = "rsud-buleleng";
const next = (events: readonly string[], now = "07-10 10:00") =>
  said(assessed({ sop, channel: "sms", facts: { kematian: true }, events, now }).nextCheckAt);

describe("an event told for later is looked at when it comes", () => {
  test("the first one of a case, a minute ahead", () => {
    expect(next(["received 07-10 10:01"])).toBe("07-10 10:01");
  });

  test("whatever it changes, and whatever is wrong with it", () => {
    expect(next(["received 07-10 09:00", "contacted 07-10 12:00"])).toBe("07-10 12:00");
    expect(next(["received 07-10 09:00", "recieved 07-10 12:00"])).toBe("07-10 12:00");
    expect(next(["withdrawn 07-10 09:00", "contacted 07-10 12:00"])).toBe("07-10 12:00");
  });

  test("the earliest of several, in whichever order they are told", () => {
    expect(next(["responded 07-10 13:00", "contacted 07-10 12:00", "received 07-10 09:00"])).toBe(
      "07-10 12:00",
    );
  });

  test("unless the case changes by itself before", () => {
    expect(next(["received 07-10 09:00", "responded 07-12 09:00"])).toBe("07-11 09:00:00.001");
  });

  test("also where the case names a service that there is not", () => {
    const story = { sop, service: "perkara", events: ["received 07-10 12:00"], now: "07-10 10:00" };
    expect(said(assessed(story).nextCheckAt)).toBe("07-10 12:00");
  });
});

test("nobody looks again at a case that no SOP governs: nothing of it is ever judged", () => {
  const set = sopSet([shippedSop(sop), shippedSop("puskesmas-sewo")]);
  const complaint = { ...caseOf({ sop, events: ["received 07-10 12:00"], now: "" }), sop: "entah" };
  expect(assess(set, complaint, "2026-07-10T10:00:00+08:00").nextCheckAt).toBeNull();
});

test("an agenda says so too, and a timeline tells nothing of it", () => {
  const story = { sop, channel: "sms", facts: { kematian: true }, now: "07-10 10:00" };
  const [known, told] = [["received 07-10 09:00"], ["received 07-10 09:00", "responded 07-10 12:00"]].map(
    (events) => caseOf({ ...story, events }),
  );
  const now = "2026-07-10T10:00:00+08:00";
  const { groups } = agenda(shippedSop(sop), [told], now);
  expect(groups.flatMap(({ items }) => items.map((item) => said(item.nextCheckAt)))).toEqual(["07-10 12:00"]);
  expect(timeline(shippedSop(sop), told, now)).toEqual(timeline(shippedSop(sop), known, now));
});
