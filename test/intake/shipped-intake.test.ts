/** What each shipped SOP demands and expects, on every channel: the table of the contract with hosts. */
import { expect, test } from "vitest";
import { checkIntake } from "../../src/assess/intake-api.ts";
import { shippedSop, shippedSops } from "../assess/shipped.ts";

interface Row {
  readonly sop: string;
  readonly service: string;
  /** Null: every channel that no other row names. */
  readonly channels: readonly string[] | null;
  readonly required: string;
  readonly expected: string;
}

const whatsapp = "nama tanggal-lahir telepon alamat email isi";
const rows: readonly Row[] = [
  {
    sop: "rsud-kepulauan-seribu",
    service: "pengaduan",
    channels: ["langsung", "telepon"],
    required: "identitas",
    expected: "",
  },
  {
    sop: "rsud-kepulauan-seribu",
    service: "pengaduan",
    channels: null,
    required: "identitas",
    expected: "alamat-balasan",
  },
  { sop: "rsud-kepulauan-seribu", service: "saran", channels: null, required: "", expected: "" },
  {
    sop: "poltekkes-kendari",
    service: "pengaduan",
    channels: null,
    required: "nama kontak bukti-identitas isi",
    expected: "bukti",
  },
  {
    sop: "puskesmas-sewo",
    service: "pengaduan",
    channels: ["google-form"],
    required: "",
    expected: "kontak",
  },
  { sop: "puskesmas-sewo", service: "pengaduan", channels: null, required: "", expected: "" },
  { sop: "puskesmas-sewo", service: "aspirasi", channels: null, required: "", expected: "" },
  { sop: "rsjd-atma-husada", service: "pengaduan", channels: ["whatsapp"], required: whatsapp, expected: "" },
  { sop: "rsjd-atma-husada", service: "pengaduan", channels: null, required: "", expected: whatsapp },
  {
    sop: "rsud-buleleng",
    service: "pengaduan",
    channels: null,
    required: "nama kontak tempat waktu isi",
    expected: "",
  },
  {
    sop: "rsud-buleleng",
    service: "permintaan-informasi",
    channels: null,
    required: "formulir",
    expected: "",
  },
  {
    sop: "sp4n-lapor",
    service: "pengaduan",
    channels: null,
    required: "judul isi tanggal-kejadian",
    expected: "lokasi kategori topik",
  },
];

const groups: Readonly<Record<string, readonly string[]>> = {
  "rsud-kepulauan-seribu alamat-balasan": ["email", "akun-media-sosial"],
  "poltekkes-kendari kontak": ["alamat", "telepon", "email"],
  "puskesmas-sewo kontak": ["telepon", "email"],
  "rsud-buleleng kontak": ["telepon", "email", "alamat"],
};
const examples: Readonly<Record<string, unknown>> = {
  phone: "0362 22046",
  email: "ketut@contoh.id",
  date: "2026-07-10",
  identity: { kind: "KTP" },
  attachment: ["berkas.pdf"],
};

const words = (list: string) => list.split(" ").filter((word) => word !== "");

function channelsOf({ sop, service, channels }: Row): readonly string[] {
  if (channels !== null) return channels;
  const named = rows
    .filter((row) => row.sop === sop && row.service === service)
    .flatMap((row) => row.channels ?? []);
  const all = [...shippedSop(sop).compiled.services.get(service)!.frame.channels];
  return all.filter((channel) => !named.includes(channel));
}

const asked = rows.flatMap((row) => channelsOf(row).map((channel) => ({ ...row, channel })));

test("the table speaks of every service of every shipped SOP on every channel", () => {
  const spoken = asked.map(({ sop, service, channel }) => `${sop} ${service} ${channel}`).sort();
  const shipped = Object.values(shippedSops).flatMap((sop) =>
    [...sop.compiled.services].flatMap(([service, { frame }]) =>
      [...frame.channels].map((channel) => `${sop.id} ${service} ${channel}`),
    ),
  );
  expect(spoken).toEqual(shipped.sort());
});

test.each(asked)("$sop, $service by $channel", ({ sop, service, channel, required, expected }) => {
  const loaded = shippedSop(sop);
  const intakeOf = (fields: object) => {
    const { status, missing, warnings, problems } = checkIntake(loaded, service, channel, fields);
    expect(problems).toEqual([]);
    return [status, missing.map(({ field }) => field).sort(), warnings.map(({ field }) => field).sort()];
  };
  const { fields } = loaded.compiled.services.get(service)!.frame;
  const filled = (ids: readonly string[]) =>
    Object.fromEntries(
      ids.map((id) => [id, examples[fields.find((field) => field.id === id)!.field.type] ?? "ada"]),
    );
  const demanded = words(required);
  const hoped = words(expected).sort();
  expect(intakeOf({})).toEqual([
    demanded.length > 0 ? "incomplete" : "complete",
    [...demanded].sort(),
    hoped,
  ]);
  // Any one member of a group is enough.
  const choices = (ids: readonly string[], pick: number) =>
    ids.map((id) => {
      const members = groups[`${sop} ${id}`];
      return members === undefined ? id : members[pick % members.length]!;
    });
  for (const pick of [0, 1, 2]) {
    expect(intakeOf(filled(choices(demanded, pick)))).toEqual(["complete", [], hoped]);
    expect(intakeOf(filled(choices([...demanded, ...hoped], pick)))).toEqual(["complete", [], []]);
  }
});
