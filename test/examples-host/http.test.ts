/** The routes of the complaint desk: what is let in, what is refused, what is answered. */
import { readFileSync, rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formSchema, loadPolicy, loadSop, timeline } from "../../src/index.ts";
import { policyFile, token } from "./desk-process.ts";
import { OpenDesk } from "./open-desk.ts";
import { fields } from "./story.ts";

const desk = new OpenDesk("2026-07-10T09:00:00+08:00");
beforeAll(() => desk.start());
afterAll(async () => {
  await desk.stop();
  rmSync(desk.folder, { recursive: true });
});

const rules = new URL("../../rules/sop/rsud-buleleng.json", import.meta.url);
const sop = loadPolicy(readFileSync(policyFile, "utf8"), loadSop(readFileSync(rules, "utf8"))).sop;

const complaint = { service: "pengaduan", channel: "sms", fields };
const event = (id: string, type: string, more: object = {}) => ({
  id,
  type,
  at: "2026-07-10T09:00:00+08:00",
  ...more,
});
const json = { "content-type": "application/json", authorization: `Bearer ${token}` };
/** Stands for what is as deep as fits into 10 kB. */
const deep = "@deep";
const written = (body: unknown) =>
  JSON.stringify(body).replace('"@deep"', `${"[".repeat(5_000)}${"]".repeat(5_000)}`);
const pointersOf = (body: { errors: { pointer: string }[] }) => body.errors.map(({ pointer }) => pointer);

describe("a form", () => {
  test("is the one that sopan writes", async () => {
    expect(await desk.get("/form/pengaduan/sms")).toEqual([200, formSchema(sop, "pengaduan", "sms")]);
  });

  test.each(["/form/pengaduan/merpati", "/form/perkara/sms", "/form/pengaduan", "/complaint"])(
    "%s is not there",
    async (url) => {
      const [status] = await desk.get(url);
      expect(status).toBe(404);
    },
  );
});

describe("a complaint", () => {
  const refused: readonly (readonly [why: string, body: unknown, pointer: string])[] = [
    ["without a service", { channel: "sms", fields }, "/service"],
    ["without fields", { service: "pengaduan", channel: "sms" }, "/fields"],
    ["without a name", { ...complaint, fields: { ...fields, nama: undefined } }, "/fields/nama"],
    ["with a blank name", { ...complaint, fields: { ...fields, nama: " " } }, "/fields/nama"],
    ["with a number for a name", { ...complaint, fields: { ...fields, nama: 7 } }, "/fields/nama"],
    ["without any contact", { ...complaint, fields: { ...fields, telepon: undefined } }, "/fields/telepon"],
    ["with an unknown field", { ...complaint, fields: { ...fields, hobi: "catur" } }, "/fields/hobi"],
    ["with an id unfit for a path", { ...complaint, id: "a/b" }, "/id"],
    ["with the id `.`", { ...complaint, id: "." }, "/id"],
    ["with the id `..`", { ...complaint, id: ".." }, "/id"],
    ["that nests without end", { ...complaint, fields: { ...fields, isi: deep } }, ""],
    ["with events of its own", { ...complaint, events: [] }, "/events"],
  ];
  test.each(refused)("%s is refused, and the field named", async (_, body, pointer) => {
    const [status, answer] = await desk.post("/complaints", written(body), json);
    expect(status).toBe(400);
    expect(pointersOf(answer)).toContain(pointer);
  });

  test("names all that is missing at once", async () => {
    const [, answer] = await desk.post("/complaints", { ...complaint, fields: {} });
    expect(pointersOf(answer)).toEqual(
      expect.arrayContaining(["/fields/nama", "/fields/tempat", "/fields/waktu", "/fields/isi"]),
    );
  });

  test("of a channel that is not offered is refused", async () => {
    expect((await desk.post("/complaints", { ...complaint, channel: "merpati" }))[0]).toBe(404);
  });

  test("is recorded as received now, and has an id of its own", async () => {
    const [status, assessment] = await desk.post("/complaints", complaint);
    expect(status).toBe(201);
    const { case: id, deadlines } = assessment as { case: string; deadlines: { startedAt: string }[] };
    expect(deadlines[0]!.startedAt).toBe("2026-07-10T09:00:00.000+08:00");
    expect(await desk.get(`/complaints/${id}`)).toEqual([200, assessment]);
  });

  test("sent twice is one complaint; another under its id is a conflict", async () => {
    const twice = { ...complaint, id: "twice" };
    expect((await desk.post("/complaints", twice))[0]).toBe(201);
    expect((await desk.post("/complaints", twice))[0]).toBe(200);
    expect((await desk.post("/complaints", { ...twice, channel: "telepon" }))[0]).toBe(409);
    const [, { events }] = (await desk.get("/public/complaints/twice")) as readonly [
      number,
      { events: object[] },
    ];
    expect(events).toHaveLength(1);
  });

  test.each(["/complaints/nobody", "/complaints/nobody/timeline", "/public/complaints/nobody"])(
    "%s is not found",
    async (url) => expect((await desk.get(url))[0]).toBe(404),
  );
});

