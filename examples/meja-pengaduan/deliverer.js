/**
 * Hands over what lies in the outbox. The record of a case knows each escalation exactly once. The outside may get one
 * more than once, after a crash between handing over and recording it, but always with the same `idempotencyKey`.
 */

/** How long a hand-over under way may hold up the end of the process. */
const longestFarewellMs = 10_000;

/**
 * @typedef {{ idempotencyKey: string, case: string, level: string, deadline: string | null, label: string,
 *   to: readonly string[], action: string, dueAt: string }} Message `deadline`: null for a level that none sets off.
 * @typedef {(message: Message) => Promise<void>} Deliver Resolves when the outside has it. It must not hang: give it a
 *   time limit of its own.
 */

/** @param {{ store: import("./store.js").Store, desk: import("./desk.js").Desk, deliver: Deliver, now: () => number,
 *   setTimer: (ring: () => unknown, waitMs: number) => () => void, log: { error(...details: unknown[]): void } }} parts */
export function createDeliverer({ store, desk, deliver, now, setTimer, log }) {
  /** @type {Promise<void> | null} */
  let running = null;
  let isStopping = false;
  let isStopped = false;

  async function handOverAll() {
    for (const { caseId, key } of store.entriesToDeliver(now())) {
      if (isStopping) return;
      const idempotencyKey = `${caseId}/${key}`;
      // Of one entry, whether the outside refuses it or its case cannot be read, no other is to suffer.
      try {
        const entry = desk.claim(caseId, key);
        if (entry === null) continue;
        const { level, deadline, label, to, action, dueAt } = entry;
        await deliver({ idempotencyKey, case: caseId, level, deadline, label, to, action, dueAt });
        if (isStopped) return;
        desk.recordDelivery(caseId, key);
      } catch (error) {
        if (isStopped) return;
        log.error(error, `not delivered: ${idempotencyKey}`);
        desk.postpone(caseId, key);
      }
    }
  }

  return {
    isRunning: () => running !== null,
    /** Hands over what is due; the run that is under way, if there is one. */
    run() {
      running ??= handOverAll().finally(() => {
        running = null;
      });
      return running;
    },
    /**
     * Begins no other hand-over. The one under way has a little time left; what nobody knows the outcome of then is handed
     * over again by the next process, as after a crash.
     */
    async stop() {
      isStopping = true;
      if (running !== null) {
        let cancel = () => {};
        const farewell = new Promise((resolve) => {
          cancel = setTimer(resolve, longestFarewellMs);
        });
        // Of its failure the scheduler tells, which began it.
        await Promise.race([running.catch(() => {}), farewell]);
        cancel();
      }
      isStopped = true;
    },
  };
}
