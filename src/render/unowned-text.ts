/** Open cases that nobody answers for, as a page: by reason, and under each those that have waited longest first. */

import type { LoadedSop } from "../assess/load-sop.ts";
import type { SopSet } from "../assess/versions.ts";
import type { Unowned, UnownedItem, UnownedReason } from "../desk/find-unowned.ts";
import type { ItemSequence } from "../desk/ordered-items.ts";
import { piecesFrom } from "../diagnostics/misuse.ts";
import { instantInWords } from "../explain/instant-words.ts";
import { DeskView, groupHead } from "./desk-view.ts";
import { joinedLines, page, sectionInPieces, wrapped } from "./lines.ts";
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
  return [...renderUnownedInPieces(sops, unowned, options)].join("");
}

/**
 * The same, a case at a time, as `renderAgendaInPieces` does.
 *
 * @example for (const piece of renderUnownedInPieces(sops, builder.inOrder())) text.write(piece);
 */
export function renderUnownedInPieces(
  sops: LoadedSop | SopSet,
  unowned: Unowned<ItemSequence<UnownedItem>>,
  options: RenderOptions = {},
): Generator<string> {
  return piecesFrom("findUnowned", unowned, "unowned", () => piecesOf(sops, unowned, options));
}

function* piecesOf(
  sops: LoadedSop | SopSet,
  { items, ...unowned }: Unowned<ItemSequence<UnownedItem>>,
  options: RenderOptions,
): Generator<string> {
  const counts = new Map<UnownedReason, number>();
  const view = new DeskView(sops, counted(items, counts), options);
  const { texts } = view;
  yield page([view.head(texts.unowned, unowned.at)]);
  for (const reason of reasons)
    yield* sectionInPieces(
      groupHead(texts.reasons[reason], counts.get(reason) ?? 0, texts.none),
      paragraphsOf(items, reason, view),
    );
  const others = [
    ...(unowned.owned === 0 ? [] : [texts.owned(unowned.owned)]),
    ...(unowned.concluded === 0 ? [] : [texts.concluded(unowned.concluded)]),
    ...view.leftOut(unowned),
  ];
  if (others.length > 0) yield `\n${joinedLines(others)}\n`;
}

/** The items as they are, counted by reason in passing. */
function* counted(items: Iterable<UnownedItem>, counts: Map<UnownedReason, number>): Generator<UnownedItem> {
  for (const item of items) {
    counts.set(item.reason, (counts.get(item.reason) ?? 0) + 1);
    yield item;
  }
}

function* paragraphsOf(
  items: Iterable<UnownedItem>,
  reason: UnownedReason,
  view: DeskView,
): Generator<string[]> {
  for (const item of items) if (item.reason === reason) yield itemLines(item, view);
}

function itemLines(item: UnownedItem, view: DeskView): string[] {
  const { since } = item;
  const at = since === null ? [] : [view.texts.since(instantInWords(since, view.wordingOf(item)))];
  return wrapped([...view.nameOf(item), ...at].join(" – "), "  ", "    ");
}
