/** All slips, by the file that they are made in. */

import { jenjangOmbudsman } from "./jenjang-ombudsman.ts";
import type { Mistake } from "./mistake.ts";
import { poltekkesKendari } from "./poltekkes-kendari.ts";
import { puskesmasSewo } from "./puskesmas-sewo.ts";
import { rsjdAtmaHusada } from "./rsjd-atma-husada.ts";
import { rsudBuleleng } from "./rsud-buleleng.ts";
import { rsudKepulauanSeribu } from "./rsud-kepulauan-seribu.ts";
import { sp4nLapor } from "./sp4n-lapor.ts";

/** Each file under `rules`, with the slips in it. */
export const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  "sop/rsud-kepulauan-seribu.json": rsudKepulauanSeribu,
  "sop/poltekkes-kendari.json": poltekkesKendari,
  "sop/puskesmas-sewo.json": puskesmasSewo,
  "sop/rsjd-atma-husada.json": rsjdAtmaHusada,
  "sop/rsud-buleleng.json": rsudBuleleng,
  "sop/sp4n-lapor.json": sp4nLapor,
  "policy/jenjang-ombudsman.json": jenjangOmbudsman,
};
