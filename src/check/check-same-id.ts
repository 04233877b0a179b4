/**
 * Files beside each other: two of one id that are in force on the same days. Each is sound by itself, and together
 * nothing could tell which of them governs a case.
 */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { chosenLanguage, type LanguageOption } from "../diagnostics/language-option.ts";
import { expectKeys, expectList, expectText, keysOf } from "../diagnostics/misuse.ts";
import { diagnosticsOf, readJsonText } from "../json/json-text.ts";

/** A file that was checked, with its name. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
}

/** What an SOP or a decree is known by, and the days on which it counts; a decree counts whatever the day. */
interface Known {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const fileKeys = /* @__PURE__ */ keysOf<CheckedFile>({ file: true, text: true });

const beforeAll = "";
const afterAll = "9999-99-99";

/**
 * Findings about SOPs, and about decrees, whose id another of these files has for the same days; each at the `id` of the
 * later file. What is no JSON is passed over.
 *
 * @example checkSameId([{ file: "a.json", text }, { file: "b.json", text }])[0].code // "S123"
 */
export function checkSameId(files: readonly CheckedFile[], options: LanguageOption = {}): Diagnostic[] {
  const language = chosenLanguage(options);
  expectList(files, "files");
  files.forEach((each, index) => {
    expectKeys(each, fileKeys, `files[${index}]`);
    expectText(each.file, `files[${index}].file`);
    expectText(each.text, `files[${index}].text`);
  });
  const byId = new Map<string, Known[]>();
  return files.flatMap(({ file, text }) => {
    const read = keyOf(text);
    if (read === null) return [];
    const { key, id, from, to } = read;
    const known = byId.get(key) ?? [];
    const other = known.find((each) => each.from <= to && from <= each.to);
    known.push({ file, from, to });
    byId.set(key, known);
    if (other === undefined) return [];
    const params = { name: id, file: other.file };
    const finding = { code: "S123", pointer: "/id", at: "value", params } as const;
    return diagnosticsOf(readJsonText(text), [finding], file, language);
  });
}

function keyOf(text: string): (Omit<Known, "file"> & { readonly key: string; readonly id: string }) | null {
  const value = parsed(text);
  const { id, validity, issued, services } = value;
  if (typeof id !== "string") return null;
  if (issued !== undefined) return { key: `decree ${id}`, id, from: beforeAll, to: afterAll };
  if (services === undefined || typeof validity !== "object" || validity === null) return null;
  const { effectiveFrom, effectiveTo } = validity as Readonly<Record<string, unknown>>;
  const from = typeof effectiveFrom === "string" ? effectiveFrom : beforeAll;
  const to = typeof effectiveTo === "string" ? effectiveTo : afterAll;
  return { key: `sop ${id}`, id, from, to };
}

function parsed(text: string): Readonly<Partial<Record<"id" | "validity" | "issued" | "services", unknown>>> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
