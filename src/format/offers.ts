/** The built-in names that JSON Schemas offer where a name is asked for, each with what it tells, in Indonesian. */
import { eventFact, type KnownFact, vocabularyOf } from "./built-in-facts.ts";
import { eventTexts } from "./event-texts.ts";
import { builtInEventTypes, type EventType } from "./events.ts";

/** One choice in a JSON Schema. */
export interface Offer {
  readonly const: string;
  readonly description: string;
}

export function offeredEvents(): readonly Offer[] {
  return builtInEventTypes.map((event) => {
    const { label, meaning } = eventTexts(event, "id");
    return { const: event, description: `${label}. ${meaning}` };
  });
}

type PlainOrigin = Exclude<KnownFact["origin"], "declared" | "field" | "event">;

const plainFacts: Readonly<Record<PlainOrigin, string>> = {
  service: "Id layanan yang menangani pengaduan ini.",
  channel: "Id kanal penyampaian.",
  "channel-class": "Cara penyampaian: `class` dari kanalnya.",
  grade: "Id tingkat atau golongan pengaduan.",
  intake: "Kelengkapan berkas: complete atau incomplete.",
  "within-hours": "Apakah pengaduan diterima pada jam layanan: true atau false.",
};

export function offeredFacts(): readonly Offer[] {
  const builtIn = vocabularyOf({
    services: null,
    channels: null,
    channelClasses: null,
    grades: null,
    events: [],
    fields: [],
    facts: [],
  });
  return [...builtIn.values()].map(({ name, origin, of }) => ({
    const: name,
    description:
      origin === "event"
        ? hasHappened(eventTexts(of as EventType, "id").label)
        : plainFacts[origin as PlainOrigin],
  }));
}

/** What stands for every deadline where one is watched. */
export const anyDeadline: Offer = {
  const: "*",
  description: "Batas waktu mana pun yang mengikat instansi.",
};

/** What the fact of an event tells. */
export function hasHappened(label: string): string {
  return `Apakah peristiwa ini sudah terjadi: ${label}.`;
}

/** The fact that tells whether an event has happened. */
export function factOfEvent(type: string): string {
  return `${eventFact}${type}`;
}
