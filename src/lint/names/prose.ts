/** What people read in a rule file, text by text, and the marks of a person in it. */
import type { JsonPart } from "../../json/json-part.ts";

/** Where regulations and schemas are named: neither tells of anybody. */
const notProse: ReadonlySet<string> = new Set(["$schema", "cite", "mediaTypes"]);
/** Where an institution says how it is reached: its numbers are meant to be there. */
const contacts: ReadonlySet<string> = new Set(["channels", "replyChannels", "institution", "refersTo"]);

/** Every text of a file that is more than one word, with its place; without the contacts of institutions if asked. */
export function proseOf(file: JsonPart, isWithContacts: boolean): JsonPart[] {
  const texts: JsonPart[] = [];
  const visit = (part: JsonPart) => {
    if (part.text !== null) {
      if (/\s|\d{6}/.test(part.text)) texts.push(part);
      return;
    }
    if (part.isList) for (const each of part.parts) visit(each);
    else
      for (const [key, each] of part.entries())
        if (!notProse.has(key) && (isWithContacts || !contacts.has(key))) visit(each);
  };
  visit(file);
  return texts;
}

/** A number of a civil servant: date of birth, beginning of service, sex and a running number, 18 digits. */
const nip =
  /(?<!\d)(?:19[3-9]|20[01])\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ .]?(?:19[6-9]|20[0-4])\d(?:0[1-9]|1[0-2]|21)[ .]?[12][ .]?\d{3}(?!\d)/;
const labelledNip = /\bNIP\b\.?\s*:?\s*(?:\d[ .]?){17}\d(?!\d)/;

export function hasEmployeeNumber(text: string): boolean {
  return nip.test(text) || labelledNip.test(text);
}

const namePart = String.raw`\p{Lu}[\p{Ll}’']{2,}`;
const degree = String.raw`(?:S\.\s?(?:Kep|Ked|KM|Kes|Kom|Sos|Si|Pd|E|H|T|Farm|Gz|Psi|IP|I\.Kom|AP|STP|Ag|Hum|Ak|Stat|AB)|M\.\s?(?:Kes|Kom|Si|M|H|Pd|Kep|AP|T|Ak|Hum|Farm)|A\.\s?(?:Md|Ks)|SKM|MARS|MPH|Sp\.\s?[A-Z]+)`;
const withDegree = new RegExp(
  String.raw`(${namePart})\s+(?:\p{Lu}\.\s?)?(${namePart}),\s*${degree}(?![\p{L}])`,
  "u",
);
const honorific = new RegExp(String.raw`\b(?:Bapak|Bpk\.?|Ibu|Sdr\.|Sdri\.|Pak|Bu)\s+(${namePart})`, "u");
/** Texts about training speak of degrees and mean nobody. */
const training =
  /gelar|lulusan|pendidikan|kualifikasi|kompetensi|sarjana|diploma|magister|ijazah|jurusan|profesi|setara|minimal/i;
/** Words that stand before a degree, or after an honorific, and are no names. */
const offices = new Set(
  "Kepala Direktur Direksi Ketua Wakil Sekretaris Manajer Pimpinan Petugas Staf Pelaksana Bagian Bidang Seksi Dokter Perawat Bidan Apoteker Psikolog Tenaga Tim Unit Camat Lurah Bupati Gubernur Wali Walikota Menteri Rektor Dekan Pelapor Pengadu Pemohon Pasien Pelanggan Keluarga Ibu Bapak Anak Hamil Nifas Bersalin Menyusui Kota Rumah Kandung Balita Pertiwi Ilmu Hukum Kesehatan Masyarakat Keperawatan Kebidanan Ekonomi Administrasi".split(
    " ",
  ),
);

/** Whether a text names somebody with a degree: "Siti Aminah, S.Kep". */
export function namesPerson(text: string): boolean {
  const [, first = "", last = ""] = withDegree.exec(text) ?? [];
  return last !== "" && !offices.has(first) && !offices.has(last) && !training.test(text);
}

const mobile = /(?<![\d.])(?:\+?62[ -]?|0)8[1-9]\d?(?:[ .-]?\d{2,4}){2,3}(?!\d)/;
const isPrivate = /\b(?:nomor|no\.|hp|wa|whatsapp|telepon|ponsel)\s(?:[a-z]+\s)?pribadi\b/i;

/** Whether a text gives the mobile number of a person: it says so, or addresses somebody by name. */
export function hasPrivatePhone(text: string): boolean {
  if (!mobile.test(text) || /\bbukan\b/i.test(text)) return false;
  const [, name = ""] = honorific.exec(text) ?? [];
  return isPrivate.test(text) || namesPerson(text) || (name !== "" && !offices.has(name));
}
