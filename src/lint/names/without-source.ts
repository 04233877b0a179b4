/**
 * A rule, step, channel or level that says neither which clause it comes from nor on what else it rests, in a file where
 * others of its kind do: this one was forgotten. Where none of a kind does, the file does not trace that kind.
 */
import { type Finding, type PhraseRef, phrase } from "../../diagnostics/diagnostic.ts";
import type { JsonPart } from "../../json/json-part.ts";
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";

/** What is to be traced, with what it lies in, whose source is its own where it has none. */
interface Traced {
  readonly name: string;
  readonly part: JsonPart;
  readonly holders: readonly JsonPart[];
}

export const withoutSource: LintRule = {
  code: "S795",
  find: ({ part }) => {
    const services = part.at("services").parts;
    const elements = (key: string): Traced[] =>
      services.flatMap((service) =>
        service.at(key).parts.map((each) => ({ name: each.at("id").text!, part: each, holders: [] })),
      );
    const channels = part.at("channels").entries();
    const rules = services.flatMap((service) => service.at("deadlines").entries().flatMap(rulesOf));
    return [
      ...untraced(
        phrase("a-channel"),
        channels.map(([name, each]) => ({ name, part: each, holders: [] })),
      ),
      ...untraced(phrase("a-step"), elements("procedure")),
      ...untraced(phrase("a-level"), elements("escalation")),
      ...untraced(phrase("a-deadline-rule"), rules),
    ];
  },
};

function untraced(kind: PhraseRef, all: readonly Traced[]): Finding[] {
  const lacking = all.filter((each) => !isTraced(each));
  if (lacking.length === all.length) return [];
  return lacking.map(({ name, part }) => finding("S795", part.pointer, { kind, name }));
}

function rulesOf([name, deadline]: [string, JsonPart]): Traced[] {
  return deadline.at("rules").parts.map((part) => ({ name, part, holders: [deadline] }));
}

function isTraced({ part, holders }: Traced): boolean {
  const readings = part.at("readings").parts;
  return (
    [part, ...holders].some(saysWhence) || (readings.length > 0 && readings.every((each) => saysWhence(each)))
  );
}

function saysWhence(part: JsonPart): boolean {
  return part.at("source").parts.length > 0 || part.has("basis");
}
