/** One reason as a sentence without full stop and clauses. The switch knows every kind, or it does not compile. */

import type { Unit } from "../calendar/units.ts";
import type { Reason } from "../reasons/reason.ts";
import { decreeInWords } from "./decree-words.ts";
import { factInWords } from "./fact-words.ts";
import { dateInWords, dueInWords, fromInWords, instantInWords } from "./instant-words.ts";
import { lifeReasonInWords } from "./life-words.ts";
import { happeningInWords, momentInWords, waitsInWords } from "./moment-words.ts";
import { replacedInWords } from "./passed-words.ts";
import { amountOf, continued, fill, joined } from "./phrases.ts";
import { assumptionInWords, readingInWords } from "./reading-words.ts";
import { skippedDaysInWords } from "./skipped-day-words.ts";
import { eventInWords, fieldInWords, gradeInWords, partAt, roleInWords, type Wording } from "./wording.ts";

/** The sentence of one reason; a kind that is told in groups is told as a group of one. */
export function reasonInWords(reason: Reason, wording: Wording): string {
  const { phrases, file } = wording;
  const { reasons, shapes } = phrases;
  switch (reason.kind) {
    case "fact":
      return fill(reasons.fact, { facts: factInWords(reason.fact, reason.pointer, reason.holds, wording) });
    case "otherwise":
      return fill(reasons.otherwise, {
        grade: gradeInWords(partAt(file, `${reason.pointer}/id`).text ?? "", wording),
      });
    case "graded":
      return fill(reasons.graded, { grade: gradeInWords(reason.grade, wording) });
    case "rule":
      return reason.printed === null
        ? shapes["rule-without-print"]
        : fill(reasons.rule, { printed: reason.printed });
    case "reading":
      return readingInWords(reason, wording);
    case "assumption":
      return assumptionInWords([reason], wording);
    case "law": {
      const phrase = reason.part === "extension" ? shapes["law-of-extension"] : reasons.law;
      return `${fill(phrase, { cite: reason.cite })}${phrases.confidence[reason.confidence]}`;
    }
    case "gap":
      return gapInWords(reason.pointer, reason.gap, wording);
    case "unspecified":
      return unspecified[reason.what](wording);
    case "no-rule":
    case "approximate":
      return reasons[reason.kind];
    case "waits":
      return waitsInWords([reason], wording);
    case "start":
    case "stop":
      return reachedInWords(reason, null, wording);
    case "stand-in": {
      const missing = eventInWords(reason.missing, wording);
      const used = eventInWords(reason.used, wording);
      if (reason.settledBy === null) return fill(reasons["stand-in"], { missing, used });
      const settled = eventInWords(reason.settledBy, wording);
      return fill(shapes["settled-before"], { missing, used, settled });
    }
    case "arrival": {
      const isDate = reason.counted.length === 10;
      // Counting may begin only on the day after.
      if (isDate) return fill(shapes["arrival-day"], { counted: dateInWords(reason.counted, wording) });
      return fill(reasons.arrival, { counted: fromInWords(reason.counted, wording) });
    }
    case "voided":
      return fill(reasons.voided, {
        from: instantInWords(reason.from, wording),
        to: instantInWords(reason.to, wording),
        event: eventInWords(reason.by, wording),
      });
    case "replaced":
      return replacedInWords(reason, wording);
    case "option": {
      const options: Readonly<Record<string, string>> = phrases.options;
      return fill(reasons.option, { option: options[reason.option] ?? `${reason.option}: ${reason.value}` });
    }
    case "skipped-day":
      return fill(reasons["skipped-day"], { days: skippedDaysInWords([reason], wording) });
    case "moved": {
      const due = (at: string | null) => (at === null ? shapes["no-due"] : dueInWords(at, wording));
      return fill(reasons.moved, {
        from: due(reason.from),
        to: due(reason.to),
        decree: decreeWithDate(reason.decree, wording),
      });
    }
    case "extension": {
      const unit = partAt(file, `${reason.pointer}/unit`).text as Unit | null;
      const amount = unit === null ? String(reason.amount) : amountOf(reason.amount, unit, phrases);
      const from = dueInWords(reason.from, wording);
      const by =
        reason.by === null ? "" : fill(shapes["extension-by"], { role: roleInWords(reason.by, wording) });
      const why = reason.reason === null ? "" : fill(shapes["pause-reason"], { reason: reason.reason });
      if (reason.to === null) return `${fill(shapes["extension-paused"], { amount, by, from })}${why}`;
      return `${fill(reasons.extension, { amount, by, from, to: dueInWords(reason.to, wording) })}${why}`;
    }
    case "provisional":
      return fill(reasons.provisional, { years: joined(reason.years.map(String), "and", phrases) });
    case "end": {
      const phrase = reason.beforeDue ? shapes["end-before-due"] : reasons.end;
      return fill(phrase, { how: eventInWords(reason.how, wording), at: instantInWords(reason.at, wording) });
    }
    case "requirement":
      return reason.demand === "required" ? reasons.requirement : shapes.expected;
    case "group": {
      const fields = partAt(file, `${reason.pointer}/of`).parts.flatMap(({ text }) => text ?? []);
      return fill(reasons.group, {
        need: String(reason.need),
        members: joined(
          fields.map((field) => continued(fieldInWords(field, wording))),
          "or",
          phrases,
        ),
      });
    }
    case "wrong-kind": {
      const types: Readonly<Record<string, string>> = phrases.fieldTypes;
      return fill(reasons["wrong-kind"], { type: types[partAt(file, reason.pointer).text ?? "text"] ?? "" });
    }
    case "pause":
    case "set-by":
    case "reopened":
    case "closure":
    case "trigger":
    case "delivery":
    case "overtaken":
    case "evidence":
    case "no-evidence":
    case "implied":
    case "inferred":
    case "blocked":
    case "public-channel":
    case "in-time":
    case "judged":
    case "attachment":
      return lifeReasonInWords(reason, wording);
  }
}

