/**
 * Lives under the shipped rule files, amended as semantics.md section 1 "Shipped files" and the table of design.md
 * section 7 say, where the files themselves do not say it yet.
 */

import { describe, expect, test } from "vitest";
import { ruleFile } from "./files.ts";
import type { Deadline, MomentOrList, Service, Sop } from "./format.ts";
import { answerTo, line, type Story, state } from "./story.ts";

/** The file with some parts of some deadlines of a service replaced. */
function amended(
  id: string,
  deadlines: Readonly<Record<string, Partial<Deadline>>>,
  more: Partial<Service> = {},
): Sop {
  const file = ruleFile(id);
  const service = file.services["pengaduan"]!;
  const own = service.deadlines!;
  const changed = Object.entries(deadlines).map(([name, parts]) => [name, { ...own[name]!, ...parts }]);
  return {
    ...file,
    services: {
      ...file.services,
      pengaduan: { ...service, ...more, deadlines: { ...own, ...Object.fromEntries(changed) } },
    },
  };
}

const answers: MomentOrList = { any: ["responded", "informed", "resolved"] };
const early = (event: string) => ({ event, earlier: "counts" }) as const;
const lineOf = (sop: Sop, deadline: string, story: Story): string => line(answerTo(sop, story), deadline);

describe("RSJD Atma Husada", () => {
  const sop = amended("rsjd-atma-husada", {
    respon: { until: answers },
    inventarisasi: {
      from: answers,
      until: { any: [early("graded"), early("forwarded"), early("resolved")] },
    },
    penyelesaian: { until: { event: "resolved", voidedBy: ["dissatisfied"] } },
  });
  const channel = "whatsapp";

  test("an earlier outcome does not end what dissatisfaction opens again", () => {
    const events = ["received 07-06 09:00", "resolved 07-08 09:00", "dissatisfied 07-10 09:00"];
    // Wednesday and Thursday do not count: 14 working days reach two days further.
    expect(lineOf(sop, "penyelesaian", { channel, events, now: "07-13 09:00" })).toBe(
      "running 07-06 09:00 – 07-28 end",
    );
    expect(lineOf(sop, "penyelesaian", { channel, events: [...events, "resolved 07-14 09:00"] })).toBe(
      "met 07-06 09:00 07-14 09:00 07-28 end",
    );
  });

  test("resolved within 90 minutes is answered and sorted", () => {
    const events = ["received 07-06 09:00", "resolved 07-06 10:30"];
    expect(lineOf(sop, "respon", { channel, events })).toBe("met 07-06 09:00 07-06 10:30 07-07 09:00");
    expect(lineOf(sop, "inventarisasi", { channel, events })).toBe("met 07-06 10:30 07-06 10:30 07-07 10:30");
  });

  test("sorted by grade before it is answered, the step is met where it begins", () => {
    const events = [
      "received 07-06 09:00",
      ["graded 07-06 09:30", { grade: "ringan" }],
      "responded 07-06 11:00",
    ] as const;
    expect(lineOf(sop, "inventarisasi", { channel, events })).toBe("met 07-06 11:00 07-06 11:00 07-07 11:00");
  });

  test("an automatic acknowledgement does not answer", () => {
    const events = ["received 07-06 09:00", "acknowledged 07-06 09:00"];
    expect(lineOf(sop, "respon", { channel, events })).toBe("overdue 07-06 09:00 – 07-07 09:00");
  });
});

describe("RSUD Buleleng", () => {
  const sop = amended("rsud-buleleng", {
    tanggapan: { until: { all: [answers as never, { any: ["followed-up", "resolved"] }] } },
  });
  const facts = {
    "sengketa-hukum": false,
    kematian: false,
    "kerugian-materiil": false,
    "pemberitaan-media": true,
    "kerugian-immateriil": false,
  };

  test("handled, resolved and informed is answered and followed up", () => {
    const story = {
      channel: "sms",
      facts,
      events: ["received 07-10 10:00", "resolved 07-13 10:00", "informed 07-14 10:00"],
    };
    expect(lineOf(sop, "tanggapan", story)).toBe("met 07-10 10:00 07-13 10:00 07-15 end");
  });

  test("graded late, a red complaint had run out before anybody knew", () => {
    const events = [
      "received 07-10 10:00",
      ["established 07-13 10:00", { facts: { ...facts, kematian: true } }],
    ] as const;
    const answer = answerTo(sop, { channel: "sms", events });
    expect(answer.grade!.id).toBe("merah");
    expect(line(answer, "tanggapan")).toBe("overdue 07-10 10:00 – 07-11 10:00");
    expect(answer.deadlines[0]!.dueBeforeKnown).toBe(true);
  });
});

