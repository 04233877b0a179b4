/** An SOP whose intake has every way to demand something, and forms for it. */
import type { IntakeItem } from "../../src/intake/answer.ts";
import { inlineSop } from "../assess/inline-sop.ts";

const text = { type: "text" };
const onSms = { fact: "channel", operator: "equal", value: "sms" };
const isGrave = { fact: "gawat", operator: "equal", value: true };
const reported = { fact: "field.laporan", operator: "present" };

/** On `surat` nothing is offered. */
export const sop = inlineSop({
  channels: { langsung: {}, sms: {}, surat: {} },
  service: { channels: ["langsung", "sms"] },
  facts: { gawat: { type: "boolean", label: "Gawat" } },
  intake: {
    nama: { label: "Nama", ...text, required: true },
    umur: { label: "Umur", type: "integer" },
    kronologi: { label: "Kronologi", ...text, expected: true, maxLength: 10 },
    nomor: { label: "Nomor", type: "phone", required: onSms, expected: true },
    laporan: { label: "Laporan polisi", type: "attachment" },
    "nomor-laporan": { label: "Nomor laporan", ...text, required: reported },
    visum: { label: "Visum", ...text, required: isGrave },
    wali: { label: "Wali", ...text, expected: isGrave },
    surel: { label: "Surel", type: "email" },
    alamat: { label: "Alamat", ...text },
    kontak: { label: "Kontak", atLeast: 2, of: ["nomor", "surel", "alamat"], when: { not: onSms } },
  },
});
/** Enough for `langsung`, but for the visum, which hangs on a fact. */
export const enough = { nama: "Ketut", kronologi: "antre", nomor: "0362 22046", alamat: "Singaraja" };

/** Ids of what is named; one of the wrong kind with an exclamation mark. */
export function named(items: readonly IntakeItem[]): string[] {
  return items.map(({ field, because }) => (because[0]!.kind === "wrong-kind" ? `${field}!` : field));
}
