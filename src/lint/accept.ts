/**
 * What a file accepts of what the linter finds in it. An acceptance silences its finding up to its last day, and is
 * listed all the same; one that has run out silences nothing, so that the finding is decided upon again.
 */
import { parseDate } from "../base/time.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { Acceptance } from "../format/accept.ts";
import type { LintContext } from "./context.ts";
import { finding } from "./finding.ts";

/** A finding with the entry that accepts it. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly acceptance: Acceptance;
}

export interface Sorted {
  /** What nobody accepts, and what is wrong with the acceptances. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/** Parts what was found into what is accepted and what is not. */
export function sorted(findings: readonly Finding[], { file, part, today }: LintContext): Sorted {
  const all = file.accept ?? [];
  if (all.length === 0) return { findings, accepted: [] };
  const list = part.at("accept");
  const entries = all.map((acceptance, index) => ({ acceptance, at: list.parts[index]! }));
  const hasPassed = ({ until }: Acceptance) => today !== null && today > parseDate(until)!;
  const passed = entries.filter(({ acceptance }) => hasPassed(acceptance));
  const byPlace = new Map<string, Acceptance>();
  for (const { acceptance } of entries) {
    const place = placeOf(acceptance.code, acceptance.at);
    if (!hasPassed(acceptance) && !byPlace.has(place)) byPlace.set(place, acceptance);
  }
  const accepted = findings.flatMap((each): AcceptedFinding[] => {
    const acceptance = byPlace.get(placeOf(each.code, each.pointer));
    return acceptance === undefined ? [] : [{ finding: each, acceptance }];
  });
  const silenced = new Set(accepted.map((each) => each.finding));
  const used = new Set(accepted.map(({ acceptance }) => acceptance));
  const left = findings.filter((each) => !silenced.has(each));
  const idle = entries.filter(({ acceptance }) => !used.has(acceptance) && !hasPassed(acceptance));
  return {
    findings: [
      ...left,
      ...passed.map(({ acceptance: { code, until }, at }) =>
        finding("S905", at.at("until").pointer, { code, date: until }),
      ),
      ...idle.map(({ acceptance: { code, at: name }, at }) =>
        finding("S906", at.pointer, { code, name, ...movedTo(code, left) }),
      ),
    ],
    accepted,
  };
}

/** Where the finding stands now that an acceptance no longer meets, if it is the only one of its code. */
function movedTo(code: string, left: readonly Finding[]): { readonly suggestion?: string } {
  const [only, another] = left.filter((each) => each.code === code);
  return only === undefined || another !== undefined ? {} : { suggestion: only.pointer };
}

function placeOf(code: string, pointer: string): string {
  return `${code} ${pointer}`;
}
