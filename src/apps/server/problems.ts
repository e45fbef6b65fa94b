import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";

/** What an answer that is no success looks like (RFC 9457). It holds no path, no stack and no words of the database. */
export const problemBody = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    errors: z.array(z.strictObject({ at: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details" });
type ProblemBody = z.infer<typeof problemBody>;

/** Every problem the server tells of, by code. */
export const PROBLEMS = {
  "bad-request": [400, "The request is not as the interface wants it"],
  "token-needed": [401, "This server wants a token"],
  "write-token-needed": [403, "This token may read only"],
  "foreign-host": [403, "The request names a host or origin that is not this server"],
  "read-only": [403, "The results of a cluster are only read"],
  "not-found": [404, "There is nothing here"],
  "unreadable-report": [422, "The report cannot be read"],
  undecidable: [422, "This cannot be decided so"],
  "id-taken": [409, "Another report has this id"],
  "too-large": [413, "The request is larger than allowed"],
  "wrong-type": [415, "Only application/json is taken"],
  "too-slow": [503, "The answer took too long"],
  starting: [503, "The ledger is being made ready; ask again in a few seconds"],
  fault: [500, "A fault in Lagebild"],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;
export type ProblemCode = keyof typeof PROBLEMS;

/** An answer that is no success, thrown by a handler. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly errors: ProblemBody["errors"];

  constructor(code: ProblemCode, detail = "", errors?: ProblemBody["errors"]) {
    super(detail);
    this.code = code;
    this.errors = errors;
  }
}

/** Refuses what a schema does not allow, naming each place. */
export function parsed<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.map(({ path, message }) => ({ at: path.join("."), message }));
  throw new Problem("bad-request", errors.map(({ at, message }) => `${at}: ${message}`).join("; "), errors);
}

const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: "bad-request",
  404: "not-found",
  408: "too-slow",
  413: "too-large",
  415: "wrong-type",
};

/** Sends any error as a problem; what is no problem of the asker goes to `tell` and is not shown. */
export function sendProblem(
  error: FastifyError | Problem,
  reply: FastifyReply,
  tell: (error: unknown) => void,
): FastifyReply {
  const problem = error instanceof Problem ? error : problemOf(error);
  if (problem.code === "fault") tell(error);
  const [status, title] = PROBLEMS[problem.code];
  const body: ProblemBody = {
    type: `/api/v1/docs#${problem.code}`,
    title,
    status,
    ...(problem.message && { detail: problem.message }),
    ...(problem.errors && { errors: problem.errors }),
  };
  if (status === 503) reply.header("retry-after", "3");
  if (status === 401) reply.header("www-authenticate", 'Bearer realm="lagebild"');
  return reply.code(status).type("application/problem+json").send(JSON.stringify(body));
}

const problemOf = ({ statusCode, code }: FastifyError): Problem =>
  new Problem(BY_STATUS[statusCode ?? 500] ?? "fault", /JSON/.test(code ?? "") ? "The body is no JSON." : "");

export const notFound = (_request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  sendProblem(new Problem("not-found"), reply, () => undefined);
