import { word } from "./words.js";

const timeZone = "Asia/Ho_Chi_Minh";
const clock = new Intl.DateTimeFormat("vi", { timeZone, hour: "2-digit", minute: "2-digit" });
const longDay = new Intl.DateTimeFormat("vi", {
  timeZone,
  weekday: "long",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
});
const DAY_MS = 86_400_000;

export function timeOf(at) {
  return clock.format(at);
}

/** “Hôm nay”, “Hôm qua”, or the day with its weekday; also tells two days apart. */
export function dayOf(at) {
  const day = longDay.format(at);
  if (day === longDay.format(Date.now())) return word("web-today");
  if (day === longDay.format(Date.now() - DAY_MS)) return word("web-yesterday");
  return day;
}
