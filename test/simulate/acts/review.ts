import type { Book, Person } from "../count/book.ts";
import { hoursText, monthsOf, quarterOf } from "../count/days.ts";
import { gatheringsIn } from "../count/deeds.ts";
import { standingOver, weeksOf } from "../count/standing.ts";
import type { Act, Hears, Kind, Step, World } from "../script.ts";

/** What is said, and what is asked next. What was not done is skipped, the rest is well: the shortest way to the end. */
const ANSWERS: readonly Step[] = [
  { say: "tot", hears: ["Trách nhiệm (2/2)"] },
  { say: "bo qua", hears: ["Gương mẫu (1/2)"] },
  { say: "tot", hears: ["Gương mẫu (2/2)"] },
  { say: "bo qua", hears: ["Trung thực (1/2)"] },
  { say: "tot", hears: ["Trung thực (2/2)"] },
  { say: "bo qua", hears: ["Phần 4/6"] },
  { say: "bo qua", hears: ["Phần 5/6"] },
  { say: "1", hears: ["Phần 6/6"] },
  { say: "2", hears: ["chọn Xác nhận"] },
];

/**
 * The self-review of the quarter, which states what was done as it is counted, beside what was pledged. Its reader hears of it: a number
 * that they type just then is that letter's.
 */
export const review: Kind = {
  name: "review",
  often: 12,
  alone: true,
  make: ({ book, day }, who) => {
    const quarter = quarterOf(day);
    const name = `quý ${quarter.slice(-1)}`;
    return reviewed({ book, day }, who, {
      ...{ kind: "review", period: quarter, says: name, hears: `${name}/${quarter.slice(0, 4)}` },
    });
  },
};

/** The self-review of the whole year, at its end. */
export const yearReview: Kind = {
  name: "review of the year",
  often: 0,
  alone: true,
  make: ({ book, day }, who) => {
    const year = day.slice(0, 4);
    const name = `năm ${year}`;
    return reviewed({ book, day }, who, {
      ...{ kind: "review of the year", period: year, says: name, hears: name },
    });
  },
};

interface Asked {
  kind: string;
  /** `2026-Q4` or `2026` */
  period: string;
  says: string;
  hears: string;
}

function reviewed(
  { book, day }: Pick<World, "book" | "day">,
  who: Person,
  { kind, period, says, hears }: Asked,
): Act | undefined {
  if (who.reviews.has(period)) return undefined;
  const figures = figuresOf(book, who, period, day);
  who.reviews.add(period);
  return {
    kind,
    who,
    steps: [
      { say: `/tukiemdiem ${says}`, hears: [hears, "Phần 1/6", ...figures] },
      ...ANSWERS,
      { press: "✅ Xác nhận", hears: ["ghi nhận"] },
    ],
    tells: { as: "news", whom: [] },
  };
}

/** The lines of a quarter or a year: what was done, and of how many of its parts that count how many were met, and the pledge kept. */
function figuresOf(book: Book, who: Person, period: string, today: string): Hears {
  const over = (duty: "D1" | "D2" | "D5", periods: readonly string[]) =>
    standingOver(book, who, duty, { periods, today });
  const [weeks, months] = [weeksOf(period), monthsOf(period)];
  const [hours, gatherings, shirts] = [over("D1", weeks), over("D2", months), over("D5", weeks)];
  const lines: string[] = [];
  if (hours && hours.parts.of > 0)
    lines.push(`⏱ Giờ tình nguyện: ${hoursText(hours.done)}, đạt ${parts(hours)} tuần`);
  if (gatherings && gatherings.parts.of > 0)
    lines.push(
      `sinh hoạt chi đoàn: ${kinds(
        who,
        months.filter((month) => over("D2", [month])),
        today,
      )}, đạt ${parts(gatherings)} tháng`,
    );
  if (shirts && shirts.parts.of > 0)
    lines.push(`👕 Áo Thanh niên: ${shirts.done} lần, đạt ${parts(shirts)} tuần`);
  return lines;
}

/** Activities and meetings of the months that have begun and ask for some, each by themselves. */
function kinds(who: Person, months: readonly string[], today: string): string {
  const each = months.filter((month) => `${month}-01` <= today).map((month) => gatheringsIn(who, month));
  const sum = (kind: "activities" | "meetings") => each.reduce((total, done) => total + done[kind], 0);
  return `hoạt động ${sum("activities")}, sinh hoạt ${sum("meetings")}`;
}

function parts({ parts: { met, of } }: { parts: { met: number; of: number } }): string {
  return `${met}/${of}`;
}
