import { mayDecide } from "../count/approval.ts";
import { isHeadOn, placeOf } from "../count/book.ts";
import { hoursText, mondayOf } from "../count/days.ts";
import { wasAtActivity } from "../count/events.ts";
import type { Kind } from "../script.ts";

/** A head strikes out hours that count, of a member who has told nothing else, while their week may be corrected. */
export const strike: Kind = {
  name: "strike",
  often: 150,
  alone: true,
  make({ book, chance, day }, who) {
    const unit = placeOf(who, day)?.unit;
    if (unit === undefined || !isHeadOn(who, day)) return undefined;
    const members = book
      .membersOf([unit], day)
      .filter(
        (person) =>
          mayDecide(book, who, person, day) &&
          person.deeds.length === 1 &&
          person.deeds.every(
            (deed) =>
              !wasAtActivity(book, person, deed.day) &&
              deed.kind === "hours" &&
              deed.state === "counts" &&
              deed.day >= mondayOf(day),
          ),
      );
    const member = members[chance.below(Math.max(1, members.length))];
    const [deed] = member?.deeds ?? [];
    if (!member || !deed) return undefined;
    deed.state = "refused";
    return {
      kind: "strike",
      who,
      steps: [
        { say: `/duyet gạch ${member.name}`, hears: ["Vì sao không tính", hoursText(deed.minutes)] },
        { say: "hôm đó cả đơn vị họp", hears: ["❌ Không tính", member.name] },
      ],
      tells: { as: "news", whom: [member] },
    };
  },
};
