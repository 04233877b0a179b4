/** What the intake lacks, and what a field holds that it should not, by their labels. */

import { continued, fill } from "./phrases.ts";
import { partAt, type Wording } from "./wording.ts";

/** A field or group as the file calls it; of what an officer judges, that it was judged to be lacking. */
export function itemInWords(pointer: string, { file, phrases }: Wording): string {
  const part = partAt(file, pointer);
  const item = continued(part.at("label").text ?? "");
  return part.has("judged") ? fill(phrases.nextActions["judged-lacking"], { item }) : item;
}

/** A field, and of which kind it should be. */
export function wrongInWords(pointer: string, wording: Wording): string {
  const { reasons, fieldTypes } = wording.phrases;
  const types: Readonly<Record<string, string>> = fieldTypes;
  const type = types[partAt(wording.file, pointer).at("type").text ?? "text"] ?? "";
  return `${itemInWords(pointer, wording)} (${continued(fill(reasons["wrong-kind"], { type }))})`;
}
