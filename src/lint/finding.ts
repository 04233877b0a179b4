/** What a rule finds, at the value or the key that a pointer names. */
import type { Code } from "../diagnostics/codes.ts";
import type { Finding, Params } from "../diagnostics/diagnostic.ts";

export function finding(code: Code, pointer: string, params: Params, at: Finding["at"] = "value"): Finding {
  return { code, pointer, at, params };
}
