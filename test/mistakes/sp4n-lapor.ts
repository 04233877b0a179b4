import type { Mistake } from "./mistake.ts";

/** Slips in `rules/sop/sp4n-lapor.json`. */
export const sp4nLapor: readonly Mistake[] = [
  {
    says: "attachments may have 20 MB",
    edit: ["replace", "/services/pengaduan/intake/lampiran/attachments/maxTotalBytes", 20_971_520],
    meant: "2 MB, as the help says",
    matters: "the form takes what LAPOR! refuses",
  },
  {
    says: "verification may take 5 working days",
    edit: ["replace", "/services/pengaduan/deadlines/verifikasi/rules/0/length/amount", 5],
    meant: "3, as printed",
    matters: "verification is late without anybody being told",
  },
  {
    says: "the follow-up has 5 days of the calendar",
    edit: ["replace", "/services/pengaduan/deadlines/tindak-lanjut/rules/0/length/unit", "day"],
    meant: "5 working days, as printed",
    matters: "the agency is shown as late over each weekend",
  },
  {
    says: "the administrator owes the complainant's reaction",
    edit: ["replace", "/services/pengaduan/deadlines/tanggapan-pelapor/by", ["admin-instansi"]],
    meant: "the complainant",
    matters: "a deadline of the complainant stands in the agenda of an officer",
  },
  {
    says: "the time for a reaction counts from the first message",
    edit: ["remove", "/services/pengaduan/deadlines/tanggapan-pelapor/from/occurrence"],
    meant: "from the last one",
    matters: "a case is closed in the middle of a conversation",
    survives: [
      "unasked",
      "in an `any` that takes the earliest, what comes only after another branch never counts",
    ],
  },
  {
    says: "the follow-up is counted from the settlement",
    edit: ["replace", "/services/pengaduan/deadlines/tindak-lanjut/from", "resolved"],
    meant: "from the forwarding",
    matters: "the clock starts when everything is over",
    survives: ["unasked", "the start is itself one of the stops, so that the deadline is met as it starts"],
  },
  {
    says: "forwarding does not fulfil the verification",
    edit: ["remove", "/services/pengaduan/deadlines/verifikasi/until/any/0"],
    meant: "it is what the deadline is about",
    matters: "a report that was forwarded in time falls overdue",
    survives: [
      "unasked",
      "the step can be done by an event that leaves its deadline running; another of its events stops it, so S813 lets it pass",
    ],
  },
  {
    says: "the case is closed when the agency does not follow up",
    edit: ["replace", "/services/pengaduan/closure/rules/0/on/lapse", "tindak-lanjut"],
    meant: "when the complainant does not react",
    matters: "an idle agency gets rid of its complaints",
  },
  {
    says: "the flags for anonymous and secret are exchanged",
    edit: [
      "swap",
      "/services/pengaduan/confidentiality/anonymous",
      "/services/pengaduan/confidentiality/secret",
    ],
    meant: "each its own field",
    matters: "who wants to be anonymous is named",
    survives: ["words", "both are flags; only their ids tell which is which"],
  },
  {
    says: "the report is assigned to the complainant",
    edit: ["replace", "/services/pengaduan/procedure/2/doneWhen/any/0/to", "pelapor"],
    meant: "to the liaison officer",
    matters: "the assignment to the liaison officer does not end the step",
  },
  {
    says: "following up is held against the deadline of the verification",
    edit: ["replace", "/services/pengaduan/procedure/3/deadline", "verifikasi"],
    meant: "against that of the follow-up",
    matters: "the step is shown with the wrong date",
    survives: ["choice", "the events of the step stop that deadline, too"],
  },
  {
    says: "two channels are called SMS",
    edit: ["replace", "/channels/x/label", "SMS"],
    meant: "X",
    matters: "an officer cannot tell them apart",
  },
  {
    says: "the title is labelled as the text",
    edit: ["replace", "/services/pengaduan/intake/judul/label", "Isi laporan"],
    meant: "Judul laporan",
    matters: "the form asks twice for the same",
  },
  {
    says: "the date of the incident is any text",
    edit: ["replace", "/services/pengaduan/intake/tanggal-kejadian/type", "text"],
    meant: "a date",
    matters: "`kemarin` is accepted",
    survives: ["document", "a date that need not be exact is text"],
  },
  {
    says: "a report is the agency's only if it was never handed on and was forwarded",
    edit: [
      "replace",
      "/services/pengaduan/conditions/ditangani-instansi",
      {
        all: [
          { fact: "event.transferred", operator: "equal", value: false },
          { fact: "event.forwarded", operator: "equal", value: true },
        ],
      },
    ],
    meant: "one of the two is enough",
    matters: "steps vanish that are still to be done",
    survives: ["choice", "any and all are as good rules as each other"],
  },
  {
    says: "the verification is compared with the law's figure for the follow-up",
    edit: [
      "replace",
      "/services/pengaduan/deadlines/verifikasi/compare/0",
      "permenpanrb-62-2018/tindak-lanjut",
    ],
    meant: "with the figure for the verification",
    matters: "the file is said to be stricter than the law",
    survives: [
      "document",
      "`--law` shows that it is stricter, which is allowed; which figure is meant is our judgment",
    ],
  },
];
