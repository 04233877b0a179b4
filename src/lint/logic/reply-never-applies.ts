/** A rule about replies that those above it leave nothing to. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { FirstMatch } from "./first-match.ts";

export const replyNeverApplies = /* @__PURE__ */ ruleOfServices(
  "S746",
  ({ compiled: { replies, frame } }) => {
    const conditions = replies.rules.map(({ when }) => when);
    const list = new FirstMatch(frame, conditions);
    return replies.rules.flatMap(({ id, when, pointer }) => {
      const covering = list.coveringOf(when) ?? [];
      list.add(when);
      if (covering.length === 0) return [];
      const known = covering.map((each) => `\`${replies.rules[each]!.id}\``).join(", ");
      return [finding("S746", pointer, { name: id, known })];
    });
  },
);
