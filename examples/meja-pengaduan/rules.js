/** The institution's SOP, and over it the policy of this desk: what the document leaves to the institution. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { loadPolicy, loadSop } from "sopan";

const require = createRequire(import.meta.url);

/**
 * @param {string} sopId one of those shipped with sopan
 * @param {string} [policyFile]
 * @returns {import("sopan").LoadedSop}
 */
export function loadRules(sopId, policyFile) {
  const sop = loadSop(require(`sopan/rules/${sopId}.json`));
  if (policyFile === undefined) return sop;
  return loadPolicy(readFileSync(policyFile, "utf8"), sop, { file: policyFile }).sop;
}
