/** The table of forms in which `sopan test` tells what came of it. */
import { testJson } from "./formats/test-json.ts";
import { testJunit } from "./formats/test-junit.ts";
import { testText } from "./formats/test-text.ts";
import type { Session } from "./session.ts";
import type { TestReport } from "./test-report.ts";

/** Written from the table, so that each of its names is a choice; the first is the default. */
export const testFormatIds = ["text", "json", "junit"] as const;

type TestFormat = (report: TestReport, session: Session) => Promise<void>;

export const testFormats: Readonly<Record<(typeof testFormatIds)[number], TestFormat>> = {
  text: (report, session) => session.out.addPieces(testText(report, session)),
  json: async (report, { out }) => out.addJson(testJson(report)),
  junit: (report, session) => session.out.addPieces(testJunit(report, session)),
};
