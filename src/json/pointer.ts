/** RFC 6901 pointers, which say where in a JSON value something stands. */

/** Appends one key or index to an RFC 6901 pointer. `pointerTo("/a", "b/c")` is "/a/b~1c". */
export function pointerTo(parent: string, key: string | number): string {
  return typeof key === "number"
    ? `${parent}/${key}`
    : `${parent}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The keys and indices of an RFC 6901 pointer, as texts. `pointerKeys("/a/b~1c")` is ["a", "b/c"]; of "" it is []. */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer to what holds the value that a pointer leads to. `parentOf("/a/0")` is "/a". */
export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}
