/**
 * An assessment in sentences. It decides nothing: every sentence is made from the reasons of the assessment and from
 * labels of the rule file. No sentence shows the value of a field.
 */

import type { AssessedGrade, Assessment } from "../assess/assess.ts";
import { expectSopOf } from "../assess/expect-sop-of.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import { nextActions } from "../assess/next-actions.ts";
import type { OtherReading } from "../assess/other-readings.ts";
import type { Language } from "../base/language.ts";
import type { DeadlineAnswer } from "../deadlines/answer.ts";
import { chosenLanguage, type LanguageOption } from "../diagnostics/language-option.ts";
import { keysOf, readFrom } from "../diagnostics/misuse.ts";
import type { IntakeItem } from "../intake/answer.ts";
import { type ActionOccasion, type ExplainedAction, explainActions } from "./explain-actions.ts";
import { type ExplainedClosure, explainClosure } from "./explain-closure.ts";
import { type ExplainedDeadline, explainDeadline } from "./explain-deadline.ts";
import { type ExplainedEscalation, explainEscalations } from "./explain-escalation.ts";
import { type ExplainedReply, explainReply } from "./explain-reply.ts";
import { type ExplainedScope, explainScope } from "./explain-scope.ts";
import { type ExplainedStep, explainStep } from "./explain-steps.ts";
import { subjectOf } from "./fact-words.ts";
import { instantInWords } from "./instant-words.ts";
import { continued, fill, joined } from "./phrases.ts";
import { questionOf } from "./question-words.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { endingOf, intakeStatusInWords, openSince, stateInWords, voidingsIn } from "./state-words.ts";
import {
  gradeInWords,
  gradeSubject,
  roleInWords,
  serviceInWords,
  type Wording,
  wordingFor,
} from "./wording.ts";

/** A field, or a group of fields, and why it is named. */
export interface ExplainedItem {
  readonly field: string;
  readonly label: string;
  /** What the document says follows from its lack; null when it says nothing that has to be done. */
  readonly consequence: string | null;
  readonly because: readonly Sentence[];
}

export interface ExplainedIntake {
  readonly status: string;
  readonly missing: readonly ExplainedItem[];
  readonly warnings: readonly ExplainedItem[];
}

export interface ExplainedGrade {
  /** What the grade is called here: "Tingkat", or "Klasifikasi" where classes have no order of gravity. */
  readonly subject: string;
  /** The grade, or how it stands: "Risiko ekstrem (merah)", "belum dapat ditentukan". */
  readonly status: string;
  /** The same with when and from what, where an officer set it: "Risiko ekstrem (merah), ditetapkan petugas pada …". */
  readonly stand: string;
  /** What decided a grade that no officer set: "karena berpotensi menyangkut kematian: ya (BUL-G1, …)"; else null. */
  readonly decidedBy: string | null;
  /** One sentence: the answer and what decided it. */
  readonly summary: string;
  /** Which grades are still possible; null when it is settled. */
  readonly possible: string | null;
  /** The questions that still have to be answered, the one that matters most first. */
  readonly needs: readonly string[];
  readonly because: readonly Sentence[];
}

export interface Explanation {
  readonly language: Language;
  readonly case: string;
  readonly institution: string;
  readonly service: string;
  readonly at: string;
  readonly state: string;
  /** Which event brought an open case there: "Masuk pada Jumat, 10 Juli 2026 pukul 10.00 WITA"; null of any other. */
  readonly since: string | null;
  /** What is to be done now, what must be done first. */
  readonly actions: readonly ExplainedAction[];
  /** Null for a service whose document draws no limit. */
  readonly scope: ExplainedScope | null;
  readonly intake: ExplainedIntake;
  /** Null for a service without grading. */
  readonly grade: ExplainedGrade | null;
  readonly deadlines: readonly ExplainedDeadline[];
  readonly escalations: readonly ExplainedEscalation[];
  /** The role that has taken the case over; null when none has. */
  readonly handler: string | null;
  readonly steps: readonly ExplainedStep[];
  /** Null for a service whose document has no rule of reply. */
  readonly reply: ExplainedReply | null;
  /** Null while the case is neither closed nor may be. */
  readonly closure: ExplainedClosure | null;
}

/** What may be chosen for an explanation. */
export interface ExplainOptions extends LanguageOption {
  /** What `otherReadings` answers of the same case at the same instant: then other readings are told with their dates. */
  readonly otherReadings?: readonly OtherReading[];
}

const explainOptionKeys = /* @__PURE__ */ keysOf<ExplainOptions>({ language: true, otherReadings: true });

/**
 * Puts an assessment into sentences, in Indonesian or English; labels, clauses and notes stay as the rule file has
 * them. `sop` is the one that the assessment was made with, under a policy the `sop` of the loaded policy. A name that
 * the file does not have is shown as it stands. Throws a `MisuseError` for another SOP, version or policy, and for a
 * language that there is not.
 *
 * @example explain(sop, assess(sop, complaint, now)).deadlines[0]?.due // "Sabtu, 11 Juli 2026 pukul 10.00 WITA"
 */
