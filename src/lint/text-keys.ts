/** What the linter has words for. */
import type { LintCode } from "../diagnostics/codes.ts";
import type { CodeTexts } from "../diagnostics/text-keys.ts";

export type LintTexts = Readonly<Record<LintCode, CodeTexts>>;
