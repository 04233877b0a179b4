/** The file format of what a service asks of a case before it takes it up. Shape only. */
import * as z from "zod/mini";
import { condition } from "./condition.ts";
import { deadlineId } from "./references.ts";
import { described, id, named, provenance, text } from "./schema.ts";

const information = {
  id: "permintaan-informasi",
  when: { fact: "permintaan-informasi", operator: "equal", value: false },
  else: "refer",
  refersTo: { label: "SOP Permohonan Informasi Publik" },
  source: ["AHM-K1"],
};
const recent = { id: "paling-lama-30-hari", deadline: "pengajuan", else: "reject" };

/** What follows where a rule of the scope is not met. */
export const scopeEffects = ["refer", "reject", "warn"] as const;
export type ScopeEffect = (typeof scopeEffects)[number];

const effect = {
  else: described(
    z.enum(scopeEffects),
    "Bila tidak terpenuhi: pelapor diarahkan ke tempat lain (refer), pengaduan ditolak petugas (reject), atau peringatan saja (warn). Tidak ada yang menutup pengaduan dengan sendirinya.",
    "refer",
  ),
  refersTo: z.optional(
    described(
      z.strictObject({
        label: text("Ke mana pelapor diarahkan.", "SOP Permohonan Informasi Publik"),
        sop: z.optional(text("Id SOP lain.", "sp4n-lapor")),
        service: z.optional(text("Id layanan.", "permintaan-informasi")),
      }),
      "Ke mana pelapor diarahkan; wajib untuk refer.",
      { label: "SOP Permohonan Informasi Publik" },
    ),
  ),
  ...provenance,
};
const ruleId = id("Id ketentuan.", "permintaan-informasi");

const scopeRule = z.union([
  z.strictObject({ id: ruleId, when: condition, ...effect }),
  z.strictObject({
    id: ruleId,
    deadline: described(deadlineId, "Id batas waktu pelapor yang harus ditepati.", "pengajuan"),
    ...effect,
  }),
]);
named(
  "scopeRule",
  scopeRule,
  "Satu ketentuan lingkup: syarat yang harus dipenuhi (when), atau batas waktu pelapor yang harus ditepati (deadline), dan apa yang berlaku bila tidak (else).",
  information,
  recent,
);

export const scope = described(
  z.array(scopeRule),
  "Yang harus dipenuhi agar pengaduan termasuk lingkup layanan; yang pertama tidak terpenuhi menentukan, peringatan (warn) paling akhir.",
  [information],
  [recent],
);
