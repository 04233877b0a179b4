/** The process: reads its settings from the environment, starts the desk, stops it when asked to. */
import process from "node:process";
import { openFileSink } from "./file-sink.js";
import { createHost } from "./host.js";
import { loadRules } from "./rules.js";
import { openStore } from "./store.js";

const {
  SOP = "rsud-buleleng",
  POLICY,
  DATABASE = "meja.db",
  DELIVERIES = "terkirim.ndjson",
  HOST = "127.0.0.1",
  PORT = "3000",
} = process.env;

const { server, start, stop } = createHost({
  store: openStore(DATABASE),
  sop: loadRules(SOP, POLICY),
  deliver: openFileSink(DELIVERIES),
  now: Date.now,
  setTimer(ring, waitMs) {
    const timer = setTimeout(ring, waitMs);
    return () => clearTimeout(timer);
  },
  logger: true,
});
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
await server.listen({ host: HOST, port: Number(PORT) });
start();
