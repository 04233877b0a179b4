/** Whether the complainant has kept a deadline so far, for the scope of a service. */
import type { JudgedDeadline } from "../deadlines/judged.ts";
import type { InTime } from "../procedure/context.ts";

const kept: InTime = Object.freeze({ holds: true, needs: [] });
const missed: InTime = Object.freeze({ holds: false, needs: [] });
const untold: InTime = Object.freeze({ holds: null, needs: [] });

/** A due instant in a year whose holidays are not decreed may lie too early, so nothing is held against anybody there. */
export function inTime({ status, provisional, candidates }: JudgedDeadline): InTime {
  switch (status) {
    case "met-late":
    case "lapsed":
    case "overdue":
      return provisional ? untold : missed;
    case "not-started":
      return untold;
    case "undetermined":
      return {
        holds: null,
        needs: [...new Set(candidates.flatMap(({ when }) => when.map(({ fact }) => fact)))],
      };
    case "running":
    case "paused":
    case "met":
    case "ended":
    case "no-limit":
    case "not-applicable":
      return kept;
  }
}
