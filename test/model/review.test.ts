import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/core/model/claim.ts";
import type { Action, Decision } from "../../src/core/model/decision.ts";
import { constraintsFrom, reviewClaims, selected, selectorOf } from "../../src/core/model/review.ts";
import { claim as made, quantity } from "../link/claims.ts";

const claim = (start: number, end: number, slots: Partial<Claim> = {}): Claim =>
  made({ start, end, quote: "x".repeat(end - start), ...slots });

describe("a decided claim in another reading", () => {
  const decided = claim(10, 30);
  const selector = selectorOf(decided, [decided]);
  const at = (...claims: Claim[]): Claim | null => selected(selector, claims);

  it("is the one with the same words and kind, whatever its id", () => {
    const again = claim(10, 30);
    expect(at(claim(0, 9), again, claim(10, 32))).toBe(again);
  });

  it("is told from a twin of the same words and kind", () => {
    const twins = [claim(10, 30), claim(10, 30)] as const;
    expect(selected(selectorOf(twins[1], twins), twins)).toBe(twins[1]);
  });

  it("may have gained or lost some words, or be of another kind", () => {
    const longer = claim(10, 36);
    expect(at(longer, claim(40, 60))).toBe(longer);
    const other = claim(10, 30, { kind: "attack" });
    expect(at(other)).toBe(other);
  });

  it("is lost rather than taken for a look-alike", () => {
    expect(at(claim(10, 16), claim(31, 50))).toBeNull();
    expect(at(claim(8, 30), claim(10, 32))).toBeNull();
    expect(at(claim(10, 30, { kind: "attack" }), claim(10, 30, { kind: "clash" }))).toBeNull();
    expect(at(claim(10, 30, { document: "other" }))).toBeNull();
  });
});

describe("decisions", () => {
  const claims = [
    claim(0, 10, { quantities: [quantity("killed", 5)], time: undefined as never }),
    claim(20, 30),
    claim(40, 50),
  ] as const;
  let number = 0;
  const decision = (action: Action, about: readonly Claim[], more: Partial<Decision> = {}): Decision => ({
    id: `d${number++}`,
    at: `2023-05-01T00:00:0${number % 10}Z`,
    by: "Anna",
    action,
    claims: about.map((one) => selectorOf(one, claims)),
    ...more,
  });
  const of = (...decisions: Decision[]) => reviewClaims(claims, decisions)[0];

  it("change the slots they name, keep what was read, and say who did", () => {
    const first = decision("correct", [claims[0]], { slots: { kind: "attack", quantities: [] } });
    const second = decision("correct", [claims[0]], { slots: { quantities: [quantity("killed", 7)] }, by: "Ben" });
    const outcome = of(first, second);
    expect(outcome?.claim).toMatchObject({ kind: "attack", quantities: [{ low: 7 }], places: claims[0].places });
    expect(outcome?.original).toBe(claims[0]);
    expect(outcome?.claim.review).toMatchObject({
      verdict: { is: "corrected", by: "Ben" },
      corrected: [
        { slot: "kind", by: "Anna", decision: first.id },
        { slot: "quantities", by: "Ben", decision: second.id },
      ],
      original: { kind: "strike", quantities: [{ low: 5 }] },
    });
  });

  it("hold until they are revoked, and then as if they had never been", () => {
    const correct = decision("correct", [claims[0]], { slots: { kind: "attack" } });
    const reject = decision("reject", [claims[0]]);
    expect(of(correct, reject)?.claim.review.verdict?.is).toBe("rejected");
    const revoke = decision("revoke", [claims[0]], { revokes: reject.id });
    expect(of(correct, reject, revoke)).toEqual(of(correct));
    expect(of(reject, revoke)).toBeUndefined();
  });

  it("take a time away where it is corrected to none", () => {
    const timed = { ...claims[0], time: { text: "x", start: 0, end: 1, grain: "day", basis: "stated" } as const };
    const [outcome] = reviewClaims([timed], [decision("correct", [claims[0]], { slots: { time: null } })]);
    expect(outcome?.claim).not.toHaveProperty("time");
    expect(outcome?.claim.review.original).toEqual({ time: timed.time });
  });

  it("on a pair of claims: the later word holds", () => {
    const [a, b, c] = claims;
    const same = decision("same", [a, b]);
    const different = decision("different", [b, a]);
    const other = decision("same", [c, b]);
    const pair = [a.id, b.id];
    expect(constraintsFrom(claims, [same, other])).toEqual({ same: [pair, [b.id, c.id]], different: [] });
    expect(constraintsFrom(claims, [same, different])).toEqual({ same: [], different: [pair] });
    const revoke = decision("revoke", [a, b], { revokes: different.id });
    expect(constraintsFrom(claims, [same, different, revoke])).toEqual({ same: [pair], different: [] });
  });
});
