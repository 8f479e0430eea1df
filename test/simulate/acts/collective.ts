import { isHeadOn, type Person, placeOf } from "../count/book.ts";
import { quarterOf, shortDay } from "../count/days.ts";
import type { Kind, Step } from "../script.ts";

/** A unit of so many, or fewer, is reviewed by the level above. */
const SMALL = 2;
/** Of more there is one remark for everybody. */
const MOST_BY_ONE = 3;
const REMARK = "Làm chắc việc; cần báo sớm khi vắng";

/** A ward's head holds the quarter's collective review: the sitting, a word of each, and its closing (U3). */
export const collective: Kind = {
  name: "collective review",
  often: 0,
  alone: true,
  make({ book, day }, who) {
    const quarter = quarterOf(day);
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    const people = unit === undefined ? [] : book.membersOf([unit], day);
    const isHeld = book.unitDeeds.some(
      (deed) => deed.duty === "U3" && deed.period === quarter && book.heirOf(deed.unit, day) === unit,
    );
    if (unit === undefined || people.length <= SMALL || isHeld) return undefined;
    const others = people.filter((person) => person !== who);
    const [taker] = others;
    const heads = people.filter((person) => isHeadOn(person, day));
    if (!taker) return undefined;
    book.unitDeeds.push({ unit, duty: "U3", period: quarter, day });
    const sittings = book.events.filter(
      (event) =>
        event.state === "closed" &&
        book.heirOf(event.unit, day) === unit &&
        event.kind !== "activity" &&
        quarterOf(event.day) === quarter,
    );
    const line = (verb: string, code = "") => `/kiemdiem ${quarter} ${verb} ${unit} ${code}`.trim();
    const chair: readonly Step[] = heads.length > 1 ? [{ say: who.name, hears: ["Ai ghi biên bản?"] }] : [];
    const words =
      others.length > MOST_BY_ONE ? allTogether(line("nhieu"), others.length) : others.flatMap(one);
    function one(person: Person): Step[] {
      const isRated = quarter.endsWith("Q4");
      const rates: readonly Step[] = isRated ? [{ press: "Hoàn thành tốt nhiệm vụ", hears: ["Đã ghi"] }] : [];
      return [
        { say: line("ghi", person.code), hears: [person.name] },
        { say: REMARK, hears: [isRated ? "mức nào" : "Đã ghi"] },
        ...rates,
      ];
    }

    return {
      kind: "collective review",
      who,
      steps: [
        { say: line("hop"), hears: [sittings.length > 0 ? "ở buổi nào?" : "ngày nào?"] },
        ...(sittings.length > 0 ? [{ press: "Buổi khác", hears: ["ngày nào?"] }] : []),
        { say: `${shortDay(day)}/${day.slice(0, 4)}`, hears: ["Ai vắng buổi ấy?"] },
        { say: "Có mặt đủ cả", hears: [heads.length > 1 ? "Ai chủ trì?" : "Ai ghi biên bản?"] },
        ...chair,
        { say: taker.name, hears: [`${people.length} đồng chí có mặt`] },
        ...words,
        { say: line("chot"), hears: ["Chốt nhận xét", `${others.length} đồng chí`] },
        { press: "✅ Chốt", hears: ["Đã chốt", `${others.length} đồng chí`] },
      ],
      tells: { as: "news", whom: others },
    };
  },
};

/** One remark for everybody, as in a large unit. */
function allTogether(line: string, count: number): Step[] {
  const numbers = Array.from({ length: count }, (_, at) => at + 1).join(", ");
  return [
    { say: line, hears: ["Một lời chung cho những ai?"] },
    { say: numbers, hears: ["nhận xét"] },
    { say: REMARK, hears: [`Đã ghi cho ${count} đồng chí`] },
  ];
}
