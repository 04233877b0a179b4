/**
 * JSON of many values that share much, as bytes. What is frozen throughout stays as it is, so its bytes are kept from the
 * second time it is met: three quarters of an answer stand in the compiled rule file, and turning text into bytes
 * takes several times as long as making the answer.
 */
import type { BytePage } from "./byte-page.ts";

/** Kept as long as what they are the bytes of: null for what was met once, or may still change. */
const kept = new WeakMap<object, Uint8Array | null>();
const encoder = new TextEncoder();

/** Adds a value exactly as `JSON.stringify` writes it. */
export function addJsonBytes(value: unknown, page: BytePage): void {
  const rest = addPart(value, "", page);
  page.addText(rest);
}

/** Takes text that was not added yet, and gives back what is to be added next: one long text is added faster than many. */
function addPart(value: unknown, text: string, page: BytePage): string {
  if (typeof value === "string") return text + quoted(value);
  if (typeof value !== "object" || value === null) return text + (JSON.stringify(value) ?? "null");
  if (Object.isFrozen(value)) {
    const bytes = bytesOf(value);
    if (bytes === null) return text + JSON.stringify(value);
    page.addText(text);
    page.addBytes(bytes);
    return "";
  }
  if (Array.isArray(value)) return addItems(value, text, page);
  return Object.getPrototypeOf(value) === Object.prototype && !("toJSON" in value)
    ? addEntries(value, text, page)
    : text + (JSON.stringify(value) ?? "null");
}

function addItems(items: readonly unknown[], before: string, page: BytePage): string {
  let text = `${before}[`;
  for (let at = 0; at < items.length; at++) text = addPart(items[at], at === 0 ? text : `${text},`, page);
  return `${text}]`;
}

function addEntries(value: object, before: string, page: BytePage): string {
  let text = `${before}{`;
  let isFirst = true;
  for (const key of Object.keys(value)) {
    const each = (value as Readonly<Record<string, unknown>>)[key];
    if (each === undefined || typeof each === "function" || typeof each === "symbol") continue;
    text = addPart(each, text + (isFirst ? "" : ",") + prefixOf(key), page);
    isFirst = false;
  }
  return `${text}}`;
}

const prefixes = new Map<string, string>();

/** Answers have a few dozen keys; what else passes here may have any number of them. */
function prefixOf(key: string): string {
  const known = prefixes.get(key);
  if (known !== undefined) return known;
  const prefix = `${quoted(key)}:`;
  if (prefixes.size < 1_000) prefixes.set(key, prefix);
  return prefix;
}

const needsNoEscape = /^[ !#-[\]-\ud7ff]*$/u;

function quoted(text: string): string {
  return text.length < 64 && needsNoEscape.test(text) ? `"${text}"` : JSON.stringify(text);
}

function bytesOf(value: object): Uint8Array | null {
  const known = kept.get(value);
  if (known !== undefined && known !== null) return known;
  if (known === undefined || !isFrozenThroughout(value)) {
    kept.set(value, null);
    return null;
  }
  const bytes = encoder.encode(JSON.stringify(value));
  kept.set(value, bytes);
  return bytes;
}

function isFrozenThroughout(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout);
}
