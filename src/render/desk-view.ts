/** What the lists of a desk share: the words of each case's SOP, the head of the page, and what is on no list. */

import { expectSops } from "../assess/expect-sop.ts";
import { expectSopOf } from "../assess/expect-sop-of.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import type { SopSet } from "../assess/versions.ts";
import { inLanguage, type Language } from "../base/language.ts";
import type { Zone } from "../base/time.ts";
import type { LeftOut } from "../desk/open-case-reader.ts";
import { unknownValue } from "../diagnostics/misuse.ts";
import { instantInWords } from "../explain/instant-words.ts";
import { phrasesOf } from "../explain/phrases.ts";
import { roleInWords, serviceInWords, type Wording, wordingFor } from "../explain/wording.ts";
import { wrapped } from "./lines.ts";
import { type RenderOptions, textLanguage } from "./render-options.ts";
import type { DeskTexts } from "./text-keys.ts";
import { renderTexts } from "./texts.ts";

/** A case on a list. */
export interface Listed {
  readonly case: string | null;
  readonly index: number;
  readonly sop: string;
  readonly version: string;
  readonly service: string;
}

export class DeskView {
  readonly language: Language;
  readonly texts: DeskTexts;
  readonly #sops: readonly LoadedSop[];
  readonly #known = new Map<string, Wording>();
  readonly #clock: boolean;
  /** Whether cases of several institutions, and of several services, stand beside each other. */
  readonly #isMixed: { readonly sops: boolean; readonly services: boolean };
  /** The first case, by which a list of one kind of cases is headed. */
  readonly #first: Listed | null;

  /** Goes through the list once, and keeps nothing of it. */
  constructor(sops: LoadedSop | SopSet, listed: Iterable<Listed>, options: RenderOptions) {
    this.language = textLanguage(options);
    expectSops(sops);
    this.texts = inLanguage(renderTexts, this.language).desk;
    this.#sops = "versions" in sops ? [...sops.versions.values()].flat() : [sops];
    this.#clock = options.clock === true;
    let first: Listed | null = null;
    const [ids, services] = [new Set<string>(), new Set<string>()];
    for (const each of listed) {
      first ??= each;
      ids.add(each.sop);
      services.add(`${each.sop} ${each.service}`);
    }
    this.#first = first;
    this.#isMixed = { sops: ids.size > 1, services: services.size > 1 };
  }

  /** The words of a case's SOP and service. Throws a `MisuseError` when the list was made with other SOPs. */
  wordingOf({ sop: id, version, service }: Listed): Wording {
    const key = JSON.stringify([id, version, service]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const of = this.#sops.filter((sop) => sop.id === id);
    const sop = of.find((each) => each.version === version) ?? of[0];
    if (sop === undefined) throw unknownValue(id, new Set(this.#sops.map((each) => each.id)), "sop");
    expectSopOf({ sop: id, version }, sop);
    const wording = wordingFor(sop, service, this.language);
    this.#known.set(key, wording);
    return wording;
  }

  /** Title, instant, and whose cases these are where they are of one kind. */
  head(title: string, at: string): string[] {
    const { language } = this;
    const zone = zones.find((each) => at.endsWith(offsets[each])) ?? "WIB";
    const file = { institution: { zone } };
    const instant = instantInWords(at, { phrases: phrasesOf(language), language, file });
    const clock = this.#clock ? this.texts.clock : "";
    return [
      ...wrapped(title, "", ""),
      ...wrapped(this.texts.asOf(`${instant}${clock}`), "", ""),
      ...this.#whose(),
    ];
  }

  #whose(): string[] {
    const ids = new Set(this.#sops.map(({ id }) => id));
    const [only] = ids.size === 1 ? this.#sops : [];
    const wording = this.#first === null || this.#isMixed.sops ? null : this.wordingOf(this.#first);
    const name = wording?.file.institution.name ?? only?.file.institution.name;
    if (name === undefined || this.#isMixed.sops) return [];
    const service =
      wording === null || this.#isMixed.services ? null : serviceInWords(this.#first!.service, wording);
    return wrapped([name, ...(service === null ? [] : [service])].join(" – "), "", "");
  }

  /** The case, and whose it is where the list holds several kinds. */
  nameOf(item: Listed): string[] {
    const wording = this.wordingOf(item);
    return [
      item.case ?? this.texts.nameless(item.index + 1),
      ...(this.#isMixed.sops ? [wording.file.institution.name] : []),
      ...(this.#isMixed.services ? [serviceInWords(item.service, wording)] : []),
    ];
  }

  /** A role by its label; whoever is no role of the SOP as the host calls them. */
  personOf(name: string, item: Listed): string {
    const wording = this.wordingOf(item);
    const { roles } = wording.file;
    return roles !== undefined && Object.hasOwn(roles, name) ? roleInWords(name, wording) : name;
  }

  /** How many cases are not on the list, and why; empty when all are. */
  leftOut({ closed, notBegun, unreadable }: LeftOut): string[] {
    const { texts } = this;
    const told = [
      ...(closed > 0 ? [texts.closed(closed)] : []),
      ...(notBegun > 0 ? [texts.notBegun(notBegun)] : []),
      ...(unreadable > 0 ? [texts.unreadable(unreadable)] : []),
    ];
    return told.length === 0 ? [] : wrapped(`${texts.notListed}: ${told.join("; ")}.`, "", "  ");
  }
}

const zones: readonly Zone[] = ["WIB", "WITA", "WIT"];
const offsets: Readonly<Record<Zone, string>> = { WIB: "+07:00", WITA: "+08:00", WIT: "+09:00" };

/** A heading with its number, or that nothing stands under it. */
export function groupHead(title: string, count: number, none: string): string[] {
  return count === 0 ? [title, `  ${none}`] : [`${title} (${count})`];
}
