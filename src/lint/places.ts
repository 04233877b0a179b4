/** Where a file says a part of a deadline's timing, as read in force: for findings that point there. */
import type { JsonPart } from "../json/json-part.ts";
import type { LintedService } from "./context.ts";

/** The innermost part that says `key` of a rule of a deadline; the rule itself where none does. */
export function placeOf({ part }: LintedService, deadline: string, rule: number, key: string): string {
  const whole = part.at("deadlines").at(deadline);
  const own = whole.at("rules").parts[rule]!;
  const chosen = new Map(
    part.at("readings").parts.map((each) => [each.at("id").text, each.at("reading").text] as const),
  );
  const choices = (under: JsonPart) =>
    under.entries().flatMap(([question, each]) => {
      const choice = chosen.get(question) ?? null;
      return choice === null ? [] : [each.at(choice)];
    });
  const reading = own.at("reading").text;
  const readings = own.at("readings").parts.filter((each) => each.at("id").text === reading);
  const layers = [
    ...choices(own.at("underReadings")),
    ...readings,
    own,
    ...choices(whole.at("underReadings")),
    whole,
  ];
  return layers.find((each) => each.has(key))?.at(key).pointer ?? own.pointer;
}
