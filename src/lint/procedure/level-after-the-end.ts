/** A level that waits for something after the end of a case which this SOP does not reopen. */
import type { JsonPart } from "../../json/json-part.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { rowOf, typesOf } from "./ends.ts";

export const levelAfterTheEnd = /* @__PURE__ */ ruleOfServices("S819", ({ part }, context) => {
  const reopen = part.at("closure").at("reopen").text;
  if (reopen !== "no" && reopen !== "new-case") return [];
  const isEnd = (bound: JsonPart) =>
    typesOf(bound)?.every((type) => rowOf(type, context)?.does.includes("ends") === true) === true;
  return part.at("escalation").parts.flatMap((level) => {
    const bound = level.at("on").at("after");
    // Of a deadline `after` is a length.
    if (level.at("on").has("deadline") || !level.at("on").has("after") || !isEnd(bound)) return [];
    return [finding("S819", bound.pointer, { name: level.at("label").text ?? level.at("id").text! })];
  });
});
