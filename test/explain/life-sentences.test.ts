/** Every kind of reason about the life of a case has its sentence, in both languages and in every shape. */
import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../src/explain/sentences.ts";
import { wordingFor } from "../../src/explain/wording.ts";
import type { Reason } from "../../src/reasons/reason.ts";
import { shippedSop } from "../assess/shipped.ts";
import { aduan, lifeSamples } from "./life-samples.ts";
import { lifeShapes } from "./life-shapes.ts";
import { life } from "./life-sop.ts";
import { at, grounds, samples } from "./reason-samples.ts";

const office = (language: "id" | "en") => wordingFor(life, "aduan", language);
const buleleng = (language: "id" | "en") => wordingFor(shippedSop("rsud-buleleng"), "pengaduan", language);
const told = (reasons: readonly Reason[], wording = office("id")) =>
  sentencesOf(reasons, wording).map(({ text }) => text);

describe("the sentence of a reason", () => {
  test.each(Object.entries(lifeSamples))("of kind %s", (kind, [reason, indonesian, english]) => {
    expect(sentencesOf([reason], office("id"))).toEqual([{ kind, text: indonesian }]);
    expect(sentencesOf([reason], office("en"))).toEqual([{ kind, text: english }]);
  });

  test.each(lifeShapes)("%s", (_about, reason, indonesian, english) => {
    expect(told([reason], office("id"))).toEqual([indonesian]);
    expect(told([reason], office("en"))).toEqual([english]);
  });

  test("of an end says that the time limit had not passed only where it is about a time limit", () => {
    const end = (pointer: string, beforeDue: boolean): Reason => ({
      kind: "end",
      how: "closed",
      ...grounds(pointer),
      event: 2,
      at,
      beforeDue,
    });
    expect(told([end(`${aduan}/procedure/0`, false)], office("id"))).toEqual([
      "Pengaduan ditutup pada Jumat, 10 Juli 2026 pukul 10.00 WITA.",
    ]);
    expect(told([end(`${aduan}/deadlines/janji/until`, true)], office("en"))).toEqual([
      "The case ended on Friday, 10 July 2026, 10:00 WITA, before its time limit passed.",
    ]);
  });

  test("of an extension that a pause holds back says when its end can be counted", () => {
    const held: Reason = {
      ...(samples.extension[0] as Extract<Reason, { kind: "extension" }>),
      by: null,
      reason: null,
      to: null,
    };
    expect(told([held], buleleng("id"))).toEqual([
      "Diperpanjang 7 hari kerja, semula akhir Jumat, 24 Juli 2026 (24.00 WITA); batas waktu baru dapat dihitung setelah dilanjutkan (BUL-D4, Waktu, permintaan informasi).",
    ]);
    expect(told([held], buleleng("en"))).toEqual([
      "Extended by 7 working days after the end of Friday, 24 July 2026 (24:00 WITA); the new time limit can be counted once the pause is over (BUL-D4, Waktu, permintaan informasi).",
    ]);
  });

  test("of a reply rule that names no channel is about the channel, not about a length", () => {
    const silent: Reason = {
      kind: "unspecified",
      ...grounds(`${aduan}/replies/1/via`, "KTR-1"),
      what: "channel",
    };
    expect(told([silent], office("id"))).toEqual([
      "Dokumen tidak menyebut melalui apa jawaban diberikan (KTR-1, Butir 1).",
    ]);
  });
});

describe("neighbouring reasons", () => {
  test("the steps that one step waits for are named together", () => {
    const blocked = (step: string): Reason => ({ kind: "blocked", ...grounds(""), step });
    expect(told([blocked("mencatat"), blocked("menanggapi")], office("id"))).toEqual([
      "Menunggu langkah: Mencatat aduan; Menanggapi pelapor.",
    ]);
  });

  test("evidence for which another event stands in is told by that event", () => {
    const grounded = grounds(`${aduan}/procedure/0/doneWhen`);
    const standIn: Reason = {
      kind: "stand-in",
      ...grounded,
      event: 0,
      missing: "received",
      used: "submitted",
      settledBy: null,
    };
    const shown: Reason = { kind: "evidence", ...grounded, event: 0, field: null, at };
    expect(told([standIn, shown], office("id"))).toEqual([
      "Saat diterima tidak tercatat; dipakai saat diajukan. Terlaksana karena diajukan pada Jumat, 10 Juli 2026 pukul 10.00 WITA.",
    ]);
  });
});
