/** How the complaint desk delivers when the outside fails or hangs, and when nothing is to be delivered any more. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";
import { policyFile } from "./desk-process.ts";
import { type Message, OpenDesk, part, type Store } from "./open-desk.ts";
import { fields, harmless, key } from "./story.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

let desk: OpenDesk;
let handedOver: string[];
let messages: Message[];
/** Ends what hangs, so that a test that fails meanwhile fails alone. */
let answer = () => {};
afterEach(async () => {
  const stopped = desk.stop();
  answer();
  await stopped;
  rmSync(desk.folder, { recursive: true });
});

/** A desk on Friday 10 July 2026, 9:00 WITA, that hands over as told. */
async function open(
  deliver: (message: Message) => Promise<void> = async () => {},
  policy?: string,
): Promise<void> {
  answer = () => {};
  handedOver = [];
  messages = [];
  const take = (message: Message) => {
    handedOver.push(message.idempotencyKey);
    messages.push(message);
    return deliver(message);
  };
  desk = new OpenDesk("2026-07-10T09:00:00+08:00", take, policy);
  await desk.start();
}

/** An outside that answers when it is let. */
const silence = () =>
  new Promise<void>((resolve) => {
    answer = resolve;
  });
/** Gives what waits for it the time to go on. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50));

/** The levels of the complaint of `receive`, for its due instant on Saturday. */
const onSaturday = (level: string) => key(level, "tanggapan", "07-11 09:00");
const [reminder, breach] = [onSaturday("atasan"), onSaturday("pimpinan")];

/** A complaint of 24 hours: the first level at once, the second after its due instant of Saturday, on Monday. */
async function receive(id: string): Promise<void> {
  await desk.post("/complaints", { id, service: "pengaduan", channel: "sms", fields });
  await record(id, "e1", "established", "2026-07-10T09:00:00+08:00", { facts: { kematian: true } });
}

function record(id: string, event: string, type: string, at: string, more: object = {}) {
  return desk.post(`/complaints/${id}/events`, { id: event, type, at, ...more });
}

/** The keys that the record says were delivered, and when; the ids of such events follow from them. */
async function escalatedIn(id: string): Promise<readonly (readonly [ref: string, at: string])[]> {
  const [, { events }] = (await desk.get(`/public/complaints/${id}`)) as readonly [
    number,
    { events: { id: string; type: string; at: string; ref: string }[] },
  ];
  const escalated = events.filter(({ type }) => type === "escalated");
  expect(escalated.map((event) => event.id)).toEqual(escalated.map(({ ref }) => `escalated:${ref}`));
  return escalated.map(({ ref, at }) => [ref, at]);
}

/** How the level of a key stands by the assessment; undefined when it is not listed. */
async function statusOf(id: string, asked: string): Promise<string | undefined> {
  const [, { escalations }] = (await desk.get(`/complaints/${id}`)) as readonly [
    number,
    { escalations: { key: string; status: string }[] },
  ];
  return escalations.find((each) => each.key === asked)?.status;
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
  expect(handedOver).toEqual(Array(4).fill(`a/${reminder}`));
  expect(await escalatedIn("a")).toEqual([[reminder, "2026-07-10T01:03:00.000Z"]]);
  expect(await statusOf("a", reminder)).toBe("done");
});

test("what waits for Monday is withdrawn when the complaint is resolved on Sunday", async () => {
  await open();
  await receive("a");
  await desk.advance("2026-07-12T12:00:00+08:00");
  expect(await keysIn()).toEqual([reminder, `${breach}?`]);
  await record("a", "e2", "resolved", "2026-07-12T12:00:00+08:00");
  // The timer rings at once; nothing is waited for but the look at what was recorded.
  expect(desk.alarms).toEqual(["2026-07-12T04:00:00.000Z"]);
  await desk.advance("2026-07-12T12:00:00+08:00");
  expect(await keysIn()).toEqual([reminder]);
  expect(await statusOf("a", breach)).toBe("cancelled");
  await desk.advance("2026-10-01T00:00:00+08:00");
  expect(handedOver).toEqual([`a/${reminder}`]);
});

