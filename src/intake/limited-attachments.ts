/** Attachments that break a limit of the SOP: noted on the intake, never missing, because something is there. */

import { type Attachment, type AttachmentLimit, brokenLimits } from "../case/attachment-limits.ts";
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

/** Each limit that the attachments of the field break, once; none while there is nothing, or nothing of its kind. */
export function limitReasons(
  { index, limits, reasons }: LimitedField,
  state: CaseState,
): readonly UndatedReason[] {
  const value = state.fields[index];
  if (value === undefined || state.isWrongKind[index]) return [];
  const broken = brokenLimits(limits, value as readonly Attachment[]);
  return [...new Set(broken.map(({ limit }) => reasons.get(limit)!))];
}
