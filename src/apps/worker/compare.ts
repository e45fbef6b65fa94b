import { z } from "zod";
import { copyOf } from "../../core/link/index.ts";
import type { Copy } from "../../core/model/source.ts";
import type { ProblemRow } from "../../io/archive/rows.ts";
import { signatureFrom } from "../../io/ledger/decode.ts";
import { parsed, type WorkerLine } from "./lines.ts";

const text = z.object({
  id: z.string(),
  published: z.string().nullable(),
  signature: z.string().transform(signatureFrom),
});
const pair = z.object({ a: text, b: text });

/** Compares pairs of texts that may be near copies. Those that are not are passed over. */
export async function* compare(
  lines: AsyncIterable<WorkerLine>,
): AsyncGenerator<{ readonly copy: Copy } | { readonly problem: ProblemRow }> {
  for await (const line of lines) {
    const result = parsed(line, (value) => pair.parse(value));
    if ("problem" in result) yield result;
    else {
      const copy = copyOf(result.value.a, result.value.b);
      if (copy) yield { copy };
    }
  }
}
