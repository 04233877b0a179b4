/** Cases on a desk in few words: their SOP written inside the test, and what the lists say of them in few words. */
import type { LoadedSop } from "../../src/assess/load-sop.ts";
import type { SopSet } from "../../src/assess/versions.ts";
import { type AgendaItem, agenda } from "../../src/desk/agenda.ts";
import { inlineSop, twoGrades } from "../assess/inline-sop.ts";
import { caseOf, instant, type Story, said, type Told } from "../assess/story.ts";

const isTrue = (fact: string) => ({ fact, operator: "equal", value: true });

/**
 * Two grades by one fact; 3 working days (1 when grave) to respond, pausable; after that the complainant has 5 working
 * days to reply, and by lapse the case closes; a ladder of two levels that climbs with time.
 */
export const desk: LoadedSop = inlineSop({
  roles: { petugas: { label: "Petugas" }, kepala: { label: "Kepala" }, direktur: { label: "Direktur" } },
  facts: { gawat: { type: "boolean", label: "Gawat" } },
  grading: twoGrades(isTrue("gawat")),
  deadlines: {
    tanggapan: {
      label: "Tanggapan",
      from: "received",
      until: "responded",
      pause: {},
      rules: [
        {
          when: { fact: "grade", operator: "equal", value: "merah" },
          length: { amount: 1, unit: "working-day" },
        },
        { length: { amount: 3, unit: "working-day" }, target: { amount: 1, unit: "working-day" } },
      ],
    },
    balasan: {
      label: "Balasan pelapor",
      from: "responded",
      until: "complainant-replied",
      binds: "complainant",
      rules: [{ length: { amount: 5, unit: "working-day" } }],
    },
  },
  service: {
    procedure: [
      { id: "mencatat", label: "Mencatat", actor: ["petugas"], doneWhen: "registered" },
      {
        id: "menanggapi",
        label: "Menanggapi",
        actor: ["petugas"],
        doneWhen: "responded",
        deadline: "tanggapan",
      },
    ],
    escalation: [
      { id: "kepala", to: ["kepala"], on: { deadline: "tanggapan" }, action: "take-over" },
      {
        id: "direktur",
        to: ["direktur"],
        on: { deadline: "tanggapan", after: { amount: 2, unit: "working-day" } },
        action: "inform",
      },
    ],
    closure: {
      rules: [{ id: "pelapor-diam", on: { lapse: "balasan" }, effect: "closes" }],
      reopen: "restarts",
    },
  },
});

export type Tale = Omit<Story, "sop" | "now"> & { readonly sop?: LoadedSop; readonly id?: string };

/** A case of `desk`, or of another SOP; with the fact of its grade unless told otherwise. */
export function deskCase({ sop = desk, id = "ADU-1", facts = { gawat: false }, ...tale }: Tale): object {
  return { ...caseOf({ ...tale, sop, facts, now: "" }), id, sop: sop.id };
}

/** Monday, 13 July 2026, 10:00. */
export const monday = instant(desk, "07-13 10:00");

/** "group deadline status due" of the only open case among those given. */
export function placeOf(tale: Tale, now = monday, sops: LoadedSop | SopSet = tale.sop ?? desk): string {
  const { groups } = agenda(sops, [deskCase(tale)], now);
  const [group] = groups.filter(({ items }) => items.length > 0);
  if (group === undefined) return "–";
  const { deadline } = group.items[0]!;
  return deadline === null
    ? `${group.id} –`
    : `${group.id} ${deadline.id} ${deadline.status} ${said(deadline.dueAt)}`;
}

/** The item of an open case. */
export function itemOf(tale: Tale, now = monday): AgendaItem {
  const { groups } = agenda(tale.sop ?? desk, [deskCase(tale)], now);
  return groups.flatMap(({ items }) => items)[0]!;
}

export function received(at: string, ...events: readonly Told[]): Tale {
  return { events: [`received ${at}`, ...events] };
}
