/** What still counts of what is told after the end of a case: what shows that something was done, and nothing else. */
import { describe, expect, test } from "vitest";
import { inlineSop } from "./inline-sop.ts";
import { assessed, type Story, said, type Told } from "./story.ts";

/** "status when" of the reply. */
function reply(story: Story): string {
  const { status, givenAt } = assessed(story).reply!;
  return `${status} ${said(givenAt)}`;
}

/** "status when" of a step. */
function step(story: Story, id: string): string {
  const { status, doneAt } = assessed(story).steps.find((each) => each.id === id)!;
  return `${status} ${said(doneAt)}`;
}

describe("at Atma Husada, a complainant who was satisfied and then is not", () => {
  const address = { nama: "Rina", telepon: "081200000001", alamat: "Jl. Kakap 1", isi: "Antrean lama" };
  const answered: readonly Told[] = [
    "received 07-06 09:00",
    "responded 07-06 10:00",
    ["graded 07-07 09:00", { grade: "ringan" }],
    "resolved 07-07 10:00",
    "informed 07-07 10:05",
    "satisfied 07-08 14:00",
  ];
  const story: Story = {
    sop: "rsjd-atma-husada",
    fields: address,
    events: [...answered, "dissatisfied 07-09 10:00"],
    now: "07-09 12:00",
  };

  test("was given the reply all the same", () => {
    expect(reply(story)).toBe("given 07-07 10:05");
    expect(step(story, "menyampaikan-jawaban")).toBe("done 07-07 10:05");
  });

  test("sets no step in motion", () => {
    const told = { ...story, events: [...story.events, "escalated 07-09 11:00"] };
    expect(step(told, "menyampaikan-ke-manajemen")).toBe("not-needed –");
    expect(step(told, "berkoordinasi")).toBe("not-needed –");
  });

  test("has a case to be answered anew once it is reopened", () => {
    const events = [...story.events, "reopened 07-10 09:00"];
    expect(reply({ ...story, events, now: "07-10 10:00" })).toBe("owed –");
  });

  test("sets steps in motion by saying so once it is reopened", () => {
    const events = [...story.events, "reopened 07-10 09:00"];
    const reopened = { ...story, events, now: "07-10 12:00" };
    expect(step(reopened, "menyampaikan-ke-manajemen")).toBe("not-needed –");
    const again = { ...reopened, events: [...events, "dissatisfied 07-10 11:00"] };
    expect(step(again, "menyampaikan-ke-manajemen")).toBe("open –");
  });
});

describe("evidence", () => {
  const sop = inlineSop({
    facts: { berat: { type: "boolean", label: "Berat" } },
    service: {
      procedure: [
        { id: "jawab", label: "Jawab", doneWhen: { event: "informed", voidedBy: ["dissatisfied"] } },
        {
          id: "teruskan",
          label: "Teruskan",
          doneWhen: { event: "escalated", after: { event: "dissatisfied", occurrence: "last" } },
        },
        {
          id: "periksa",
          label: "Periksa",
          doneWhen: { when: { fact: "berat", operator: "equal", value: true } },
        },
      ],
      closure: { rules: [], reopen: "continues" },
    },
  });
  const closed: readonly Told[] = ["received 07-01 10:00", "closed 07-03 10:00"];
  const during: readonly Told[] = ["received 07-01 10:00", "dissatisfied 07-02 10:00", "closed 07-03 10:00"];

  test.each<readonly [about: string, id: string, events: readonly Told[], answer: string]>([
    ["counts after the end", "jawab", [...closed, "informed 07-04 10:00"], "done 07-04 10:00"],
    [
      "is not taken away by what is told after it",
      "jawab",
      [...closed, "informed 07-04 10:00", "dissatisfied 07-05 10:00"],
      "done 07-04 10:00",
    ],
    [
      "is taken away by what was told before the end",
      "jawab",
      ["received 07-01 10:00", "informed 07-02 09:00", "dissatisfied 07-02 10:00", "closed 07-03 10:00"],
      "not-needed –",
    ],
    [
      "told while the case was closed is none once it is reopened",
      "jawab",
      [...closed, "informed 07-04 10:00", "reopened 07-05 10:00"],
      "open –",
    ],
    [
      "told anew after a reopening and an end counts",
      "jawab",
      [
        ...closed,
        "informed 07-04 10:00",
        "reopened 07-05 10:00",
        "closed 07-06 10:00",
        "informed 07-07 10:00",
      ],
      "done 07-07 10:00",
    ],
    [
      "that has to come after something is not asked for anew by what is told after the end",
      "teruskan",
      [...during, "escalated 07-04 10:00", "dissatisfied 07-05 10:00"],
      "done 07-04 10:00",
    ],
    [
      "may come after what was told only after the end",
      "teruskan",
      [...closed, "dissatisfied 07-04 10:00", "escalated 07-05 10:00"],
      "done 07-05 10:00",
    ],
    [
      "is no state that comes true while the case is closed",
      "periksa",
      [...closed, ["established 07-04 10:00", { facts: { berat: true } }]],
      "not-needed –",
    ],
  ])("%s", (_, id, events, answer) => {
    expect(step({ sop, events, now: "07-10 10:00" }, id)).toBe(answer);
  });
});

test("at Buleleng, a step done only while the case was closed waits again once it is reopened", () => {
  const facts = {
    "sengketa-hukum": false,
    kematian: false,
    "kerugian-materiil": false,
    "pemberitaan-media": false,
    "kerugian-immateriil": false,
  };
  const story: Story = {
    sop: "rsud-buleleng",
    channel: "telepon",
    events: [
      ["received 07-01 10:00", { facts }],
      "nota-ditandatangani 07-01 10:05",
      "registered 07-01 10:30",
      "closed 07-02 10:00",
      "followed-up 07-03 10:00",
      "reopened 07-04 10:00",
    ],
    now: "07-04 12:00",
  };
  expect(step(story, "mengoreksi")).toBe("open –");
  expect(
    step(
      { ...story, events: [...story.events, "followed-up 07-05 10:00"], now: "07-06 10:00" },
      "mengoreksi",
    ),
  ).toBe("done 07-05 10:00");
});
