/** Lists of which only so many items are told, and how many more there are. */
import { bullet, shortened } from "./lines.ts";
import type { AssessmentTexts } from "./text-keys.ts";

/** An item of a list, and what stands below it. */
export interface Item {
  readonly text: string;
  readonly below: readonly string[];
}

/** Those of a list that are told: so many, and one more rather than the line that one is left out. */
export function toldOf<T>(items: readonly T[], count: number): readonly T[] {
  return items.length <= count + 1 ? items : items.slice(0, count);
}

/** So many items of a list, and how many more there are. */
export function listed(items: readonly (string | Item)[], count: number, texts: AssessmentTexts): string[] {
  const told = toldOf(items, count);
  const more = items.length - told.length;
  return [
    ...told.flatMap((item) => {
      if (typeof item === "string") return bullet(shortened(item), "  ");
      const { text, below } = item;
      return [...bullet(shortened(text), "  "), ...itemsBelow(below, count, texts)];
    }),
    ...(more === 0 ? [] : bullet(texts.more(more), "  ")),
  ];
}

function itemsBelow(items: readonly string[], count: number, texts: AssessmentTexts): string[] {
  const told = toldOf(items, count);
  const more = items.length - told.length;
  return [...told, ...(more === 0 ? [] : [texts.more(more)])].flatMap((item) =>
    bullet(shortened(item), "    "),
  );
}
