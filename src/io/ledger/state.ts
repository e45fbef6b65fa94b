import type { Ledger } from "./ledger.ts";

/** A value of the ledger's own book-keeping, or null. */
export async function readState(ledger: Ledger, key: string): Promise<string | null> {
  const [row] = await ledger.all("SELECT value FROM state WHERE key = $key", { key });
  return row ? String(row.value) : null;
}

export async function writeState(ledger: Ledger, key: string, value: string): Promise<void> {
  await ledger.connection.run("DELETE FROM state WHERE key = $key", { key });
  await ledger.connection.run("INSERT INTO state VALUES ($key, $value)", { key, value });
}
