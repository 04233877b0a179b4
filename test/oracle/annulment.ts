/** Which events stand: without those that were annulled, and without the annulments that took them back. */

interface Told {
  readonly event: { readonly id?: string; readonly type: string; readonly ref?: string };
}

/**
 * `happened` in order, without annulments and what they took back. From the latest to the earliest, so that one
 * that was itself annulled takes nothing back. A `ref` that is missing, unknown, borne by two events, or by one that is
 * not earlier, takes nothing back.
 */
export function standing<H extends Told>(happened: readonly H[]): readonly H[] {
  const gone = new Set<H>();
  for (const [index, annulment] of [...happened.entries()].reverse()) {
    const { type, ref } = annulment.event;
    if (type !== "annulled" || ref === undefined || gone.has(annulment)) continue;
    const [target, ...more] = happened.filter(({ event }) => event.id === ref);
    if (target === undefined || more.length > 0 || gone.has(target)) continue;
    if (happened.indexOf(target) >= index) continue;
    gone.add(target).add(annulment);
  }
  return happened.filter((each) => each.event.type !== "annulled" && !gone.has(each));
}
