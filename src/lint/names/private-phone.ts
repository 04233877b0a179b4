/** The mobile number of a person, outside of where an institution says how it is reached. */
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";
import { hasPrivatePhone, textsThat } from "./prose-words.ts";

export const privatePhone: LintRule = {
  code: "S801",
  // The finding shows the place and not the text: it is read by still more people.
  find: ({ part }) => textsThat(hasPrivatePhone, part, false).map((pointer) => finding("S801", pointer, {})),
};
