import type { Mistake } from "./mistake.ts";

/** Slips in `rules/sop/rsud-buleleng.json`. */
export const rsudBuleleng: readonly Mistake[] = [
  {
    says: "a complaint without a death is red",
    edit: ["replace", "/services/pengaduan/grading/grades/0/readings/0/when/any/1/value", false],
    meant: "one with a death",
    matters: "nearly every complaint is red, and a death alone is not",
  },
  {
    says: "a death makes a complaint yellow",
    edit: ["replace", "/services/pengaduan/grading/grades/1/when/any/0/fact", "kematian"],
    meant: "coverage by the media does",
    matters: "complaints that the press takes up are green",
  },
  {
    says: "coverage by the media is not said to make it worse",
    edit: ["remove", "/services/pengaduan/facts/pemberitaan-media/aggravating"],
    meant: "it is aggravating, like the other four",
    matters: "officers and checks are not told in which direction the answer works",
    survives: ["unasked", "the fact only ever raises the grade, like those that say so"],
  },
  {
    says: "the limit of the green grade stands under yellow",
    edit: ["replace", "/services/pengaduan/deadlines/tanggapan/rules/2/when/value", "kuning"],
    meant: "green",
    matters: "green complaints have no limit",
  },
  {
    says: "red complaints have 24 minutes",
    edit: ["replace", "/services/pengaduan/deadlines/tanggapan/rules/0/length/unit", "minute"],
    meant: "24 hours",
    matters: "every red complaint is overdue before anybody has read it",
  },
  {
    says: "the reading in which the first day counts does not count it",
    edit: ["remove", "/services/pengaduan/deadlines/tanggapan/rules/1/readings/1/length/firstDay"],
    meant: "the first day counts",
    matters: "the director compares two readings that are one",
  },
  {
    says: "the printed phrase of yellow is pasted under green",
    edit: [
      "replace",
      "/services/pengaduan/deadlines/tanggapan/rules/2/printed",
      "maksimal 3 hari kerja sejak pengaduan diterima",
    ],
    meant: "maksimal 5 hari kerja",
    matters: "the page quotes what the document does not say",
  },
  {
    says: "the sources of yellow and green are exchanged",
    edit: [
      "swap",
      "/services/pengaduan/deadlines/tanggapan/rules/1/source",
      "/services/pengaduan/deadlines/tanggapan/rules/2/source",
    ],
    meant: "each its own clause",
    matters: "every explanation names the wrong clause",
    survives: [
      "unasked",
      "each clause names the grade and the figure of the other rule; S712 looks only where nothing is printed",
    ],
  },
  {
    says: "one answer to a request for information may be 17 days late",
    edit: [
      "replace",
      "/services/permintaan-informasi/deadlines/jawaban-informasi/rules/0/readings/0/extension/atMost",
      17,
    ],
    meant: "7, as printed and as the law says",
    matters: "extensions are granted that the law forbids",
  },
  {
    says: "a refusal does not answer a request",
    edit: ["remove", "/services/permintaan-informasi/deadlines/jawaban-informasi/until/any/1"],
    meant: "it does",
    matters: "refused requests fall overdue",
    survives: ["choice", "a refusal ends the case and with it the clock"],
  },
  {
    says: "the refusal is shown by the handing over",
    edit: ["replace", "/services/permintaan-informasi/procedure/5/doneWhen", "responded"],
    meant: "by the event `rejected`",
    matters: "a refusal is never done",
    survives: ["choice", "both steps may well end by one event"],
  },
  {
    says: "the signed note is a receipt",
    edit: ["replace", "/events/nota-ditandatangani/means/event", "acknowledged"],
    meant: "a response",
    matters: "who came in person never counts as answered",
    survives: [
      "unasked",
      "the step names a deadline that its own event does not help to fulfil; another step does, so S813 lets it pass",
    ],
  },
  {
    says: "the telephone is an indirect channel",
    edit: ["replace", "/channels/telepon/class", "tidak-langsung"],
    meant: "direct",
    matters: "callers go through the other procedure, and the exceptions for them are void",
  },
  {
    says: "the second part of Friday begins before the first ends",
    edit: [
      "replace",
      "/calendars/perbup-56-2025/windows/0/hours/fri",
      [
        ["07:00", "11:30"],
        ["11:00", "14:00"],
      ],
    ],
    meant: "11.00 and 11.30",
    matters: "the break for prayers is lost",
  },
  {
    says: "the name is one of the contacts",
    edit: ["replace", "/services/pengaduan/intake/kontak/of/2", "nama"],
    meant: "the address is",
    matters: "the name is given anyway, so nobody needs a contact",
  },
  {
    says: "the officer complained about must be named",
    edit: ["add", "/services/pengaduan/intake/petugas-dikeluhkan/required", true],
    meant: "if there is one",
    matters: "complaints about no officer are incomplete",
    survives: ["words", "the help says `bila ada`"],
  },
  {
    says: "the complainant gives the confirmation",
    edit: ["replace", "/services/pengaduan/replies/0/by", ["pelapor"]],
    meant: "public relations do",
    matters: "nobody is told to answer",
  },
];
