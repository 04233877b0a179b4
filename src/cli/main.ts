#!/usr/bin/env node
/** The entry of the command `sopan`: the process around `run`. */
import { run } from "./run.ts";

// Setting the code instead of leaving at once lets everything that was written arrive.
process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => Date.now(),
  cwd: process.cwd(),
});
