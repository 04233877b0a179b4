/** Whose roles are named somewhere. */
import type { JsonPart } from "../json/json-part.ts";
import type { LintContext } from "./context.ts";

/** Whether roles are named, and all of them are the complainant's. */
export function areComplainants(roles: JsonPart, context: LintContext): boolean {
  return roles.parts.length > 0 && roles.parts.every((role) => isComplainant(role, context));
}

/** Whether roles are named, and none of them is the complainant's. */
export function areOthers(roles: JsonPart, context: LintContext): boolean {
  return roles.parts.length > 0 && !roles.parts.some((role) => isComplainant(role, context));
}

/** Whether a role is the complainant's. */
export function isComplainant({ text }: JsonPart, { part }: LintContext): boolean {
  return part.at("roles").at(text!).at("party").text === "complainant";
}
