/** Policy file in, diagnostics and (if there are no errors) the SOP with the policy laid over it out. */
import { deepFreeze } from "../base/deep-freeze.ts";
import type { Language } from "../base/language.ts";
import { afterFindings } from "../check/after-depth.ts";
import { referenceFindings } from "../check/check-references.ts";
import type { Diagnostic, Finding } from "../diagnostics/diagnostic.ts";
import { type PolicyFile, policyFormat } from "../format/policy.ts";
import type { SopFile } from "../format/sop.ts";
import { diagnosticsOf, readJson } from "../json/json-text.ts";
import { shapeFindings } from "../json/shape.ts";
import { layPolicy } from "./lay-policy.ts";
import { policyFindings } from "./policy-findings.ts";

export interface ReadPolicy {
  /** The policy and the SOP under it, when it has no error. */
  readonly laid: { readonly policy: PolicyFile; readonly file: SopFile } | null;
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
  const shape = json.value === undefined ? [] : ownFindings(json.value);
  // Names are only looked up in a policy whose shape is right: it has to be laid over the SOP first.
  const isShapely = json.value !== undefined && shape.length === 0;
  const policy = json.value as PolicyFile;
  const laid = isShapely && sop !== null ? layPolicy(sop, policy) : null;
  const names =
    laid === null || sop === null
      ? []
      : [
          ...policyFindings(sop, policy),
          ...foundOnce(
            referenceFindings(laid.file)
              .flatMap((each) => forMany(each, policy))
              .map((each) => ({ ...each, pointer: laid.inPolicy(each.pointer) })),
          ),
        ];
  const diagnostics = diagnosticsOf(json, [...shape, ...names], file, language);
  const isSound = laid !== null && diagnostics.every(({ severity }) => severity !== "error");
  return { laid: isSound ? deepFreeze({ policy, file: laid.file }) : null, diagnostics };
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

function ownFindings(value: unknown): readonly Finding[] {
  const tooDeep = afterFindings(value);
  return tooDeep.length > 0 ? tooDeep : shapeFindings(policyFormat, value);
}