describe("an event", () => {
  beforeAll(() => desk.post("/complaints", { ...complaint, id: "eventful" }));
  const url = "/complaints/eventful/events";

  const refused: readonly (readonly [why: string, body: unknown, status: number, pointer: string | null])[] =
    [
      ["without an id", { ...event("", "assigned"), id: undefined }, 400, "/id"],
      ["with an id that the desk derives", event("escalated:atasan", "escalated"), 400, "/id"],
      ["without an offset", event("o", "assigned", { at: "2026-07-10T09:00:00" }), 400, "/at"],
      ["with an unknown key", event("k", "assigned", { kepada: "humas" }), 400, "/kepada"],
      ["with a number for a person", event("n", "assigned", { to: 3 }), 400, "/to"],
      ["of an unknown type", event("t", "recieved"), 422, "/type"],
      ["with fields that nest without end", event("d", "established", { fields: { nama: deep } }), 400, ""],
      ["with an unknown fact", event("u", "established", { facts: { hujan: true } }), 422, "/facts/hujan"],
      ["with an unknown grade", event("g", "graded", { grade: "ungu" }), 422, "/grade"],
      ["that takes back nothing", event("r", "annulled", { ref: "nobody" }), 422, "/ref"],
      ["that puts off an unknown deadline", event("x", "extended", { deadline: "besok" }), 422, "/deadline"],
      ["that puts off what cannot be", event("y", "extended", { deadline: "tanggapan" }), 422, ""],
      ["of the future", event("f", "assigned", { at: "2026-07-10T09:00:01+08:00" }), 422, "/at"],
    ];
  test.each(refused)("%s is refused, and nothing recorded", async (_, body, expected, pointer) => {
    const [status, answer] = await desk.post(url, written(body), json);
    expect(status).toBe(expected);
    if (pointer !== null) expect(pointersOf(answer)).toContain(pointer);
    const [, { events }] = (await desk.get("/public/complaints/eventful")) as readonly [
      number,
      { events: object[] },
    ];
    expect(events).toHaveLength(1);
  });

  test("of no complaint is not found", async () => {
    expect((await desk.post("/complaints/nobody/events", event("e", "assigned")))[0]).toBe(404);
  });

  test("is answered with where it was recorded, and the next who asks for the case is told of it", async () => {
    const answer = await desk.post(url, event("e1", "established", { facts: { kematian: true } }));
    expect(answer).toEqual([201, { case: "eventful", event: "e1" }]);
    const [, { grade }] = (await desk.get("/complaints/eventful")) as readonly [
      number,
      { grade: { id: string } },
    ];
    expect(grade.id).toBe("merah");
  });

  test("that names another is read with it", async () => {
    expect((await desk.post(url, event("e2", "annulled", { ref: "e1" })))[0]).toBe(201);
    const [, { grade, problems }] = (await desk.get("/complaints/eventful")) as readonly [
      number,
      { grade: { id: string | null }; problems: object[] },
    ];
    expect([grade.id, problems]).toEqual([null, []]);
  });

  test("that only the whole case shows to be wrong is recorded, has no effect, and is told of with the case", async () => {
    const fields = { formulir: ["formulir.pdf"] };
    await desk.post("/complaints", { id: "asked", service: "permintaan-informasi", channel: "sms", fields });
    const dueAt = async () => {
      const [, { deadlines, problems }] = (await desk.get("/complaints/asked")) as readonly [
        number,
        { deadlines: { id: string; dueAt: string }[]; problems: { code: string; pointer: string }[] },
      ];
      const due = deadlines.find(({ id }) => id === "jawaban-informasi")!.dueAt;
      return [due, ...problems.map(({ code, pointer }) => `${code} ${pointer}`)];
    };
    const [due] = await dueAt();
    const extended = event("e1", "extended", { deadline: "jawaban-informasi", amount: 8, reason: "arsip" });
    expect((await desk.post("/complaints/asked/events", extended))[0]).toBe(201);
    expect(await dueAt()).toEqual([due, "C313 /events/1/amount"]);
  });

  test("sent twice is recorded once; another under its id is a conflict", async () => {
    await desk.post("/complaints", { ...complaint, id: "busy" });
    const send = (more: object) => desk.post("/complaints/busy/events", event("e1", "assigned", more));
    expect(await send({ to: "humas" })).toEqual([201, { case: "busy", event: "e1" }]);
    expect(await send({ to: "humas" })).toEqual([200, { case: "busy", event: "e1" }]);
    expect((await send({ to: "petugas" }))[0]).toBe(409);
    const [, { entries }] = (await desk.get("/complaints/busy/timeline")) as readonly [
      number,
      { entries: { type: string }[] },
    ];
    expect(entries.filter(({ type }) => type === "assigned")).toHaveLength(1);
  });
});

