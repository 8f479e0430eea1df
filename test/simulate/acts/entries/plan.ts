import { type Book, isHeadOn, placeOf } from "../../count/book.ts";
import { type Entry, latestPlan } from "../../count/entries.ts";
import type { Kind, Step } from "../../script.ts";

/** A head makes the plan known to everybody of the unit, once a year (III.2, V.2). */
export const makeKnown: Kind = {
  name: "make the plan known",
  often: 0,
  alone: true,
  make({ book, day }, who) {
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    const year = day.slice(0, 4);
    const isSent = book.entries.some(
      ({ kind, unit: of, from }) => kind === "plan" && from.startsWith(year) && book.heirOf(of, day) === unit,
    );
    if (unit === undefined || isSent) return undefined;
    const { name } = book.unit(unit);
    const title = `Kế hoạch rèn luyện của ${name}`;
    const others = book.membersOf([unit], day).filter((person) => person !== who);
    const told = others.filter(({ linkedOn }) => linkedOn !== "");
    book.entries.push({
      ...{ unit, kind: "plan", title, from: day, to: "9999-12-31", reach: 0 },
      readBy: new Map([[who.code, day]]),
    });
    return {
      kind: "make the plan known",
      who,
      steps: [
        { say: "/quantriet gửi", hears: ["Tên là gì"] },
        { say: title, hears: ["PDF"] },
        { press: "Không có tệp", hears: ["Tóm tắt"] },
        { say: "Ba việc cần làm trong quý", hears: [`của ${name} chứ`] },
        {
          press: "✅ Gửi",
          hears: [told.length > 0 ? `cho ${told.length} đồng chí của ${name}` : "chưa có đồng chí nào khác"],
        },
      ],
      tells: { as: "news", whom: told },
    };
  },
};

/** Somebody reads the plan of their unit, and says so, once. */
export const readPlan: Kind = {
  name: "read the plan",
  often: 5,
  alone: true,
  make({ book, day }, who) {
    const unit = placeOf(who, day)?.unit ?? "";
    const plan = latestPlan(book, unit, day);
    if (!plan && !hasNone(book, unit, day)) return undefined;
    const steps: Step[] = plan
      ? [{ say: "/dadoc", hears: [plan.title] }, ...saysSo(plan, who.code, day)]
      : [{ say: "/dadoc", hears: ["chưa gửi kế hoạch nào"] }];
    return { kind: "read the plan", who, steps };
  },
};

function saysSo({ readBy }: Entry, code: string, day: string): Step[] {
  if (readBy.has(code)) return [];
  readBy.set(code, day);
  return [{ press: "✅ Đã đọc", hears: ["Đã ghi: đồng chí đã đọc"] }];
}

function hasNone(book: Book, unit: string, day: string): boolean {
  return !book.entries.some(
    (entry) =>
      entry.kind === "plan" &&
      entry.from.startsWith(day.slice(0, 4)) &&
      book.heirOf(entry.unit, day) === unit,
  );
}

/** A head looks how many of the unit have read it. */
export const whoHasRead: Kind = {
  name: "look who has read the plan",
  often: 5,
  alone: true,
  make({ book, day }, who) {
    const unit = isHeadOn(who, day) ? placeOf(who, day)?.unit : undefined;
    const plan = unit === undefined ? undefined : latestPlan(book, unit, day);
    if (unit === undefined || (!plan && !hasNone(book, unit, day))) return undefined;
    const members = book.membersOf([unit], day);
    const read = members.filter(({ code }) => plan?.readBy.has(code)).length;
    const hears = plan
      ? [plan.title, `${read}/${members.length} đồng chí đã đọc`]
      : ["chưa quán triệt kế hoạch nào"];
    return { kind: "look who has read the plan", who, steps: [{ say: "/quantriet", hears }] };
  },
};
