/** The limits of attachments in words; the limit comes from the rule file, nothing of the files is told. */

import type { AttachmentLimit } from "../case/attachment-limits.ts";
import type { JsonPart } from "../json/json-part.ts";
import { fill, joined } from "./phrases.ts";
import type { Wording } from "./wording.ts";

const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/**
 * A limit as the rule file sets it.
 *
 * @example limitInWords("maxBytes", part, wording) // "tiap berkas paling besar 2 MB"
 */
export function limitInWords(limit: AttachmentLimit, part: JsonPart, wording: Wording): string {
  const { limits } = wording.phrases;
  const isSize = limit === "maxBytes" || limit === "maxTotalBytes";
  const { value } = part;
  if (typeof value === "number")
    return fill(limits[limit], { limit: isSize ? sizeInWords(value, wording) : String(value) });
  const types = part.isList
    ? part.parts.flatMap(({ text }) => (text === null ? [] : [typeInWords(text)]))
    : [];
  return fill(limits[limit], { limit: joined(types, "or", wording.phrases) });
}

function sizeInWords(bytes: number, { phrases }: Wording): string {
  const { limits } = phrases;
  if (bytes % megabyte === 0) return fill(limits.megabytes, { count: String(bytes / megabyte) });
  if (bytes % kilobyte === 0) return fill(limits.kilobytes, { count: String(bytes / kilobyte) });
  return fill(limits.bytes, { count: String(bytes) });
}

/** "image/jpeg" → "JPEG"; a long name stays as it is. */
function typeInWords(mediaType: string): string {
  return /^\w+\/([a-z0-9]{2,5})$/.exec(mediaType)?.[1]?.toUpperCase() ?? mediaType;
}
