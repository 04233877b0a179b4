/** The table of verbs: whatever is in a row can be used and is explained, and nothing else is. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { VerbTexts } from "../../src/cli/help-texts.ts";
import { commonNames, everywhere, type OptionKind } from "../../src/cli/options.ts";
import { commandTexts } from "../../src/cli/texts.ts";
import type { Verb } from "../../src/cli/verb.ts";
import { type VerbId, verbIds, verbs } from "../../src/cli/verbs.ts";
import { languages } from "../../src/index.ts";
import { folderWith, sopan } from "./command.ts";

const optionsOf = (verb: VerbId): Readonly<Record<string, OptionKind>> => ({
  ...(verbs[verb] as Verb).options,
  ...everywhere,
});

/** The options under the second heading of a page, as a reader finds them. */
const listedOptions = (page: string) =>
  [...page.matchAll(/^ {2}(--[\w-]+)/gm)].map((match) => match[1]!.slice(2)).sort();

describe("help", () => {
  test.each(languages)("every verb has a page that reads as before (%s)", async (language) => {
    const general = await sopan(`--help --lang ${language}`);
    expect(general.code).toBe(0);
    await expect(general.out).toMatchFileSnapshot(`../golden/cli/help.${language}.txt`);
    for (const verb of verbIds) {
      expect(general.out).toMatch(new RegExp(`^  ${verb} `, "m"));
      const { out, err, code } = await sopan(`help ${verb} --lang ${language}`);
      await expect(out).toMatchFileSnapshot(`../golden/cli/help-${verb}.${language}.txt`);
      expect({ err, code }).toEqual({ err: "", code: 0 });
      expect((await sopan(`${verb} --help --lang ${language}`)).out).toBe(out);
      expect((await sopan(`--lang ${language} ${verb} -h`)).out).toBe(out);
      for (const text of `${general.out}${out}`.split("\n")) {
        expect(text.length, text).toBeLessThanOrEqual(100);
        expect(text).toBe(text.trimEnd());
      }
      expect(out).not.toMatch(/undefined|\{\w+\}/);
    }
  });

  test("the verbs are those of the table", async () => {
    const { out } = await sopan("help");
    const [, list = ""] = out.split("Perintah:\n");
    const listed = [...list.split("\n\n")[0]!.matchAll(/^ {2}(\S+)/gm)].map((match) => match[1]!);
    expect(listed).toEqual(verbIds);
    expect(listed).toEqual([
      "assess",
      "agenda",
      "due",
      "check",
      "test",
      "show",
      "report",
      "calendar",
      "help",
    ]);
  });

  test("without a verb it goes to the errors", async () => {
    const { out, err, code } = await sopan("");
    expect({ out, code }).toEqual({ out: "", code: 2 });
    expect(err).toBe((await sopan("--help")).out);
  });

  test.each(["assess", "due", "show"])("the help of %s lists the SOPs that ship", async (verb) => {
    expect((await sopan(`help ${verb}`)).out).toMatch(/^ {2}rsud-buleleng$/m);
  });
});

