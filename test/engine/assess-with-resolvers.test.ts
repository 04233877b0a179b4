import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { assessWithResolvers, type FactResolver } from "../../src/engine/index.ts";
import { shippedSop } from "../assess/shipped.ts";
import { booleans, holds, smallSop } from "../grading/small-sop.ts";

const buleleng = shippedSop("rsud-buleleng");
const received = { type: "received", at: "2026-07-10T10:00:00+08:00" };
const now = "2026-07-10T12:00:00+08:00";
const names = ["sengketa-hukum", "kematian", "kerugian-materiil", "pemberitaan-media", "kerugian-immateriil"];

const complaint = (
  facts: Readonly<Record<string, unknown>> = {},
  events: readonly unknown[] = [received],
) => ({
  id: "ADU-1",
  service: "pengaduan",
  channel: "langsung",
  facts,
  events,
});

/** Resolvers that give these values and write down who was asked. */
function answering(values: Readonly<Record<string, unknown>>) {
  const calls: string[] = [];
  const resolvers: Record<string, FactResolver> = Object.fromEntries(
    Object.entries(values).map(([fact, value]) => [
      fact,
      async () => {
        calls.push(fact);
        return value;
      },
    ]),
  );
  return { calls, resolvers };
}

const allFalse = Object.fromEntries(names.map((name) => [name, false]));

describe("fetching the facts that a case lacks", () => {
  test("asks for those that matter, each once, and puts them into one event at now", async () => {
    const { calls, resolvers } = answering({ ...allFalse, kematian: true });
    const input = complaint({ "sengketa-hukum": false });
    const result = await assessWithResolvers(buleleng, input, now, resolvers);
    const asked = ["kematian", "kerugian-materiil", "pemberitaan-media", "kerugian-immateriil"];
    expect(calls).toEqual(asked);
    expect(result.asked).toEqual(asked);
    expect(result.failed).toEqual([]);
    expect(result.assessment.grade).toMatchObject({ status: "graded", id: "merah" });
    expect(result.case).toEqual({
      ...input,
      events: [
        received,
        {
          type: "established",
          at: "2026-07-10T12:00:00.000+08:00",
          facts: {
            kematian: true,
            "kerugian-materiil": false,
            "pemberitaan-media": false,
            "kerugian-immateriil": false,
          },
        },
      ],
    });
    expect(result.assessment).toEqual(assess(buleleng, result.case, now));
    expect(input).toEqual(complaint({ "sengketa-hukum": false }));
  });

  test("asks nobody when nothing is in doubt, and returns the very case", async () => {
    const { calls, resolvers } = answering(allFalse);
    const input = complaint({ kematian: true });
    const result = await assessWithResolvers(buleleng, input, now, resolvers);
    expect(calls).toEqual([]);
    expect(result.case).toBe(input);
    expect(result.assessment).toEqual(assess(buleleng, input, now));
  });

  test("asks nobody for a case graded by hand", async () => {
    const { calls, resolvers } = answering(allFalse);
    const graded = { type: "graded", at: "2026-07-10T11:00:00+08:00", grade: "kuning" };
    const { assessment } = await assessWithResolvers(
      buleleng,
      complaint({}, [received, graded]),
      now,
      resolvers,
    );
    expect(calls).toEqual([]);
    expect(assessment.grade?.id).toBe("kuning");
  });

  test("asks only those who have a resolver, and leaves the rest undetermined", async () => {
    const { resolvers } = answering({ kematian: false, "bukan-fakta": true, channel: "surat" });
    const { assessment, asked } = await assessWithResolvers(buleleng, complaint(), now, resolvers);
    expect(asked).toEqual(["kematian"]);
    expect(assessment.grade).toMatchObject({
      status: "undetermined",
      needs: names.filter((name) => name !== "kematian"),
    });
  });

  test("asks side by side", async () => {
    let waiting = 0;
    let release: () => void = () => {};
    const all = new Promise<void>((resolve) => {
      release = resolve;
    });
    const resolver: FactResolver = async () => {
      waiting++;
      if (waiting === names.length) release();
      await all;
      return false;
    };
    const resolvers = Object.fromEntries(names.map((name) => [name, resolver]));
    const { assessment } = await assessWithResolvers(buleleng, complaint(), now, resolvers);
    expect(assessment.grade?.id).toBe("hijau");
  });

  test("tells a resolver which fact of which case is wanted, as of when", async () => {
    const input = complaint();
    const contexts: unknown[] = [];
    const resolvers: Record<string, FactResolver> = {
      kematian: (context) => {
        contexts.push(context);
        return true;
      },
    };
    await assessWithResolvers(buleleng, input, Date.parse(now), resolvers);
    expect(contexts).toEqual([{ fact: "kematian", case: input, at: "2026-07-10T12:00:00.000+08:00" }]);
  });

  test("lets resolvers share what another one fetches", async () => {
    let records = 0;
    const fromRecord: FactResolver = async ({ fact }, almanac) =>
      (await almanac.factValue<Record<string, boolean>>("rekam-medis"))[fact];
    const { assessment } = await assessWithResolvers(buleleng, complaint(), now, {
      ...Object.fromEntries(names.map((name) => [name, fromRecord])),
      "rekam-medis": async () => {
        records++;
        return { ...allFalse, "pemberitaan-media": true };
      },
    });
    expect(records).toBe(1);
    expect(assessment.grade?.id).toBe("kuning");
  });

  test("counts what it fetched from now on, not from the start", async () => {
    const later = "2026-07-12T12:00:00+08:00";
    const { resolvers } = answering({ ...allFalse, kematian: true });
    const { assessment, case: stored } = await assessWithResolvers(buleleng, complaint(), later, resolvers);
    expect(assessment.deadlines[0]).toMatchObject({ status: "overdue", dueBeforeKnown: true });
    expect(assess(buleleng, stored, now).grade?.status).toBe("undetermined");
  });

  test("passes the options on", async () => {
    const { resolvers } = answering({ ...allFalse, kematian: true });
    const { assessment } = await assessWithResolvers(buleleng, complaint(), now, resolvers, {
      readings: { merah: "semua" },
    });
    expect(assessment.grade?.id).toBe("hijau");
  });

  test("ends where knowing everything beforehand does", async () => {
    const three = fc.constantFrom(true, false, null);
    const some = fc.record(Object.fromEntries(names.map((name) => [name, three])));
    const every = fc.record(Object.fromEntries(names.map((name) => [name, fc.boolean()])));
    await fc.assert(
      fc.asyncProperty(some, every, async (known, values) => {
        const { resolvers } = answering(values);
        const { assessment } = await assessWithResolvers(buleleng, complaint(known), now, resolvers);
        const told = Object.fromEntries(names.map((name) => [name, known[name] ?? values[name]]));
        const { id, status } = assess(buleleng, complaint(told), now).grade!;
        expect(assessment.grade).toMatchObject({ id, status });
      }),
      { numRuns: 200 },
    );
  });
});

