/** Cases through the built command into a pipe: time for each, and the most memory it ever held. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { caseAt } from "./cases.ts";
import { duration } from "./measure.ts";

const command = join("dist", "cli.js");
const now = "2026-07-20T09:00:00+08:00";

/** The command says at its end what it used: kilobytes at most, and microseconds of processor time. */
const accounting = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); " +
    "process.stderr.write(JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }) + '\\n'); });",
)}`;

interface Used {
  readonly maxRSS: number;
  readonly cpu: number;
}

export async function raceStream(counts: readonly number[]): Promise<void> {
  console.log("\nsopan assess --format ndjson, into a pipe");
  if (!existsSync(command)) {
    console.log(`  left out: there is no ${command}; run the build first`);
    return;
  }
  const startUp = await run(0);
  for (const count of counts) {
    const { wallMs, used } = await run(count);
    const cpu = ((used.cpu - startUp.used.cpu) * 1000) / count;
    const wall = ((wallMs - startUp.wallMs) * 1e6) / count;
    const megabytes = (used.maxRSS / 1024).toFixed(0);
    console.log(
      `  ${count.toLocaleString("en").padStart(9)} cases: ${duration(cpu)} of processor time a case, ${duration(wall)} of the clock, at most ${megabytes} MB`,
    );
  }
  console.log(
    `  starting up: ${duration(startUp.used.cpu * 1000)}, ${(startUp.used.maxRSS / 1024).toFixed(0)} MB`,
  );
}

async function run(count: number): Promise<{ readonly wallMs: number; readonly used: Used }> {
  const start = performance.now();
  const args = ["--import", accounting, command, "assess", "--now", now, "--format", "ndjson", "-"];
  const child = spawn(process.execPath, args, { stdio: "pipe" });
  let answers = 0;
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answers++;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const closed = once(child, "close");
  const size = 500;
  for (let from = 0; from < count; from += size) {
    const lines = Array.from({ length: Math.min(size, count - from) }, (_, index) =>
      JSON.stringify(caseAt(from + index, true)),
    );
    if (!child.stdin.write(`${lines.join("\n")}\n`)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  await closed;
  const wallMs = performance.now() - start;
  if (answers !== count) throw new Error(`${answers} answers to ${count} cases: ${errors}`);
  return { wallMs, used: JSON.parse(errors.trim().split("\n").at(-1)!) as Used };
}
