// A desk of complaints under several SOPs: worst first, who has nobody, and what is still to come.
import { readFileSync } from "node:fs";
import { agenda, findUnowned, loadSop, sopSet, timeline } from "sopan";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const ids = [
  "rsud-buleleng",
  "rsjd-atma-husada",
  "rsud-kepulauan-seribu",
  "puskesmas-sewo",
  "poltekkes-kendari",
  "sp4n-lapor",
];
const sops = sopSet(ids.map((id) => loadSop(read(`../rules/sop/${id}.json`))));
const cases = read("desk.ndjson")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const now = "2026-07-13T10:00:00+08:00";

for (const { id, items } of agenda(sops, cases, now).groups)
  console.log(id, items.map((item) => item.case).join(", "));
for (const item of findUnowned(sops, cases, now).items) console.log("unowned:", item.case, item.reason);
const waiting = cases.find(({ id }) => id === "LPR-2026-5501");
for (const { at, isPast, kind } of timeline(sops, waiting, now).entries)
  console.log(isPast ? "was" : "will be", at, kind);
