/** How far a complaint is when an event is told, as the words of the events have it. */

/** What comes before there is an outcome; telling the outcome (`informed`) may well come after it. */
export const firstAnswers: ReadonlySet<string> = new Set(["acknowledged", "verified", "responded"]);

/** With these there is an outcome. */
export const outcomesReached: ReadonlySet<string> = new Set(["resolved", "decided"]);
