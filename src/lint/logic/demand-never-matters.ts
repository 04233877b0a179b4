/** A demand of the intake that another demand of the same file makes needless. */
import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { JsonPart } from "../../json/json-part.ts";
import type { ServiceFrame } from "../../sop/service-frame.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { isImpossible } from "./impossible.ts";
import { compiledPart, writtenConditions } from "./written-conditions.ts";

export const demandNeverMatters = /* @__PURE__ */ ruleOfServices("S750", (service, context) => {
  const { frame } = writtenConditions(service, context);
  const elements = service.part.at("intake");
  return elements.parts.flatMap((element) =>
    element.has("of") ? ofGroup(element, elements, frame) : ofField(element, frame),
  );
});

/** What is required need not be expected as well. */
function ofField(field: JsonPart, frame: ServiceFrame): readonly Finding[] {
  const [required, expected] = [field.at("required"), field.at("expected")];
  if (!field.has("required") || !field.has("expected") || !implies(expected, required, frame)) return [];
  return [finding("S750", expected.pointer, { name: field.at("label").text! })];
}

/** A group of which enough members are required by themselves whenever it asks. */
function ofGroup(group: JsonPart, elements: JsonPart, frame: ServiceFrame): readonly Finding[] {
  const isRequired = (id: string) => {
    const member = elements.at(id);
    const warns = member.at("ifMissing").text === "warn";
    return member.has("required") && !warns && implies(group.at("when"), member.at("required"), frame);
  };
  const members = [...new Set(group.at("of").parts.map(({ text }) => text!))];
  const isMet = members.filter(isRequired).length >= (group.at("atLeast").value as number);
  return isMet ? [finding("S750", group.pointer, { name: group.at("label").text! })] : [];
}

/** Whether one demand asks only where the other does; `true`, and none at all, ask always. */
function implies(narrow: JsonPart, wide: JsonPart, frame: ServiceFrame): boolean {
  if (!wide.isObject) return true;
  const holds = narrow.isObject ? [compiledPart(narrow, frame)] : [];
  return isImpossible(frame, { holds, fails: [compiledPart(wide, frame)] });
}
