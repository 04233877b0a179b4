import { defineConfig } from "tsup";

const dts = { compilerOptions: { ignoreDeprecations: "6.0" } };

export default defineConfig([
  {
    entry: { index: "src/index.ts", engine: "src/engine/index.ts", holidays: "src/calendar/shipped-decrees.ts" },
    format: ["esm", "cjs"],
    target: "es2022",
    platform: "neutral",
    dts,
    clean: true,
  },
  {
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    // The command is a host like any other: it uses the built library instead of a second copy of it.
    external: ["./index.js", "../index.ts"],
  },
]);
