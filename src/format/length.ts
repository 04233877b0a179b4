/** Lengths of time and the options that say how they are counted, as rule files write them. */
import * as z from "zod/mini";
import { type CountingOption, countingOptionRows } from "../calendar/counting-options.ts";
import { MAX_AMOUNT } from "../calendar/length.ts";
import { countingTexts } from "../calendar/texts.ts";
import { units } from "../calendar/units.ts";
import { saidAs } from "../json/said-otherwise.ts";
import { lengthSaid, unitSaid } from "./length-said.ts";
import { described, eventType, named } from "./schema.ts";

/** The schemas speak Indonesian, for the staff who edit rule files. */
const words = countingTexts.id;

export const unit = named("unit", z.enum(units), `Satuan: ${unitsInWords()}.`, "working-day");
saidAs(unit, unitSaid);

/** `minute, hour (…); working-day (…)`: each unit with what it counts, alike ones together. */
function unitsInWords(): string {
  const groups: { readonly names: string[]; readonly counts: string }[] = [];
  for (const name of units) {
    const counts = words.units[name];
    const last = groups.at(-1);
    if (last?.counts === counts) last.names.push(name);
    else groups.push({ names: [name], counts });
  }
  return groups.map(({ names, counts }) => `${names.join(", ")} (${counts})`).join("; ");
}

export const length = described(
  z.strictObject({
    amount: described(z.int().check(z.positive(), z.maximum(MAX_AMOUNT)), "Banyaknya.", 3),
    unit,
  }),
  "Lama waktu.",
  { amount: 3, unit: "working-day" },
);
saidAs(length, lengthSaid);

function option<O extends CountingOption>(name: O) {
  type Row = (typeof countingOptionRows)[O];
  const { usual, other }: { readonly usual: Row["usual"]; readonly other: Row["other"] } =
    countingOptionRows[name];
  return z.optional(described(z.enum([usual, other]), words.options[name], other));
}

/** How a length is counted; every option has the default that design and documents take for granted. */
export const countingOptions = {
  whenClosed: option("whenClosed"),
  afterHours: option("afterHours"),
  firstDay: option("firstDay"),
  dueOnDayOff: option("dueOnDayOff"),
  dayEndsAt: option("dayEndsAt"),
} satisfies Readonly<Record<CountingOption, z.core.$ZodType>>;

export const countedLength = named(
  "countedLength",
  z.strictObject({ ...length._zod.def.shape, ...countingOptions }),
  "Lama waktu dan cara menghitungnya.",
  { amount: 3, unit: "working-day" },
);
saidAs(countedLength, lengthSaid);
export type CountedLength = z.infer<typeof countedLength>;

export const setLength = named(
  "setLength",
  z.strictObject({
    setBy: described(
      eventType,
      "Jenis peristiwa yang menetapkan lamanya, dengan amount atau dueAt.",
      "acknowledged",
    ),
    unit,
    atMost: described(
      z.union([z.int().check(z.positive(), z.maximum(100_000)), z.literal("unspecified")]),
      "Paling lama; berlaku pula selama belum ditetapkan. unspecified bila dokumen tidak membatasi.",
      14,
      "unspecified",
    ),
    ...countingOptions,
  }),
  "Lama yang ditetapkan pada tiap pengaduan oleh suatu peristiwa.",
  { setBy: "acknowledged", unit: "working-day", atMost: 14 },
);
export type SetLength = z.infer<typeof setLength>;
