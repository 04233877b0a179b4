/**
 * Sixty lives of complaints under the six SOPs, out of order and late. Each state was dated by hand, from the clauses of
 * the paper SOP and what is decided about the life of a case, before the product was asked; `why` shows the counting.
 * What the texts leave open is left out. Where `done`, `open`, `missing` or `escalations` say something, that much has to be so; there may be more.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Assessment, assess } from "../../src/assess/assess.ts";
import { loadPolicy } from "../../src/assess/load-policy.ts";
import { shippedSop } from "../assess/shipped.ts";

interface State {
  readonly now: string;
  readonly policy?: string;
  /** What the policy turns on beside. */
  readonly turnOn?: readonly string[];
  /** "<element>=<reading>" */
  readonly reading?: string;
  readonly state: string;
  /** Status, due instant and stop by deadline; of those that the life is about. */
  readonly deadlines: Readonly<Record<string, readonly (string | null)[]>>;
  /** Due instants that ran out and were replaced, of all deadlines. */
  readonly passed: readonly string[];
  readonly handler: string | null;
  readonly missing?: readonly string[];
  readonly done?: readonly string[];
  readonly open?: readonly string[];
  /** "<key, or how it begins> <status> <instant>" */
  readonly escalations?: readonly string[];
  readonly why?: string;
}

interface Lives {
  readonly sop: string;
  readonly lives: readonly { readonly case: { readonly id: string }; readonly states: readonly State[] }[];
}

const sops = [
  "poltekkes-kendari",
  "puskesmas-sewo",
  "rsjd-atma-husada",
  "rsud-buleleng",
  "rsud-kepulauan-seribu",
  "sp4n-lapor",
];

/** What the product says of all that a state speaks of, in the words of the state. */
function asTold(answer: Assessment, { deadlines, missing, done, open, escalations }: State): object {
  const stepsThat = (status: string, among: readonly string[]) =>
    among.filter((id) => answer.steps.some((step) => step.id === id && step.status === status));
  const entries = answer.escalations.map(({ key, status, dueAt }) => ({ key, told: `${status} ${dueAt}` }));
  const isThere = (entry: string) => {
    const [begin, ...told] = entry.split(" ");
    return entries.some((each) => each.key.startsWith(begin!) && each.told === told.join(" "));
  };
  return {
    state: answer.state,
    deadlines: Object.fromEntries(
      answer.deadlines
        .filter(({ id }) => id in deadlines)
        .map(({ id, status, dueAt, stoppedAt }) => [id, [status, dueAt, stoppedAt]]),
    ),
    passed: answer.deadlines.flatMap(({ passed }) => passed.map(({ dueAt }) => dueAt)).sort(),
    handler: answer.handler,
    ...(missing && {
      missing: missing.filter((id) => answer.intake.missing.some(({ field }) => field === id)),
    }),
    ...(done && { done: stepsThat("done", done) }),
    ...(open && { open: stepsThat("open", open) }),
    ...(escalations && { escalations: escalations.filter(isThere) }),
  };
}

const template = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../rules/policy/${name}.json`, import.meta.url), "utf8")) as object;

describe.each(sops)("%s", (id) => {
  const { lives } = JSON.parse(readFileSync(new URL(`${id}.json`, import.meta.url), "utf8")) as Lives;
  const sop = shippedSop(id);

  test("has ten lives or more", () => {
    expect(lives.length).toBeGreaterThanOrEqual(10);
  });

  test.each(lives.map((life) => [life.case.id, life] as const))("%s", (_, life) => {
    for (const state of life.states) {
      const { now, policy, turnOn = [], reading, why: _why, ...expected } = state;
      const [element, chosen] = reading?.split("=") ?? [];
      const answer = assess(sop, life.case, now, {
        ...(policy !== undefined && { policy: loadPolicy({ ...template(policy), turnOn }, sop) }),
        ...(element !== undefined && { readings: { [element]: chosen! } }),
      });
      const { policy: _policy, turnOn: _turnOn, ...told } = { policy, turnOn, ...expected };
      expect(asTold(answer, state), now).toEqual(told);
    }
  });
});
