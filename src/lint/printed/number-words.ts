/** The words that Indonesian documents print for numbers. */

export const digitWords = [
  "satu",
  "dua",
  "tiga",
  "empat",
  "lima",
  "enam",
  "tujuh",
  "delapan",
  "sembilan",
] as const;

export const zeroWord = "nol";

export const halfWord = "setengah";

/** What a digit before it is multiplied with; "belas" adds ten instead. */
export const multiplierWords = ["belas", "puluh", "ratus", "ribu", "juta"] as const;
