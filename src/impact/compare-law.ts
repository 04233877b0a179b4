/**
 * The limits of an SOP beside those of the regulations that its file names for them: over every start stricter, equal,
 * looser, or now one and now the other. Which regulation a limit is to be compared with is our judgment, in the file.
 */
import type { CompiledService, CompiledSop } from "../assess/compile-sop.ts";
import { expectSop } from "../assess/expect-sop.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import { formatInstant } from "../base/time.ts";
import { compileCalendar } from "../calendar/calendar.ts";
import type { PlacedCalendar } from "../calendar/placed-calendar.ts";
import { expectList, readFrom } from "../diagnostics/misuse.ts";
import type { LawFile, LawLimit } from "../format/law.ts";
import { inForce } from "../sop/reading-selection.ts";
import { compareDues, daysApart } from "./compare-dues.ts";
import { wayToCount } from "./way-to-count.ts";

/** `varies`: for some starts stricter, for others looser. `no-figure`: the SOP gives none. `unknown`: no such limit. */
export type LawVerdict = "stricter" | "equal" | "looser" | "varies" | "no-figure" | "unknown";

/** Instants are ISO 8601, in the institution's time. */
export interface LawComparison {
  readonly service: string;
  readonly deadline: string;
  readonly label: string;
  /** The rule, and what the document prints there. */
  readonly pointer: string;
  readonly printed: string | null;
  /** As the file names it, `<regulation>/<limit>`. */
  readonly with: string;
  readonly law: { readonly cite: string; readonly title: string } | null;
  readonly limit: LawLimit | null;
  readonly verdict: LawVerdict;
  readonly compared: number;
  readonly leftOut: number;
  /** The start for which the SOP is looser by most; where it never is, that for which it is stricter by most. */
  readonly worst: {
    readonly startAt: string;
    readonly dueAt: string;
    readonly lawDueAt: string;
    /** Whole days from the regulation's due date to the SOP's; negative where the SOP is stricter. */
    readonly days: number;
  } | null;
}

/**
 * Every limit of an SOP that its file compares with a regulation (`"compare": ["uu-25-2009/tanggapan"]`), in file order; by
 * the readings in force. Working days of a regulation are counted Monday to Friday by national decrees. Throws a
 * `MisuseError` for what `loadSop` did not make.
 *
 * @example compareWithLaw(sop, laws)[0]?.verdict // "stricter"
 */
export function compareWithLaw(sop: LoadedSop, laws: readonly LawFile[]): readonly LawComparison[] {
  expectSop(sop);
  expectList(laws, "laws");
  const { compiled } = sop;
  const { zone } = compiled.file.institution;
  const national = { calendar: compileCalendar({}, { zone, ...compiled.sources }), pointer: "" };
  return readFrom("lawOf", laws, "laws", () => {
    const known = { laws: new Map(laws.map((law) => [law.id, law])), national };
    return [...compiled.services].flatMap(([id, service]) => comparisonsOf(id, service, compiled, known));
  });
}

interface Known {
  readonly laws: ReadonlyMap<string, LawFile>;
  readonly national: PlacedCalendar;
}

function comparisonsOf(
  id: string,
  service: CompiledService,
  compiled: CompiledSop,
  known: Known,
): readonly LawComparison[] {
  const { file } = service.frame;
  return service.deadlines.flatMap((deadline) => {
    const written = file.deadlines![deadline.id]!;
    return deadline.rules.flatMap((rule, index) => {
      const { printed = null, compare = [] } = written.rules[index]!;
      const place = {
        service: id,
        deadline: deadline.id,
        label: deadline.label,
        pointer: `${deadline.pointer}/rules/${index}`,
        printed,
      };
      const ours = wayToCount(rule.planFor(inForce), service, compiled);
      return [...(written.compare ?? []), ...compare].map((named) => ({
        ...place,
        with: named,
        ...comparedWith(named, ours, known, compiled.offsetMs),
      }));
    });
  });
}

const notCompared = { compared: 0, leftOut: 0, worst: null };

function comparedWith(
  named: string,
  ours: ReturnType<typeof wayToCount>,
  { laws, national }: Known,
  offsetMs: number,
): Pick<LawComparison, "law" | "limit" | "verdict" | "compared" | "leftOut" | "worst"> {
  const [lawId = "", limitId = ""] = named.split("/");
  const found = laws.get(lawId);
  const limits = found?.limits ?? {};
  const limit = Object.hasOwn(limits, limitId) ? limits[limitId]! : null;
  const law = found === undefined ? null : { cite: found.cite, title: found.title };
  if (limit === null) return { law, limit, verdict: "unknown", ...notCompared };
  if (ours === null) return { law, limit, verdict: "no-figure", ...notCompared };
  const dates = compareDues({ length: limit.length, calendar: national }, ours);
  const { compared, leftOut, earlier, later } = dates;
  // Where it is looser for some starts, those matter.
  const worst = dates.mostLater ?? dates.mostEarlier;
  const text = (at: number) => formatInstant(at, offsetMs);
  const verdict =
    earlier > 0 && later > 0 ? "varies" : earlier > 0 ? "stricter" : later > 0 ? "looser" : "equal";
  return {
    law,
    limit,
    verdict,
    compared,
    leftOut,
    worst:
      worst === null
        ? null
        : {
            startAt: text(worst.startAt),
            dueAt: text(worst.otherDueAt),
            lawDueAt: text(worst.dueAt),
            days: daysApart(worst, offsetMs),
          },
  };
}
