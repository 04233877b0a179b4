/** What has to be known of an action besides what is to be done and until when. */

import type { ActionKind, NextAction } from "../assess/action-kinds.ts";
import type { EscalationLevel } from "../format/escalation.ts";
import { entryInWords } from "./explain-escalation.ts";
import { partAt, rolesInWords, type Wording } from "./wording.ts";

/** Kinds that somebody of the institution has to do, by name. */
export const doneBySomebody: ReadonlySet<ActionKind> = new Set(["step", "deadline", "reply", "escalate"]);

/** Which level it is, whether it may be left out or is assumed, and that nobody is named to do it. */
export function remarksOn(
  { kind, what, who, mandatory, pointer }: NextAction,
  wording: Wording,
): readonly string[] {
  const { nextActions } = wording.phrases;
  const part = partAt(wording.file, pointer);
  const clauses = part.at("source").parts.flatMap(({ text }) => text ?? []);
  const isNamed = who.length > 0 || !doneBySomebody.has(kind);
  return [
    // Where the actions of a case are told, its problems are told below them.
    ...(kind === "correct-data" ? [nextActions["see-notes"]] : []),
    ...(kind === "escalate" ? levelNames(what, pointer, wording) : []),
    ...(kind === "step" ? standingOf(part.at("basis").text === "assumed", mandatory, wording) : []),
    ...(isNamed ? [] : [nextActions[isUnstated(kind, clauses, wording) ? "name-who-unstated" : "name-who"]]),
  ];
}

/** Whether a step may be left out, and whether that it is to be taken so is only our assumption. */
function standingOf(isAssumed: boolean, mandatory: boolean, { phrases }: Wording): readonly string[] {
  const { nextActions } = phrases;
  if (isAssumed) return [nextActions[mandatory ? "assumed-required" : "assumed-optional"]];
  return mandatory ? [] : [nextActions["may-be-left-out"]];
}

/** What the level is called, unless that is only to whom it goes. */
function levelNames(key: string, pointer: string, wording: Wording): readonly string[] {
  const { id, to } = partAt(wording.file, pointer).value as EscalationLevel;
  const name = entryInWords(id, key, wording);
  return name === rolesInWords(to, wording) ? [] : [name];
}

/** Only a step says who takes it; and a document that could not be read in whole is not said to name nobody. */
function isUnstated(kind: ActionKind, clauses: readonly string[], { file }: Wording): boolean {
  return (
    kind === "step" &&
    !(file.gaps ?? []).some(
      (gap) => gap.kind === "not-seen" && gap.clauses?.some((clause) => clauses.includes(clause)) === true,
    )
  );
}
