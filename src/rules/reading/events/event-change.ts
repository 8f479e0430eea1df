import { addDays, dayOf } from "../../calendar/time.ts";
import { readEvent, readWhen, type SaidEvent } from "./event-line.ts";

/** What a line says of an event that is to be otherwise. */
export interface SaidChange extends Pick<SaidEvent, "place" | "shirt" | "seats" | "minutes"> {
  /** It tells another time, which is read beside the one that is known. */
  readonly when?: true;
}

/** “dời qua”, “đổi sang”: what follows is new. */
const LEADS =
  /^(?:(?:dạ|da|em|mình|minh|cho|xin|là|la|thì|thi)\s+)*(?:(?:dời|doi|đổi|chuyển|chuyen|sửa|sua|lùi|lui|hoãn|hoan|tổ chức|to chuc)(?:\s+(?:lại|lai|giờ|gio|ngày|ngay|lịch|lich|nơi|noi|chỗ|cho|địa điểm|dia diem))*)?\s*(?:(?:sang|qua|thành|thanh|về|ve|xuống|xuong|lên|len|đến|den|tới|toi)\s+)?/iu;

/**
 * Reads what is to be otherwise of an event, beside the buttons that name its parts: `dời sang 15h thứ 6`, `ở nhà văn hóa`.
 * @returns nothing where the line names no part of it, such as a title: that is asked for
 */
export function readEventChange(text: string, now: number): SaidChange | undefined {
  const said = text.trim().replace(LEADS, "");
  // A place needs a title before it to be one.
  const { place, shirt, seats, minutes } = readEvent(`họp, ${said}`, now);
  const change = {
    ...(tellsWhen(said, now) && { when: true as const }),
    ...(place !== undefined && { place }),
    ...(shirt !== undefined && { shirt }),
    ...(seats !== undefined && { seats }),
    ...(minutes !== undefined && { minutes }),
  };
  return Object.keys(change).length > 0 ? change : undefined;
}

/** A day, an hour, or what has to be asked of either. */
function tellsWhen(said: string, now: number): boolean {
  const alone = readWhen(said, now);
  if ("start" in alone || alone.doubt !== "no-day") return true;
  const onADay = readWhen(said, now, { day: addDays(dayOf(now), 1) });
  return "start" in onADay || onADay.doubt !== "no-time";
}
