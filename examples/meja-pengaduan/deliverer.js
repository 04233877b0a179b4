/**
 * Hands over what lies in the outbox. The record of a case knows each escalation exactly once. The outside may get one
 * more than once, after a crash between handing over and recording it, but always with the same `idempotencyKey`.
 */

/**
 * @typedef {{ idempotencyKey: string, case: string, level: string, label: string, to: readonly string[],
 *   action: string, dueAt: string }} Message
 * @typedef {(message: Message) => Promise<void>} Deliver Resolves when the outside has it. It must not hang: give it a
 *   time limit of its own.
 */

/** @param {{ store: import("./store.js").Store, desk: import("./desk.js").Desk, deliver: Deliver, now: () => number,
 *   log: { error(...details: unknown[]): void } }} parts */
export function createDeliverer({ store, desk, deliver, now, log }) {
  /** @type {Promise<void> | null} */
  let running = null;

  async function handOverAll() {
    for (const { caseId, key } of store.entriesToDeliver(now())) {
      const entry = desk.claim(caseId, key);
      if (entry === null) continue;
      const { level, label, to, action, dueAt } = entry;
      const idempotencyKey = `${caseId}/${key}`;
      try {
        await deliver({ idempotencyKey, case: caseId, level, label, to, action, dueAt });
      } catch (error) {
        log.error(error, `not delivered: ${idempotencyKey}`);
        desk.postpone(caseId, key);
        continue;
      }
      desk.recordDelivery(caseId, key);
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
  };
}
