/**
 * JSON text and the places of what is found in it. Findings that only follow from a slip of syntax are left out: a
 * member that was lost is not also missing, and where brackets do not balance nothing is said of shape or names.
 */
import { firstIndex } from "../base/halving.ts";

import type { Language } from "../base/language.ts";
import { shown } from "../base/shown.ts";
import { type Diagnostic, described, type Finding, phrase } from "../diagnostics/diagnostic.ts";
import { expectText, misuse } from "../diagnostics/misuse.ts";
import { mostFindings, type Placed } from "./json-cursor.ts";
import { deepestNesting, JsonReader, type PlacedNode } from "./json-reader.ts";
import { plainData } from "./plain-data.ts";
import { pointerKeys } from "./pointer.ts";
import { LOST, type Recovered } from "./recovered.ts";

export interface JsonText {
  /** The text without a byte order mark, so that columns are those of an editor. */
  readonly text: string;
  /** The value as far as it could be understood; lost when nothing is known of its structure. */
  readonly value: Recovered;
  readonly findings: readonly Placed[];
  /** Whether parts were lost, so that what seems absent may have been meant. */
  readonly isLossy: boolean;
  /** @internal */
  readonly reader: JsonReader;
}

/**
 * A JSON text that is read once, however many ask about it. It may stand wherever the text may; that it is JSON is not
 * asked. It keeps a place for each value of the text: let go of it when the text has been judged.
 *
 * @example kindOfRuleFile(new ReadText('{ "issued": "2025-09-19" }')) // "decree"
 */
export class ReadText {
  readonly text: string;
  readonly #json: JsonText;

  constructor(text: string) {
    this.text = text;
    this.#json = readJsonText(text);
  }

  /** What was read; null for anything else. Asked of a proxy it runs no code of it. */
  static jsonOf(value: unknown): JsonText | null {
    return typeof value === "object" && value !== null && #json in value ? value.#json : null;
  }
}

/**
 * Reads JSON text, or a JSON value as the text that it would be written as. What is no data of such a value stands as
 * null in the text, and is a finding; that it is nothing else is not said besides.
 */
export function readJson(textOrJson: unknown): JsonText {
  if (typeof textOrJson === "string") return readJsonText(textOrJson);
  const read = ReadText.jsonOf(textOrJson);
  if (read !== null) return read;
  // A level more than a file may have, so that the text names it.
  const { value, notData } = plainData(textOrJson, deepestNesting + 1);
  if (value === undefined) throw misuse("U111", { value: shown(textOrJson) });
  const json = readJsonText(JSON.stringify(value, null, 2));
  const named = notData.filter(({ found }) => found.phrase !== "too-deep");
  if (named.length === 0) return json;
  const { root, damaged } = json.reader;
  const lost = named.map(({ pointer, found }): Placed => {
    damaged.add(pointer);
    const expected = phrase("json-data");
    const params = { expected, found, instead: expected };
    return { code: "S201", pointer, offset: offsetOf(root, pointer, "value"), params };
  });
  return { ...json, findings: [...json.findings, ...lost], isLossy: true };
}

/** So many UTF-16 units a text may have; reading one keeps a place for each of its values. */
export const longestText = 16_000_000;

/** Reads JSON text with every slip of syntax; a leading byte order mark is skipped. Of one that is too long nothing is read. */
export function readJsonText(source: string | ReadText): JsonText {
  const read = ReadText.jsonOf(source);
  if (read !== null) return read;
  expectText(source, "text");
  if (source.length > longestText) return tooLong();
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const reader = new JsonReader(text);
  const value = reader.read();
  const { slips, isLossy } = reader;
  return { text, value, findings: slips, isLossy, reader };
}

function tooLong(): JsonText {
  const reader = new JsonReader("");
  const params = { limit: longestText / 1_000_000 };
  return {
    text: "",
    value: LOST,
    findings: [{ code: "S124", pointer: "", offset: 0, params }],
    isLossy: true,
    reader,
  };
}

/** Offset of the value, or of the name, that a pointer names; of its nearest existing ancestor otherwise. */
function offsetOf(root: PlacedNode, pointer: string, at: "value" | "key"): number {
  let node = root;
  for (const key of pointerKeys(pointer)) {
    const { parts } = node;
    const part = Array.isArray(parts) ? parts[Number(key)] : parts?.get(key);
    if (part === undefined) return node.offset;
    node = part;
  }
  return at === "key" && node.nameOffset >= 0 ? node.nameOffset : node.offset;
}

/** Where the value that a pointer names stands. */
export function placeOf({ reader }: JsonText, pointer: string): TextPlace {
  return placeAt(reader, offsetOf(reader.root, pointer, "value"));
}

/** An offset in a text, and its 1-based line and column. */
export interface TextPlace {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

function placeAt({ lineStarts }: JsonReader, offset: number): TextPlace {
  const line = Math.max(
    1,
    firstIndex(lineStarts.length, (index) => lineStarts[index]! > offset),
  );
  return { offset, line, column: offset - lineStarts[line - 1]! + 1 };
}

/**
 * Findings with their places, in file order, in words. After the first 200 one more says that the rest was not searched:
 * an error, because what was not looked at is not known to be right.
 */
export function diagnosticsOf(
  json: JsonText,
  findings: readonly Finding[],
  file: string | null,
  language: Language,
): Diagnostic[] {
  const placed: Placed[] = [...json.findings];
  for (const finding of findings) {
    if (finding.at === "value" && json.reader.damaged.has(finding.pointer)) continue;
    placed.push({ ...finding, offset: offsetOf(json.reader.root, finding.pointer, finding.at) });
  }
  placed.sort((a, b) => a.offset - b.offset);
  const rest = placed[mostFindings];
  const told = placed.slice(0, mostFindings);
  if (rest !== undefined)
    told.push({ code: "S116", offset: rest.offset, pointer: rest.pointer, params: { limit: mostFindings } });
  return told.map(({ code, offset, pointer, params, wording }) => {
    const { line, column } = placeAt(json.reader, offset);
    const { severity, message, help } = described(code, params, language, undefined, wording);
    return { code, severity, message, help, file, line, column, pointer };
  });
}
