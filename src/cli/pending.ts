import type { Assessment, Code, Language, LoadedSop } from "../index.ts";

export function renderAssessment(
  _sop: LoadedSop,
  assessment: Assessment,
  _options: { language: Language },
): string {
  return JSON.stringify(assessment, null, 2);
}

export const codePages: Partial<
  Record<Code, { why: Record<Language, string>; avoid: string; prefer: string }>
> = {};
