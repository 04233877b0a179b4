/** Finding a place in what rises by halving, so that asking again and again about long lists stays cheap. */

/**
 * The first of `count` indices at which something holds that, once it does, holds of all later ones too; `count` where it
 * never does.
 *
 * @example firstIndex(4, (index) => [1, 3, 5, 7][index]! >= 4) // 2
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
