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
export function slotsOf({ kind, unit, place, state }: DeedPlace): Slot[] {
  if (!kind) return [];
  // Why it was not done takes no room from what is done on that day all the same.
  if (state === "excused") return [{ name: `${MARK.once}${state}:${kind}`, kind: "once" }];
  const { onceADay, gathering } = deedKind(kind);
  // Only of what people come together for does it matter where it was.
  const where = gathering ? (unit ?? (place === undefined ? "" : `~${plain(place)}`)) : "";
  const slots: Slot[] = [];
  if (onceADay && !(gathering && where === ""))
    slots.push({ name: `${MARK.once}${kind}:${asKey(where)}`, kind: "once" });
  if (gathering) slots.push({ name: `${MARK.same}${asKey(where)}`, kind: "same" });
  return slots;
}

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
