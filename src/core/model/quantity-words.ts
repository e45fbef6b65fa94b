/** The number words of a language. The engineer of `find/quantities.ts` owns this type. */
export type QuantityWords = Readonly<Record<string, unknown>>;
