import type { Attendee } from "./attendee.ts";
import type { UnionEvent } from "./event.ts";
import { isReplaced, sentBy } from "./substitutes.ts";

/**
 * Whether somebody is looked out for at the door: whoever was called, in their place the substitute whom the convener took, and who said
 * to come uncalled. Who was called and declined may come all the same.
 */
export function isExpected(one: Attendee, event: Pick<UnionEvent, "people">): boolean {
  if (one.called) return !isReplaced(one, event);
  const isSent = sentBy(event, one.who).length > 0 && one.answer?.says !== "declined";
  return isSent || one.answer?.says === "coming";
}
