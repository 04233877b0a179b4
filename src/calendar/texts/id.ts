/** What units and counting options mean, in Indonesian. */
import type { CountingTexts } from "../text-keys.ts";

export const id: CountingTexts = {
  units: {
    minute: "setiap saat",
    hour: "setiap saat",
    "hour-on-working-days": "24 jam tiap hari kerja",
    "service-minute": "hanya jam buka",
    "service-hour": "hanya jam buka",
    day: "hari berturut-turut",
    week: "hari berturut-turut",
    month: "hari berturut-turut",
    "working-day": "hari kerja",
  },
  options: {
    whenClosed:
      "Satuan menit dan jam: yang datang di luar jam buka dihitung langsung (count) atau sejak buka berikutnya.",
    afterHours: "Satuan hari: yang datang setelah tutup dicatat hari itu atau hari kerja berikutnya.",
    firstDay: "Hari penerimaan tidak dihitung (bawaan) atau dihitung sebagai hari pertama.",
    dueOnDayOff: "Bila jatuh pada hari libur: tetap, atau bergeser ke hari kerja berikutnya.",
    dayEndsAt: "Hari berakhir tengah malam (bawaan) atau saat tutup.",
  },
};
