/** Running text for a screen of 100 columns. */

const columns = 100;

/**
 * The words of a text in lines, the first after `first`, the others after `next`.
 *
 * @example prose("a b", "- ", "  ") // ["- a b"]
 */
export function prose(text: string, first: string, next: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const indent = lines.length === 0 ? first : next;
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent.length + longer.length > columns) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  lines.push((lines.length === 0 ? first : next) + line);
  return lines;
}
