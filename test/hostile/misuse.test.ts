/**
 * Every function that the package exports, called as a program in plain JavaScript might: it answers, or throws an error
 * with a code or an `SopError`; never what failed somewhere inside. A new export is tested by itself.
 */
import { describe, expect, test } from "vitest";
import * as api from "../../src/index.ts";
import { oddValues, thrower } from "./odd-values.ts";
import { complaint, failureOf, functions, made, now, rightCalls, sop } from "./right-calls.ts";

/** The keys of what a program could have written itself. */
const keysOf = (argument: unknown) =>
  typeof argument === "object" && argument !== null && !made.has(argument) ? Object.keys(argument) : [];

test("every exported function has a call here", () => {
  expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(rightCalls).sort());
});

describe("a function called with what it cannot take answers or is refused with a code", () => {
  test.each(functions)("%s", async (name, fn) => {
    const right = rightCalls[name]!;
    if (name !== "loadPolicy") expect(await fn(...right)).not.toBe(undefined);
    const failures: string[] = [];
    const without = await failureOf(() => fn());
    if (without !== null) failures.push(`no argument: ${without}`);
    for (const index of right.keys())
      for (const [what, odd] of Object.entries(oddValues)) {
        const failure = await failureOf(() => fn(...right.with(index, odd)));
        if (failure !== null) failures.push(`argument ${index}, ${what}: ${failure}`);
      }
    for (const [index, argument] of right.entries())
      for (const key of keysOf(argument)) {
        const copy = Array.isArray(argument) ? [...argument] : { ...(argument as object) };
        const spoilt = Object.defineProperty(copy, key, { get: thrower, enumerable: true });
        const failure = await failureOf(() => fn(...right.with(index, spoilt)));
        if (failure !== null) failures.push(`argument ${index}, a getter of ${key}: ${failure}`);
      }
    expect(failures).toEqual([]);
  });

  test.each([
    ["AgendaBuilder", api.AgendaBuilder],
    ["UnownedBuilder", api.UnownedBuilder],
  ])("%s", async (_, Builder) => {
    const failures: string[] = [];
    for (const [what, odd] of Object.entries(oddValues)) {
      const calls: Readonly<Record<string, () => unknown>> = {
        sops: () => new Builder(odd as never, now),
        now: () => new Builder(sop, odd as never),
        options: () => new Builder(sop, now, odd as never),
        add: () => new Builder(sop, now).add(odd),
        "add under": () => new Builder(sop, now).add(complaint, odd as never),
      };
      for (const [place, call] of Object.entries(calls)) {
        const failure = await failureOf(call);
        if (failure !== null) failures.push(`${place}, ${what}: ${failure}`);
      }
    }
    expect(failures).toEqual([]);
  });
});
