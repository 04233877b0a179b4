// A complaint through its life: extended, paused by a policy of the host, closed and taken up again.
import { readFileSync } from "node:fs";
import { amounts, assess, loadPolicy, loadSop } from "sopan";

const sop = loadSop(readFileSync(new URL("../rules/sop/rsud-buleleng.json", import.meta.url), "utf8"));
const policy = loadPolicy(
  {
    formatVersion: 1,
    id: "kebijakan-contoh",
    version: "1",
    title: "Kebijakan contoh",
    services: {
      "permintaan-informasi": {
        pause: {
          "jawaban-informasi": {
            reasons: [{ id: "menunggu-pemohon", label: "Menunggu keterangan pemohon" }],
          },
        },
        closure: { rules: [], reopen: "continues" },
      },
    },
  },
  sop,
);
const request = {
  id: "INF-2026-0007",
  service: "permintaan-informasi",
  channel: "langsung",
  fields: { formulir: ["formulir-7.pdf"] },
  events: [
    { type: "received", at: "2026-07-10T10:00:00+08:00" },
    { type: "paused", at: "2026-07-14T09:00:00+08:00", reason: "menunggu-pemohon" },
    { type: "resumed", at: "2026-07-16T09:00:00+08:00" },
    { type: "extended", at: "2026-07-20T09:00:00+08:00", amount: 3, reason: "menunggu data dari unit" },
    { type: "closed", at: "2026-07-21T09:00:00+08:00" },
    { type: "reopened", at: "2026-07-23T09:00:00+08:00" },
  ],
};
for (const now of ["2026-07-15T12:00:00+08:00", "2026-07-22T12:00:00+08:00", "2026-07-24T12:00:00+08:00"]) {
  const { state, deadlines } = assess(sop, request, now, { policy });
  const [{ status, dueAt, pausedAt }] = deadlines;
  const [{ parts, paused }] = amounts(sop, request, now, { policy });
  console.log(now, state, status, dueAt ?? `paused since ${pausedAt}`);
  for (const { unit, used, left } of parts) console.log(`  ${unit}: ${used} used, ${left} left`);
  for (const { reason, amount, unit } of paused)
    console.log(`  held: ${amount} ${unit} (${reason ?? "closed"})`);
}
