/** Decrees as they are cited. Their names are Indonesian in every language: they are the names that they bear. */
import { fill } from "./phrases.ts";
import type { Wording } from "./wording.ts";

const jointDecree =
  /^Keputusan Bersama Menteri Agama, Menteri Ketenagakerjaan, dan Menteri Pendayagunaan Aparatur Negara/;

/** A decree by its kind and numbers: "SKB 3 Menteri Nomor 1497, 2, dan 5 Tahun 2025". */
export function decreeInWords(
  id: string,
  { decrees, phrases }: Pick<Wording, "decrees" | "phrases">,
): string {
  const decree = decrees.get(id);
  if (decree === undefined) return id;
  const numbers = numbersInWords(decree.numbers);
  if (numbers !== "" && jointDecree.test(decree.title)) return fill(phrases.decrees.joint, { numbers });
  if (numbers !== "" && decree.title.startsWith("Keputusan Presiden"))
    return fill(phrases.decrees.presidential, { numbers });
  const isNamed = numbers === "" || decree.title.includes(numbers);
  return fill(phrases.decrees.other, { title: decree.title, numbers: isNamed ? "" : ` ${numbers}` });
}

/** "Nomor 1497 Tahun 2025", "Nomor 2 Tahun 2025" → "Nomor 1497 dan 2 Tahun 2025". */
function numbersInWords(numbers: readonly string[]): string {
  const parts = numbers.map((each) => /^Nomor (\S+) (Tahun \d{4})$/.exec(each));
  const year = parts[0]?.[2];
  if (numbers.length < 2 || parts.some((part) => part === null || part[2] !== year))
    return numbers.join(", ");
  const ordinals = parts.map((part) => part![1]!);
  const comma = ordinals.length > 2 ? "," : "";
  return `Nomor ${ordinals.slice(0, -1).join(", ")}${comma} dan ${ordinals.at(-1)} ${year}`;
}
