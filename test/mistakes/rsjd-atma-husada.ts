import type { Mistake } from "./mistake.ts";

/** Slips in `rules/sop/rsjd-atma-husada.json`. */
export const rsjdAtmaHusada: readonly Mistake[] = [
  {
    says: "the SOP begins in 2052",
    edit: ["replace", "/validity/effectiveFrom", "2052-02-03"],
    meant: "2025",
    matters: "every complaint of these years stands outside the version",
  },
  {
    says: "on Wednesdays the desk closes at 18.30",
    edit: ["replace", "/calendars/kantor/hours/wed", [["08:00", "18:30"]]],
    meant: "16.30, like every day",
    matters: "complaints after closing count for the wrong day",
  },
  {
    says: "the hours of 2025 begin while those of 2022 still hold",
    edit: ["replace", "/calendars/edaran-kaltim/windows/1/from", "2025-05-01"],
    meant: "1 June",
    matters: "in May two sets of hours hold",
  },
  {
    says: "the hours of 2022 end in 2023",
    edit: ["replace", "/calendars/edaran-kaltim/windows/0/to", "2023-05-31"],
    meant: "the day before the next ones begin, 31 May 2025",
    matters: "for two years the desk has no hours",
  },
  {
    says: "the report is due every month",
    edit: ["replace", "/duties/laporan-rtl/period", "month"],
    meant: "every quarter, as printed",
    matters: "two reports of three are missed each quarter",
  },
  {
    says: "24 hours of service are counted around the clock",
    edit: [
      "replace",
      "/services/pengaduan/deadlines/respon/rules/0/underReadings/1x24-jam/jam-layanan/length/unit",
      "hour",
    ],
    meant: "only while the desk is open",
    matters: "two answers to the question are the same",
  },
  {
    says: "the reading of office hours has 42 hours",
    edit: [
      "replace",
      "/services/pengaduan/deadlines/respon/rules/0/underReadings/1x24-jam/jam-kerja/length/amount",
      42,
    ],
    meant: "24, as printed",
    matters: "each response is due most of a day too late",
  },
  {
    says: "the settlement is taken back by a satisfied complainant",
    edit: ["replace", "/services/pengaduan/deadlines/penyelesaian/until/voidedBy", ["satisfied"]],
    meant: "by one who is not satisfied",
    matters: "a complaint that is settled well falls overdue",
  },
  {
    says: "this SOP is for requests for information only",
    edit: ["replace", "/services/pengaduan/scope/0/when/any/0/value", true],
    meant: "for what is no such request",
    matters: "complaints are sent elsewhere, and requests are handled here",
  },
  {
    says: "complaining takes 5 hours of work",
    edit: ["replace", "/services/pengaduan/procedure/0/standardTime/unit", "hour"],
    meant: "5 minutes, as printed",
    matters: "the published standard is wrong",
  },
  {
    says: "management hears of satisfied complainants",
    edit: ["replace", "/services/pengaduan/escalation/0/on", "satisfied"],
    meant: "of those who are not satisfied",
    matters: "management never hears of the others",
  },
  {
    says: "the case is closed when the complainant is not satisfied",
    edit: ["replace", "/services/pengaduan/closure/rules/0/on", "dissatisfied"],
    meant: "when he is satisfied",
    matters: "who protests is shut out",
  },
  {
    says: "the complainant is told instead of management",
    edit: ["replace", "/services/pengaduan/escalation/0/to", ["pelanggan"]],
    meant: "management",
    matters: "nobody in the house hears of it",
  },
  {
    says: "the telephone number is required of those who come through the website",
    edit: ["replace", "/services/pengaduan/intake/telepon/required/value", "website"],
    meant: "of those who write on WhatsApp",
    matters: "WhatsApp complaints lack one of the six entries, the website asks what is not printed",
  },
  {
    says: "the general rule for a letter stands before the one for WhatsApp",
    edit: ["swap", "/services/pengaduan/replies/0", "/services/pengaduan/replies/2"],
    meant: "the special rules first",
    matters: "WhatsApp complaints are answered at whatever contact",
  },
  {
    says: "the archive keeps the register on paper nowhere",
    edit: ["remove", "/records/register/media/1"],
    meant: "electronic and manual",
    matters: "the paper register is not kept",
  },
  {
    says: "the answer does not wait for the coordination",
    edit: ["remove", "/services/pengaduan/procedure/7/after/1"],
    meant: "it comes after the coordination",
    matters: "a letter goes out before anything is settled",
  },
];
