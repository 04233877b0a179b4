import type { Mistake } from "./mistake.ts";

/** Slips in `rules/sop/puskesmas-sewo.json`. */
export const puskesmasSewo: readonly Mistake[] = [
  {
    says: "Instagram has the address of Facebook",
    edit: ["replace", "/channels/instagram/address", "Puskesmas Sewo"],
    meant: "its own address",
    matters: "complainants are sent to the wrong account",
  },
  {
    says: "the telephone is labelled as the complaints box",
    edit: ["replace", "/channels/telepon/label", "Kotak pengaduan"],
    meant: "Telepon",
    matters: "an officer who registers a call cannot tell the two channels apart",
  },
  {
    says: "WhatsApp, too, is a channel that the team answers",
    edit: ["add", "/services/pengaduan/conditions/kanal-dijawab-tim/value/-", "whatsapp"],
    meant: "only the form, Facebook and Instagram",
    matters: "a WhatsApp complaint goes through two procedures at once",
  },
  {
    says: "part B is for all channels that part B does not name",
    edit: ["replace", "/services/pengaduan/conditions/kanal-bagian-b/operator", "notIn"],
    meant: "for the channels that it names",
    matters: "each complaint goes through the procedure of the other part",
  },
  {
    says: "Instagram has no time limit",
    edit: ["remove", "/services/pengaduan/deadlines/jawaban/rules/0/when/value/2"],
    meant: "the form, Facebook and Instagram",
    matters: "complaints from Instagram are answered whenever",
  },
  {
    says: "the reading of the next working day counts one hour",
    edit: ["replace", "/services/pengaduan/deadlines/jawaban/rules/0/readings/1/length/unit", "hour"],
    meant: "one working day",
    matters: "who chooses it has an hour instead of a day",
  },
  {
    says: "the complainant owes the answer",
    edit: ["replace", "/services/pengaduan/deadlines/jawaban/by", ["pelapor"]],
    meant: "the complaints team",
    matters: "the agenda of the team stays empty",
  },
  {
    says: "the time for the answer begins with a receipt that no step gives",
    edit: [
      "replace",
      "/services/pengaduan/deadlines/jawaban/underReadings/mulai-dihitung/diajukan/from",
      "acknowledged",
    ],
    meant: "with the complaint",
    matters: "the clock never starts",
  },
  {
    says: "the step of receiving is done when the complaint is resolved",
    edit: ["replace", "/services/pengaduan/procedure/5/doneWhen", "resolved"],
    meant: "when it is received",
    matters: "the steps after it never open in time",
  },
  {
    says: "the institution fills in the online form",
    edit: ["replace", "/services/pengaduan/procedure/1/actor", ["puskesmas"]],
    meant: "the complainant does",
    matters: "officers see a task that is not theirs",
  },
  {
    says: "the discussion does not wait for receiving a WhatsApp complaint",
    edit: ["remove", "/services/pengaduan/procedure/11/after/2"],
    meant: "it comes after receiving",
    matters: "a complaint is discussed that nobody has received",
  },
  {
    says: "part A answers the complaints of part B",
    edit: ["replace", "/services/pengaduan/procedure/9/when", { condition: "kanal-bagian-b" }],
    meant: "those that do not come through part B",
    matters: "direct complaints are answered by no step",
  },
  {
    says: "who came through the form is answered at the name that he gave",
    edit: ["replace", "/services/pengaduan/replies/0/contact", ["nama"]],
    meant: "at telephone or e-mail",
    matters: "an answer cannot be sent to a name",
  },
  {
    says: "messages on social media are answered at a contact that nobody asks for there",
    edit: ["replace", "/services/pengaduan/replies/1/via", "given-contact"],
    meant: "through the same channel",
    matters: "the answer has nowhere to go",
  },
  {
    says: "the time begins when the team has the complaint",
    edit: ["replace", "/services/pengaduan/readings/0/reading", "tiba-di-tim"],
    meant: "the strict reading, from the complaint on",
    matters: "a complaint that nobody forwards is never late",
  },
  {
    says: "meeting the team is a duty of every complainant",
    edit: ["remove", "/services/pengaduan/procedure/16/optional"],
    meant: "a right of the complainant",
    matters: "each answered complaint stays open with a step that nobody has to do",
  },
];
