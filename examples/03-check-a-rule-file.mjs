// A rule file with mistakes: all of them at once, each with its place and what to do.
import { readFileSync } from "node:fs";
import { checkSop } from "sopan";

const text = readFileSync(new URL("broken.json", import.meta.url), "utf8");
for (const { line, column, code, message, help } of checkSop(text, { language: "en" })) {
  console.log(`${line}:${column} ${code} ${message}; ${help}`);
}
