/** Bundles the tests of a room with the instrumented sources into one file, which loads anew in a moment. */
import { readdirSync } from "node:fs";
import { build } from "esbuild";
import { bundle, rooms } from "./rooms.mjs";

const tests = rooms[process.env.SOPAN_ROOM].flatMap((each) =>
  each.endsWith(".ts")
    ? [each]
    : readdirSync(each)
        .filter((name) => name.endsWith(".test.ts"))
        .map((name) => `${each}/${name}`),
);

await build({
  stdin: { contents: tests.map((test) => `import "./${test}";`).join("\n"), resolveDir: "." },
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  alias: { vitest: "./vitest-stand-in.mjs" },
  external: ["./vitest-stand-in.mjs"],
  // The package says that none of its files has side effects; a test is nothing but.
  ignoreAnnotations: true,
  logLevel: "warning",
});
