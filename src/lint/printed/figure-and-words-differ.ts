/** A printed phrase whose number is one in figures and another in words, and no gap says that the document has it so. */
import type { Finding } from "../../diagnostics/diagnostic.ts";
import type { JsonPart } from "../../json/json-part.ts";
import type { LintContext, LintRule } from "../context.ts";
import { finding } from "../finding.ts";
import { readPrinted } from "./read-printed.ts";

export const figureAndWordsDiffer: LintRule = {
  code: "S704",
  find: (context) => {
    const known = contradictoryClauses(context);
    return [context.part.at("duties"), context.part.at("services")].flatMap((part) =>
      within(part, [], known),
    );
  },
};

function contradictoryClauses({ file }: LintContext): ReadonlySet<string> {
  return new Set(file.gaps.flatMap(({ kind, clauses }) => (kind === "contradictory" ? (clauses ?? []) : [])));
}

/** What is found in a part and below; `cited` are the clauses of the innermost element around it. */
function within(part: JsonPart, cited: readonly unknown[], known: ReadonlySet<string>): readonly Finding[] {
  const source = part.at("source");
  const clauses = source.isList ? source.parts.map(({ value }) => value) : cited;
  return part.entries().flatMap(([key, child]) => {
    if (child.isList && key !== "printed") return child.parts.flatMap((each) => within(each, clauses, known));
    if (key !== "printed") return within(child, clauses, known);
    if (clauses.some((id) => known.has(id as string))) return [];
    return (child.isList ? child.parts : [child]).flatMap((phrase) => contradictionIn(phrase));
  });
}

function contradictionIn({ text, pointer }: JsonPart): readonly Finding[] {
  const printed = text === null ? null : readPrinted(text);
  if (printed?.kind !== "contradictory") return [];
  const [first, second] = printed.numbers;
  return [finding("S704", pointer, { printed: text!, amount: first, other: second })];
}
