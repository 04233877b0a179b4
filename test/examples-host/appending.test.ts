/**
 * What it takes to record an event: as much in a case of hundreds of events as in a new one. The look at the case comes
 * after, once for all that came in, and by the next process if this one ends before.
 */
import { rmSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { OpenDesk, part, type Store } from "./open-desk.ts";
import { fields, key } from "./story.ts";

const morning = "2026-07-10T09:00:00+08:00";

let desk: OpenDesk;
let handedOver: string[];
let reads: { method: string; rows: number; bytes: number }[];

beforeEach(async () => {
  handedOver = [];
  desk = new OpenDesk(morning, async ({ idempotencyKey }) => {
    handedOver.push(idempotencyKey);
  });
  await desk.start(count);
  await desk.post("/complaints", { id: "a", service: "pengaduan", channel: "sms", fields });
  await desk.advance(morning);
  reads = [];
});
afterEach(async () => {
  await desk.stop();
  rmSync(desk.folder, { recursive: true });
});

/** Notes what each method of the store gives. */
function count(store: Store): void {
  reads = [];
  for (const [method, give] of Object.entries(store) as [string, (...args: unknown[]) => unknown][]) {
    if (method === "transaction") continue;
    const counted = (...args: unknown[]): unknown => {
      const given = give(...args);
      reads.push({ method, rows: rowsIn(given), bytes: bytesIn(given) });
      return given;
    };
    Object.assign(store, { [method]: counted });
  }
}

/** A list holds a row each, a case itself and its events. */
function rowsIn(given: unknown): number {
  if (Array.isArray(given)) return given.length;
  const { events } = Object(given) as { events?: readonly unknown[] };
  return 1 + (events?.length ?? 0);
}

/** A number is as long as any other. */
function bytesIn(given: unknown): number {
  const text = JSON.stringify(given, (_, value) => (typeof value === "number" ? 0 : value)) ?? "";
  return Buffer.byteLength(text);
}

const nameOf = (number: number) => `e${String(number).padStart(3, "0")}`;
const send = (number: number, more: object = { type: "contacted", reason: "lewat telepon" }) =>
  desk.post("/complaints/a/events", { id: nameOf(number), at: morning, ...more });

/** What is read from the request on to its answer. */
async function readFor(request: () => Promise<readonly [number, unknown]>): Promise<object> {
  reads = [];
  const [status] = await request();
  return {
    status,
    rows: reads.reduce((sum, { rows }) => sum + rows, 0),
    bytes: reads.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

const appends: readonly (readonly [what: string, send: (number: number) => ReturnType<typeof send>])[] = [
  ["an event", (number) => send(number)],
  ["an event that came before", (number) => send(number).then(() => send(number))],
  ["an event that takes another back", (number) => send(number, { type: "annulled", ref: "e001" })],
  ["an event that is refused", (number) => send(number, { type: "recieved" })],
];
test.each(appends)("to record %s, no more is read after hundreds than at first", async (_, append) => {
  await send(1);
  await desk.advance(morning);
  const early = await readFor(() => append(2));
  for (let number = 3; number < 300; number++) await send(number);
  await desk.advance(morning);
  expect(await readFor(() => append(300))).toEqual(early);
  // What is noted would show it: the case itself does grow.
  expect(reads.length).toBeGreaterThan(2);
  await desk.get("/complaints/a");
  expect(reads.at(-1)!.rows).toBeGreaterThan(298);
});

test("of many events that come in at once, one look takes in all", async () => {
  for (let number = 1; number <= 50; number++) await send(number);
  expect(reads.filter(({ method }) => method === "caseOf")).toEqual([]);
  expect(desk.alarms).toEqual([new Date(morning).toISOString()]);
  await desk.advance(morning);
  const looks = reads.filter(({ method }) => method === "caseOf");
  expect(looks.map(({ rows }) => rows)).toEqual([1 + 51]);
});

test("a look that is about to come is not put off by what comes in meanwhile", async () => {
  const set: number[] = [];
  const { createScheduler } = await part("scheduler");
  const scheduler = createScheduler!({
    store: { nextTimer: () => 1_000, nextDelivery: () => null },
    desk: { recheck: () => {}, lookAtAll: () => {} },
    deliverer: { isRunning: () => false, run: async () => {} },
    now: () => 1_000,
    setTimer: (_: unknown, waitMs: number) => {
      set.push(waitMs);
      return () => {};
    },
    log: console,
  }) as { arm(): void };
  for (let number = 1; number <= 3; number++) scheduler.arm();
  expect(set).toEqual([0]);
});

test("what comes in after a look is looked at again, at the same instant", async () => {
  const reminder = `a/${key("atasan", "tanggapan", "07-11 09:00")}`;
  await send(1);
  await desk.advance(morning);
  expect(handedOver).toEqual([]);
  await send(2, { type: "established", facts: { kematian: true } });
  await desk.advance(morning);
  expect(handedOver).toEqual([reminder]);
});

test("what was answered is marked in the database before anybody looks, and the next process looks", async () => {
  const reminder = `a/${key("atasan", "tanggapan", "07-11 09:00")}`;
  await send(1, { type: "established", facts: { kematian: true } });
  await desk.stop();
  expect((await inNext())[0]).toBe(Date.parse(morning));
  expect(await desk.get("/outbox")).toMatchObject([200, [{ case: "a", deliveredAt: null }]]);
  await desk.advance(morning);
  expect(handedOver).toEqual([reminder]);
});

/** The timers as the next process finds them. */
async function inNext(): Promise<(number | null)[]> {
  let found: (number | null)[] = [];
  await desk.restart((store) => {
    found = store.caseIds().map((id) => store.timerOf(id));
  });
  return found;
}
