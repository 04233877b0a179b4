/** Open cases that nobody answers for, as a page: by reason, and under each those that have waited longest first. */

import type { LoadedSop } from "../assess/load-sop.ts";
import type { SopSet } from "../assess/versions.ts";
import type { Unowned, UnownedItem, UnownedReason } from "../desk/find-unowned.ts";
import { instantInWords } from "../explain/instant-words.ts";
import { DeskView, group } from "./desk-view.ts";
import { page, wrapped } from "./lines.ts";
import type { RenderOptions } from "./render-options.ts";

const reasons: readonly UnownedReason[] = ["no-owner", "past-every-level"];

/**
 * The text of `findUnowned`, ending in a line break; `sops` are those that it was made with. Throws a `MisuseError` for a
 * list of other SOPs.
 *
 * @example renderUnowned(sop, findUnowned(sop, [], now)).includes("Tidak ada.") // true
 */
export function renderUnowned(
  sops: LoadedSop | SopSet,
  unowned: Unowned,
  options: RenderOptions = {},
): string {
  const view = new DeskView(sops, unowned.items, options);
  const { texts } = view;
  const others = [
    ...(unowned.owned === 0 ? [] : [texts.owned(unowned.owned)]),
    ...(unowned.concluded === 0 ? [] : [texts.concluded(unowned.concluded)]),
  ];
  return page([
    view.head(texts.unowned, unowned.at),
    ...reasons.map((reason) => {
      const items = unowned.items.filter((item) => item.reason === reason);
      return group(
        texts.reasons[reason],
        items.length,
        items.flatMap((item) => itemLines(item, view)),
        texts.none,
      );
    }),
    [...others, ...view.leftOut(unowned)],
  ]);
}

function itemLines(item: UnownedItem, view: DeskView): string[] {
  const { since } = item;
  const at = since === null ? [] : [view.texts.since(instantInWords(since, view.wordingOf(item)))];
  return wrapped([...view.nameOf(item), ...at].join(" – "), "  ", "    ");
}
