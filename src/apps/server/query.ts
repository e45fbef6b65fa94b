import { z } from "zod";
import { CLAIM_KINDS } from "../../core/model/claim.ts";
import { publishedAt } from "../../core/model/published.ts";
import { Problem } from "./problems.ts";

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((value) => publishedAt(value, "stated", "query") !== null, "no such day");
const words = z.string().trim().min(1).max(200);
const kinds = z
  .string()
  .max(400)
  .transform((value) => value.split(",").filter(Boolean))
  .pipe(z.array(z.enum(CLAIM_KINDS)).min(1))
  .meta({ description: "kinds of the codebook, commas between" });
const bbox = z
  .string()
  .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/)
  .transform((value) => value.split(",").map(Number) as [number, number, number, number])
  .meta({ description: "west,south,east,north in degrees" });

/** The filters that claims, events, places and the timeline share; each given one must hold. */
export const filterQuery = z.strictObject({
  place: words.optional().meta({ description: "gazetteer id, or a name as the reports write it" }),
  from: day
    .optional()
    .meta({ description: "the claim's time, or where it has none its publication, touches these days" }),
  until: day.optional(),
  kind: kinds.optional(),
  side: words.optional().meta({ description: "a party that acts, suffers or speaks: UA, RU, CIV" }),
  source: words.optional().meta({ description: "publisher, or part of its name" }),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional()
    .meta({ description: "of the report" }),
  text: words.optional().meta({ description: "words of the claim; of a known name its other spellings too" }),
  origins: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .optional()
    .meta({ description: "at least so many named origins behind the event (publishers, where it is not weighed)" }),
  contradicted: z.enum(["true"]).optional().meta({ description: "only what another claim contradicts" }),
  bbox: bbox.optional(),
  since: z.iso
    .datetime({ offset: true })
    .or(day)
    .optional()
    .meta({ description: "added to the ledger at or after this time" }),
});
export type FilterQuery = z.infer<typeof filterQuery>;

const page = {
  cursor: z.string().max(400).optional().meta({ description: "`next` of the page before" }),
  limit: z.coerce.number().int().min(1).max(500).default(50),
};
export const mapQuery = z.strictObject({
  ...filterQuery.shape,
  most: z.coerce
    .number()
    .int()
    .min(1)
    .max(20_000)
    .default(20_000)
    .meta({ description: "marks at most; beyond, near places are merged" }),
});
export const timeQuery = z.strictObject({
  ...filterQuery.shape,
  whole: z.enum(["true"]).optional().meta({ description: "all times, also those far from the rest" }),
});
export const pagedQuery = z.strictObject({ ...filterQuery.shape, ...page });
export type PagedQuery = z.infer<typeof pagedQuery>;

/** A cursor is where the last page ended; opaque to those who use it. */
export const cursorOf = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString("base64url");

export function keyOf<T extends z.ZodType>(cursor: string, shape: T): z.infer<T> {
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw new Problem("bad-request", "cursor: none of this server");
  }
}
