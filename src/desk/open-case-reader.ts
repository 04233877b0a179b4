/** What the lists of a desk go by: which of many cases are open, and what the SOP answers about each. */

import type { Answers } from "../assess/answers.ts";
import { type Evaluation, evaluate, instantOfNow, nextCheckOf } from "../assess/evaluate.ts";
import { expectSops } from "../assess/expect-sop.ts";
import { instantTexts } from "../assess/instant-texts.ts";
import type { LoadedSop } from "../assess/load-sop.ts";
import { type AssessOptions, assessOptionKeys } from "../assess/options.ts";
import { withSecondTry } from "../assess/second-try.ts";
import type { SopSet } from "../assess/versions.ts";
import { type Zone, zoneOffsetMs } from "../base/time.ts";
import { arrivalOf } from "../case/life.ts";
import type { Problem } from "../diagnostics/diagnostic.ts";
import { chosenLanguage } from "../diagnostics/language-option.ts";

/** An open case and its answers. */
export interface OpenCase {
  readonly id: string | null;
  /** Its place among the cases read, from 0. */
  readonly index: number;
  readonly sop: LoadedSop;
  readonly service: string;
  readonly answers: Answers;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The instant up to which decrees count as known, in epoch milliseconds. */
  readonly asOf: number;
  /** When to look again, in epoch milliseconds; Infinity when never. */
  readonly nextCheck: number;
  readonly problems: readonly Problem[];
}

/** How many cases are on no list of a desk, and why not. */
export interface LeftOut {
  readonly closed: number;
  /** They had not arrived by now. */
  readonly notBegun: number;
  /** They name no SOP at hand or no service of it. */
  readonly unreadable: number;
}

/** Reads cases one after the other, and keeps of those that are not open only how many there are. */
export class OpenCaseReader {
  readonly #sops: LoadedSop | SopSet;
  readonly #now: number;
  readonly #options: AssessOptions;
  readonly #leftOut = { closed: 0, notBegun: 0, unreadable: 0 };
  readonly #zones = new Set<Zone>();
  #count = 0;

  constructor(sops: LoadedSop | SopSet, now: string | number, options: AssessOptions) {
    expectSops(sops);
    this.#sops = sops;
    this.#now = instantOfNow(now);
    // Refused here: of an option that no case reads nobody would be told.
    chosenLanguage(options, assessOptionKeys);
    this.#options = options;
  }

  /** The case, when it is open; else what keeps it from being read, or an empty list. */
  read(input: unknown, sops: LoadedSop | SopSet = this.#sops): OpenCase | readonly Problem[] {
    const index = this.#count++;
    const evaluation = this.#evaluate(sops, input);
    const { sop, history, now, asOf, answers, problems } = evaluation;
    if (sop === null || answers === null) {
      this.#leftOut.unreadable++;
      return problems.problems;
    }
    this.#zones.add(sop.file.institution.zone);
    const isAhead = history.firstAt !== null && arrivalOf(answers.life) === null;
    if (isAhead || answers.state === "closed") {
      this.#leftOut[isAhead ? "notBegun" : "closed"]++;
      return [];
    }
    const { id, service } = history;
    const nextCheck = nextCheckOf(evaluation);
    return { id, index, sop, service: service!, answers, now, asOf, nextCheck, problems: problems.problems };
  }

  #evaluate(sops: LoadedSop | SopSet, input: unknown): Evaluation {
    return withSecondTry(sops, input, this.#options, (value, notData) =>
      evaluate(sops, value, this.#now, this.#options, notData),
    );
  }

  get leftOut(): LeftOut {
    return { ...this.#leftOut };
  }

  /** Now, in the zone that all cases read share; before there are any, all SOPs; else in WIB. */
  get at(): string {
    const all = "versions" in this.#sops ? [...this.#sops.versions.values()].flat() : [this.#sops];
    const zones =
      this.#zones.size > 0 ? this.#zones : new Set<Zone>(all.map(({ file }) => file.institution.zone));
    const [zone = "WIB"] = zones.size === 1 ? zones : [];
    return instantTexts(zoneOffsetMs[zone]).of(this.#now);
  }
}

export function isOpenCase(read: OpenCase | readonly Problem[]): read is OpenCase {
  return "answers" in read;
}
