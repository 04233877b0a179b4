/** A moment that waits for a complaint to arrive by a channel which does not serve this service: none ever comes. */

import type { CompiledService } from "../../assess/compile-sop.ts";
import type { CompiledMoment, CompiledMoments } from "../../case/compile-moments.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { needs, rowOf } from "../moments.ts";

export const channelOfOtherService = /* @__PURE__ */ ruleOfServices("S722", ({ compiled, part }) => {
  const { channels } = compiled.frame;
  if (!part.has("channels")) return [];
  const isNever = (leaf: CompiledMoment) =>
    leaf.channel !== null && !channels.has(leaf.channel) && (rowOf(leaf)?.does.includes("arrives") ?? false);
  const found = new Map<string, ReturnType<typeof finding>>();
  for (const { branches } of momentsOf(compiled))
    for (const { moment } of branches) {
      if (!needs(moment, isNever)) continue;
      const leaf = firstOf(moment, isNever)!;
      const params = { name: leaf.channel!, event: leaf.type, known: [...channels].join(", ") };
      found.set(leaf.pointer, finding("S722", `${leaf.pointer}/channel`, params));
    }
  return [...found.values()];
});

function momentsOf({ deadlines, procedure, closure }: CompiledService): readonly CompiledMoments[] {
  return [
    ...deadlines.flatMap(({ rules }) => rules.flatMap(({ inForce: { from, until } }) => [from, until])),
    ...procedure.steps.flatMap(({ doneWhen }) => doneWhen ?? []),
    ...closure.rules.flatMap(({ on }) => on ?? []),
  ];
}

function firstOf(
  moment: CompiledMoment,
  isSuch: (leaf: CompiledMoment) => boolean,
): CompiledMoment | undefined {
  if (moment.parts.length === 0) return isSuch(moment) ? moment : undefined;
  for (const part of moment.parts) {
    const found = firstOf(part, isSuch);
    if (found !== undefined) return found;
  }
  return undefined;
}
