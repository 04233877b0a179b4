/** Counts as people write them. */

/** `inThousands(12345, ".")` is "12.345"; for whole numbers from 0. */
export function inThousands(count: number, mark: string): string {
  const digits = String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(mark);
}
