/** The table of forms in which `sopan check` tells what it found: for people, for programs, and for what runs in CI. */
import type { CheckReport } from "./check-report.ts";
import { allFindings } from "./check-report.ts";
import { githubLines } from "./formats/github.ts";
import { junitXml } from "./formats/junit.ts";
import { sarifLog } from "./formats/sarif.ts";
import { textPieces } from "./formats/text.ts";
import type { Session } from "./session.ts";

type CheckFormat = (report: CheckReport, session: Session) => Promise<void>;

/** Written from the table, so that each of its names is a choice; the first is the default. */
export const checkFormatIds = ["text", "json", "sarif", "junit", "github"] as const;

export const checkFormats: Readonly<Record<(typeof checkFormatIds)[number], CheckFormat>> = {
  text: (report, session) => session.out.addPieces(textPieces(report, session)),
  json: async (report, { out }) => out.addJson(allFindings(report)),
  sarif: async (report, session) => session.out.addJson(sarifLog(report, session)),
  junit: (report, session) => session.out.addPieces(junitXml(report, session)),
  github: (report, session) => session.out.addPieces(githubLines(report, session)),
};
