/** A worker that ends where a text asks for it; any other text it gives back as its title. */
export default function work({ batch }: { readonly batch: readonly { readonly text: string }[] }): unknown[] {
  return batch.map(({ text }) => {
    if (text === "die") process.exit(3);
    return { text };
  });
}
