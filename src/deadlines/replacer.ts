/** What replaced a due instant: of several events at one instant the first with which it is no longer the same. */
import { countUpTo } from "../case/history.ts";
import type { DeadlineCourse, LifeOfDeadlines } from "./deadline-course.ts";
import type { DueEntry } from "./due-history.ts";
import { isStillOf, latestDue, type Replacer } from "./passed.ts";
import { replacementBetween } from "./replacement.ts";
import { standpointAt } from "./standpoint.ts";

/** For one deadline, by its index; a decree of the same instant comes first. */
export function replacerOf(lives: readonly LifeOfDeadlines[], index: number): Replacer {
  let read: { readonly life: LifeOfDeadlines; readonly course: DeadlineCourse } | null = null;
  return (replaced, before, replacing) => {
    const life = lives[replacing.life - 1]!;
    const { context, courses } = life;
    const order = orderOf(replaced, replacing);
    const { deadline } = courses[index]!;
    return {
      event: order === null ? null : context.life.counted.events[order]!.index,
      ...replacementBetween(before, replacing, { deadline, context, order }),
      pointer: deadline.pointer,
      clauses: deadline.clauses,
    };

    function orderOf(replaced: DueEntry, replacing: DueEntry): number | null {
      const due = latestDue(replaced)!;
      const { events } = context.life.counted;
      const { since } = replacing;
      const count = countUpTo(events, since);
      const first = countUpTo(events, since - 1);
      // A new life begins with the event that replaced the old one.
      if (replacing.life !== replaced.life) return first < events.length ? first : null;
      if (count === first) return null;
      // Most are asked about in order: then the course goes on from where it stands.
      if (read?.life !== life) read = { life, course: courses[index]!.anew() };
      const { course } = read;
      const isReplacedAfter = (known: number): boolean => {
        const standpoint = standpointAt(context, known, since);
        const entry: DueEntry = { ...replacing, outcomes: course.at(standpoint) };
        return !isStillOf(entry, replaced, due);
      };
      if (isReplacedAfter(first)) return null;
      for (let order = first; order < count; order++) if (isReplacedAfter(order + 1)) return order;
      return null;
    }
  };
}
