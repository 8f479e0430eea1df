import { isHeadOn, placeOf } from "../count/book.ts";
import { shortDay } from "../count/days.ts";
import type { UnitDuty } from "../count/units.ts";
import type { Kind, Step, World } from "../script.ts";

/** What is done of a unit's duties by one of its heads. */
function noted({ book, day }: World, unit: string, duty: UnitDuty, period: string): void {
  book.unitDeeds.push({ unit, duty, period, day });
}

/** What a unit's sitting discussed, once a month, noted on its day (U2); on a day on which nothing was convened that it could be meant for. */
export const discussion: Kind = {
  name: "discussion",
  often: 40,
  alone: true,
  make(world, who) {
    const { book, day } = world;
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    if (
      unit === undefined ||
      book.events.some((event) => event.day === day && book.heirOf(event.unit, day) === unit)
    )
      return undefined;
    const before = book.unitDeeds.filter(
      (deed) => deed.duty === "U2" && book.heirOf(deed.unit, day) === unit,
    );
    if (before.some((deed) => deed.period === day.slice(0, 7))) return undefined;
    noted(world, unit, "U2", day.slice(0, 7));
    const isFirst = before.length === 0;
    const agreed: readonly Step[] = isFirst
      ? [{ say: "Đến đúng giờ", hears: ["Điều không nên làm"] }]
      : [{ press: "Bỏ qua", hears: ["Điều không nên làm"] }];
    const off: readonly Step[] = isFirst ? [] : [{ say: "1", hears: ["Lần tới ai phát biểu?"] }];
    return {
      kind: "discussion",
      who,
      steps: [
        { say: "/sinhhoatnenlam", hears: ["Buổi ấy vào ngày nào?"] },
        { say: shortDay(day), hears: ["Ở đâu?"] },
        { say: "Hội trường phường", hears: ["Đã bàn nội dung gì?"] },
        { say: "Cách tiếp đoàn viên ở trụ sở", hears: ["Điều nên làm"] },
        ...agreed,
        { press: "Bỏ qua", hears: [isFirst ? "Lần tới ai phát biểu?" : "bỏ điều nào khỏi danh sách"] },
        ...off,
        { press: "Bỏ qua", hears: [shortDay(day), book.unit(unit).name, "Cách tiếp đoàn viên"] },
      ],
      tells: { as: "news", whom: [] },
    };
  },
};

/** A head notes what is to be looked at of a member (U4). */
export const supervise: Kind = {
  name: "supervise",
  often: 10,
  alone: true,
  make(world, who) {
    const { book, chance, day } = world;
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    const members =
      unit === undefined ? [] : book.membersOf([unit], day).filter((person) => !isHeadOn(person, day));
    const member = members[chance.below(Math.max(1, members.length))];
    if (unit === undefined || !member) return undefined;
    noted(world, unit, "U4", day.slice(0, 4));
    return {
      kind: "supervise",
      who,
      steps: [
        { say: `/giamsat ghi ${member.name}`, hears: ["thấy gì", member.name] },
        { say: "Sổ sinh hoạt chưa có biên bản", hears: ["Hẹn ngày nào xem lại?"] },
        { say: "2 tuần nữa", hears: ["Xem lại ngày"] },
        { press: "Lưu", hears: ["Đã ghi", member.name] },
      ],
      tells: { as: "news", whom: [] },
    };
  },
};
