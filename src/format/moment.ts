/** The file format of moments: when something begins or ends, told by what happened. Shape only. */
import * as z from "zod/mini";
import type { Condition } from "../conditions/condition.ts";
import { condition } from "./condition.ts";
import { described, eventType, named, text } from "./schema.ts";

const occurrence = z.optional(
  described(z.enum(["first", "last"]), "Kejadian pertama (bawaan) atau terakhir dari peristiwa itu.", "last"),
);

export type Moment =
  | string
  | {
      readonly event: string;
      readonly occurrence?: "first" | "last" | undefined;
      readonly after?: Moment | undefined;
    }
  | { readonly any: readonly Moment[]; readonly after?: Moment | undefined }
  | { readonly all: readonly Moment[]; readonly after?: Moment | undefined }
  | { readonly field: string; readonly after?: Moment | undefined };

type Branch<M> = M & ({ readonly when: Condition } | { readonly otherwise: true });
export type MomentList = readonly Branch<Exclude<Moment, string>>[];

const after = () =>
  z.optional(
    described(
      z.lazy((): z.ZodMiniType<Moment> => moment),
      "Tidak sebelum saat ini.",
      { event: "returned", occurrence: "last" },
    ),
  );
const eventShape = { event: eventType, occurrence, after: after() };
const anyShape = {
  any: described(
    z.array(z.lazy((): z.ZodMiniType<Moment> => moment)).check(z.minLength(1)),
    "Yang paling awal dari daftar ini.",
    ["forwarded", "resolved"],
  ),
  after: after(),
};
const allShape = {
  all: described(
    z.array(z.lazy((): z.ZodMiniType<Moment> => moment)).check(z.minLength(1)),
    "Yang paling akhir, setelah semuanya ada.",
    ["responded", "followed-up"],
  ),
  after: after(),
};
const fieldShape = { field: text("Id isian berisi tanggal atau waktu.", "tanggal-kejadian"), after: after() };

export const moment: z.ZodMiniType<Moment> = z.union([
  eventType,
  z.strictObject(eventShape),
  z.strictObject(anyShape),
  z.strictObject(allShape),
  z.strictObject(fieldShape),
]);
named(
  "moment",
  moment,
  "Saat: jenis peristiwa, atau { event, occurrence }, { any }, { all }, { field }; masing-masing boleh dengan after.",
  "received",
  { event: "returned", occurrence: "last" },
  { all: ["responded", "followed-up"] },
);

const when = { when: condition };
const otherwise = {
  otherwise: described(z.literal(true), "Dipakai bila syarat di atasnya tidak benar.", true),
};

const momentBranch = z.union([
  z.strictObject({ ...when, ...eventShape }),
  z.strictObject({ ...when, ...anyShape }),
  z.strictObject({ ...when, ...allShape }),
  z.strictObject({ ...when, ...fieldShape }),
  z.strictObject({ ...otherwise, ...eventShape }),
  z.strictObject({ ...otherwise, ...anyShape }),
  z.strictObject({ ...otherwise, ...allShape }),
  z.strictObject({ ...otherwise, ...fieldShape }),
]);

export const momentOrList = z.union([moment, z.array(momentBranch).check(z.minLength(1))]);
named(
  "momentOrList",
  momentOrList,
  "Saat, atau daftar saat bersyarat; yang syaratnya pertama kali benar dipakai.",
  "received",
  [
    { when: { fact: "channel", operator: "equal", value: "langsung" }, event: "file-completed" },
    { otherwise: true, event: "received" },
  ],
);
export type MomentOrList = Moment | MomentList;
