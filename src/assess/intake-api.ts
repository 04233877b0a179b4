/**
 * The intake before there is a case: a form asks the same compiled intake as `assess`. What only a case can tell
 * (declared facts, events, the grade, whether it came within opening hours) is not known yet.
 */

import { defaultLanguage, type Language, languageOf } from "../base/language.ts";
import { type CaseContext, type CaseState, caseState, slotValues } from "../case/case-state.ts";
import type { CaseHistory } from "../case/history.ts";
import { readCase } from "../case/read-case.ts";
import type { Problem } from "../diagnostics/diagnostic.ts";
import { unknownValue } from "../diagnostics/misuse.ts";
import { ProblemList } from "../diagnostics/problem-list.ts";
import type { Intake } from "../intake/answer.ts";
import { intakeSchema } from "../intake/form-schema.ts";
import { assessIntake } from "../intake/intake.ts";
import type { NotData } from "../json/plain-data.ts";
import type { CompiledService } from "./compile-sop.ts";
import { expectSop } from "./expect-sop.ts";
import type { LoadedSop } from "./load-sop.ts";
import { checkOptions } from "./options.ts";
import { nameNotData, withSecondTry } from "./second-try.ts";

export interface IntakeOptions {
  /** Language of the problems; Indonesian by default. */
  readonly language?: Language;
}

export interface IntakeAnswer extends Intake {
  /** Fields that the service does not know, that are not of their kind or break a limit; pointers as into a case. */
  readonly problems: readonly Problem[];
}

/**
 * Is a form complete? Judges the fields for one service and channel as `assess` would at the start of a case.
 *
 * A demand that hangs on what only a case can tell, an officer's judgement among it, makes the answer `undetermined`.
 * Throws a `MisuseError` for a service or channel that the SOP does not offer.
 *
 * @example checkIntake(sop, "pengaduan", "sms", { nama: "Ketut" }).missing[0]?.field // "tempat"
 */
export function checkIntake(
  sop: LoadedSop,
  serviceId: string,
  channel: string,
  fields: unknown,
  options: IntakeOptions = {},
): IntakeAnswer {
  const form = { sop, service: serviceAt(sop, serviceId, channel), channel };
  return withSecondTry(sop, fields, options, (value, notData) => intakeOf(form, value, options, notData));
}

interface Form {
  readonly sop: LoadedSop;
  readonly service: CompiledService;
  readonly channel: string;
}

function intakeOf(
  form: Form,
  fields: unknown,
  options: IntakeOptions,
  notData: readonly NotData[],
): IntakeAnswer {
  const problems = new ProblemList(languageOf(options));
  checkOptions(options, problems, ["language"]);
  nameNotData(notData, problems, "/fields");
  const { state, facts } = formState(form, fields, problems);
  const { intake, frame } = form.service;
  return { ...assessIntake(intake, frame, state, facts), problems: problems.problems };
}

/**
 * The form of one service and channel as JSON Schema, for a validator such as ajv or a form library: labels as titles,
 * what is required there, conditions between fields, groups, limits of attachments. It accepts a fields object exactly
 * when `checkIntake` finds nothing missing and no problem, but for the total size of attachments (`maxTotalBytes`, C225),
 * which JSON Schema cannot add up: check it with `checkIntake`. What is only expected or warned of is not in it, nor
 * what an officer judges.
 *
 * Uses keywords that draft-07 and 2020-12 share, and no `$schema`, so that it fits into a schema of the host. Throws a
 * `MisuseError` for a service or channel that the SOP does not offer.
 *
 * @example formSchema(sop, "pengaduan", "sms")["required"] // ["nama", "tempat", "waktu", "isi"]
 */
export function formSchema(
  sop: LoadedSop,
  serviceId: string,
  channel: string,
): { readonly [keyword: string]: unknown } {
  const service = serviceAt(sop, serviceId, channel);
  return intakeSchema(service.frame, formState({ sop, service, channel }, {}, null).facts);
}

function serviceAt(sop: LoadedSop, serviceId: string, channel: string): CompiledService {
  expectSop(sop);
  const { services } = sop.compiled;
  const service = services.get(serviceId);
  if (service === undefined) throw unknownValue(serviceId, services.keys(), "service");
  const { channels } = service.frame;
  if (!channels.has(channel)) throw unknownValue(channel, channels, "channel");
  return service;
}

function formState(
  { sop: { compiled }, service: { frame }, channel }: Form,
  fields: unknown,
  problems: ProblemList | null,
): { readonly state: CaseState; readonly facts: unknown[] } {
  const history: CaseHistory = readCase(
    { service: frame.id, channel, fields },
    compiled.eventTypes,
    0,
    problems ?? new ProblemList(defaultLanguage),
  );
  const state = caseState(history, frame, 0, problems);
  const context: CaseContext = {
    service: frame.id,
    channel,
    channelClass: compiled.file.channels[channel]?.class ?? null,
    grade: null,
    receivedWithinHours: null,
  };
  const facts = slotValues(frame, () => false, state, context);
  for (const [slot, { origin }] of frame.slots.entries()) if (origin === "event") facts[slot] = null;
  return { state, facts };
}