describe("options", () => {
  test.each(verbIds)("a page lists what %s takes, and no more", async (verb) => {
    for (const language of languages) {
      const { out } = await sopan(`help ${verb} --lang ${language}`);
      const [, options = ""] = out.split(/^(?:Opsi|Options):$/m);
      expect(listedOptions(options.split("\n\n")[0]!)).toEqual(Object.keys(optionsOf(verb)).sort());
    }
  });

  test("an option without its words, or words without their option, are a type error", () => {
    const { timeline, ...without } = commandTexts.id.help.verbs.assess.options;
    expect(timeline).not.toBe("");
    // @ts-expect-error the row of assess has an option `timeline`
    const missing: VerbTexts<"assess">["options"] = without;
    // @ts-expect-error and none called `brief`
    const superfluous: VerbTexts<"assess">["options"] = { timeline, brief: "…" };
    // @ts-expect-error an option with a value says what the value is
    const valueless: VerbTexts<"report">["options"] = { since: "…" };
    expect([missing, superfluous, valueless]).toHaveLength(3);
  });

  test("a verb without its words is a type error", () => {
    const { due, ...without } = commandTexts.en.help.verbs;
    expect(due.summary).not.toBe("");
    // @ts-expect-error the table has a verb `due`
    const missing: (typeof commandTexts)["en"]["help"]["verbs"] = without;
    expect(Object.keys(missing)).toHaveLength(verbIds.length - 1);
  });

  test.each(verbIds)("%s accepts each option of its row", async (verb) => {
    for (const [name, kind] of Object.entries(optionsOf(verb))) {
      const value = kind === "flag" ? [] : [typeof kind === "string" ? "x" : kind[0]];
      const { err } = await sopan([verb, `--${name}`, ...value]);
      expect(err).not.toMatch(/tidak dikenal\n.*--|tidak dipakai oleh|memerlukan nilai/);
    }
  });

  test.each(verbIds)("%s refuses each common option that it does not take, and says so", async (verb) => {
    const refused = commonNames.filter((name) => !Object.hasOwn(optionsOf(verb), name));
    for (const name of refused) {
      const { err, code } = await sopan([verb, `--${name}`, "x"]);
      expect(err).toMatch(new RegExp(`^sopan: opsi \`--${name}\` tidak dipakai oleh \`sopan ${verb}\`\n`));
      expect(err).toContain("petunjuk: yang ada: --");
      expect(code).toBe(2);
    }
  });

  test("some common option is refused by some verb, so that the test above does not pass for nothing", () => {
    expect(Object.keys(verbs.check.options)).not.toContain("as-of");
    expect(Object.keys(verbs.calendar.options)).not.toContain("policy");
  });

  test("a choice of each option with choices is told when another is given", async () => {
    for (const verb of verbIds) {
      for (const [name, kind] of Object.entries(optionsOf(verb))) {
        if (typeof kind === "string") continue;
        const { err } = await sopan([verb, `--${name}`, "zzzzzz"]);
        expect(err).toContain(
          `\`--${name}\` tidak mengenal \`zzzzzz\`\n  petunjuk: yang ada: ${kind.join(", ")}`,
        );
      }
    }
  });
});

describe("the examples of the help pages run", () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  const scenarios = JSON.stringify({
    formatVersion: 1,
    sop: "rsud-buleleng",
    scenarios: [
      {
        name: "tanpa keterangan: tingkat belum dapat ditentukan",
        service: "pengaduan",
        channel: "sms",
        events: { received: "2026-07-10 10:00" },
        now: "2026-07-10 11:00",
        expect: { state: "open", grade: "undetermined" },
      },
    ],
  });
  const cwd = folderWith({
    "rules/buleleng.json": read("rules/sop/rsud-buleleng.json"),
    "case.json": read("examples/seribu.json"),
    "cases.ndjson": read("examples/complaints.ndjson"),
    "decree.json": read("rules/holidays/skb-2026.json")
      .replaceAll("2026-", "2028-")
      .replace('"skb-2026"', '"skb-2028"'),
    "local.json": '[{ "date": "2028-03-26", "name": "Nyepi" }]',
    "log.ndjson": read("examples/duties.ndjson"),
    "policy.json": read("rules/policy/jenjang-ombudsman.json"),
    "sop.json": read("rules/sop/rsud-buleleng.json"),
    "sop.scenarios.json": scenarios,
    "rules/buleleng.scenarios.json": scenarios,
  });
  const files: Readonly<Record<string, string>> = {
    folder: "rules",
    case: "case.json",
    cases: "cases.ndjson",
    decree: "decree.json",
    local: "local.json",
    log: "log.ndjson",
    policy: "policy.json",
    sop: "sop.json",
    tried: "sop.scenarios.json",
  };
  const examples = verbIds.flatMap((verb) => [...verbs[verb].help.examples]);

  test("each verb has some", () => {
    for (const verb of verbIds) expect(verbs[verb].help.examples.length, verb).toBeGreaterThan(0);
  });

  test.each(examples)("sopan %s", async (example) => {
    const [line = ""] = example.split(" > ");
    const [command = "", redirected = ""] = line.split(" < ");
    const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_hole, name: string) => files[name]!);
    const stdin = redirected === "" ? "" : read(`examples/complaints.ndjson`);
    const { out, err, code } = await sopan(fill(command), { cwd, stdin });
    expect({ err, code }).toEqual({ err: "", code: 0 });
    expect(out).not.toBe("");
  });
});
