/** What stands behind each event, place and source. */
export { controlOf } from "./control.ts";
export { impliedDates } from "./implied.ts";
export { type Knowledge, type KnownSource, publisherSpeaker } from "./knowledge.ts";
export { profileOf } from "./profile.ts";
export { type Urgency, urgencyOf } from "./urgency.ts";
export { weighEvents } from "./weigh.ts";
