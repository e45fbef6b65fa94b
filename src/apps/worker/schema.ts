import { z } from "zod";
import { HEADS, REACH } from "../../core/link/index.ts";
import { assessmentRow, copyRow, eventRow, problemRow, resultRow } from "../../io/archive/rows.ts";
import { ROWS } from "../../io/ledger/rows.ts";

/** A type as Spark writes types in JSON. */
type SparkType =
  | string
  | { readonly type: "array"; readonly elementType: SparkType; readonly containsNull: boolean }
  | { readonly type: "struct"; readonly fields: readonly SparkField[] };
interface SparkField {
  readonly name: string;
  readonly type: SparkType;
  readonly nullable: boolean;
  readonly metadata: Readonly<Record<string, never>>;
}

/** What the driver must know of the worker: the rows it writes, as types of Spark, and the bounds of comparing. */
export async function* schema(): AsyncGenerator<object> {
  yield {
    read: typeOf(resultRow),
    link: typeOf(z.object({ event: eventRow.nullable(), problem: problemRow.nullable() })),
    compare: typeOf(z.object({ copy: copyRow.nullable(), problem: problemRow.nullable() })),
    weigh: typeOf(z.object({ assessment: assessmentRow.nullable(), problem: problemRow.nullable() })),
    problem: typeOf(problemRow),
    place: typeOf(ROWS.gazetteer),
    /** Texts of a band that later ones are compared with, and days around an event on which it depends. */
    bounds: { heads: HEADS, reach: REACH },
  };
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

const typeOf = (type: z.ZodType): SparkType => sparkType(z.toJSONSchema(type) as JsonSchema);

const SCALARS: Readonly<Record<string, string>> = {
  string: "string",
  integer: "integer",
  number: "double",
  boolean: "boolean",
};

function sparkType(schema: JsonSchema): SparkType {
  const { anyOf, items, properties } = schema;
  const type = [schema.type ?? ""].flat().find((one) => one !== "null") ?? "";
  const own = anyOf?.find((one) => one.type !== "null");
  if (own) return sparkType(own);
  if (type === "array" && items) return { type: "array", elementType: sparkType(items), containsNull: false };
  if (type === "object" && properties)
    return {
      type: "struct",
      fields: Object.entries(properties).map(([name, one]) => ({
        name,
        type: sparkType(one),
        nullable: true,
        metadata: {},
      })),
    };
  const scalar = SCALARS[type];
  if (!scalar) throw new Error(`no Spark type for ${JSON.stringify(schema)}`);
  return scalar;
}
