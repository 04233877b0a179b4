/** Names in scenarios: whatever is set or expected must be there in the SOP, or the scenario would show nothing. */
import type { CompiledService } from "../assess/compile-sop.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import { found } from "../check/findings.ts";
import { codes } from "../diagnostics/codes.ts";
import { type Finding, type PhraseRef, phrase, unknownName } from "../diagnostics/diagnostic.ts";
import { levelOfKey } from "../escalation/entry.ts";
import { unknownEvent } from "../format/event-texts.ts";
import type { JsonPart } from "../json/json-part.ts";
import { pointerKeys } from "../json/pointer.ts";
import { toFill } from "./format/pieces.ts";

/** Longest list of known names that a help tells. */
const mostTold = 40;

/** Every name of a scenario that the SOP does not have, and every fact that it sets for nobody. */
export function nameFindings(scenario: JsonPart, sop: LoadedSop): readonly Finding[] {
  const services = sop.compiled.services;
  const service = scenario.at("service");
  const compiled = services.get(service.text ?? "");
  if (compiled === undefined) return unknownNames([service], services.keys(), phrase("the-service"));
  return new Names(sop, compiled).of(scenario);
}

function unknownNames(
  parts: readonly JsonPart[],
  known: Iterable<string>,
  what: PhraseRef,
  at: "value" | "key" = "value",
): readonly Finding[] {
  const names = new Set(known);
  return parts.flatMap((part) => {
    const name = at === "key" ? lastKey(part) : part.text;
    if (name === null || name === toFill || names.has(name)) return [];
    return [found("T103", part, { ...unknownName(name, names), what, known: listed(names) }, at)];
  });
}

function listed(names: ReadonlySet<string>): string {
  const all = [...names];
  if (all.length === 0) return "–";
  return all.slice(0, mostTold).join(", ") + (all.length > mostTold ? ", …" : "");
}

const lastKey = ({ pointer }: JsonPart): string => pointerKeys(pointer).at(-1)!;

const itemsOf = (part: JsonPart): readonly JsonPart[] => (part.isList ? part.parts : [part]);

class Names {
  readonly #sop: LoadedSop;
  readonly #service: CompiledService;
  readonly #readFacts: ReadonlySet<string>;
  readonly #roles: ReadonlySet<string>;

  constructor(sop: LoadedSop, service: CompiledService) {
    this.#sop = sop;
    this.#service = service;
    const { slots } = service.frame;
    this.#readFacts = new Set(slots.filter(({ origin }) => origin === "declared").map(({ of }) => of));
    this.#roles = new Set(Object.keys(sop.file.roles ?? {}));
  }

  of(scenario: JsonPart): readonly Finding[] {
    const { frame, readings } = this.#service;
    const chosen = scenario.at("readings").entries();
    return [
      ...unknownNames([scenario.at("channel")], frame.channels, phrase("the-channel")),
      ...this.#ofValues(scenario),
      ...chosen.flatMap(([element, part]) =>
        readings.has(element)
          ? unknownNames([part], readings.get(element)!, phrase("the-reading"))
          : unknownNames([part], readings.keys(), phrase("the-element"), "key"),
      ),
      ...this.#ofEvents(scenario.at("events")),
      ...this.#ofExpected(scenario.at("expect")),
    ];
  }

  #ofValues(holder: JsonPart): readonly Finding[] {
    const { fieldIndex, factIndex, id } = this.#service.frame;
    const facts = holder.at("facts").parts;
    const unread = facts.filter((part) => {
      const name = lastKey(part);
      return factIndex.has(name) && !this.#readFacts.has(name);
    });
    return [
      ...unknownNames(holder.at("fields").parts, fieldIndex.keys(), phrase("the-field"), "key"),
      ...unknownNames(facts, factIndex.keys(), phrase("the-fact"), "key"),
      ...unread.map((part) => found("T106", part, { name: lastKey(part), service: id }, "key")),
    ];
  }

  #ofEvents(events: JsonPart): readonly Finding[] {
    const types = this.#sop.compiled.eventTypes;
    return events.entries().flatMap(([type, told]) => {
      const each = itemsOf(told);
      const known = [...types.keys()];
      const unknown = types.has(type)
        ? []
        : [
            found(
              "T103",
              told,
              {
                ...unknownEvent(type, known),
                what: phrase("event-type"),
                known: listed(new Set(known)),
              },
              "key",
            ),
          ];
      return [
        ...unknown,
        ...each.flatMap((part) => [
          ...this.#ofValues(part),
          ...unknownNames([part.at("deadline")], this.#deadlines, phrase("the-deadline")),
          ...unknownNames([part.at("grade")], this.#grades, phrase("the-grade")),
        ]),
      ];
    });
  }

  #ofExpected(expected: JsonPart): readonly Finding[] {
    const { frame, procedure, replies, scope } = this.#service;
    // Also those that only we assume: that they are off is something to expect.
    const { escalation = [], closure } = frame.file;
    const at = (...keys: readonly string[]) => keys.reduce((part, key) => part.at(key), expected);
    const list = (part: JsonPart) => (part.isList ? part.parts : []);
    const intake = Object.keys(frame.file.intake ?? {});
    const levels = new Set(idsOf(escalation));
    const entries = at("escalations").parts.filter((part) => !levels.has(levelOfKey(lastKey(part))));
    const grade = at("grade");
    const closed = at("closure");
    const deadlines = at("deadlines").parts;
    const steps = at("steps").parts;
    const actions = list(at("nextActions"));
    const texts = (parts: readonly JsonPart[], key: string) => parts.flatMap((part) => list(part.at(key)));
    const grades = [...this.#grades, "undetermined", "unspecified"];
    return [
      ...unknownNames(deadlines, this.#deadlines, phrase("the-deadline"), "key"),
      ...unknownNames(
        steps,
        procedure.steps.map(({ said }) => said.id),
        phrase("the-step"),
        "key",
      ),
      ...unknownNames(entries, levels, phrase("the-level"), "key"),
      ...unknownNames([grade], grades, phrase("the-grade")),
      ...unknownNames([grade.at("id"), ...list(grade.at("possible"))], this.#grades, phrase("the-grade")),
      ...unknownNames([closed, closed.at("rule")], idsOf(closure?.rules ?? []), phrase("the-closure-rule")),
      ...unknownNames([at("reply", "rule")], idsOf(replies.rules), phrase("the-reply-rule")),
      ...unknownNames([at("scope", "rule")], idsOf(scope), phrase("the-scope-rule")),
      ...unknownNames(
        [...list(at("intake", "missing")), ...list(at("intake", "warnings"))],
        intake,
        phrase("the-field"),
      ),
      ...unknownNames(list(at("problems")), Object.keys(codes), phrase("the-code")),
      ...unknownNames(
        [
          at("handler"),
          ...texts(deadlines, "by"),
          ...texts(steps, "actor"),
          ...texts(actions, "who"),
          ...list(at("reply", "by")),
        ],
        this.#roles,
        phrase("the-role"),
      ),
    ];
  }

  get #deadlines(): readonly string[] {
    return Object.keys(this.#service.frame.file.deadlines ?? {});
  }

  get #grades(): readonly string[] {
    return idsOf(this.#service.frame.file.grading?.grades ?? []);
  }
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}
