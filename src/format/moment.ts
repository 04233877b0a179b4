/** The file format of moments: when something begins or ends, told by what happened. Shape only. */
import * as z from "zod/mini";
import type { Condition } from "../conditions/condition.ts";
import { condition } from "./condition.ts";
import { eventChannelId, fieldId, roleId } from "./references.ts";
import { described, eventType, named } from "./schema.ts";

/** An event, as far as it counts; several of the keys may narrow it down together. */
export interface EventMoment {
  readonly event: string;
  readonly occurrence?: "first" | "last" | undefined;
  readonly by?: string | undefined;
  readonly to?: string | undefined;
  readonly channel?: string | undefined;
  readonly voidedBy?: readonly string[] | undefined;
  readonly earlier?: "counts" | undefined;
  readonly after?: Moment | undefined;
}
export interface AnyMoment {
  readonly any: readonly Moment[];
  readonly occurrence?: "first" | "last" | undefined;
  readonly after?: Moment | undefined;
}
export interface AllMoment {
  readonly all: readonly Moment[];
  readonly after?: Moment | undefined;
}
export interface FieldMoment {
  readonly field: string;
  readonly after?: Moment | undefined;
}
/** A state: the first instant at which the condition is true. */
export interface WhenMoment {
  readonly when: Condition;
  readonly after?: Moment | undefined;
}
/** What a branch of a list of moments may be: its own `when` says whether it is the one to take. */
type BranchMoment = EventMoment | AnyMoment | AllMoment | FieldMoment;

export type Moment = string | BranchMoment | WhenMoment;

type Branch<M> = M & ({ readonly when: Condition } | { readonly otherwise: true });
export type MomentList = readonly Branch<BranchMoment>[];

const occurrence = z.optional(
  described(
    z.enum(["first", "last"]),
    "Yang pertama (bawaan) atau yang terakhir dari yang sudah terjadi.",
    "last",
  ),
);
const after = () =>
  z.optional(
    described(
      z.lazy((): z.ZodMiniType<Moment> => moment),
      "Hanya yang terjadi sesudah saat yang disebut di sini; peristiwa tidak terjadi sesudah dirinya sendiri.",
      { event: "returned", occurrence: "last" },
    ),
  );
const eventShape = {
  event: eventType,
  occurrence,
  by: z.optional(
    described(roleId, "Hanya peristiwa yang dilakukan oleh peran ini (id peran).", "admin-sp4n"),
  ),
  to: z.optional(
    described(roleId, "Hanya peristiwa yang ditujukan kepada peran ini (id peran).", "instansi"),
  ),
  channel: z.optional(described(eventChannelId, "Hanya peristiwa lewat kanal ini (id kanal).", "whatsapp")),
  voidedBy: z.optional(
    described(
      z.array(eventType).check(z.minLength(1)),
      "Kejadian hanya dihitung selama belum disusul salah satu peristiwa ini.",
      ["reopened"],
    ),
  ),
  earlier: z.optional(
    described(
      z.literal("counts"),
      "Hanya di dalam until: peristiwa yang terjadi sebelum hitungan mulai pun memenuhi batas waktu.",
      "counts",
    ),
  ),
  after: after(),
};
const anyShape = {
  any: described(
    z.array(z.lazy((): z.ZodMiniType<Moment> => moment)).check(z.minLength(1)),
    "Yang paling awal dari daftar ini: cukup satu yang terjadi. Dengan occurrence last: yang paling akhir dari yang sudah terjadi.",
    ["forwarded", "resolved"],
  ),
  occurrence,
  after: after(),
};
const allShape = {
  all: described(
    z.array(z.lazy((): z.ZodMiniType<Moment> => moment)).check(z.minLength(1)),
    "Semua harus terjadi; saatnya ialah yang paling akhir.",
    ["responded", "followed-up"],
  ),
  after: after(),
};
const fieldShape = {
  field: described(fieldId, "Id isian formulir berupa tanggal atau waktu.", "tanggal-kejadian"),
  after: after(),
};
const whenShape = { when: condition, after: after() };

/** Exported so that a type test can hold it equal to `Moment`; use `moment`. */
export const momentForms = [
  eventType,
  z.strictObject(eventShape),
  z.strictObject(anyShape),
  z.strictObject(allShape),
  z.strictObject(fieldShape),
  z.strictObject(whenShape),
] as const;
export const moment: z.ZodMiniType<Moment> = z.union(momentForms);
named(
  "moment",
  moment,
  'Saat: jenis peristiwa ("received"); { event } dengan keterangan; { any } yang paling awal dari beberapa, seperti { "any": ["responded", "resolved"] }; { all } yang paling akhir, setelah semuanya terjadi; { field } tanggal pada formulir; { when } saat syarat pertama kali benar. Masing-masing boleh dengan after.',
  "received",
  { event: "returned", occurrence: "last" },
  { any: ["responded", "informed", { event: "resolved", voidedBy: ["reopened"] }] },
  { all: ["responded", "followed-up"] },
  { when: { fact: "intake", operator: "equal", value: "complete" } },
);

const when = { when: condition };
const otherwise = {
  otherwise: described(z.literal(true), "Dipakai bila syarat di atasnya tidak benar.", true),
};

/** Exported so that a type test can hold it equal to the branches of `MomentList`. */
export const momentBranch = z.union([
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
  "Satu saat, atau daftar saat yang masing-masing bersyarat: dari atas ke bawah, yang syaratnya (when) benar yang dipakai; yang terakhir boleh otherwise. Contoh: yang datang langsung dihitung sejak berkas lengkap, yang lain sejak diterima.",
  "received",
  [
    { when: { fact: "channel", operator: "equal", value: "langsung" }, event: "file-completed" },
    { otherwise: true, event: "received" },
  ],
);
export type MomentOrList = Moment | MomentList;