describe("what a resolver cannot tell", () => {
  test.each<[string, FactResolver, unknown]>([
    ["rejects", () => Promise.reject(new Error("sambungan putus")), new Error("sambungan putus")],
    [
      "throws at once",
      () => {
        throw new TypeError("salah");
      },
      new TypeError("salah"),
    ],
    ["rejects with something that is no error", () => Promise.reject("habis waktu"), "habis waktu"],
    [
      "asks for what nobody resolves",
      (_, almanac) => almanac.factValue("tidak-ada"),
      Object.assign(new Error("Undefined fact: tidak-ada"), { code: "UNDEFINED_FACT" }),
    ],
  ])("stays unknown and is reported when it %s", async (_, resolver, error) => {
    const { resolvers } = answering({ ...allFalse });
    const result = await assessWithResolvers(buleleng, complaint(), now, {
      ...resolvers,
      kematian: resolver,
    });
    expect(result.failed).toEqual([{ fact: "kematian", error }]);
    expect(result.asked).toEqual(names);
    expect(result.assessment.grade).toMatchObject({ possible: ["merah", "hijau"], needs: ["kematian"] });
    expect(result.assessment.problems).toEqual([]);
  });

  test.each([null, undefined])("stays unknown without a failure when it gives %s", async (nothing) => {
    const { calls, resolvers } = answering({ kematian: nothing });
    const input = complaint();
    const result = await assessWithResolvers(buleleng, input, now, resolvers);
    expect(calls).toEqual(["kematian"]);
    expect(result).toMatchObject({ asked: ["kematian"], failed: [] });
    expect(result.case).toBe(input);
  });

  test("is a problem of the returned case when it is of the wrong kind", async () => {
    const { resolvers } = answering({ ...allFalse, kematian: "ya" });
    const { assessment } = await assessWithResolvers(buleleng, complaint(), now, resolvers);
    expect(assessment.problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["C206", "/events/1/facts/kematian"],
    ]);
    expect(assessment.grade?.needs).toEqual(["kematian"]);
  });
});

