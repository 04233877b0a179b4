/** What pages about events say, in both languages with the same keys. */
import type { EventUse, HeardKind } from "../assess/event-uses.ts";
import type { Language } from "../base/language.ts";
import type { Doer, EventEffect } from "../format/events.ts";

export interface EventWords {
  readonly title: string;
  readonly service: (label: string) => string;
  /** What holds for every service, whatever the SOP says. */
  readonly always: string;
  /** Events that may be told and change nothing. */
  readonly silent: string;
  /** What an event does, before the elements that it does it to. */
  readonly uses: Readonly<Record<Exclude<EventUse["does"], EventEffect>, string>>;
  /** What it does by itself. */
  readonly effects: Readonly<Record<EventEffect, string>>;
  readonly kinds: Readonly<Record<HeardKind, string>>;
  readonly insteadOf: (event: string) => string;
  readonly readings: (readings: string) => string;
  readonly off: string;
  readonly who: string;
  readonly doers: Readonly<Record<Doer, string>>;
  readonly does: string;
  /** It does nothing by itself. */
  readonly nothing: string;
  readonly standsInFor: (event: string) => string;
  readonly afterArrival: string;
  readonly keys: string;
  readonly demanded: string;
  readonly or: string;
  readonly everyEvent: string;
  readonly alsoCalled: string;
  readonly formerly: string;
  readonly perSop: string;
  readonly list: string;
  readonly onOne: string;
}

const id: EventWords = {
  title: "Peristiwa dan akibatnya",
  service: (label) => `Layanan: ${label}`,
  always: "Pada setiap layanan",
  silent: "Boleh dicatat, tanpa akibat pada layanan ini",
  uses: {
    starts: "memulai batas waktu",
    fulfils: "memenuhi batas waktu",
    "sets-length": "menetapkan lama batas waktu",
    "completes-step": "menyelesaikan langkah",
    "gives-reply": "menunjukkan bahwa jawaban diberikan, menurut aturan",
    "triggers-level": "memicu jenjang",
    closes: "menutup pengaduan, menurut aturan",
    "allows-closing": "membolehkan penutupan, menurut aturan",
    bounds: "yang dihitung hanya yang sesudahnya, pada",
    condition: "ikut menentukan",
  },
  effects: {
    arrives: "pengaduan ada sejak saat ini; sebelumnya tidak ada yang jatuh tempo atau ditutup",
    "reaches-desk": "menentukan apakah pengaduan datang pada jam pelayanan",
    "returns-file": "agenda menunggu kelengkapan berkas dari pelapor",
    "completes-file": "agenda tidak lagi menunggu kelengkapan berkas",
    establishes: "fakta dan isian yang dibawanya berlaku sejak saat ini",
    grades: "menetapkan tingkat, mengalahkan tingkat yang mengikuti fakta",
    gives: "pengaduan dipegang oleh yang disebut dalam `to`",
    replies: "menunjukkan bahwa jawaban diberikan, bila aturannya tidak menyebut saat lain",
    extends: "memperpanjang batas waktu yang boleh diperpanjang",
    pauses: "menghentikan sementara hitungan, bila diatur",
    resumes: "melanjutkan hitungan yang dihentikan sementara",
    delivers: "menandai bahwa suatu jenjang sudah diberi tahu atau mengambil alih",
    explains: "menandai bahwa suatu jenjang sudah mendapat penjelasan",
    ends: "mengakhiri pengaduan",
    reopens: "membuka kembali pengaduan yang sudah berakhir, menurut SOP",
    annuls: "membatalkan peristiwa yang id-nya disebut dalam `ref`, beserta akibatnya",
  },
  kinds: {
    deadline: "batas waktu",
    grade: "tingkat",
    intake: "kelengkapan",
    scope: "lingkup layanan",
    step: "langkah",
    reply: "aturan jawaban",
    level: "jenjang",
    closure: "aturan penutupan",
  },
  insteadOf: (event) => `bila ${event} tidak tercatat`,
  readings: (readings) => `hanya menurut tafsir ${readings}`,
  off: "anggapan yang belum dinyalakan",
  who: "Pelaku",
  doers: {
    institution: "instansi",
    complainant: "pelapor",
    either: "instansi atau pelapor",
    nobody: "tidak ada; hal ini terjadi",
  },
  does: "Akibatnya dengan sendirinya",
  nothing: "tidak ada; hanya yang ditetapkan SOP",
  standsInFor: (event) => `menggantikan ${event} bila itu tidak pernah tercatat`,
  afterArrival: "tidak mungkin sebelum pengaduan masuk",
  keys: "Kunci yang dibaca",
  demanded: "wajib",
  or: "atau",
  everyEvent:
    "Setiap peristiwa memerlukan `type` dan `at`, dan boleh membawa `by`, `to`, `channel`, `reason`, `facts`, dan `fields`.",
  alsoCalled: "Disebut juga",
  formerly: "Dahulu",
  perSop: "Akibatnya pada satu SOP: `sopan show <sop> events`.",
  list: "Jenis peristiwa bawaan",
  onOne: "Arti dan akibat satu jenis: `sopan help <jenis>`. SOP dapat menyatakan jenis lain di `events`.",
};

