import { isHeadOn, placeOf } from "../count/book.ts";
import { hoursText, shortDay } from "../count/days.ts";
import type { Kind } from "../script.ts";
import { note } from "./hours.ts";
import { someHours } from "./hours-words.ts";

/** A head logs for a member, who is told. */
export const forMember: Kind = {
  name: "for a member",
  often: 40,
  alone: true,
  make(world, who) {
    const { book, chance, day } = world;
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    const members = unit === undefined ? [] : book.membersOf([unit], day).filter((person) => person !== who);
    const member = members[chance.below(Math.max(1, members.length))];
    const said = member && someHours(world, member);
    if (!said) return undefined;
    const waits = note(world, member, { kind: "hours", day: said.day, minutes: said.minutes }, who);
    const line = ["/giotinhnguyen cho", member.name, said.length, said.when].filter(Boolean).join(" ");
    const hears = [member.name, hoursText(said.minutes), shortDay(said.day), "Đã ghi", ...waits];
    return {
      kind: "for a member",
      who,
      steps: [{ say: line, hears }],
      tells: { as: "news", whom: [member] },
    };
  },
};
