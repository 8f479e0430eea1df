import { isHeadOn, type Person, type Pledge, placeOf } from "../count/book.ts";
import { isBranch } from "../organisation.ts";
import type { Kind, Step } from "../script.ts";

/** Words of the six parts, each the first that is offered; with the question that is heard next, as all that follows. */
const WORDS: readonly Step[] = ["2/7", "3/7", "4/7", "5/7", "6/7", "7/7"].map((next) => ({
  say: "1",
  hears: [`Phần ${next}`],
}));
const WHOLE = ["BẢN ĐĂNG KÝ", "chọn Xác nhận"];
const AS_ASKED: readonly Step[] = [{ say: "1", hears: WHOLE }];

/** The pledge of the year, by the shortest way: what is asked, or more. */
export const pledge: Kind = {
  name: "pledge",
  often: 25,
  make({ chance, day }, who) {
    const year = day.slice(0, 4);
    if (who.pledges.has(year)) return undefined;
    const [numbers, pledged] = chance.happens(0.3) ? [AS_ASKED, PLAIN] : more(who, day);
    who.pledges.set(year, pledged);
    return {
      kind: "pledge",
      who,
      steps: [
        { say: "/dangky", hears: ["Phần 1/7"] },
        ...WORDS,
        ...numbers,
        { press: "✅ Xác nhận", hears: [`năm ${year}`, "đã được ghi nhận"] },
      ],
    };
  },
};

const PLAIN: Pledge = { minutesAWeek: 0, aMonth: { number: 0, of: "either" } };

/** Three hours a week and, of whom they are asked, five activities a month; of members two songs, of others one initiative. */
function more(who: Person, day: string): [readonly Step[], Pledge] {
  const isOther = isHeadOn(who, day) || placeOf(who, day)?.fullTime;
  if (!isOther && isBranch(placeOf(who, day)?.unit ?? "")) return inBranch();
  const steps: Step[] = [
    { say: "2", hears: ["(1/3)"] },
    { say: "3", hears: ["tham dự loại nào"] },
    { say: "1", hears: ["bao nhiêu hoạt động tình nguyện"] },
    { say: "5", hears: ["(3/3)"] },
    ...(isOther ? [] : [{ say: "1", hears: ["bao nhiêu bài hát"] }]),
    { say: isOther ? "1" : "2", hears: WHOLE },
  ];
  return [steps, { minutesAWeek: 180, aMonth: { number: 5, of: "activities" } }];
}

/** Members of a branch owe no activities. */
function inBranch(): [readonly Step[], Pledge] {
  const steps: Step[] = [
    { say: "2", hears: ["(1/2)"] },
    { say: "3", hears: ["(2/2)"] },
    { say: "1", hears: ["bao nhiêu bài hát"] },
    { say: "2", hears: WHOLE },
  ];
  return [steps, { minutesAWeek: 180, aMonth: { number: 0, of: "either" } }];
}
