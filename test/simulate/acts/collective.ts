import { isHeadOn, type Person, placeOf } from "../count/book.ts";
import { quarterOf, shortDay } from "../count/days.ts";
import type { Kind, Step, World } from "../script.ts";

/** A unit of so many, or fewer, is reviewed by the level above. */
const SMALL = 2;
/** Of more there is one remark for all of whom nothing else is asked. */
const MOST_BY_ONE = 3;
const REMARK = "Làm chắc việc; cần báo sớm khi vắng";

/** A ward's head holds the quarter's collective review: the sitting, a word of each, and its closing (U3). */
export const collective: Kind = {
  name: "collective review",
  often: 0,
  alone: true,
  make({ book, chance, day }, who) {
    const quarter = quarterOf(day);
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    const people = unit === undefined ? [] : book.membersOf([unit], day);
    const isHeld = book.unitDeeds.some(
      (deed) => deed.duty === "U3" && deed.period === quarter && book.heirOf(deed.unit, day) === unit,
    );
    // Who came from a unit that has had its review is not reviewed again: such a unit is left alone.
    if (
      unit === undefined ||
      people.length <= SMALL ||
      isHeld ||
      people.some(({ remarks }) => remarks.has(quarter))
    )
      return undefined;
    for (const { remarks } of people) remarks.add(quarter);
    const others = people.filter((person) => person !== who);
    const [taker] = others;
    const heads = people.filter((person) => isHeadOn(person, day));
    if (!taker) return undefined;
    book.unitDeeds.push({ unit, duty: "U3", period: quarter, day });
    const sittings = book.events.filter(
      (event) =>
        event.state === "closed" &&
        book.heirOf(event.unit, day) === unit &&
        !["activity", "arts"].includes(event.kind) &&
        quarterOf(event.day) === quarter,
    );
    const line = (verb: string, code = "") => `/kiemdiem ${quarter} ${verb} ${unit} ${code}`.trim();
    const chair: readonly Step[] = heads.length > 1 ? [{ say: who.name, hears: ["Ai ghi biên bản?"] }] : [];
    const isRated = quarter.endsWith("Q4");
    const isLarge = others.length > MOST_BY_ONE;
    const asksGoods = ({ civilServant }: Person) => civilServant && /Q[34]$/u.test(quarter);
    const byOne = others.filter((person) => !isLarge || asksGoods(person));
    const together = others.length - byOne.length;
    const words = [...byOne.flatMap(one), ...(together > 0 ? allTogether(line("nhieu"), together) : [])];
    function one(person: Person): Step[] {
      const goods = asksGoods(person) ? goodsOf(chance, person, quarter.slice(0, 4)) : [];
      const last = goods.length > 0 ? "cả bốn được" : "Đã ghi";
      const rates: readonly Step[] = isRated ? [{ press: "Hoàn thành tốt nhiệm vụ", hears: [last] }] : [];
      return [
        { say: line("ghi", person.code), hears: [person.name] },
        { say: REMARK, hears: [isRated ? "mức nào" : last] },
        ...rates,
        ...goods,
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

/** Of a civil servant whether the four “được” are reached: what the year's last review says counts more than the third quarter's (D10). */
function goodsOf(chance: World["chance"], { goods }: Person, year: string): Step[] {
  const isReached = chance.happens(0.7);
  goods.set(year, isReached);
  if (isReached) return [{ press: "Đạt cả bốn", hears: ["Đã ghi"] }];
  return [
    { press: "Chưa đạt đủ", hears: ["chưa đạt điều nào"] },
    { say: "được lòng dân", hears: ["Đã ghi"] },
  ];
}

/** One remark for everybody, as in a large unit. */
function allTogether(line: string, count: number): Step[] {
  const numbers = Array.from({ length: count }, (_, at) => at + 1).join(", ");
  return [
    { say: line, hears: ["Một lời chung cho những ai?"] },
    { say: numbers, hears: ["nhận xét"] },
    { say: REMARK, hears: ["✍️ Đã ghi cho "] },
  ];
}
