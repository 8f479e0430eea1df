import { plain } from "../reading/words/plain.ts";
import { type DeedKind, deedKind } from "./deed-kinds.ts";
import type { DutyId } from "./duties.ts";

/** What a deed was, and where. */
export interface DeedPlace {
  readonly kind?: DeedKind | undefined;
  /** Code of the unit whose activity or branch it was. */
  readonly unit?: string | undefined;
  /** As it was said, where no unit was found. */
  readonly place?: string | undefined;
  /** Set when it came from an event. */
  readonly event?: string | undefined;
  /** Anything but `excused` does not matter here. */
  readonly state?: string | undefined;
}

/** Something that a day holds once, under a name that is the same whoever says it and however. */
export interface Slot {
  readonly name: string;
  /** `once`: never twice (IV.2.2, one branch once a day). `same`: twice only when it is said that it was another one. */
  readonly kind: "once" | "same";
}

const MARK = { once: "once@", same: "same@" } as const;

/**
 * What a deed takes up of its day, so that the same is never counted twice: not as activity and as meeting either (IV.2.2).
 * A meeting of which nobody said whose it was may be another one each time.
 */
export function slotsOf({ kind, unit, place, event, state }: DeedPlace): Slot[] {
  if (!kind) return [];
  // Why it was not done takes no room from what is done on that day all the same.
  if (state === "excused") return [{ name: `${MARK.once}${state}:${kind}`, kind: "once" }];
  const { onceADay, gathering, onceUnlessOther } = deedKind(kind);
  if (onceUnlessOther) return [{ name: `${MARK.same}@${kind}`, kind: "same" }];
  // Only of what people come together for does it matter where it was.
  const said = place === undefined ? "" : `~${plain(place)}`;
  const where = gathering ? (unit ?? said) : "";
  const slots: Slot[] = [];
  if (onceADay && !(gathering && where === ""))
    slots.push({ name: `${MARK.once}${kind}:${asKey(where)}`, kind: "once" });
  // Of an event everything is known: who says its place, or none at all, may mean it too.
  const places = event === undefined ? [where] : [...new Set([where, said, ""])];
  if (gathering) for (const at of places) slots.push({ name: `${MARK.same}${asKey(at)}`, kind: "same" });
  return slots;
}

/** What hours that came from an event take up of their day: whoever says hours of that day too is asked whether they are those. */
export const EVENT_HOURS = `${MARK.same}@event`;

/** What of a duty is registered, a week holds once, however much it is. */
export function registeredSlot(duty: DutyId): string {
  return `${MARK.once}registered:${duty}`;
}

/** The kind of a slot by its name; undefined for what is no slot. */
export function slotKind(name: string): Slot["kind"] | undefined {
  if (name.startsWith(MARK.once)) return "once";
  return name.startsWith(MARK.same) ? "same" : undefined;
}

/** Fit for the name of a field: without dots and dollars. */
function asKey(text: string): string {
  return encodeURIComponent(text).replaceAll(".", "%2E");
}