describe("what is shown", () => {
  const id = "shown";
  const found = { facts: { kematian: true }, fields: { "petugas-dikeluhkan": "Made", isi: "ditelantarkan" } };
  beforeAll(async () => {
    await desk.post("/complaints", { ...complaint, id });
    await desk.post(
      `/complaints/${id}/events`,
      event("e1", "forwarded", { to: "dokter A", reason: "rahasia" }),
    );
    await desk.post(`/complaints/${id}/events`, event("e2", "established", found));
  });

  test("the timeline is the one that sopan tells", async () => {
    const [, shown] = await desk.get(`/complaints/${id}/timeline`);
    const events = [
      { id: "received", type: "received", at: "2026-07-10T01:00:00.000Z", channel: "sms" },
      event("e1", "forwarded", { to: "dokter A", reason: "rahasia" }),
      event("e2", "established", found),
    ];
    const now = "2026-07-10T09:00:00+08:00";
    expect(shown).toEqual(timeline(sop, { id, sop: sop.id, ...complaint, events }, now));
  });

  test("anybody sees what happened and when, but neither persons nor what the complainant wrote", async () => {
    const [status, shown] = await desk.get(`/public/complaints/${id}`);
    expect(status).toBe(200);
    expect(shown).toEqual({
      id,
      sop: "rsud-buleleng",
      service: "pengaduan",
      channel: "sms",
      // Everything on the form of a hospital may tell of somebody's health; the SOP keeps all of it confidential.
      fields: {},
      events: [
        { id: "received", type: "received", at: "2026-07-10T01:00:00.000Z", channel: "sms" },
        event("e1", "forwarded"),
        event("e2", "established", { facts: { kematian: true }, fields: {} }),
      ],
    });
    const written = [...Object.values(fields), ...Object.values(found.fields)];
    for (const secret of [...written, "dokter A", "rahasia"]) {
      expect(JSON.stringify(shown)).not.toContain(secret);
    }
  });

  test("the agenda lists the open ones, the withdrawn one is only counted", async () => {
    await desk.post("/complaints", { ...complaint, id: "over" });
    await desk.post("/complaints/over/events", event("e1", "withdrawn"));
    const [, agenda] = (await desk.get("/agenda")) as readonly [
      number,
      { closed: number; groups: { items: { case: string }[] }[] },
    ];
    const listed = agenda.groups.flatMap(({ items }) => items.map((item) => item.case));
    expect(agenda.closed).toBe(1);
    expect(listed).toContain(id);
    expect(listed).not.toContain("over");
  });
});

