/** What stands behind each event. */
export { weighEvents } from "./weigh.ts";
