/**
 * Zod's issues as findings: one for each slip, at the key or value it is about, with a suggestion. A plain union says
 * only "invalid union"; here the branch that the author most likely meant is chosen, so that the finding lands on the
 * mistyped operator and not on the condition around it.
 */
import type * as z from "zod/mini";
import type { Code, Finding, Params, Phrase } from "./diagnostic.ts";
import { pointerTo } from "./diagnostic.ts";
import { nearest } from "./did-you-mean.ts";
import { datePattern, idPattern, instantPattern } from "./schema.ts";

type Issue = z.core.$ZodIssue;
type Key = string | number;

const typeNames: Readonly<Record<string, Phrase>> = {
  string: { id: "teks", en: "a text" },
  number: { id: "angka", en: "a number" },
  int: { id: "bilangan bulat", en: "a whole number" },
  boolean: { id: "true atau false", en: "true or false" },
  array: { id: "daftar", en: "a list" },
  tuple: { id: "pasangan dalam daftar", en: "a pair in a list" },
  object: { id: "objek", en: "an object" },
  record: { id: "objek", en: "an object" },
  null: { id: "null", en: "null" },
  undefined: { id: "kosong", en: "nothing" },
};

const forms: Readonly<Record<string, { readonly expected: Phrase; readonly example: string }>> = {
  [String(datePattern)]: {
    expected: { id: "tanggal YYYY-MM-DD yang ada", en: "a real date YYYY-MM-DD" },
    example: "2026-08-17",
  },
  [String(instantPattern)]: {
    expected: { id: "waktu RFC 3339 dengan selisih zona", en: "an RFC 3339 instant with an offset" },
    example: "2026-07-10T10:00:00+08:00",
  },
  [String(idPattern)]: {
    expected: {
      id: "id: huruf kecil, angka, dan tanda hubung",
      en: "an id: lower-case letters, digits and hyphens",
    },
    example: "rawat-inap",
  },
  "/^#[0-9a-f]{6}$/": { expected: { id: "warna #rrggbb", en: "a colour #rrggbb" }, example: "#c62828" },
};
const clockForm = { expected: { id: "jam HH:MM", en: "a time HH:MM" }, example: "08:00" };
const clauseForm = { expected: { id: "id klausul", en: "a clause id" }, example: "BUL-D1" };

/** The keys that exclude each other in a condition. */
const conditionKeys = ["all", "any", "not", "condition", "fact"];

/** Findings of one value against a format; an empty list means that it has the format's shape. */
export function shapeFindings(format: z.ZodMiniType, value: unknown): Finding[] {
  const result = format.safeParse(value, {
    // The error map alone sees the schema of an unknown key, so the known keys travel in the message.
    error: (issue) =>
      issue.code === "unrecognized_keys" ? Object.keys(shapeOf(issue.inst)).join("\n") : undefined,
  });
  return result.success ? [] : result.error.issues.flatMap((issue) => findingsOf(issue, value, []));
}

function shapeOf(schema: unknown): object {
  return (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape ?? {};
}

function findingsOf(issue: Issue, root: unknown, base: readonly Key[]): Finding[] {
  const path = [...base, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))];
  const value = valueAt(root, path);
  const here = (code: Code, params: Params, at: "value" | "key" = "value"): Finding[] => [
    { code, pointer: pointerOf(path), at, params },
  ];
  switch (issue.code) {
    case "invalid_type":
      if (value === undefined) return [missing(path)];
      return here("S201", { expected: typeName(issue.expected), found: typeName(foundType(value)) });
    case "unrecognized_keys":
      return issue.keys.map((name) => unknownKey(name, path, value, issue.message.split("\n")));
    case "invalid_value": {
      if (value === undefined) return [missing(path)];
      const known = issue.values.map(String);
      return here("S204", { ...suggested(asText(value), known), known: known.join(", ") });
    }
    case "invalid_format": {
      const pattern = issue.format === "regex" ? String(issue.pattern) : "";
      const form = forms[pattern] ?? (pattern.includes("24:00") ? clockForm : clauseForm);
      return here("S205", { name: asText(value), ...form });
    }
    case "too_small":
    case "too_big": {
      const last = path.at(-1);
      if (issue.origin === "array" && (last === "all" || last === "any")) return here("S406", { name: last });
      if (issue.origin !== "number" && issue.origin !== "int") return here("S206", {});
      return here("S207", { name: asText(value), minimum: 1, maximum: 100_000 });
    }
    case "invalid_key":
      return here(
        "S205",
        { name: String(path.at(-1)), ...(forms[nestedPattern(issue)] ?? clauseForm) },
        "key",
      );
    case "invalid_union":
      return unionFindings(issue, root, path, value);
    default:
      return here("S201", { expected: typeName("object"), found: typeName(foundType(value)) });
  }
}

