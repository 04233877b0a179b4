/** What scenarios brought into play of an SOP, and what none of them did. */
import type { LoadedSop, PolicyName } from "../assess/load-sop.ts";
import {
  clausesWithRule,
  type ElementKind,
  elementKinds,
  elementsOf,
  type SopElement,
} from "./sop-elements.ts";

/** The kinds that coverage is told of, clauses first. */
export const coveredKinds = ["clause", ...elementKinds.filter((kind) => kind !== "support")] as const;
export type CoveredKind = "clause" | Exclude<ElementKind, "support">;

/** Something that no scenario brought into play. */
export interface NotExercised {
  readonly id: string;
  /** Null for a clause. */
  readonly service: string | null;
  readonly label: string;
  /** Into the rule file. */
  readonly pointer: string;
}

export interface CoverageOfKind {
  readonly kind: CoveredKind;
  readonly total: number;
  readonly exercised: number;
  /** In file order. */
  readonly missing: readonly NotExercised[];
}

/** The coverage of one SOP, or of one policy over SOPs. */
export interface Coverage {
  readonly sop: string;
  readonly version: string;
  readonly policy: PolicyName | null;
  /** How many scenarios were answered by it. */
  readonly scenarios: number;
  readonly kinds: readonly CoverageOfKind[];
}

/** One SOP with the pointers of all that acted in some answer. */
export interface Exercised {
  readonly sop: LoadedSop;
  readonly acted: ReadonlySet<string>;
  readonly scenarios: number;
}

/** The coverage of each SOP; of a policy one for all SOPs that it was laid over, because it says the same of each. */
export function coverageOf(all: readonly Exercised[]): readonly Coverage[] {
  const subjects = new Map<string, Exercised[]>();
  for (const each of all) {
    const { id, version, policy } = each.sop;
    const subject = policy === null ? JSON.stringify([id, version]) : policy.id;
    subjects.set(subject, [...(subjects.get(subject) ?? []), each]);
  }
  return [...subjects.values()].map(coverageOfOne);
}

type Tried = SopElement & { readonly hasActed: boolean };

function coverageOfOne(parts: readonly Exercised[]): Coverage {
  const { id, version, policy } = parts[0]!.sop;
  return {
    sop: id,
    version,
    policy,
    scenarios: parts.reduce((sum, { scenarios }) => sum + scenarios, 0),
    kinds: [ofClauses(parts), ...ofElements(triedOf(parts))],
  };
}

/** Every element once: of a policy those of all services and SOPs that bear one name. */
function triedOf(parts: readonly Exercised[]): readonly Tried[] {
  const byKey = new Map<string, Tried>();
  for (const { sop, acted } of parts) {
    for (const element of elementsOf(sop)) {
      const { kind, id, pointer } = element;
      const key = sop.policy === null ? pointer : `${kind} ${id}`;
      const hasActed = acted.has(pointer) || byKey.get(key)?.hasActed === true;
      byKey.set(key, { ...(byKey.get(key) ?? element), hasActed });
    }
  }
  return [...byKey.values()];
}

function ofClauses(parts: readonly Exercised[]): CoverageOfKind {
  const covered = new Set<string>();
  const all = new Map<string, NotExercised>();
  for (const { sop, acted } of parts) {
    const { file } = sop;
    const elements = elementsOf(sop);
    for (const { pointer, clauses } of elements)
      if (acted.has(pointer)) for (const clause of clauses) covered.add(clause);
    for (const [channel, { source = [] }] of Object.entries(file.channels))
      if (acted.has(`/channels/${channel}`)) for (const clause of source) covered.add(clause);
    for (const id of clausesWithRule(elements, file)) {
      const { at, about } = file.clauses[id]!;
      all.set(id, { id, service: null, label: `${at}: ${about}`, pointer: `/clauses/${id}` });
    }
  }
  const missing = [...all.values()].filter(({ id }) => !covered.has(id));
  return { kind: "clause", total: all.size, exercised: all.size - missing.length, missing };
}

function ofElements(tried: readonly Tried[]): readonly CoverageOfKind[] {
  return coveredKinds.flatMap((kind) => {
    if (kind === "clause") return [];
    const all = tried.filter((each) => each.kind === kind);
    const missing = all
      .filter(({ hasActed }) => !hasActed)
      .map(({ id, service, label, pointer }): NotExercised => ({ id, service, label, pointer }));
    return [{ kind, total: all.length, exercised: all.length - missing.length, missing }];
  });
}
