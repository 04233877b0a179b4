/** Whether, where and by whom the complainant is answered. */
import { describe, expect, test } from "vitest";
import type { Told } from "../assess/story.ts";
import { is, replyOf, type Tale, why, work } from "./work.ts";

const intake = {
  telepon: { label: "Telepon", type: "phone" },
  email: { label: "Surel", type: "email" },
};
const channels = { langsung: {}, sms: {}, "google-form": {}, "google-review": { public: true } };
const replyChannels = { twitter: { label: "Twitter", public: true }, surat: { label: "Surat" } };
const rule = (more: object) => ({ id: "jawaban", via: "same-channel", ...more });
const house = (replies: readonly object[], service: object = {}, sop: object = {}) =>
  work({ intake, replies, ...service }, { channels, replyChannels, ...sop });

const responded = "responded 07-10 10:00";

// biome-ignore format: a table, one case a line
describe("a reply goes", () => {
  const fields = { telepon: "0811 000" };
  test.each<readonly [about: string, rule: object, tale: Tale, channels: readonly string[], contact: readonly string[]]>([
    ["by the channel of the case", { via: "same-channel" }, { channel: "sms" }, ["sms"], []],
    ["by none that anybody knows, when the case names none", { via: "same-channel" }, { channel: null }, [], []],
    ["to the contact that was given", { via: "given-contact", contact: ["telepon", "email"] }, { fields }, [], ["telepon"]],
    ["to none, when none was given", { via: "given-contact", contact: ["telepon", "email"] }, {}, [], []],
    ["to none that is no contact", { via: "given-contact", contact: ["email"] }, { fields: { email: "tidak ada" } }, [], []],
    ["by those that are listed, also ones that are only for replies", { via: ["sms", "twitter"] }, { channel: "google-form" }, ["sms", "twitter"], []],
    ["by those that are listed, to the contact that goes with them", { via: ["sms"], contact: ["telepon"] }, { fields }, ["sms"], ["telepon"]],
    ["by none, when the document does not say", { via: "unspecified" }, {}, [], []],
  ])("%s", (_, more, tale, expected, contact) => {
    expect(replyOf(house([rule(more)]), tale)).toMatchObject({ rule: "jawaban", status: "owed", channels: expected, contact });
  });
});

test("a reply on a channel that the document does not name says so", () => {
  const reply = replyOf(house([rule({ via: "unspecified" })]), {});
  expect(reply.because).toMatchObject([
    { kind: "unspecified", pointer: "/services/pengaduan/replies/0/via", what: "channel" },
  ]);
});

test("a reply says its form and who gives it", () => {
  const sop = { roles: { humas: { label: "Humas" } } };
  expect(replyOf(house([rule({ form: "Surat jawaban", by: ["humas"] })], {}, sop), {})).toMatchObject({
    form: "Surat jawaban",
    by: ["humas"],
  });
  expect(replyOf(house([rule({})]), {})).toMatchObject({ form: null, by: [] });
});

// biome-ignore format: a table, one case a line
describe("a reply", () => {
  const facts = { perlu: { type: "boolean", label: "Perlu dijawab" } };
  const always = rule({});
  const ifNeeded = rule({ owed: is("perlu", true) });
  const byLetter = rule({ doneWhen: { event: "informed", after: "decided" } });
  const byFact = rule({ doneWhen: [{ when: is("perlu", true), event: "decided" }] });

  test.each<readonly [about: string, rule: object, facts: object, events: readonly Told[], status: string, givenAt: string | null]>([
    ["is owed until it is given", always, {}, ["acknowledged 07-10 09:00"], "owed", null],
    ["is given by a response", always, {}, ["responded 07-10 10:00"], "given", "10:00"],
    ["is given by information", always, {}, ["informed 07-10 11:00"], "given", "11:00"],
    ["is given by the first of both", always, {}, ["informed 07-10 11:00", responded], "given", "10:00"],
    ["is given by what the rule asks for", byLetter, {}, [responded, "informed 07-10 09:00", "decided 07-10 10:00"], "owed", null],
    ["is given once that is there", byLetter, {}, ["decided 07-10 10:00", "informed 07-10 12:00"], "given", "12:00"],
    ["is owed when its condition is true", ifNeeded, { perlu: true }, [], "owed", null],
    ["is not owed when it is false", ifNeeded, { perlu: false }, [], "not-owed", null],
    ["is not owed then even when somebody replied", ifNeeded, { perlu: false }, [responded], "not-owed", null],
    ["is undetermined when it is unknown", ifNeeded, {}, [], "undetermined", null],
    ["is given, whether it was owed or not", ifNeeded, {}, [responded], "given", "10:00"],
    ["is owed while what would show it is unknown", byFact, {}, ["decided 07-10 10:00"], "owed", null],
    ["is owed where nothing would show it", byFact, { perlu: false }, ["decided 07-10 10:00"], "owed", null],
  ])("%s", (_, replies, given, events, status, at) => {
    const reply = replyOf(house([replies], { facts }), { facts: given, events });
    expect([reply.status, reply.givenAt?.slice(11, 16) ?? null]).toEqual([status, at]);
  });

  test("is owed also after the end of the case, and can still be given", () => {
    const events = ["rejected 07-09 10:00"];
    expect(replyOf(house([always]), { events, end: "rejected 07-09 10:00" }).status).toBe("owed");
    expect(replyOf(house([always]), { events: [...events, responded], end: "rejected 07-09 10:00" }).status).toBe("given");
  });

  test("says why it is owed, and what shows that it was given", () => {
    const reply = replyOf(house([ifNeeded], { facts }), { facts: { perlu: true }, events: [responded] });
    expect(why(reply.because)).toEqual(["fact perlu true", "evidence 0 2026-07-10T10:00:00.000+08:00"]);
    expect(reply.because[1]!.pointer).toBe("/services/pengaduan/replies/0");
    expect(why(replyOf(house([ifNeeded], { facts }), {}).because)).toEqual(["fact perlu"]);
  });

  test("names the gaps of its clauses and what we assumed", () => {
    const sop = {
      clauses: { "C-1": { at: "1", about: "jawaban" } },
      gaps: [{ id: "kanal", kind: "unclear", clauses: ["C-1"], about: "lewat apa" }],
    };
    const reply = replyOf(house([rule({ source: ["C-1"], basis: "assumed", note: "contoh" })], {}, sop), {});
    expect(why(reply.because)).toEqual(["assumption assumed", "gap kanal"]);
  });
});

