/** The shipped decrees, read as plain JSON. */

import { readdirSync, readFileSync } from "node:fs";
import type { OracleDecree } from "./calendar.ts";

const FOLDER = new URL("../../rules/holidays/", import.meta.url);

export function readDecrees(): readonly OracleDecree[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as OracleDecree);
}
