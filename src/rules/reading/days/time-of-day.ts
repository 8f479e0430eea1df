import { plain } from "../words/plain.ts";

const TIME =
  /^(?:luc )?(\d{1,2})(?: ?(?:h|g|gio|:|\.) ?(\d{2})?(?: ?(?:p|phut))?)?( ruoi)?(?: (sang|trua|chieu|toi))?$/;

/**
 * A time of a day as people type it: `6:30`, `6h30`, `6 giờ rưỡi`, `7`, `7 giờ tối`; as `HH:mm`. Undefined when it is
 * not one.
 */
export function readTimeOfDay(text: string): string | undefined {
  const [, hour, minute, half, part] = TIME.exec(plain(text)) ?? [];
  if (!hour || (half && minute)) return undefined;
  const said = Number(hour);
  const isAfternoon = part === "chieu" || part === "toi" || (part === "trua" && said < 10);
  const hours = isAfternoon && said < 12 ? said + 12 : said;
  const minutes = half ? 30 : Number(minute ?? 0);
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
