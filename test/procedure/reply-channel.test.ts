/** A reply by another channel than the document asks for is given, and named. */
import { expect, test } from "vitest";
import { assessed, type Story, type Told } from "../assess/story.ts";

test.each<readonly [about: string, sop: string, channel: string, reply: Told, named: readonly string[]]>([
  [
    "by the channel of the complaint",
    "rsjd-atma-husada",
    "lapor",
    ["informed 07-08 10:00", { channel: "lapor" }],
    [],
  ],
  ["without a word about the channel", "rsjd-atma-husada", "lapor", "informed 07-08 10:00", []],
  [
    "by another",
    "rsjd-atma-husada",
    "lapor",
    ["informed 07-08 10:00", { channel: "instagram" }],
    ["/events/1/channel"],
  ],
  [
    "by telephone",
    "puskesmas-sewo",
    "facebook",
    ["informed 07-08 10:00", { channel: "telepon" }],
    ["/events/1/channel"],
  ],
  [
    "by a channel that the SOP does not have",
    "rsjd-atma-husada",
    "lapor",
    ["informed 07-08 10:00", { channel: "merpati" }],
    [],
  ],
  [
    "where the document names none",
    "poltekkes-kendari",
    "surat",
    ["informed 07-08 10:00", { channel: "email" }],
    [],
  ],
])("%s, under %s", (_, sop, channel, reply, named) => {
  const arrived = sop === "rsjd-atma-husada" ? "received 07-06 10:00" : "submitted 07-06 10:00";
  const story: Story = { sop, channel, events: [arrived, reply], now: "07-09 10:00" };
  const answer = assessed(story);
  expect(answer.reply?.status).toBe("given");
  const found = answer.problems.filter(({ code }) => code === "C237");
  expect(found.map(({ pointer }) => pointer)).toEqual(named);
  if (named.length > 0) expect(found[0]!.message).toContain(channel);
});
