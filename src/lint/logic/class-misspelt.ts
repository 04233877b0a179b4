/** A class that only one channel spells so, one letter away from one that others have. */

import { visitLeaves } from "../../conditions/node.ts";
import type { LintRule } from "../context.ts";
import { lintedServices } from "../context.ts";
import { finding } from "../finding.ts";
import { compiledPart, writtenConditions } from "./written-conditions.ts";

/** Of shorter names one letter makes another word. */
const shortest = 6;

export const classMisspelt: LintRule = {
  code: "S755",
  find: (context) => {
    const channels = context.part.at("channels").parts.filter((channel) => channel.has("class"));
    const uses = new Map<string, number>();
    for (const channel of channels) {
      const name = channel.at("class").text!;
      uses.set(name, (uses.get(name) ?? 0) + 1);
    }
    const rare = channels.filter((channel) => uses.get(channel.at("class").text!) === 1);
    if (rare.length === 0) return [];
    const asked = new Set<unknown>();
    for (const service of lintedServices(context)) {
      const { frame, parts } = writtenConditions(service, context);
      for (const part of parts)
        visitLeaves(compiledPart(part, frame), ({ fact, operand }) => {
          if (fact === "channel-class") for (const each of [operand].flat()) asked.add(each);
        });
    }
    return rare.flatMap((channel) => {
      const written = channel.at("class");
      const name = written.text!;
      const meant = [...uses].find(
        ([other, count]) => (count > 1 || asked.has(other)) && other !== name && isSlipOf(name, other),
      );
      if (asked.has(name) || meant === undefined) return [];
      return [finding("S755", written.pointer, { name, suggestion: meant[0] })];
    });
  },
};

/** Whether two names differ in one letter, in two that changed places, or in no letter at all. */
function isSlipOf(name: string, other: string): boolean {
  const [a, b] = [name, other].map((each) => each.replaceAll(/[^\p{L}\p{N}]/gu, ""));
  if (a === b) return true;
  if (Math.min(a!.length, b!.length) < shortest || Math.abs(a!.length - b!.length) > 1) return false;
  let start = 0;
  while (start < a!.length && a![start] === b![start]) start++;
  const [restOfA, restOfB] = [a!.slice(start), b!.slice(start)];
  const isSwapped =
    restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0] && restOfA.slice(2) === restOfB.slice(2);
  return (
    isSwapped ||
    restOfA.slice(1) === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1)
  );
}
