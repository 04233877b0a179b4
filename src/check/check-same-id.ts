/**
 * Files beside each other: two of one id that are in force on the same days. Each is sound by itself, and together
 * nothing could tell which of them governs a case.
 */
import type { Language } from "../base/language.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { chosenLanguage, type LanguageOption } from "../diagnostics/language-option.ts";
import { expectKeys, expectList, expectText, keysOf } from "../diagnostics/misuse.ts";
import { diagnosticsOf, type JsonText, ReadText, readJsonText } from "../json/json-text.ts";

/** A file that was checked, with its name. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string | ReadText;
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
  const ids = new SameIds(options);
  expectList(files, "files");
  files.forEach((each, index) => {
    expectFile(each, `files[${index}]`);
  });
  return files.flatMap((each) => ids.add(each));
}

/**
 * As `checkSameId`, file by file, so that none has to be kept.
 *
 * @example ids.add({ file: "b.json", text })[0].code // "S123"
 */
export class SameIds {
  readonly #language: Language;
  readonly #byId = new Map<string, Known[]>();

  constructor(options: LanguageOption = {}) {
    this.#language = chosenLanguage(options);
  }

  /** The finding about one more file; empty when none before it has its id for the same days. */
  add(checked: CheckedFile): Diagnostic[] {
    expectFile(checked, "checked");
    const { file, text } = checked;
    const json = readJsonText(text);
    const read = keyOf(json);
    if (read === null) return [];
    const { key, id, from, to } = read;
    const known = this.#byId.get(key) ?? [];
    const other = known.find((each) => each.from <= to && from <= each.to);
    known.push({ file, from, to });
    this.#byId.set(key, known);
    if (other === undefined) return [];
    const params = { name: id, file: other.file };
    return diagnosticsOf(json, [{ code: "S123", pointer: "/id", at: "value", params }], file, this.#language);
  }
}

function expectFile(value: CheckedFile, place: string): void {
  expectKeys(value, fileKeys, place);
  expectText(value.file, `${place}.file`);
  if (ReadText.jsonOf(value.text) === null) expectText(value.text, `${place}.text`);
}

type IdKey = "id" | "validity" | "issued" | "services";

function keyOf({
  value,
  findings,
}: JsonText): (Omit<Known, "file"> & { readonly key: string; readonly id: string }) | null {
  if (findings.length > 0 || typeof value !== "object" || value === null) return null;
  const { id, validity, issued, services } = value as Readonly<Partial<Record<IdKey, unknown>>>;
  if (typeof id !== "string") return null;
  if (issued !== undefined) return { key: `decree ${id}`, id, from: beforeAll, to: afterAll };
  if (services === undefined || typeof validity !== "object" || validity === null) return null;
  const { effectiveFrom, effectiveTo } = validity as Readonly<Record<string, unknown>>;
  const from = typeof effectiveFrom === "string" ? effectiveFrom : beforeAll;
  const to = typeof effectiveTo === "string" ? effectiveTo : afterAll;
  return { key: `sop ${id}`, id, from, to };
}
