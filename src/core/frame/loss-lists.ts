import type { FramedClaim, UsedTime } from "../model/framed.ts";
import type { TimeMention } from "../model/mention.ts";
import type { Scene } from "./scene.ts";

/** A heading that announces losses by the piece ("Втрати ворога станом на 6:00"), open for the lines below it. */
export interface LossList {
  readonly side: string | undefined;
  readonly time: TimeMention | null;
  /** Lines that may still pass without an item before the list counts as ended. */
  readonly patience: number;
}

const PATIENCE = 3;
const LONGEST_ITEM = 9;

/** Opens a list where a sentence without a verb names somebody's losses and gives no number for them. */
export function openList(scene: Scene): LossList | null {
  const { actions, agents, times } = scene.mentions;
  const losses = actions.find(
    ({ entry, pos }) => entry.kind === "casualties" && entry.measure === "losses" && pos !== "verb",
  );
  if (!losses || !scene.mentions.quantities.every((number) => isDay(scene, number.from))) return null;
  const party = agents.find((agent) => agent.party || agent.side);
  return { side: party?.side, time: times[0] ?? null, patience: PATIENCE };
}

/** "24.02": a day without its year, which is no number of losses. */
const isDay = (scene: Scene, at: number): boolean => /^[0-3]?\d\.[01]\d$/.test(scene.word(at));

/** "Танки - 191": the thing, a dash or colon, and its number. `null` where the line is no item of the list. */
export function itemOf(scene: Scene, list: LossList, text: string): FramedClaim | null {
  const [number] = scene.mentions.quantities;
  const sign = signBefore(scene, number?.from ?? 0);
  if (!number || sign < 1 || sign > LONGEST_ITEM || namesVerb(scene, sign)) return null;
  const people =
    number.counted === "people" ||
    number.counted === "troops" ||
    scene.mentions.agents.some((agent) => agent.to <= sign && !agent.adjectival && agent.people);
  const time: UsedTime | null = list.time ? { mention: list.time, basis: "implied" } : null;
  const start = scene.token(0).start;
  const end = scene.token(number.to - 1).end;
  const target = { start, end: scene.token(sign - 1).end };
  const { low, high, approx } = number;
  return {
    start,
    end,
    kind: people ? "casualties" : "destruction",
    rule: `${scene.pack.code}.loss-list`,
    target: { ...target, text: text.slice(target.start, target.end), ...(list.side ? { side: list.side } : {}) },
    means: [],
    places: [],
    ...(time ? { time } : {}),
    quantities: [
      {
        start: number.start,
        end: number.end,
        text: text.slice(number.start, number.end),
        of: people ? "losses" : "destroyed",
        low,
        high,
        ...(approx ? { approx } : {}),
      },
    ],
    voices: [],
    polarity: "affirmed",
    modality: "happened",
    hedge: false,
    evidence: [],
    trail: [{ rule: "loss-list", detail: "an item of the list of losses that the heading above announces" }],
  };
}

/** The dash or colon right before the number, past words of approximation. */
function signBefore(scene: Scene, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) if (/^[-–—:=]$/.test(scene.word(at))) return at;
  return -1;
}

function namesVerb(scene: Scene, to: number): boolean {
  for (let at = 0; at < to; at++) if (scene.action(at)?.pos === "verb" || scene.is(at, "auxiliaries")) return true;
  return false;
}
