// Facts that live in another system: only those that still matter are fetched, each once.
import { readFileSync } from "node:fs";
import { loadSop } from "sopan";
import { assessWithResolvers } from "sopan/engine";

const sop = loadSop(readFileSync(new URL("../rules/sop/rsud-buleleng.json", import.meta.url), "utf8"));
const complaint = {
  service: "pengaduan",
  channel: "sms",
  facts: { "sengketa-hukum": false, "kerugian-materiil": false },
  events: [{ type: "received", at: "2026-07-10T10:00:00+08:00" }],
};
const { assessment, asked } = await assessWithResolvers(sop, complaint, "2026-07-10T12:00:00+08:00", {
  kematian: async () => false,
  "pemberitaan-media": async () => true,
});

console.log("asked for", asked);
console.log(assessment.grade.label, assessment.deadlines[0].dueAt);
