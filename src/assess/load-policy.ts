/** Loading a host's policy: it is laid over an SOP and compiled together with it. */

import { kindOfRuleFile } from "../check/rule-file-kind.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { chosenLanguage } from "../diagnostics/language-option.ts";
import { keysOf } from "../diagnostics/misuse.ts";
import { readPolicy } from "../sop/read-policy.ts";
import { expectSop } from "./expect-sop.ts";
import { fileNameOf, type LoadedSop, type LoadOptions, loadedSop, SopError } from "./load-sop.ts";

/** A policy over one SOP; give it to `assess` in its options, or use `sop` in place of the SOP everywhere. */
export interface LoadedPolicy {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** The SOP that it was laid over. */
  readonly base: LoadedSop;
  /** That SOP with the policy: what `explain` and the renderers need to put its reasons into words. */
  readonly sop: LoadedSop;
}

/**
 * Whether a JSON text looks like a policy rather than an SOP, also when it has errors.
 *
 * @example isPolicy('{ "turnOn": [], "services": {} }') // true
 */
export function isPolicy(text: string): boolean {
  return kindOfRuleFile(text) === "policy";
}

export type PolicyOptions = Pick<LoadOptions, "language" | "file">;

const optionKeys = /* @__PURE__ */ keysOf<PolicyOptions>({ language: true, file: true });

/**
 * Everything that is wrong with a policy file for this SOP, in file order; empty when it can be loaded. Without an SOP
 * (null) only what can be told of the policy by itself. Throws a `MisuseError` for an option that there is not.
 *
 * @example checkPolicy("{}", sop).map(({ code }) => code)[0] // "S203"
 */
export function checkPolicy(
  textOrJson: unknown,
  sop: LoadedSop | null,
  options: PolicyOptions = {},
): readonly Diagnostic[] {
  const language = chosenLanguage(options, optionKeys);
  if (sop !== null) expectSop(sop);
  return readPolicy(textOrJson, sop?.file ?? null, fileNameOf(options), language).diagnostics;
}

/**
 * Lays a host's policy over an SOP: levels, closures, deadlines and pauses where the document is silent, and what the
 * SOP only assumes turned on. Every element of it bears `basis: "host"`; what the document says stays as it is. Throws
 * one `SopError` with every diagnostic when the policy has errors or does not fit the SOP, and a `MisuseError` for an
 * option that there is not.
 *
 * @example assess(sop, complaint, now, { policy: loadPolicy(readFileSync("kebijakan.json", "utf8"), sop) })
 */
export function loadPolicy(textOrJson: unknown, sop: LoadedSop, options: PolicyOptions = {}): LoadedPolicy {
  const language = chosenLanguage(options, optionKeys);
  expectSop(sop);
  const { laid, diagnostics } = readPolicy(textOrJson, sop.file, fileNameOf(options), language);
  if (laid === null) throw new SopError(diagnostics);
  const { policy, file, deadlines } = laid;
  const { id, version, title, turnOn } = policy;
  const name = Object.freeze({ id, version });
  const withPolicy = loadedSop(file, sop.compiled.sources, {
    name,
    turnedOn: new Set(turnOn),
    deadlines,
  });
  return Object.freeze({ id, version, title, base: sop, sop: withPolicy });
}