describe("whoever writes", () => {
  const writes: readonly (readonly [url: string, body: unknown])[] = [
    ["/complaints", { ...complaint, id: "uninvited" }],
    ["/complaints/eventful/events", event("w", "assigned")],
    ["/agenda", {}],
    ["/nowhere", {}],
  ];
  test.each(writes)("to %s needs the token", async (url, body) => {
    for (const authorization of [
      undefined,
      "",
      "Bearer",
      "Bearer ",
      `bearer ${token}`,
      token,
      `Bearer ${token}x`,
    ]) {
      const [status, answer] = await desk.post(
        url,
        body,
        authorization === undefined ? {} : { authorization },
      );
      expect([status, answer]).toEqual([401, { message: "untuk mencatat perlu token", errors: [] }]);
    }
    expect((await desk.get("/complaints/uninvited"))[0]).toBe(404);
  });

  test("reads without it", async () => {
    expect(await desk.get("/health")).toEqual([200, { status: "ok", failing: [] }]);
    expect((await desk.get("/agenda"))[0]).toBe(200);
  });
});

describe("what is refused", () => {
  const refused: readonly (readonly [
    what: string,
    answer: () => Promise<readonly [number, unknown]>,
    status: number,
  ])[] = [
    ["an address that is not there", () => desk.get("/nowhere"), 404],
    ["a broken address", () => desk.get("/complaints/%E0%A4%A"), 400],
    ["a complaint that is not there", () => desk.get("/complaints/nobody"), 404],
    ["a channel that is not offered", () => desk.get("/form/pengaduan/merpati"), 404],
    ["a request without a token", () => desk.post("/complaints", complaint, {}), 401],
    ["a body that is no JSON", () => desk.post("/complaints", "{", json), 400],
    [
      "a body of another kind",
      () => desk.post("/complaints", "x", { ...json, "content-type": "text/csv" }),
      415,
    ],
    ["a body that is too large", () => desk.post("/complaints", { x: "x".repeat(2_000_000) }), 413],
    ["a form that is not filled in", () => desk.post("/complaints", { ...complaint, fields: {} }), 400],
    ["a conflict", () => desk.post("/complaints", { ...complaint, id: "twice", channel: "telepon" }), 409],
    [
      "an event that is not understood",
      () => desk.post("/complaints/twice/events", event("t", "recieved")),
      422,
    ],
  ];
  test.each(refused)("%s is told in the one shape", async (_, ask, expected) => {
    const [status, answer] = await ask();
    expect(status).toBe(expected);
    expect(Object.keys(answer as object)).toEqual(["message", "errors"]);
    const { message, errors } = answer as { message: string; errors: object[] };
    expect(message).not.toBe("");
    for (const each of errors) expect(Object.keys(each)).toEqual(["pointer", "message"]);
  });
});

test("a case takes so many events and no more; one that it has is still answered", async () => {
  await desk.post("/complaints", { ...complaint, id: "endless" });
  const send = (number: number) => desk.post("/complaints/endless/events", event(`e${number}`, "contacted"));
  for (let number = 1; number < 500; number++) expect((await send(number))[0]).toBe(201);
  const [status, answer] = await send(500);
  expect([status, answer]).toEqual([
    422,
    { message: "pengaduan ini sudah memuat 500 peristiwa", errors: [] },
  ]);
  expect((await send(499))[0]).toBe(200);
});
