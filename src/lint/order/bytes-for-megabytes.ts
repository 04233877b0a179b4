/** A limit of attachments that hardly a file can keep: the number is one of megabytes or kilobytes, not of bytes. */
import { ruleOfServices } from "../context.ts";
import { finding } from "../finding.ts";

/** No photograph, scan or letter is smaller. */
const smallestFile = 10_000;
const bytesPerKilobyte = 1024;

export const bytesForMegabytes = /* @__PURE__ */ ruleOfServices("S771", ({ compiled: { frame } }) =>
  frame.fields.flatMap(({ field: { label, attachments }, pointer }) =>
    (["maxBytes", "maxTotalBytes"] as const).flatMap((key) => {
      const size = attachments?.[key];
      if (size === undefined || size >= smallestFile) return [];
      const kilobytes = size >= bytesPerKilobyte ? size : size * bytesPerKilobyte;
      const params = { name: label, size, bytes: kilobytes * bytesPerKilobyte };
      return [finding("S771", `${pointer}/attachments/${key}`, params)];
    }),
  ),
);
