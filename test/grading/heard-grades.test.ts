/** An event that grades nothing counts nowhere as a grading (design, section 4). */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { shippedSop } from "../assess/shipped.ts";
import { assessed, line, problems, type Story, type Told } from "../assess/story.ts";

describe("a grade that the document does not know", () => {
  const atma = (...events: readonly Told[]): Story => ({
    sop: "rsjd-atma-husada",
    events: ["received 07-13 10:00", "responded 07-13 11:00", ...events],
    now: "07-20 10:00",
  });
  const stepOf = (story: Story, id: string) => assessed(story).steps.find((step) => step.id === id)!.status;

  test.each<readonly [grade: string, event: Told, code: string]>([
    ["berat", ["graded 07-13 12:00", { grade: "berat" }], "C209 /events/2/grade"],
    ["none", "graded 07-13 12:00", "C210 /events/2"],
  ])("stops no clock and does no step: %s", (_, event, code) => {
    const story = atma(event);
    expect(line(story, "inventarisasi")).toBe("overdue 07-13 11:00 – 07-14 11:00");
    expect(stepOf(story, "menginventarisasi")).toBe("open");
    expect(assessed(story).grade).toMatchObject({ status: "unspecified", id: null });
    expect(problems(story)).toContain(code);
  });

  test("leaves the facts and fields in force that come with it", () => {
    const known: Told = ["graded 07-13 12:00", { grade: "ringan", fields: { alamat: "Jl. Kakap 1" } }];
    const unknown: Told = ["graded 07-13 12:00", { grade: "rignan", fields: { alamat: "Jl. Kakap 1" } }];
    const missing = (event: Told) => assessed(atma(event)).intake.missing.map(({ field }) => field);
    expect(missing("graded 07-13 12:00")).toContain("alamat");
    expect(missing(unknown)).toEqual(missing(known));
  });

  test("is no arrival: nothing of a complaint begins with it", () => {
    const story = atma();
    const events: readonly Told[] = [["graded 07-01 10:00", { grade: "berat" }], ...story.events];
    expect(line({ ...story, events }, "respon")).toBe(line(story, "respon"));
  });

  describe("where it lists none", () => {
    const kendari = (event: Told): Story => ({
      sop: "poltekkes-kendari",
      channel: "surat",
      events: ["submitted 07-06 10:00", event],
      now: "07-07 10:00",
    });
    const step = "menetapkan-prioritas";

    test("is any that is named", () => {
      const story = kendari(["graded 07-06 11:00", { grade: "tinggi" }]);
      expect(stepOf(story, step)).not.toBe("done");
      expect(problems(story)).toEqual(["C209 /events/1/grade"]);
    });

    test("is not asked for: that somebody graded is all there is to tell", () => {
      const story = kendari("graded 07-06 11:00");
      expect(stepOf(story, step)).toBe("done");
      expect(problems(story)).toEqual([]);
    });
  });

  test("is named under a service without grades too", () => {
    const story: Story = {
      sop: "rsud-kepulauan-seribu",
      channel: "surat",
      events: ["received 07-06 10:00", ["graded 07-06 11:00", { grade: "berat" }]],
      now: "07-07 10:00",
    };
    expect(problems(story)).toContain("C209 /events/1/grade");
  });

  test.each<readonly [sop: string, channel: string, service: string, known: string]>([
    ["rsud-buleleng", "sms", "pengaduan", "merah, kuning, hijau"],
    ["poltekkes-kendari", "surat", "pengaduan", "none; leave `grade` out"],
    ["rsud-kepulauan-seribu", "surat", "saran", "none; leave `grade` out"],
  ])("is named beside those that there are: %s, %s, %s", (id, channel, service, known) => {
    const event = { type: "graded", at: "2026-07-13T11:00:00+07:00", grade: "merha" };
    const received = { type: "received", at: "2026-07-13T10:00:00+07:00" };
    const given = { service, channel, events: [received, event] };
    const said = assess(shippedSop(id), given, "2026-07-14T10:00:00+07:00", { language: "en" }).problems;
    const about = said.find(({ code }) => code === "C209")!;
    expect(about.pointer).toBe("/events/1/grade");
    expect(about.message + about.help).toContain("merha");
    expect(about.message + about.help).toContain(known);
    expect(about.help.includes("did you mean `merah`?")).toBe(id === "rsud-buleleng");
  });
});

test("a grade that stands at an event that does not grade grades nothing", () => {
  const story: Story = {
    sop: "rsjd-atma-husada",
    events: [
      "received 07-13 10:00",
      ["graded 07-13 11:00", { grade: "ringan" }],
      ["established 07-13 12:00", { grade: "bukan-ringan" }],
    ],
    now: "07-20 10:00",
  };
  expect(assessed(story).grade).toMatchObject({ status: "graded", id: "ringan" });
});
