/** A deadline that has a rule for every channel but one: what comes by that one has no limit, and nothing says why. */
import { trialOf } from "../../conditions/combinations.ts";
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";
import { caseOf, replayed } from "../witness.ts";
import { isLeftOpen } from "./left-open.ts";
import { asksAbout, type Filled, isRuledOut, sharesStop } from "./ruled-out.ts";

/** Of fewer, a rule for each but one is no pattern. */
const fewest = 3;

export const channelWithoutRule = /* @__PURE__ */ ruleOfServices("S726", (service, context) => {
  const { deadlines, frame } = service.compiled;
  const slotOf = (origin: string) => frame.slots.findIndex((slot) => slot.origin === origin);
  const [slot, classes] = [slotOf("channel"), slotOf("channel-class")];
  const channels = [...frame.channels];
  if (slot < 0 || channels.length < fewest) return [];
  const filled = (channel: string): Filled => [
    [slot, channel],
    ...(classes < 0 ? [] : [[classes, frame.channelClasses.get(channel) ?? null] as const]),
  ];
  const institutions = deadlines.filter(({ bindsComplainant }) => !bindsComplainant);
  return institutions.flatMap((deadline) => {
    if (!asksAbout(deadline, "channel", "channel-class")) return [];
    const isOut = (channel: string, of = deadline) => isRuledOut(of, frame.slots.length, filled(channel));
    const [channel, ...others] = channels.filter((each) => isOut(each));
    if (channel === undefined || others.length > 0) return [];
    const isElsewhere = institutions.some(
      (other) => other !== deadline && sharesStop(other, deadline) && !isOut(channel, other),
    );
    const { label = channel, source = [] } = context.file.channels[channel]!;
    if (isElsewhere || isLeftOpen(context, deadline, source)) return [];
    const trial = trialOf([{ fact: "channel", slots: [slot], cells: [channel], samples: [[channel]] }]);
    const found = caseOf(service, [{ fact: "channel", values: [channel] }], trial);
    const answer = found === null ? null : replayed(context, found.input);
    const status = answer?.deadlines.find(({ id }) => id === deadline.id)?.status;
    if (status !== "not-applicable") return [];
    const params = { name: deadline.label, channel: label, case: found!.told };
    return [finding("S726", `${deadline.pointer}/rules`, params, "key")];
  });
});
