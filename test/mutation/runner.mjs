/**
 * A test runner for Stryker that loads the bundled tests of a room into its own process, anew for each mutant: nothing
 * that one mutant left in a cache can kill the next. Stryker's runner for vitest starts a worker and transforms each
 * file for each mutant, which takes hours for a room that takes minutes here.
 */
import { pathToFileURL } from "node:url";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { collectTests, getFn, getHooks } from "@vitest/runner";
import fc from "fast-check";
import { bundle } from "./rooms.mjs";

// Few random questions, the same ones for every mutant.
process.env.SOPAN_RUNS ??= "120";
process.env.SOPAN_PAIRS ??= "300";
process.env.SOPAN_SEED ??= "20260710";
fc.configureGlobal({ seed: Number(process.env.SOPAN_SEED) });

const hookless = {
  sequence: { hooks: "stack", setupFiles: "list" },
  setupFiles: [],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  retry: 0,
  maxConcurrency: 1,
  tags: [],
};

globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};

class FreshRunner {
  #stryker = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];
  #loads = 0;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const stryker = this.#stryker;
    stryker.activeMutant = undefined;
    const tests = await this.#load();
    const results = [];
    for (const test of tests) {
      stryker.currentTestId = test.id;
      results.push(await resultOf(test));
      stryker.currentTestId = undefined;
    }
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    const stryker = this.#stryker;
    stryker.activeMutant = mutantActivation === "static" ? activeMutant.id : undefined;
    stryker.hitCount = 0;
    stryker.hitLimit = hitLimit;
    const results = [];
    try {
      const tests = await this.#load();
      stryker.activeMutant = activeMutant.id;
      const asked = testFilter === undefined ? tests : tests.filter(({ id }) => testFilter.includes(id));
      for (const test of asked) {
        const result = await resultOf(test);
        results.push(result);
        if (result.status === TestStatus.Failed) break;
      }
    } catch (error) {
      results.push(failed({ id: "load", name: "load" }, error, 0));
    }
    const timeout = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
    stryker.hitLimit = undefined;
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results });
  }

  /** The tests, loaded anew, in the order in which they are written. */
  async #load() {
    const url = `${pathToFileURL(bundle)}?${this.#loads++}`;
    const [file] = await collectTests([bundle], {
      config: { ...hookless, root: process.cwd() },
      pool: "threads",
      importFile: () => import(url),
    });
    if (file.result?.state === "fail")
      throw new Error(file.result.errors?.[0]?.message ?? "nothing was collected");
    const tests = flattened(file, "", []);
    if (tests.length === 0) throw new Error("no test was collected");
    const told = new Map();
    return tests.map(({ name, ...test }) => {
      const nth = (told.get(name) ?? 0) + 1;
      told.set(name, nth);
      const id = nth === 1 ? name : `${name} (${nth})`;
      return { ...test, id, name: id };
    });
  }
}

/** Every test with the hooks around it, outermost first. */
function flattened(suite, prefix, around) {
  const hooks = [...around, getHooks(suite)];
  return suite.tasks.flatMap((task) => {
    const name = `${prefix}${task.name}`;
    return task.type === "suite" ? flattened(task, `${name} › `, hooks) : [{ name, run: getFn(task), hooks }];
  });
}

async function resultOf(test) {
  const began = performance.now();
  try {
    for (const { beforeAll, beforeEach } of test.hooks)
      for (const hook of [...once(beforeAll), ...beforeEach]) await hook();
    try {
      await test.run();
    } finally {
      for (const { afterEach } of test.hooks) for (const hook of afterEach) await hook();
    }
    return { ...named(test), timeSpentMs: performance.now() - began, status: TestStatus.Success };
  } catch (error) {
    return failed(test, error, performance.now() - began);
  }
}

const done = new WeakSet();
function once(hooks) {
  const left = hooks.filter((hook) => !done.has(hook));
  for (const hook of left) done.add(hook);
  return left;
}

const named = ({ id, name }) => ({ id, name });
const failed = (test, error, timeSpentMs) => ({
  ...named(test),
  timeSpentMs,
  status: TestStatus.Failed,
  failureMessage: String(error?.message ?? error).slice(0, 500),
});

const create = (injector) => injector.injectClass(FreshRunner);
create.inject = tokens(commonTokens.injector);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "fresh", create)];
