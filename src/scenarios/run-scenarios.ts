/** Runs scenarios: each is a case asked about at its own instant, and compared with what it expects. */
import { assess } from "../assess/assess.ts";
import { expectSops } from "../assess/expect-sop.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import { nextActions } from "../assess/next-actions.ts";
import type { SopSet } from "../assess/versions.ts";
import { zoneOffsetMs } from "../base/time.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { chosenLanguage } from "../diagnostics/language-option.ts";
import { explain } from "../explain/explain.ts";
import { type JsonText, placeOf } from "../json/json-text.ts";
import { pointerTo } from "../json/pointer.ts";
import { idsAtHand, readScenarios, type ScenarioOptions, versionsAtHand } from "./check-scenarios.ts";
import { type Answered, type Difference, differencesIn } from "./compare-answer.ts";
import { type Coverage, coverageOf, type Exercised } from "./coverage.ts";
import { exercisedIn } from "./exercised.ts";
import { reasonsFor } from "./failing-reasons.ts";
import type { ScenarioFile, ScenariosFile } from "./format/scenarios.ts";
import { caseOf } from "./scenario-case.ts";

/** A difference with its place in the file of scenarios. */
export interface PlacedDifference extends Difference {
  readonly line: number;
  readonly column: number;
}

/** What became of one scenario. */
export interface ScenarioResult {
  readonly name: string;
  readonly sop: string;
  /** The version that answered. */
  readonly version: string;
  readonly service: string;
  /** Where the scenario stands in its file. */
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
  /** Empty when all is as expected; `pointer` is into the file. */
  readonly differences: readonly PlacedDifference[];
  /** Why the answer is as it is, in the parts that differ, as `explain` says it. */
  readonly because: readonly string[];
}

export interface ScenarioRun {
  /** What is wrong with the file; then none of its scenarios ran. */
  readonly diagnostics: readonly Diagnostic[];
  readonly results: readonly ScenarioResult[];
  /** Of every SOP that was given, or of the policy over them. */
  readonly coverage: readonly Coverage[];
}

/**
 * Runs the scenarios of a file against the SOP that they are for, or a set of which each names its own; under a policy
 * the `sop` of the loaded policy. A file with errors runs none. Pure: what is to be filled in stands in the differences.
 *
 * @example runScenarios(readFileSync("klinik.scenarios.json", "utf8"), sop).results.filter(({ differences }) => differences.length > 0)
 */
export function runScenarios(
  textOrJson: unknown,
  sop: LoadedSop | SopSet,
  options: ScenarioOptions = {},
): ScenarioRun {
  expectSops(sop);
  const { json, file, diagnostics } = readScenarios(textOrJson, sop, options);
  const sops = idsAtHand(sop).flatMap((id) => versionsAtHand(sop, id));
  const acted = new Map(sops.map((each) => [each, { acted: new Set<string>(), scenarios: 0 }]));
  const results: ScenarioResult[] = [];
  for (const [index, scenario] of (file?.scenarios ?? []).entries()) {
    const { result, governing, pointers } = runOne(scenario, { file: file!, sop, json, index }, options);
    results.push(result);
    const known = acted.get(governing)!;
    for (const pointer of pointers) known.acted.add(pointer);
    known.scenarios++;
  }
  const exercised = [...acted].map(([each, found]): Exercised => ({ sop: each, ...found }));
  return { diagnostics, results, coverage: coverageOf(exercised) };
}

interface Within {
  readonly file: ScenariosFile;
  readonly sop: LoadedSop | SopSet;
  readonly json: JsonText;
  readonly index: number;
}

function runOne(scenario: ScenarioFile, { file, sop, json, index }: Within, options: ScenarioOptions) {
  const language = chosenLanguage({ language: options.language });
  const id = scenario.sop ?? file.sop ?? idsAtHand(sop)[0]!;
  const versions = versionsAtHand(sop, id);
  const asked = caseOf(scenario, versions[0]!);
  const assessment = assess(sop, asked.case, asked.now, { ...asked.options, language });
  const governing = versions.find(({ version }) => version === assessment.version)!;
  const answered: Answered = { ...assessment, nextActions: nextActions(governing, assessment) };
  const offsetMs = zoneOffsetMs[governing.file.institution.zone];
  const differences = [
    ...differencesIn(scenario.expect, answered, offsetMs),
    ...unexpectedProblems(scenario, answered),
  ];
  const pointer = pointerTo("/scenarios", index);
  const { line, column } = placeOf(json, pointer);
  const result: ScenarioResult = {
    name: scenario.name,
    sop: governing.id,
    version: governing.version,
    service: scenario.service,
    line,
    column,
    pointer,
    differences: differences.map((each) => placed(each, `${pointer}/expect`, json)),
    because: differences.every(({ isOpen }) => isOpen)
      ? []
      : reasonsFor(differences, answered, explain(governing, assessment, { language })),
  };
  return { result, governing, pointers: exercisedIn(governing.file, assessment, asked.case) };
}

/** A case that could not be used as it was told shows nothing, unless that is what is expected. */
function unexpectedProblems({ expect }: ScenarioFile, { problems }: Answered): readonly Difference[] {
  if (expect.problems !== undefined) return [];
  const got = problems.filter(({ severity }) => severity === "error").map(({ code }) => code);
  return got.length === 0 ? [] : [{ pointer: "/problems", expected: [], got, isOpen: false }];
}

function placed(difference: Difference, base: string, json: JsonText): PlacedDifference {
  const pointer = base + difference.pointer;
  const { line, column } = placeOf(json, pointer);
  return { ...difference, pointer, line, column };
}
