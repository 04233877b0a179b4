/**
 * One timer for everything: it rings at the earliest instant at which any case changes by itself or any entry of the
 * outbox is to be handed over, and at once when something was recorded. Which instant that is stands in the database, so
 * nothing is lost with the process.
 */

const MS_PER_MINUTE = 60_000;
/** setTimeout holds at most 24.8 days, and somebody may set the machine's clock meanwhile. */
const longestWaitMs = 24 * 60 * MS_PER_MINUTE;
/** Clocks that are kept right go back a little now and then. */
const smallestStepMs = 1000;

/**
 * @param {{ store: import("./store.js").Store, desk: import("./desk.js").Desk,
 *   deliverer: ReturnType<typeof import("./deliverer.js").createDeliverer>, now: () => number,
 *   setTimer: (ring: () => unknown, waitMs: number) => () => void, log: { error(...details: unknown[]): void } }} parts
 *   `setTimer` gives the function that cancels the timer.
 */
export function createScheduler({ store, desk, deliverer, now, setTimer, log }) {
  let cancel = () => {};
  let isAboutToRing = false;
  let restUntil = 0;
  let isStopped = false;
  let lastSeen = Number.NEGATIVE_INFINITY;

  /** Sets the timer anew; call it after every change. */
  function arm() {
    if (isStopped) return;
    // Of a clock that was set back the database knows nothing yet: what it waits for may come again, and earlier.
    const at = now();
    const isSetBack = at < lastSeen - smallestStepMs;
    if (isSetBack) desk.lookAtAll();
    lastSeen = isSetBack ? at : Math.max(lastSeen, at);
    // Put off by each of many changes, it would not ring while they come in.
    if (isAboutToRing) return;
    cancel();
    // What a run under way has not got to yet is its business; it arms again when it ends.
    const instants = [store.nextTimer(), deliverer.isRunning() ? null : store.nextDelivery()];
    const next = Math.min(...instants.map((at) => at ?? Number.POSITIVE_INFINITY));
    if (next === Number.POSITIVE_INFINITY) return;
    const waitMs = Math.min(Math.max(next - at, restUntil - at, 0), longestWaitMs);
    isAboutToRing = waitMs === 0;
    cancel = setTimer(ring, waitMs);
  }

  async function ring() {
    isAboutToRing = false;
    try {
      desk.recheck();
      const delivering = deliverer.run();
      arm();
      await delivering;
    } catch (error) {
      // Such as a full disk: everything is still to be done, a little later.
      log.error(error);
      restUntil = now() + MS_PER_MINUTE;
    }
    arm();
  }

  return {
    arm,
    stop() {
      isStopped = true;
      cancel();
    },
  };
}
