/**
 * Where this example delivers to: a file, one line for each escalation. It stands for a mail server or a messaging
 * service, and does what these should: it takes each idempotency key once.
 */
import { appendFileSync, existsSync, readFileSync, truncateSync } from "node:fs";

/**
 * @param {string} file
 * @param {(text: string) => void} warn
 * @returns {import("./deliverer.js").Deliver}
 */
export function openFileSink(file, warn) {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  // A line that was being written when the machine died was not taken.
  const whole = bytes.subarray(0, bytes.lastIndexOf("\n") + 1);
  if (whole.length < bytes.length) truncateSync(file, whole.length);
  const taken = new Set();
  for (const [index, line] of whole.toString("utf8").split("\n").entries()) {
    if (line === "") continue;
    const key = keyOf(line);
    // Somebody may have edited the file. Of that line nobody knows what was taken: it stays, and may come once more.
    if (key === null) warn(`${file}:${index + 1}: not a delivery; left as it is`);
    else taken.add(key);
  }

  return async (message) => {
    if (taken.has(message.idempotencyKey)) return;
    appendFileSync(file, `${JSON.stringify(message)}\n`, { flush: true });
    taken.add(message.idempotencyKey);
  };
}

/** The key of a delivery; null for a line that is none. */
function keyOf(line) {
  try {
    const { idempotencyKey } = JSON.parse(line);
    return typeof idempotencyKey === "string" ? idempotencyKey : null;
  } catch {
    return null;
  }
}
