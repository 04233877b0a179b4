/**
 * What can start a deadline, read off its rule file: the events, or the dates a case carries, that some `from` of it
 * names. Which of them starts it under given facts and readings is for the assessment to say.
 */
import type { SopFile } from "../index.ts";

export type ServiceFile = SopFile["services"][string];
export type DeadlineFile = NonNullable<ServiceFile["deadlines"]>[string];
type MomentOrList = NonNullable<DeadlineFile["from"]>;
type Moment = Exclude<MomentOrList, readonly unknown[]>;

const filters = ["by", "to", "channel"] as const;

/** An event that starts a deadline, with what the moment asks of it. */
type StartEvent = { readonly type: string } & Readonly<Partial<Record<(typeof filters)[number], string>>>;

/** Everything that has to have happened, in its order. */
export interface Start {
  readonly events: readonly StartEvent[];
  /** Fields that carry the date. */
  readonly fields: readonly string[];
}

/**
 * Every way in which a deadline can be started, those that need least first.
 *
 * @example startsOf({ label: "…", from: { any: ["responded", "resolved"] }, rules: [] }) // [{ events: [{ type: "responded" }], … }, …]
 */
export function startsOf(deadline: DeadlineFile): readonly Start[] {
  const parts = [deadline, ...deadline.rules, ...deadline.rules.flatMap(({ readings = [] }) => readings)];
  const timings = parts.flatMap((part) => [part, ...underReadings(part)]);
  const starts = new Map<string, Start>();
  for (const { from } of timings)
    for (const start of from === undefined ? [] : momentStarts(from))
      starts.set(JSON.stringify(start), start);
  return [...starts.values()].sort((a, b) => partsOf(a) - partsOf(b));
}

/** The names of all that has to have happened: `returned, file-completed`. */
export function startName({ events, fields }: Start): string {
  return [...events.map(({ type }) => type), ...fields.map((field) => `field.${field}`)].join(", ");
}

function partsOf({ events, fields }: Start): number {
  return events.length + fields.length;
}

interface Timing {
  readonly from?: MomentOrList | undefined;
}

function underReadings(part: object): readonly Timing[] {
  const { underReadings: questions = {} } = part as {
    readonly underReadings?: Readonly<Record<string, Readonly<Record<string, Timing>>>> | undefined;
  };
  return Object.values(questions).flatMap((choices) => Object.values(choices));
}

function momentStarts(moment: MomentOrList): readonly Start[] {
  return Array.isArray(moment) ? moment.flatMap(oneMoment) : oneMoment(moment as Moment);
}

function oneMoment(moment: Moment): readonly Start[] {
  if (typeof moment === "string") return [{ events: [{ type: moment }], fields: [] }];
  return together([...(moment.after === undefined ? [] : [momentStarts(moment.after)]), ownStarts(moment)]);
}

function ownStarts(moment: Exclude<Moment, string>): readonly Start[] {
  if ("event" in moment) return [{ events: [startEvent(moment)], fields: [] }];
  if ("field" in moment) return [{ events: [], fields: [moment.field] }];
  if ("any" in moment) return moment.any.flatMap(oneMoment);
  // A state begins with no event of its own.
  return "all" in moment ? together(moment.all.map(oneMoment)) : [{ events: [], fields: [] }];
}

/** INVARIANT: `type` comes first, so that starts which say the same are written the same. */
function startEvent(moment: Extract<Moment, { readonly event: string }>): StartEvent {
  const said = filters.flatMap((key) => (moment[key] === undefined ? [] : [[key, moment[key]]]));
  return { type: moment.event, ...Object.fromEntries(said) };
}

/** One way of each part, in every combination. */
function together(parts: readonly (readonly Start[])[]): readonly Start[] {
  return parts.reduce<readonly Start[]>(
    (ways, part) =>
      ways.flatMap((way) =>
        part.map(({ events, fields }) => ({
          events: [...way.events, ...events],
          fields: [...way.fields, ...fields],
        })),
      ),
    [{ events: [], fields: [] }],
  );
}
