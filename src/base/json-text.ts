/**
 * JSON text read with recovery: every syntax error is reported with its place, and what can be understood is kept, so
 * that shape and names can be checked in the same run. Nesting and `__proto__` are refused before a value is built.
 */
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import {
  type Code,
  type Diagnostic,
  described,
  type Finding,
  type Language,
  type Params,
  pointerTo,
} from "./diagnostic.ts";

/** Deepest nesting that a file may have. */
export const deepestNesting = 64;

export interface Placed {
  readonly code: Code;
  readonly offset: number;
  readonly pointer: string;
  readonly params: Params;
}

export interface JsonText {
  readonly text: string;
  /** The value as far as it could be understood; undefined when there is none. */
  readonly value: unknown;
  readonly findings: readonly Placed[];
  readonly root: Node | undefined;
}

const syntaxCodes: Readonly<Record<string, Code>> = {
  InvalidSymbol: "S101",
  ValueExpected: "S101",
  CommaExpected: "S102",
  ColonExpected: "S103",
  PropertyNameExpected: "S104",
  CloseBraceExpected: "S105",
  CloseBracketExpected: "S105",
  InvalidCommentToken: "S106",
  UnexpectedEndOfComment: "S106",
  EndOfFileExpected: "S107",
};

/** Reads JSON text; a leading byte order mark is skipped. */
export function readJsonText(source: string): JsonText {
  const text = source.charCodeAt(0) === 0xfeff ? ` ${source.slice(1)}` : source;
  const tooDeep = firstTooDeep(text);
  if (tooDeep !== null) {
    const finding: Placed = { code: "S109", offset: tooDeep, pointer: "", params: { limit: deepestNesting } };
    return { text, value: undefined, findings: [finding], root: undefined };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const findings: Placed[] = [];
  let lastOffset = -1;
  for (const error of errors) {
    // The parser may report one slip twice at the same place (an unknown symbol is also a missing value).
    if (error.offset === lastOffset) continue;
    lastOffset = error.offset;
    findings.push({
      code: syntaxCodes[printParseErrorCode(error.error)] ?? "S111",
      offset: error.offset,
      pointer: "",
      params: {},
    });
  }
  const value = root === undefined ? undefined : builtValue(root, "", findings);
  return { text, value, findings, root };
}

// jsonc-parser's SyntaxKind is an ambient const enum, which isolated modules cannot read.
const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, endOfFile: 17 } as const;

function firstTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let kind: number = scanner.scan(); kind !== token.endOfFile; kind = scanner.scan()) {
    if (kind === token.openBrace || kind === token.openBracket) {
      depth++;
      if (depth > deepestNesting) return scanner.getTokenOffset();
    } else if (kind === token.closeBrace || kind === token.closeBracket) depth--;
  }
  return null;
}

function builtValue(node: Node, pointer: string, findings: Placed[]): unknown {
  if (node.type === "array") {
    return (node.children ?? []).map((child, index) =>
      builtValue(child, pointerTo(pointer, index), findings),
    );
  }
  if (node.type !== "object") return node.value;
  const object: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined) continue;
    const name = String(key.value);
    const at = pointerTo(pointer, name);
    if (name === "__proto__") {
      findings.push({ code: "S110", offset: key.offset, pointer: at, params: {} });
    } else if (Object.hasOwn(object, name)) {
      findings.push({ code: "S108", offset: key.offset, pointer: at, params: { name } });
    } else if (value !== undefined) {
      object[name] = builtValue(value, at, findings);
    }
  }
  return object;
}

/** Offset of the value, or of the key, that a pointer names; of its nearest existing ancestor otherwise. */
function offsetOf(root: Node | undefined, pointer: string, at: "value" | "key"): number {
  let node = root;
  let offset = root?.offset ?? 0;
  if (pointer === "") return offset;
  const keys = pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  for (const [depth, key] of keys.entries()) {
    const wantsKey = at === "key" && depth === keys.length - 1;
    if (node?.type === "array") {
      node = node.children?.[Number(key)];
    } else {
      const property = node?.children?.find((child) => child.children?.[0]?.value === key);
      if (property !== undefined && wantsKey) return property.offset;
      node = property?.children?.[1];
    }
    if (node === undefined) return offset;
    offset = node.offset;
  }
  return offset;
}

/** Findings with their places, in file order, in words. */
export function diagnosticsOf(
  json: JsonText,
  findings: readonly Finding[],
  file: string | null,
  language: Language,
): Diagnostic[] {
  const placed: Placed[] = [
    ...json.findings,
    ...findings.map((finding) => ({ ...finding, offset: offsetOf(json.root, finding.pointer, finding.at) })),
  ];
  const lineStarts = [0];
  for (let at = json.text.indexOf("\n"); at >= 0; at = json.text.indexOf("\n", at + 1))
    lineStarts.push(at + 1);
  return placed
    .sort((a, b) => a.offset - b.offset)
    .map(({ code, offset, pointer, params }) => {
      const line = lineOf(lineStarts, offset);
      const { severity, message, help } = described(code, params, language);
      return {
        code,
        severity,
        message,
        help,
        file,
        line: line + 1,
        column: offset - lineStarts[line]! + 1,
        pointer,
      };
    });
}

/** Index of the last line that starts at or before the offset. */
function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
