/** A person named in the file. Roles stay, people change: who holds the office today says nothing of what is to be done. */
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";
import { namesPerson, textsThat } from "./prose-words.ts";

export const personNamed: LintRule = {
  code: "S799",
  // The finding shows the place and not the text: it is read by still more people.
  find: ({ part }) => textsThat(namesPerson, part, true).map((pointer) => finding("S799", pointer, {})),
};
