/** A worker that links: takes items with what people said of pairs of claims, gives the events of some days of their blocks. */
import { type LinkOrder, linkedHere } from "./link-thread.ts";

export default (order: LinkOrder) => linkedHere(order);
