import { describe, expect, test } from "vitest";
import { sopSet } from "../../src/assess/versions.ts";
import { AgendaBuilder, agenda } from "../../src/desk/agenda.ts";
import { oneDeadline } from "../assess/inline-sop.ts";
import { shippedSops } from "../assess/shipped.ts";
import { instant } from "../assess/story.ts";
import { desk, deskCase, monday, received, type Tale } from "./cases.ts";

describe("an agenda", () => {
  const ids = (tales: readonly Tale[], id: string) =>
    agenda(desk, tales.map(deskCase), monday)
      .groups.find((group) => group.id === id)!
      .items.map((item) => item.case);

  test("has its four groups even when there is nothing", () => {
    expect(agenda(desk, [], monday)).toEqual({
      at: "2026-07-13T10:00:00.000+08:00",
      groups: ["overdue", "due-today", "waiting", "running"].map((id) => ({ id, items: [] })),
      closed: 0,
      notBegun: 0,
      unreadable: 0,
    });
  });

  test("orders a group by the earliest due, then the graver grade, then as given", () => {
    const grave = { facts: { gawat: true } };
    const tales = [
      { ...received("07-06 09:00"), id: "hijau-09-a" },
      { ...received("07-06 10:00"), id: "hijau-09-b" },
      { ...received("07-03 09:00"), id: "hijau-08" },
      { ...received("07-08 09:00"), ...grave, id: "merah-09" },
      { ...received("07-09 09:00"), ...grave, id: "merah-10" },
    ];
    expect(ids(tales, "overdue")).toEqual(["hijau-08", "merah-09", "hijau-09-a", "hijau-09-b", "merah-10"]);
  });

  test("does not order by classes that have no order of gravity", () => {
    const grading = { criteria: "unspecified", ranked: false };
    const grades = [
      { id: "berat", label: "Berat" },
      { id: "ringan", label: "Ringan" },
    ];
    const sop = oneDeadline({ amount: 9, unit: "day" }, {}, { grading: { ...grading, grades } });
    const of = (id: string, grade: string) =>
      deskCase({ ...received("07-13 09:00", ["graded 07-13 09:30", { grade }]), sop, id });
    const { groups } = agenda(sop, [of("a", "ringan"), of("b", "berat")], monday);
    expect(groups[3]!.items.map((item) => item.case)).toEqual(["a", "b"]);
  });

  test("puts what has no due instant last", () => {
    const tales = [
      { ...received("07-13 09:00", "responded 07-13 09:30", "complainant-replied 07-13 09:40"), id: "tanpa" },
      { ...received("07-13 09:00"), id: "dengan" },
    ];
    expect(ids(tales, "running")).toEqual(["dengan", "tanpa"]);
  });

  test("counts what is closed, has not begun or cannot be read, and lists the others with their places", () => {
    const cases = [
      deskCase(received("07-08 09:00", "closed 07-09 10:00")),
      null,
      deskCase(received("07-14 09:00")),
      "rusak",
      { ...deskCase(received("07-08 09:00")), service: "parkir" },
      deskCase(received("07-08 09:00")),
    ];
    const { groups, closed, notBegun, unreadable } = agenda(desk, cases, monday);
    expect({ closed, notBegun, unreadable }).toEqual({ closed: 1, notBegun: 1, unreadable: 3 });
    expect(groups.flatMap(({ items }) => items.map(({ index }) => index))).toEqual([5]);
  });

  test("takes each case under the SOP that it names, and an unknown one under none", () => {
    const sops = sopSet([desk, ...Object.values(shippedSops)]);
    const sewo = {
      id: "SEW-1",
      sop: "puskesmas-sewo",
      service: "pengaduan",
      channel: "google-form",
      events: [{ type: "submitted", at: "2026-07-12T17:00:00+08:00" }],
    };
    const { groups, unreadable } = agenda(
      sops,
      [deskCase(received("07-08 09:00")), sewo, { ...sewo, sop: "lain" }],
      monday,
    );
    const today = groups[1]!.items.map(({ sop }) => sop);
    expect(today).toEqual(["puskesmas-sewo", "contoh"]);
    expect(unreadable).toBe(1);
  });

  test("is in the zone of its cases; in WIB when they are of several", () => {
    const sops = sopSet(Object.values(shippedSops));
    const of = (sop: string, at: string) => ({
      sop,
      service: "pengaduan",
      events: [{ type: "received", at }],
    });
    const bali = of("rsud-buleleng", "2026-07-10T10:00:00+08:00");
    const jakarta = of("rsud-kepulauan-seribu", "2026-07-10T10:00:00+07:00");
    const at = (...cases: unknown[]) => agenda(sops, cases, monday).at;
    expect([at(bali), at(jakarta), at(bali, jakarta), at()]).toEqual([
      "2026-07-13T10:00:00.000+08:00",
      "2026-07-13T09:00:00.000+07:00",
      "2026-07-13T09:00:00.000+07:00",
      "2026-07-13T09:00:00.000+07:00",
    ]);
  });

  test("is the same case by case, and says why a case cannot be read", () => {
    const cases = [
      deskCase(received("07-08 09:00")),
      7,
      deskCase({ ...received("07-07 09:00"), id: "ADU-2" }),
    ];
    const builder = new AgendaBuilder(desk, monday, { language: "en" });
    const said = cases.map((each) => builder.add(each).map(({ code }) => code));
    expect(said).toEqual([[], ["C101"], []]);
    expect(builder.finish()).toEqual(agenda(desk, cases, monday));
  });

  test("does not change with what happens after it, but for when to look again", () => {
    const before = agenda(desk, [deskCase(received("07-08 09:00"))], monday);
    const after = agenda(desk, [deskCase(received("07-08 09:00", "responded 07-13 10:01"))], monday);
    const nextCheckAt = instant(desk, "07-13 10:01").replace("00+", "00.000+");
    const groups = before.groups.map(({ id, items }) => ({
      id,
      items: items.map((item) => ({ ...item, nextCheckAt })),
    }));
    expect(after).toEqual({ ...before, groups });
  });

  test("is refused for a now that is no instant, even without cases", () => {
    expect(() => agenda(desk, [], "besok")).toThrow(RangeError);
  });
});