test("a breach that waits for Monday is told although the complaint is closed on Sunday, and nothing after it", async () => {
  await open();
  await receive("a");
  await desk.advance("2026-07-12T12:00:00+08:00");
  await record("a", "e2", "closed", "2026-07-12T12:00:00+08:00");
  expect(await keysIn()).toEqual([reminder, `${breach}?`]);
  await desk.advance("2026-10-01T00:00:00+08:00");
  expect(handedOver).toEqual([`a/${reminder}`, `a/${breach}`]);
  expect(await statusOf("a", breach)).toBe("done");
});

test("a reminder is withdrawn when its due instant moves, and comes again for the next", async () => {
  let isDown = true;
  await open(async () => {
    if (isDown) throw new Error("no connection");
  });
  await desk.post("/complaints", { id: "a", service: "pengaduan", channel: "sms", fields });
  const media = { ...harmless, "pemberitaan-media": true };
  await record("a", "e1", "established", "2026-07-10T09:00:00+08:00", { facts: media });
  // 3 working days: of Wednesday reminded on Tuesday. 5 under the next grade: of Friday on Thursday.
  const [first, second] = ["07-15 end", "07-17 end"].map((due) => key("atasan", "tanggapan", due));
  await desk.advance("2026-07-13T10:00:00+08:00");
  expect(await keysIn()).toEqual([]);
  await record("a", "e2", "established", "2026-07-13T10:00:00+08:00", { facts: harmless });
  isDown = false;
  await desk.advance("2026-07-16T00:00:00+08:00");
  expect(handedOver).toEqual([`a/${second}`]);
  expect(await statusOf("a", first!)).toBeUndefined();
});

test("in a case that begins anew when it is reopened, everybody is told anew, under keys of the second life", async () => {
  const folder = mkdtempSync(join(tmpdir(), "meja-policy-"));
  folders.push(folder);
  const policy = JSON.parse(readFileSync(policyFile, "utf8"));
  policy.services["*"].closure.reopen = "restarts";
  writeFileSync(join(folder, "policy.json"), JSON.stringify(policy));
  await open(undefined, join(folder, "policy.json"));
  await receive("a");
  await desk.advance("2026-07-10T12:00:00+08:00");
  await record("a", "e2", "closed", "2026-07-10T12:00:00+08:00");
  await desk.advance("2026-07-13T09:00:00+08:00");
  await record("a", "e3", "reopened", "2026-07-13T09:00:00+08:00");
  await desk.advance("2026-07-15T09:00:00+08:00");
  // 24 hours from the reopening; the working day before its due day begins at the reopening itself.
  const onTuesday = (level: string) => `${key(level, "tanggapan", "07-14 09:00")}~2`;
  expect(await escalatedIn("a")).toEqual([
    [reminder, "2026-07-10T01:00:00.000Z"],
    [onTuesday("atasan"), "2026-07-13T01:00:00.000Z"],
    [onTuesday("pimpinan"), "2026-07-14T01:00:00.001Z"],
  ]);
  expect(handedOver).toEqual(
    [reminder, onTuesday("atasan"), onTuesday("pimpinan")].map((each) => `a/${each}`),
  );
});

test("what is being handed over is not withdrawn, and dated when it was due", async () => {
  let isDown = true;
  await open(async () => {
    if (isDown) throw new Error("no connection");
  });
  await receive("a");
  await desk.advance("2026-07-10T09:00:30+08:00");
  await record("a", "e2", "withdrawn", "2026-07-10T09:00:20+08:00");
  expect(await keysIn()).toEqual([`${reminder}?`]);
  expect(await statusOf("a", reminder)).toBe("cancelled");
  isDown = false;
  await desk.advance("2026-07-10T09:05:00+08:00");
  expect(handedOver).toEqual([`a/${reminder}`, `a/${reminder}`]);
  expect(await escalatedIn("a")).toEqual([[reminder, "2026-07-10T01:00:00.000Z"]]);
  expect(await statusOf("a", reminder)).toBe("done");
});

