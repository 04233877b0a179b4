/** `sopan check --schema`: the JSON Schema of one SOP file with its own names, for the editor that it is written in. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { kindOfRuleFile, ownSchema } from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { missingFile } from "./files.ts";
import { ownPackage } from "./package.ts";
import type { ExitCode, Session } from "./session.ts";
import { textOfFile } from "./text-file.ts";
import { WrongUse } from "./wrong-use.ts";

export function schemaForFile(given: Arguments, session: Session): ExitCode {
  const { messages, out, cwd } = session;
  const [file, another] = given.operands;
  if (file === undefined || another !== undefined)
    throw new WrongUse(messages.oneSchemaFile, messages.oneSchemaFileHint);
  if (given.has("format")) throw new WrongUse(messages.formatOfSchema, messages.oneSchemaFileHint);
  const path = resolve(cwd, file);
  const missing = missingFile(path, file, messages);
  if (missing !== null) throw new WrongUse(missing, messages.oneSchemaFileHint);
  const text = textOfFile(path, file, session);
  if (kindOfRuleFile(text) !== "sop") throw new WrongUse(messages.oneSchemaFile, messages.oneSchemaFileHint);
  const published = readFileSync(new URL("schemas/sop.schema.json", ownPackage().folder), "utf8");
  out.addJson(ownSchema(JSON.parse(published), text));
  return 0;
}
