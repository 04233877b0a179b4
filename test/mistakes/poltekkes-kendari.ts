import type { Mistake } from "./mistake.ts";

/** Slips in `rules/sop/poltekkes-kendari.json`. */
export const poltekkesKendari: readonly Mistake[] = [
  {
    says: "the office works four days, Monday to Thursday",
    edit: ["remove", "/calendars/kantor/workingDays/4"],
    meant: "five working days, as label and note say",
    matters: "every limit in working days falls due a day or more too late",
  },
  {
    says: "the calendar of six working days has five",
    edit: ["remove", "/calendars/enam-hari/workingDays/5"],
    meant: "Monday to Saturday",
    matters:
      "the reading that asks for six days shows the same dates as the one with five, and nobody decides it",
  },
  {
    says: "the institution keeps Jakarta's time",
    edit: ["replace", "/institution/zone", "WIB"],
    meant: "WITA, the zone of Kendari",
    matters: "days end an hour late, and a complaint of 23.30 counts for the wrong day",
    survives: ["words", "the place is told in a note only"],
  },
  {
    says: "the reading of 14 working days counts days of the calendar",
    edit: ["replace", "/services/pengaduan/deadlines/penyelesaian/rules/0/readings/1/length/unit", "day"],
    meant: "14 working days",
    matters: "the director compares two readings that are one",
  },
  {
    says: "an extension is granted in months",
    edit: [
      "replace",
      "/services/pengaduan/deadlines/penyelesaian/rules/0/readings/0/extension/unit",
      "month",
    ],
    meant: "days, like the limit that it extends",
    matters: "an officer who extends by 5 puts the complaint off by five months",
    survives: [
      "unasked",
      "one month more is longer than the limit of 14 days; where no figure is printed the unit is let pass",
    ],
  },
  {
    says: "the rarest reading, six working days a week, is in force",
    edit: [
      "replace",
      "/services/pengaduan/deadlines/penyelesaian/rules/0/reading",
      "14-hari-kerja-enam-hari",
    ],
    meant: "14 consecutive days, the wording of the document",
    matters: "complaints fall due days later than the document says",
    survives: ["choice", "any reading may be the one in force"],
  },
  {
    says: "the settlement is met by a response",
    edit: ["replace", "/services/pengaduan/deadlines/penyelesaian/until", "responded"],
    meant: "until it is resolved",
    matters: "a first word to the complainant stops the 14 days, and nothing watches the settlement",
  },
  {
    says: "the complainant's time for complaining binds the institution",
    edit: ["remove", "/services/pengaduan/deadlines/pengajuan/binds"],
    meant: "it binds the complainant",
    matters: "the institution is shown as late when a complainant comes late",
    survives: [
      "unasked",
      "only the complainant can stop the clock, by complaining, and nobody says whose duty it is",
    ],
  },
  {
    says: "the legal time for complaining is 3 days",
    edit: ["replace", "/services/pengaduan/deadlines/pengajuan/rules/0/readings/1/length/amount", 3],
    meant: "30 days, as its label says",
    matters: "who chooses the reading turns away complaints of the first month",
  },
  {
    says: "proof of identity is not required",
    edit: ["remove", "/services/pengaduan/intake/bukti-identitas/required"],
    meant: "it is attached, as the requirement says",
    matters: "complaints without proof of identity pass as complete",
    survives: ["document", "a field that is asked for and not required is common"],
  },
  {
    says: "an e-mail address is read as a telephone number",
    edit: ["replace", "/services/pengaduan/intake/email/type", "phone"],
    meant: "an e-mail address",
    matters: "every correct address is refused as malformed",
    survives: ["words", "only the id and the label say e-mail"],
  },
  {
    says: "all three contacts must be given",
    edit: ["replace", "/services/pengaduan/intake/kontak/atLeast", 3],
    meant: "one contact is enough, as the note says",
    matters: "nearly every complaint is incomplete",
    survives: ["choice", "a group may demand all of its fields"],
  },
  {
    says: "the evaluation waits for the result to be told, which waits for the evaluation",
    edit: ["replace", "/services/pengaduan/procedure/5/after/3", "memberitahukan-hasil"],
    meant: "it waits for the handling",
    matters: "neither step ever opens",
  },
  {
    says: "telling the result is shown by the receipt of the complaint",
    edit: ["replace", "/services/pengaduan/procedure/6/doneWhen/event", "received"],
    meant: "by the event `informed`",
    matters: "the step is done from the first day, and nobody tells the complainant",
    survives: ["unasked", "a step is done by the arrival while it waits for steps that come after it"],
  },
  {
    says: "the telephone number is not among the protected data",
    edit: ["remove", "/services/pengaduan/confidentiality/identity/2"],
    meant: "name, address, telephone, e-mail and proof of identity",
    matters: "who publishes the result may leave the number in",
    survives: ["unasked", "a telephone number that is confidential is missing from the list of identities"],
  },
  {
    says: "the periodical report is due every week",
    edit: ["replace", "/duties/laporan-berkala/period", "week"],
    meant: "no period: only `berkala` is printed",
    matters: "a period that nobody set is held against the staff",
    survives: ["document", "`berkala` is any period; which one somebody else may have said"],
  },
];
