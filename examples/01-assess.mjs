// One complaint under one SOP: what is due, by when.
import { readFileSync } from "node:fs";
import { assess, loadSop } from "sopan";

const sop = loadSop(readFileSync(new URL("../rules/sop/rsud-buleleng.json", import.meta.url), "utf8"));
const complaint = {
  id: "ADU-2026-0001",
  service: "pengaduan",
  channel: "sms",
  facts: { kematian: true },
  events: [{ type: "received", at: "2026-07-10T10:00:00+08:00" }],
};
const { grade, deadlines, nextCheckAt } = assess(sop, complaint, "2026-07-10T12:00:00+08:00");

console.log(grade.label);
for (const { label, status, dueAt } of deadlines) console.log(label, status, dueAt);
console.log("look again at", nextCheckAt);
