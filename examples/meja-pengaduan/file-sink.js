/**
 * Where this example delivers to: a file, one line for each escalation. It stands for a mail server or a messaging
 * service, and does what these should: it takes each idempotency key once.
 */
import { appendFileSync, existsSync, readFileSync, truncateSync } from "node:fs";

/**
 * @param {string} file
 * @returns {import("./deliverer.js").Deliver}
 */
export function openFileSink(file) {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  // A line that was being written when the machine died was not taken.
  const whole = bytes.subarray(0, bytes.lastIndexOf("\n") + 1);
  if (whole.length < bytes.length) truncateSync(file, whole.length);
  const lines = whole.toString("utf8").split("\n").filter(Boolean);
  const taken = new Set(lines.map((line) => JSON.parse(line).idempotencyKey));

  return async (message) => {
    if (taken.has(message.idempotencyKey)) return;
    appendFileSync(file, `${JSON.stringify(message)}\n`, { flush: true });
    taken.add(message.idempotencyKey);
  };
}
