/** The complaint desk in this process, at a time that the test tells; requests go in without a network. */
import { copyFileSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { policyFile, token } from "./desk-process.ts";

export interface Message {
  readonly idempotencyKey: string;
  readonly case: string;
}

interface Answer {
  readonly statusCode: number;
  json(): unknown;
}

interface Host {
  readonly server: { inject(request: object): Promise<Answer> };
  start(): void;
  stop(): Promise<void>;
}

export interface Store {
  caseOf(caseId: string): unknown;
  caseIds(): readonly string[];
  timerOf(caseId: string): number | null;
  setTimer(caseId: string, at: number | null): void;
}

interface Timer {
  readonly at: number;
  readonly ring: () => unknown;
}

/** The example's own modules; TypeScript looks no further, because its dependencies are its own. */
export async function part(name: string): Promise<Record<string, (...args: unknown[]) => unknown>> {
  return import(/* @vite-ignore */ new URL(`../../examples/meja-pengaduan/${name}.js`, import.meta.url).href);
}

export class OpenDesk {
  readonly folder: string;
  #now: number;
  #database = "desk.db";
  #host: Host | null = null;
  readonly #deliver: (message: Message) => Promise<void>;
  readonly #policy: string;
  readonly #timers = new Set<Timer>();
  /** What the desk wrote into its log, errors only. */
  readonly log: string[] = [];

  constructor(
    now: string,
    deliver: (message: Message) => Promise<void> = async () => {},
    policy: string = policyFile,
  ) {
    this.folder = mkdtempSync(join(tmpdir(), "meja-"));
    this.#now = Date.parse(now);
    this.#deliver = deliver;
    this.#policy = policy;
  }

  /** The instants at which timers are to ring. */
  get alarms(): readonly string[] {
    return [...this.#timers].map(({ at }) => new Date(at).toISOString());
  }

  /** `prepare` has the database before the host has. */
  async start(prepare: (store: Store) => void = () => {}): Promise<void> {
    const [{ createHost }, { openStore }, { loadRules }] = await Promise.all(
      ["host", "store", "rules"].map(part) as [
        ReturnType<typeof part>,
        ReturnType<typeof part>,
        ReturnType<typeof part>,
      ],
    );
    const store = openStore!(join(this.folder, this.#database)) as Store;
    prepare(store);
    this.#host = createHost!({
      store,
      sop: loadRules!("rsud-buleleng", this.#policy),
      token,
      deliver: (message: Message) => this.#deliver(message),
      now: () => this.#now,
      logger: { level: "error", stream: { write: (line: string) => this.log.push(line) } },
      setTimer: (ring: () => unknown, waitMs: number) => {
        const timer = { at: this.#now + waitMs, ring };
        this.#timers.add(timer);
        return () => this.#timers.delete(timer);
      },
    }) as Host;
    this.#host.start();
  }

  /** The next process after `stop`. The driver lets go of a file only when a process ends, so this one gets a copy. */
  async restart(prepare?: (store: Store) => void): Promise<void> {
    for (const end of ["", "-wal"]) {
      const file = join(this.folder, `${this.#database}${end}`);
      if (existsSync(file)) copyFileSync(file, join(this.folder, `next-${this.#database}${end}`));
    }
    this.#database = `next-${this.#database}`;
    await this.start(prepare);
  }

  async stop(): Promise<void> {
    await this.#host?.stop();
    this.#host = null;
  }

  /** Time passes; whatever rings is waited for, unless it takes for ever. */
  async advance(to: string): Promise<void> {
    for (;;) {
      const [next] = [...this.#timers].sort((a, b) => a.at - b.at);
      if (next === undefined || next.at > Date.parse(to)) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      await Promise.race([next.ring(), new Promise((resolve) => setTimeout(resolve, 50))]);
    }
    this.#now = Math.max(this.#now, Date.parse(to));
  }

  async get(url: string): Promise<readonly [status: number, body: never]> {
    const answer = await this.#host!.server.inject({ method: "GET", url });
    return [answer.statusCode, answer.json() as never];
  }

  async post(
    url: string,
    payload: unknown,
    headers: object = { authorization: `Bearer ${token}` },
  ): Promise<readonly [status: number, body: never]> {
    const answer = await this.#host!.server.inject({ method: "POST", url, payload, headers });
    return [answer.statusCode, answer.json() as never];
  }

  /** The machine's clock is set, forwards or back; nothing rings because of it. */
  setClock(to: string): void {
    this.#now = Date.parse(to);
  }
}
