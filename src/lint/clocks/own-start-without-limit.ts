/**
 * A clock that begins only with what the institution itself does, while nothing says by when it must do that: as long as
 * it does not, nothing is ever late.
 */
import type { CompiledMoment } from "../../case/compile-moments.ts";
import type { CompiledDeadline } from "../../deadlines/plan.ts";
import type { Finding } from "../../diagnostics/diagnostic.ts";
import { type LintedService, ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { leavesOf, rowOf } from "../moments.ts";
import { areComplainants } from "../parties.ts";
import { placeOf } from "../places.ts";
import { isLeftOpen } from "./left-open.ts";
import { isSwapped } from "./stop-before-start.ts";

export const ownStartWithoutLimit = /* @__PURE__ */ ruleOfServices("S723", (service, context) => {
  const deadlines = service.part.at("deadlines");
  // One that only the complainant can keep is not the institution's, whatever `binds` says: S816 speaks of it.
  const institutions = service.compiled.deadlines.filter(
    ({ id, bindsComplainant }) => !bindsComplainant && !areComplainants(deadlines.at(id).at("by"), context),
  );
  // Where one clock begins whatever the institution does, the others cannot be put off for ever.
  if (!institutions.every((deadline) => isOwnStart(deadline))) return [];
  return institutions.flatMap((deadline) =>
    isLeftOpen(context, deadline, []) || deadline.rules.some(({ inForce }) => isSwapped(inForce))
      ? []
      : findingOf(deadline, institutions, service),
  );
});

function findingOf(
  deadline: CompiledDeadline,
  institutions: readonly CompiledDeadline[],
  service: LintedService,
): Finding[] {
  const starts = new Set(startsOf(deadline).map(({ type }) => type));
  const isLimited = institutions.some(
    (other) =>
      other !== deadline &&
      other.rules.some(({ inForce }) => leavesOf(inForce.until).some(({ type }) => starts.has(type))),
  );
  if (isLimited) return [];
  const params = { name: deadline.label, event: [...starts].join(", ") };
  return [finding("S723", placeOf(service, deadline.id, 0, "from"), params)];
}

function startsOf({ rules }: CompiledDeadline): readonly CompiledMoment[] {
  return rules.flatMap(({ inForce }) => leavesOf(inForce.from));
}

/** Whether every start is something that the institution does, other than taking the complaint in. */
function isOwnStart(deadline: CompiledDeadline): boolean {
  return startsOf(deadline).every((leaf) => {
    const row = rowOf(leaf);
    return row !== null && row.who === "institution" && !row.does.includes("arrives");
  });
}
