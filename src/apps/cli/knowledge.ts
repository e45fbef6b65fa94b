import type { Convention } from "../../core/model/assessment.ts";
import type { Claim } from "../../core/model/claim.ts";
import type { Knowledge } from "../../core/weigh/index.ts";
import { signatureFrom } from "../../io/ledger/decode.ts";
import { type Compared, documentFacts, gradesOf, type Ledger, loadCompared } from "../../io/ledger/index.ts";
import { copiesAmong } from "./copies-among.ts";
import { isBody } from "./known-body.ts";
import { knownSource } from "./known-source.ts";

/** What weighing some claims needs: their documents, copies among these, known sources, the user's grades. */
export async function knowledgeFor(
  ledger: Ledger,
  claims: readonly Claim[],
  convention?: Convention,
): Promise<Knowledge> {
  const ids = [...new Set(claims.map((claim) => claim.document))];
  const compared = await loadCompared(ledger, ids);
  return {
    documents: await documentFacts(ledger, ids),
    copiesAmong: (documents) => copiesAmong(documents.flatMap((id) => compared.get(id) ?? []).map(comparedOf)),
    known: knownSource,
    isBody,
    grades: await gradesOf(ledger),
    ...(convention && { convention }),
  };
}

/** A report as the ledger keeps it, ready to be compared. */
function comparedOf({ signature, marks, ...rest }: Compared): Parameters<typeof copiesAmong>[0][number] {
  return {
    ...rest,
    signature: signatureFrom(signature),
    marks: marks === "" ? [] : marks.split(" "),
  };
}
