/** Lengths of time and the options that say how they are counted, as rule files and the calendar functions share them. */
import * as z from "zod/mini";
import { described, named } from "../base/schema.ts";

export const units = [
  "minute",
  "hour",
  "hour-on-working-days",
  "service-minute",
  "service-hour",
  "day",
  "week",
  "month",
  "working-day",
] as const;
export type Unit = (typeof units)[number];

export const unit = named(
  "unit",
  z.enum(units),
  "Satuan: minute, hour (setiap saat); hour-on-working-days (24 jam tiap hari kerja); service-minute, service-hour (hanya jam buka); day, week, month (hari berturut-turut); working-day (hari kerja).",
  "working-day",
);

export const length = described(
  z.strictObject({
    amount: described(z.int().check(z.positive(), z.maximum(100_000)), "Banyaknya.", 3),
    unit,
  }),
  "Lama waktu.",
  { amount: 3, unit: "working-day" },
);
export type Length = z.infer<typeof length>;

/** How a length is counted; every option has the default that design and documents take for granted. */
export const countingOptions = {
  whenClosed: z.optional(
    described(
      z.enum(["count", "next-opening"]),
      "Satuan menit dan jam: yang datang di luar jam buka dihitung langsung (count) atau sejak buka berikutnya.",
      "next-opening",
    ),
  ),
  afterHours: z.optional(
    described(
      z.enum(["same-day", "next-working-day"]),
      "Satuan hari: yang datang setelah tutup dicatat hari itu atau hari kerja berikutnya.",
      "next-working-day",
    ),
  ),
  firstDay: z.optional(
    described(
      z.enum(["excluded", "counts"]),
      "Hari penerimaan tidak dihitung (bawaan) atau dihitung sebagai hari pertama.",
      "counts",
    ),
  ),
  dueOnDayOff: z.optional(
    described(
      z.enum(["stays", "next-working-day"]),
      "Bila jatuh pada hari libur: tetap, atau bergeser ke hari kerja berikutnya.",
      "next-working-day",
    ),
  ),
  dayEndsAt: z.optional(
    described(
      z.enum(["midnight", "closing"]),
      "Hari berakhir tengah malam (bawaan) atau saat tutup.",
      "closing",
    ),
  ),
};
const countingOptionsShape = z.strictObject(countingOptions);
export type CountingOptions = z.infer<typeof countingOptionsShape>;
