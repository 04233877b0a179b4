/** A complaint desk that may die at any time, and a client that starts it again and repeats what had no answer. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("host-that-dies.mjs", import.meta.url));
export const policyFile = fileURLToPath(
  new URL("../../rules/policy/jenjang-ombudsman.json", import.meta.url),
);

/** What whoever writes to a desk sends. */
export const token = "rahasia-untuk-percobaan";

/** A point of the host, and how many times a process comes by before it dies there. */
export interface Death {
  readonly at: string;
  readonly times: number;
}

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
}

export class DeskProcess {
  /** How many processes died. */
  deaths = 0;
  /** How often the timer of the last process rang. */
  rings = 0;
  readonly #folder: string;
  readonly #deaths: Death[];
  #now: number;
  #running: Running | null = null;

  /** Each process dies as the next of `deaths` says; when there is none left, it lives. */
  constructor(folder: string, now: number, deaths: readonly Death[]) {
    this.#folder = folder;
    this.#now = now;
    this.#deaths = [...deaths];
  }

  async get(path: string): Promise<unknown> {
    return (await this.#insist(({ url }) => fetch(`${url}${path}`))).json();
  }

  async post(path: string, body: object): Promise<number> {
    const request = {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    };
    return (await this.#insist(({ url }) => fetch(`${url}${path}`, request))).status;
  }

  /** Lets time pass. Whether the process lives through it or not, it is that late then. */
  async advance(to: number): Promise<void> {
    const { rings } = await this.#insist(async ({ child }) => {
      this.#now = to;
      return (await this.#ask(child, { to })) as { rings: number };
    });
    this.rings = rings;
  }

  /** Nobody is running until then; the next request starts a process. */
  async rest(until: number): Promise<void> {
    await this.stop();
    this.#now = until;
  }

  async stop(): Promise<void> {
    if (this.#running === null) return;
    const { child } = this.#running;
    this.#running = null;
    // One that has died meanwhile says so no more.
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill();
    await gone;
  }

  /** Idempotency keys in the order in which the sink took them. */
  delivered(): readonly string[] {
    return this.#lines("delivered.ndjson").map((line) => (JSON.parse(line) as Message).idempotencyKey);
  }

  /** Idempotency keys in the order in which they were handed over, again and again. */
  handedOver(): readonly string[] {
    return this.#lines("hand-overs.txt");
  }

  #lines(name: string): readonly string[] {
    const file = join(this.#folder, name);
    return existsSync(file) ? readFileSync(file, "utf8").split("\n").filter(Boolean) : [];
  }

  /** An answer, from the process that runs or from one of those that come after it. */
  async #insist<T>(request: (running: Running) => Promise<T>): Promise<T> {
    for (;;) {
      const child = this.#running?.child ?? this.#fork();
      try {
        this.#running ??= await this.#started(child);
        return await request(this.#running);
      } catch (error) {
        if (!(await this.#hasDied(child))) throw error;
      }
    }
  }

  #fork(): ChildProcess {
    const death = this.#deaths.shift();
    return fork(program, [], {
      execArgv: [],
      env: {
        DATABASE: join(this.#folder, "desk.db"),
        DELIVERIES: join(this.#folder, "delivered.ndjson"),
        HAND_OVERS: join(this.#folder, "hand-overs.txt"),
        POLICY: policyFile,
        TOKEN: token,
        START: String(this.#now),
        DIE_AT: death?.at ?? "",
        DIE_TIMES: String(death?.times ?? 0),
      },
    });
  }

  /** Ready for requests; rejects when it dies over what it takes up at the start. */
  async #started(child: ChildProcess): Promise<Running> {
    const { port } = (await this.#ask(child, null)) as { port: number };
    return { child, url: `http://127.0.0.1:${port}` };
  }

  /** The next message of the process; rejects when it ends instead. */
  #ask(child: ChildProcess, message: object | null): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`the host ended (${code})`));
      child.once("exit", ended);
      child.once("message", (answer) => {
        child.off("exit", ended);
        resolve(answer);
      });
      if (message !== null) child.send(message, (error) => error !== null && reject(error));
    });
  }

  async #hasDied(child: ChildProcess): Promise<boolean> {
    if (child.exitCode === null && child.signalCode === null) {
      await Promise.race([once(child, "exit"), new Promise((resolve) => setTimeout(resolve, 5_000))]);
    }
    if (child.signalCode !== "SIGKILL") return false;
    this.#running = null;
    this.deaths++;
    return true;
  }
}

interface Message {
  readonly idempotencyKey: string;
}
