/** What the document of an SOP leaves open, by kind, each with the clauses that it concerns. */
import { type LoadedSop, markdownTable, page, type SopFile, wrapped } from "../index.ts";
import type { Messages } from "./messages.ts";
import type { Session } from "./session.ts";
import type { Shown } from "./shown.ts";

type GapKind = SopFile["gaps"][number]["kind"];

interface Gap {
  readonly id: string;
  readonly kind: GapKind;
  readonly about: string;
  readonly clauses: readonly { readonly id: string; readonly at: string }[];
  readonly note: string | null;
}

export function showGaps({ file, title }: LoadedSop, { messages }: Session): Shown {
  const gaps = gapsByKind(file, messages.show.gapKinds);
  const heading = `${title} – ${file.institution.name}`;
  return {
    json: gaps,
    text: () => gapsText(heading, gaps, messages),
    markdown: () => gapsTable(heading, gaps, messages),
  };
}

/** In the order in which the kinds are named, within one in the order of the file. */
function gapsByKind({ gaps, clauses }: SopFile, kinds: Readonly<Record<GapKind, string>>): readonly Gap[] {
  const order = Object.keys(kinds);
  return gaps
    .map((gap) => ({
      id: gap.id,
      kind: gap.kind,
      about: gap.about,
      clauses: (gap.clauses ?? []).map((id) => ({ id, at: clauses[id]?.at ?? "" })),
      note: gap.note ?? null,
    }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function gapsText(heading: string, gaps: readonly Gap[], { show }: Messages): string {
  const ofKind = (kind: string) => gaps.filter((gap) => gap.kind === kind);
  const sections = [
    [...wrapped(heading, "", "  "), gaps.length === 0 ? show.noGaps : show.gaps(gaps.length)],
    ...Object.entries(show.gapKinds).flatMap(([kind, label]) =>
      ofKind(kind).length === 0
        ? []
        : [[`${label} (${kind}): ${ofKind(kind).length}`, ...ofKind(kind).flatMap(gapLines)]],
    ),
  ];
  return page(sections);
}

function gapsTable(heading: string, gaps: readonly Gap[], { show }: Messages): string {
  const rows = gaps.map(({ kind, about, clauses, note }) => [
    [show.gapKinds[kind]],
    [about],
    clauses.map((clause) => `${clause.id}, ${clause.at}`),
    note === null ? [] : [note],
  ]);
  const count = gaps.length === 0 ? show.noGaps : show.gaps(gaps.length);
  return page([[`# ${heading}`], [count], rows.length === 0 ? [] : markdownTable(show.gapColumns, rows)]);
}

function gapLines({ about, clauses, note }: Gap): readonly string[] {
  const at = clauses.map((clause) => `${clause.id}, ${clause.at}`).join("; ");
  return [
    ...wrapped(at === "" ? about : `${about} (${at})`, "  - ", "    "),
    ...(note === null ? [] : wrapped(note, "    ", "    ")),
  ];
}
