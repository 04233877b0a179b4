/**
 * What a field of attachments may limit, and which limits a list of attachments breaks. What an attachment does not
 * tell breaks no limit: the SOP limits files, and a reference alone says nothing about its file.
 */
import type { AttachmentLimits } from "../format/intake.ts";

/** An attachment: a reference to a file, or the reference with what is known of the file. */
export type Attachment = string | AttachmentItem;

export interface AttachmentItem {
  readonly ref: string;
  readonly mediaType?: string | undefined;
  readonly bytes?: number | undefined;
}

export type AttachmentLimit = keyof AttachmentLimits;

export interface BrokenLimit {
  readonly limit: AttachmentLimit;
  /** Index of the attachment that breaks it; null when all of them together do. */
  readonly item: number | null;
}

const noneBroken: readonly BrokenLimit[] = [];

/**
 * The limits that a list of attachments breaks, those of the whole list first; the list must be of its kind.
 *
 * @example brokenLimits({ atMost: 1 }, ["a.jpg", "b.jpg"]) // [{ limit: "atMost", item: null }]
 */
export function brokenLimits(
  limits: AttachmentLimits | undefined,
  attachments: readonly Attachment[],
): readonly BrokenLimit[] {
  if (limits === undefined) return noneBroken;
  const broken: BrokenLimit[] = [];
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = limits;
  if (attachments.length < atLeast) broken.push({ limit: "atLeast", item: null });
  if (attachments.length > atMost) broken.push({ limit: "atMost", item: null });
  let totalBytes = 0;
  const ofItems: BrokenLimit[] = [];
  for (const [item, attachment] of attachments.entries()) {
    if (typeof attachment === "string") continue;
    const { mediaType, bytes = 0 } = attachment;
    totalBytes += bytes;
    if (mediaType !== undefined && limits.mediaTypes?.includes(mediaType) === false)
      ofItems.push({ limit: "mediaTypes", item });
    if (bytes > (limits.maxBytes ?? Number.POSITIVE_INFINITY)) ofItems.push({ limit: "maxBytes", item });
  }
  if (totalBytes > (limits.maxTotalBytes ?? Number.POSITIVE_INFINITY))
    broken.push({ limit: "maxTotalBytes", item: null });
  return broken.length === 0 ? ofItems : [...broken, ...ofItems];
}