test("an outside that never answers holds up deliveries only", async () => {
  await open(silence);
  await receive("a");
  await desk.advance("2026-07-13T00:00:00+08:00");
  expect(handedOver).toEqual([`a/${reminder}`]);
  expect(await keysIn()).toEqual([`${reminder}?`, `${breach}?`]);
  answer();
  await aMoment();
  expect(await keysIn()).toEqual([reminder, `${breach}?`]);
  await desk.advance("2026-07-13T00:00:00+08:00");
  expect(handedOver).toEqual([`a/${reminder}`, `a/${breach}`]);
});

test("an outside that never answers holds up the end of the desk for ten seconds, and is told again by the next", async () => {
  await open(silence);
  await receive("a");
  await receive("b");
  await desk.advance("2026-07-10T09:00:00+08:00");
  let hasStopped = false;
  const stopped = desk.stop().then(() => {
    hasStopped = true;
  });
  await desk.advance("2026-07-10T09:00:09.999+08:00");
  await aMoment();
  expect(hasStopped).toBe(false);
  await desk.advance("2026-07-10T09:00:10+08:00");
  await stopped;
  // An answer that comes after all finds nobody any more; of the other complaint nothing was begun.
  answer();
  await aMoment();
  expect(handedOver).toEqual([`a/${reminder}`]);
  await desk.restart();
  expect(await keysIn()).toEqual([`${reminder}?`, `${reminder}?`]);
  await desk.advance("2026-07-10T09:00:10+08:00");
  expect(handedOver).toEqual([`a/${reminder}`, `a/${reminder}`]);
  answer();
  await aMoment();
  expect(handedOver).toEqual([`a/${reminder}`, `a/${reminder}`, `b/${reminder}`]);
});

