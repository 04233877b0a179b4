/**
 * A list in an order that is only known when all of it is: what it is ordered by stays at hand, the items themselves lie
 * where a shelf puts them. So a host can list a million cases without holding what it prints of them.
 */

/** Where the items of a list lie until they are told, numbered from 0 in the order in which they were put there. */
export interface ItemShelf<Item> {
  readonly put: (item: Item) => void;
  readonly at: (place: number) => Item;
}

/** Items one after the other, as often as they are asked for; a list in memory is one as well. */
export interface ItemSequence<Item> extends Iterable<Item> {
  readonly length: number;
}

/** The shelf of a host that has room for all items. */
export function shelfInMemory<Item>(): ItemShelf<Item> {
  const items: Item[] = [];
  return { put: (item) => void items.push(item), at: (place) => items[place]! };
}

/** Items of one shelf by two numbers each, smaller first, and alike in the order in which they came. */
export class OrderedItems<Item> {
  readonly #shelf: ItemShelf<Item>;
  readonly #places: number[] = [];
  readonly #first: number[] = [];
  readonly #second: number[] = [];

  constructor(shelf: ItemShelf<Item>) {
    this.#shelf = shelf;
  }

  /** Adds the item that lies at a place of the shelf. */
  add(place: number, first: number, second: number): void {
    this.#places.push(place);
    this.#first.push(first);
    this.#second.push(second);
  }

  inOrder(): ItemSequence<Item> {
    const [first, second, places, shelf] = [this.#first, this.#second, this.#places, this.#shelf];
    const order = Uint32Array.from(places, (_, index) => index).sort(
      (a, b) => difference(first[a]!, first[b]!) || difference(second[a]!, second[b]!) || a - b,
    );
    return {
      length: order.length,
      *[Symbol.iterator]() {
        for (const index of order) yield shelf.at(places[index]!);
      },
    };
  }
}

/** Of numbers that may both be infinite, whose difference is none. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
