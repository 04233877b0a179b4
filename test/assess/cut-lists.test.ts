/** Answers whose lists would grow without bound: what is cut is named, and what the answer says rests on all of it. */
import { describe, expect, test } from "vitest";
import { assess, explain, formSchema } from "../../src/index.ts";
import { inlineSop } from "./inline-sop.ts";

const now = "2026-07-20T12:00:00+08:00";
const complaint = {
  service: "pengaduan",
  channel: "sms",
  events: [{ type: "received", at: "2026-07-10T10:00:00+08:00" }],
};

function procedure(count: number, isChained: boolean) {
  return Array.from({ length: count }, (_, at) => ({
    id: `s${at}`,
    label: `Langkah ${at}`,
    doneWhen: "responded",
    ...(isChained && { after: at === 0 ? [] : [`s${at - 1}`] }),
  }));
}

describe("steps that wait for many others", () => {
  test("name 64 of them, and one note says so", () => {
    for (const [count, notes] of [
      [65, 0],
      [66, 1],
      [132, 1],
      [264, 1],
    ] as const) {
      const sop = inlineSop({ service: { procedure: procedure(count, false) } });
      const { steps, problems } = assess(sop, complaint, now);
      expect(steps.map(({ blockedBy }) => blockedBy.length)).toEqual(steps.map((_, at) => Math.min(at, 64)));
      expect(problems.filter(({ code }) => code === "C354")).toHaveLength(notes);
    }
  });

  test("are told in words in proportion to their number", () => {
    const lengthOf = (count: number) => {
      const sop = inlineSop({ service: { procedure: procedure(count, true) } });
      return JSON.stringify(explain(sop, assess(sop, complaint, now))).length;
    };
    for (const count of [200, 400, 800]) expect(lengthOf(2 * count) / lengthOf(count)).toBeLessThan(2.4);
  });
});

describe("a deadline that can end in many ways", () => {
  const sopOf = (count: number) => {
    const values = Array.from({ length: count }, (_, at) => ({ id: `k${at}`, label: `K${at}` }));
    const rules = values.map(({ id }, at) => ({
      when: { fact: "kelas", operator: "equal", value: id },
      length: { amount: count - at, unit: "day" },
    }));
    return inlineSop({
      facts: { kelas: { type: "enum", label: "Kelas", values } },
      deadlines: { tanggapan: { label: "Tanggapan", from: "received", until: "responded", rules } },
    });
  };

  test("lists 256 of them, says how many there are, and is as strict as the strictest of all", () => {
    for (const count of [256, 257, 512, 1024]) {
      const { deadlines, problems } = assess(sopOf(count), complaint, now);
      const [{ candidates, dueAt }] = deadlines as [(typeof deadlines)[0]];
      expect(candidates).toHaveLength(256);
      expect(dueAt).toBe("2026-07-11T23:59:59.999+08:00");
      const said = problems.flatMap(({ code, message }) => (code === "C353" ? [message] : []));
      expect(said).toEqual(count === 256 ? [] : [expect.stringContaining(`${count}`)]);
    }
  });
});

describe("shared conditions that refer twice to the next", () => {
  const schemaOf = (count: number) => {
    const twice = (name: string) => ({ all: [{ condition: name }, { condition: name }] });
    const chain = Array.from({ length: count }, (_, at) => [`c${at}`, twice(`c${at + 1}`)] as const);
    const last = [`c${count}`, { fact: "field.a", operator: "equal", value: true }] as const;
    const sop = inlineSop({
      intake: {
        a: { label: "A", type: "boolean" },
        b: { label: "B", type: "text", required: { condition: "c0" } },
      },
      service: { conditions: Object.fromEntries([...chain, last]) },
    });
    return () => formSchema(sop, "pengaduan", "sms");
  };

  test("become a form's schema as long as they are few, and are refused beyond", () => {
    expect(JSON.stringify(schemaOf(12)()).length).toBeLessThan(2_000_000);
    for (const count of [13, 26, 52])
      expect(schemaOf(count)).toThrow(expect.objectContaining({ code: "U133" }));
  });
});
