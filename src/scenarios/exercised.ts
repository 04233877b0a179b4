/**
 * Which elements of an SOP acted in one answer, by the answer's own reasons and statuses. What was only looked at, or is
 * one of several possibilities, has not acted.
 */
import type { Assessment } from "../assess/assess.ts";
import type { DeadlineAnswer } from "../deadlines/answer.ts";
import type { Case } from "../format/case.ts";
import type { SopFile } from "../format/sop.ts";
import type { Reason } from "../reasons/reason.ts";

/** Statuses of a deadline that none of its rules brought about. */
const idle: ReadonlySet<DeadlineAnswer["status"]> = /* @__PURE__ */ new Set([
  "not-started",
  "not-applicable",
  "undetermined",
]);

/** The pointers of the elements that acted; of a channel too, which is none of the service. */
export function exercisedIn(
  file: SopFile,
  answer: Assessment,
  { channel, fields, events }: Case,
): Set<string> {
  const acted = new Set<string>();
  const { service } = answer;
  if (service === null || !Object.hasOwn(file.services, service)) return acted;
  const given = [fields, ...(events ?? []).map((event) => event.fields)];
  new Reader(file, service, acted).read(answer, given);
  if (channel !== undefined) acted.add(`/channels/${channel}`);
  return acted;
}

class Reader {
  readonly #file: SopFile["services"][string];
  readonly #pointer: string;
  readonly #acted: Set<string>;

  constructor({ services }: SopFile, service: string, acted: Set<string>) {
    this.#file = services[service]!;
    this.#pointer = `/services/${service}`;
    this.#acted = acted;
  }

  read(answer: Assessment, given: readonly (Readonly<Record<string, unknown>> | undefined)[]): void {
    this.#readIntake(answer, given);
    this.#readGrade(answer);
    for (const deadline of answer.deadlines) this.#readDeadline(deadline);
    const { scope, reply, closure, problems } = answer;
    if (scope !== null) {
      this.#readFacts(scope.because);
      if (scope.rule !== null) this.#addNamed("scope", this.#file.scope, scope.rule);
    }
    for (const { id, status, because } of answer.steps) {
      this.#readFacts(because);
      if (status === "open" || status === "done") this.#addNamed("procedure", this.#file.procedure, id);
    }
    if (reply !== null) {
      this.#readFacts(reply.because);
      if (reply.rule !== null && (reply.status === "owed" || reply.status === "given"))
        this.#addNamed("replies", this.#file.replies, reply.rule);
    }
    for (const { id, status, because } of answer.escalations) {
      if (status !== "due" && status !== "done") continue;
      this.#readFacts(because);
      this.#addNamed("escalation", this.#file.escalation, id);
    }
    if (closure !== null) {
      this.#readFacts(closure.because);
      if (closure.rule !== null) this.#addNamed("closure/rules", this.#file.closure?.rules, closure.rule);
    }
    // A reopening that is refused is an answer of the closure too.
    if (problems.some(({ code }) => code === "C333" || code === "C339")) this.#add("/closure");
  }

  #add(at: string): void {
    this.#acted.add(this.#pointer + at);
  }

  #addNamed(part: string, list: readonly { readonly id: string }[] | undefined, id: string): void {
    const index = (list ?? []).findIndex((each) => each.id === id);
    if (index >= 0) this.#add(`/${part}/${index}`);
  }

  /** A demand acts where its lack is told, in a group on the fields of the group; what nothing demands where it is given. */
  #readIntake(
    { intake: { missing, warnings } }: Assessment,
    given: readonly (Readonly<Record<string, unknown>> | undefined)[],
  ): void {
    const elements = this.#file.intake ?? {};
    for (const { field, because } of [...missing, ...warnings]) {
      this.#readFacts(because);
      this.#add(`/intake/${field}`);
      const element = elements[field];
      if (element !== undefined && "of" in element)
        for (const member of element.of) this.#addUndemanded(member);
    }
    for (const values of given)
      for (const [field, value] of Object.entries(values ?? {}))
        if (value !== null && value !== "") this.#addUndemanded(field);
  }

  #addUndemanded(id: string): void {
    const field = this.#file.intake?.[id];
    if (field === undefined || "of" in field || "judged" in field) return;
    if (field.required === undefined && field.expected === undefined) this.#add(`/intake/${id}`);
  }

  #readGrade({ grade }: Assessment): void {
    if (grade === null || grade.status === "undetermined") return;
    this.#add("/grading");
    this.#readReasons(grade.because);
    if (grade.id !== null) this.#addNamed("grading/grades", this.#file.grading?.grades, grade.id);
  }

  #readDeadline({ id, status, because }: DeadlineAnswer): void {
    if (status !== "undetermined") this.#readFacts(because);
    if (idle.has(status)) return;
    this.#add(`/deadlines/${id}`);
    this.#readReasons(because);
  }

  /** Rules, readings, extensions, pauses and reopenings, which reasons name by their place. */
  #readReasons(because: readonly Reason[]): void {
    this.#readFacts(because);
    for (const reason of because) {
      if (reason.kind === "rule" || reason.kind === "extension" || reason.kind === "pause")
        this.#acted.add(reason.pointer);
      else if (reason.kind === "reopened") this.#add("/closure");
      else if (reason.kind === "reading") this.#readReading(reason);
    }
  }

  #readReading({ pointer, reading }: Extract<Reason, { readonly kind: "reading" }>): void {
    this.#acted.add(pointer);
    const question = this.#file.readings?.find(
      (_, index) => pointer === `${this.#pointer}/readings/${index}`,
    );
    const choice = question?.choices.findIndex(({ id }) => id === reading) ?? -1;
    if (choice >= 0) this.#acted.add(`${pointer}/choices/${choice}`);
  }

  /** A fact acts where it is known. */
  #readFacts(because: readonly Reason[]): void {
    for (const reason of because)
      if ((reason.kind === "fact" || reason.kind === "judged") && reason.holds !== null)
        if (Object.hasOwn(this.#file.facts ?? {}, reason.fact)) this.#add(`/facts/${reason.fact}`);
  }
}
