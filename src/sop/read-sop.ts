/** Rule file in, diagnostics and (if there are no errors) a well-formed, frozen SOP file out. */
import { deepFreeze } from "../base/deep-freeze.ts";
import type { Language } from "../base/language.ts";
import type { LocalDay } from "../calendar/decree.ts";
import { afterFindings } from "../check/after-depth.ts";
import { unobservedDays } from "../check/check-calendars.ts";
import { referenceFindings } from "../check/check-references.ts";
import type { Code } from "../diagnostics/codes.ts";
import type { Diagnostic, Finding } from "../diagnostics/diagnostic.ts";
import { type SopFile, sopFormat } from "../format/sop.ts";
import { diagnosticsOf, type JsonText, readJson } from "../json/json-text.ts";
import { readShape } from "../json/shape.ts";

export interface ReadSop {
  /** The file, when it has no error. */
  readonly sop: SopFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** `local`: the local days that a host gives with the file. */
export function readSop(
  textOrJson: unknown,
  file: string | null,
  language: Language,
  local: readonly LocalDay[] = [],
): ReadSop {
  const json = readJson(textOrJson);
  const { shapely, findings } = judged(json);
  const diagnostics = diagnosticsOf(
    json,
    [...findings, ...unobservedDays(json.value, local)],
    file,
    language,
  );
  const isSound = diagnostics.every(({ severity }) => severity !== "error");
  return { sop: shapely !== null && isSound ? deepFreeze(shapely) : null, diagnostics };
}

/** Where clauses are referred to. */
const references = /\/(?:source|clauses)(?:\/\d+)?$/;
/** Codes about the value itself, after which its name or type says nothing more. */
const ofValue: ReadonlySet<Code> = new Set(["S201", "S204", "S205", "S206", "S207"]);

function judged({ value, isLossy }: JsonText): { shapely: SopFile | null; findings: readonly Finding[] } {
  const tooDeep = afterFindings(value);
  if (tooDeep.length > 0) return { shapely: null, findings: tooDeep };
  const { shapely, findings, meant, written } = readShape(sopFormat, value);
  const misshapen = new Set(findings.filter(({ code }) => ofValue.has(code)).map(({ pointer }) => pointer));
  const ofAnotherType = findings.filter(({ code }) => code === "S201").map(({ pointer }) => `${pointer}/`);
  const isMisshapen = (pointer: string) =>
    misshapen.has(pointer) || ofAnotherType.some((holder) => pointer.startsWith(holder));
  // What could not be read may have referred to the clause that seems to be left over.
  const mayBeReferred = isLossy || [...misshapen].some((pointer) => references.test(pointer));
  const names = referenceFindings(meant)
    .map((finding) => ({ ...finding, pointer: written(finding.pointer) }))
    .filter(({ code, pointer }) => !isMisshapen(pointer) && !(code === "S310" && mayBeReferred));
  return { shapely, findings: [...findings, ...names] };
}
