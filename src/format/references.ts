/**
 * Names that a rule file declares in one place and uses in others. Each has a part of its own in the JSON Schemas, so
 * that a schema for one file can offer just the names of that file. That they exist the cross-checks judge.
 */
import * as z from "zod/mini";
import { named } from "./schema.ts";

const name = (id: string, description: string, example: string) =>
  named(id, z.string().check(z.minLength(1)), description, example);

export const documentId = name("documentId", "Id dokumen yang dinyatakan di `documents`.", "sippn");
export const roleId = name("roleId", "Id peran yang dinyatakan di `roles`.", "humas");
export const calendarId = name("calendarId", "Id kalender yang dinyatakan di `calendars`.", "kantor");
export const channelId = name("channelId", "Id kanal yang dinyatakan di `channels`.", "sms");
export const eventChannelId = name(
  "eventChannelId",
  "Id kanal yang dinyatakan di `channels` atau `replyChannels`.",
  "whatsapp",
);
export const recordId = name("recordId", "Id catatan yang dinyatakan di `records`.", "nota-komplain");
export const deadlineId = name("deadlineId", "Id batas waktu layanan ini.", "tanggapan");
export const watchedDeadline = name(
  "watchedDeadline",
  "Id batas waktu layanan ini; * berarti batas waktu mana pun yang mengikat instansi.",
  "*",
);
export const fieldId = name("fieldId", "Id isian formulir layanan ini.", "telepon");
export const factId = name("factId", "Id fakta yang dinyatakan di `facts` layanan ini.", "data-diri-lengkap");
export const stepId = name("stepId", "Id langkah prosedur layanan ini.", "mengisi-formulir");
export const conditionName = name(
  "conditionName",
  "Nama syarat bersama yang dinyatakan di `conditions`.",
  "lewat-kanal-daring",
);
/** Its JSON Schema offers the built-in facts, each with what it tells. */
export const factName = name(
  "factName",
  "Nama fakta yang dinyatakan di `facts`, isian (field.<id>), peristiwa (event.<jenis>), atau fakta bawaan.",
  "channel",
);
