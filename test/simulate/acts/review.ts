import type { Book, Person } from "../count/book.ts";
import { hoursText, monthsOf, quarterOf } from "../count/days.ts";
import { standingOver, weeksOf } from "../count/standing.ts";
import type { Hears, Kind, Step } from "../script.ts";

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

/** The self-review of the quarter, which states what was done as it is counted, beside what was pledged. */
export const review: Kind = {
  name: "review",
  often: 12,
  make({ book, day }, who) {
    const quarter = quarterOf(day);
    if (who.reviews.has(quarter)) return undefined;
    const figures = figuresOf(book, who, quarter, day);
    who.reviews.add(quarter);
    const name = `quý ${quarter.slice(-1)}`;
    return {
      kind: "review",
      who,
      steps: [
        { say: `/tukiemdiem ${name}`, hears: [`${name}/${quarter.slice(0, 4)}`, "Phần 1/6", ...figures] },
        ...ANSWERS,
        { press: "✅ Xác nhận", hears: ["ghi nhận"] },
      ],
      tells: { as: "news", whom: [] },
    };
  },
};

/** The lines of a quarter: what was done, and of how many of its parts that count how many were met, and the pledge kept. */
function figuresOf(book: Book, who: Person, quarter: string, today: string): Hears {
  const over = (duty: "D1" | "D2" | "D5", periods: readonly string[]) =>
    standingOver(book, who, duty, { periods, today });
  const [weeks, months] = [weeksOf(quarter), monthsOf(quarter)];
  const [hours, gatherings, shirts] = [over("D1", weeks), over("D2", months), over("D5", weeks)];
  const lines: string[] = [];
  if (hours && hours.parts.of > 0)
    lines.push(`⏱ Giờ tình nguyện: ${hoursText(hours.done)}, đạt ${parts(hours)} tuần`);
  if (gatherings && gatherings.parts.of > 0)
    lines.push(`sinh hoạt chi đoàn: ${gatherings.done} lần, đạt ${parts(gatherings)} tháng`);
  if (shirts && shirts.parts.of > 0)
    lines.push(`👕 Áo Thanh niên: ${shirts.done} lần, đạt ${parts(shirts)} tuần`);
  return lines;
}

function parts({ parts: { met, of } }: { parts: { met: number; of: number } }): string {
  return `${met}/${of}`;
}
