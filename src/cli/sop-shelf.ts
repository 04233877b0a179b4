/** The SOPs at hand: those that ship with the package, each loaded when first asked for, and those given as files. */
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import {
  type LoadedSop,
  loadPolicy,
  loadSop,
  nearest,
  renderDiagnostics,
  SopError,
  type SopSet,
  sopSet,
} from "../index.ts";
import { BrokenRuleFile } from "./broken-rule-file.ts";
import { type GivenDays, observesLocalDays } from "./calendar-sources.ts";
import { missingFile } from "./files.ts";
import { ownPackage } from "./package.ts";
import type { Session } from "./session.ts";
import { type Speaking, textOfFile } from "./text-file.ts";
import { WrongUse } from "./wrong-use.ts";

/** The ids of the SOPs that ship with the package. */
export function shippedIds(): readonly string[] {
  return readdirSync(shippedFolder())
    .filter((name) => name.endsWith(".json") && !name.endsWith(".scenarios.json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
}

function shippedFolder(): URL {
  return new URL("rules/sop/", ownPackage().folder);
}

export class SopShelf {
  readonly shippedIds = shippedIds();
  /** Versions of each SOP that was loaded. */
  readonly #loaded = new Map<string, readonly LoadedSop[]>();
  readonly #sets = new Map<string, SopSet>();
  readonly #speaking: Speaking;
  readonly #days: GivenDays;

  /** Every SOP is loaded with these decrees and local days. */
  constructor(speaking: Speaking, days: GivenDays) {
    this.#speaking = speaking;
    this.#days = days;
  }

  get ids(): readonly string[] {
    return [...new Set([...this.#loaded.keys(), ...this.shippedIds])].sort();
  }

  /** The SOP of that id in all its versions at hand, null when there is none. */
  get(id: string): SopSet | null {
    const known = this.#sets.get(id);
    if (known !== undefined) return known;
    // INVARIANT: only a listed name becomes a path, whatever a case calls its SOP.
    if (!this.#loaded.has(id) && this.shippedIds.includes(id)) this.#put(this.shipped(id));
    const versions = this.#loaded.get(id);
    if (versions === undefined) return null;
    const set = sopSet(versions);
    this.#sets.set(id, set);
    return set;
  }

  /** All SOPs that were loaded: those given, and those that cases have named. */
  get loaded(): SopSet {
    return sopSet([...this.#loaded.values()].flat());
  }

  /** Puts SOPs on the shelf, in place of shipped ones of the same id. Throws a RangeError when versions overlap. */
  put(sops: readonly LoadedSop[]): void {
    sopSet(sops);
    for (const sop of sops) this.#put(sop);
  }

  #put(sop: LoadedSop): void {
    this.#loaded.set(sop.id, [...(this.#loaded.get(sop.id) ?? []), sop]);
    this.#sets.delete(sop.id);
  }

  /** Lays a policy file over every version of an SOP that the shelf has. */
  layPolicy(id: string, path: string, shownAs: string): void {
    const versions = [...(this.get(id)?.versions.get(id) ?? [])];
    const laid = versions.map((sop) => this.underPolicy(sop, path, shownAs));
    this.#loaded.set(id, laid);
    this.#sets.delete(id);
  }

  /** An SOP with the policy of a file laid over it. Throws `BrokenRuleFile` with everything that is wrong with it. */
  underPolicy(sop: LoadedSop, path: string, shownAs: string): LoadedSop {
    const text = textOfFile(path, shownAs, this.#speaking);
    const options = { file: shownAs, language: this.#speaking.language };
    return this.#read(text, shownAs, () => loadPolicy(text, sop, options).sop);
  }

  /** The shipped SOP of that id, which must be one of those listed. */
  shipped(id: string): LoadedSop {
    return this.load(new URL(`${id}.json`, shippedFolder()), `${id}.json`);
  }

  /** Whether local days were given that count for no SOP on the shelf. */
  get hasIdleLocalDays(): boolean {
    const sops = [...this.#loaded.values()].flat();
    return this.#days.local !== undefined && !sops.some(({ file }) => observesLocalDays(file.calendars));
  }

  /** Loads a rule file; local days are left out where none of its calendars observes them. Throws `BrokenRuleFile` with everything that is wrong with it. */
  load(path: string | URL, shownAs: string): LoadedSop {
    const text = textOfFile(path, shownAs, this.#speaking);
    const options = { ...this.#days, file: shownAs, language: this.#speaking.language };
    return this.#read(text, shownAs, () => {
      const { local, ...others } = options;
      const sop = loadSop(text, others);
      return local !== undefined && observesLocalDays(sop.file.calendars) ? loadSop(text, options) : sop;
    });
  }

  #read(text: string, shownAs: string, load: () => LoadedSop): LoadedSop {
    try {
      return load();
    } catch (error) {
      if (!(error instanceof SopError)) throw error;
      throw new BrokenRuleFile(
        shownAs,
        renderDiagnostics(error.diagnostics, text, { language: this.#speaking.language }),
      );
    }
  }
}

/** What `--sop` names: a shipped SOP by its id, or a rule file by its path. */
export function sopNamed(nameOrPath: string, shelf: SopShelf, session: Session): LoadedSop {
  if (shelf.shippedIds.includes(nameOrPath)) return shelf.shipped(nameOrPath);
  if (/\.json$|[/\\]/i.test(nameOrPath)) {
    const path = resolve(session.cwd, nameOrPath);
    const missing = missingFile(path, nameOrPath, session.messages);
    if (missing !== null) throw new WrongUse(missing);
    return shelf.load(path, nameOrPath);
  }
  throw new WrongUse(
    session.messages.unknownSop(nameOrPath),
    session.messages.choices(shelf.ids, nearest(nameOrPath, shelf.ids)),
  );
}

/** The version that answered, to put its answer into words. */
export function versionOf(
  { versions }: SopSet,
  { sop, version }: { readonly sop: string; readonly version: string },
): LoadedSop {
  const known = [...versions.values()].flat();
  return known.find((each) => each.id === sop && each.version === version)!;
}
