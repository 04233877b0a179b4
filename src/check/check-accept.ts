/** What a file says of its own findings: the code must be one that can be accepted, the place and the role must exist. */
import { type Code, codes, codesByRoom } from "../diagnostics/codes.ts";
import { type Finding, unknownName } from "../diagnostics/diagnostic.ts";
import type { JsonPart } from "../json/json-part.ts";
import { parentOf, pointerKeys } from "../json/pointer.ts";
import type { DeclaredNames } from "./declared-names.ts";
import { found, oneName } from "./findings.ts";

/** Findings about acceptances themselves. Whoever could accept these would never have to look at one again. */
export const codesAboutAcceptances = ["S905", "S906"] as const satisfies readonly Code[];

/** The codes that a file may accept: what keeps a file from being loaded is not among them. */
export const acceptableCodes: ReadonlySet<string> = new Set(
  Object.keys(codesByRoom.lint).filter(
    (code) => !(codesAboutAcceptances as readonly string[]).includes(code),
  ),
);

export function checkAccept(sop: JsonPart, names: DeclaredNames): Finding[] {
  return sop
    .at("accept")
    .parts.flatMap((each) => [
      ...codeFindings(each.at("code")),
      ...placeFindings(sop, each.at("at")),
      ...oneName(each.at("by"), "S904", names.roles),
    ]);
}

function codeFindings(part: JsonPart): Finding[] {
  const name = part.text;
  if (name === null || acceptableCodes.has(name)) return [];
  return Object.hasOwn(codes, name)
    ? [found("S902", part, { name })]
    : [found("S901", part, unknownName(name, acceptableCodes))];
}

function placeFindings(sop: JsonPart, part: JsonPart): Finding[] {
  const name = part.text;
  if (name === null || (isPointer(name) && leadsSomewhere(sop, name))) return [];
  let known = isPointer(name) ? name : "";
  while (!leadsSomewhere(sop, known)) known = parentOf(known);
  return [found("S903", part, { name, known })];
}

function isPointer(text: string): boolean {
  return text === "" || text.startsWith("/");
}

/** What could not be read may well stand there. */
function leadsSomewhere(sop: JsonPart, pointer: string): boolean {
  let part = sop;
  for (const key of pointerKeys(pointer)) {
    if (part.value === undefined) return true;
    const next = part.isList ? part.parts[/^(?:0|[1-9]\d*)$/.test(key) ? Number(key) : -1] : part.at(key);
    if (next === undefined || (part.isObject && !part.has(key)) || !(part.isList || part.isObject))
      return false;
    part = next;
  }
  return true;
}
