import { type Person, placeOf } from "./book.ts";

/** Secretaries, their deputies, and whoever is full-time are the plan's group A (IV.2.2). */
export function isOfGroupA(person: Person, day: string): boolean {
  const place = placeOf(person, day);
  return place?.fullTime === true || (place !== undefined && place.office !== "member");
}
