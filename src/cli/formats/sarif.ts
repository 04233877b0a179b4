/**
 * Findings as a SARIF 2.1.0 log (OASIS), for code scanning. Rules carry what `sopan help <code>` says; what is accepted
 * stays in the log, suppressed, with who accepts it and why.
 */
import { type Code, codes, codeTexts, type Severity } from "../../index.ts";
import { allFindings, type CheckFinding, type CheckReport } from "../check-report.ts";
import { withoutHoles } from "../code-page.ts";
import { ownPackage } from "../package.ts";
import type { Session } from "../session.ts";
import { uriOf } from "./paths.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

export function sarifLog(report: CheckReport, session: Session): unknown {
  const all = allFindings(report);
  const found = [...new Set(all.map(({ code }) => code))].sort();
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "sopan",
            version: ownPackage().version,
            language: session.language,
            rules: found.map((code) => ruleOf(code, session)),
          },
        },
        language: session.language,
        columnKind: "utf16CodeUnits",
        invocations: [
          {
            executionSuccessful: report.unread.length === 0,
            toolExecutionNotifications: report.unread.map((text) => ({ level: "error", message: { text } })),
          },
        ],
        artifacts: report.files.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: report.files.flatMap((each, index) =>
          each.found.map((finding) => resultOf(finding, found.indexOf(finding.code), index)),
        ),
      },
    ],
  };
}

function ruleOf(code: Code, { language, whys }: Session): unknown {
  const { message, help } = codeTexts(code, language);
  return {
    id: code,
    shortDescription: { text: withoutHoles(message) },
    fullDescription: { text: whys[code] },
    ...(help === "" ? {} : { help: { text: withoutHoles(help) } }),
    defaultConfiguration: { level: levels[codes[code]] },
  };
}

function resultOf(finding: CheckFinding, ruleIndex: number, index: number): unknown {
  const { code, severity, message, help, file, line, column, pointer, fingerprint, accepted } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: help === "" ? message : `${message}\n${help}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file ?? ""), index },
          region: { startLine: line, startColumn: column },
        },
        ...(pointer === "" ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
      },
    ],
    partialFingerprints: { "sopan/v1": fingerprint },
    suppressions:
      accepted === null
        ? []
        : [
            {
              kind: "inSource",
              status: "accepted",
              justification: accepted.reason,
              properties: { by: accepted.by, until: accepted.until },
            },
          ],
  };
}
