/** The roles that act: of the institution, the complainant, or outside. Never persons. Shape only. */
import * as z from "zod/mini";
import { byId, described, provenance, text } from "./schema.ts";

export const roles = byId(
  described(
    z.strictObject({
      label: text("Nama peran, bukan nama orang.", "Petugas Humas"),
      party: z.optional(
        described(
          z.enum(["institution", "complainant", "outside"]),
          "Pihak: instansi (bawaan), pelapor, atau lembaga lain.",
          "complainant",
        ),
      ),
      ...provenance,
    }),
    "Satu peran pelaksana.",
    { label: "Petugas Humas" },
  ),
  "Peran pelaksana menurut id.",
  { humas: { label: "Petugas Humas" } },
);
