/**
 * What makes a level fall due, compiled. Each event that an event moment means is an occurrence of its own; any other
 * moment comes about once; a condition each time that it turns true; a deadline by each due instant that it has had.
 */

import { type CompiledMoment, compileMoments } from "../case/compile-moments.ts";
import { type CompiledCondition, compileCondition } from "../conditions/compile.ts";
import type { EscalationLevel, RelativeToDeadline } from "../format/escalation.ts";
import { standInFor } from "../format/events.ts";
import type { Moment } from "../format/moment.ts";
import type { Place } from "../sop/element-frame.ts";
import type { ServiceFrame } from "../sop/service-frame.ts";

/** A moment that is looked for, and what can change where it stands. */
export interface WatchedMoment {
  readonly moment: CompiledMoment;
  /** The types of the events that it looks at. */
  readonly types: ReadonlySet<string>;
  /** Whether it looks at fields or facts, which any event can tell. */
  readonly looksFurther: boolean;
}

/** An event of which each occurrence counts. */
export interface EventTrigger {
  readonly type: string;
  /** The event that is taken while none of `type` was told; null when none can. */
  readonly standIn: string | null;
  /** Only the first occurrence after its bounds counts. */
  readonly isFirst: boolean;
  /** Only occurrences that say so; null: any. */
  readonly by: string | null;
  readonly to: string | null;
  readonly channel: string | null;
  readonly voidedBy: readonly string[];
  /** It has to come after each of these. */
  readonly after: readonly WatchedMoment[];
}

/** A moment that comes about once. */
export interface MomentTrigger extends WatchedMoment {
  /** Beside its own `after`. */
  readonly after: readonly WatchedMoment[];
}

export type CompiledTrigger =
  | {
      readonly kind: "moment";
      readonly events: readonly EventTrigger[];
      readonly moments: readonly MomentTrigger[];
    }
  | {
      readonly kind: "condition";
      readonly condition: CompiledCondition;
      /** Levels with the very same condition share its occurrences. */
      readonly said: string;
    }
  | { readonly kind: "deadline"; readonly to: RelativeToDeadline };

/** Keys of a moment, whichever kind it is. */
interface AnyKeys {
  readonly event?: string;
  readonly field?: string;
  readonly when?: unknown;
  readonly any?: readonly Moment[];
  readonly all?: readonly Moment[];
  readonly occurrence?: "first" | "last" | undefined;
  readonly by?: string | undefined;
  readonly to?: string | undefined;
  readonly channel?: string | undefined;
  readonly voidedBy?: readonly string[] | undefined;
  readonly after?: Moment | undefined;
}

export function compileTrigger(
  on: EscalationLevel["on"],
  { pointer, clauses }: Place,
  frame: ServiceFrame,
): CompiledTrigger {
  if (typeof on === "object" && "deadline" in on) return { kind: "deadline", to: on };
  if (typeof on === "object" && "when" in on && !("after" in on)) {
    const condition = compileCondition(on.when, `${pointer}/when`, clauses, frame.names);
    return { kind: "condition", condition, said: JSON.stringify(on.when) };
  }
  const events: EventTrigger[] = [];
  const moments: MomentTrigger[] = [];
  collect(on as Moment, pointer, []);
  return { kind: "moment", events, moments };

  function collect(json: Moment, at: string, bounds: readonly WatchedMoment[]): void {
    const keys = keysOf(json);
    const { event, any, after } = keys;
    if (event === undefined && any === undefined) {
      moments.push({ ...watched(json, at), after: bounds });
      return;
    }
    const inner = after === undefined ? bounds : [...bounds, watched(after, `${at}/after`)];
    for (const [index, part] of (any ?? []).entries()) collect(part, `${at}/any/${index}`, inner);
    if (event === undefined) return;
    events.push({
      type: event,
      standIn: standInFor(event),
      isFirst: keys.occurrence === "first",
      by: keys.by ?? null,
      to: keys.to ?? null,
      channel: keys.channel ?? null,
      voidedBy: keys.voidedBy ?? [],
      after: inner,
    });
  }

  function watched(json: Moment, at: string): WatchedMoment {
    const { moment } = compileMoments(json, at, clauses, frame).branches[0]!;
    const types = new Set<string>();
    const looksFurther = gather(json, types);
    return { moment, types, looksFurther };
  }
}

function keysOf(json: Moment): AnyKeys {
  return typeof json === "string" ? { event: json } : (json as AnyKeys);
}

/** Gathers the event types that a moment looks at; whether it looks at fields or facts, too. */
function gather(json: Moment, into: Set<string>): boolean {
  const { event, field, when, any = [], all = [], voidedBy = [], after } = keysOf(json);
  const standIn = event === undefined ? null : standInFor(event);
  for (const type of [event, standIn, ...voidedBy]) if (typeof type === "string") into.add(type);
  let looksFurther = field !== undefined || when !== undefined;
  for (const part of [...any, ...all, ...(after === undefined ? [] : [after])])
    looksFurther = gather(part, into) || looksFurther;
  return looksFurther;
}
