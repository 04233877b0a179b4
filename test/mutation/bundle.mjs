/** Bundles the tests of a room with the instrumented sources into one file, which loads anew in a moment. */
import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundle, rooms } from "./rooms.mjs";

const tests = rooms[process.env.SOPAN_ROOM].flatMap((each) =>
  each.endsWith(".ts")
    ? [each]
    : readdirSync(each)
        .filter((name) => name.endsWith(".test.ts"))
        .map((name) => `${each}/${name}`),
);

/** Files that a test reads beside itself stay where they are. */
const ownPlaces = {
  name: "own-places",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/(test|src)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        "import.meta.url",
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: "ts",
    })),
};

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
  plugins: [ownPlaces],
  logLevel: "warning",
});
