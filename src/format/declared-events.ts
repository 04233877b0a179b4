/** The events that an SOP declares beside the built-in ones, and which built-in event each also means. Shape only. */
import * as z from "zod/mini";
import { deadlineId, eventChannelId, roleId } from "./references.ts";
import { byId, described, eventType, named, provenance, text } from "./schema.ts";

const means = named(
  "means",
  z.strictObject({
    event: described(eventType, "Jenis peristiwa bawaan selain annulled.", "escalated"),
    by: z.optional(
      described(roleId, "Siapa yang melakukannya, bila peristiwa itu sendiri tidak menyebutnya.", "petugas"),
    ),
    to: z.optional(
      described(roleId, "Kepada siapa, bila peristiwa itu sendiri tidak menyebutnya.", "direktur"),
    ),
    channel: z.optional(
      described(eventChannelId, "Id kanal, bila peristiwa itu sendiri tidak menyebutnya.", "surat"),
    ),
    reason: z.optional(
      text("Alasan, bila peristiwa itu sendiri tidak menyebutnya.", "data masih dikumpulkan"),
    ),
    deadline: z.optional(
      described(
        deadlineId,
        "Id batas waktu, bila peristiwa itu sendiri tidak menyebutnya.",
        "jawaban-informasi",
      ),
    ),
    amount: z.optional(described(z.number(), "Jumlah, bila peristiwa itu sendiri tidak menyebutnya.", 7)),
  }),
  "Peristiwa ini juga berarti peristiwa bawaan itu, dengan isi bawaan di sini.",
  { event: "escalated", to: "direktur" },
);

export const declaredEvents = byId(
  described(
    z.strictObject({
      label: text("Nama peristiwa.", "Nota komplain ditandatangani"),
      means: z.optional(means),
      ...provenance,
    }),
    "Satu jenis peristiwa.",
    { label: "Nota komplain ditandatangani" },
  ),
  "Jenis peristiwa tambahan milik SOP ini.",
  {
    "nota-ditandatangani": { label: "Nota komplain ditandatangani" },
    "dilaporkan-ke-direktur": {
      label: "Dilaporkan kepada direktur",
      means: { event: "escalated", to: "direktur" },
    },
  },
);
