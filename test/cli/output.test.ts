import { PassThrough, Readable, Writable } from "node:stream";
import { setTimeout as later } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { Output } from "../../src/cli/output.ts";
import { run } from "../../src/cli/run.ts";
import { Collected, clock, line } from "./command.ts";

const manyCases = 20_000;

/** More cases than anybody waits for, counting how many were asked for. */
function countedCases() {
  const counted = { lines: 0 };
  const stdin = Readable.from(
    (function* () {
      while (counted.lines < manyCases) yield Buffer.from(`${line(`K-${counted.lines++}`)}\n`);
    })(),
    { objectMode: false },
  );
  return { stdin, counted };
}

const command = ["assess", "--format", "ndjson", "--now", "2026-07-10T12:00:00+08:00", "-"];

function closedAfter(writes: number, code: string) {
  return new Writable({
    write(_chunk, _encoding, done) {
      if (writes-- > 0) done();
      else done(Object.assign(new Error(code), { code }));
    },
  });
}

describe("the reader decides the pace", () => {
  test("while the reader takes nothing, only a little is read ahead", async () => {
    const { stdin, counted } = countedCases();
    let release: () => void = () => {};
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        release = done;
      },
    });
    const running = run(command, { stdin, stdout, stderr: new Collected(), now: () => clock, cwd: "." });
    await later(100);
    const read = counted.lines;
    await later(100);
    expect(counted.lines).toBe(read);
    expect(read).toBeLessThan(1000);
    release();
    await later(20);
    stdout.destroy();
    release();
    await running;
  });

  test("a slow reader gets everything, in order", async () => {
    const stdout = new PassThrough({ highWaterMark: 64 });
    const ids = Array.from({ length: 50 }, (_, index) => `K-${index}`);
    const running = run(command, {
      stdin: Readable.from([Buffer.from(ids.map((id) => line(id)).join("\n"))]),
      stdout,
      stderr: new Collected(),
      now: () => clock,
      cwd: ".",
    });
    running.then(() => stdout.end());
    let text = "";
    for await (const chunk of stdout) {
      text += chunk;
      await later(1);
    }
    const answered = text
      .trim()
      .split("\n")
      .map((each) => (JSON.parse(each) as { case: string }).case);
    expect(answered).toEqual(ids);
    expect(await running).toBe(0);
  });

  test("a reader that goes away ends the work, quietly", async () => {
    const { stdin, counted } = countedCases();
    const stderr = new Collected();
    const code = await run(command, {
      stdin,
      stdout: closedAfter(3, "EPIPE"),
      stderr,
      now: () => clock,
      cwd: ".",
    });
    expect({ code, err: stderr.text }).toEqual({ code: 0, err: "" });
    expect(stdin.destroyed).toBe(true);
    expect(counted.lines).toBeLessThan(1000);
  });

  test("a full disk is said, and is no success", async () => {
    const { stdin, counted } = countedCases();
    const stderr = new Collected();
    const code = await run(command, {
      stdin,
      stdout: closedAfter(1, "ENOSPC"),
      stderr,
      now: () => clock,
      cwd: ".",
    });
    expect({ code, err: stderr.text }).toEqual({
      code: 2,
      err: "sopan: hasil tidak dapat ditulis (ENOSPC)\n",
    });
    expect(counted.lines).toBeLessThan(1000);
  });

  test("what steers a terminal never passes, and JSON passes as it is", async () => {
    const stdout = new Collected();
    const output = new Output(stdout);
    output.add("a\u001b[2K\u202eb\nc\n");
    output.addLine("a\nb\u009b");
    output.addJson({ a: "\u202e" }, "line");
    await output.flush();
    expect(stdout.text).toBe('a [2K b\nc\na b \n{"a":"\u202e"}\n');
  });

  test("nothing is written when nothing was added", async () => {
    let writes = 0;
    const output = new Output(
      new Writable({
        write(_chunk, _encoding, done) {
          writes++;
          done();
        },
      }),
    );
    await output.flush();
    output.add("a");
    output.add("b");
    await output.flush();
    await output.flush();
    expect(writes).toBe(1);
  });
});
