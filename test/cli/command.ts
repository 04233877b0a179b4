/** The whole command in process: arguments and standard input in, exit code and both outputs out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { afterAll } from "vitest";
import { run } from "../../src/cli/run.ts";

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Noon of Friday, 10 July 2026 in Buleleng. */
export const clock = Date.UTC(2026, 6, 10, 4);

export class Collected extends Writable {
  readonly #chunks: Buffer[] = [];

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString("utf8");
  }
}

/** Runs `sopan` with words as a shell would split them; `stdin` is what comes through the pipe. */
export async function sopan(
  command: string | readonly string[],
  { stdin = "", cwd = "." }: { readonly stdin?: string | Buffer | Readable; readonly cwd?: string } = {},
): Promise<Answer> {
  const argv = typeof command === "string" ? command.split(" ").filter((word) => word !== "") : command;
  const [stdout, stderr] = [new Collected(), new Collected()];
  const code = await run(argv, {
    stdin:
      stdin instanceof Readable
        ? stdin
        : Readable.from(stdin.length === 0 ? [] : [Buffer.from(stdin as string)]),
    stdout,
    stderr,
    now: () => clock,
    cwd,
  });
  return { code, out: stdout.text, err: stderr.text };
}

/** A folder that holds these files until the tests of this file are over. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), "sopan-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** One case as a line. */
export function line(id: string, more: Readonly<Record<string, unknown>> = { sop: "rsud-buleleng" }): string {
  const events = [{ type: "received", at: "2026-07-10T10:00:00+08:00" }];
  return JSON.stringify({ id, service: "pengaduan", channel: "sms", events, ...more });
}

/** What each output line is about: the id of an assessed case, or `line:CODE` of one that could not be. */
export function outline(ndjson: string): string[] {
  return ndjson
    .split("\n")
    .filter((text) => text !== "")
    .map((text) => {
      const value = JSON.parse(text) as { case?: string; line?: number; problems: { code: string }[] };
      return value.line === undefined ? `${value.case}` : `${value.line}:${value.problems[0]?.code}`;
    });
}
