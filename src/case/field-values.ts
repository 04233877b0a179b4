/**
 * What a value of each field type looks like: one table for the intake, for conditions, and for the JSON Schema that
 * `formSchema` makes. Missing means absent, null or only white space.
 */

import { parseDate, parseInstant } from "../base/time.ts";
import { type PhraseRef, phrase } from "../diagnostics/diagnostic.ts";
import type { Field, FieldType } from "../format/intake.ts";
import { datePattern, instantPattern } from "../format/schema.ts";
import type { Attachment } from "./attachment-limits.ts";

/** Longest text of a field unless the SOP says otherwise. */
export const longestText = 20_000;

interface FieldTypeEntry {
  readonly expected: PhraseRef;
  readonly accepts: (value: unknown, field: Field) => boolean;
  /** The same, as JSON Schema. */
  readonly schema: (field: Field) => Readonly<Record<string, unknown>>;
}

// With the flag u, as JSON Schema has it: a character is a code point.
const phonePattern = /^\s*\+?[0-9(](?: *[0-9()./-]){3,30}\s*$/u;
const emailPattern = /^\s*[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+\s*$/u;

const textual = (expected: PhraseRef, fits: (text: string) => boolean, pattern: RegExp): FieldTypeEntry => ({
  expected,
  accepts: (value, field) => typeof value === "string" && isWithin(value, lengthLimit(field)) && fits(value),
  schema: (field) => ({ type: "string", maxLength: lengthLimit(field), pattern: pattern.source }),
});

function matches(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}

export function lengthLimit(field: Field): number {
  return field.maxLength ?? longestText;
}

const anyText = /\S/;

export const fieldTypeTable: Readonly<Record<FieldType, FieldTypeEntry>> = {
  text: textual(phrase("text"), () => true, anyText),
  phone: textual(phrase("phone"), matches(phonePattern), phonePattern),
  email: textual(phrase("email"), matches(emailPattern), emailPattern),
  date: textual(phrase("date"), (text) => parseDate(text) !== null, datePattern),
  "date-time": textual(phrase("instant"), (text) => typeof parseInstant(text) === "number", instantPattern),
  choice: {
    expected: phrase("a-choice"),
    accepts: (value, field) => field.options?.some((option) => option.id === value) ?? false,
    schema: (field) => ({ enum: [...new Set(field.options?.map((option) => option.id))] }),
  },
  boolean: {
    expected: phrase("true-or-false"),
    accepts: (value) => typeof value === "boolean",
    schema: () => ({ type: "boolean" }),
  },
  integer: {
    expected: phrase("whole-number"),
    accepts: (value) => Number.isInteger(value),
    schema: () => ({ type: "integer" }),
  },
  identity: {
    expected: phrase("identity"),
    accepts: isIdentity,
    schema: () => ({
      type: "object",
      properties: {
        kind: { type: "string", maxLength: 200, pattern: anyText.source },
        number: { type: "string", maxLength: 200, pattern: anyText.source },
      },
      required: ["kind"],
      additionalProperties: false,
    }),
  },
  attachment: {
    expected: phrase("attachments"),
    accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(isAttachment),
    schema: attachmentSchema,
  },
};

/**
 * Attachments within their limits; those that break a limit are of their kind all the same. Their total size is not in it,
 * because JSON Schema cannot add.
 */
function attachmentSchema({ attachments: limits = {} }: Field): Readonly<Record<string, unknown>> {
  const { atLeast, atMost, mediaTypes, maxBytes } = limits;
  const reference = { type: "string", maxLength: 2000, pattern: anyText.source };
  return {
    type: "array",
    minItems: atLeast ?? 1,
    ...(atMost !== undefined && { maxItems: atMost }),
    items: {
      anyOf: [
        reference,
        {
          type: "object",
          properties: {
            ref: reference,
            mediaType: {
              type: "string",
              maxLength: 200,
              pattern: anyText.source,
              ...(mediaTypes !== undefined && { enum: [...new Set(mediaTypes)] }),
            },
            bytes: { type: "integer", minimum: 0, ...(maxBytes !== undefined && { maximum: maxBytes }) },
          },
          required: ["ref"],
          additionalProperties: false,
        },
      ],
    },
  };
}

const attachmentKeys: readonly string[] = ["ref", "mediaType", "bytes"];

function isAttachment(value: unknown): value is Attachment {
  if (isShortText(value)) return true;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { ref, mediaType, bytes } = value as Readonly<Record<string, unknown>>;
  return (
    isShortText(ref) &&
    (mediaType === undefined || (isShortText(mediaType) && isWithin(mediaType, 200))) &&
    (bytes === undefined || (Number.isInteger(bytes) && (bytes as number) >= 0)) &&
    Object.keys(value).every((key) => attachmentKeys.includes(key))
  );
}

/** Which identity was shown; its number only where the institution asks for it. */
const identityKeys: readonly string[] = ["kind", "number"];

function isIdentity(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const parts = Object.entries(value);
  return (
    Object.hasOwn(value, "kind") &&
    parts.every(([key, each]) => identityKeys.includes(key) && isShortText(each) && isWithin(each, 200))
  );
}

function isShortText(value: unknown): value is string {
  return typeof value === "string" && isWithin(value, 2000) && anyText.test(value);
}

function isWithin(text: string, limit: number): boolean {
  return text.length <= limit || characterCount(text) <= limit;
}

/** Length in code points, as JSON Schema counts: an emoji is one character. */
export function characterCount(text: string): number {
  let count = text.length;
  for (let at = 1; at < text.length; at++) {
    const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
    if (isLow && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) count--;
  }
  return count;
}

/** Absent, null, only white space, or an empty list. */
export function isMissing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return !anyText.test(value);
  return Array.isArray(value) && value.length === 0;
}
