/**
 * Two things of one kind with one label: whoever chooses between them, or is told of one, cannot tell which is meant.
 * Steps and replies are left out, because those of different paths may well be called alike.
 */
import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { JsonPart } from "../../json/json-part.ts";
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";

type Labelled = readonly [id: string, part: JsonPart];

const declaredBy = ["roles", "calendars", "channels", "replyChannels", "records", "events", "services"];

export const labelTwice: LintRule = {
  code: "S781",
  find: ({ part }) => {
    const services = part.at("services").parts;
    const kinds: Labelled[][] = [
      ...declaredBy.map((key) => part.at(key).entries()),
      ...services.flatMap(kindsOf),
    ];
    return kinds.flatMap(repeated);
  },
};

function kindsOf(service: JsonPart): Labelled[][] {
  const fields = service
    .at("intake")
    .entries()
    .filter(([, each]) => each.has("type"));
  const facts = service.at("facts").entries();
  return [
    fields,
    facts,
    listed(service.at("grading").at("grades")),
    ...fields.map(([, field]) => listed(field.at("options"))),
    ...facts.map(([, fact]) => listed(fact.at("values"))),
  ];
}

function listed(list: JsonPart): Labelled[] {
  return list.parts.map((each) => [each.at("id").text!, each] as const);
}

function repeated(kind: readonly Labelled[]): Finding[] {
  const first = new Map<string, string>();
  return kind.flatMap(([id, part]) => {
    const label = part.at("label");
    if (label.text === null) return [];
    const name = label.text.trim().toLowerCase().replace(/\s+/g, " ");
    const other = first.get(name);
    if (other === undefined) first.set(name, id);
    return other === undefined ? [] : [finding("S781", label.pointer, { name: label.text, id, other })];
  });
}
