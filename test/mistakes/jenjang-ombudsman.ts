import type { Mistake } from "./mistake.ts";

/** Slips in `rules/policy/jenjang-ombudsman.json`. */
export const jenjangOmbudsman: readonly Mistake[] = [
  {
    says: "the complainant is one of the institution's own",
    edit: ["remove", "/roles/pelapor/party"],
    meant: "the complainant's side",
    matters: "what is meant for the complainant counts as told inside the house",
  },
  {
    says: "the legal limit is for suggestions only",
    edit: ["replace", "/services/*/deadlines/batas-uu-25-2009/rules/0/when/operator", "in"],
    meant: "for all but suggestions",
    matters: "complaints have no legal limit any more",
    survives: [
      "unasked",
      "S742 says so of the policy over an SOP; the command does not ask the linter about a policy",
    ],
  },
  {
    says: "the law gives 60 hours",
    edit: ["replace", "/services/*/deadlines/batas-uu-25-2009/rules/0/length/unit", "hour"],
    meant: "60 days, as printed",
    matters: "everything is overdue in three days",
    survives: [
      "unasked",
      "S702 says so of the policy over an SOP; the command does not ask the linter about a policy",
    ],
  },
  {
    says: "the complainant's time begins with the complaint",
    edit: ["replace", "/services/*/deadlines/melengkapi-berkas/from/event", "received"],
    meant: "when the file was returned",
    matters: "files that nobody returned lapse after a month",
    survives: ["document", "only the article of the law says when it begins"],
  },
  {
    says: "the superior is told a month before the limit",
    edit: ["replace", "/services/*/escalation/0/on/before/unit", "month"],
    meant: "one working day before",
    matters: "he is told on the day of arrival, whatever the limit",
    survives: ["unasked", "it is longer than most limits that it warns of, but not than all of them"],
  },
  {
    says: "the lateness is explained before it comes about",
    edit: [
      "replace",
      "/services/*/escalation/2/on",
      { deadline: "*", before: { amount: 3, unit: "working-day" } },
    ],
    meant: "three working days after the limit",
    matters: "explanations are asked for what has not happened",
    survives: ["unasked", "an explanation is asked for before anything is late"],
  },
  {
    says: "the complainant hears of the Ombudsman when his own time has passed",
    edit: ["replace", "/services/*/escalation/3/on/deadline", "melengkapi-berkas"],
    meant: "when the legal limit of the institution has",
    matters: "the way is not shown to those who need it",
  },
  {
    says: "a complaint is closed when the institution misses the legal limit",
    edit: ["replace", "/services/*/closure/rules/0/on/lapse", "batas-uu-25-2009"],
    meant: "when the complainant does not complete his file",
    matters: "an idle institution gets rid of its complaints",
  },
];
