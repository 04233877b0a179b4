/**
 * Mutation testing on demand, room by room: `npm run mutate -- grading`. The last figures, and why each survivor
 * lives, stand in test/mutation/FIGURES.md.
 */
import { rooms } from "./test/mutation/rooms.mjs";

const room = process.env.SOPAN_ROOM ?? "grading";
if (!Object.hasOwn(rooms, room)) throw new Error(`SOPAN_ROOM is one of: ${Object.keys(rooms).join(", ")}`);

export default {
  mutate: [`src/${room}/*.ts`],
  plugins: ["./test/mutation/runner.mjs"],
  testRunner: "fresh",
  buildCommand: "node test/mutation/bundle.mjs",
  coverageAnalysis: "perTest",
  ignorePatterns: ["/examples/*/node_modules", "/docs", "/reports", "/dist", "/coverage"],
  incremental: true,
  incrementalFile: `reports/mutation/${room}.incremental.json`,
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
  allowConsoleColors: false,
  concurrency: Number(process.env.SOPAN_WORKERS ?? 2),
  // A busy machine must not pass for an endless loop, nor an endless loop hold up all others.
  timeoutMS: 40_000,
  // Each load of the tests stays in memory.
  maxTestRunnerReuse: 150,
  cleanTempDir: "always",
  tempDirName: `reports/mutation/sandbox-${room}`,
  thresholds: { high: 95, low: 90, break: 90 },
};
