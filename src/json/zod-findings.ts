/**
 * Zod's issues as findings, at the key or value they are about, with a suggestion. A plain union says
 * only "invalid union"; here the branch that the author most likely meant is chosen, so that the finding lands on the
 * mistyped operator and not on the condition around it.
 */
import type * as z from "zod/mini";
import type { Code } from "../diagnostics/codes.ts";
import { type Finding, type Params, type PhraseRef, phrase } from "../diagnostics/diagnostic.ts";
import { type KnownKeys, keysIn, keysOf } from "./known-keys.ts";
import { timeMeant } from "./local-times.ts";
import { pointerTo } from "./pointer.ts";
import { instead, insteadIn } from "./said-otherwise.ts";
import { isOnlyUnknown, keysToChoose, meantBranch, mostMisspelt } from "./union-branch.ts";
import {
  asText,
  boundOf,
  chosenOf,
  isChoice,
  orWrite,
  saidInUnion,
  suggested,
  wrongType,
} from "./value-words.ts";

/** A finding, and what was most likely meant: the value of a choice, or the name of a key. */
export interface ShapeFinding extends Finding {
  readonly meant?: string | number | boolean;
}

type Issue = z.core.$ZodIssue;
type Key = string | number;

/** The forms that a pattern of a format names in its message. */
const forms: Readonly<Record<string, { readonly expected: PhraseRef; readonly example: string }>> = {
  date: { expected: phrase("real-date"), example: "2026-08-17" },
  instant: { expected: phrase("instant"), example: "2026-07-10T10:00:00+08:00" },
  "local-instant": { expected: phrase("local-instant"), example: "2026-07-10 10:00" },
  "local-due": { expected: phrase("local-due"), example: "2026-07-15" },
  id: { expected: phrase("id"), example: "rawat-inap" },
  colour: { expected: phrase("colour"), example: "#c62828" },
  clock: { expected: phrase("clock"), example: "08:00" },
  "law-limit": { expected: phrase("law-limit"), example: "uu-25-2009/tanggapan" },
  clause: { expected: phrase("clause-id"), example: "BUL-D1" },
};

/** The keys that exclude each other in a condition. */
const conditionKeys = ["all", "any", "not", "condition", "fact"];
/** The keys by which a union of conditions is told from one of moments. */
const leafKeys = [...conditionKeys, "operator", "value"];
const onlyInConditions: ReadonlySet<string> = new Set(["not", "condition", "operator"]);

/** Findings of one value against a format, each at the key or value it is about. */
export function zodFindings(format: z.ZodMiniType, value: unknown): ShapeFinding[] {
  const result = format.safeParse(value, {
    // The error map alone sees the schema of an unknown key, so the known keys travel in the message.
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? keysOf(issue.inst, issue.keys)
        : handedOn.has(issue.code)
          ? instead(issue.inst, issue.input)
          : undefined,
  });
  return result.success ? [] : result.error.issues.flatMap((issue) => findingsOf(issue, value, []));
}

/** The issues whose message may say what to write instead. */
const handedOn: ReadonlySet<string> = new Set(["invalid_type", "invalid_value", "invalid_union"]);

function findingsOf(issue: Issue, root: unknown, base: readonly Key[]): ShapeFinding[] {
  const path = [...base, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))];
  const value = valueAt(root, path);
  const here = (code: Code, params: Params, at: "value" | "key" = "value"): Finding[] => [
    { code, pointer: pointerOf(path), at, params },
  ];
  switch (issue.code) {
    case "invalid_type":
      if (value === undefined) return missing(path, root);
      return here("S201", wrongType(issue.expected, value, insteadIn(issue.message)));
    case "unrecognized_keys": {
      const { known, inside } = keysIn(issue.message);
      // An object with so many unknown keys is something else, and looking for what each meant takes long.
      const mayMean = issue.keys.length > mostMisspelt ? [] : known;
      return issue.keys.map((name) => unknownKey(name, path, value, { known, inside }, mayMean));
    }
    case "invalid_value": {
      if (value === undefined) return missing(path, root);
      const isRefusal = value === false && issue.values.every((each) => each === true);
      const known = issue.values.map(String);
      const said = insteadIn(issue.message);
      const params = said?.isMeant
        ? { name: asText(value), suggestion: String(said.value) }
        : chosenOf(issue.values, value);
      const finding = here("S204", {
        ...params,
        known: isRefusal
          ? phrase("or-leave-out", { known: "true", name: String(path.at(-1)) })
          : known.join(", "),
      });
      const meant = issue.values[known.indexOf(String(params["suggestion"]))];
      return finding.map((each) => (isChoice(meant) ? { ...each, meant } : each));
    }
    case "invalid_format":
      return here("S205", {
        name: asText(value),
        ...forms[issue.message],
        ...timeMeant(issue.message, value),
      });
    case "too_small":
    case "too_big": {
      const last = path.at(-1);
      if (issue.origin === "array" && (last === "all" || last === "any")) return here("S406", { name: last });
      // Of another type, which has been said; an object may have a key that is called length.
      if (typeof value === "object" && !Array.isArray(value)) return [];
      if (issue.origin !== "number" && issue.origin !== "int") return here("S206", {});
      return here("S207", { name: asText(value), expected: boundOf(issue) });
    }
    case "invalid_key":
      return here("S205", { name: String(path.at(-1)), ...forms[issue.issues[0]?.message ?? ""] }, "key");
    case "invalid_union":
      return unionFindings(issue, root, path, value);
    case "not_multiple_of":
    case "invalid_element":
    case "custom":
      return here("S201", wrongType("object", value, null));
  }
}

