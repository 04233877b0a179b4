/** Facts and fields as they stand at a view (design.md sections 4 and 7): the last word told of each. */

import { dateOf } from "../oracle/calendar.ts";
import type { Fact, IntakeItem } from "./format.ts";
import type { View } from "./world.ts";

/** The value told last; null when unknown, taken back, or of the wrong kind. */
export function factOf(view: View, id: string): unknown {
  const declared = view.world.service.facts?.[id];
  const value = lastOf(view, "facts", id);
  return declared !== undefined && isOfKind(value, declared) ? value : null;
}

export function fieldOf(view: View, id: string): unknown {
  return lastOf(view, "fields", id);
}

function lastOf(view: View, part: "facts" | "fields", id: string): unknown {
  const { complaint, beginsAt } = view.world;
  const own = view.at >= beginsAt ? [complaint[part] ?? {}] : [];
  const all = [...own, ...view.told.map(({ event }) => event[part] ?? {})];
  return all.findLast((each) => Object.hasOwn(each, id))?.[id] ?? null;
}

/** Missing = absent, null or only white space; an attachment list without any attachment. */
export function isThere(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === "string") return value.trim() !== "";
  return !(Array.isArray(value) && value.length === 0);
}

function isOfKind(value: unknown, { type, values }: Fact): boolean {
  const isOption = (each: unknown): boolean => (values ?? []).some(({ id }) => id === each);
  switch (type) {
    case "boolean":
      return typeof value === "boolean";
    case "enum":
      return isOption(value);
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "integer":
      return Number.isSafeInteger(value);
    case "date":
      return isDate(value);
    case "list":
      return Array.isArray(value) && value.every(isOption);
  }
}

export function isDate(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = Date.parse(`${value}T00:00:00.000Z`);
  return !Number.isNaN(parsed) && dateOf(parsed - 7 * 3_600_000, "WIB") === value;
}

/** The value a condition may compare; null for one that is missing or of the wrong kind. */
export function comparableField(view: View, id: string): unknown {
  const item: IntakeItem | undefined = view.world.service.intake?.[id];
  const value = fieldOf(view, id);
  if (!isThere(value)) return null;
  switch (item?.type) {
    case "boolean":
      return typeof value === "boolean" ? value : null;
    case "integer":
      return Number.isSafeInteger(value) ? value : null;
    case "date":
      return isDate(value) ? value : null;
    case "choice":
      return (item.options ?? []).some(({ id: option }) => option === value) ? value : null;
    default:
      return typeof value === "string" ? value : null;
  }
}