const en: EventWords = {
  title: "Events and what they do",
  service: (label) => `Service: ${label}`,
  always: "In every service",
  silent: "May be recorded and do nothing for this service",
  uses: {
    starts: "starts the deadline",
    fulfils: "fulfils the deadline",
    "sets-length": "sets the length of the deadline",
    "completes-step": "completes the step",
    "gives-reply": "shows that the reply was given, by the rule",
    "triggers-level": "triggers the level",
    closes: "closes the case, by the rule",
    "allows-closing": "allows closing, by the rule",
    bounds: "only what comes after it counts, for",
    condition: "helps to decide",
  },
  effects: {
    arrives: "the complaint exists from this instant on; nothing falls due or closes before",
    "reaches-desk": "decides whether the complaint arrived within opening hours",
    "returns-file": "the agenda waits for the complainant to complete the file",
    "completes-file": "the agenda no longer waits for the file",
    establishes: "the facts and fields that it carries hold from this instant on",
    grades: "sets the grade, over the one that follows from the facts",
    gives: "the case is with whoever `to` names",
    replies: "shows that a reply was given, where its rule names no other moment",
    extends: "extends a deadline that may be extended",
    pauses: "pauses the count, where the SOP provides for it",
    resumes: "lets a paused count go on",
    delivers: "shows that a level was informed or took over",
    explains: "shows that a level got its explanation",
    ends: "ends the case",
    reopens: "takes up again a case that had ended, as the SOP says",
    annuls: "takes back the event whose id `ref` names, with all that it did",
  },
  kinds: {
    deadline: "deadline",
    grade: "grade",
    intake: "intake",
    scope: "scope",
    step: "step",
    reply: "reply rule",
    level: "level",
    closure: "closure rule",
  },
  insteadOf: (event) => `where ${event} was not recorded`,
  readings: (readings) => `only by the reading ${readings}`,
  off: "assumed, and not turned on",
  who: "Who",
  doers: {
    institution: "the institution",
    complainant: "the complainant",
    either: "the institution or the complainant",
    nobody: "nobody; it happens",
  },
  does: "What it does by itself",
  nothing: "nothing; only what an SOP makes of it",
  standsInFor: (event) => `stands in for ${event} where that was never recorded`,
  afterArrival: "cannot come before the complaint arrived",
  keys: "Keys that it reads",
  demanded: "required",
  or: "or",
  everyEvent:
    "Every event needs `type` and `at`, and may carry `by`, `to`, `channel`, `reason`, `facts` and `fields`.",
  alsoCalled: "Also called",
  formerly: "Formerly",
  perSop: "What it does in one SOP: `sopan show <sop> events`.",
  list: "Built-in event types",
  onOne: "What one means and does: `sopan help <type>`. An SOP may declare others under `events`.",
};

export const eventWords: Readonly<Record<Language, EventWords>> = { id, en };
