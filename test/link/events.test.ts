import { expect, it } from "vitest";
import { scorePairs } from "../../eval/link.ts";
import { EVENTS } from "../cases/events/index.ts";

it("sixty events told three to six times in four languages are linked", { timeout: 60_000 }, () => {
  expect(EVENTS.length).toBeGreaterThanOrEqual(60);
  for (const { id, tellings } of EVENTS) expect(tellings.length, id).toBeGreaterThanOrEqual(3);
  const { f1, wrong, missed } = scorePairs();
  expect(f1, [...wrong, ...missed].join("\n")).toBeGreaterThanOrEqual(0.85);
});
