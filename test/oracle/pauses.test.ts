/** The oracle on pauses, held against histories worked out by hand from the specification. */

import { describe, expect, test } from "vitest";
import { deadlineOf, lifeOf, NOW, of, said, sopOf, type Told, testLengths } from "./life-story.ts";

const received = "received 07-10 10:00";
const paused = (words: string, more: object = {}): Told => [`paused ${words}`, more];
const resumed = (words: string, ref?: string): Told => [`resumed ${words}`, ref === undefined ? {} : { ref }];

describe("a pause", () => {
  // biome-ignore format: a table, one case a line
  testLengths({ pause: {} }, {}, [
    ["lengthens hours by what it lasted", of(24, "hour"), [received, paused("07-10 12:00"), resumed("07-10 15:00")], "overdue 07-10 10:00 – 07-11 13:00"],
    ["that overlaps another counts once", of(24, "hour"), [received, paused("07-10 12:00", { id: "a" }), paused("07-10 13:00", { id: "b" }), resumed("07-10 14:00", "a"), resumed("07-10 15:00", "b")], "overdue 07-10 10:00 – 07-11 13:00"],
    ["ends with all others where none is named", of(24, "hour"), [received, paused("07-10 12:00"), paused("07-10 13:00"), resumed("07-10 15:00")], "overdue 07-10 10:00 – 07-11 13:00"],
    ["that is open leaves no due instant", of(24, "hour"), [received, paused("07-10 12:00")], "paused 07-10 10:00 – –"],
    ["before the start holds the start back", of(24, "hour"), [paused("07-10 09:00"), received, resumed("07-10 11:00")], "overdue 07-10 10:00 – 07-11 11:00"],
    ["after due changes nothing", of(2, "hour"), [received, paused("07-10 12:01")], "overdue 07-10 10:00 – 07-10 12:00"],
    ["at the due instant finds nothing left", of(2, "hour"), [received, paused("07-10 12:00")], "overdue 07-10 10:00 – 07-10 12:00"],
    ["over the end of a day takes that day out", of(3, "working-day"), [received, paused("07-13 16:00"), resumed("07-14 08:00")], "overdue 07-10 10:00 – 07-16 end"],
    ["within a day takes nothing out", of(3, "working-day"), [received, paused("07-13 08:00"), resumed("07-13 16:00")], "overdue 07-10 10:00 – 07-15 end"],
    ["up to midnight took the day's end", of(3, "working-day"), [received, paused("07-13 08:00"), resumed("07-14 00:00")], "overdue 07-10 10:00 – 07-16 end"],
    ["at the last millisecond of a day takes it out", of(1, "day"), [received, paused("07-11 end"), resumed("07-12 08:00")], "overdue 07-10 10:00 – 07-12 end"],
    ["of a weekend takes no working day", of(3, "working-day"), [received, paused("07-10 20:00"), resumed("07-13 07:00")], "overdue 07-10 10:00 – 07-15 end"],
    ["of two days moves a month by two", of(1, "month"), [received, paused("07-14 08:00"), resumed("07-16 08:00")], "running 07-10 10:00 – 08-12 end"],
    ["on a weekend measures no working hour", of(24, "hour-on-working-days"), [received, paused("07-11 00:00"), resumed("07-12 12:00")], "overdue 07-10 10:00 – 07-13 10:00"],
    ["at whose beginning the first day would end keeps it from counting", of(2, "day", { firstDay: "counts" }), [received, paused("07-10 20:00"), resumed("07-11 08:00")], "overdue 07-10 10:00 – 07-12 end"],
    ["still open when it is done leaves what would be due", of(24, "hour"), [received, paused("07-10 12:00"), "responded 07-10 13:00", resumed("07-20 10:00")], "met 07-10 10:00 07-10 13:00 07-11 11:00"],
    ["is over when the case is", of(24, "hour"), [received, paused("07-10 12:00"), "withdrawn 07-10 14:00"], "ended 07-10 10:00 – 07-11 12:00"],
  ]);

  // biome-ignore format: a table, one case a line
  testLengths({ pause: {}, calendar: "loket" }, {}, [
    ["is measured in opening hours", of(8, "service-hour"), [received, paused("07-10 16:00"), resumed("07-13 09:00")], "overdue 07-10 10:00 – 07-13 11:00"],
    ["after closing leaves a day that ends with closing", of(1, "working-day", { dayEndsAt: "closing" }), [received, paused("07-13 17:00"), resumed("07-14 17:00")], "overdue 07-10 10:00 – 07-13 16:30"],
    ["over closing takes such a day out", of(1, "working-day", { dayEndsAt: "closing" }), [received, paused("07-13 16:30"), resumed("07-13 17:00")], "overdue 07-10 10:00 – 07-14 16:30"],
  ]);

  // biome-ignore format: a table, one case a line
  testLengths({ pause: {}, extension: { unit: "day", atMost: "unspecified" } }, {}, [
    ["in the extension is measured in its unit", of(24, "hour"), [received, ["extended 07-10 11:00", { amount: 2 }], paused("07-12 20:00"), resumed("07-13 10:00")], "overdue 07-10 10:00 – 07-14 end"],
    ["while which it is extended leaves both", of(24, "hour"), [received, paused("07-10 12:00"), ["extended 07-15 11:00", { amount: 1 }], resumed("07-16 12:00")], "overdue 07-10 10:00 – 07-18 end"],
  ]);

  // biome-ignore format: a table, one case a line
  testLengths({ pause: { reasons: [{ id: "menunggu-pelapor", label: "Menunggu pelapor" }] } }, {}, [
    ["for a declared reason counts", of(24, "hour"), [received, paused("07-10 12:00", { reason: "menunggu-pelapor" }), resumed("07-10 13:00")], "overdue 07-10 10:00 – 07-11 11:00"],
    ["for another reason does not", of(24, "hour"), [received, paused("07-10 12:00", { reason: "libur" }), resumed("07-10 13:00")], "overdue 07-10 10:00 – 07-11 10:00"],
    ["without a reason does not", of(24, "hour"), [received, paused("07-10 12:00")], "overdue 07-10 10:00 – 07-11 10:00"],
  ]);

  // biome-ignore format: a table, one case a line
  testLengths({}, {}, [
    ["that the SOP does not declare is nothing", of(24, "hour"), [received, paused("07-10 12:00")], "overdue 07-10 10:00 – 07-11 10:00"],
  ]);

  test.each([
    [[received, paused("07-10 12:00")], "07-10 12:00"],
    [[paused("07-10 09:00"), received], "07-10 10:00"],
    [
      [received, paused("07-10 12:00", { id: "a" }), paused("07-10 13:00"), resumed("07-10 14:00", "a")],
      "07-10 12:00",
    ],
    [[received, paused("07-10 12:00"), resumed("07-10 13:00"), paused("07-10 14:00")], "07-10 14:00"],
  ] as const)("of %j is open since %s", (events, since) => {
    const sop = sopOf({ deadlines: { tanggapan: deadlineOf(of(24, "hour"), { pause: {} }) } });
    expect(said(lifeOf(sop, { events, now: NOW }).deadlines["tanggapan"]!.pausedAt)).toBe(since);
  });
});
