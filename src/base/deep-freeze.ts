/** Freezes a tree of plain data in place and returns it. `deepFreeze([{ a: 1 }])` is the same array, frozen throughout. */
export function deepFreeze<T>(tree: T): T {
  if (typeof tree !== "object" || tree === null || Object.isFrozen(tree)) return tree;
  for (const child of Object.values(tree)) deepFreeze(child);
  return Object.freeze(tree);
}
