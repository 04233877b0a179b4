/** The limits of an SOP beside those of the regulations that ship with the package. */
import { readdirSync, readFileSync } from "node:fs";
import { compareWithLaw, type LawFile, type LoadedSop, lawOf, renderLaw } from "../index.ts";
import { ownPackage } from "./package.ts";
import type { Session } from "./session.ts";
import type { Shown } from "./shown.ts";

export function showLaw(sop: LoadedSop, { language }: Session): Shown {
  const comparisons = compareWithLaw(sop, shippedLaws());
  return {
    json: comparisons,
    text: () => renderLaw(sop, comparisons, { language }),
    markdown: () => renderLaw(sop, comparisons, { language, format: "markdown" }),
  };
}

/** The regulations that ship with the package. */
export function shippedLaws(): readonly LawFile[] {
  const folder = new URL("rules/law/", ownPackage().folder);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => lawOf(readFileSync(new URL(name, folder), "utf8")) ?? []);
}
