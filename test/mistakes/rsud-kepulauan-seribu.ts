import type { Mistake } from "./mistake.ts";

/** Slips in `rules/sop/rsud-kepulauan-seribu.json`. */
export const rsudKepulauanSeribu: readonly Mistake[] = [
  {
    says: "TikTok takes no complaints",
    edit: ["remove", "/services/pengaduan/channels/9"],
    meant: "all channels but the one for suggestions",
    matters: "complaints there are refused, although a step speaks of them",
    survives: ["unasked", "the service names a channel in a condition that it does not take"],
  },
  {
    says: "the start for everybody stands before the one for completed files",
    edit: [
      "swap",
      "/services/pengaduan/deadlines/penyelesaian/from/0",
      "/services/pengaduan/deadlines/penyelesaian/from/1",
    ],
    meant: "the exception first",
    matters: "returned files are counted from the first day",
  },
  {
    says: "the clock waits for a completed file when none was returned",
    edit: ["replace", "/services/pengaduan/deadlines/penyelesaian/from/0/when/all/1/value", false],
    meant: "when one was returned",
    matters: "complaints in person never start",
    survives: [
      "unasked",
      "the branch holds only while nothing was returned, and its moment comes only after something was",
    ],
  },
  {
    says: "3 x 24 hours are 24 hours",
    edit: ["replace", "/services/pengaduan/deadlines/penyelesaian/rules/0/readings/0/length/amount", 24],
    meant: "72",
    matters: "each complaint is overdue two days early",
  },
  {
    says: "the reading of consecutive hours counts working days",
    edit: [
      "replace",
      "/services/pengaduan/deadlines/penyelesaian/rules/0/readings/2/length/unit",
      "hour-on-working-days",
    ],
    meant: "72 hours on end",
    matters: "two readings are the same, and the question cannot be decided",
  },
  {
    says: "a settlement that came before the clock began does not count",
    edit: ["remove", "/services/pengaduan/deadlines/penyelesaian/until/earlier"],
    meant: "it does",
    matters: "a complaint that was settled while the file was away runs into being overdue",
    survives: ["choice", "both readings of a stop are right somewhere"],
  },
  {
    says: "whoever does not come in person comes in person",
    edit: ["replace", "/services/pengaduan/conditions/jalur-jarak-jauh/operator", "equal"],
    meant: "all other channels",
    matters: "remote complaints have no step by which they are handled",
  },
  {
    says: "data that were judged complete are judged incomplete",
    edit: ["replace", "/services/pengaduan/conditions/data-dinilai-kurang/all/1/value", true],
    meant: "those that were judged incomplete",
    matters: "good files are returned",
    survives: ["words", "only the name of the condition says which answer it is about"],
  },
  {
    says: "the proof of identity is not confidential",
    edit: ["remove", "/services/pengaduan/intake/identitas/confidential"],
    meant: "it is, like every personal field",
    matters: "it may be shown to everybody",
    survives: ["unasked", "every other personal field of the service is confidential"],
  },
  {
    says: "an address for the answer is asked of those who come or call",
    edit: ["replace", "/services/pengaduan/intake/alamat-balasan/when/operator", "in"],
    meant: "of all others",
    matters: "who writes online cannot be answered",
    survives: ["choice", "a condition on some channels is as good as one on the others"],
  },
  {
    says: "the complainant returns the guest book to himself",
    edit: ["replace", "/services/pengaduan/procedure/3/actor", ["pelapor"]],
    meant: "the officer returns it",
    matters: "no officer is told to return it",
  },
  {
    says: "the handling is finished when the complaint is received",
    edit: ["replace", "/services/pengaduan/procedure/10/doneWhen", "received"],
    meant: "when it is resolved",
    matters: "the last step is done before the first",
  },
  {
    says: "a clause that gives the limit has no rule",
    edit: ["add", "/clauses/KSB-D1/noRule", true],
    meant: "the rule is there",
    matters: "the list of clauses contradicts the file",
  },
  {
    says: "the decree has the number 071",
    edit: ["replace", "/documents/0/number", "SK 071"],
    meant: "SK 017",
    matters: "citations lead nowhere",
    survives: ["document", "the number stands in the file once"],
  },
  {
    says: "the officer is asked whether the data are wanting",
    edit: [
      "replace",
      "/services/pengaduan/facts/data-diri-lengkap/ask",
      "Apakah data diri di buku tamu dan formulir masih kurang?",
    ],
    meant: "whether they are complete",
    matters: "each answer means the opposite",
    survives: ["words", "the question and its label differ in meaning only"],
  },
  {
    says: "WhatsApp has the number of the telephone",
    edit: ["replace", "/channels/whatsapp/address", "(021) 65301142"],
    meant: "its own number",
    matters: "messages go to a line that takes none",
    survives: ["document", "one number for both is common"],
  },
];
