/** Requests to the complaint desk: an answer with a reason to each, never a fault of its own, and twice is as good as once. */
import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, expect } from "vitest";
import { token } from "../examples-host/desk-process.ts";
import { OpenDesk } from "../examples-host/open-desk.ts";
import { fields } from "../examples-host/story.ts";
import { mutated } from "../schemas/mutations.ts";
import { fuzz } from "./fuzz.ts";
import { brokenTexts } from "./texts.ts";

const desk = new OpenDesk("2026-07-10T09:00:00+08:00");
beforeAll(async () => {
  await desk.start();
  await desk.post("/complaints", { ...complaint, id: "ada" });
}, 120_000);
afterAll(async () => {
  await desk.stop();
  rmSync(desk.folder, { recursive: true });
});

const complaint = { service: "pengaduan", channel: "sms", fields };
const at = "2026-07-10T09:00:00+08:00";
const complaints = [
  complaint,
  { ...complaint, id: "baru" },
  { ...complaint, service: "permintaan-informasi" },
];
const events = [
  { id: "e1", type: "assigned", at, to: "humas" },
  { id: "e2", type: "established", at, facts: { kematian: true }, fields: { isi: "x" } },
  { id: "e3", type: "extended", at, deadline: "tanggapan", amount: 1, reason: "saksi" },
  { id: "e4", type: "graded", at, grade: "merah" },
  { id: "e5", type: "annulled", at, ref: "e1" },
];
const id = fc.oneof(
  fc.constantFrom(
    "ada",
    "baru",
    "tidak-ada",
    ".",
    "..",
    "%2e%2e",
    "a%00b",
    "__proto__",
    "constructor",
    "%",
    "%ff",
    "a".repeat(300),
  ),
  fc.string({ maxLength: 12 }).map(encodeURIComponent),
);
const get = fc
  .tuple(id, fc.constantFrom("", "/timeline", "/events", "/x"))
  .chain(([name, rest]) =>
    fc.constantFrom(
      `/complaints/${name}${rest}`,
      `/public/complaints/${name}`,
      `/form/pengaduan/${name}`,
      `/form/${name}/sms`,
      "/agenda",
      "/outbox",
      `/${name}`,
    ),
  );

/** As no program would write it, or none that means well. */
const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const pieces = [
  nested(15),
  nested(17),
  nested(5_000),
  `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`,
  "[".repeat(20_000),
  '{"__proto__": {"admin": true}}',
  '{"constructor": {"prototype": {"admin": true}}}',
  '{"toString": 1, "hasOwnProperty": null}',
  "1e400",
  "-0",
  '"\\u0000"',
  '"\\ud800"',
  `"${"a".repeat(30_000)}"`,
];
const place = "@";
const keys = ["id", "service", "channel", "fields", "type", "at", "facts", "__proto__", "constructor"];
/** A body in which one value, at the top or a level down, is such a piece. */
const hostile = fc
  .record({
    body: fc.constantFrom<object>(...complaints, ...events),
    piece: fc.constantFrom(...pieces),
    key: fc.constantFrom(...keys),
    holder: fc.constantFrom(null, "fields", "facts"),
  })
  .map(({ body, piece, key, holder }) => {
    const part = { [key]: place };
    // A key `__proto__` that is written out is one.
    const changed = Object.fromEntries([
      ...Object.entries(body),
      ...Object.entries(holder === null ? part : { [holder]: part }),
    ]);
    return JSON.stringify(changed).replace(JSON.stringify(place), () => piece);
  });
const text = fc.oneof(hostile, fc.constantFrom(...pieces), brokenTexts([...complaints, ...events]));

type Request =
  | { readonly url: string; readonly text: string }
  | { readonly url: string }
  | { readonly url: string; readonly body: unknown };

const request: fc.Arbitrary<Request> = fc.oneof(
  get.map((url) => ({ url })),
  mutated(complaints).map((body) => ({ url: "/complaints", body })),
  fc.tuple(id, mutated(events)).map(([name, body]) => ({ url: `/complaints/${name}/events`, body })),
  fc
    .tuple(
      fc.oneof(
        id.map((name) => `/complaints/${name}/events`),
        fc.constant("/complaints"),
      ),
      text,
    )
    .map(([url, written]) => ({ url, text: written })),
  fc.tuple(get, fc.jsonValue({ maxDepth: 3 })).map(([url, body]) => ({ url, body })),
);

const json = { "content-type": "application/json", authorization: `Bearer ${token}` };
const sent = (each: Request) =>
  "text" in each
    ? desk.post(each.url, each.text, json)
    : "body" in each
      ? desk.post(each.url, each.body as never)
      : desk.get(each.url);

/** Whether a request says what it is about, so that it can be sent again. */
function isNamed(each: Request): boolean {
  if (!("text" in each || "body" in each)) return false;
  const body: unknown = "text" in each ? JSON.parse(each.text) : each.body;
  return typeof body === "object" && body !== null && "id" in body;
}

fuzz("host", {
  round: 50,
  inputs: request,
  holds: async (each) => {
    const [status, answer] = await sent(each);
    expect([200, 201, 400, 401, 404, 405, 409, 413, 414, 415, 422, 429]).toContain(status);
    if (status >= 400) {
      const { message } = answer as { message?: unknown };
      expect(typeof message).toBe("string");
      expect(message).not.toMatch(/undefined|NaN|\[object|^\s+at |TypeError|RangeError/m);
    }
    // Asked again: what was refused is refused, what was taken is known.
    const [again] = await sent(each);
    if (status >= 400) expect(again).toBe(status);
    else if (isNamed(each)) expect(again).toBe(200);
    const [agendaStatus] = await desk.get("/agenda");
    expect(agendaStatus).toBe(200);
    expect(({} as { admin?: unknown }).admin).toBeUndefined();
    const [stands] = await desk.get("/complaints/ada");
    expect(stands).toBe(200);
  },
});
