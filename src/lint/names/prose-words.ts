/** What people read in a rule file, text by text, and the marks of a person in it. */
import type { JsonPart } from "../../json/json-part.ts";

/** Where regulations and schemas are named: neither tells of anybody. */
const notProse: ReadonlySet<string> = new Set(["$schema", "cite", "mediaTypes"]);
/** Where an institution says how it is reached: its numbers are meant to be there. */
const contacts: ReadonlySet<string> = new Set(["channels", "replyChannels", "institution", "refersTo"]);

/**
 * The pointers of the texts of a file that are so; without the contacts of institutions if asked. Looked at twice: nearly
 * every file holds none, and to tell that takes no pointers.
 */
export function textsThat(
  isSo: (text: string) => boolean,
  file: JsonPart,
  isWithContacts: boolean,
): string[] {
  const isRead = (key: string) => !notProse.has(key) && (isWithContacts || !contacts.has(key));
  if (!hasText(file.value, isSo, isRead)) return [];
  const pointers: string[] = [];
  const visit = (part: JsonPart) => {
    if (part.text !== null && isSo(part.text)) pointers.push(part.pointer);
    if (part.isList) for (const each of part.parts) visit(each);
    else for (const [key, each] of part.entries()) if (isRead(key)) visit(each);
  };
  visit(file);
  return pointers;
}

function hasText(value: unknown, isSo: (text: string) => boolean, isRead: (key: string) => boolean): boolean {
  if (typeof value === "string") return isSo(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some((each) => hasText(each, isSo, isRead));
  return Object.entries(value).some(([key, each]) => isRead(key) && hasText(each, isSo, isRead));
}

/** A number of a civil servant: date of birth, beginning of service, sex and a running number, 18 digits. */
const nip =
  /(?<!\d)(?:19[3-9]|20[01])\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ .]?(?:19[6-9]|20[0-4])\d(?:0[1-9]|1[0-2]|21)[ .]?[12][ .]?\d{3}(?!\d)/;
const labelledNip = /\bNIP\b[.:\s]{0,6}(?:\d[ .]?){17}\d(?!\d)/;

export function hasEmployeeNumber(text: string): boolean {
  return nip.test(text) || labelledNip.test(text);
}

export const personPatterns = /* @__PURE__ */ patternsOfNames();
/** A number that whole services are reached by, whoever is named beside it. */
const service = /hotline|layanan|posko|pusat|pengaduan|call|center|program/i;
/** Texts about training speak of degrees and mean nobody. */
const training =
  /gelar|lulusan|pendidikan|kualifikasi|kompetensi|sarjana|diploma|magister|ijazah|jurusan|profesi|setara|minimal|studi/i;
/** Places are named after people. */
const place =
  /\b(?:RS\w*|Rumah Sakit|Ruang|Gedung|Aula|Jl\.|Jalan|Klinik|Poli\w*|Instalasi|Universitas|Fakultas|Institut|Sekolah|Akademi|Yayasan)\b/;
/** Words that stand before a degree, or after an honorific, and are no names. */
const offices: ReadonlySet<string> = /* @__PURE__ */ wordsIn(
  "Kepala Direktur Direksi Ketua Wakil Sekretaris Manajer Pimpinan Petugas Staf Pelaksana Bagian Bidang Seksi Dokter Perawat Bidan Apoteker Psikolog Tenaga Tim Unit Camat Lurah Bupati Gubernur Wali Walikota Menteri Rektor Dekan Pelapor Pengadu Pemohon Pasien Pelanggan Keluarga Ibu Bapak Anak Hamil Nifas Bersalin Menyusui Kota Rumah Kandung Balita Pertiwi Ilmu Hukum Kesehatan Masyarakat Keperawatan Kebidanan Ekonomi Administrasi",
);

/** Whether a text names somebody with a degree: "Siti Aminah, S.Kep". */
export function namesPerson(text: string): boolean {
  const [, first = "", last = ""] = personPatterns.withDegree.exec(text) ?? [];
  if (last === "" || offices.has(first) || offices.has(last)) return false;
  return !training.test(text) && !place.test(text);
}

const mobile = /(?<![\d.])(?:\+?62[ -]?|0)8[1-9]\d?(?:[ .-]?\d{2,4}){2,3}(?!\d)/;
const isPrivate = /\b(?:nomor|no\.|hp|wa|whatsapp|telepon|ponsel)\s(?:[a-z]+\s)?pribadi\b/i;

/** Whether a text gives the mobile number of a person: it says so, or addresses somebody by name. */
export function hasPrivatePhone(text: string): boolean {
  if (!mobile.test(text) || /\bbukan\b/i.test(text)) return false;
  if (isPrivate.test(text)) return true;
  const [, name = ""] = personPatterns.addressed.exec(text) ?? [];
  return !service.test(text) && (namesPerson(text) || (name !== "" && !offices.has(name)));
}

function patternsOfNames() {
  const namePart = String.raw`\p{Lu}[\p{Ll}’']{2,}`;
  const degree = String.raw`(?:S\.\s?(?:Kep|Ked|KM|Kes|Kom|Sos|Si|Pd|E|H|T|Farm|Gz|Psi|IP|I\.Kom|AP|STP|Ag|Hum|Ak|Stat|AB)|M\.\s?(?:Kes|Kom|Si|M|H|Pd|Kep|AP|T|Ak|Hum|Farm)|A\.\s?(?:Md|Ks)|SKM|MARS|MPH|Sp\.\s?[A-Z]+)`;
  return {
    withDegree: new RegExp(
      String.raw`(${namePart})\s+(?:\p{Lu}\.\s?)?(${namePart}),\s*${degree}(?![\p{L}])`,
      "u",
    ),
    addressed: new RegExp(
      String.raw`(?:hubungi|kepada|dengan|narahubung:?|kontak:?)\s+(?:Bapak|Bpk\.?|Ibu|Sdr\.|Sdri\.|Pak|Bu)\s+(${namePart})`,
      "u",
    ),
  };
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}
