import { isHeadOn, type Person, placeOf } from "../count/book.ts";
import type { Kind, Step } from "../script.ts";

/** A head hands a unit below over in the chat: its secretary becomes a member, and a member its secretary, from today on. */
export const handOver: Kind = {
  name: "hand over",
  often: 12,
  alone: true,
  make({ book, chance, day }, who) {
    const own = placeOf(who, day)?.unit ?? "";
    if (!isHeadOn(who, day)) return undefined;
    const below = book.below(own, day);
    const unit = below[chance.below(Math.max(1, below.length))];
    const people = unit ? book.membersOf([unit.code], day) : [];
    const changed = ({ places }: Person) => places.at(-1)?.from === day;
    const before = people.find((person) => placeOf(person, day)?.office === "secretary");
    const after = people.find((person) => !isHeadOn(person, day));
    if (!before || !after || people.some(changed)) return undefined;
    for (const [person, office] of [
      [before, "member"],
      [after, "secretary"],
    ] as const) {
      const place = placeOf(person, day);
      if (place) book.moves(person, { ...place, office, from: day });
    }
    return {
      kind: "hand over",
      who,
      steps: [
        ...changes(before, "Ủy viên Ban Chấp hành", day, "Thôi quyền"),
        ...changes(after, "Bí thư", day, "Có thêm quyền"),
      ],
      tells: { as: "news", whom: [before, after] },
    };
  },
};

function changes({ name }: Person, office: string, day: string, hears: string): Step[] {
  const today = day.split("-").reverse().join("/");
  return [
    { say: `/canbo sửa ${name} làm ${office} từ hôm nay`, hears: [hears, name, `Từ ngày ${today}`] },
    { press: "Đồng ý", hears: [name] },
  ];
}
