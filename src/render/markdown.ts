/** Tables in Markdown, as documents and trackers show them. */
import { expectList } from "../diagnostics/misuse.ts";
import { oneLine } from "./one-line.ts";

/** A table; each cell is a list of what stands in it, one under the other. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly (readonly string[])[])[],
): readonly string[] {
  expectList(columns, "columns");
  expectList(rows, "rows");
  for (const [index, cells] of rows.entries()) {
    expectList(cells, `rows[${index}]`);
    for (const [column, cell] of cells.entries()) expectList(cell, `rows[${index}][${column}]`);
  }
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(cellText)),
    line(columns.map(() => "---")),
    ...rows.map((cells) => line(cells.map((cell) => cell.map(cellText).join("<br>")))),
  ];
}

/** What would end a cell, or be taken for markup, stands as it is written. */
function cellText(text: string): string {
  return oneLine(text).replace(/[\\|<>*_`[\]]/g, "\\$&");
}
