/**
 * What a finding is known by from one run to the next, so that a list of known findings does not grow with each edit
 * elsewhere: its code and the way to its place, in which an element of a list counts by its `id`, else by what it holds.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { expectList, readFrom } from "../diagnostics/misuse.ts";
import { readJson } from "./json-text.ts";
import { pointerKeys, pointerTo } from "./pointer.ts";
import { LOST } from "./recovered.ts";

/** What is read of a finding. */
export type PlacedCode = Pick<Diagnostic, "code" | "pointer">;

/**
 * The fingerprint of each finding in a file, 16 hexadecimal digits; `textOrJson` is the file that they are about. Lines
 * and what stands elsewhere in the file do not count; two findings of one code at one place are told apart by their order.
 *
 * @example fingerprints([{ code: "S743", pointer: "/rules/1" }], '{ "id": "a", "rules": [{}, {}] }')[0]?.length // 16
 */
export function fingerprints(diagnostics: readonly PlacedCode[], textOrJson: unknown): readonly string[] {
  expectList(diagnostics, "diagnostics");
  if (diagnostics.length === 0) return [];
  const paths = new StablePaths(readJson(textOrJson).value);
  const seen = new Map<string, number>();
  return readFrom("checkSop", diagnostics, "diagnostics", () =>
    diagnostics.map(({ code, pointer }) => hash(numbered(`${code} ${paths.of(pointer)}`, seen))),
  );
}

class StablePaths {
  readonly #root: unknown;
  readonly #names = new Map<readonly unknown[], readonly string[]>();

  constructor(root: unknown) {
    this.#root = root;
  }

  /** The pointer, with names for indexes; the file itself is named by its `id`. */
  of(pointer: string): string {
    let value = this.#root;
    let path = idOf(value) ?? "";
    for (const key of pointerKeys(pointer)) {
      const name = Array.isArray(value) ? this.#namesIn(value)[Number(key)] : undefined;
      path = pointerTo(path, name ?? key);
      value = Object.hasOwn(Object(value), key) ? (value as Record<string, unknown>)[key] : undefined;
    }
    return path;
  }

  #namesIn(list: readonly unknown[]): readonly string[] {
    const known = this.#names.get(list);
    if (known !== undefined) return known;
    const seen = new Map<string, number>();
    const names = list.map((each) => numbered(idOf(each) ?? `=${hash(contentOf(each))}`, seen));
    this.#names.set(list, names);
    return names;
  }
}

/** The text, and a number behind it where it was seen before. */
function numbered(text: string, seen: Map<string, number>): string {
  const times = (seen.get(text) ?? 0) + 1;
  seen.set(text, times);
  return times === 1 ? text : `${text} ${times}`;
}

function idOf(value: unknown): string | null {
  const isObject = typeof value === "object" && value !== null && Object.hasOwn(value, "id");
  const { id } = isObject ? (value as { readonly id: unknown }) : { id: null };
  return typeof id === "string" ? id : null;
}

/** A value as text, whatever the order of its keys. */
function contentOf(value: unknown): string {
  if (value === LOST || value === undefined) return "?";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(contentOf).join()}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${contentOf(each)}`).join()}}`;
}

/** Two interleaved multiplicative hashes of 32 bits, mixed at the end (after cyrb53); not meant against forgery. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  const mixed = [
    Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35),
    Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35),
  ];
  return mixed.map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