/** What the document leaves open altogether. */
const unspecified: Readonly<
  Record<Extract<Reason, { kind: "unspecified" }>["what"], (wording: Wording) => string>
> = {
  length: ({ phrases }) => phrases.reasons.unspecified,
  criteria: ({ phrases }) => phrases.shapes["unspecified-criteria"],
  channel: ({ phrases }) => phrases.shapes["unspecified-channel"],
};

/**
 * A start or a stop, by the event that stood in for it when there is one. One that a field carries is told without its
 * instant, which is the field's value.
 */
export function reachedInWords(
  reason: Extract<Reason, { kind: "start" | "stop" }>,
  standIn: string | null,
  wording: Wording,
): string {
  const { reasons, shapes } = wording.phrases;
  if (reason.field !== null) {
    const moment = fieldInWords(reason.field, wording);
    return fill(reason.kind === "start" ? shapes["start-of-field"] : shapes["stop-of-field"], { moment });
  }
  const named =
    standIn === null
      ? momentInWords(partAt(wording.file, reason.pointer).value, wording)
      : happeningInWords(standIn, wording);
  const moment = named ?? "";
  return fill(reasons[reason.kind], { moment, at: instantInWords(reason.at, wording) });
}

function gapInWords(pointer: string, id: string, wording: Wording): string {
  const gap = partAt(wording.file, pointer);
  const kinds: Readonly<Record<string, string>> = wording.phrases.gapKinds;
  const kind = kinds[gap.at("kind").text ?? ""] ?? wording.phrases.gapKinds.unclear;
  return fill(wording.phrases.reasons.gap, { kind, about: gap.at("about").text ?? id });
}

/** A decree with what it is about and when it was issued. */
function decreeWithDate(id: string, wording: Wording): string {
  const { decrees, phrases } = wording;
  const decree = decrees.get(id);
  if (decree === undefined) return id;
  return fill(phrases.decrees.about, {
    decree: decreeInWords(id, wording),
    about: fill(phrases.decrees.kinds[decree.kind], { year: String(decree.year) }),
    date: dateInWords(decree.issued, wording),
  });
}
