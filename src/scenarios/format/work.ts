/** What may be expected of the work: levels, steps, the reply, and what is to be done. */
import * as z from "zod/mini";
import type { ActionKind } from "../../assess/action-kinds.ts";
import type { EscalationAnswer, EscalationStatus } from "../../escalation/answer.ts";
import { described } from "../../format/schema.ts";
import type { ReplyAnswer, StepStatus } from "../../procedure/answer.ts";
import {
  because,
  briefly,
  brieflyOrNull,
  due,
  flag,
  instant,
  list,
  some,
  someOrNull,
  toFill,
  word,
  words,
} from "./pieces.ts";

export function levels() {
  const statuses = words<EscalationStatus>({
    scheduled: true,
    due: true,
    done: true,
    cancelled: true,
    undetermined: true,
  });
  const each = [
    statuses,
    z.strictObject({
      key: some("Kunci jenjang ini.", "direktur#2"),
      status: word(statuses, "Keadaannya.", "due"),
      to: list("Id peran yang dituju.", ["direktur"]),
      by: list("Id peran yang menyampaikan.", ["humas"]),
      action: word(
        words<EscalationAnswer["action"]>({ inform: true, "take-over": true, explain: true }),
        "Yang dilakukan.",
        "inform",
      ),
      dueAt: due("Saat tiba waktunya."),
      deliverAt: instant("Saat pertama yang tepat untuk menyampaikannya"),
      deliverable: flag("Apakah boleh disampaikan sekarang."),
      doneAt: instant("Saat dilaksanakan"),
      because,
    }),
  ] as const;
  return described(
    z.union([...each, z.array(z.union(each)), z.null()]),
    "Satu jenjang: keadaannya, atau rinciannya; daftar bila beberapa kali, tepat ini; null bila tidak ada.",
    { status: "due", dueAt: "2026-07-11 10:00" },
  );
}

export function step() {
  const statuses = words<StepStatus>({ open: true, done: true, blocked: true, "not-needed": true });
  return briefly(
    statuses,
    z.strictObject({
      status: word(statuses, "Keadaannya.", "open"),
      doneAt: instant("Saat selesai"),
      dueAt: due("Batas waktu yang dipenuhi langkah ini."),
      actor: list("Id peran yang mengerjakan.", ["petugas"]),
      blockedBy: list("Id langkah yang ditunggu.", ["mencatat"]),
      needs: list("Id fakta yang masih harus ditetapkan.", ["kematian"]),
      because,
    }),
    "Satu langkah: keadaannya, atau rinciannya.",
    "done",
  );
}

export function reply() {
  const statuses = words<ReplyAnswer["status"]>({
    owed: true,
    given: true,
    "not-owed": true,
    undetermined: true,
  });
  return brieflyOrNull(
    statuses,
    z.strictObject({
      status: word(statuses, "Keadaannya.", "owed"),
      rule: someOrNull("Id aturan balasan.", "lewat-surat"),
      channels: list("Id kanal balasan.", ["surat"]),
      contact: list("Id isian yang memuat kontak.", ["alamat"]),
      form: someOrNull("Bentuk balasan.", "tertulis"),
      by: list("Id peran yang membalas.", ["humas"]),
      givenAt: instant("Saat diberikan"),
      isOwedAgain: flag("Apakah harus diberikan lagi."),
      because,
    }),
    "Balasan kepada pelapor; null bila dokumen tidak mengaturnya.",
    "owed",
  );
}

export function nextActions() {
  const action = z.strictObject({
    kind: word(
      words<ActionKind>({
        "correct-data": true,
        "record-arrival": true,
        refer: true,
        reject: true,
        establish: true,
        grade: true,
        complete: true,
        correct: true,
        step: true,
        deadline: true,
        reply: true,
        escalate: true,
        close: true,
        "reopened-without-clock": true,
      }),
      "Jenis tindakan.",
      "step",
    ),
    who: list("Id peran yang bertindak.", ["humas"]),
    what: some("Yang dikerjakan: id langkah, batas waktu, fakta, isian.", "menanggapi"),
    until: due("Sampai kapan."),
    mandatory: flag("Apakah wajib."),
    pointer: some("Letaknya di berkas aturan.", "/services/pengaduan/procedure/2"),
  });
  return described(
    z.union([z.array(action), z.literal(toFill)]),
    "Tindakan yang harus ada, dalam urutan ini; yang lain boleh di antaranya. Daftar kosong: tidak ada tindakan.",
    [{ kind: "step", what: "menanggapi", until: "2026-07-11 10:00" }],
  );
}
