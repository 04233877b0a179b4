/** Checks a file of scenarios: its shape, its names against the SOP that it is for, and that each scenario shows something. */
import { expectSops } from "../assess/expect-sop.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import type { SopSet } from "../assess/versions.ts";
import { found } from "../check/findings.ts";
import type { Diagnostic, Finding } from "../diagnostics/diagnostic.ts";
import { phrase, unknownName } from "../diagnostics/diagnostic.ts";
import { chosenLanguage, type LanguageOption } from "../diagnostics/language-option.ts";
import { keysOf } from "../diagnostics/misuse.ts";
import { JsonPart } from "../json/json-part.ts";
import { diagnosticsOf, type JsonText, readJson } from "../json/json-text.ts";
import { type ReadShape, readShape } from "../json/shape.ts";
import { nameFindings } from "./check-names.ts";
import { type ScenariosFile, scenariosFormat } from "./format/scenarios.ts";

export interface ScenarioOptions extends LanguageOption {
  /** Name of the file, repeated in diagnostics. */
  readonly file?: string;
}

const optionKeys = /* @__PURE__ */ keysOf<ScenarioOptions>({ language: true, file: true });

/**
 * Everything that is wrong with a file of scenarios, in file order; empty when it can be run. `sop` is what it is to be run
 * against, under a policy the `sop` of the loaded policy; with null only the form is judged.
 *
 * @example checkScenarios('{ "formatVersion": 1, "scenarios": [{ "expect": {} }] }', null).map(({ code }) => code)[0] // "S203"
 */
export function checkScenarios(
  textOrJson: unknown,
  sop: LoadedSop | SopSet | null,
  options: ScenarioOptions = {},
): readonly Diagnostic[] {
  return readScenarios(textOrJson, sop, options).diagnostics;
}

export interface ReadScenarios {
  readonly json: JsonText;
  /** Null when something is wrong with it. */
  readonly file: ScenariosFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

export function readScenarios(
  textOrJson: unknown,
  sop: LoadedSop | SopSet | null,
  options: ScenarioOptions,
): ReadScenarios {
  const language = chosenLanguage(options, optionKeys);
  if (sop !== null) expectSops(sop);
  const json = readJson(textOrJson);
  const shape = readShape(scenariosFormat, json.value);
  const findings = [
    ...shape.findings,
    ...crossFindings(shape, sop).map((each) => ({ ...each, pointer: shape.written(each.pointer) })),
  ];
  const diagnostics = diagnosticsOf(json, findings, options.file ?? null, language);
  return { json, file: diagnostics.length === 0 ? shape.shapely : null, diagnostics };
}

/** The versions at hand of the SOP of an id; empty when there is none. */
export function versionsAtHand(sop: LoadedSop | SopSet, id: string): readonly LoadedSop[] {
  if ("versions" in sop) return sop.versions.get(id) ?? [];
  return sop.id === id ? [sop] : [];
}

/** The ids of the SOPs at hand. */
export function idsAtHand(sop: LoadedSop | SopSet): readonly string[] {
  return "versions" in sop ? [...sop.versions.keys()] : [sop.id];
}

function crossFindings({ meant }: ReadShape<ScenariosFile>, sop: LoadedSop | SopSet | null): Finding[] {
  const file = new JsonPart(meant);
  const scenarios = file.at("scenarios").isList ? file.at("scenarios").parts : [];
  return [
    ...(sop === null ? [] : subjectFindings(file, sop)),
    ...repeated(scenarios),
    ...scenarios.flatMap((scenario) => [
      ...emptiness(scenario),
      ...(sop === null ? [] : ofScenario(scenario, file, sop)),
    ]),
  ];
}

/** Whether the file is for what it is run against. */
function subjectFindings(file: JsonPart, sop: LoadedSop | SopSet): Finding[] {
  const named = file.at("sop");
  const wrongSop = named.text === null ? [] : unknownSop(named, sop);
  const [first] = idsAtHand(sop).flatMap((id) => versionsAtHand(sop, id));
  const policy = first?.policy ?? null;
  const asked = file.at("policy").text;
  if (first === undefined || asked === (policy?.id ?? null)) return wrongSop;
  const params = { expected: policyPhrase(asked), found: policyPhrase(policy?.id ?? null) };
  return [...wrongSop, found("T102", asked === null ? file : file.at("policy"), params)];
}

function policyPhrase(policy: string | null) {
  return policy === null ? phrase("under-no-policy") : phrase("under-policy", { policy });
}

function unknownSop(part: JsonPart, sop: LoadedSop | SopSet): Finding[] {
  const known = idsAtHand(sop);
  const name = part.text!;
  if (known.includes(name)) return [];
  const told = known.map((id) => `\`${id}\``).join(", ");
  return [found("T101", part, { ...unknownName(name, known), known: told })];
}

/** Two scenarios of one name could not be told apart where they fail. */
function repeated(scenarios: readonly JsonPart[]): Finding[] {
  const seen = new Set<string>();
  return scenarios.flatMap((scenario) => {
    const part = scenario.at("name");
    const name = part.text;
    if (name === null) return [];
    if (seen.has(name)) return [found("T104", part, { name })];
    seen.add(name);
    return [];
  });
}

/** A scenario without expectations cannot fail. */
function emptiness(scenario: JsonPart): Finding[] {
  const expected = scenario.at("expect");
  const name = scenario.at("name").text ?? "";
  return expected.isObject && !saysAnything(expected) ? [found("T105", expected, { name })] : [];
}

/** An empty list says that there is nothing; an empty object says nothing. */
function saysAnything(part: JsonPart): boolean {
  return part.isObject ? part.parts.some(saysAnything) : true;
}

function ofScenario(scenario: JsonPart, file: JsonPart, sop: LoadedSop | SopSet): readonly Finding[] {
  const own = scenario.at("sop");
  const wrong = own.text === null ? [] : unknownSop(own, sop);
  const known = idsAtHand(sop);
  const id = own.text ?? file.at("sop").text ?? (known.length === 1 ? known[0]! : null);
  // Of several SOPs none is meant more than another.
  if (id === null) return [found("S203", scenario, { name: "sop" })];
  // Versions of one SOP mostly share their names; what any of them has is not unknown.
  const versions = versionsAtHand(sop, id).map((each) => nameFindings(scenario, each));
  const [fewest = []] = versions.toSorted((a, b) => a.length - b.length);
  return [...wrong, ...fewest];
}
