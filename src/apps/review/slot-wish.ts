import { z } from "zod";
import { CLAIM_KINDS, EVIDENCE, MEANS, MEASURES } from "../../core/model/claim.ts";
import { publishedAt } from "../../core/model/published.ts";

const words = z.string().trim().max(500);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a day like 2023-05-17")
  .refine((value) => publishedAt(value, "stated", "review") !== null, "no such day");

const participant = z.strictObject({ text: words.min(1), side: words.max(12).optional() });

/** What slots should hold, as a person gives it. Words (`text`) must stand in the report; where left out, they are found. */
export const slotWish = z
  .strictObject({
    kind: z.enum(CLAIM_KINDS).optional(),
    actor: participant.nullable().optional(),
    target: participant.nullable().optional(),
    means: z.array(z.enum(MEANS)).max(MEANS.length).optional(),
    places: z
      .array(
        z.strictObject({
          id: words.min(1).optional().meta({ description: "gazetteer id; GET /review/places finds it" }),
          name: words.min(1).optional().meta({ description: "a name that one place only has, or a new place's" }),
          lat: z.number().min(-90).max(90).optional(),
          lon: z.number().min(-180).max(180).optional(),
          radius: z.number().min(0).max(2000).optional().meta({ description: "kilometres" }),
          part: words.optional(),
          text: words.min(1).optional(),
        }),
      )
      .max(20)
      .optional(),
    time: z
      .strictObject({ from: day.optional(), until: day.optional(), text: words.min(1).optional() })
      .refine(({ from, until }) => from !== undefined || until !== undefined, "from or until is wanted")
      .refine(({ from, until }) => !from || !until || from <= until, "from is after until")
      .nullable()
      .optional(),
    quantities: z
      .array(
        z
          .strictObject({
            of: z.enum(MEASURES),
            low: z.number().nullable(),
            high: z.number().nullable(),
            approx: z.boolean().optional(),
            unit: words.min(1).max(40).optional(),
            text: words.min(1).optional(),
          })
          .refine(({ low, high }) => low === null || high === null || low <= high, "low is above high"),
      )
      .max(40)
      .optional(),
    voices: z
      .array(
        z.strictObject({
          text: words.meta({ description: "as written, outermost voice first; empty where unnamed" }),
          side: words.max(12).optional(),
          anonymous: z.boolean().optional(),
        }),
      )
      .max(12)
      .optional(),
    polarity: z.enum(["affirmed", "denied"]).optional(),
    modality: z.enum(["happened", "ongoing", "planned", "hypothetical"]).optional(),
    hedge: z.boolean().optional(),
    evidence: z.array(z.enum(EVIDENCE)).max(EVIDENCE.length).optional(),
  })
  .meta({ id: "Corrections", description: "slots that are corrected; a slot left out stays as it is" });
export type SlotWish = z.infer<typeof slotWish>;
