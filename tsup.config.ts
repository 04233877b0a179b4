import { defineConfig } from "tsup";
import { writeDocs } from "./docs/generate.ts";
import { writeSchemas } from "./schemas/generate.ts";

writeDocs();
writeSchemas();

const library = {
  index: "src/index.ts",
  engine: "src/engine/index.ts",
  holidays: "src/calendar/shipped-decrees.ts",
};
// tsup asks rollup's declaration bundler for an option that TypeScript 6 calls deprecated.
const dts = { entry: library, compilerOptions: { ignoreDeprecations: "6.0" } };
const common = { target: "es2022", platform: "neutral", dts } as const;

export default defineConfig([
  // The command shares its chunks with the library instead of carrying a second copy.
  {
    ...common,
    entry: { ...library, cli: "src/cli/main.ts" },
    format: ["esm"],
    clean: true,
    external: [/^node:/],
  },
  { ...common, entry: library, format: ["cjs"] },
]);
