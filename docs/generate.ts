/**
 * Writes the documentation that is only a table of the program put into words, at build time. Written anew with
 * `npx vitest run test/docs/events.test.ts -u`.
 */
import { writeFileSync } from "node:fs";
import { inLanguage, type Language, languages } from "../src/base/language.ts";
import { eventTexts } from "../src/format/event-texts.ts";
import { builtInEventTypes, eventRow } from "../src/format/events.ts";
import { effectsOf, keysOf } from "../src/render/event-page.ts";
import { renderTexts } from "../src/render/texts.ts";

interface DocTexts {
  readonly file: string;
  readonly title: string;
  readonly note: string;
  readonly heads: readonly string[];
}

const texts: Readonly<Record<Language, DocTexts>> = {
  id: {
    file: "events.id.md",
    title: "Peristiwa bawaan",
    note: "Dibuat dari tabel di `src/format/events.ts` dan kata-katanya di `src/format/texts/`; jangan disunting dengan tangan. SOP dapat menyatakan peristiwa lain di `events`: akibatnya hanya yang ditetapkan SOP itu.",
    heads: [
      "Jenis",
      "Sebutan",
      "Pelaku",
      "Kapan dicatat",
      "Akibatnya dengan sendirinya",
      "Kunci",
      "Disebut juga",
    ],
  },
  en: {
    file: "events.md",
    title: "Built-in events",
    note: "Made from the table in `src/format/events.ts` and its words in `src/format/texts/`; not to be edited by hand. An SOP may declare other events under `events`: they do only what that SOP makes of them.",
    heads: ["Type", "Label", "Who", "When to record it", "What it does by itself", "Keys", "Also called"],
  },
};

/**
 * The table of the built-in events as Markdown, by file name.
 *
 * @example eventDocs()["events.md"]?.split("\n")[0] // "# Built-in events"
 */
export function eventDocs(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languages.map((language) => [inLanguage(texts, language).file, eventDoc(language)]),
  );
}

function eventDoc(language: Language): string {
  const { title, note, heads } = inLanguage(texts, language);
  const words = inLanguage(renderTexts, language).events;
  const rows = builtInEventTypes.map((type) => {
    const row = eventRow(type);
    const { label, meaning, words: called } = eventTexts(type, language);
    return [
      `\`${type}\``,
      label,
      words.doers[row.who],
      meaning,
      effectsOf(row, language).join("; "),
      keysOf(row, words).join(", "),
      called.join(", "),
    ];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const table = [heads, heads.map(() => "---"), ...rows].map(line).join("\n");
  return `# ${title}\n\n${note}\n\n${words.everyEvent}\n\n${table}\n`;
}

/**
 * Writes every generated page into a folder, by default the one this file stands in.
 *
 * @example writeDocs() // docs/events.md, docs/events.id.md
 */
export function writeDocs(folder: URL = new URL(".", import.meta.url)): void {
  for (const [file, text] of Object.entries(eventDocs())) writeFileSync(new URL(file, folder), text);
}
