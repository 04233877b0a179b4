/** Moments as compiled: one shape for an event, a field, the earliest of several, and all of several. */
import type { CompiledCondition } from "../conditions/compile.ts";
import { standInFor } from "../format/events.ts";
import type { Moment, MomentOrList } from "../format/moment.ts";
import { conditionAt } from "../sop/element-frame.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";

export interface CompiledMoment {
  readonly kind: "event" | "any" | "all" | "field";
  readonly pointer: string;
  readonly type: string;
  /** The event that stands in when there is none of `type`; null when none can. */
  readonly standIn: string | null;
  readonly last: boolean;
  readonly field: number;
  readonly fieldId: string;
  readonly parts: readonly CompiledMoment[];
  readonly after: CompiledMoment | null;
  /** Whether a date or instant that the case carries can bring it about. */
  readonly looksAtFields: boolean;
}

/** One branch of a list of moments; a plain moment is a list of one branch without a condition. */
export interface MomentBranch {
  readonly when: CompiledCondition | null;
  readonly moment: CompiledMoment;
}

/** A moment or a list of moments, compiled; a list has branches whose conditions decide. */
export interface CompiledMoments {
  readonly branches: readonly MomentBranch[];
}

/** Compiles a moment or a list of moments; `received` and `submitted` stand in for each other, except in an `after`. */
export function compileMoments(
  json: MomentOrList,
  pointer: string,
  clauses: readonly string[],
  frame: ServiceFrame,
): CompiledMoments {
  if (!Array.isArray(json)) {
    return { branches: [{ when: null, moment: compileMoment(json as Moment, pointer, frame, true) }] };
  }
  const branches = json.map((branch, index) => {
    const at = `${pointer}/${index}`;
    return {
      when: "when" in branch ? conditionAt(branch.when, "when", { pointer: at, clauses }, frame) : null,
      moment: compileMoment(branch, at, frame, true),
    };
  });
  return { branches };
}

function compileMoment(
  json: Moment,
  pointer: string,
  frame: ServiceFrame,
  standingIn: boolean,
): CompiledMoment {
  if (typeof json === "string") return compileMoment({ event: json }, pointer, frame, standingIn);
  const part = (each: Moment, at: string) => compileMoment(each, `${pointer}/${at}`, frame, standingIn);
  const after = json.after === undefined ? null : compileMoment(json.after, `${pointer}/after`, frame, false);
  const looksAfter = after?.looksAtFields ?? false;
  if ("event" in json) {
    const standIn = standingIn ? standInFor(json.event) : null;
    const last = json.occurrence === "last";
    return momentOf("event", { pointer, after, type: json.event, standIn, last, looksAtFields: looksAfter });
  }
  if ("field" in json) {
    const field = frame.fieldIndex.get(json.field)!;
    return momentOf("field", { pointer, after, field, fieldId: json.field, looksAtFields: true });
  }
  if (!("any" in json || "all" in json))
    return momentOf("any", { pointer, after, looksAtFields: looksAfter });
  const [kind, list] = "any" in json ? (["any", json.any] as const) : (["all", json.all] as const);
  const parts = list.map((each, i) => part(each, `${kind}/${i}`));
  const looksAtFields = looksAfter || parts.some((each) => each.looksAtFields);
  return momentOf(kind, { pointer, after, parts, looksAtFields });
}

type OwnOfMoment = Pick<CompiledMoment, "pointer" | "after" | "looksAtFields"> & Partial<CompiledMoment>;

/** INVARIANT: one literal makes every moment, because those that reach for them are hot, and read one shape fastest. */
function momentOf(
  kind: CompiledMoment["kind"],
  { pointer, after, looksAtFields, ...own }: OwnOfMoment,
): CompiledMoment {
  const { type = "", standIn = null, last = false, field = -1, fieldId = "", parts = [] } = own;
  return { kind, pointer, type, standIn, last, field, fieldId, parts, after, looksAtFields };
}

/** The same moment, looking at what happened first. */
export function whenFirst(moment: CompiledMoment): CompiledMoment {
  const after = moment.after === null ? null : whenFirst(moment.after);
  return momentOf(moment.kind, { ...moment, last: false, after, parts: moment.parts.map(whenFirst) });
}
