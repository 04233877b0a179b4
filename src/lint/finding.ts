/** What a rule finds, at the value or the key that a pointer names. */
import type { LintCode } from "../diagnostics/codes.ts";
import type { Finding, Params } from "../diagnostics/diagnostic.ts";
import { lintTexts } from "./texts.ts";

export function finding(
  code: LintCode,
  pointer: string,
  params: Params,
  at: Finding["at"] = "value",
): Finding {
  const { id, en } = lintTexts;
  return { code, pointer, at, params, wording: { id: id[code], en: en[code] } };
}
