/** Timelines in few words: "07-10 09:00 kind ids" for each entry, and "|" between the past and what is to come. */
import { type Timeline, type TimelineEntry, timeline } from "../../src/desk/timeline.ts";
import { instant, said } from "../assess/story.ts";
import { desk, deskCase, type Tale } from "./cases.ts";

export function timelineOf(tale: Tale, now: string): Timeline {
  const sop = tale.sop ?? desk;
  return timeline(sop, deskCase(tale), instant(sop, now));
}

export function told(tale: Tale, now: string): string[] {
  const { entries } = timelineOf(tale, now);
  const firstAhead = entries.findIndex(({ isPast }) => !isPast);
  const lines = entries.map(line);
  lines.splice(firstAhead < 0 ? lines.length : firstAhead, 0, "|");
  return lines;
}

function line({ at, kind, type, deadline, level, rule, grade }: TimelineEntry): string {
  const ids = [type, deadline, level, rule, grade].filter((id) => id !== null);
  return [said(at), kind, ...ids].join(" ");
}
