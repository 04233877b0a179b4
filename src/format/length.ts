/** Lengths of time and the options that say how they are counted, as rule files and the calendar functions share them. */
import * as z from "zod/mini";
import { units, countingOptions as values } from "../calendar/length.ts";
import { described, named } from "./schema.ts";

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

/** How a length is counted; every option has the default that design and documents take for granted. */
export const countingOptions = {
  whenClosed: z.optional(
    described(
      z.enum(values.whenClosed),
      "Satuan menit dan jam: yang datang di luar jam buka dihitung langsung (count) atau sejak buka berikutnya.",
      "next-opening",
    ),
  ),
  afterHours: z.optional(
    described(
      z.enum(values.afterHours),
      "Satuan hari: yang datang setelah tutup dicatat hari itu atau hari kerja berikutnya.",
      "next-working-day",
    ),
  ),
  firstDay: z.optional(
    described(
      z.enum(values.firstDay),
      "Hari penerimaan tidak dihitung (bawaan) atau dihitung sebagai hari pertama.",
      "counts",
    ),
  ),
  dueOnDayOff: z.optional(
    described(
      z.enum(values.dueOnDayOff),
      "Bila jatuh pada hari libur: tetap, atau bergeser ke hari kerja berikutnya.",
      "next-working-day",
    ),
  ),
  dayEndsAt: z.optional(
    described(z.enum(values.dayEndsAt), "Hari berakhir tengah malam (bawaan) atau saat tutup.", "closing"),
  ),
};
