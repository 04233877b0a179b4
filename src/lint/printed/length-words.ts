/** The words that Indonesian documents print around a length. */

/** What calls a length the longest that is allowed. */
export const limitPhrases: readonly (readonly string[])[] = [
  ["maksimal"],
  ["maksimum"],
  ["maks"],
  ["max"],
  ["paling", "lambat"],
  ["paling", "lama"],
  ["paling", "lambatnya"],
  ["paling", "lamanya"],
  ["paling", "banyak"],
  ["selambatlambatnya"],
  ["selambatnya"],
  ["selamalamanya"],
  ["tidak", "lebih", "dari"],
  ["tidak", "melebihi"],
  ["kurang", "dari"],
  ["sampai", "dengan"],
  ["sampai"],
  ["hingga"],
  ["≤"],
  ["<"],
];

/** What may stand before a length and says nothing of it. */
export const leadWords: ReadonlySet<string> = new Set([
  "dalam",
  "jangka",
  "kurun",
  "tempo",
  "waktu",
  "batas",
  "lama",
  "lamanya",
  "selama",
  "dapat",
  "bisa",
  "boleh",
  "diperpanjang",
  "ditambah",
  "perpanjangan",
]);

/** What a length may be followed by: from when it counts. */
export const tailWords: ReadonlySet<string> = new Set([
  "sejak",
  "semenjak",
  "setelah",
  "sesudah",
  "terhitung",
  "dihitung",
  "mulai",
  "dari",
  "untuk",
  "lamanya",
  "yang",
]);

/** Units that a sentence also names without counting them: "setelah bulan berakhir". */
export const monthWords: ReadonlySet<string> = new Set(["bulan", "tahun"]);

export const beforeWords: ReadonlySet<string> = new Set(["sebelum", "sebelumnya"]);

export const extensionWords: ReadonlySet<string> = new Set(["diperpanjang", "ditambah", "perpanjangan"]);

/** What joins an extension to the length before it. */
export const joiningWords: ReadonlySet<string> = new Set([
  "dan",
  "serta",
  "namun",
  "tetapi",
  "dapat",
  "bisa",
  "boleh",
  "dengan",
]);

export const rangeWords: readonly (readonly string[])[] = [
  ["-"],
  ["sampai", "dengan"],
  ["sampai"],
  ["hingga"],
];

export const timesWords: ReadonlySet<string> = new Set(["x", "kali"]);

/** What makes of a limit a least, or leaves it open. */
export const unsureWords: ReadonlySet<string> = new Set([
  "minimal",
  "minimum",
  "sekitar",
  "kecuali",
  "setiap",
  "tiap",
]);
