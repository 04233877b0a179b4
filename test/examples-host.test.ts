/**
 * The complaint desk of examples/meja-pengaduan dies, again and again, wherever it hurts most; in the end everybody who
 * had to be told was told once, and the record says so once. `npm ci --prefix examples/meja-pengaduan` installs it.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { type Death, DeskProcess, policyFile, token } from "./examples-host/desk-process.ts";
import { begin, comeIn, complaints, end, key, live, told } from "./examples-host/story.ts";

const folder = mkdtempSync(join(tmpdir(), "meja-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Recorded {
  readonly events: readonly { readonly id: string; readonly type: string; readonly ref?: string }[];
}

/** What the sink took, and what the cases say of it, both as `case/key`, sorted. */
async function outcome(deaths: readonly Death[]) {
  const desk = new DeskProcess(mkdtempSync(join(folder, "desk-")), begin, deaths);
  try {
    await live(desk);
    const recorded: string[] = [];
    const events: string[] = [];
    for (const complaint of complaints) {
      const record = (await desk.get(`/public/complaints/${complaint}`)) as Recorded;
      for (const { id, type, ref } of record.events) {
        events.push(`${complaint}/${id}`);
        if (type === "escalated") recorded.push(`${complaint}/${ref}`);
      }
    }
    const outbox = (await desk.get("/outbox")) as { case: string; key: string; deliveredAt: string | null }[];
    return {
      delivered: [...desk.delivered()].sort(),
      recorded: recorded.sort(),
      events: events.sort(),
      outbox: outbox
        .map((entry) => `${entry.case}/${entry.key}${entry.deliveredAt === null ? "?" : ""}`)
        .sort(),
      handedOver: desk.handedOver(),
      deaths: desk.deaths,
      rings: desk.rings,
    };
  } finally {
    await desk.stop();
  }
}

/** An explanation is asked for, but only who gives it records an event. */
const expectedRecord = told.filter((key) => !key.includes("/penjelasan@"));
const undisturbed = outcome([]);

test("a desk that nobody disturbs tells everybody once", async () => {
  const { delivered, recorded, outbox, handedOver, deaths } = await undisturbed;
  expect({ delivered, recorded, outbox, deaths }).toEqual({
    delivered: told,
    recorded: expectedRecord,
    outbox: told,
    deaths: 0,
  });
  expect(handedOver).toHaveLength(told.length);
});

test("in months without news the timer rings once a day at most, and when something is due", async () => {
  const { rings } = await undisturbed;
  expect(rings).toBeGreaterThan(told.length / 2);
  expect(rings).toBeLessThan(110);
});

test("what fell due while nobody was running is handed over at the start", async () => {
  const desk = new DeskProcess(mkdtempSync(join(folder, "desk-")), begin, []);
  try {
    await comeIn(desk, "forgotten");
    await desk.rest(end);
    await desk.advance(end);
    // Reminders come too late. Nobody graded it: the first due instant is the strictest that it can have had.
    const keys = [
      key("pimpinan", "tanggapan", "07-11 09:00"),
      key("penjelasan", "tanggapan", "07-11 09:00"),
      key("pimpinan", "batas-uu-25-2009", "09-08 end"),
      key("ombudsman", "batas-uu-25-2009", "09-08 end"),
      key("penjelasan", "batas-uu-25-2009", "09-08 end"),
    ];
    expect(desk.delivered()).toEqual(keys.map((each) => `forgotten/${each}`));
  } finally {
    await desk.stop();
  }
});

/**
 * Points of the host, how many times a process, the next, … comes by before it dies there, and whether a death there makes
 * the next process hand over what the sink already has.
 */
const points: readonly (readonly [at: string, times: readonly number[], repeats: boolean])[] = [
  ["after-case-insert", [1, 1, 2, 3], false],
  ["after-event-append", [3, 1, 2, 4], true],
  ["after-timer", [1, 3, 5, 8], false],
  ["after-outbox-insert", [1, 1, 2, 4], false],
  ["after-withdrawal", [1, 3, 5, 8], false],
  ["before-look", [1, 2, 3, 8], false],
  ["before-commit", [5, 1, 5, 8], true],
  ["after-commit", [1, 3, 5, 8], false],
  ["after-claim", [1, 1, 2, 4], false],
  ["before-hand-over", [1, 1, 2, 4], false],
  ["after-hand-over", [1, 1, 2, 4], true],
  ["before-mark-delivered", [1, 1, 2, 4], true],
  ["after-mark-delivered", [1, 1, 2, 4], true],
];

describe.concurrent("killed", () => {
  test.each(points)(
    "%s, everything is done once all the same",
    { timeout: 300_000 },
    async (at, times, repeats) => {
      const result = await outcome(times.map((each) => ({ at, times: each })));
      const { delivered, recorded, events, outbox, handedOver, deaths } = result;
      expect({ delivered, recorded, outbox, deaths }).toEqual({
        delivered: told,
        recorded: expectedRecord,
        outbox: told,
        deaths: times.length,
      });
      expect(events).toEqual((await undisturbed).events);
      expect(new Set(handedOver)).toEqual(new Set(told));
      if (repeats) expect(handedOver.length).toBeGreaterThan(told.length);
    },
  );
});

describe("the program", () => {
  const example = fileURLToPath(new URL("../examples/meja-pengaduan/", import.meta.url));
  const run = (place: string) => {
    const env = {
      PATH: process.env["PATH"],
      DATABASE: join(place, "meja.db"),
      DELIVERIES: join(place, "terkirim.ndjson"),
      POLICY: policyFile,
      TOKEN: token,
      PORT: "0",
    };
    return spawn(process.execPath, ["main.js"], { cwd: example, env, stdio: ["ignore", "pipe", "pipe"] });
  };

  test("starts, records, stops when asked to, and shares its database with no other", async () => {
    const place = mkdtempSync(join(folder, "program-"));
    const child = run(place);
    try {
      let url: string | undefined;
      for await (const line of createInterface({ input: child.stdout })) {
        url = /http:\/\/[\d.]+:\d+/.exec(line)?.[0];
        if (url !== undefined) break;
      }
      const form = (await (await fetch(`${url}/form/pengaduan/sms`)).json()) as { required: string[] };
      expect(form.required).toEqual(["nama", "tempat", "waktu", "isi"]);
      const second = run(place);
      const [code] = (await once(second, "exit")) as [number];
      expect(code).toBe(1);
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      expect(await gone).toEqual([0, null]);
    } finally {
      child.kill("SIGKILL");
    }
  });
});
