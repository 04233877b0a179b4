/** What sets a limit: the clause of the rule or the reading in force; where the document has none, the regulation or the policy that does. */

import type { Reason } from "../reasons/reason.ts";
import { cited, type Wording } from "./wording.ts";

/**
 * The source of a deadline's limit by its reasons; null where nothing tells.
 *
 * @example limitSource("tanggapan", deadline.because, wording) // "BUL-D2, Waktu 2"
 */
export function limitSource(deadline: string, because: readonly Reason[], wording: Wording): string | null {
  const clause = clauseOf(deadline, because);
  const source = clause === undefined ? beyondDocument(because, wording) : cited([clause], wording);
  return source === "" ? null : source;
}

function clauseOf(deadline: string, because: readonly Reason[]): string | undefined {
  const reading = because.find((reason) => reason.kind === "reading" && reason.element === deadline);
  const rule = because.find(({ kind }) => kind === "rule");
  return reading?.clauses[0] ?? rule?.clauses[0];
}

function beyondDocument(because: readonly Reason[], { phrases, laidDeadlines }: Wording): string {
  const laws = because.flatMap((reason) =>
    reason.kind === "law" && reason.part === null
      ? [`${reason.cite}${phrases.confidence[reason.confidence]}`]
      : [],
  );
  // What an SOP's own limit cites is no policy's, although one lies over the SOP.
  const isOfPolicy = because.some(({ pointer }) => laidDeadlines.has(deadlinePointer(pointer)));
  return [...(isOfPolicy ? [phrases.nextActions["of-policy"]] : []), ...laws.slice(0, 1)].join("; ");
}

/** Of a pointer into a deadline that of the deadline itself: "/services/pengaduan/deadlines/tanggapan". */
function deadlinePointer(pointer: string): string {
  return pointer.split("/").slice(0, 5).join("/");
}
