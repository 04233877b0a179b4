/** Fills in what scenarios leave open, in their own text: nothing else of it is touched. */
import { expectText, readFrom } from "../diagnostics/misuse.ts";
import { placeOf, readJson } from "../json/json-text.ts";
import { onOneLine } from "../json/said-otherwise.ts";
import { toFill } from "./format/pieces.ts";
import type { ScenarioRun } from "./run-scenarios.ts";

const written = JSON.stringify(toFill);

/**
 * The text with every `"?"` replaced by what was answered in this run of it; the same text when none is left. What stands
 * there then is for review: it is what the program says, not what the document does.
 *
 * @example fillScenarios('… "dueAt": "?" …', run) // '… "dueAt": "2026-07-11 10:00" …'
 */
export function fillScenarios(source: string, run: Pick<ScenarioRun, "results">): string {
  expectText(source, "source");
  const json = readJson(source);
  const mark = source.slice(0, source.length - json.text.length);
  const open = readFrom("runScenarios", run, "run", () =>
    run.results
      .flatMap(({ differences }) => differences)
      .filter(({ isOpen }) => isOpen)
      .map(({ pointer, got }) => ({ got, offset: placeOf(json, pointer).offset }))
      // From the end on, so that places before stay where they are.
      .sort((a, b) => b.offset - a.offset),
  );
  let { text } = json;
  for (const { got, offset } of open)
    if (text.startsWith(written, offset))
      text = text.slice(0, offset) + onOneLine(got) + text.slice(offset + written.length);
  return mark + text;
}
