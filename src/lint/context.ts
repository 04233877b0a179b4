/** What the rules of the linter look at, and what a rule is. */
import type { CompiledService, CompiledSop } from "../assess/compile-sop.ts";
import type { LintCode } from "../diagnostics/codes.ts";
import type { Finding } from "../diagnostics/diagnostic.ts";
import type { SopFile } from "../format/sop.ts";
import { JsonPart } from "../json/json-part.ts";

export interface LintContext {
  readonly file: SopFile;
  /** The same file, part by part with its place. */
  readonly part: JsonPart;
  readonly compiled: CompiledSop;
  /** As far as it is known where the file lies; null where nobody says. */
  readonly fileName: string | null;
  /** Day number; null when nobody says what day it is. */
  readonly today: number | null;
}

/** A service as written and as compiled. */
export interface LintedService {
  readonly id: string;
  readonly part: JsonPart;
  readonly compiled: CompiledService;
}

/**
 * One way in which a file that loads can say the wrong thing. What it is, why it matters and an example stand with its
 * code, like those of every other code. INVARIANT: what it finds is real; what is only likely it leaves alone.
 */
export interface LintRule {
  readonly code: LintCode;
  readonly find: (context: LintContext) => readonly Finding[];
}

export function lintContext(
  compiled: CompiledSop,
  fileName: string | null,
  today: number | null,
): LintContext {
  const { file } = compiled;
  return { file, part: new JsonPart(file), compiled, fileName, today };
}

/** The services of a file as the rules look at them. */
export function lintedServices({ part, compiled }: LintContext): readonly LintedService[] {
  return part
    .at("services")
    .entries()
    .map(([id, each]) => ({ id, part: each, compiled: compiled.services.get(id)! }));
}

/** A rule that looks at each service by itself. */
export function ruleOfServices(
  code: LintCode,
  find: (service: LintedService, context: LintContext) => readonly Finding[],
): LintRule {
  return { code, find: (context) => lintedServices(context).flatMap((service) => find(service, context)) };
}
