// The intake of a service as JSON Schema: hand it to a form library, or to Fastify's ajv. It agrees with `checkIntake`.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { checkIntake, formSchema, loadSop } from "sopan";

const sop = loadSop(readFileSync(new URL("../rules/sop/rsud-buleleng.json", import.meta.url), "utf8"));
const schema = formSchema(sop, "pengaduan", "sms");
const isValid = new Ajv({ allowUnionTypes: true }).compile(schema);

const begun = { nama: "Pelapor Contoh", waktu: "Senin pagi", isi: "Antrean obat melewati dua jam." };
for (const fields of [begun, { ...begun, tempat: "Poli Dalam", telepon: "0800 0000 001" }]) {
  const { status, missing } = checkIntake(sop, "pengaduan", "sms", fields);
  console.log(
    isValid(fields),
    status,
    missing.map(({ label }) => label),
  );
}
