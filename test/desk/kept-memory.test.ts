/** What a list of many cases keeps of each: what it is ordered by, and not what it prints. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { AgendaBuilder, UnownedBuilder } from "../../src/index.ts";
import { shippedSop } from "../assess/shipped.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const sop = shippedSop("rsud-buleleng");
const now = "2026-07-20T09:00:00+08:00";
const received = { type: "received", at: "2026-07-10T10:00:00+08:00" };
/** An item of a list is longer than this, and an item in memory takes several times its text. */
const bytesOfKeys = 100;

function usedBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

test.each([
  ["agenda", AgendaBuilder],
  ["list of what nobody answers for", UnownedBuilder],
])("an %s keeps a few numbers of each case", (_, Builder) => {
  const put = { count: 0, bytes: 0 };
  const shelf = {
    put: (item: unknown) => {
      put.count++;
      put.bytes += JSON.stringify(item).length;
    },
    at: () => {
      throw new Error("nothing is told here");
    },
  };
  const builder = new Builder(sop, now, {}, shelf);
  const add = (count: number) => {
    for (let index = 0; index < count; index++)
      builder.add({ id: `${index}`, sop: sop.id, service: "pengaduan", channel: "sms", events: [received] });
  };
  // What is made once, for the first cases, is no case's.
  add(2_000);
  const [before, already] = [usedBytes(), { ...put }];
  add(8_000);
  const each = (usedBytes() - before) / (put.count - already.count);
  expect(put.count - already.count).toBe(8_000);
  expect(put.bytes / put.count).toBeGreaterThan(bytesOfKeys);
  expect(each).toBeLessThan(bytesOfKeys);
});
