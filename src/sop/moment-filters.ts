/** By which keys the moments of a service tell events of one type apart. */
import type { ServiceFile } from "../format/sop.ts";

/** A key by which a type of event is told apart. */
export interface MomentFilter {
  readonly type: string;
  readonly key: "by" | "to" | "channel";
}

const keys = ["by", "to", "channel"] as const;

/** Each once, in the order of the file. */
export function momentFilters(service: ServiceFile): readonly MomentFilter[] {
  const found = new Map<string, MomentFilter>();
  const walk = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const { event } = part as { readonly event?: unknown };
    if (typeof event === "string") {
      for (const key of keys)
        if (typeof (part as Record<string, unknown>)[key] === "string")
          found.set(`${event} ${key}`, { type: event, key });
    }
    for (const inner of Object.values(part)) walk(inner);
  };
  walk(service);
  return [...found.values()];
}
