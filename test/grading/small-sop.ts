/** The smallest rule file around the parts of one service that a test is about. */
import { type LoadedSop, loadSop } from "../../src/assess/load-sop.ts";

export function smallSop(service: Readonly<Record<string, unknown>>): LoadedSop {
  return loadSop({
    formatVersion: 1,
    id: "kecil",
    version: "1",
    title: "SOP kecil",
    validity: { effectiveFrom: null, effectiveTo: null, reviewBy: null },
    institution: { name: "Kantor", zone: "WITA" },
    documents: [{ id: "sop", title: "SOP" }],
    clauses: {},
    roles: {},
    calendars: { kantor: { default: true, workingDays: ["mon", "tue", "wed", "thu", "fri"], observes: [] } },
    channels: { langsung: { class: "langsung" }, surat: { class: "tidak-langsung" } },
    services: { pengaduan: { label: "Pengaduan", fee: { kind: "free" }, ...service } },
    gaps: [],
  });
}

/** Facts that are true or false, in this order. */
export function booleans(...names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name) => [name, { type: "boolean", label: name }]));
}

export const holds = (fact: string) => ({ fact, operator: "equal" as const, value: true });