describe("facts that matter elsewhere than in the grade", () => {
  const length = { amount: 1, unit: "hour" };
  const sop = smallSop({
    intake: { visum: { label: "Visum", type: "text", required: holds("luka") } },
    facts: booleans("luka", "sengketa", "gawat"),
    deadlines: {
      jawaban: {
        label: "Jawaban",
        from: "received",
        until: "responded",
        rules: [
          {
            // Only when the first fact is there does the second one matter.
            when: {
              any: [holds("gawat"), { all: [{ fact: "gawat", operator: "present" }, holds("sengketa")] }],
            },
            length,
          },
          { length: { amount: 2, unit: "hour" } },
        ],
      },
    },
  });

  test("are fetched for the intake and for deadlines, again while new ones turn out to matter", async () => {
    const { calls, resolvers } = answering({ luka: false, sengketa: true, gawat: false });
    const { assessment, case: stored, asked } = await assessWithResolvers(sop, complaint(), now, resolvers);
    expect(asked).toEqual(["gawat", "luka", "sengketa"]);
    expect(calls).toEqual(asked);
    expect(assessment.intake.status).toBe("complete");
    expect(assessment.deadlines[0]).toMatchObject({
      status: "overdue",
      dueAt: "2026-07-10T11:00:00.000+08:00",
    });
    expect((stored as { events: unknown[] }).events).toHaveLength(2);
  });

  test("are declared facts only: what the case itself must say is not fetched", async () => {
    const { calls, resolvers } = answering({ channel: "surat", "field.visum": "ada", luka: false });
    const { channel: _, ...input } = complaint({ gawat: true });
    const byChannel = { fact: "channel", operator: "equal", value: "surat" };
    const asking = smallSop({
      intake: { visum: { label: "Visum", type: "text", required: { any: [byChannel, holds("luka")] } } },
      facts: booleans("luka", "gawat"),
    });
    const { assessment } = await assessWithResolvers(asking, input, now, resolvers);
    expect(calls).toEqual(["luka"]);
    expect(assessment.intake.status).toBe("undetermined");
  });

  test("are not fetched for a deadline that is settled either way", async () => {
    const { calls, resolvers } = answering({ sengketa: true, gawat: false });
    const responded = { type: "responded", at: "2026-07-10T10:30:00+08:00" };
    await assessWithResolvers(sop, complaint({ luka: false }, [received, responded]), now, resolvers);
    expect(calls).toEqual([]);
  });
});

describe("a case that cannot take an event", () => {
  test.each<[string, unknown]>([
    ["begins only after now", complaint({}, [{ ...received, at: "2026-07-10T12:00:00.001+08:00" }])],
    ["has events that are no list", { ...complaint(), events: {} }],
    ["is no object", "ADU-1"],
    ["names no service", { ...complaint(), service: undefined }],
    ["names a service that does not exist", { ...complaint(), service: "lain" }],
  ])("because it %s is assessed as it is", async (_, input) => {
    const { calls, resolvers } = answering(allFalse);
    const result = await assessWithResolvers(buleleng, input, now, resolvers);
    expect(calls).toEqual([]);
    expect(result.case).toBe(input);
    expect(result.assessment).toEqual(assess(buleleng, input, now));
  });

  test("but one without events takes its first", async () => {
    const { resolvers } = answering(allFalse);
    const { events: _, ...input } = complaint();
    const { assessment } = await assessWithResolvers(buleleng, input, now, resolvers);
    expect(assessment.grade?.id).toBe("hijau");
  });

  test("a `now` that is no instant rejects", async () => {
    await expect(assessWithResolvers(buleleng, complaint(), "kemarin", {})).rejects.toThrow(RangeError);
  });
});
