/**
 * The host of examples/meja-pengaduan as a process of its own whose time is told by its parent, and which kills itself
 * (SIGKILL: no handler, no flush) when it comes to a named point for the n-th time. Not a line of the host knows of it.
 */
import { appendFileSync } from "node:fs";
import { openFileSink } from "../../examples/meja-pengaduan/file-sink.js";
import { createHost } from "../../examples/meja-pengaduan/host.js";
import { loadRules } from "../../examples/meja-pengaduan/rules.js";
import { openStore } from "../../examples/meja-pengaduan/store.js";

const { DATABASE, DELIVERIES, HAND_OVERS, POLICY, TOKEN, START, DIE_AT, DIE_TIMES } = process.env;

let times = 0;
function reach(point) {
  if (point !== DIE_AT || ++times < Number(DIE_TIMES)) return;
  process.kill(process.pid, "SIGKILL");
  // The signal may reach another thread first.
  for (;;);
}

/** Points after what the store does, by the name of the method. */
const afterMethod = {
  addCase: "after-case-insert",
  addEvent: "after-event-append",
  setTimer: "after-timer",
  putInOutbox: "after-outbox-insert",
  keepInOutbox: "after-withdrawal",
  claimEntry: "after-claim",
  markDelivered: "after-mark-delivered",
};

function mortal(store) {
  const wrapped = { ...store };
  for (const [method, point] of Object.entries(afterMethod)) {
    wrapped[method] = (...args) => {
      if (method === "markDelivered") reach("before-mark-delivered");
      const result = store[method](...args);
      reach(point);
      return result;
    };
  }
  // What was recorded and acknowledged is marked only; the look at it comes now.
  wrapped.casesToRecheck = (at) => {
    reach("before-look");
    return store.casesToRecheck(at);
  };
  wrapped.transaction = (change) => {
    const result = store.transaction(() => {
      const changed = change();
      reach("before-commit");
      return changed;
    });
    reach("after-commit");
    return result;
  };
  return wrapped;
}

const sink = openFileSink(DELIVERIES, process.emitWarning);
async function deliver(message) {
  reach("before-hand-over");
  appendFileSync(HAND_OVERS, `${message.idempotencyKey}\n`);
  await sink(message);
  reach("after-hand-over");
}

let now = Number(START);
let rings = 0;
const timers = new Set();
function setTimer(ring, waitMs) {
  const timer = { at: now + waitMs, ring };
  timers.add(timer);
  return () => timers.delete(timer);
}

async function advance(to) {
  for (;;) {
    const [next] = [...timers].sort((a, b) => a.at - b.at);
    if (next === undefined || next.at > to) break;
    timers.delete(next);
    now = Math.max(now, next.at);
    rings++;
    await next.ring();
  }
  now = Math.max(now, to);
}

const { server, start } = createHost({
  store: mortal(openStore(DATABASE)),
  sop: loadRules("rsud-buleleng", POLICY),
  deliver,
  token: TOKEN,
  now: () => now,
  setTimer,
});
await server.listen({ host: "127.0.0.1", port: 0 });
start();
process.on("message", async ({ to }) => {
  await advance(to);
  process.send({ rings });
});
process.send({ port: server.server.address().port });
