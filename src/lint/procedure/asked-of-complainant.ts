/**
 * A role of the complainant's side where only the institution can stand: as the one who answers the complaint, and as the one
 * to whom it is assigned or forwarded.
 */
import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { JsonPart } from "../../json/json-part.ts";
import { type LintContext, ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { areComplainants, isComplainant } from "../parties.ts";
import { rowOf } from "./ends.ts";

export const askedOfComplainant = /* @__PURE__ */ ruleOfServices("S822", ({ part }, context) => {
  const answering = part
    .at("replies")
    .parts.map((reply) => reply.at("by"))
    .filter((by) => areComplainants(by, context));
  return [
    ...answering.map((by) => found(by.pointer, by.parts[0]!)),
    ...["deadlines", "procedure", "replies", "escalation", "closure"].flatMap((key) =>
      givenIn(part.at(key), context),
    ),
  ];
});

/** Moments at which the case is put into somebody's hands, wherever they stand. */
function givenIn(part: JsonPart, context: LintContext): readonly Finding[] {
  if (!part.isObject && !part.isList) return [];
  const event = part.at("event").text;
  const to = part.at("to");
  const isGiven = event !== null && rowOf(event, context)?.does.includes("gives") === true;
  const own = isGiven && to.text !== null && isComplainant(to, context) ? [found(to.pointer, to)] : [];
  return [...own, ...part.parts.flatMap((each) => givenIn(each, context))];
}

function found(pointer: string, { text }: JsonPart): Finding {
  return finding("S822", pointer, { role: text! });
}
