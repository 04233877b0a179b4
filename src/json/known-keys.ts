/** Which keys an object may have, handed on as the message of an issue: the error map of zod alone sees the schema. */

/** The keys of an object, and in which of its lists the items have one that was written outside. */
export interface KnownKeys {
  readonly known: readonly string[];
  readonly inside: Readonly<Record<string, string>>;
}

/** The keys that the message of an issue about unknown keys hands on. */
export function keysIn(message: string): KnownKeys {
  return JSON.parse(message) as KnownKeys;
}

/** The message that hands on the keys of an object, and the lists whose items have one that it has not. */
export function keysOf(schema: unknown, unknown: readonly string[]): string {
  const shape = defOf(schema).shape ?? {};
  const inside: Record<string, string> = {};
  for (const [place, part] of Object.entries(shape)) {
    const items = defOf(defOf(defOf(part).innerType ?? part).element).shape ?? {};
    for (const key of unknown) if (Object.hasOwn(items, key)) inside[key] ??= place;
  }
  return JSON.stringify({ known: Object.keys(shape), inside } satisfies KnownKeys);
}

interface Def {
  readonly shape?: Readonly<Record<string, unknown>>;
  readonly innerType?: unknown;
  readonly element?: unknown;
}

function defOf(schema: unknown): Def {
  return (schema as { _zod?: { def?: Def } } | undefined)?._zod?.def ?? {};
}
