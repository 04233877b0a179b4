/** Which of several events at one instant replaced a due instant: the first with which it is no longer the same. */
import { countUpTo } from "../case/history.ts";
import type { DeadlineCourse, LifeOfDeadlines } from "./deadline-course.ts";
import type { DueEntry } from "./due-history.ts";
import { isStillOf, latestDue, type Replacer } from "./passed.ts";
import { readingAt } from "./reading.ts";

/** For one deadline, by its index; a decree of the same instant comes first. */
export function replacerOf(lives: readonly LifeOfDeadlines[], index: number): Replacer {
  let read: { readonly life: LifeOfDeadlines; readonly course: DeadlineCourse } | null = null;
  return (replaced, replacing) => {
    const due = latestDue(replaced)!;
    const life = lives[replacing.life - 1]!;
    const { context, courses } = life;
    const { events } = context.life.counted;
    const { since } = replacing;
    const count = countUpTo(events, since);
    const first = countUpTo(events, since - 1);
    // A new life begins with the event that replaced the old one.
    if (replacing.life !== replaced.life) return events[first]?.index ?? null;
    if (count === first) return null;
    // Most are asked about in order: then the course goes on from where it stands.
    if (read?.life !== life) read = { life, course: courses[index]!.anew() };
    const { course } = read;
    const isReplacedAfter = (known: number): boolean => {
      const reading = readingAt(context, known, since);
      const entry: DueEntry = { ...replacing, outcomes: course.at(reading) };
      return !isStillOf(entry, replaced, due);
    };
    if (isReplacedAfter(first)) return null;
    for (let order = first; order < count; order++)
      if (isReplacedAfter(order + 1)) return events[order]!.index;
    return null;
  };
}
