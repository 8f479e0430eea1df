import { type Day, startOfWeek } from "../../calendar/time.ts";
import type { SaidDeeds } from "../deeds/deeds-reading.ts";

/** “mặc áo xanh thường xuyên”: of many days, none of them said. */
const OFTEN = /(?<!\p{L})(?:thường xuyên|đều đặn|thuong xuyen|deu dan)(?!\p{L})/u;
const MONTH = /(?<!\p{L})(?:(?:tháng|thang) (\d{1,2})|t([89]|1[0-2]))(?!\d)/gu;
const WEEK_BEFORE = /(?<!\p{L})(?:tuần|tuan) (?:rồi|trước|qua|vừa|roi|truoc|vua)(?!\p{L})/u;
/** “CN tuần trước …, hôm qua …”, “thứ hai tuần trước với thứ hai tuần này”: of either week. */
const BY_TODAY =
  /(?<!\p{L})(?:hqua|(?:hôm|bữa|sáng|trưa|chiều|tối|hom|bua|sang|trua|chieu|toi) (?:qua|kia|nay)|(?:tuần|tuan) (?:này|nay))(?!\p{L})/u;

/**
 * Whether the deeds that were read are of the times that a line says: of no other month, of no week that is over where it says that, and
 * not of two days where it tells how many there were in all. Else it is asked about.
 */
export function areOfSaidTimes(text: string, deeds: SaidDeeds, today: Day): boolean {
  const lower = text.normalize("NFC").toLowerCase();
  if (OFTEN.test(lower)) return false;
  const months = [...lower.matchAll(MONTH)].map(([, month, short]) => Number(month ?? short));
  // “3 buổi sinh hoạt t11 em dự đủ”: on which days of it.
  if (months.length > 0 && deeds.some(({ kind, amount }) => kind !== "hours" && amount > 1)) return false;
  const isOfMonth = ({ day }: { day: Day }) => months.includes(Number(day.slice(5, 7)));
  if (months.length > 0 && !deeds.some(isOfMonth)) return false;
  const monday = startOfWeek(today);
  const isLater = ({ day }: { day: Day }) => day >= monday;
  if (WEEK_BEFORE.test(lower) && (BY_TODAY.test(lower) ? deeds.every(isLater) : deeds.some(isLater)))
    return false;
  const days = new Set(deeds.map(({ day }) => day));
  return days.size < 2 || deeds.every(({ kind, amount }) => kind === "hours" || amount === 1);
}
