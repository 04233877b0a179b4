/** Which conditions and moments say the same, in whatever order and behind whatever shared condition. */

/** Gives each thing that is said a number: the same number, the same meaning. */
export class Sameness {
  readonly #numbers = new Map<string, number>();
  readonly #shared = new Map<string, number>();
  readonly #conditions: Readonly<Record<string, unknown>>;

  /** @param conditions the shared conditions of the service */
  constructor(conditions: Readonly<Record<string, unknown>>) {
    this.#conditions = conditions;
  }

  /** The number of a condition or a moment, or of any part of one. */
  of(value: unknown, isUnordered = false): number {
    if (typeof value !== "object" || value === null) return this.number(JSON.stringify(value) ?? "");
    if (Array.isArray(value)) {
      const items = value.map((item) => this.of(item));
      const said = isUnordered ? [...new Set(items)].sort((a, b) => a - b) : items;
      return this.number(`[${said.join()}]`);
    }
    const entries = Object.entries(value);
    const [[key, only] = ["", null]] = entries;
    if (entries.length === 1 && key === "condition") return this.ofShared(String(only));
    // An event by itself is the moment at which it comes.
    if (entries.length === 1 && key === "event") return this.of(only);
    const isMembership = entries.some(([, each]) => each === "in" || each === "notIn");
    const members = entries.map(([name, each]) => {
      const isSet = name === "all" || name === "any" || (name === "value" && isMembership);
      return `${name}:${this.of(each, isSet)}`;
    });
    return this.number(`{${members.sort().join()}}`);
  }

  private ofShared(name: string): number {
    const known = this.#shared.get(name);
    if (known !== undefined) return known;
    const number = this.of(this.#conditions[name]);
    this.#shared.set(name, number);
    return number;
  }

  private number(key: string): number {
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}
