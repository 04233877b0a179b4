/** What an SOP holds, in short: whose it is, since when, its services with their deadlines, and how much there is of the rest. */
import { type LoadedSop, page, wrapped } from "../index.ts";
import type { Messages } from "./messages.ts";
import type { Session } from "./session.ts";
import type { Shown } from "./shown.ts";
import type { DeadlineFile, ServiceFile } from "./start-events.ts";

/** The overview; `name` is what the SOP was asked for by, `parts` what else can be shown of it. */
export function showOverview(
  sop: LoadedSop,
  name: string,
  parts: readonly string[],
  { messages }: Session,
): Shown {
  const overview = overviewOf(sop);
  return { json: { ...overview, parts }, text: () => overviewText(overview, name, parts, messages) };
}

type Overview = ReturnType<typeof overviewOf>;
type ServiceOverview = ReturnType<typeof serviceOverview>;

function overviewOf({ id, version, title, file }: LoadedSop) {
  const { name, zone } = file.institution;
  const { effectiveFrom, effectiveTo, reviewBy } = file.validity;
  return {
    sop: id,
    version,
    title,
    institution: { name, zone },
    validity: { effectiveFrom, effectiveTo, reviewBy },
    services: Object.entries(file.services).map(([key, service]) =>
      serviceOverview(key, service, Object.keys(file.channels)),
    ),
    clauses: Object.keys(file.clauses).length,
    gaps: file.gaps.length,
    duties: Object.keys(file.duties ?? {}),
  };
}

function serviceOverview(id: string, service: ServiceFile, channels: readonly string[]) {
  const fields = Object.values(service.intake ?? {}).filter((item) => "type" in item);
  return {
    id,
    label: service.label,
    fee: service.fee === undefined ? null : { kind: service.fee.kind, printed: service.fee.printed ?? null },
    channels: service.channels ?? channels,
    fields: fields.length,
    facts: Object.keys(service.facts ?? {}),
    grades: (service.grading?.grades ?? []).map((grade) => ({ id: grade.id, label: grade.label })),
    deadlines: Object.entries(service.deadlines ?? {}).map(([key, deadline]) => ({
      id: key,
      label: deadline.label,
      printed: printedIn(deadline),
    })),
  };
}

/** The phrases of the document that the rules of a deadline come from. */
function printedIn({ rules }: DeadlineFile): readonly string[] {
  return [...new Set(rules.flatMap(({ printed }) => (printed === undefined ? [] : [printed])))];
}

function overviewText(
  overview: Overview,
  name: string,
  parts: readonly string[],
  { show }: Messages,
): string {
  const { sop, version, title, institution, services, clauses, gaps, duties } = overview;
  const sections = [
    [
      ...wrapped(`${title} (${sop}, ${show.version(version)})`, "", "  "),
      ...wrapped(`${institution.name}, ${institution.zone}`, "", "  "),
      ...wrapped(validityText(overview, show), "", "  "),
    ],
    ...services.map((service) => serviceLines(service, show)),
    [
      ...wrapped(show.counts({ clauses, gaps, duties: duties.length }), "", ""),
      ...wrapped(
        `${show.more}: ${parts.map((part) => `\`sopan show ${name} ${part}\``).join(", ")}`,
        "",
        "  ",
      ),
    ],
  ];
  return page(sections);
}

function validityText({ validity }: Overview, show: Messages["show"]): string {
  const { effectiveFrom, effectiveTo, reviewBy } = validity;
  const told = [
    ...(effectiveFrom === null ? [] : [show.validFrom(effectiveFrom)]),
    ...(effectiveTo === null ? [] : [show.validTo(effectiveTo)]),
    ...(reviewBy === null ? [] : [show.reviewBy(reviewBy)]),
  ];
  const text = told.length === 0 ? show.noValidity : told.join(", ");
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function serviceLines(service: ServiceOverview, show: Messages["show"]): readonly string[] {
  const { id, label, fee, channels, fields, facts, grades, deadlines } = service;
  return [
    ...wrapped(`${label} (${id})`, "", "  "),
    ...(fee === null
      ? []
      : wrapped(
          `${show.fee}: ${show.feeKinds[fee.kind]}${fee.printed === null ? "" : ` (“${fee.printed}”)`}`,
          "  ",
          "    ",
        )),
    ...wrapped(`${show.channels}: ${channels.join(", ")}`, "  ", "    "),
    ...wrapped(show.fields(fields, facts.length), "  ", "    "),
    ...(grades.length === 0
      ? []
      : wrapped(`${show.grades}: ${grades.map((grade) => grade.label).join(", ")}`, "  ", "    ")),
    ...(deadlines.length === 0 ? wrapped(`${show.deadlines}: –`, "  ", "    ") : [`  ${show.deadlines}:`]),
    ...deadlines.flatMap((deadline) => {
      const printed = deadline.printed.map((phrase) => `“${phrase}”`).join("; ");
      const named = `${deadline.label} (${deadline.id})`;
      return wrapped(printed === "" ? named : `${named}: ${printed}`, "  - ", "    ");
    }),
  ];
}