function unionFindings(
  issue: Extract<Issue, { code: "invalid_union" }>,
  root: unknown,
  path: Key[],
  value: unknown,
): ShapeFinding[] {
  if (value === undefined) return missing(path, root);
  const isCondition = issue.errors.some((branch) =>
    branch.some((inner) => onlyInConditions.has(inner.path[0] as string)),
  );
  if (isCondition && typeof value === "object" && value !== null) {
    const [name, other] = conditionKeys.filter((key) => Object.hasOwn(value, key));
    if (name !== undefined && other !== undefined)
      return [{ code: "S405", pointer: pointerOf(path), at: "value", params: { name, other } }];
    if (isOnlyUnknown(value, leafKeys)) return [factless(pointerOf(path), value)];
  }
  const said = typeof value === "string" ? saidInUnion(issue.errors) : null;
  if (said?.isMeant)
    return [
      { code: "S201", pointer: pointerOf(path), at: "value", params: wrongType("object", value, said) },
    ];
  if (lacksWhen(issue, value))
    return [{ code: "S203", pointer: pointerOf(path), at: "value", params: { name: "when" } }];
  const choices = isLikeCondition(value) ? [] : keysToChoose(issue.errors, value);
  if (choices.length > 1) {
    const known = choices.map((key) => `\`${key}\``).join(", ");
    return [{ code: "S115", pointer: pointerOf(path), at: "value", params: { known } }];
  }
  const findings = meantBranch(issue.errors, value).flatMap((inner) => findingsOf(inner, root, path));
  return said === null ? findings : findings.map((each) => orWrite(each, said));
}

/** A condition that says something of a fact, but not in the form of one. */
function factless(pointer: string, value: object): ShapeFinding {
  const [[name, given] = ["…", true]] = Object.entries(value);
  return {
    code: "S415",
    pointer,
    at: "value",
    params: { name, value: isChoice(given) ? JSON.stringify(given) : "…" },
  };
}

/** A condition where one with `when` around it is asked for; it would look like a moment with every key misspelt. */
function lacksWhen(issue: Extract<Issue, { code: "invalid_union" }>, value: unknown): boolean {
  const mayHaveWhen = issue.errors.some((branch) =>
    branch.some((inner) => inner.path.length === 1 && inner.path[0] === "when"),
  );
  const says = (key: string) => Object.hasOwn(Object(value), key);
  return mayHaveWhen && !says("when") && !says("otherwise") && isLikeCondition(value);
}

function isLikeCondition(value: unknown): boolean {
  const object = Object(value) as Readonly<Record<string, unknown>>;
  if (["fact", ...onlyInConditions].some((key) => Object.hasOwn(object, key))) return true;
  const { all, any } = object;
  return [all, any].some((list) => Array.isArray(list) && list.some(isLikeCondition));
}

function unknownKey(
  name: string,
  path: readonly Key[],
  value: unknown,
  { known, inside }: KnownKeys,
  mayMean: readonly string[],
): ShapeFinding {
  const pointer = pointerOf([...path, name]);
  const isLeaf = typeof value === "object" && value !== null && Object.hasOwn(value, "fact");
  if (isLeaf && (name === "path" || name === "params"))
    return { code: "S408", pointer, at: "key", params: { name } };
  const free = mayMean.filter((key) => !Object.hasOwn(Object(value), key));
  const { suggestion: meant, ...named } = suggested(name, free);
  const place = meant === undefined && Object.hasOwn(inside, name) ? inside[name] : undefined;
  const all = known.join(", ");
  const told = place === undefined ? all : phrase("or-inside", { known: all, name, place });
  const params = { ...named, ...(meant === undefined ? {} : { suggestion: meant }), known: told };
  return { code: "S202", pointer, at: "key", params, ...(meant === undefined ? {} : { meant }) };
}

/** A member that is not there; one that is there but could not be read has its slip of syntax already. */
function missing(path: readonly Key[], root: unknown): Finding[] {
  const holder = path.slice(0, -1);
  const name = String(path.at(-1));
  if (Object.hasOwn(Object(valueAt(root, holder)), name)) return [];
  return [{ code: "S203", pointer: pointerOf(holder), at: "value", params: { name } }];
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
