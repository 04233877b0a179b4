import { describe, expect, test } from "vitest";
import { loadSop } from "../../src/assess/load-sop.ts";
import { languages } from "../../src/base/language.ts";
import { builtInEventTypes, type EventType } from "../../src/format/events.ts";
import { renderEvent, renderEventList } from "../../src/render/event-page.ts";
import { renderEvents } from "../../src/render/events-text.ts";
import { shippedSop, shippedSops } from "../assess/shipped.ts";
import { lifeFile } from "../explain/life-sop.ts";

describe.each(languages)("%s", (language) => {
  test.each(Object.keys(shippedSops))("what %s listens to is the page that people get", async (id) => {
    const text = renderEvents(shippedSop(id), { language });
    await expect(text).toMatchFileSnapshot(`../golden/events-${id}.${language}.txt`);
  });

  test.each(["received", "established", "extended", "complainant-replied"] as const)(
    "the page of %s",
    async (type) => {
      await expect(renderEvent(type, { language })).toMatchFileSnapshot(
        `../golden/event-${type}.${language}.txt`,
      );
    },
  );

  test("the list of all", async () => {
    await expect(renderEventList({ language })).toMatchFileSnapshot(`../golden/event-list.${language}.txt`);
  });

  test("every page fits a terminal and leaves nothing unsaid", () => {
    const pages = [
      ...builtInEventTypes.map((type) => renderEvent(type, { language })),
      ...Object.values(shippedSops).map((sop) => renderEvents(sop, { language })),
      renderEventList({ language }),
      renderEvents(loadSop(lifeFile), { language }),
    ];
    for (const page of pages) {
      expect(page).not.toMatch(/\bundefined\b|\[object|\bnull\b|\{\w+\}/);
      expect(page.split("\n").filter((line) => line.length > 100)).toEqual([]);
      expect(page).toMatch(/[^\n]\n$/);
    }
  });
});

test("Indonesian is spoken to whoever names no language", () => {
  expect(renderEvent("received")).toBe(renderEvent("received", { language: "id" }));
  expect(renderEventList()).toBe(renderEventList({ language: "id" }));
  expect(renderEvents(shippedSop("sp4n-lapor"))).toBe(
    renderEvents(shippedSop("sp4n-lapor"), { language: "id" }),
  );
});

test("an event or a language that there is not is refused", () => {
  expect(() => renderEvent("diterima" as EventType)).toThrow(/did you mean `received`/);
  for (const render of [
    () => renderEvent("received", { language: "fr" as "id" }),
    () => renderEventList({ language: "fr" as "id" }),
    () => renderEvents(shippedSop("sp4n-lapor"), { language: "fr" as "id" }),
  ])
    expect(render).toThrow(RangeError);
});
