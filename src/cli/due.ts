/**
 * `sopan due`: when a deadline falls due and why. It makes the smallest case that starts the deadline at an instant,
 * assesses it, and tells what the assessment says of that one deadline.
 */
import {
  type Assessment,
  assess,
  compileCalendar,
  type DeadlineAnswer,
  formatDate,
  type LoadedSop,
  nearest,
  renderDue,
  renderProblems,
} from "../index.ts";
import type { Arguments } from "./arguments.ts";
import { assessOptions, sopUnderPolicy } from "./case-run.ts";
import { factsFrom, type GivenFacts } from "./fact-values.ts";
import type { Messages } from "./messages.ts";
import { instantFrom } from "./operands.ts";
import type { ExitCode, Session } from "./session.ts";
import { shippedIds } from "./sop-shelf.ts";
import { type DeadlineFile, type ServiceFile, type Start, startName, startsOf } from "./start-events.ts";
import { WrongUse } from "./wrong-use.ts";

export async function dueVerb(given: Arguments, session: Session): Promise<ExitCode> {
  const { messages, language, out, errors } = session;
  const [name, wanted] = given.operands;
  if (name === undefined) throw new WrongUse(messages.noSop, messages.choices(shippedIds(), null));
  const sop = sopUnderPolicy(name, given, session);
  const asked = deadlineAsked(sop, wanted ?? null, given.value("service"), messages);
  const options = assessOptions(given, session);
  const { complaint, assessment, deadline } = assessed(asked, startedAt(given, asked, messages), {
    sop,
    channel: channelFrom(given, asked.service, sop, messages),
    given: factsFrom(given.values("fact"), asked.service, messages),
    assess: (value, now) => assess(sop, value, now, options),
    messages,
  });
  const { grade, problems } = assessment;
  if (problems.length > 0) errors.add(renderProblems(problems, name, { language }));
  if (given.choice("format") === "text") out.add(renderDue(sop, assessment, deadline.id, { language }));
  else out.addJson({ case: complaint, deadline, grade, problems });
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Which deadline of which service is asked about. */
interface Asked {
  readonly serviceId: string;
  readonly service: ServiceFile;
  readonly deadlineId: string;
  readonly deadline: DeadlineFile;
}

/** The one deadline that fits what was named; throws `WrongUse` when none or several do. */
function deadlineAsked(
  { file }: LoadedSop,
  wanted: string | null,
  serviceId: string | null,
  messages: Messages,
): Asked {
  const services = Object.keys(file.services);
  if (serviceId !== null && !services.includes(serviceId))
    throw new WrongUse(
      messages.unknownService(serviceId),
      messages.choices(services, nearest(serviceId, services)),
    );
  const all = Object.entries(file.services).flatMap(([id, service]) =>
    serviceId === null || id === serviceId
      ? Object.entries(service.deadlines ?? {}).map(([deadlineId, deadline]) => ({
          serviceId: id,
          service,
          deadlineId,
          deadline,
        }))
      : [],
  );
  const ids = [...new Set(all.map(({ deadlineId }) => deadlineId))];
  const fitting = wanted === null ? all : all.filter(({ deadlineId }) => deadlineId === wanted);
  const [only, another] = fitting;
  if (only !== undefined && another === undefined) return only;
  if (ids.length === 0) throw new WrongUse(messages.noDeadlines);
  if (wanted === null && ids.length > 1)
    throw new WrongUse(messages.whichDeadline, messages.choices(ids, null));
  if (only === undefined)
    throw new WrongUse(
      messages.unknownDeadline(wanted ?? ""),
      messages.choices(ids, nearest(wanted ?? "", ids)),
    );
  throw new WrongUse(
    messages.whichService(only.deadlineId),
    messages.whichServiceHint(fitting.map((each) => each.serviceId)),
  );
}

interface Instants {
  /** As it was written. */
  readonly from: string;
  readonly fromMs: number;
  /** When it is judged, in epoch milliseconds. */
  readonly now: number;
}

function startedAt(given: Arguments, { deadline }: Asked, messages: Messages): Instants {
  const from = given.value("from");
  if (from === null)
    throw new WrongUse(messages.noFrom, messages.noFromHint([...new Set(startsOf(deadline).map(startName))]));
  const fromMs = instantFrom(given, messages, "from")!;
  const now = instantFrom(given, messages) ?? fromMs;
  if (now < fromMs) throw new WrongUse(messages.nowBeforeFrom);
  return { from, fromMs, now };
}

function channelFrom(
  given: Arguments,
  service: ServiceFile,
  { file }: LoadedSop,
  messages: Messages,
): string | null {
  const channel = given.value("channel");
  const known = service.channels ?? Object.keys(file.channels);
  if (channel === null || known.includes(channel)) return channel;
  throw new WrongUse(messages.unknownChannel(channel), messages.choices(known, nearest(channel, known)));
}

/** What a case is made and judged by. */
interface Premises {
  readonly sop: LoadedSop;
  readonly channel: string | null;
  readonly given: GivenFacts;
  readonly assess: (complaint: unknown, now: number) => Assessment;
  readonly messages: Messages;
}

interface Assessed {
  readonly complaint: object;
  readonly assessment: Assessment;
  readonly deadline: DeadlineAnswer;
}

/** The first way of starting the deadline that starts it under these facts; one that leaves it open, if none does. */
function assessed(asked: Asked, instants: Instants, premises: Premises): Assessed {
  let open: Assessed | null = null;
  for (const start of startsOf(asked.deadline)) {
    const complaint = caseWith(start, asked, instants, premises);
    const assessment = premises.assess(complaint, instants.now);
    const deadline = assessment.deadlines.find(({ id }) => id === asked.deadlineId)!;
    const found = { complaint, assessment, deadline };
    if (deadline.startedAt !== null) return found;
    if (deadline.status !== "not-started") open ??= found;
  }
  if (open !== null) return open;
  const { messages } = premises;
  throw new WrongUse(messages.notStarted(asked.deadlineId), messages.notStartedHint);
}

/** The smallest case in which that has happened. */
function caseWith(
  start: Start,
  { service, serviceId }: Asked,
  instants: Instants,
  premises: Premises,
): object {
  const { sop, channel, given } = premises;
  const at = instants.from;
  const fields = start.fields.map((field) => [field, fieldValue(field, service, instants, sop)]);
  return {
    sop: sop.id,
    service: serviceId,
    ...(channel === null ? {} : { channel }),
    ...(fields.length === 0 ? {} : { fields: Object.fromEntries(fields) }),
    facts: given.facts,
    events: [
      ...start.events.map((event) => ({ ...event, at })),
      ...(given.grade === null ? [] : [{ type: "graded", at, grade: given.grade }]),
    ],
  };
}

/** The instant as the field carries it: a date field has no hour. */
function fieldValue(field: string, { intake = {} }: ServiceFile, { from, fromMs }: Instants, sop: LoadedSop) {
  const item = intake[field];
  const isDate = item !== undefined && "type" in item && item.type === "date";
  if (!isDate) return from;
  const { offsetMs } = compileCalendar({}, { zone: sop.file.institution.zone });
  return formatDate(Math.floor((fromMs + offsetMs) / 86_400_000));
}
