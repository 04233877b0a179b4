/** The process: reads its settings from the environment, starts the desk, stops it when asked to. */
import process from "node:process";
import { openFileSink } from "./file-sink.js";
import { createHost } from "./host.js";
import { loadRules } from "./rules.js";
import { openStore } from "./store.js";

/** A token that can be guessed is none. */
const leastToken = 16;

const {
  SOP = "rsud-buleleng",
  POLICY,
  TOKEN = "",
  DATABASE = "meja.db",
  DELIVERIES = "terkirim.ndjson",
  HOST = "127.0.0.1",
  PORT = "3000",
} = process.env;

if (TOKEN.length < leastToken) {
  process.stderr.write(`TOKEN: at least ${leastToken} characters; whoever writes must send it\n`);
  process.exit(2);
}

const { server, start, stop } = createHost({
  store: openStore(DATABASE),
  sop: loadRules(SOP, POLICY),
  deliver: openFileSink(DELIVERIES, process.emitWarning),
  token: TOKEN,
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
