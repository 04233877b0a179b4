/** Runs again whenever a file that was named changes, for who edits: until the reader goes away, or the process is stopped. */
import { type FSWatcher, watch } from "node:fs";
import { dirname, resolve } from "node:path";
import { isFolder } from "./files.ts";
import type { ExitCode, Session } from "./session.ts";

/** An editor saves in several steps: so long nothing must have changed, in milliseconds. */
const quiet = 150;

/** The clock of a debounce; another one in tests. */
export interface Timers {
  readonly start: (run: () => void, ms: number) => unknown;
  readonly stop: (timer: unknown) => void;
}

const ownTimers: Timers = {
  start: (run, ms) => setTimeout(run, ms),
  stop: (timer) => clearTimeout(timer as NodeJS.Timeout),
};

/**
 * Many calls in a row as one, after the last of them.
 *
 * @example const soon = debounced(() => test()); soon(); soon(); // one test
 */
export function debounced(run: () => void, ms: number = quiet, timers: Timers = ownTimers): () => void {
  let timer: unknown = null;
  return () => {
    if (timer !== null) timers.stop(timer);
    timer = timers.start(() => {
      timer = null;
      run();
    }, ms);
  };
}

/** Whether a change of this file may change what is tested. */
export function isWatched(name: string | null): boolean {
  return name === null || /\.json$/i.test(name);
}

/** Runs once, and again after each change; ends with the exit code of the last run. */
export async function rerunOnChange(
  operands: readonly string[],
  session: Session,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> {
  let code = await attempt(run, session);
  const folders = new Map(operands.map((each) => folderOf(each, session.cwd)));
  const watchers: FSWatcher[] = [];
  await new Promise<void>((end) => {
    let running = Promise.resolve();
    const again = debounced(() => {
      running = running.then(async () => {
        code = await attempt(run, session);
        if (session.out.isClosed) end();
      });
    });
    for (const [folder, recursive] of folders)
      watchers.push(watch(folder, { recursive }, (_event, name) => isWatched(name) && again()));
  });
  for (const each of watchers) each.close();
  return code;
}

/** What is watched for an operand: a folder with all below it, or the folder of a file. */
function folderOf(operand: string, cwd: string): readonly [folder: string, recursive: boolean] {
  const path = resolve(cwd, operand);
  if (isFolder(path)) return [path, true];
  const folder = dirname(path);
  return [isFolder(folder) ? folder : cwd, false];
}

/** A slip while editing ends nothing: it is said, and mended with the next change. */
async function attempt(run: () => Promise<ExitCode>, { errors, out, messages }: Session): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    const report = error instanceof Error && "report" in error ? String(error.report) : "";
    errors.add(report);
    errors.addLine(`sopan: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  } finally {
    errors.addLine(`sopan: ${messages.watching}`);
    await errors.flush();
    await out.flush();
  }
}
