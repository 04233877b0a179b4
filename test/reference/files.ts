/** Rule files and the contract's cases, read as plain JSON. */

import { readFileSync } from "node:fs";
import type { Complaint, Sop } from "./format.ts";

function textOf(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
}

export function ruleFile(id: string): Sop {
  return JSON.parse(textOf(`rules/sop/${id}.json`)) as Sop;
}

/** The shipped rule files, each with a service of it that lives are drawn for. */
export const shippedServices = [
  ["rsud-kepulauan-seribu", "pengaduan"],
  ["poltekkes-kendari", "pengaduan"],
  ["puskesmas-sewo", "pengaduan"],
  ["rsjd-atma-husada", "pengaduan"],
  ["rsud-buleleng", "pengaduan"],
  ["rsud-buleleng", "permintaan-informasi"],
  ["sp4n-lapor", "pengaduan"],
] as const;

export interface ContractCase {
  readonly sop: string;
  readonly now: string;
  readonly case: Complaint;
  /** Due instants by deadline; `_grade` is the grade's id. */
  readonly expected: Readonly<Record<string, string>>;
}

export function contractCases(): readonly ContractCase[] {
  return textOf("test/contract/cases.ndjson")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as ContractCase);
}
