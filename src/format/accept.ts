/** Findings of the linter that an institution has decided to live with for a time. Shape only. */
import * as z from "zod/mini";
import { roleId } from "./references.ts";
import { date, described, named, text } from "./schema.ts";

const example = {
  code: "S743",
  at: "/services/pengaduan/deadlines/tanggapan/rules/1",
  reason: "aturan lama dibiarkan sampai revisi SOP ditandatangani",
  by: "direktur",
  until: "2027-06-30",
};

const acceptance = named(
  "acceptance",
  z.strictObject({
    code: text("Kode temuan yang diterima.", example.code),
    at: described(
      z.string(),
      "Tempat temuan itu di berkas ini, berupa penunjuk JSON (RFC 6901) sebagaimana disebut temuannya.",
      example.at,
    ),
    reason: text("Mengapa temuan ini diterima.", example.reason),
    by: described(roleId, "Id peran yang memutuskannya.", example.by),
    until: date("Hari terakhir penerimaan ini berlaku; sesudahnya temuan dilaporkan lagi.", example.until),
  }),
  "Satu temuan yang diterima untuk sementara. Kesalahan yang menghalangi pemuatan tidak dapat diterima.",
  example,
);
export type Acceptance = z.infer<typeof acceptance>;

export const accept = described(
  z.array(acceptance),
  "Temuan `sopan check` tentang isi berkas ini yang diterima untuk sementara, dengan alasan dan penanggung jawabnya.",
  [example],
);
