/**
 * Bundles the tests of a room with the instrumented sources into one file, which loads anew in a moment; and before it
 * what the reference answers about random lives, for the rooms that are asked about them.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { answeredLives, bundle, rooms } from "./rooms.mjs";

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

const common = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  plugins: [ownPlaces],
  logLevel: "warning",
};

if (tests.includes(answeredLives)) {
  const outfile = "test/mutation/bundled-reference.mjs";
  await build({ ...common, entryPoints: ["test/mutation/answer-lives.ts"], outfile });
  const reference = await import(pathToFileURL(outfile));
  const lives = reference.answeredLives(40, 12);
  writeFileSync("test/mutation/answered-lives.json", JSON.stringify(lives));
}

await build({
  ...common,
  stdin: { contents: tests.map((test) => `import "./${test}";`).join("\n"), resolveDir: "." },
  outfile: bundle,
  alias: { vitest: "./vitest-stand-in.mjs" },
  external: ["./vitest-stand-in.mjs"],
  // The package says that none of its files has side effects; a test is nothing but.
  ignoreAnnotations: true,
});
