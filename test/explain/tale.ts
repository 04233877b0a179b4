/** A case under the made-up SOP, told by what is unusual about it, and its explanation. */
import { type Explanation, explain } from "../../src/explain/explain.ts";
import { assessed, type Story } from "../assess/story.ts";
import { life } from "./life-sop.ts";

export type Tale = Partial<Omit<Story, "sop" | "service">> & Pick<Story, "events">;

/** Nothing grave, within scope, by the counter; on 13 July 2026 unless told otherwise. */
export function assessment({ facts, ...tale }: Tale) {
  const usual = { gawat: false, informasi: false, rapat: false, jelas: true };
  const told = { channel: "loket", now: "07-13 12:00", ...tale, facts: { ...usual, ...facts } };
  return assessed({ sop: life, service: "aduan", ...told });
}

export function explained(tale: Tale, language: "id" | "en" = "id"): Explanation {
  return explain(life, assessment(tale), { language });
}

export const texts = (sentences: readonly { readonly text: string }[]) => sentences.map(({ text }) => text);
