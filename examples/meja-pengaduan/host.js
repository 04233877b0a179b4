/** The whole desk, put together from its parts. Clock, timer and delivery are given, so that tests can drive them. */
import { createDeliverer } from "./deliverer.js";
import { createDesk } from "./desk.js";
import { createScheduler } from "./scheduler.js";
import { createServer } from "./server.js";

/**
 * @param {{ store: import("./store.js").Store, sop: import("sopan").LoadedSop,
 *   deliver: import("./deliverer.js").Deliver, token: string, now: () => number,
 *   setTimer: (ring: () => unknown, waitMs: number) => () => void, logger?: boolean | object }} parts
 */
export function createHost({ store, sop, deliver, token, now, setTimer, logger }) {
  const desk = createDesk({
    store,
    sop,
    now,
    onFailure: (caseId, error) => server.log.error({ err: error, case: caseId }, `cannot look at ${caseId}`),
  });
  const server = createServer({ store, desk, sop, token, now, logger, onChange: () => scheduler.arm() });
  const deliverer = createDeliverer({ store, desk, deliver, now, setTimer, log: server.log });
  const scheduler = createScheduler({ store, desk, deliverer, now, setTimer, log: server.log });
  return {
    server,
    /** Takes up what fell due while nobody was running, by the clock and the rules of now. */
    start() {
      desk.lookAtAll();
      scheduler.arm();
    },
    async stop() {
      scheduler.stop();
      await Promise.all([server.close(), deliverer.stop()]);
      store.close();
    },
  };
}
