const OF_A_CLOCK = /^(?:giờ|gio|h|\d{2}|phút|phut|rưỡi|ruoi|sáng|sang|trưa|trua|chiều|chieu|tối|toi)$/u;

/** A time of the clock with what belongs to it, as typed: `7 giờ tối`. */
export function clockFrom(words: readonly string[], at: number): string {
  const end = words.findIndex((word, place) => place > at && !OF_A_CLOCK.test(word));
  return words.slice(at, end < 0 ? undefined : end).join(" ");
}

/** `8h`, `19h30`: when somebody wants to be reminded; `2 tuần`: for how long. */
export function amountAt(words: readonly string[], at: number): "clock" | "filler" | undefined {
  const word = words[at] ?? "";
  const next = words[at + 1] ?? "";
  if (/^\d{1,2}(?:h|g|h\d{2}|g\d{2})$/u.test(word)) return "clock";
  // `1,5 tiếng`, `1 tiếng rưỡi`
  if (/^\d{1,2}$/u.test(next) && /^ti[eế]ng$/u.test(words[at + 2] ?? "")) return "filler";
  if (/^r[uư][oỡ]i$/u.test(word) && /^ti[eế]ng$/u.test(words[at - 1] ?? "")) return "filler";
  if (!/^\d{1,2}$/u.test(word)) return undefined;
  if (/^(?:giờ|gio|h|rưỡi|ruoi)$/u.test(next)) return "clock";
  return /^(?:số|so|nick|máy|may|lần|lan|tuần|tuan|ngày|ngay|tháng|thang|hôm|hom|bữa|bua|năm|nam|quý|quy|tiếng|tieng)$/u.test(
    next,
  )
    ? "filler"
    : undefined;
}
