/** The SOPs at hand: those that ship with the package, each loaded when first asked for, and one given as a file. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Language, type LoadedSop, loadSop, nearest, renderDiagnostics, SopError } from "../index.ts";
import { missingFile } from "./files.ts";
import { ownPackage } from "./package.ts";
import type { Session } from "./session.ts";
import { WrongUse } from "./wrong-use.ts";

/** A rule file with errors was given; `report` is what there is to say about it. */
export class BrokenRuleFile extends Error {
  readonly report: string;

  constructor(file: string, report: string) {
    super(file);
    this.name = "BrokenRuleFile";
    this.report = report;
  }
}

export class SopShelf {
  readonly #folder = new URL("rules/sop/", ownPackage().folder);
  readonly #shipped: readonly string[];
  readonly #loaded = new Map<string, LoadedSop>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
    this.#shipped = readdirSync(this.#folder)
      .filter((name) => name.endsWith(".json") && !name.endsWith(".scenarios.json"))
      .map((name) => name.slice(0, -".json".length))
      .sort();
  }

  get ids(): readonly string[] {
    return [...new Set([...this.#loaded.keys(), ...this.#shipped])].sort();
  }

  /** The SOP of that id, null when there is none. */
  get(id: string): LoadedSop | null {
    const known = this.#loaded.get(id);
    if (known !== undefined) return known;
    // INVARIANT: only a listed name becomes a path, whatever a case calls its SOP.
    if (!this.#shipped.includes(id)) return null;
    return this.load(new URL(`${id}.json`, this.#folder), `${id}.json`);
  }

  /** Loads a rule file; its id is known from then on. Throws `BrokenRuleFile` with everything that is wrong with it. */
  load(path: string | URL, shownAs: string): LoadedSop {
    const text = readFileSync(path, "utf8");
    try {
      const sop = loadSop(text, { file: shownAs, language: this.#language });
      this.#loaded.set(sop.id, sop);
      return sop;
    } catch (error) {
      if (!(error instanceof SopError)) throw error;
      throw new BrokenRuleFile(
        shownAs,
        renderDiagnostics(error.diagnostics, text, { language: this.#language }),
      );
    }
  }
}

/** What `--sop` names: a shipped SOP by its id, or a rule file by its path. */
export function sopNamed(nameOrPath: string, shelf: SopShelf, session: Session): LoadedSop {
  const known = shelf.get(nameOrPath);
  if (known !== null) return known;
  if (/\.json$|[/\\]/i.test(nameOrPath)) {
    const path = resolve(session.cwd, nameOrPath);
    const missing = missingFile(path, nameOrPath, session.words);
    if (missing !== null) throw new WrongUse(missing);
    return shelf.load(path, nameOrPath);
  }
  throw new WrongUse(
    session.words.unknownSop(nameOrPath),
    session.words.choices(shelf.ids, nearest(nameOrPath, shelf.ids)),
  );
}