// biome-ignore format: a table, one case a line
describe("of several rules", () => {
  const facts = { perlu: { type: "boolean", label: "Perlu" }, berat: { type: "boolean", label: "Berat" } };
  const replies = [
    rule({ id: "berat", when: is("berat", true), via: ["surat"] }),
    rule({ id: "perlu", when: is("perlu", true), via: "same-channel" }),
  ];

  test.each<readonly [about: string, facts: object, rule: string | null, status: string, channels: readonly string[]]>([
    ["the first that is true applies", { berat: true, perlu: true }, "berat", "owed", ["surat"]],
    ["the next applies when that is false", { berat: false, perlu: true }, "perlu", "owed", ["langsung"]],
    ["none can be told while one above is unknown", { perlu: true }, null, "undetermined", []],
    ["none can be told while the last is unknown", { berat: false }, null, "undetermined", []],
    ["none applies when all are false, and nothing is owed", { berat: false, perlu: false }, null, "not-owed", []],
  ])("%s", (_, given, id, status, expected) => {
    expect(replyOf(house(replies, { facts }), { facts: given })).toMatchObject({ rule: id, status, channels: expected });
  });

  test("the facts that decided are named", () => {
    const about = (given: object) => why(replyOf(house(replies, { facts }), { facts: given }).because);
    expect(about({ berat: false, perlu: true })).toEqual(["fact berat false", "fact perlu true"]);
    expect(about({ perlu: true })).toEqual(["fact berat"]);
    expect(about({ berat: false, perlu: false })).toEqual(["fact berat false", "fact perlu false"]);
  });
});

// biome-ignore format: a table, one case a line
describe("a channel that anybody can read", () => {
  const secret = { intake: { ...intake, telepon: { ...intake.telepon, confidential: true } } };
  const guarded = { confidentiality: { covers: "everything" } };
  const here = { channel: "google-review" };

  test.each<readonly [about: string, rule: object, service: object, tale: Tale, warnings: readonly string[]]>([
    ["warns where a field is confidential", {}, secret, here, ["public-channel google-review"]],
    ["warns where the service keeps confidences", {}, guarded, here, ["public-channel google-review"]],
    ["warns of a channel that is only for replies", { via: ["sms", "twitter"] }, secret, here, ["public-channel twitter"]],
    ["does not warn where nothing is confidential", {}, {}, here, []],
    ["is not one that only the complainant reads", {}, secret, { channel: "sms" }, []],
    ["is no matter once the reply was given", {}, secret, { ...here, events: [responded] }, []],
    ["is no matter where no reply is owed", { owed: is("channel", "sms") }, secret, here, []],
  ])("%s", (_, more, service, tale, warnings) => {
    expect(why(replyOf(house([rule(more)], service), tale).warnings)).toEqual(warnings);
  });

  test("warns while it is not known whether a reply is owed, and leads to the channel", () => {
    const facts = { perlu: { type: "boolean", label: "Perlu" } };
    const sop = { channels: { ...channels, "google-review": { public: true, source: ["C-1"] } }, clauses: { "C-1": { at: "1", about: "ulasan" } } };
    const { status, warnings } = replyOf(house([rule({ owed: is("perlu", true) })], { ...secret, facts }, sop), here);
    expect(status).toBe("undetermined");
    expect(warnings).toMatchObject([{ pointer: "/channels/google-review", clauses: ["C-1"] }]);
  });
});

test("a service without rules about replies has no answer", () => {
  expect(replyOf(work({}), {})).toBeNull();
  expect(replyOf(work({ replies: [] }), {})).toBeNull();
});
