import { z } from "zod";
import { basemapAnswer } from "./basemap.ts";
import { PROBLEMS, problemBody } from "./problems.ts";
import { ADDING, ASKINGS, type Asking, DECIDING } from "./routes.ts";

type Json = Record<string, unknown>;

/** The JSON Schema (2020-12, as OpenAPI 3.1 takes it) of what goes in or comes out. */
function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, reused: "inline", unrepresentable: "any" });
  return inlined(rest) as Json;
}

/** References into `$defs` become references to the components of the description. */
function inlined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inlined);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "$defs" && key !== "id")
      .map(([key, inner]) => [
        key,
        key === "$ref" && typeof inner === "string"
          ? inner.replace(/^#\/\$defs\//, "#/components/schemas/")
          : inlined(inner),
      ]),
  );
}

/** The named schemas that an answer holds, itself included. */
function componentsOf(schema: z.ZodType, io: "input" | "output"): Record<string, Json> {
  const whole = z.toJSONSchema(schema, { io, reused: "inline", unrepresentable: "any" }) as Json & {
    $defs?: Record<string, Json>;
  };
  const named = Object.fromEntries(Object.entries(whole.$defs ?? {}).map(([id, one]) => [id, inlined(one) as Json]));
  const id = schema.meta()?.id;
  if (typeof id === "string") named[id] = schemaOf(schema, io);
  return named;
}

const refOrSchema = (schema: z.ZodType, io: "input" | "output"): Json => {
  const id = schema.meta()?.id;
  return typeof id === "string" ? { $ref: `#/components/schemas/${id}` } : schemaOf(schema, io);
};

const problemAnswer = {
  description: "A problem (RFC 9457)",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

function parametersOf({ path, query }: Asking): Json[] {
  const { properties = {}, required = [] } = schemaOf(query, "input") as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  const inPath = path.includes(":id") ? [{ name: "id", in: "path", required: true, schema: { type: "string" } }] : [];
  return [
    ...inPath,
    ...Object.entries(properties).map(([name, { description, ...schema }]) => ({
      name,
      in: "query",
      required: required.includes(name),
      ...(description !== undefined && { description }),
      schema,
    })),
  ];
}

const operationOf = (one: Asking): Json => ({
  summary: one.summary,
  operationId: `get${one.path.replace(/[/:](\w)/g, (_all, letter: string) => letter.toUpperCase()).replace(/\W/g, "")}`,
  parameters: parametersOf(one),
  responses: {
    "200": {
      description: one.summary,
      headers: { ETag: { schema: { type: "string" } } },
      content: { [one.type ?? "application/json"]: { schema: refOrSchema(one.answer, "output") } },
    },
    "304": { description: "As the ETag says, nothing has changed" },
    default: problemAnswer,
  },
});

const postOperation = ({ summary, body, answer }: typeof ADDING | typeof DECIDING, operationId: string): Json => ({
  summary,
  operationId,
  requestBody: { required: true, content: { "application/json": { schema: refOrSchema(body, "input") } } },
  responses: {
    "201": { description: "Kept", content: { "application/json": { schema: refOrSchema(answer, "output") } } },
    default: problemAnswer,
  },
});

const goldOperation = {
  summary:
    "Reports with the claims that people accepted, corrected or added, as JSONL; those whose every claim is decided",
  operationId: "getReviewGold",
  responses: {
    "200": { description: "a report a line", content: { "application/x-ndjson": { schema: { type: "string" } } } },
    default: problemAnswer,
  },
};

const basemapOperation = {
  summary: "The source of map tiles that the user set, if any",
  operationId: "getBasemap",
  responses: {
    "200": {
      description: "the source",
      content: { "application/json": { schema: refOrSchema(basemapAnswer, "output") } },
    },
    default: problemAnswer,
  },
};

const streamOperation = {
  summary: "News as server-sent events: `claims` when some came in, `progress` while reports are read",
  operationId: "getStream",
  responses: { "200": { description: "the stream", content: { "text/event-stream": { schema: { type: "string" } } } } },
};

/** The description of the interface in OpenAPI 3.1, made from the very schemas that check it. */
export function openapi(): Json {
  const paths: Record<string, Json> = {};
  for (const one of ASKINGS) paths[`/api/v1${one.path.replace(":id", "{id}")}`] = { get: operationOf(one) };
  for (const [one, id] of [
    [ADDING, "postDocuments"],
    [DECIDING, "postReviewDecisions"],
  ] as const)
    paths[`/api/v1${one.path}`] = { ...paths[`/api/v1${one.path}`], post: postOperation(one, id) };
  paths["/api/v1/review/gold"] = { get: goldOperation };
  paths["/api/v1/basemap"] = { get: basemapOperation };
  paths["/api/v1/stream"] = { get: streamOperation };
  const schemas = Object.assign(
    {},
    ...ASKINGS.map((one) => componentsOf(one.answer, "output")),
    componentsOf(ADDING.answer, "output"),
    componentsOf(ADDING.body, "input"),
    componentsOf(DECIDING.answer, "output"),
    componentsOf(DECIDING.body, "input"),
    componentsOf(basemapAnswer, "output"),
    componentsOf(problemBody, "output"),
  );
  return {
    openapi: "3.1.0",
    info: {
      title: "Lagebild",
      version: "1",
      description: `A ledger of claims. Offsets are Unicode code points. Problems: ${Object.keys(PROBLEMS).join(", ")}.`,
    },
    servers: [{ url: "/" }],
    paths,
    components: { schemas, securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    security: [{}, { token: [] }],
  };
}
