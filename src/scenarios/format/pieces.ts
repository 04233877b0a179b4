/** The pieces that expectations are made of: times, names, flags, lists, and `?` for what is still to be filled in. */
import * as z from "zod/mini";
import { datePattern, described, ofForm, text } from "../../format/schema.ts";

/** Stands for what `sopan test --write` is to fill in. */
export const toFill = "?";

/** The years are those of which every instant can be written in each zone. */
const date = `(?!0001|9999)${datePattern.source.slice(1, -1)}`;
const clock = "[ Tt](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?";
const offset = "(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)?";

/** `2026-07-10 10:00`, seconds and milliseconds allowed; without an offset in the institution's own time. */
export const localInstantPattern = /* @__PURE__ */ new RegExp(`^${date}${clock}${offset}$`);
export const expectedInstant = /* @__PURE__ */ new RegExp(`^(?:\\?|${date}${clock}${offset})$`);
export const expectedDue = /* @__PURE__ */ new RegExp(`^(?:\\?|${date}(?:${clock}${offset})?)$`);

/** Keys whose instants are limits: there a date alone is its end. */
export const dueKeys: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "dueAt",
  "targetAt",
  "projectedDueAt",
  "until",
]);
/** Keys whose instants are what happened, or will: a date alone would not say when. */
export const instantKeys: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "at",
  "arrivedAt",
  "concludedAt",
  "nextCheckAt",
  "setAt",
  "startedAt",
  "stoppedAt",
  "pausedAt",
  "replacedAt",
  "deliverAt",
  "doneAt",
  "givenAt",
]);

/** The words of a status as the types have them; one that is missing or too many does not compile. */
export function words<S extends string>(table: Readonly<Record<S, true>>) {
  return z.enum([...Object.keys(table), toFill] as unknown as [S | "?", ...(S | "?")[]]);
}

/** Something that the answer may have as null. */
export const nullable = <S extends z.core.$ZodType>(schema: S, description: string, ...examples: unknown[]) =>
  z.optional(described(z.nullable(schema), description, ...examples));
export const instant = (description: string) =>
  nullable(ofForm(expectedInstant, "local-instant"), `${description} (? agar diisi).`, "2026-07-10 10:00");
export const due = (description: string) =>
  nullable(
    ofForm(expectedDue, "local-due"),
    `${description} Tanggal saja berarti akhir hari itu (? agar diisi).`,
    "2026-07-15",
    "2026-07-11 10:00",
  );
export const some = (description: string, example: string) => z.optional(text(description, example));
export const someOrNull = (description: string, example: string) =>
  nullable(z.string().check(z.minLength(1)), description, example);
export const flag = (description: string) =>
  nullable(z.union([z.boolean(), z.literal(toFill)]), description, true);
export const count = (description: string, example: number) =>
  nullable(z.union([z.number(), z.literal(toFill)]), description, example);
export const list = (description: string, example: readonly string[]) =>
  z.optional(described(z.union([z.array(z.string()), z.literal(toFill)]), description, example));
export const word = <S extends z.core.$ZodType>(schema: S, description: string, example: string) =>
  z.optional(described(schema, description, example));

export const because = z.optional(
  described(
    z.array(
      z.strictObject({
        kind: some("Jenis alasan.", "rule"),
        pointer: some("Letaknya di berkas aturan.", "/services/pengaduan/deadlines/tanggapan/rules/0"),
        clauses: list("Id klausul, tepat ini.", ["BUL-D1"]),
        date: some("Tanggal yang dilewati.", "2026-08-17"),
        name: some("Nama harinya.", "Hari Kemerdekaan"),
        decree: someOrNull("Id keputusannya.", "skb-2026"),
      }),
    ),
    "Alasan yang harus ada, dalam urutan ini; yang lain boleh di antaranya.",
    [{ kind: "rule", clauses: ["BUL-D1"] }],
  ),
);

/** What a status stands for, or the whole with its keys. */
export const briefly = <S extends z.core.$ZodType, T extends z.core.$ZodType>(
  brief: S,
  whole: T,
  description: string,
  example: unknown,
) => described(z.union([brief, whole]), description, example);

/** The same of what the answer may have as null. */
export const brieflyOrNull = <S extends z.core.$ZodType, T extends z.core.$ZodType>(
  brief: S,
  whole: T,
  description: string,
  example: unknown,
) => described(z.union([brief, whole, z.null()]), description, example);

export function byName<S extends z.core.$ZodType>(value: S, description: string, example: unknown) {
  const names = z.string().check(z.minLength(1));
  return z.optional(described(z.union([z.record(names, value), z.literal(toFill)]), description, example));
}
