/** Buleleng's three colours and the classes set by hand, tried on every completion of what is unknown. */

import { factsBy, historyBy, type OracleCase } from "./history.ts";

export interface OracleGrade {
  readonly status: "graded" | "undetermined" | "unspecified";
  readonly id: string | null;
  /** Gravest first. */
  readonly possible: readonly string[];
}

const COLOURS = ["merah", "kuning", "hijau"] as const;
const EXTREME = ["sengketa-hukum", "kematian", "kerugian-materiil"] as const;
const HIGH = ["pemberitaan-media", "kerugian-immateriil"] as const;

/** Null for a service that grades nothing. */
export function oracleGrade(
  sop: string,
  complaint: OracleCase,
  now: number,
  readings: Readonly<Record<string, string>>,
): OracleGrade | null {
  if (complaint.service !== "pengaduan") return null;
  if (sop === "poltekkes-kendari") return { status: "unspecified", id: null, possible: [] };
  if (sop === "rsjd-atma-husada") return byHand(complaint, now, ["bukan-ringan", "ringan"]) ?? unspecified();
  if (sop === "rsud-buleleng") return byHand(complaint, now, COLOURS) ?? byColour(complaint, now, readings);
  return null;
}

function unspecified(): OracleGrade {
  return { status: "unspecified", id: null, possible: ["bukan-ringan", "ringan"] };
}

function byHand(complaint: OracleCase, now: number, declared: readonly string[]): OracleGrade | null {
  const hand = historyBy(complaint, now).findLast(
    ({ event }) => event.type === "graded" && event.grade !== undefined && declared.includes(event.grade),
  );
  return hand ? { status: "graded", id: hand.event.grade!, possible: [hand.event.grade!] } : null;
}

function byColour(
  complaint: OracleCase,
  now: number,
  readings: Readonly<Record<string, string>>,
): OracleGrade {
  const facts = factsBy(complaint, now);
  const all = new Set<string>();
  const names = [...EXTREME, ...HIGH];
  for (let completion = 0; completion < 2 ** names.length; completion++) {
    const assumed = names.map((name, index) => {
      const known = facts[name];
      return { name, value: typeof known === "boolean" ? known : Boolean(completion & (1 << index)) };
    });
    const isTrue = (name: string): boolean => assumed.some((fact) => fact.name === name && fact.value);
    const isExtreme = isRed(readings["merah"] ?? "salah-satu", isTrue);
    all.add(isExtreme ? "merah" : HIGH.some(isTrue) ? "kuning" : "hijau");
  }
  const possible = COLOURS.filter((colour) => all.has(colour));
  return possible.length === 1
    ? { status: "graded", id: possible[0]!, possible }
    : { status: "undetermined", id: null, possible };
}

function isRed(reading: string, isTrue: (name: string) => boolean): boolean {
  const [dispute, death, loss] = EXTREME.map(isTrue);
  if (reading === "semua") return dispute! && death! && loss!;
  if (reading === "sengketa-atau-kematian-dengan-kerugian") return (dispute! || death!) && loss!;
  return dispute! || death! || loss!;
}
