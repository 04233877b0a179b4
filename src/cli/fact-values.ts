/** `--fact FACT=VALUE`: values typed as the service declares its facts. */
import { nearest, parseDate } from "../index.ts";
import type { Messages } from "./messages.ts";
import type { ServiceFile } from "./start-events.ts";
import { WrongUse } from "./wrong-use.ts";

type FactFile = NonNullable<ServiceFile["facts"]>[string];

/** What is taken for granted about a case. */
export interface GivenFacts {
  readonly facts: Readonly<Record<string, unknown>>;
  /** A grade that an officer has set; null when the facts are to decide. */
  readonly grade: string | null;
}

/** Reads the facts given, and `grade` where the service has grades. Throws `WrongUse` for what it does not know. */
export function factsFrom(given: readonly string[], service: ServiceFile, messages: Messages): GivenFacts {
  const declared = service.facts ?? {};
  const grades = service.grading?.grades.map(({ id }) => id) ?? [];
  const known = [...Object.keys(declared), ...(grades.length === 0 ? [] : ["grade"])];
  const values = new Map<string, unknown>();
  for (const each of given) {
    const [, name, text] = /^([^=]+)=(.+)$/.exec(each) ?? [];
    if (name === undefined || text === undefined)
      throw new WrongUse(messages.notAFact(each), messages.factHint);
    if (!known.includes(name)) throw unknownFact(name, known, messages);
    if (values.has(name)) throw new WrongUse(messages.factTwice(name));
    const fact = Object.hasOwn(declared, name) ? declared[name] : undefined;
    values.set(
      name,
      fact === undefined ? chosen(name, text, grades, messages) : factValue(name, text, fact, messages),
    );
  }
  const grade = Object.hasOwn(declared, "grade") ? undefined : values.get("grade");
  if (grade !== undefined) values.delete("grade");
  return { facts: Object.fromEntries(values), grade: typeof grade === "string" ? grade : null };
}

function unknownFact(name: string, known: readonly string[], messages: Messages): WrongUse {
  return new WrongUse(
    messages.unknownFact(name),
    known.length === 0 ? messages.noFacts : messages.choices(known, nearest(name, known)),
  );
}

function factValue(name: string, text: string, { type, values }: FactFile, messages: Messages): unknown {
  const options = values?.map(({ id }) => id) ?? [];
  const wrong = (hint: string) => new WrongUse(messages.wrongFactValue(name, text), hint);
  switch (type) {
    case "boolean":
      if (text !== "true" && text !== "false") throw wrong(messages.factValues.boolean);
      return text === "true";
    case "number":
      if (!/^-?\d+(\.\d+)?$/.test(text)) throw wrong(messages.factValues.number);
      return Number(text);
    case "integer":
      if (!/^-?\d{1,15}$/.test(text)) throw wrong(messages.factValues.integer);
      return Number(text);
    case "date":
      if (parseDate(text) === null) throw wrong(messages.factValues.date);
      return text;
    case "enum":
      return chosen(name, text, options, messages);
    case "list": {
      const items = text.split(",").map((item) => item.trim());
      if (items.some((item) => item === "")) throw wrong(messages.factValues.list(options));
      return options.length === 0 ? items : items.map((item) => chosen(name, item, options, messages));
    }
  }
}

function chosen(name: string, text: string, options: readonly string[], messages: Messages): string {
  if (options.includes(text)) return text;
  throw new WrongUse(messages.wrongFactValue(name, text), messages.choices(options, nearest(text, options)));
}
