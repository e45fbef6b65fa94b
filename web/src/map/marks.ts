import { placeName } from "../names.svelte.ts";
import type { Mark } from "./view.ts";

/** From this radius on a place is drawn as an area only: a pin would say more than is known. */
export const AREA_KM = 15;

export interface Spot {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  /** Its extent in pixels. */
  readonly reach: number;
  readonly area: boolean;
}

export const sizeOf = (claims: number): number => Math.min(18, 4.5 + 1.6 * Math.sqrt(claims));

/** Slices of a disc, one a family, as paths around 0, 0. */
export function slices(
  families: Readonly<Record<string, number>>,
  order: readonly string[],
  radius: number,
): { family: string; d: string }[] {
  const parts = order.filter((family) => families[family]);
  const total = parts.reduce((sum, family) => sum + (families[family] ?? 0), 0);
  if (parts.length === 1)
    return [
      {
        family: parts[0] as string,
        d: `M0,${-radius}A${radius},${radius} 0 1 1 0,${radius}A${radius},${radius} 0 1 1 0,${-radius}Z`,
      },
    ];
  let turn = 0;
  return parts.map((family) => {
    const begin = point(turn, radius);
    const share = (families[family] ?? 0) / total;
    turn += share;
    return { family, d: `M0,0L${begin}A${radius},${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${point(turn, radius)}Z` };
  });
}

const point = (turn: number, radius: number): string => {
  const angle = turn * 2 * Math.PI;
  return `${(Math.sin(angle) * radius).toFixed(2)},${(-Math.cos(angle) * radius).toFixed(2)}`;
};

export interface Label {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly area: boolean;
  readonly anchor: "start" | "middle" | "end";
}

/** Names beside the marks, the best attested first; none lies over another. */
export function labelled(spots: readonly Spot[], width: number, height: number): Label[] {
  const taken: (readonly [number, number, number, number])[] = [];
  const labels: Label[] = [];
  const ranked = [...spots].sort((a, b) => b.mark.properties.claims - a.mark.properties.claims).slice(0, 80);
  for (const { mark, x, y } of ranked) {
    const size = sizeOf(mark.properties.claims) + 2;
    taken.push([x - size, y - size, x + size, y + size]);
  }
  for (const spot of ranked) {
    const free = candidates(spot).find((label) => isFree(boxOfLabel(label), taken, width, height));
    if (!free) continue;
    taken.push(boxOfLabel(free));
    labels.push(free);
  }
  return labels;
}

type Corners = readonly [left: number, top: number, right: number, bottom: number];

function boxOfLabel({ text, anchor, x, y }: Label): Corners {
  const length = text.length * 6.8;
  const left = anchor === "end" ? x - length : anchor === "middle" ? x - length / 2 : x;
  return [left, y - 11, left + length, y + 4];
}

const isFree = ([l, t, r, b]: Corners, taken: readonly Corners[], width: number, height: number): boolean =>
  l >= 0 &&
  r <= width &&
  t >= 0 &&
  b <= height &&
  taken.every((one) => r < one[0] || l > one[2] || b < one[1] || t > one[3]);

/** Where the name of a place may stand, best first. */
function candidates({ mark, x, y, area, reach }: Spot): Label[] {
  const { key, claims } = mark.properties;
  const name = placeName(mark.properties);
  if (area) {
    const text = `${name} · ${claims}`;
    return [y - reach + 16, y + reach - 8, y].map((at) => ({ key, text, x, y: at, area, anchor: "middle" }));
  }
  const gap = sizeOf(claims) + 5;
  const label = (dx: number, dy: number, anchor: Label["anchor"]): Label => ({
    key,
    text: name,
    x: x + dx,
    y: y + dy,
    area,
    anchor,
  });
  return [label(gap, 4, "start"), label(-gap, 4, "end"), label(0, -gap - 2, "middle"), label(0, gap + 12, "middle")];
}
