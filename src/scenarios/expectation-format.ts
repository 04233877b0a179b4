/**
 * What a scenario may expect: any part of what `assess` answers, in its own keys and words, and of `nextActions`. Shorter
 * forms stand where people write by hand: a list whose items have ids is written as an object by id, a text where the
 * answer has an object stands for its status, and `?` anywhere for what is still to be filled in. Shape only.
 */
import * as z from "zod/mini";
import type { ActionKind } from "../assess/action-kinds.ts";
import type { Assessment } from "../assess/assess.ts";
import type { DeadlineStatus } from "../case/deadline-status.ts";
import type { EscalationAnswer, EscalationStatus } from "../escalation/answer.ts";
import { datePattern, described, named, ofForm, text } from "../format/schema.ts";
import type { Intake } from "../intake/answer.ts";
import type { ReplyAnswer, ScopeAnswer, StepStatus } from "../procedure/answer.ts";

/** Stands for what `sopan test --write` is to fill in. */
export const toFill = "?";

/** The years are those of which every instant can be written in each zone. */
const date = `(?!0001|9999)${datePattern.source.slice(1, -1)}`;
const clock = "[ Tt](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?";
const offset = "(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?";

/** `2026-07-10 10:00`, seconds and milliseconds allowed; without an offset in the institution's own time. */
export const localInstantPattern = new RegExp(`^${date}${clock}${offset}$`);
const expectedInstant = /* @__PURE__ */ new RegExp(`^(?:\\?|${date}${clock}${offset})$`);
const expectedDue = /* @__PURE__ */ new RegExp(`^(?:\\?|${date}(?:${clock}${offset})?)$`);

/** Keys whose instants are limits: there a date alone is its end. */
export const dueKeys: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "dueAt",
  "targetAt",
  "projectedDueAt",
  "until",
]);
/** Keys whose instants are what happened, or will: a date alone would not say when. */
export const instantKeys: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "at",
  "arrivedAt",
  "concludedAt",
  "nextCheckAt",
  "setAt",
  "startedAt",
  "stoppedAt",
  "pausedAt",
  "replacedAt",
  "deliverAt",
  "doneAt",
  "givenAt",
]);

/** The words of a status as the types have them; one that is missing or too many does not compile. */
function words<S extends string>(table: Readonly<Record<S, true>>) {
  return z.enum([...Object.keys(table), toFill] as unknown as [S | "?", ...(S | "?")[]]);
}

const nullable = <S extends z.core.$ZodType>(schema: S) => z.optional(z.nullable(schema));
const instant = (description: string) =>
  nullable(
    described(ofForm(expectedInstant, "local-instant"), `${description} (? agar diisi).`, "2026-07-10 10:00"),
  );
const due = (description: string) =>
  nullable(
    described(
      ofForm(expectedDue, "local-due"),
      `${description} Tanggal saja berarti akhir hari itu (? agar diisi).`,
      "2026-07-15",
      "2026-07-11 10:00",
    ),
  );
const some = (description: string, example: string) => z.optional(text(description, example));
const someOrNull = (description: string, example: string) => nullable(text(description, example));
const flag = (description: string) =>
  nullable(described(z.union([z.boolean(), z.literal(toFill)]), description, true));
const count = (description: string, example: number) =>
  nullable(described(z.union([z.number(), z.literal(toFill)]), description, example));
const list = (description: string, example: readonly string[]) =>
  z.optional(described(z.union([z.array(z.string()), z.literal(toFill)]), description, example));

const because = z.optional(
  described(
    z.array(
      z.strictObject({
        kind: some("Jenis alasan.", "rule"),
        pointer: some("Letaknya di berkas aturan.", "/services/pengaduan/deadlines/tanggapan/rules/0"),
        clauses: list("Id klausul, tepat ini.", ["BUL-D1"]),
        date: some("Tanggal yang dilewati.", "2026-08-17"),
        name: some("Nama harinya.", "Hari Kemerdekaan"),
        decree: someOrNull("Id keputusannya.", "skb-2026"),
      }),
    ),
    "Alasan yang harus ada, dalam urutan ini; yang lain boleh di antaranya.",
    [{ kind: "rule", clauses: ["BUL-D1"] }],
  ),
);

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

/** What a status stands for, or the whole with its keys. */
const briefly = <S extends z.core.$ZodType, T extends z.core.$ZodType>(
  brief: S,
  whole: T,
  description: string,
  example: unknown,
) => described(z.union([brief, whole]), description, example);

