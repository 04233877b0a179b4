/** Moments in words, and what an open deadline waits for. */

import { Part } from "../base/part.ts";
import type { Reason } from "../base/reason.ts";
import { joined } from "./phrases.ts";
import { eventInWords, fieldInWords, partAt, type Words } from "./words.ts";

/**
 * A moment as the rule file writes it, in words; null when it is none.
 *
 * @example momentInWords({ all: ["responded", "followed-up"] }, words) // "ditanggapi dan ditindaklanjuti"
 */
export function momentInWords(moment: unknown, words: Words): string | null {
  if (typeof moment === "string") return eventInWords(moment, words);
  const part = new Part(moment);
  const event = part.at("event").text;
  if (event !== null) return eventInWords(event, words);
  const field = part.at("field").text;
  if (field !== null) return fieldInWords(field, words);
  for (const [key, word] of [
    ["all", "and"],
    ["any", "or"],
  ] as const) {
    const inner = part.at(key);
    if (!inner.isList) continue;
    const each = inner.parts.map(({ value }) => momentInWords(value, words));
    return joined(
      each.filter((text) => text !== null),
      word,
      words.phrases,
    );
  }
  return null;
}

/**
 * The moment that starts (`from`) or stops (`until`) a deadline under the rule and the readings that its reasons name;
 * null when they do not settle it. Deadline, rule, reading and the choices of questions may each say it; the innermost
 * wins. Of a list, the branch is the one whose condition the reasons explain, else the one for all other cases.
 */
export function momentOf(
  deadline: string,
  because: readonly Reason[],
  key: "from" | "until",
  words: Words,
): string | null {
  const rule = because.find((reason) => reason.kind === "rule");
  if (rule === undefined) return null;
  const own = `${words.servicePointer}/deadlines/${deadline}`;
  const choices = (under: string) =>
    because.flatMap((reason) =>
      reason.kind === "reading" && reason.element !== deadline
        ? [`${under}/underReadings/${reason.element}/${reason.reading}`]
        : [],
    );
  const readings = because.flatMap((reason) =>
    reason.kind === "reading" && reason.element === deadline ? [reason.pointer] : [],
  );
  const layers = [...choices(rule.pointer), ...readings, rule.pointer, ...choices(own), own];
  const said = layers
    .map((layer) => partAt(words.file, `${layer}/${key}`))
    .find((part) => part.value !== undefined);
  if (said === undefined) return null;
  return momentInWords(said.isList ? branchOf(said, because) : said.value, words);
}

function branchOf(list: Part, because: readonly Reason[]): unknown {
  const explained = because.find(
    ({ kind, pointer }) => kind === "fact" && pointer.startsWith(`${list.pointer}/`),
  );
  if (explained !== undefined) {
    const index = Number(explained.pointer.slice(list.pointer.length + 1).split("/")[0]);
    return list.parts[index]?.value;
  }
  // What a shared condition decided is explained elsewhere in the file, and cannot be told from here.
  const isShared = JSON.stringify(list.value).includes('"condition":');
  return isShared ? null : list.parts.find((branch) => branch.has("otherwise"))?.value;
}
