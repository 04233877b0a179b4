/**
 * What an SOP has that a case can bring into play: everything that an answer can show to have acted. A fee, the rules of
 * confidentiality and duties per period act on no single answer, and are not here.
 */
import type { LoadedSop } from "../assess/load-sop.ts";
import type { ServiceFile, SopFile } from "../format/sop.ts";

/** In the order in which reports list them; `support` is what only carries clauses. */
export const elementKinds = [
  "field",
  "fact",
  "grade",
  "scope",
  "deadline",
  "rule",
  "reading",
  "step",
  "reply",
  "level",
  "closure",
  "support",
] as const;
export type ElementKind = (typeof elementKinds)[number];

export interface SopElement {
  readonly kind: ElementKind;
  /** Within its service: `tanggapan`; of a rule its number behind it, `tanggapan/2`; of a reading its id. */
  readonly id: string;
  readonly service: string;
  /** Into the rule file. INVARIANT: no two elements share one. */
  readonly pointer: string;
  readonly label: string;
  /** The clauses that it cites itself. */
  readonly clauses: readonly string[];
}

interface Sourced {
  readonly source?: readonly string[] | undefined;
}

/** Every element of every service, in file order; under a policy those that the policy laid over the SOP. */
export function elementsOf(sop: LoadedSop): readonly SopElement[] {
  const all = Object.entries(sop.file.services).flatMap(([id, service]) =>
    new Collector(id, service, sop).collected(),
  );
  return sop.policy === null ? all : all.filter(({ pointer }) => isLaid(pointer, sop));
}

/** The clauses that carry a rule, which a case can bring into play: what services cite. */
export function clausesWithRule(elements: readonly SopElement[], { clauses }: SopFile): readonly string[] {
  const cited = new Set(elements.flatMap((each) => each.clauses));
  return Object.keys(clauses).filter((id) => cited.has(id));
}

/** Whether a policy brought it: a deadline with all that is in it, a level, a closure. */
function isLaid(pointer: string, { file, laidDeadlines }: LoadedSop): boolean {
  for (const laid of laidDeadlines) if (pointer === laid || pointer.startsWith(`${laid}/`)) return true;
  const [, , service = "", part = "", rest = ""] =
    /^(\/services)\/([^/]+)\/(escalation|closure\/rules)\/(\d+)$/.exec(pointer) ?? [];
  const { escalation = [], closure } = file.services[service] ?? {};
  const element = part === "escalation" ? escalation[Number(rest)] : closure?.rules?.[Number(rest)];
  return element?.basis === "host";
}

class Collector {
  readonly #elements: SopElement[] = [];
  readonly #service: string;
  readonly #pointer: string;

  constructor(id: string, file: ServiceFile, sop: LoadedSop) {
    this.#service = id;
    this.#pointer = `/services/${id}`;
    this.#addIntake(file);
    for (const [fact, declared] of Object.entries(file.facts ?? {}))
      this.#add("fact", fact, `/facts/${fact}`, declared, declared.label);
    this.#addGrading(file);
    for (const [index, question] of (file.readings ?? []).entries()) {
      const at = `/readings/${index}`;
      this.#add("support", question.id, at, question, question.question);
      for (const [position, choice] of question.choices.entries())
        this.#add("reading", `${question.id}=${choice.id}`, `${at}/choices/${position}`, {}, choice.label);
    }
    for (const [index, rule] of (file.scope ?? []).entries())
      this.#add("scope", rule.id, `/scope/${index}`, rule, rule.refersTo?.label);
    this.#addDeadlines(file);
    for (const [index, step] of (file.procedure ?? []).entries())
      this.#add("step", step.id, `/procedure/${index}`, step, step.label);
    for (const [index, reply] of (file.replies ?? []).entries())
      this.#add("reply", reply.id, `/replies/${index}`, reply, reply.form);
    this.#addEnds(file, sop);
  }

  collected(): readonly SopElement[] {
    return this.#elements;
  }

  #add(kind: ElementKind, id: string, at: string, { source = [] }: Sourced, label = ""): void {
    const pointer = `${this.#pointer}${at}`;
    this.#elements.push({ kind, id, service: this.#service, pointer, label, clauses: source });
  }

  #addIntake({ intake = {} }: ServiceFile): void {
    for (const [id, element] of Object.entries(intake))
      this.#add("field", id, `/intake/${id}`, element, element.label);
  }

  #addGrading({ grading }: ServiceFile): void {
    if (grading === undefined) return;
    this.#add("support", "grading", "/grading", grading);
    for (const [index, grade] of grading.grades.entries()) {
      const at = `/grading/grades/${index}`;
      this.#add("grade", grade.id, at, grade, grade.label);
      for (const [position, reading] of (grade.readings ?? []).entries())
        this.#add(
          "reading",
          `${grade.id}=${reading.id}`,
          `${at}/readings/${position}`,
          reading,
          reading.label,
        );
    }
  }

  #addDeadlines({ deadlines = {} }: ServiceFile): void {
    for (const [id, deadline] of Object.entries(deadlines)) {
      const at = `/deadlines/${id}`;
      this.#add("deadline", id, at, deadline, deadline.label);
      this.#addParts(id, at, deadline);
      for (const [index, rule] of deadline.rules.entries()) {
        const place = `${at}/rules/${index}`;
        this.#add("rule", `${id}/${index + 1}`, place, rule, rule.printed ?? deadline.label);
        this.#addParts(id, place, rule);
        for (const [position, reading] of (rule.readings ?? []).entries()) {
          const there = `${place}/readings/${position}`;
          this.#add("reading", `${id}/${index + 1}=${reading.id}`, there, reading, reading.label);
          this.#addParts(id, there, reading);
        }
      }
    }
  }

  /** What may be granted or held within a deadline, and cites clauses of its own. */
  #addParts(id: string, at: string, holder: object): void {
    for (const part of ["extension", "pause"] as const) {
      const found = (holder as Readonly<Record<string, Sourced | undefined>>)[part];
      if (found !== undefined) this.#add("support", `${id}.${part}`, `${at}/${part}`, found);
    }
  }

  /** Levels and closures that only we assume act on nothing until a host turns them on. */
  #addEnds({ escalation = [], closure }: ServiceFile, { compiled }: LoadedSop): void {
    const active = compiled.services.get(this.#service)!;
    const isOn = new Set([...active.escalation, ...active.closure.rules].map(({ pointer }) => pointer));
    for (const [index, level] of escalation.entries()) {
      const at = `/escalation/${index}`;
      if (isOn.has(this.#pointer + at)) this.#add("level", level.id, at, level, level.label);
    }
    if (closure === undefined) return;
    this.#add("support", "reopen", "/closure", closure);
    for (const [index, rule] of (closure.rules ?? []).entries()) {
      const at = `/closure/rules/${index}`;
      if (isOn.has(this.#pointer + at)) this.#add("closure", rule.id, at, rule);
    }
  }
}
