import { type Book, type Person, placeOf } from "./book.ts";
import { lastDayOf } from "./days.ts";

/** Asked of whoever is in a ward, in a month: so many activities of lower units, or so many meetings of branches (plan IV.2.2). */
export const ASKED_GATHERINGS = 3;

/** Activities and meetings of a month, `2026-11`. */
export function gatheringsIn(
  { gatherings }: Person,
  month: string,
): { activities: number; meetings: number } {
  const ofMonth = gatherings.filter(({ day }) => day.startsWith(month));
  const activities = ofMonth.filter(({ kind }) => kind === "activity").length;
  return { activities, meetings: ofMonth.length - activities };
}

/** How an answer tells the month of a day: how far both have come; enough of one is enough. */
export function lowerUnitsHears(who: Person, day: string): RegExp {
  const { activities, meetings } = gatheringsIn(who, day.slice(0, 7));
  const [year, month] = day.split("-");
  const both = `hoạt động ${activities}/${ASKED_GATHERINGS}[^\\n]* sinh hoạt ${meetings}/${ASKED_GATHERINGS}`;
  return new RegExp(`Tháng ${Number(month)}/${year}: ${both}`, "u");
}

/** Of a unit's people how many have enough of the one or of the other; the city and its districts hold none here. */
export function metLowerUnits(book: Book, unit: string, month: string): number {
  const isMet = (person: Person) => {
    if (!placeOf(person, lastDayOf(month))?.active) return false;
    const { activities, meetings } = gatheringsIn(person, month);
    return Math.max(activities, meetings) >= ASKED_GATHERINGS;
  };
  return book.membersOf(book.tree(unit), lastDayOf(month)).filter(isMet).length;
}
