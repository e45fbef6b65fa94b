import fc from "fast-check";
import { CLAIM_KINDS, type Claim, MEANS, MEASURES } from "../../src/core/model/claim.ts";
import type { Document } from "../../src/core/model/document.ts";
import { type Span, splitsPair } from "../../src/core/model/span.ts";

/** A span of the document's text that splits no surrogate pair. */
const spanIn = ({ text }: Document): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    .map(({ start, end }) => ({
      start: splitsPair(text, start) ? start - 1 : start,
      end: splitsPair(text, end) ? end + 1 : end,
    }));

const words = fc.string({ unit: "grapheme", maxLength: 8 }).map((one) => one.replace(/\0/g, " ").toWellFormed());
const side = fc.option(fc.constantFrom("UA", "RU", "CIV"), { nil: undefined });
const basis = fc.constantFrom("stated", "implied", "assumed");
const day = fc.option(fc.constantFrom("2022-04-08", "2023-05-20"), { nil: undefined });
const bound = fc.option(fc.nat(1000), { nil: null });

/** Any claim on a document, with any slots. Slots that are undefined are left out, as in the model. */
export function arbitraryClaim(document: Document): fc.Arbitrary<Claim> {
  const at = spanIn(document);
  const list = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 3 });
  const participant = fc.option(
    fc.tuple(at, words, side).map(([span, text, of]) => ({ ...span, text, side: of })),
    { nil: undefined },
  );
  const place = fc
    .record({
      at,
      text: words,
      name: words,
      id: fc.option(words, { nil: undefined }),
      lat: fc.option(
        fc.double({ min: -90, max: 90, noNaN: true }).map((n) => n + 0),
        { nil: undefined },
      ),
      lon: fc.option(fc.integer({ min: -180, max: 180 }), { nil: undefined }),
      part: fc.option(
        words.filter((one) => one !== ""),
        { nil: undefined },
      ),
      basis,
      rivals: fc.option(fc.constant([{ id: "r", name: "R", lat: 1, lon: 2 }]), { nil: undefined }),
    })
    .map(({ at: span, ...slots }) => ({ ...span, ...slots }));
  const quantity = fc
    .record({
      at,
      text: words,
      of: fc.constantFrom(...MEASURES),
      low: bound,
      high: bound,
      approx: fc.constantFrom(true, undefined),
      unit: fc.constantFrom("km", undefined),
    })
    .map(({ at: span, ...slots }) => ({ ...span, ...slots }));
  const voice = fc
    .record({
      at,
      text: words,
      side,
      identity: fc.option(words, { nil: undefined }),
      anonymous: fc.constantFrom(true, undefined),
    })
    .map(({ at: span, ...slots }) => ({ ...span, ...slots }));
  const time = fc.option(
    fc
      .record({ at, text: words, from: day, until: day, grain: fc.constantFrom("day", "vague"), basis })
      .map(({ at: span, ...slots }) => ({ ...span, ...slots })),
    { nil: undefined },
  );
  return fc
    .record({
      id: fc.uuid(),
      at,
      kind: fc.constantFrom(...CLAIM_KINDS),
      rule: words,
      actor: participant,
      target: participant,
      means: list(fc.constantFrom(...MEANS)),
      places: list(place),
      time,
      quantities: list(quantity),
      voices: list(voice),
      cue: fc.option(
        words.filter((one) => one !== ""),
        { nil: undefined },
      ),
      polarity: fc.constantFrom("affirmed", "denied"),
      modality: fc.constantFrom("happened", "ongoing", "planned", "hypothetical"),
      hedge: fc.boolean(),
      evidence: list(fc.constantFrom("video", "photo")),
      trail: list(fc.record({ rule: words, detail: words })),
    })
    .map(
      ({ at: span, ...slots }) =>
        withoutUndefined({
          ...slots,
          ...span,
          document: document.id,
          quote: document.text.slice(span.start, span.end),
        }) as unknown as Claim,
    );
}

function withoutUndefined<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutUndefined) as T;
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? (0 as T) : value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, withoutUndefined(one)]),
  ) as T;
}
