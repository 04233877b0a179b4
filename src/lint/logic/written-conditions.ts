/** Every condition of a service where it is written: under every reading, in every moment, and the shared ones once. */
import { type CompiledCondition, compileCondition } from "../../conditions/compile.ts";
import type { Condition } from "../../conditions/condition.ts";
import type { JsonPart } from "../../json/json-part.ts";
import { type ServiceFrame, serviceFrame } from "../../sop/service-frame.ts";
import type { LintContext, LintedService } from "../context.ts";
import { timingParts } from "../timing-parts.ts";

export interface WrittenConditions {
  /** The linter's own: parts of conditions are compiled by it, and the slots of the SOP stay as they are. */
  readonly frame: ServiceFrame;
  /** The shared conditions first, then the others in the order of the file. */
  readonly parts: readonly JsonPart[];
  /** Of these the ones that are moments themselves: the first instant at which they are true. */
  readonly states: readonly JsonPart[];
}

const known = new WeakMap<LintContext, Map<string, WrittenConditions>>();

export function writtenConditions({ id, part }: LintedService, context: LintContext): WrittenConditions {
  const ofFile = known.get(context) ?? new Map<string, WrittenConditions>();
  known.set(context, ofFile);
  const written = ofFile.get(id) ?? { frame: serviceFrame(context.file, id), ...conditionsIn(part) };
  ofFile.set(id, written);
  return written;
}

/** A condition, or a part of one, of a file that has been checked. */
export function compiledPart(part: JsonPart, frame: ServiceFrame): CompiledCondition {
  return compileCondition(part.value as Condition, part.pointer, noClauses, frame.names);
}

const noClauses: readonly string[] = [];

function conditionsIn(service: JsonPart): Pick<WrittenConditions, "parts" | "states"> {
  const grades = service.at("grading").at("grades").parts;
  const all = [
    ...service.at("conditions").parts,
    ...service.at("intake").parts.flatMap((element) => held(element, ["required", "expected", "when"])),
    ...grades
      .flatMap((grade) => [grade, ...grade.at("readings").parts])
      .flatMap((each) => held(each, ["when"])),
    ...elementsIn(service).flatMap((element) => held(element, ["when", "owed"])),
    ...momentsIn(service).flatMap(branchConditions),
  ];
  const states = momentsIn(service).flatMap(statesIn);
  return { parts: [...all.filter(({ isObject }) => isObject), ...states], states };
}

/** Every moment and list of moments that an element of the service says. */
export function momentsIn(service: JsonPart): readonly JsonPart[] {
  return elementsIn(service).flatMap((element) =>
    held(element, ["from", "until", "doneWhen", "impliedBy", "on"]),
  );
}

/** What may say a moment, and when it applies. */
function elementsIn(service: JsonPart): readonly JsonPart[] {
  const lists = ["scope", "procedure", "replies", "escalation"].flatMap((key) => service.at(key).parts);
  return [
    ...service.at("deadlines").parts.flatMap(timingParts),
    ...lists,
    ...service.at("closure").at("rules").parts,
  ];
}

/** The conditions that choose a branch of a list of moments. */
function branchConditions(moment: JsonPart): readonly JsonPart[] {
  return moment.isList ? moment.parts.flatMap((branch) => held(branch, ["when"])) : [];
}

/** The states that a moment is made of, or comes after. */
function statesIn(moment: JsonPart): readonly JsonPart[] {
  const parts = moment.isList ? moment.parts : [moment];
  return parts.flatMap((part) => [
    ...(moment.isList ? [] : held(part, ["when"])),
    ...["any", "all"].flatMap((key) => part.at(key).parts.flatMap(statesIn)),
    ...held(part, ["after"]).flatMap(statesIn),
  ]);
}

function held(part: JsonPart, keys: readonly string[]): readonly JsonPart[] {
  return keys.flatMap((key) => (part.has(key) ? [part.at(key)] : []));
}
