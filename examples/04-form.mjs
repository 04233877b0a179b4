// The intake of a service as JSON Schema: hand it to a form library, or to Fastify's ajv.
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { checkIntake, formSchema, loadSop } from "sopan";

const sop = loadSop(readFileSync(new URL("../rules/sop/puskesmas-sewo.json", import.meta.url), "utf8"));
const schema = formSchema(sop, "pengaduan", "google-form");
const isValid = new Ajv({ allowUnionTypes: true }).compile(schema);

for (const fields of [{}, { telepon: "0800 0000 003" }]) {
  const { status, missing } = checkIntake(sop, "pengaduan", "google-form", fields);
  console.log(
    isValid(fields),
    status,
    missing.map(({ label }) => label),
  );
}
