/** What a case's deadlines would be under the readings that nobody chose, which an assessment names but does not date. */

import type { DeadlineStatus } from "../case/deadline-status.ts";
import { chosenLanguage } from "../diagnostics/language-option.ts";
import { type Assessment, assess, assessmentOf } from "./assess.ts";
import { evaluate } from "./evaluate.ts";
import type { LoadedSop } from "./load-sop.ts";
import { type AssessOptions, assessOptionKeys } from "./options.ts";
import { withSecondTry } from "./second-try.ts";
import type { SopSet } from "./versions.ts";

/** A deadline under another reading than the one that was used. */
export interface OtherReading {
  /** Id of the deadline. */
  readonly deadline: string;
  /** Id of what is read in more ways than one: the deadline itself, or a question. */
  readonly element: string;
  readonly reading: string;
  readonly status: DeadlineStatus;
  /** RFC 3339 in the institution's offset; of several candidates the strictest, null where there is none. */
  readonly dueAt: string | null;
}

type Deadline = Assessment["deadlines"][number];

/**
 * Every deadline of a case under each reading other than the one used, all else alike: in the order of the deadlines, and
 * of the readings in the file. Empty where nothing was read in more ways than one. A text in full tells them. Arguments
 * and errors as for `assess`.
 *
 * @example otherReadings(sop, complaint, now)[0] // { deadline: "tanggapan", element: "tanggapan", reading: "hari-terima-dihitung", status: "running", dueAt: "2026-07-14T23:59:59.999+08:00" }
 */
export function otherReadings(
  sop: LoadedSop | SopSet,
  input: unknown,
  now: string | number,
  options: AssessOptions = {},
): readonly OtherReading[] {
  chosenLanguage(options, assessOptionKeys);
  return withSecondTry(sop, input, options, (value, notData) => {
    const evaluation = evaluate(sop, value, now, options, notData);
    const { sop: governing, history } = evaluation;
    const service = history.service === null ? undefined : governing?.compiled.services.get(history.service);
    if (service === undefined) return [];
    const assessed = new Map<string, Assessment>();
    const under = (element: string, reading: string) => {
      const key = `${element}\n${reading}`;
      const known = assessed.get(key);
      if (known !== undefined) return known;
      const readings = { ...options.readings, [element]: reading };
      const answer = assess(sop, value, now, { ...options, readings });
      assessed.set(key, answer);
      return answer;
    };
    return assessmentOf(evaluation).deadlines.flatMap((deadline) =>
      [...readingsOf(deadline)].flatMap(([element, used]) =>
        (service.readings.get(element) ?? [])
          .filter((reading) => !used.has(reading))
          .flatMap((reading) => {
            const other = under(element, reading).deadlines.find(({ id }) => id === deadline.id)!;
            // A rule that does not have this reading stays as it is.
            if (readingsOf(other).get(element)?.has(reading) !== true) return [];
            const { id, status, dueAt } = other;
            return [{ deadline: id, element, reading, status, dueAt }];
          }),
      ),
    );
  });
}

/** What a deadline was read by: of each element the readings that its reasons name. */
function readingsOf({ because, candidates }: Deadline): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>();
  for (const reason of [...because, ...candidates.flatMap((candidate) => candidate.because)]) {
    if (reason.kind !== "reading") continue;
    used.set(reason.element, (used.get(reason.element) ?? new Set()).add(reason.reading));
  }
  return used;
}
