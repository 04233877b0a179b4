/** Values that a program can hold and JSON cannot, and values that JSON can and nobody expects. */

export function thrower(): never {
  throw new TypeError("a trap of the caller's");
}

export function revoked(target: object = {}): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

export function circle(): object {
  const value: Record<string, unknown> = { id: "ADU-1" };
  value["fields"] = value;
  value["events"] = [value];
  return value;
}

export function nested(levels: number): unknown {
  let value: unknown = "dalam";
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { fields: value };
  return value;
}

/** An object each of whose properties throws when it is read. */
export const trapped = new Proxy({}, { get: thrower, ownKeys: thrower, has: thrower });

class Complaint {
  readonly service = "pengaduan";
  toJSON(): never {
    return thrower();
  }
}

/** By name, so that a failure says which. */
export const oddValues: Readonly<Record<string, unknown>> = {
  null: null,
  undefined: undefined,
  "a number": 7,
  NaN: Number.NaN,
  "a text": "bukan apa-apa",
  "an empty text": "",
  "a boolean": true,
  "a bigint": 10n,
  "a symbol": Symbol("gelap"),
  "a function": () => 7,
  "a list": [],
  "a list of nothing": [null, undefined],
  "a sparse list": Object.assign(new Array(3), { 1: "x" }),
  "an empty object": {},
  "an object without prototype": Object.create(null),
  "a Map": new Map([["service", "pengaduan"]]),
  "a Set": new Set(["pengaduan"]),
  "a Date": new Date(0),
  "a boxed text": new String("pengaduan"),
  "an instance with toJSON": new Complaint(),
  "a getter that throws": Object.defineProperty({}, "service", { get: thrower, enumerable: true }),
  "a proxy that throws": trapped,
  "a revoked proxy": revoked(),
  "a revoked list": revoked([]),
  "a circle": circle(),
  "10 000 levels": nested(10_000),
  "a key __proto__": JSON.parse('{"__proto__": {"service": "pengaduan"}}'),
};
