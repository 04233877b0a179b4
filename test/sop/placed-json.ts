/** JSON written with two spaces, with the place of every value and name, worked out while writing. */
export interface PlacedText {
  readonly text: string;
  /** 1-based "line:column" of the value at a pointer. */
  readonly valueAt: ReadonlyMap<string, string>;
  /** 1-based "line:column" of the name that leads to a pointer. */
  readonly nameAt: ReadonlyMap<string, string>;
}

export function placedJson(root: unknown, newline = "\n"): PlacedText {
  const lines = [""];
  const valueAt = new Map<string, string>();
  const nameAt = new Map<string, string>();
  const here = () => `${lines.length}:${lines.at(-1)!.length + 1}`;
  const put = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const write = (value: unknown, pointer: string, indent: string) => {
    valueAt.set(pointer, here());
    if (typeof value !== "object" || value === null) return put(JSON.stringify(value));
    const isList = Array.isArray(value);
    const entries = Object.entries(value);
    put(isList ? "[" : "{");
    for (const [index, [key, child]] of entries.entries()) {
      lines.push(`${indent}  `);
      const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (!isList) {
        nameAt.set(at, here());
        put(`${JSON.stringify(key)}: `);
      }
      write(child, at, `${indent}  `);
      if (index < entries.length - 1) put(",");
    }
    if (entries.length > 0) lines.push(indent);
    put(isList ? "]" : "}");
  };
  write(root, "", "");
  return { text: lines.join(newline), valueAt, nameAt };
}
