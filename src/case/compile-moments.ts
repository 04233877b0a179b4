/** Moments as compiled: one shape for an event, a field, a state, the earliest or latest of several, and all of several. */
import type { CompiledCondition } from "../conditions/compile.ts";
import { standInFor } from "../format/events.ts";
import type { EventMoment, Moment, MomentOrList } from "../format/moment.ts";
import { conditionAt } from "../sop/element-frame.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";

export interface CompiledMoment {
  readonly kind: "event" | "any" | "all" | "field" | "state";
  readonly pointer: string;
  readonly type: string;
  /** The event that stands in when there is none of `type`; null when none can. */
  readonly standIn: string | null;
  /** Only occurrences that say so; null: any. */
  readonly by: string | null;
  readonly to: string | null;
  readonly channel: string | null;
  /** Whether it says any of the three. */
  readonly isFiltered: boolean;
  /** Event types that void an occurrence which they follow. */
  readonly voidedBy: readonly string[];
  /** Whether it counts as a stop also before the start. */
  readonly countsEarlier: boolean;
  /** Which occurrence is asked for; null: whatever it is part of says, and else the first. */
  readonly occurrence: "first" | "last" | null;
  readonly field: number;
  readonly fieldId: string;
  readonly condition: CompiledCondition | null;
  readonly parts: readonly CompiledMoment[];
  readonly after: CompiledMoment | null;
  /** Whether a date or instant that the case carries can bring it about. */
  readonly looksAtFields: boolean;
  /** Whether it, or a part of it, is a state. */
  readonly hasState: boolean;
  /** Whether it, or a part of it, counts as a stop before the start. */
  readonly speaksEarly: boolean;
  /** The types that void it or a part of it, as a stop; those of its `after` are not among them. */
  readonly voiders: readonly string[];
  /** The types of all events that it looks at, those that void and those of its `after` too. */
  readonly eventTypes: ReadonlySet<string>;
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

/** Where moments stand in the file, and what they may name. */
interface MomentPlace {
  readonly clauses: readonly string[];
  readonly frame: ServiceFrame;
  /** Whether `received` and `submitted` stand in for each other. */
  readonly standingIn: boolean;
}

/** Compiles a moment or a list of moments; `received` and `submitted` stand in for each other, except in an `after`. */
export function compileMoments(
  json: MomentOrList,
  pointer: string,
  clauses: readonly string[],
  frame: ServiceFrame,
): CompiledMoments {
  const place = { clauses, frame, standingIn: true };
  if (!Array.isArray(json))
    return { branches: [{ when: null, moment: compileMoment(json as Moment, pointer, place) }] };
  const branches = json.map((branch, index) => {
    const at = `${pointer}/${index}`;
    const { when, otherwise: _, ...moment } = branch;
    return {
      when: when === undefined ? null : conditionAt(when, "when", { pointer: at, clauses }, frame),
      moment: compileMoment(moment as Moment, at, place),
    };
  });
  return { branches };
}

function compileMoment(json: Moment, pointer: string, place: MomentPlace): CompiledMoment {
  if (typeof json === "string") return compileMoment({ event: json }, pointer, place);
  const { frame, clauses } = place;
  const after =
    json.after === undefined
      ? null
      : compileMoment(json.after, `${pointer}/after`, { ...place, standingIn: false });
  if ("event" in json) return momentOf("event", { pointer, after, ...eventOf(json, place) });
  if ("field" in json) {
    const field = frame.fieldIndex.get(json.field)!;
    return momentOf("field", { pointer, after, field, fieldId: json.field });
  }
  if ("when" in json)
    return momentOf("state", {
      pointer,
      after,
      condition: conditionAt(json.when, "when", { pointer, clauses }, frame),
    });
  const [kind, list] = "any" in json ? (["any", json.any] as const) : (["all", json.all] as const);
  const parts = list.map((each, i) => compileMoment(each, `${pointer}/${kind}/${i}`, place));
  const occurrence = "any" in json ? (json.occurrence ?? null) : null;
  return momentOf(kind, { pointer, after, parts, occurrence });
}

function eventOf(json: EventMoment, { standingIn }: MomentPlace): Partial<CompiledMoment> {
  return {
    type: json.event,
    standIn: standingIn ? standInFor(json.event) : null,
    by: json.by ?? null,
    to: json.to ?? null,
    channel: json.channel ?? null,
    voidedBy: json.voidedBy ?? [],
    countsEarlier: json.earlier === "counts",
    occurrence: json.occurrence ?? null,
  };
}

type OwnOfMoment = Pick<CompiledMoment, "pointer" | "after"> & Partial<CompiledMoment>;

/** INVARIANT: one literal makes every moment, because those that reach for them are hot, and read one shape fastest. */
function momentOf(kind: CompiledMoment["kind"], { pointer, after, ...own }: OwnOfMoment): CompiledMoment {
  const { type = "", standIn = null, by = null, to = null, channel = null, voidedBy = [] } = own;
  const { occurrence = null, field = -1, fieldId = "", condition = null, parts = [] } = own;
  const { countsEarlier = false } = own;
  const inner = after === null ? parts : [...parts, after];
  const types = [...(type === "" ? [] : [type]), ...(standIn === null ? [] : [standIn]), ...voidedBy];
  return {
    kind,
    pointer,
    type,
    standIn,
    by,
    to,
    channel,
    isFiltered: by !== null || to !== null || channel !== null,
    voidedBy,
    countsEarlier,
    occurrence,
    field,
    fieldId,
    condition,
    parts,
    after,
    looksAtFields: kind === "field" || inner.some((each) => each.looksAtFields),
    hasState: kind === "state" || inner.some((each) => each.hasState),
    speaksEarly: countsEarlier || parts.some((each) => each.speaksEarly),
    voiders: [...voidedBy, ...parts.flatMap((each) => each.voiders)],
    eventTypes: new Set([...types, ...inner.flatMap((each) => [...each.eventTypes])]),
  };
}
