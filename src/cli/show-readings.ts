/** Where the document of an SOP can be read in several ways, and what each reading would change. */
import { compareReadings, type LoadedSop, renderReadings } from "../index.ts";
import type { Session } from "./session.ts";
import type { Shown } from "./shown.ts";

export function showReadings(sop: LoadedSop, { language }: Session): Shown {
  const readings = compareReadings(sop);
  return {
    json: readings,
    text: () => renderReadings(sop, readings, { language }),
    markdown: () => renderReadings(sop, readings, { language, format: "markdown" }),
  };
}
