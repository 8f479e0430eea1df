import type { Approved } from "../count/book.ts";
import { placeOf } from "../count/book.ts";
import type { Kind } from "../script.ts";

const NAMES: Readonly<Record<Approved, string>> = {
  hours: "giờ tình nguyện",
  activity: "hoạt động",
  meeting: "sinh hoạt",
};

/** A secretary decides that deeds of a kind wait for approval, from today on, in the unit and all below it. */
export const asksForApproval: Kind = {
  name: "asks for approval",
  often: 15,
  alone: true,
  make({ book, chance, day }, who) {
    const place = placeOf(who, day);
    if (place?.office !== "secretary" || !place.unit.startsWith("P")) return undefined;
    const kind = chance.pick(["hours", "activity", "meeting"] as const);
    const { approval } = book.unit(place.unit);
    if (approval.has(kind)) return undefined;
    approval.set(kind, day);
    return {
      kind: "asks for approval",
      who,
      steps: [
        { say: `/chinhsach duyệt ${NAMES[kind]} chờ duyệt`, hears: ["tính ngay → chờ duyệt"] },
        { press: "Áp dụng", hears: ["Đã đổi"] },
      ],
      tells: { as: "news", whom: book.headsOf(place.unit, day) },
    };
  },
};
