import { describe, expect, test } from "vitest";
import { findUnowned } from "../../src/desk/find-unowned.ts";
import { renderUnowned } from "../../src/render/unowned-text.ts";
import { inlineSop } from "../assess/inline-sop.ts";
import { instant, said } from "../assess/story.ts";
import { desk, deskCase, monday, received, type Tale } from "./cases.ts";

const owned = ["assigned 07-07 10:00", { to: "petugas" }] as const;
const told = (tales: readonly Tale[], now = monday) => {
  const { items, owned, closed } = findUnowned(desk, tales.map(deskCase), now);
  return { items: items.map((item) => `${item.case} ${item.reason} ${said(item.since)}`), owned, closed };
};
const one = (tale: Tale, now = monday) => told([tale], now).items[0] ?? "–";

/** The ladder of `desk` as it climbs for a case received on Tuesday, 7 July, due on Friday, 10 July. */
const climbed = (...events: Tale["events"]) => received("07-07 09:00", owned, ...events);

describe("an open case is unowned", () => {
  test.each<[string, Tale, string, string]>([
    ["when it was given to nobody", received("07-09 09:00"), "07-13 10:00", "ADU-1 no-owner 07-09 09:00"],
    [
      "not when it was assigned",
      received("07-09 09:00", ["assigned 07-09 10:00", { to: "petugas" }]),
      "07-13 10:00",
      "–",
    ],
    [
      "when it was assigned without saying to whom",
      received("07-09 09:00", "assigned 07-09 10:00"),
      "07-13 10:00",
      "ADU-1 no-owner 07-09 09:00",
    ],
    [
      "when a level should have taken it over and has not",
      received("07-07 09:00"),
      "07-13 10:00",
      "ADU-1 no-owner 07-07 09:00",
    ],
    [
      "not when a level has taken it over",
      received("07-07 09:00", ["escalated 07-13 09:00", { to: "kepala" }]),
      "07-13 10:00",
      "–",
    ],
    ["not when it is closed", received("07-09 09:00", "closed 07-10 09:00"), "07-13 10:00", "–"],
    [
      "since it was taken up again, when that began a new life",
      received("07-07 09:00", owned, "closed 07-09 10:00", "reopened 07-13 09:00"),
      "07-13 10:00",
      "ADU-1 no-owner 07-13 09:00",
    ],
    [
      "of which nothing has happened, since nobody knows when",
      { events: [] },
      "07-13 10:00",
      "ADU-1 no-owner –",
    ],
    [
      "not while a higher level is still to come",
      climbed(["escalated 07-13 09:00", { to: "kepala" }]),
      "07-14 10:00",
      "–",
    ],
    [
      "not while the last level is due and not done",
      climbed(["escalated 07-13 09:00", { to: "kepala" }]),
      "07-16 10:00",
      "–",
    ],
    [
      "when the last level is done, and it is still open",
      climbed(["escalated 07-13 09:00", { to: "kepala" }], ["escalated 07-15 08:30", { to: "direktur" }]),
      "07-16 10:00",
      "ADU-1 past-every-level 07-15 08:30",
    ],
    [
      "not when it was brought to the last level by hand while a lower one will still be told",
      climbed(["escalated 07-08 09:00", { to: "direktur" }]),
      "07-08 10:00",
      "–",
    ],
    [
      "not when its deadline was met and no level was ever reached",
      climbed("responded 07-08 09:00"),
      "07-09 10:00",
      "–",
    ],
  ])("%s", (_name, tale, now, expected) => expect(one(tale, instant(desk, now))).toBe(expected));

  test("not for lack of a ladder", () => {
    const sop = inlineSop({});
    const given = { ...received("07-07 09:00", owned), sop };
    expect(findUnowned(sop, [deskCase(given)], monday).items).toEqual([]);
  });
});

test("those that have waited longest come first, and those that nobody can date last", () => {
  const tales = [
    { events: [], id: "tanpa" },
    { ...received("07-09 09:00"), id: "kamis" },
    { ...received("07-08 09:00"), id: "rabu-a" },
    { ...received("07-08 09:00"), id: "rabu-b" },
    { ...received("07-09 09:00", ["assigned 07-09 10:00", { to: "petugas" }]), id: "ada" },
    { ...received("07-08 09:00", "withdrawn 07-09 09:00"), id: "dicabut" },
  ];
  const { items, owned, closed } = told(tales);
  expect(items.map((text) => text.split(" ")[0])).toEqual(["rabu-a", "rabu-b", "kamis", "tanpa"]);
  expect({ owned, closed }).toEqual({ owned: 1, closed: 1 });
});

test("what has its outcome is counted as waiting to be closed, whether somebody owns it or not", () => {
  const tales = [
    { ...received("07-08 09:00", "resolved 07-09 09:00"), id: "tanpa" },
    { ...received("07-08 09:00", owned, "resolved 07-09 09:00"), id: "ada" },
    { ...received("07-08 09:00", "resolved 07-09 09:00", "dissatisfied 07-10 09:00"), id: "belum-puas" },
  ];
  const found = findUnowned(desk, tales.map(deskCase), monday);
  expect(found).toMatchObject({ owned: 0, concluded: 2 });
  expect(found.items.map((item) => item.case)).toEqual(["belum-puas"]);
  const text = renderUnowned(desk, found);
  expect(text).toContain("2 pengaduan terbuka lainnya sudah ada hasilnya dan tinggal ditutup.");
  expect(text).not.toContain("sudah ada penanggung jawabnya");
});

test("what cannot be read is counted, because nobody answers for it either", () => {
  expect(findUnowned(desk, [null, { service: "parkir" }], monday)).toEqual({
    at: "2026-07-13T10:00:00.000+08:00",
    items: [],
    owned: 0,
    concluded: 0,
    closed: 0,
    notBegun: 0,
    unreadable: 2,
  });
});