function byName<S extends z.core.$ZodType>(value: S, description: string, example: unknown) {
  const names = z.string().check(z.minLength(1));
  return z.optional(described(z.union([z.record(names, value), z.literal(toFill)]), description, example));
}

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
      closure: nullable(
        briefly(
          text("Id aturan penutupan.", "puas"),
          z.strictObject({
            rule: someOrNull("Id aturan; null bila ditutup oleh peristiwa.", "puas"),
            at: instant("Saat ditutup"),
            because,
          }),
          "Penutupan: id aturannya, atau rinciannya; null bila terbuka.",
          "puas",
        ),
      ),
      scope: nullable(scope()),
      intake: z.optional(intake()),
      grade: nullable(grade()),
      deadlines: byName(deadline(), "Batas waktu menurut id.", { tanggapan: { dueAt: "2026-07-11 10:00" } }),
      escalations: byName(levels(), "Jenjang menurut id, atau menurut key; null bila tidak ada.", {
        direktur: "scheduled",
      }),
      steps: byName(step(), "Langkah menurut id.", { menanggapi: "open" }),
      reply: nullable(reply()),
      nextActions: z.optional(nextActions()),
      problems: list("Kode semua masalah pada data, urutan bebas.", ["C327"]),
    }),
    "Yang diharapkan: bagian jawaban yang ditulis saja yang dibandingkan.",
    { grade: "merah", deadlines: { tanggapan: { status: "running", dueAt: "2026-07-11 10:00" } } },
  );
}

function scope() {
  return briefly(
    words<ScopeAnswer["status"]>({ inside: true, outside: true, undetermined: true }),
    z.strictObject({
      status: z.optional(words<ScopeAnswer["status"]>({ inside: true, outside: true, undetermined: true })),
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
      status: z.optional(statuses),
      missing: list("Id isian yang kurang, tepat ini, urutan bebas.", ["kontak"]),
      warnings: list("Id isian yang diperingatkan, tepat ini, urutan bebas.", ["telepon"]),
    }),
    "Kelengkapan isian.",
    "incomplete",
  );
}

function grade() {
  return briefly(
    text("Id tingkat, atau undetermined, unspecified.", "merah"),
    z.strictObject({
      status: z.optional(
        words<NonNullable<Assessment["grade"]>["status"]>({
          graded: true,
          undetermined: true,
          unspecified: true,
        }),
      ),
      id: someOrNull("Id tingkat.", "merah"),
      reading: someOrNull("Id tafsir yang dipakai.", "salah-satu"),
      possible: list("Id tingkat yang masih mungkin.", ["merah", "kuning"]),
      needs: list("Id fakta yang masih harus ditetapkan.", ["kematian"]),
      setAt: instant("Saat petugas menetapkannya"),
      before: someOrNull("Id tingkat sebelumnya.", "hijau"),
      because,
    }),
    "Tingkat: id-nya, atau rinciannya; null bila layanan tidak bertingkat.",
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
    status: z.optional(deadlineWords),
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

function levels() {
  const statuses = words<EscalationStatus>({
    scheduled: true,
    due: true,
    done: true,
    cancelled: true,
    undetermined: true,
  });
  const level = z.union([
    statuses,
    z.strictObject({
      key: some("Kunci jenjang ini.", "direktur#2"),
      status: z.optional(statuses),
      to: list("Id peran yang dituju.", ["direktur"]),
      by: list("Id peran yang menyampaikan.", ["humas"]),
      action: z.optional(
        words<EscalationAnswer["action"]>({ inform: true, "take-over": true, explain: true }),
      ),
      dueAt: due("Saat tiba waktunya."),
      deliverAt: instant("Saat pertama yang tepat untuk menyampaikannya"),
      deliverable: flag("Apakah boleh disampaikan sekarang."),
      doneAt: instant("Saat dilaksanakan"),
      because,
    }),
  ]);
  return described(
    z.nullable(z.union([level, z.array(level)])),
    "Satu jenjang: keadaannya, atau rinciannya; daftar bila beberapa kali, tepat ini; null bila tidak ada.",
    { status: "due", dueAt: "2026-07-11 10:00" },
  );
}

function step() {
  const statuses = words<StepStatus>({ open: true, done: true, blocked: true, "not-needed": true });
  return briefly(
    statuses,
    z.strictObject({
      status: z.optional(statuses),
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

function reply() {
  const statuses = words<ReplyAnswer["status"]>({
    owed: true,
    given: true,
    "not-owed": true,
    undetermined: true,
  });
  return briefly(
    statuses,
    z.strictObject({
      status: z.optional(statuses),
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

function nextActions() {
  const action = z.strictObject({
    kind: z.optional(
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