describe("SP4N-LAPOR!", () => {
  const since = (event: string) => ({ event, after: "followed-up" });
  // The last word of either party, from the first follow-up on.
  const lastWord: MomentOrList = {
    any: [
      "followed-up",
      ...["complainant-replied", "responded", "dissatisfied", "asked", "informed", "reopened"].map(since),
    ],
    occurrence: "last",
  };
  const sop = amended("sp4n-lapor", {
    verifikasi: { until: { any: ["forwarded", "transferred", "followed-up", "resolved", "rejected"] } },
    "tindak-lanjut": {
      until: {
        any: ["followed-up", { ...early("resolved"), voidedBy: ["dissatisfied"] }, "transferred"],
      },
    },
    "tanggapan-pelapor": {
      from: lastWord,
      until: { ...early("satisfied"), voidedBy: ["dissatisfied", "reopened"] },
    },
  });
  const channel = "lapor";
  const events = ["submitted 07-01 09:00", "forwarded 07-02 09:00", "followed-up 07-06 09:00"];

  test("ten working days in which neither party writes close the case", () => {
    // 00:00 in Jakarta is 01:00 in Bali.
    expect(state(answerTo(sop, { channel, events }))).toBe("closed 07-21 01:00 tanpa-tanggapan");
    expect(state(answerTo(sop, { channel, events: [...events, "complainant-replied 07-17 09:00"] }))).toBe(
      "open",
    );
    expect(state(answerTo(sop, { channel, events: [...events, "complainant-replied 07-21 09:00"] }))).toBe(
      "closed 07-21 01:00 tanpa-tanggapan",
    );
  });

  test("who writes in them keeps it open, whatever is written and by whom", () => {
    for (const word of ["dissatisfied", "asked", "informed", "responded"])
      expect(state(answerTo(sop, { channel, events: [...events, `${word} 07-17 09:00`] }))).toBe("open");
  });

  test("satisfaction stands against courtesies, but neither against dissatisfaction nor a reopening", () => {
    const satisfied = [...events, "satisfied 07-07 09:00"];
    const answer = (...more: string[]) =>
      lineOf(sop, "tanggapan-pelapor", { channel, events: [...satisfied, ...more], now: "07-16 09:00" });
    expect(answer("responded 07-08 09:00")).toMatch(/^met 07-06 09:00 07-07 09:00 /);
    expect(answer("dissatisfied 07-08 09:00")).toMatch(/^running 07-08 09:00 /);
    expect(answer("closed 07-08 09:00", "reopened 07-15 09:00")).toMatch(/^running 07-15 09:00 /);
  });

  test("resolved counts as followed up, and as verified", () => {
    const told = (...more: string[]) => ({ channel, events: ["submitted 07-01 09:00", ...more] });
    expect(lineOf(sop, "verifikasi", told("resolved 07-02 09:00"))).toMatch(/^met /);
    expect(lineOf(sop, "tindak-lanjut", told("forwarded 07-02 09:00", "resolved 07-03 09:00"))).toMatch(
      /^met /,
    );
    expect(lineOf(sop, "tindak-lanjut", told("resolved 07-02 09:00", "forwarded 07-03 09:00"))).toMatch(
      /^met /,
    );
  });

  test("followed up counts as verified", () => {
    const story = { channel, events: ["submitted 07-01 09:00", "followed-up 07-02 09:00"] };
    expect(lineOf(sop, "verifikasi", story)).toMatch(/^met /);
  });
});

test("Poltekkes Kendari: submitted before anything is said to have occurred", () => {
  const sop = amended("poltekkes-kendari", { pengajuan: { until: early("submitted") } });
  const events = ["submitted 07-07 10:00"];
  expect(lineOf(sop, "pengajuan", { channel: "surat", events })).toBe("not-started – – –");
  expect(lineOf(sop, "penyelesaian", { channel: "surat", events, now: "07-10 10:00" })).toBe(
    "running 07-07 10:00 – 07-21 end",
  );
});
