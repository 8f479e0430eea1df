import { dayAfter, hoursText } from "../../count/days.ts";
import type { Kind } from "../../script.ts";

/** Hours that the event has logged, told once more by whoever was there: they are asked, and it is counted once. */
export const toldToo: Kind = {
  name: "told what the event logged",
  often: 500,
  make({ day: today }, who) {
    const since = dayAfter(today, -1);
    const deed = who.deeds.find((each) => each.ofEvent && each.day >= since && each.minutes > 0);
    const others = who.deeds.filter((each) => each.day === deed?.day && each.minutes > 0);
    if (!deed || others.length > 1) return undefined;
    const when = deed.day === today ? "hôm nay" : "hôm qua";
    const said = hoursText(deed.minutes);
    return {
      kind: "told what the event logged",
      who,
      steps: [
        {
          say: `/giotinhnguyen ${deed.minutes} phút ${when}`,
          hears: ["Mình đã ghi", said, "vẫn là việc ấy"],
        },
        { press: "Vẫn việc ấy, đừng ghi", hears: [] },
      ],
    };
  },
};
