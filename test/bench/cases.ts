/** Buleleng complaints that differ in instants, channel and facts, as hosts would send them. */
const channels = ["langsung", "telepon", "sms", "email", "lapor"];
const names = ["sengketa-hukum", "kematian", "kerugian-materiil", "pemberitaan-media", "kerugian-immateriil"];

const two = (n: number) => String(n).padStart(2, "0");

export function caseAt(index: number, isGraded: boolean): Readonly<Record<string, unknown>> {
  const day = 1 + (index % 15);
  const at = (hour: number) => `2026-07-${two(day)}T${two(hour)}:${two(index % 60)}:00+08:00`;
  const facts = Object.fromEntries(names.map((name, bit) => [name, ((index >> bit) & 1) === 1]));
  return {
    id: `ADU-2026-${index}`,
    sop: "rsud-buleleng",
    service: "pengaduan",
    channel: channels[index % channels.length],
    fields: {
      nama: `Pelapor ${index}`,
      telepon: "0812-3456-7890",
      tempat: "Poliklinik",
      waktu: "pagi",
      isi: "antre lama",
    },
    facts: isGraded ? {} : { "pemberitaan-media": index % 2 === 0 },
    events: [
      { type: "received", at: at(8), by: "humas" },
      { type: "registered", at: at(9) },
      ...(isGraded ? [{ type: "established", at: at(10), facts }] : []),
      { type: "responded", at: at(11) },
    ],
  };
}

export function casesOf(count: number) {
  const all = (isGraded: boolean) => Array.from({ length: count }, (_, index) => caseAt(index, isGraded));
  return { graded: all(true), undetermined: all(false) };
}
