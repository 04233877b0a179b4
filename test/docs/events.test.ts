/** What the documentation says of events is the table of events, not a second list. */
import { expect, test } from "vitest";
import { eventDocs } from "../../docs/generate.ts";
import { builtInEventTypes, eventRow } from "../../src/format/events.ts";

const docs = Object.entries(eventDocs());

test.each(docs)("%s is the text that the table generates", async (file, text) => {
  await expect(text).toMatchFileSnapshot(`../../docs/${file}`);
});

test.each(docs)("%s has a row for every event, with all the keys that it reads", (_, text) => {
  const rows = text.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.map((row) => row.split("`")[1])).toEqual([...builtInEventTypes]);
  for (const [index, type] of builtInEventTypes.entries()) {
    const cells = rows[index]!.split(" | ");
    expect([type, cells.length]).toEqual([type, 7]);
    for (const key of eventRow(type).reads) expect(cells[5]).toContain(`\`${key}\``);
  }
});
