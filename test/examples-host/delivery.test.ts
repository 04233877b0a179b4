/** How the complaint desk delivers when the outside fails or hangs, and when nothing is to be delivered any more. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type Message, OpenDesk, part } from "./open-desk.ts";
import { fields } from "./story.ts";

let desk: OpenDesk;
let handedOver: string[];
let messages: Message[];
afterEach(async () => {
  await desk.stop();
  rmSync(desk.folder, { recursive: true });
});

/** A desk on Friday 10 July 2026, 9:00 WITA, that hands over as told. */
async function open(deliver: (message: Message) => Promise<void> = async () => {}): Promise<void> {
  handedOver = [];
  messages = [];
  desk = new OpenDesk("2026-07-10T09:00:00+08:00", (message) => {
    handedOver.push(message.idempotencyKey);
    messages.push(message);
    return deliver(message);
  });
  await desk.start();
}

/** A complaint of 24 hours: the first level at once, the second after its due instant of Saturday, on Monday. */
async function receive(id: string): Promise<void> {
  await desk.post("/complaints", { id, service: "pengaduan", channel: "sms", fields });
  await record(id, "e1", "established", "2026-07-10T09:00:00+08:00", { facts: { kematian: true } });
}

function record(id: string, event: string, type: string, at: string, more: object = {}) {
  return desk.post(`/complaints/${id}/events`, { id: event, type, at, ...more });
}

async function escalatedIn(id: string): Promise<readonly (readonly [id: string, at: string])[]> {
  const [, { events }] = (await desk.get(`/public/complaints/${id}`)) as readonly [
    number,
    { events: { id: string; type: string; at: string }[] },
  ];
  return events.filter(({ type }) => type === "escalated").map((event) => [event.id, event.at]);
}

async function keysIn(): Promise<readonly string[]> {
  const [, entries] = (await desk.get("/outbox")) as readonly [
    number,
    { key: string; deliveredAt: string | null }[],
  ];
  return entries.map(({ key, deliveredAt }) => (deliveredAt === null ? `${key}?` : key));
}

test("there is one timer, for the earliest instant of all cases, and none without cases", async () => {
  await open();
  expect(desk.alarms).toEqual([]);
  await receive("a");
  await receive("b");
  await desk.advance("2026-07-10T10:00:00+08:00");
  // The 24 hours of both end on Saturday; no wait is longer than a day.
  expect(desk.alarms).toEqual(["2026-07-11T01:00:00.000Z"]);
  await desk.advance("2026-07-11T09:00:00+08:00");
  expect(desk.alarms).toEqual(["2026-07-11T01:00:00.001Z"]);
});

test("what was refused is handed over again after a minute, under the same key, and recorded once", async () => {
  let failures = 3;
  await open(async () => {
    if (failures-- > 0) throw new Error("no connection");
  });
  await receive("a");
  await desk.advance("2026-07-10T09:02:59+08:00");
  expect(await escalatedIn("a")).toEqual([]);
  await desk.advance("2026-07-10T09:03:00+08:00");
  expect(handedOver).toEqual(["a/atasan", "a/atasan", "a/atasan", "a/atasan"]);
  expect(await escalatedIn("a")).toEqual([["escalated:atasan", "2026-07-10T01:03:00.000Z"]]);
});

test("what waits for Monday is withdrawn when the complaint is closed on Sunday", async () => {
  await open();
  await receive("a");
  await desk.advance("2026-07-12T12:00:00+08:00");
  expect(await keysIn()).toEqual(["atasan", "pimpinan?"]);
  await record("a", "e2", "closed", "2026-07-12T12:00:00+08:00");
  expect(await keysIn()).toEqual(["atasan"]);
  await desk.advance("2026-08-01T00:00:00+08:00");
  expect(handedOver).toEqual(["a/atasan"]);
});

test("what is being handed over is not withdrawn, and dated when it was due", async () => {
  let isDown = true;
  await open(async () => {
    if (isDown) throw new Error("no connection");
  });
  await receive("a");
  await desk.advance("2026-07-10T09:00:30+08:00");
  await record("a", "e2", "withdrawn", "2026-07-10T09:00:20+08:00");
  expect(await keysIn()).toEqual(["atasan?"]);
  isDown = false;
  await desk.advance("2026-07-10T09:05:00+08:00");
  expect(handedOver).toEqual(["a/atasan", "a/atasan"]);
  expect(await escalatedIn("a")).toEqual([["escalated:atasan", "2026-07-10T01:00:00.000Z"]]);
});

test("an outside that never answers holds up deliveries only", async () => {
  let answer = () => {};
  await open(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  await receive("a");
  await desk.advance("2026-07-13T00:00:00+08:00");
  expect(handedOver).toEqual(["a/atasan"]);
  expect(await keysIn()).toEqual(["atasan?", "pimpinan?"]);
  answer();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await keysIn()).toEqual(["atasan", "pimpinan?"]);
  await desk.advance("2026-07-13T00:00:00+08:00");
  expect(handedOver).toEqual(["a/atasan", "a/pimpinan"]);
  answer();
});

test("a message says which level of which complaint, and nothing about persons", async () => {
  await open();
  await receive("a");
  await desk.advance("2026-07-10T09:00:00+08:00");
  expect(messages).toEqual([
    {
      idempotencyKey: "a/atasan",
      case: "a",
      level: "atasan",
      label: "Atasan langsung diberi tahu sebelum batas waktu",
      to: ["atasan"],
      action: "inform",
      dueAt: "2026-07-10T09:00:00.000+08:00",
    },
  ]);
});

test("the file takes each key once, also after a restart, and a line that was torn again", async () => {
  await open();
  const file = join(desk.folder, "delivered.ndjson");
  const line = (key: string) => `${JSON.stringify({ idempotencyKey: key })}\n`;
  writeFileSync(file, `${line("a/atasan")}${line("a/pimpinan").slice(0, 12)}`);
  const { openFileSink } = await part("file-sink");
  const take = openFileSink!(file) as (message: object) => Promise<void>;
  for (const key of ["a/atasan", "a/pimpinan", "a/pimpinan"]) await take({ idempotencyKey: key });
  expect(readFileSync(file, "utf8")).toBe(line("a/atasan") + line("a/pimpinan"));
});
