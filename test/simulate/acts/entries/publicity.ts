import { isHeadOn, placeOf } from "../../count/book.ts";
import { dayAfter } from "../../count/days.ts";
import { CRITERIA, type Criterion, entriesOf } from "../../count/entries.ts";
import type { Kind } from "../../script.ts";

const WORDS: Readonly<Record<Criterion, string>> = {
  "pure-heart": "tâm trong",
  "bright-mind": "trí sáng",
  "great-ambition": "hoài bão lớn",
};
const WHERE = ["bài đăng trang Quận Đoàn", "phát thanh khu vực", "tờ rơi ở chợ"] as const;

/** A head enters what was published, and how many it reached (V.1). */
export const publish: Kind = {
  name: "publish",
  often: 15,
  alone: true,
  make({ book, chance, day: today }, who) {
    const unit = isHeadOn(who, today) ? placeOf(who, today)?.unit : undefined;
    if (unit === undefined) return undefined;
    const isToday = chance.happens(0.5);
    const day = isToday ? today : dayAfter(today, -1);
    const reach = 20 + chance.below(3000);
    const criterion = CRITERIA[chance.below(CRITERIA.length + 1)];
    const title = chance.pick(WHERE);
    book.entries.push({
      ...{ unit, kind: "publicity", title, from: day, to: day, reach, readBy: new Map() },
      ...(criterion && { criterion }),
    });
    const about = criterion ? ` về ${WORDS[criterion]}` : "";
    return {
      kind: "publish",
      who,
      steps: [
        {
          say: `/tuyentruyen ${title} ${isToday ? "hôm nay" : "hôm qua"}${about}, ${reach} lượt`,
          hears: [`✅ Đã ghi cho ${book.unit(unit).name}`, `Lượt tiếp cận: ${grouped(reach)}`],
        },
      ],
    };
  },
};

/** A head looks at what was published in the year, the units below included. */
export const published: Kind = {
  name: "look at what was published",
  often: 5,
  alone: true,
  make({ book, day }, who) {
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    if (unit === undefined) return undefined;
    const year = day.slice(0, 4);
    const asked = { from: `${year}-01-01`, to: `${year}-12-31`, asOf: day };
    const found = entriesOf(book, book.tree(unit, day), asked).filter(({ kind }) => kind === "publicity");
    const reach = found.reduce((sum, entry) => sum + entry.reach, 0);
    const hears =
      found.length === 0
        ? ["chưa ghi gì"]
        : [`${found.length} tin bài, buổi; ${grouped(reach)} lượt tiếp cận`];
    return { kind: "look at what was published", who, steps: [{ say: "/tuyentruyen", hears }] };
  },
};

/** `1.200`, as people read it. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ".");
}
