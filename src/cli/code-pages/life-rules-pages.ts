/** Pages of the codes S32x (names) and S52x (rules) of escalation, closure, procedure, replies, scope, confidentiality and duties. */
import type { CodePage } from "./code-page.ts";

export const lifeRulesPages = {
  S321: {
    why: {
      id: "Jenjang, penutupan, dan langkah menunggu batas waktu yang disebutnya. Nama yang salah membuat pengaduan yang terlambat tidak pernah diteruskan kepada siapa pun.",
      en: "Levels, closure and steps wait for the deadline that they name. With a wrong name, a late complaint would never go to anybody.",
    },
    avoid:
      '"deadlines": { "tanggapan": { … } },\n"escalation": [{ "id": "kepala", "on": { "deadline": "tangapan" }, … }]',
    prefer:
      '"deadlines": { "tanggapan": { … } },\n"escalation": [{ "id": "kepala", "on": { "deadline": "tanggapan" }, … }]',
  },
  S322: {
    why: {
      id: "Langkah yang menunggu langkah yang tidak ada tidak pernah mendapat giliran, atau dikerjakan terlalu cepat.",
      en: "A step that waits for one that is not there would never get its turn, or would get it too early.",
    },
    avoid: '{ "id": "mencatat", … },\n{ "id": "menyelidiki", "after": ["mencata"], … }',
    prefer: '{ "id": "mencatat", … },\n{ "id": "menyelidiki", "after": ["mencatat"], … }',
  },
  S323: {
    why: {
      id: "Catatan dinyatakan sekali dengan nama dan bentuknya, lalu dirujuk oleh langkah dan kewajiban berkala yang menghasilkannya.",
      en: "A record is declared once with its name and media; the steps and recurring duties that produce it refer to it.",
    },
    avoid: '{ "id": "mencatat", "record": "nota", … }',
    prefer:
      '"records": { "nota-komplain": { "label": "Nota komplain" } },\n…\n{ "id": "mencatat", "record": "nota-komplain", … }',
  },
  S324: {
    why: {
      id: "Jawaban harus sampai lewat kanal yang ada. Kanal yang hanya untuk menjawab dinyatakan di `replyChannels`, supaya tidak disangka menerima pengaduan.",
      en: "A reply must go out on a channel that exists. Channels that are only for replies stand under `replyChannels`, so that nobody takes them for a way to complain.",
    },
    avoid: '"channels": { "sms": { … } },\n"replies": [{ "id": "media-sosial", "via": ["twitter"] }]',
    prefer:
      '"channels": { "sms": { … } },\n"replyChannels": { "twitter": { "label": "Twitter", "public": true } },\n"replies": [{ "id": "media-sosial", "via": ["twitter"] }]',
  },
  S325: {
    why: {
      id: "Pelapor diarahkan ke layanan ini. Tanpa `sop`, yang dimaksud adalah layanan di berkas ini juga, jadi id-nya harus ada.",
      en: "Complainants are sent to this service. Without `sop` a service of this very file is meant, so its id must exist.",
    },
    avoid: '"refersTo": { "label": "Permohonan informasi", "service": "informasi" }',
    prefer: '"refersTo": { "label": "Permohonan informasi", "service": "permintaan-informasi" }',
  },
  S326: {
    why: {
      id: "`replyChannels` hanya untuk kanal yang tidak menerima pengaduan. Satu id dengan dua arti membuat tidak jelas kanal mana yang dipakai.",
      en: "`replyChannels` is for channels that take no complaints. One id with two meanings leaves open which channel is meant.",
    },
    avoid: '"channels": { "sms": { … } },\n"replyChannels": { "sms": { "label": "SMS" } }',
    prefer: '"channels": { "sms": { … } },\n"replyChannels": { "twitter": { "label": "Twitter" } }',
  },
  S521: {
    why: {
      id: "Satu jenjang jatuh pada satu saat: sebelum, sesudah, atau pada persen tertentu dari batas waktu. Dua jarak sekaligus tidak menunjuk satu saat.",
      en: "A level falls due at one instant: before the deadline, after it, or at a percentage of it. Two distances at once name no instant.",
    },
    avoid: '"on": { "deadline": "tanggapan", "before": { "amount": 1, "unit": "day" }, "percent": 80 }',
    prefer: '"on": { "deadline": "tanggapan", "before": { "amount": 1, "unit": "day" } }',
  },
  S522: {
    why: {
      id: "Yang gugur hanyalah kewajiban pelapor. Batas waktu instansi yang lewat menjadi terlambat, dan kelambatan instansi tidak boleh menutup pengaduan.",
      en: "Only what the complainant owes lapses. A deadline of the institution becomes overdue, and its delay must never close a complaint.",
    },
    avoid: '"rules": [{ "id": "gugur", "on": { "lapse": "tanggapan" }, "effect": "closes" }]',
    prefer:
      '"deadlines": { "tanggapan-pelapor": { "binds": "complainant", … } },\n…\n"rules": [{ "id": "gugur", "on": { "lapse": "tanggapan-pelapor" }, "effect": "closes" }]',
  },
  S523: {
    why: {
      id: "Langkah ditulis menurut urutannya. Langkah yang menunggu dirinya sendiri atau langkah di bawahnya dapat membentuk lingkaran yang tidak pernah selesai.",
      en: "Steps are written in their order. One that waits for itself or for a step below could close a circle in which nothing is ever done.",
    },
    avoid: '{ "id": "menyelidiki", "after": ["menjawab"], … },\n{ "id": "menjawab", … }',
    prefer: '{ "id": "menyelidiki", … },\n{ "id": "menjawab", "after": ["menyelidiki"], … }',
  },
  S524: {
    why: {
      id: "Pelapor meminta anonim atau rahasia dengan menjawab ya atau tidak. Dari isian jenis lain permintaan itu tidak dapat dibaca dengan pasti.",
      en: "Complainants ask for anonymity or secrecy by a yes or a no. A field of another type cannot be read for certain as one.",
    },
    avoid:
      '"intake": { "anonim": { "label": "Anonim", "type": "text" } },\n"confidentiality": { "anonymous": "anonim" }',
    prefer:
      '"intake": { "anonim": { "label": "Anonim", "type": "boolean" } },\n"confidentiality": { "anonymous": "anonim" }',
  },
  S525: {
    why: {
      id: "`within` dihitung sejak periode berakhir. Bila dokumen tidak menyebut periodenya, tidak ada saat untuk mulai menghitung.",
      en: "`within` counts from the end of the period. When the document names no period, there is nothing to count from.",
    },
    avoid: '"period": "unspecified", "within": { "amount": 5, "unit": "day" }',
    prefer: '"period": "month", "within": { "amount": 5, "unit": "day" }',
  },
} satisfies Readonly<Record<string, CodePage>>;
