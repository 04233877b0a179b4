/**
 * What a scenario may expect: any part of what `assess` answers, in its own keys and words, and of `nextActions`. Shorter
 * forms stand where people write by hand: a list whose items have ids is written as an object by id, a text where the
 * answer has an object stands for its status, and `?` anywhere for what is still to be filled in. Shape only.
 */
import * as z from "zod/mini";
import type { Assessment } from "../../assess/assess.ts";
import type { DeadlineStatus } from "../../case/deadline-status.ts";
import { described, named } from "../../format/schema.ts";
import type { Intake } from "../../intake/answer.ts";
import type { ScopeAnswer } from "../../procedure/answer.ts";
import {
  because,
  briefly,
  brieflyOrNull,
  byName,
  count,
  due,
  flag,
  instant,
  list,
  some,
  someOrNull,
  word,
  words,
} from "./pieces.ts";
import { levels, nextActions, reply, step } from "./work.ts";

const deadlineWords = /* @__PURE__ */ words<DeadlineStatus>({
  "not-started": true,
  running: true,
  paused: true,
  met: true,
  "met-late": true,
  overdue: true,
  ended: true,
  lapsed: true,
  "no-limit": true,
  "not-applicable": true,
  undetermined: true,
});

export const expectation = /* @__PURE__ */ expectationShape();

function expectationShape() {
  return named(
    "expectation",
    z.strictObject({
      state: z.optional(
        described(
          words<Assessment["state"]>({ open: true, closable: true, closed: true }),
          "Keadaan pengaduan.",
          "open",
        ),
      ),
      version: some("Versi SOP yang berlaku.", "1"),
      arrivedAt: instant("Saat pengaduan masuk"),
      concludedAt: instant("Saat pengaduan selesai"),
      nextCheckAt: instant("Saat jawaban berubah dengan sendirinya"),
      handler: someOrNull("Id peran yang mengambil alih.", "direktur"),
      closure: z.optional(closure()),
      scope: z.optional(scope()),
      intake: z.optional(intake()),
      grade: z.optional(grade()),
      deadlines: byName(deadline(), "Batas waktu menurut id.", { tanggapan: { dueAt: "2026-07-11 10:00" } }),
      escalations: byName(levels(), "Jenjang menurut id, atau menurut key; null bila tidak ada.", {
        direktur: "scheduled",
      }),
      steps: byName(step(), "Langkah menurut id.", { menanggapi: "open" }),
      reply: z.optional(reply()),
      nextActions: z.optional(nextActions()),
      problems: list("Kode semua masalah pada data, urutan bebas.", ["C327"]),
    }),
    "Yang diharapkan: bagian jawaban yang ditulis saja yang dibandingkan.",
    { grade: "merah", deadlines: { tanggapan: { status: "running", dueAt: "2026-07-11 10:00" } } },
  );
}

function closure() {
  return brieflyOrNull(
    z.string().check(z.minLength(1)),
    z.strictObject({
      rule: someOrNull("Id aturan; null bila ditutup oleh peristiwa.", "puas"),
      at: instant("Saat ditutup"),
      because,
    }),
    "Penutupan: id aturannya, atau rinciannya; null bila terbuka.",
    "puas",
  );
}

function scope() {
  return brieflyOrNull(
    words<ScopeAnswer["status"]>({ inside: true, outside: true, undetermined: true }),
    z.strictObject({
      status: word(
        words<ScopeAnswer["status"]>({ inside: true, outside: true, undetermined: true }),
        "Keadaannya.",
        "outside",
      ),
      rule: someOrNull("Id aturan yang tidak dipenuhi.", "bukan-rumah-sakit"),
      else: someOrNull("Yang dilakukan terhadapnya.", "refer"),
      needs: list("Id fakta yang masih harus ditetapkan.", ["objek-sengketa"]),
      because,
    }),
    "Apakah termasuk lingkup layanan.",
    "outside",
  );
}

function intake() {
  const statuses = words<Intake["status"]>({ complete: true, incomplete: true, undetermined: true });
  return briefly(
    statuses,
    z.strictObject({
      status: word(statuses, "Keadaannya.", "incomplete"),
      missing: list("Id isian yang kurang, tepat ini, urutan bebas.", ["kontak"]),
      warnings: list("Id isian yang diperingatkan, tepat ini, urutan bebas.", ["telepon"]),
    }),
    "Kelengkapan isian.",
    "incomplete",
  );
}

function grade() {
  return brieflyOrNull(
    z.string().check(z.minLength(1)),
    z.strictObject({
      status: word(
        words<NonNullable<Assessment["grade"]>["status"]>({
          graded: true,
          undetermined: true,
          unspecified: true,
        }),
        "Keadaannya.",
        "graded",
      ),
      id: someOrNull("Id tingkat.", "merah"),
      reading: someOrNull("Id tafsir yang dipakai.", "salah-satu"),
      possible: list("Id tingkat yang masih mungkin.", ["merah", "kuning"]),
      needs: list("Id fakta yang masih harus ditetapkan.", ["kematian"]),
      setAt: instant("Saat petugas menetapkannya"),
      before: someOrNull("Id tingkat sebelumnya.", "hijau"),
      because,
    }),
    "Tingkat: id-nya, undetermined, unspecified, atau rinciannya; null bila layanan tidak bertingkat.",
    "merah",
  );
}

function deadline() {
  const passed = z.strictObject({
    dueAt: due("Batas yang terlewati."),
    grade: someOrNull("Tingkat yang menjadi dasarnya.", "kuning"),
    replacedAt: instant("Saat digantikan"),
    replacedBy: count("Urutan peristiwa yang menggantikannya, dari 0; null oleh keputusan.", 2),
  });
  const candidate = z.strictObject({
    grade: someOrNull("Tingkat.", "merah"),
    reading: someOrNull("Id tafsir.", "hari-kerja"),
    dueAt: due("Batas waktunya."),
    status: word(deadlineWords, "Keadaannya.", "running"),
    exact: flag("Apakah selalu demikian."),
  });
  return briefly(
    deadlineWords,
    z.strictObject({
      status: z.optional(described(deadlineWords, "Keadaan batas waktu.", "running")),
      startedAt: instant("Saat mulai dihitung"),
      startedBy: someOrNull("Jenis peristiwa yang memulainya, atau field.<id>.", "received"),
      dueAt: due("Batas waktu."),
      targetAt: due("Sasaran yang lebih singkat."),
      stoppedAt: instant("Saat dipenuhi"),
      pausedAt: instant("Saat dihentikan sementara"),
      provisional: flag("Apakah hari liburnya belum semua ditetapkan."),
      projectedDueAt: due("Perkiraan dengan hari libur yang belum ditetapkan."),
      dueBeforeKnown: flag("Apakah sudah lewat sebelum diketahui."),
      targetMet: flag("Apakah sasaran tercapai."),
      by: list("Id peran yang berkewajiban.", ["humas"]),
      passed: z.optional(
        described(z.array(passed), "Batas yang terlewati lalu digantikan, tepat ini, berurutan.", [
          { dueAt: "2026-07-15", replacedAt: "2026-07-16 09:00" },
        ]),
      ),
      reading: someOrNull("Id tafsir yang dipakai.", "hari-terima-dihitung"),
      candidates: z.optional(
        described(z.array(candidate), "Kemungkinan yang masih terbuka, tepat ini, berurutan.", [
          { grade: "merah", dueAt: "2026-07-11 10:00" },
        ]),
      ),
      because,
    }),
    "Satu batas waktu: keadaannya, atau rinciannya.",
    { status: "running", dueAt: "2026-07-15" },
  );
}
