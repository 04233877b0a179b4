/** Policy file in, diagnostics and (if there are no errors) the SOP with the policy laid over it out. */
import { deepFreeze } from "../base/deep-freeze.ts";
import type { Language } from "../base/language.ts";
import { afterFindings } from "../check/after-depth.ts";
import { referenceFindings } from "../check/check-references.ts";
import type { Diagnostic, Finding } from "../diagnostics/diagnostic.ts";
import { type PolicyFile, policyFormat } from "../format/policy.ts";
import type { SopFile } from "../format/sop.ts";
import { diagnosticsOf, readJson } from "../json/json-text.ts";
import { readShape } from "../json/shape.ts";
import { type LaidPolicy, layPolicy } from "./lay-policy.ts";
import { policyFindings } from "./policy-findings.ts";

export interface ReadPolicy {
  /** The policy and the SOP under it, when it has no error. */
  readonly laid: (Pick<LaidPolicy, "file" | "deadlines"> & { readonly policy: PolicyFile }) | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** `sop`: null looks at the policy by itself, without the names that only an SOP can tell. */
export function readPolicy(
  textOrJson: unknown,
  sop: SopFile | null,
  file: string | null,
  language: Language,
): ReadPolicy {
  const json = readJson(textOrJson);
  const tooDeep = afterFindings(json.value);
  const { shapely, findings: shape } =
    tooDeep.length > 0 ? { shapely: null, findings: tooDeep } : readShape(policyFormat, json.value);
  // Names are only looked up in a policy whose shape is right: it has to be laid over the SOP first. One of which
  // something was lost may have declared there what it names.
  const policy = json.isLossy ? null : shapely;
  const laid = policy === null || sop === null ? null : { policy, ...layPolicy(sop, policy) };
  const names = laid === null || sop === null ? [] : namesOver(sop, laid);
  const diagnostics = diagnosticsOf(json, [...shape, ...names], file, language);
  const isSound = diagnostics.every(({ severity }) => severity !== "error");
  return {
    laid:
      laid !== null && isSound
        ? { ...deepFreeze({ policy: laid.policy, file: laid.file }), deadlines: laid.deadlines }
        : null,
    diagnostics,
  };
}

function namesOver(sop: SopFile, laid: LaidPolicy & { readonly policy: PolicyFile }): readonly Finding[] {
  const { policy, file, inPolicy } = laid;
  const inLaid = referenceFindings(file)
    .flatMap((each) => forMany(each, policy))
    .map((each) => ({ ...each, pointer: inPolicy(each.pointer) }));
  return [...policyFindings(sop, policy), ...foundOnce(inLaid)];
}

/**
 * A condition of a policy for many SOPs may name a service that this one has not. Of no service here it is true; only
 * one that looks misspelt is named.
 */
function forMany(finding: Finding, { sop }: PolicyFile): readonly Finding[] {
  const { value, name, ...params } = finding.params;
  if (sop !== undefined || finding.code !== "S404" || name !== "service") return [finding];
  return params["suggestion"] === undefined
    ? []
    : [{ ...finding, code: "S560", params: { ...params, name: value! } }];
}

/** What is laid over several services and wrong in each is told once. */
function foundOnce(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}
