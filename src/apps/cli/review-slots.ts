import { type Command, Option } from "commander";
import { EVIDENCE, type Evidence, MEANS, MEASURES, type Means } from "../../core/model/claim.ts";
import type { SlotWish } from "../review/slot-wish.ts";
import { EXIT, UserError } from "./exit.ts";
import { day, kind } from "./options.ts";

/** Options of `review decide correct`. */
export interface CorrectOptions {
  readonly kind?: string;
  readonly actor?: string;
  readonly target?: string;
  readonly means?: readonly Means[];
  readonly evidence?: readonly Evidence[];
  readonly place?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly undated?: boolean;
  readonly quantity?: readonly string[];
  readonly voice?: readonly string[];
  readonly polarity?: "affirmed" | "denied";
  readonly modality?: "happened" | "ongoing" | "planned" | "hypothetical";
  readonly hedge?: boolean;
}

const NONE = "none";
const several = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** Adds the options of slots; `before` stands before what each says. */
export function withSlotOptions(command: Command, before = ""): Command {
  return command
    .option("--kind <kind>", `${before}one of the 25 kinds of the codebook`, kind)
    .option("--actor <words>", `${before}who did it, as written, with a side in brackets: 'army (RU)'; none`)
    .option("--target <words>", `${before}to whom or what, the same way; none`)
    .addOption(new Option("--means <means...>", `${before}with what`).choices([NONE, ...MEANS]))
    .addOption(new Option("--evidence <evidence...>", `${before}what it rests on`).choices([NONE, ...EVIDENCE]))
    .option("--place <name>", `${before}name or gazetteer id; again for more; none`, several)
    .option("--from <day>", `${before}not before this day`, day)
    .option("--until <day>", `${before}not after this day`, day)
    .option("--undated", `${before}the text gives no time`)
    .option(
      "--quantity <figure>",
      `${before}killed=5, killed=5..7, killed=..50, killed=~20; again for more; none`,
      several,
    )
    .option("--voice <words>", `${before}as written, outermost first; again for more; none`, several)
    .addOption(
      new Option("--polarity <polarity>", `${before}whether it is said to be so`).choices(["affirmed", "denied"]),
    )
    .addOption(
      new Option("--modality <modality>", `${before}whether it happened`).choices([
        "happened",
        "ongoing",
        "planned",
        "hypothetical",
      ]),
    )
    .option("--hedge", `${before}the words mark doubt`)
    .option("--no-hedge", `${before}they do not`);
}

/** The slots that the options name. */
export function slotWishOf(options: CorrectOptions): SlotWish {
  const { actor, target, means, evidence } = options;
  const { from, until, undated, place, quantity, voice, polarity, modality, hedge } = options;
  const kindOf = options.kind as SlotWish["kind"];
  return {
    ...(kindOf && { kind: kindOf }),
    ...(actor !== undefined && { actor: participantOf(actor) }),
    ...(target !== undefined && { target: participantOf(target) }),
    ...(means && { means: listed(means) as Means[] }),
    ...(evidence && { evidence: listed(evidence) as Evidence[] }),
    ...(place && { places: listed(place).map((one) => placeOf(one)) }),
    ...((from !== undefined || until !== undefined) && { time: { ...(from && { from }), ...(until && { until }) } }),
    ...(undated && { time: null }),
    ...(quantity && { quantities: listed(quantity).map(figureOf) }),
    ...(voice && { voices: listed(voice).map((text) => ({ text })) }),
    ...(polarity && { polarity }),
    ...(modality && { modality }),
    ...(hedge !== undefined && { hedge }),
  };
}

const listed = (values: readonly string[]): readonly string[] => (values.includes(NONE) ? [] : values);

/** "army (RU)": words with a side. */
function participantOf(value: string): SlotWish["actor"] {
  if (value === NONE) return null;
  const [, text, side] = /^(.+?)(?:\s+\(([A-Z]{2,12})\))?$/.exec(value.trim()) ?? [];
  return { text: text ?? value, ...(side && { side }) };
}

/** Ids are lower-case and without blanks; what looks otherwise is a name. */
const placeOf = (value: string): NonNullable<SlotWish["places"]>[number] =>
  /^[a-z0-9:_-]+$/.test(value) ? { id: value } : { name: value };

function figureOf(value: string): NonNullable<SlotWish["quantities"]>[number] {
  const found = /^(\w+)=(~?)(\d+(?:\.\d+)?)?(\.\.)?(\d+(?:\.\d+)?)?$/.exec(value);
  const of = MEASURES.find((one) => one === found?.[1]);
  if (!found || !of || (found[3] === undefined && found[5] === undefined))
    throw new UserError(
      `"${value}" is no figure`,
      `write killed=5, killed=5..7, killed=5.., killed=..50 or killed=~20, with one of ${MEASURES.join(", ")}.`,
      EXIT.usage,
    );
  const low = found[3] === undefined ? null : Number(found[3]);
  const high = found[5] === undefined ? (found[4] ? null : low) : Number(found[5]);
  return { of, low, high, ...(found[2] && { approx: true }) };
}