function unionFindings(
  issue: Extract<Issue, { code: "invalid_union" }>,
  root: unknown,
  path: Key[],
  value: unknown,
): Finding[] {
  if (value === undefined) return [missing(path)];
  const isCondition = issue.errors.some((branch) =>
    branch.some((inner) => inner.path[0] === "operator" || inner.path[0] === "all"),
  );
  if (isCondition && typeof value === "object" && value !== null) {
    const [name, other] = conditionKeys.filter((key) => Object.hasOwn(value, key));
    if (name !== undefined && other !== undefined)
      return [{ code: "S405", pointer: pointerOf(path), at: "value", params: { name, other } }];
  }
  let best: readonly Issue[] = [];
  let bestScore = Number.POSITIVE_INFINITY;
  for (const branch of issue.errors as readonly (readonly Issue[])[]) {
    const score = branch.reduce((sum, inner) => sum + structuralWeight(inner, value), 0);
    if (score < bestScore) {
      best = branch;
      bestScore = score;
    }
  }
  return best.flatMap((inner) => findingsOf(inner, root, path));
}

/** How strongly an issue says that this branch of a union was not meant at all. */
function structuralWeight(issue: Issue, value: unknown): number {
  if (issue.path.length === 0 && issue.code === "invalid_type") return 1000;
  if (issue.path.length === 0 && issue.code === "invalid_value") return 500;
  if (issue.code === "unrecognized_keys" && issue.path.length === 0) return 10 * issue.keys.length;
  const isMissing = issue.path.length === 1 && !Object.hasOwn(Object(value), issue.path[0]!);
  return isMissing ? 11 : 1;
}

function unknownKey(name: string, path: readonly Key[], value: unknown, known: readonly string[]): Finding {
  const pointer = pointerOf([...path, name]);
  const isLeaf = typeof value === "object" && value !== null && Object.hasOwn(value, "fact");
  if (isLeaf && (name === "path" || name === "params"))
    return { code: "S408", pointer, at: "key", params: { name } };
  const free = known.filter((key) => !Object.hasOwn(Object(value), key));
  return { code: "S202", pointer, at: "key", params: { ...suggested(name, free), known: known.join(", ") } };
}

function missing(path: readonly Key[]): Finding {
  return {
    code: "S203",
    pointer: pointerOf(path.slice(0, -1)),
    at: "value",
    params: { name: String(path.at(-1)) },
  };
}

function suggested(name: string, known: readonly string[]): Params {
  const suggestion = nearest(name, known);
  return suggestion === null ? { name } : { name, suggestion };
}

function nestedPattern(issue: Extract<Issue, { code: "invalid_key" }>): string {
  const inner = issue.issues[0];
  return inner?.code === "invalid_format" && inner.format === "regex" ? String(inner.pattern) : "";
}

function typeName(type: string): Phrase {
  return typeNames[type] ?? { id: type, en: type };
}

function foundType(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function valueAt(root: unknown, path: readonly Key[]): unknown {
  let value = root;
  for (const key of path)
    value = Object.hasOwn(Object(value), key) ? (value as Record<Key, unknown>)[key] : undefined;
  return value;
}

function pointerOf(path: readonly Key[]): string {
  return path.reduce<string>(pointerTo, "");
}