test("a message says which level of which deadline of which complaint, and nothing about persons", async () => {
  await open();
  await receive("a");
  await desk.advance("2026-07-10T09:00:00+08:00");
  expect(messages).toEqual([
    {
      idempotencyKey: `a/${reminder}`,
      case: "a",
      level: "atasan",
      deadline: "tanggapan",
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
  writeFileSync(file, `${line("a/one")}${line("a/two").slice(0, 12)}`);
  const { openFileSink } = await part("file-sink");
  const take = openFileSink!(file, () => {}) as (message: object) => Promise<void>;
  for (const key of ["a/one", "a/two", "a/two"]) await take({ idempotencyKey: key });
  expect(readFileSync(file, "utf8")).toBe(line("a/one") + line("a/two"));
});

test("a line of the file that somebody spoilt stays and is told; the others are known", async () => {
  await open();
  const file = join(desk.folder, "delivered.ndjson");
  const lines = [
    '{"idempotencyKey":"a/one"}',
    "{oops",
    '{"key":"a/two"}',
    "null",
    '{"idempotencyKey":"a/three"}',
  ];
  writeFileSync(file, `${lines.join("\n")}\n`);
  const warnings: string[] = [];
  const { openFileSink } = await part("file-sink");
  const take = openFileSink!(file, (text: string) => warnings.push(text)) as (
    message: object,
  ) => Promise<void>;
  for (const key of ["a/one", "a/two", "a/three"]) await take({ idempotencyKey: key });
  expect(readFileSync(file, "utf8")).toBe(`${[...lines, '{"idempotencyKey":"a/two"}'].join("\n")}\n`);
  expect(warnings).toEqual([2, 3, 4].map((line) => `${file}:${line}: not a delivery; left as it is`));
});

test("with the clock set back before the complaint came in, everybody is told all the same", async () => {
  await open();
  await receive("a");
  desk.setClock("2026-07-10T08:00:00+08:00");
  // Another complaint has the timer armed by the clock that went back.
  await desk.post("/complaints", { id: "b", service: "pengaduan", channel: "sms", fields });
  expect(desk.alarms).toEqual(["2026-07-10T01:00:00.000Z"]);
  await desk.advance("2026-07-13T12:00:00+08:00");
  expect(handedOver.filter((each) => each.startsWith("a/"))).toEqual([`a/${reminder}`, `a/${breach}`]);
});

test("a process that starts arms its timer from its cases, whatever the database knows", async () => {
  await open();
  await receive("a");
  await desk.advance("2026-07-10T10:00:00+08:00");
  await desk.stop();
  desk.setClock("2026-07-10T08:00:00+08:00");
  await desk.restart((store) => {
    for (const id of store.caseIds()) store.setTimer(id, null);
  });
  expect(desk.alarms).toEqual(["2026-07-10T01:00:00.000Z"]);
  await desk.advance("2026-07-13T12:00:00+08:00");
  expect(handedOver).toEqual([`a/${reminder}`, `a/${breach}`]);
});

test("a case that cannot be read is named, and keeps no other from being looked at and told of", async () => {
  await open();
  await receive("b");
  await desk.stop();
  let isSpoilt = true;
  const spoil = (store: Store) => {
    const { caseOf } = store;
    store.caseOf = (id) => {
      if (id === "b" && isSpoilt) throw new SyntaxError("no JSON");
      return caseOf(id);
    };
  };
  await desk.restart(spoil);
  await receive("a");
  await receive("c");
  const named = () => desk.log.filter((line) => (JSON.parse(line) as { case?: string }).case === "b").length;
  expect(named()).toBe(1);
  await desk.advance("2026-07-10T09:00:30+08:00");
  expect(handedOver).toEqual([`a/${reminder}`, `c/${reminder}`]);
  expect(await desk.get("/health")).toEqual([200, { status: "failing", failing: ["b"] }]);
  const [status, { unreadable, groups }] = (await desk.get("/agenda")) as readonly [
    number,
    { unreadable: number; groups: { items: { case: string }[] }[] },
  ];
  expect([status, unreadable]).toEqual([200, 1]);
  expect(groups.flatMap(({ items }) => items.map((item) => item.case))).toEqual(["a", "c"]);
  expect((await desk.get("/complaints/b"))[0]).toBe(500);
  // Looked at again each minute, and only then.
  const before = named();
  await desk.advance("2026-07-10T09:02:30+08:00");
  expect(named()).toBe(before + 2);
  isSpoilt = false;
  await desk.advance("2026-07-10T09:03:00+08:00");
  expect(await desk.get("/health")).toEqual([200, { status: "ok", failing: [] }]);
  expect(handedOver).toEqual([`a/${reminder}`, `c/${reminder}`, `b/${reminder}`]);
});

test("an entry whose case cannot be read holds up no other entry, and is handed over once it can be", async () => {
  let isDown = true;
  await open(async () => {
    if (isDown) throw new Error("no connection");
  });
  await receive("a");
  await receive("b");
  await desk.advance("2026-07-10T09:00:10+08:00");
  await desk.stop();
  isDown = false;
  handedOver.length = 0;
  let isSpoilt = true;
  await desk.restart((store) => {
    const { caseOf } = store;
    store.caseOf = (id) => {
      if (id === "a" && isSpoilt) throw new SyntaxError("no JSON");
      return caseOf(id);
    };
  });
  await desk.advance("2026-07-10T09:01:00+08:00");
  expect(handedOver).toEqual([`b/${reminder}`]);
  isSpoilt = false;
  await desk.advance("2026-07-10T09:03:00+08:00");
  expect(handedOver).toEqual([`b/${reminder}`, `a/${reminder}`]);
  expect((await escalatedIn("a")).map(([ref]) => ref)).toEqual([reminder]);
});
