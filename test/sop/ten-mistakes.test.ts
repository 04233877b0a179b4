/** One file, ten mistakes: all of them named in one run, at their places, in file order, in both languages. */
import { describe, expect, test } from "vitest";
import { readSop } from "../../src/sop/read-sop.ts";

const text = `{
  "formatVersion": 1, "id": "contoh", "version": "1", "title": "Pengaduan",
  "validity": { "effectiveFrom": "2026-02-30", "effectiveTo": null, "reviewBy": null },
  "institution": { "name": "RSUD Contoh" "zone": "WIB" },
  "documents": [{ "id": "sop", "title": "SOP Pengaduan" }],
  "clauses": { "A1": { "at": "Butir 1", "about": "dijawab dalam 3 hari kerja" } },
  "roles": { "humas": { "lable": "Petugas Humas" } },
  "calendars": {
    "kantor": { "default": true, "workingDays": ["mon", "tue", "wed", "thu", "fri",], "observes": ["libur-nasional"] }
  },
  "channels": { "langsung": { "class": "langsung" }, "sms": { "class": "tidak-langsung", "source": ["A2"] } },
  "services": {
    "pengaduan": {
      "label": 5,
      "facts": { "kematian": { "type": "bolean", "label": "Menyangkut kematian" } },
      "grading": {
        "ranked": true,
        "grades": [
          {
            "id": "merah", "label": "Berat",
            "when": { "any": [{ "all": [
              { "fact": "kematain", "operator": "equal", "value": true },
              { "not": { "fact": "kematian", "operator": "equl", "value": true } }
            ] }] }
          },
          { "id": "hijau", "label": "Ringan", "otherwise": true }
        ]
      },
      "deadlines": {
        "jawaban": {
          "label": "Dijawab", "from": "recieved", "until": "responded",
          "rules": [{ "length": { "amount": 3, "unit": "working-day" }, "source": ["A1"] }]
        }
      }
    }
  },
  "gaps": []
}
`;

const expected = [
  ["3:34", "S205", null],
  ["4:41", "S102", null],
  ["7:25", "S202", "label"],
  ["9:83", "S112", null],
  ["11:101", "S301", "A1"],
  ["14:16", "S201", null],
  ["15:40", "S204", "boolean"],
  ["22:25", "S401", "kematian"],
  ["23:58", "S204", "equal"],
  ["31:39", "S305", "received"],
] as const;

describe.each(["id", "en"] as const)("ten mistakes, in %s", (language) => {
  const { diagnostics } = readSop(text, "contoh.json", language);

  test("are ten findings in file order, each at its place with its suggestion", () => {
    const suggestion = (help: string) => /(?:did you mean|maksud Anda) `([^`]+)`/.exec(help)?.[1] ?? null;
    const said = diagnostics.map(({ line, column, code, help }) => [
      `${line}:${column}`,
      code,
      suggestion(help),
    ]);
    expect(said).toEqual(expected);
  });

  test("each says what is wrong and how to mend it", () => {
    for (const { message, help, file } of diagnostics) {
      expect(message).not.toBe("");
      expect(help).not.toBe("");
      expect(`${message} ${help}`).not.toMatch(/\{\w+\}|undefined/);
      expect(file).toBe("contoh.json");
    }
  });
});

test("the same file without its mistakes is fine", () => {
  const mended = text
    .replace('"2026-02-30"', "null")
    .replace('"RSUD Contoh" "zone"', '"RSUD Contoh", "zone"')
    .replace("lable", "label")
    .replace('"fri",]', '"fri"]')
    .replace('["A2"]', '["A1"]')
    .replace('"label": 5', '"label": "Pengaduan"')
    .replace("bolean", "boolean")
    .replace("kematain", "kematian")
    .replace('"equl"', '"equal"')
    .replace("recieved", "received");
  expect(readSop(mended, null, "en").diagnostics).toEqual([]);
});
