/** A channel that no service takes complaints by: each service lists its channels, and none lists this one. */
import type { LintRule } from "../context.ts";
import { finding } from "../finding.ts";
import { unusedIn } from "./uses.ts";

export const unusedChannel: LintRule = {
  code: "S791",
  find: ({ part, compiled }) => {
    const used = new Set([...compiled.services.values()].flatMap(({ frame }) => [...frame.channels]));
    return unusedIn(part.at("channels"), used).map(([name, channel]) =>
      finding("S791", channel.pointer, { name }, "key"),
    );
  },
};
