/** A stop that did not count is named as long as its deadline is overdue, also after the end (semantics, 1.4). */
import { expect, test } from "vitest";
import { oneDeadline } from "../assess/inline-sop.ts";
import { line, problems, type Story, type Told } from "../assess/story.ts";

const sop = oneDeadline({ amount: 5, unit: "day" }, { from: "submitted" });

test.each<readonly [about: string, events: readonly Told[], now: string, status: string, named: boolean]>([
  ["while it runs", [], "07-05 10:00", "running", true],
  ["while it is overdue", [], "07-20 10:00", "overdue", true],
  ["once the case was closed overdue", ["closed 07-15 10:00"], "07-20 10:00", "overdue", true],
  ["not once the case was closed in time", ["closed 07-03 10:00"], "07-20 10:00", "ended", false],
  ["not once it is fulfilled", ["responded 07-04 10:00"], "07-20 10:00", "met", false],
])("an answer before the start: %s", (_, events, now, status, named) => {
  const story: Story = {
    sop,
    events: ["received 06-30 10:00", "responded 06-30 11:00", "submitted 07-01 10:00", ...events],
    now,
  };
  expect(line(story)).toMatch(new RegExp(`^${status} `));
  expect(problems(story).filter((each) => each.startsWith("C327"))).toEqual(named ? ["C327 /events/1"] : []);
});
