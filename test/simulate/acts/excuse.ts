import { isShirtMonday } from "../count/asked.ts";
import { mondayOf, shortDay } from "../count/days.ts";
import type { Kind } from "../script.ts";

/** Why the shirt was not worn on this week's Monday: it is let off. */
export const excuse: Kind = {
  name: "excuse",
  often: 35,
  make({ day, time }, who) {
    const monday = mondayOf(day);
    if (!isShirtMonday(monday) || monday < (who.places[0]?.from ?? monday)) return undefined;
    if (who.deeds.some((deed) => deed.kind === "shirt" && deed.day === monday)) return undefined;
    const deed = { kind: "shirt", day: monday, minutes: 0, state: "excused", pictures: 0 } as const;
    who.deeds.push({ ...deed, saidAt: `${day} ${time}` });
    const hears = [shortDay(monday), "áo ướt"];
    return { kind: "excuse", who, steps: [{ say: "/aoxanh không mặc được vì áo ướt", hears }] };
  },
};