export function explain(sop: LoadedSop, assessment: Assessment, options: ExplainOptions = {}): Explanation {
  const language = chosenLanguage(options, explainOptionKeys);
  const others = options.otherReadings ?? [];
  return readFrom("assess", assessment, "assessment", () => {
    expectSopOf(assessment, sop);
    const wording = wordingFor(sop, assessment.service, language);
    const { phrases, file } = wording;
    const { service, scope, intake, grade, deadlines, escalations, handler, steps, reply, closure } =
      assessment;
    const voidings = voidingsIn(deadlines);
    const items = (list: readonly IntakeItem[]) => list.map((item) => explainItem(item, wording));
    return {
      language,
      case: assessment.case ?? phrases.words["no-case"],
      institution: file.institution.name,
      service: service === null ? phrases.words["no-service"] : serviceInWords(service, wording),
      at: instantInWords(assessment.at, wording),
      state: stateInWords(assessment, wording),
      since: openSince(assessment, voidings, wording),
      actions: explainActions(nextActions(sop, assessment), occasionOf(assessment, wording), wording),
      scope: scope === null ? null : explainScope(scope, wording),
      intake: {
        status: intakeStatusInWords(intake, wording),
        missing: items(intake.missing),
        warnings: items(intake.warnings),
      },
      grade: grade === null ? null : explainGrade(grade, wording),
      deadlines: deadlines.map((deadline: DeadlineAnswer) =>
        explainDeadline(deadline, assessment.at, {
          ...wording,
          otherReadings: others.filter((other) => other.deadline === deadline.id),
        }),
      ),
      escalations: explainEscalations(escalations, wording),
      handler: handler === null ? null : roleInWords(handler, wording),
      steps: steps.map((step) => explainStep(step, wording)),
      reply: reply === null ? null : explainReply(reply, { voidings, ended: endingOf(assessment) }, wording),
      closure: closure === null ? null : explainClosure(closure, assessment.state === "closed", wording),
    };
  });
}

function occasionOf(
  { at, state, grade, reply, deadlines, scope }: Assessment,
  wording: Wording,
): ActionOccasion {
  return {
    at,
    state,
    possible: grade?.possible ?? [],
    channels: reply?.channels ?? [],
    warnings: reply?.warnings ?? [],
    isOwedAgain: reply?.isOwedAgain ?? false,
    deadlines,
    outside: scope?.status === "outside" ? sentencesOf(scope.because, wording) : null,
  };
}

function explainItem({ field, label, ifMissing, because }: IntakeItem, wording: Wording): ExplainedItem {
  const { consequences } = wording.phrases;
  const consequence = ifMissing === null || ifMissing === "warn" ? null : `${consequences[ifMissing]}.`;
  return { field, label, consequence, because: sentencesOf(because, wording) };
}

/** A grade set by hand with when it was set, and which stood before. */
function handInWords({ setAt, before }: AssessedGrade, status: string, wording: Wording): string {
  if (setAt === null) return status;
  const { words } = wording.phrases;
  const at = instantInWords(setAt, wording);
  return before === null
    ? fill(words["grade-set"], { grade: status, at })
    : fill(words["grade-changed"], { grade: status, at, before: gradeInWords(before, wording) });
}

/** The facts that decide a grade which no officer set; null where none do. */
function decidedBy(
  { status, setAt }: AssessedGrade,
  because: readonly Sentence[],
  { phrases }: Wording,
): string | null {
  if (status !== "graded" || setAt !== null) return null;
  const last = because.findLast(({ kind }) => kind === "fact" || kind === "otherwise");
  if (last === undefined) return null;
  if (last.kind === "otherwise") return phrases.words["no-grade-above"];
  return fill(phrases.words["grade-because"], { facts: continued(last.text.replace(/\.$/, "")) });
}

const decisive: ReadonlySet<Sentence["kind"]> = new Set(["fact", "otherwise", "graded", "unspecified"]);

function explainGrade(grade: AssessedGrade, wording: Wording): ExplainedGrade {
  const { phrases } = wording;
  const subject = gradeSubject(wording);
  const because = sentencesOf(grade.because, wording);
  const status = grade.id === null ? phrases.gradeStatus[grade.status] : gradeInWords(grade.id, wording);
  const answer = `${subject}: ${status}`;
  const unknown = grade.needs.map((fact) => `${subjectOf(fact, wording)}: ${phrases.truths.unknown}`);
  const reason =
    unknown.length === 0
      ? because.findLast(({ kind }) => decisive.has(kind))?.text
      : `${[...new Set(unknown)].join("; ")}.`;
  const names = grade.possible.map((id) => gradeInWords(id, wording));
  const isOpen = grade.id === null && names.length > 0;
  return {
    subject,
    status,
    stand: handInWords(grade, status, wording),
    decidedBy: decidedBy(grade, because, wording),
    summary: reason === undefined ? `${answer}.` : fill(phrases.words.because, { answer, reason }),
    possible: isOpen
      ? `${fill(phrases.words["still-possible"], { grades: joined(names, "or", phrases) })}.`
      : null,
    needs: grade.needs.map((fact) =>
      fill(phrases.words["to-establish"], { question: questionOf(fact, wording) }),
    ),
    because,
  };
}
