/** The keys of the words of the file formats: every language says all of them. */
import type { EventType } from "./events.ts";

export interface EventTexts {
  /** What has happened, as a sentence tells it: "ditanggapi". */
  readonly label: string;
  /** When to record it, and how it differs from its neighbours. */
  readonly meaning: string;
  /** What people call it; none of these means another event, in any language. */
  readonly words: readonly string[];
}

/** The built-in facts that people have other words for. */
export type WordedFact = "service" | "channel" | "channel-class" | "grade" | "intake";

export interface FormatTexts {
  /** What people call the built-in facts, where they write conditions. */
  readonly facts: Readonly<Record<WordedFact, readonly string[]>>;
  readonly events: Readonly<Record<EventType, EventTexts>>;
}
