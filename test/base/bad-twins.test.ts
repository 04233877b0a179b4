/**
 * One bad twin per code: a rule file, or a case, that is fine but for the one slip that the code names. The places were
 * worked out from where the slip was put in, not from what is said of it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/assess.ts";
import { loadSop } from "../../src/assess/load-sop.ts";
import { codes, type Language } from "../../src/base/diagnostic.ts";
import { readSop } from "../../src/sop/read-sop.ts";
import { shippedSop } from "../assess/shipped.ts";

/** Line and column of the slip, and the suggestion where one is due. */
const filePlaces: Readonly<Record<string, readonly [place: string, suggestion?: string]>> = {
  S101: ["21:72", "true"],
  S102: ["21:42"],
  S103: ["9:10"],
  S104: ["9:3"],
  S105: ["38:107"],
  S106: ["4:57"],
  S107: ["46:1"],
  S108: ["9:51"],
  S109: ["30:576"],
  S110: ["9:14"],
  S111: ["22:31"],
  S112: ["9:49"],
  S113: ["38:108"],
  S201: ["38:64"],
  S202: ["21:60", "required"],
  S203: ["25:21"],
  S204: ["38:75", "working-day"],
  S205: ["3:34"],
  S206: ["22:31"],
  S207: ["38:64"],
  S301: ["15:52", "A1"],
  S302: ["38:150", "humas"],
  S303: ["19:41", "kantor"],
  S304: ["19:54", "sms"],
  S305: ["36:39", "received"],
  S306: ["23:61", "telepon"],
  S307: ["38:141", "hari-kerja"],
  S308: ["39:61", "hari"],
  S309: ["7:25", "sop"],
  S310: ["8:5"],
  S311: ["31:19"],
  S312: ["10:3"],
  S313: ["15:50"],
  S314: ["15:50"],
  S315: ["7:5"],
  S316: ["3:63"],
  S401: ["30:64", "kematian"],
  S402: ["30:88"],
  S403: ["30:106"],
  S404: ["38:151", "sms"],
  S405: ["30:54"],
  S406: ["30:63"],
  S407: ["20:56"],
  S408: ["30:76"],
  S409: ["39:115", "daring"],
  S410: ["30:88"],
  S411: ["30:54"],
  S412: ["26:18"],
  S501: ["30:11"],
  S502: ["30:60"],
  S503: ["38:54"],
  S504: ["31:11"],
  S505: ["38:13"],
  S506: ["38:13"],
  S507: ["38:75"],
  S508: ["38:95"],
  S509: ["23:51"],
  S510: ["39:111"],
  S601: ["11:136"],
  S602: ["12:77"],
};

/** Pointer of the slip, and the suggestion where one is due; the C5 twins are lines for the command, tested there. */
const casePlaces: Readonly<Record<string, readonly [pointer: string, suggestion?: string]>> = {
  C101: ["/channel"],
  C102: ["/chanel", "channel"],
  C103: ["/events/0/at"],
  C104: ["/events/0/at"],
  C201: ["/service", "pengaduan"],
  C202: ["/channel", "sms"],
  C203: ["/fields/telpon", "telepon"],
  C204: ["/facts/kematain", "kematian"],
  C205: ["/events/1/type", "responded"],
  C206: ["/facts/kematian"],
  C207: ["/fields/email"],
  C208: ["/sop"],
  C209: ["/events/1/grade", "kuning"],
  C210: ["/events/1"],
  C211: ["/channel"],
  C212: ["/fields/isi"],
  C301: ["/events/0"],
  C302: ["/events/1"],
  C303: ["/events/0/at"],
  C304: ["/events"],
  C311: ["/events/1"],
  C312: ["/events/1"],
  C313: ["/events/1/amount"],
  C314: ["/events/2"],
  C315: ["/events/1"],
  C316: ["/events/1"],
  C317: ["/events/1"],
  C319: ["/events/1"],
  C320: ["/events/1/deadline", "jawaban-informasi"],
  C321: ["/events/1/by"],
  C401: ["", "readings"],
  C402: ["", "tanggapan"],
  C403: ["", "hari-terima-dihitung"],
  C404: [""],
};
const lineCodes = ["C501", "C502", "C503", "C504"];

const folder = new URL("../bad/", import.meta.url);
const languages: readonly Language[] = ["id", "en"];
const suggestionIn = (help: string) => /^(?:did you mean|maksud Anda) `([^`]*)`\?/.exec(help)?.[1];

function twin(code: string): string {
  return readFileSync(new URL(`${code}.json`, folder), "utf8");
}

interface BadCase {
  readonly sop: unknown;
  readonly now: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly case: unknown;
}

describe("the bad twins", () => {
  const twins = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replace(".json", ""));

  test("every code has one, and every one has a code", () => {
    expect(twins.sort()).toEqual(Object.keys(codes).sort());
  });

  test("every one is tested", () => {
    const tested = [...Object.keys(filePlaces), ...Object.keys(casePlaces), ...lineCodes];
    expect(tested.sort()).toEqual(Object.keys(codes).sort());
  });
});

describe.each(languages)("in %s", (language) => {
  test.each(Object.entries(filePlaces))(
    "the rule file %s has that one slip, at its place",
    (code, [place, suggestion]) => {
      const { diagnostics } = readSop(twin(code), `${code}.json`, language);
      const said = diagnostics.map((each) => [
        each.code,
        `${each.line}:${each.column}`,
        suggestionIn(each.help),
      ]);
      expect(said).toEqual([[code, place, suggestion]]);
      expect(JSON.stringify(diagnostics)).not.toMatch(/\{\w+\}|undefined|\[object/);
      expect(diagnostics[0]!.help).not.toBe("");
    },
  );

  test.each(Object.entries(casePlaces))(
    "the case %s has that one slip, at its place",
    (code, [pointer, suggestion]) => {
      const { sop, now, options, case: input } = JSON.parse(twin(code)) as BadCase;
      const loaded = typeof sop === "string" ? shippedSop(sop) : loadSop(sop);
      const { problems } = assess(loaded, input, now, { ...options, language });
      expect(problems.map((each) => [each.code, each.pointer, suggestionIn(each.help)])).toEqual([
        [code, pointer, suggestion],
      ]);
      expect(JSON.stringify(problems)).not.toMatch(/\{\w+\}|undefined|\[object/);
      expect(problems[0]!.help).not.toBe("");
    },
  );
});
