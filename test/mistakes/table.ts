/**
 * All slips, by the file that they are made in. When they were first checked, before any rule of the linter was written for
 * one of them, 33 of the 106 were caught.
 */

import policy from "../../rules/policy/jenjang-ombudsman.json" with { type: "json" };
import kendari from "../../rules/sop/poltekkes-kendari.json" with { type: "json" };
import sewo from "../../rules/sop/puskesmas-sewo.json" with { type: "json" };
import atmaHusada from "../../rules/sop/rsjd-atma-husada.json" with { type: "json" };
import buleleng from "../../rules/sop/rsud-buleleng.json" with { type: "json" };
import kepulauanSeribu from "../../rules/sop/rsud-kepulauan-seribu.json" with { type: "json" };
import lapor from "../../rules/sop/sp4n-lapor.json" with { type: "json" };
import { jenjangOmbudsman } from "./jenjang-ombudsman.ts";
import type { Mistake } from "./mistake.ts";
import { poltekkesKendari } from "./poltekkes-kendari.ts";
import { puskesmasSewo } from "./puskesmas-sewo.ts";
import { rsjdAtmaHusada } from "./rsjd-atma-husada.ts";
import { rsudBuleleng } from "./rsud-buleleng.ts";
import { rsudKepulauanSeribu } from "./rsud-kepulauan-seribu.ts";
import { sp4nLapor } from "./sp4n-lapor.ts";

export interface MistakenFile {
  /** As it is called under `rules`. */
  readonly name: string;
  readonly kind: "sop" | "policy";
  /** As it is shipped. */
  readonly shipped: unknown;
  readonly mistakes: readonly Mistake[];
}

// biome-ignore format: a table, one file a line
export const mistakenFiles: readonly MistakenFile[] = [
  { name: "rsud-kepulauan-seribu.json", kind: "sop", shipped: kepulauanSeribu, mistakes: rsudKepulauanSeribu },
  { name: "poltekkes-kendari.json", kind: "sop", shipped: kendari, mistakes: poltekkesKendari },
  { name: "puskesmas-sewo.json", kind: "sop", shipped: sewo, mistakes: puskesmasSewo },
  { name: "rsjd-atma-husada.json", kind: "sop", shipped: atmaHusada, mistakes: rsjdAtmaHusada },
  { name: "rsud-buleleng.json", kind: "sop", shipped: buleleng, mistakes: rsudBuleleng },
  { name: "sp4n-lapor.json", kind: "sop", shipped: lapor, mistakes: sp4nLapor },
  { name: "jenjang-ombudsman.json", kind: "policy", shipped: policy, mistakes: jenjangOmbudsman },
];
