/**
 * The policy file: what a host lays over an SOP where the document leaves something open. It adds; it never changes
 * what the document says. Shape only.
 */
import * as z from "zod/mini";
import { calendarFormat } from "./calendar.ts";
import { deadlines, pause } from "./deadline.ts";
import { declaredEvents } from "./declared-events.ts";
import { closure, escalation } from "./escalation.ts";
import { roles } from "./roles.ts";
import { byId, described, id, idPattern, ofForm, provenance, text } from "./schema.ts";

/** Stands in a policy for every service of the SOP that it is laid over. */
export const everyService = "*";
export const servicePattern = /* @__PURE__ */ patternOfService();

export const policyFormat = /* @__PURE__ */ policyShape();

function policyShape() {
  return z.strictObject({
    $schema: z.optional(
      text(
        "Alamat skema, agar editor teks memberi saran dan penjelasan.",
        "../../schemas/policy.schema.json",
      ),
    ),
    formatVersion: described(z.literal(1), "Versi format berkas ini.", 1),
    id: id("Id kebijakan, sama dengan nama berkasnya.", "jenjang-ombudsman"),
    version: text("Versi isi kebijakan ini.", "1"),
    title: text("Judul kebijakan.", "Jenjang sampai Ombudsman"),
    note: provenance.note,
    sop: z.optional(text("Id SOP yang dilengkapi kebijakan ini; tanpa ini semua SOP.", "rsud-buleleng")),
    turnOn: z.optional(
      described(
        z.array(z.string()),
        "Id jenjang atau aturan penutupan SOP yang berupa anggapan dan diberlakukan oleh kebijakan ini.",
        ["pimpinan"],
      ),
    ),
    roles: z.optional(roles),
    calendars: z.optional(
      byId(calendarFormat, "Kalender tambahan menurut id.", {
        loket: { workingDays: ["mon"], observes: [] },
      }),
    ),
    events: z.optional(declaredEvents),
    services: described(
      z.record(
        ofForm(servicePattern, "id"),
        z.strictObject({
          deadlines: z.optional(deadlines),
          escalation: z.optional(escalation),
          closure: z.optional(closure),
          pause: z.optional(
            byId(
              pause,
              "Penghentian sementara bagi batas waktu SOP yang tidak mengaturnya, menurut id batas waktu.",
              {
                penyelesaian: { reasons: [{ id: "menunggu-pelapor", label: "Menunggu keterangan pelapor" }] },
              },
            ),
          ),
        }),
      ),
      "Yang ditambahkan pada layanan, menurut id layanan; * berarti setiap layanan.",
      { "*": {}, pengaduan: {} },
    ),
  });
}
export type PolicyFile = z.infer<typeof policyFormat>;

function patternOfService(): RegExp {
  return new RegExp(`^(?:\\*|${idPattern.source.slice(1, -1)})$`);
}
