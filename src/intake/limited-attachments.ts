/**
 * Attachments that break a limit of the SOP. What is required is not there while the files cannot be used: too few, too
 * large, of the wrong kind. Too many, or of a field that nothing requires, are only noted.
 */

import {
  type Attachment,
  type AttachmentLimit,
  type BrokenLimit,
  brokenLimits,
} from "../case/attachment-limits.ts";
import type { CaseState } from "../case/case-state.ts";
import type { AttachmentLimits } from "../format/intake.ts";
import { frozenReason, type UndatedReason } from "../reasons/reason.ts";
import { clausesOf } from "../sop/element-frame.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";

/** A field that limits its attachments, and a reason for each limit that it sets. */
export interface LimitedField {
  readonly index: number;
  readonly limits: AttachmentLimits;
  readonly reasons: ReadonlyMap<AttachmentLimit, UndatedReason>;
}

export function compileLimits({ fields }: ServiceFrame): readonly LimitedField[] {
  return fields.flatMap(({ id, field, pointer }, index) => {
    const { attachments: limits } = field;
    if (limits === undefined) return [];
    const clauses = clausesOf(field);
    const reasons = (Object.keys(limits) as AttachmentLimit[]).map((limit) => {
      const at = `${pointer}/attachments/${limit}`;
      return [limit, frozenReason({ kind: "attachment", pointer: at, clauses, field: id, limit })] as const;
    });
    return [{ index, limits, reasons: new Map(reasons) }];
  });
}

/** How many of these fields hold attachments that cannot be taken for what is required. */
export function countUnusable(limited: readonly LimitedField[], state: CaseState): number {
  let unusable = 0;
  for (const each of limited) if (brokenIn(each, state).some(({ limit }) => limit !== "atMost")) unusable++;
  return unusable;
}

/** Each limit that the attachments of the field break, once. */
export function limitReasons(limited: LimitedField, state: CaseState): readonly UndatedReason[] {
  const { reasons } = limited;
  return [...new Set(brokenIn(limited, state).map(({ limit }) => reasons.get(limit)!))];
}

const noneBroken: readonly BrokenLimit[] = [];

/** None while there is nothing, or nothing of the field's kind. */
function brokenIn({ index, limits }: LimitedField, state: CaseState): readonly BrokenLimit[] {
  const value = state.fields[index];
  if (value === undefined || state.isWrongKind[index]) return noneBroken;
  return brokenLimits(limits, value as readonly Attachment[]);
}
