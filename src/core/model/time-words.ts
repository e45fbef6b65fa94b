/** The time words of a language. The engineer of `find/times.ts` owns this type. */
export type TimeWords = Readonly<Record<string, unknown>>;
