import { photo } from "../../support/photo.ts";
import { hoursText, shortDay } from "../count/days.ts";
import type { Kind } from "../script.ts";
import { logged } from "./hours.ts";
import { someHours } from "./hours-words.ts";

/** Hours, and a picture sent after them that becomes their evidence: of somebody of whose deeds it can be only this one. */
export const picture: Kind = {
  name: "picture",
  often: 35,
  make(world, who) {
    const isOnly = who.deeds.length === 0;
    const said = isOnly && world.can(who, "pictures") ? someHours(world, who) : undefined;
    if (!said) return undefined;
    const line = ["/giotinhnguyen", said.length, said.when, said.note].filter(Boolean).join(" ");
    const hears = logged(world, who, said);
    const [deed] = who.deeds;
    if (deed) deed.pictures = 1;
    return {
      kind: "picture",
      who,
      steps: [
        { say: line, hears },
        { picture: photo, hears: [`${hoursText(said.minutes)}`, shortDay(said.day)] },
        { press: "📷 Dùng làm minh chứng", hears: ["Đã lưu minh chứng (1)", hoursText(said.minutes)] },
      ],
    };
  },
};
