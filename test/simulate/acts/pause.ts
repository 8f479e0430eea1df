import { dayAfter, shortDay } from "../count/days.ts";
import type { Kind } from "../script.ts";

/** A week without reminders. */
export const pause: Kind = {
  name: "pause",
  often: 8,
  make({ day }, who) {
    who.quietUntil = dayAfter(day, 6);
    return {
      kind: "pause",
      who,
      steps: [
        { say: "/nhacnho", hears: ["muốn đổi gì"] },
        { press: "Tạm dừng 1 tuần", hears: ["Đã tạm dừng", shortDay(who.quietUntil)] },
      ],
    };
  },
};
