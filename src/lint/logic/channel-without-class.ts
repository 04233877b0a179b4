/** A channel without a class, although a condition of a service that it serves hangs on the class. */
import { factToTry, searchOf, tryTogether } from "../../conditions/combinations.ts";
import { type CompiledCondition, factsNamed, TRUE, truthOf, UNKNOWN } from "../../conditions/compile.ts";
import type { JsonPart } from "../../json/json-part.ts";
import type { ServiceFrame } from "../../sop/service-frame.ts";
import { trialOfAll } from "../../sop/tried-facts.ts";
import { type LintRule, lintedServices } from "../context.ts";
import { finding } from "../finding.ts";
import { compiledPart, writtenConditions } from "./written-conditions.ts";

const classFact = "channel-class";

export const channelWithoutClass: LintRule = {
  code: "S754",
  find: (context) => {
    const services = lintedServices(context);
    return context.part
      .at("channels")
      .entries()
      .flatMap(([id, channel]) => {
        if (channel.has("class")) return [];
        const service = services.find((each) => {
          const { frame, parts } = writtenConditions(each, context);
          if (!frame.channels.has(id)) return false;
          return stillAsked(parts, id, frame).some(
            (condition) => factsNamed(condition).has(classFact) && staysOpen(condition, id, frame),
          );
        });
        if (service === undefined) return [];
        const name = channel.at("label").text ?? id;
        return [finding("S754", channel.pointer, { name, service: service.part.at("label").text! }, "key")];
      });
  },
};

/** The conditions that a case on a channel comes to: in a list of which the first counts, none below one that it meets. */
function stillAsked(parts: readonly JsonPart[], channel: string, frame: ServiceFrame): CompiledCondition[] {
  const values = valuesOn(channel, frame);
  const settled = new Set<string>();
  return parts.flatMap((part) => {
    const list = /^.*\/(?:deadlines\/[^/]+\/rules|grading\/grades)(?=\/)/.exec(part.pointer)?.[0];
    if (settled.has(list ?? "")) return [];
    const condition = compiledPart(part, frame);
    if (list === undefined) return [condition];
    const isWholeWhen = /^\/\d+\/when$/.test(part.pointer.slice(list.length));
    if (isWholeWhen && truthOf(condition, values) === TRUE) settled.add(list);
    return [condition];
  });
}

function valuesOn(channel: string, frame: ServiceFrame): unknown[] {
  const values = new Array<unknown>(frame.slots.length).fill(undefined);
  values[frame.slots.findIndex(({ origin }) => origin === "channel")] = channel;
  return values;
}

/** Whether some case on a channel leaves a condition unknown although all of its facts are known. */
function staysOpen(condition: CompiledCondition, channel: string, frame: ServiceFrame): boolean {
  const values = valuesOn(channel, frame);
  const search = searchOf(trialOfAll(frame, [condition]), values);
  // Not all is tried: what stays unknown may be for want of that.
  if (search.isApproximate) return false;
  let isOpen = false;
  tryTogether<boolean>(
    search,
    () => {
      if (isOpen || truthOf(condition, values) !== UNKNOWN) return [false];
      const fact = factToTry(condition, search);
      return fact < 0 ? [true] : fact;
    },
    (answer) => {
      isOpen ||= answer;
    },
  );
  return isOpen;
}
