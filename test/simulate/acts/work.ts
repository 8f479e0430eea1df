import { type Book, isHeadOn, type Person, placeOf } from "../count/book.ts";
import { dayAfter, shortDay } from "../count/days.ts";
import type { Kind, Step } from "../script.ts";

/** What is asked of an initiative after its name, and the question that follows each answer. */
const PARTS: readonly Step[] = [
  { say: "Trước đây ghi sổ giấy, cuối tháng cộng tay mất nửa ngày", hears: ["Phần 3/6"] },
  { say: "Đoàn viên quét mã khi vào họp, danh sách tự gửi về", hears: ["Phần 4/6"] },
  { say: "Điểm danh 40 người còn hai phút, không sót ai", hears: ["Phần 5/6"] },
  { say: "12 Chi đoàn của phường, từ tháng 3/2026", hears: ["Phần 6/6"] },
  { say: "1", hears: ["tệp"] },
];

/** An initiative, written from its name to its field and handed in to the level above: one a person. */
export const work: Kind = {
  name: "work",
  often: 15,
  make({ book, day, time }, who) {
    // At the top nobody is above.
    if (who.works.length > 0 || book.chain(placeOf(who, day)?.unit ?? "").length === 1) return undefined;
    const title = `Sổ tay của ${who.code}`;
    who.works.push({ title, state: "waits", handedInAt: `${day} ${time}`, decidedOn: "" });
    return {
      kind: "work",
      who,
      steps: [
        { say: "/sangkien", hears: ["Phần 1/6"] },
        { say: title, hears: ["Phần 2/6"] },
        ...PARTS,
        { press: "Không kèm tệp", hears: ["Tệp kèm theo: 0", title] },
        { press: "✅ Nộp", hears: ["Ai công nhận"] },
        { press: "Đoàn cấp trên xét", hears: ["Đã nộp sáng kiến"] },
      ],
      tells: { as: "news", whom: [] },
    };
  },
};

/** After so many days without a word every level above is shown what waits. */
const LATE_DAYS = 7;

/** The bot lists the oldest first, and a few at once: who decides takes the first. */
function oldestThatWaits(book: Book, who: Person, unit: string, day: string) {
  const near = new Set(book.below(unit, day).map(({ code }) => code));
  const late = dayAfter(day, -LATE_DAYS);
  const waiting = book
    .membersOf(book.tree(unit, day).slice(1), day)
    .filter((author) => author !== who)
    .flatMap((author) => author.works.map((found) => ({ author, found })))
    .filter(({ author, found: { state, handedInAt } }) => {
      const isNear = near.has(placeOf(author, day)?.unit ?? "");
      return state === "waits" && (isNear || handedInAt.slice(0, 10) < late);
    });
  return waiting.toSorted((a, b) => (a.found.handedInAt < b.found.handedInAt ? -1 : 1))[0];
}

/** A head recognises what somebody of the units directly below has handed in, or sends it back with a reason. */
export const recognise: Kind = {
  name: "recognise a work",
  often: 300,
  alone: true,
  make({ book, chance, day }, who) {
    const unit = placeOf(who, day)?.unit ?? "";
    if (!isHeadOn(who, day)) return undefined;
    const { author, found } = oldestThatWaits(book, who, unit, day) ?? {};
    if (!author || !found) return undefined;
    const shows: readonly Step[] = [
      { say: "/congnhan", hears: ["Đang chờ đồng chí"] },
      { press: `👁 ${author.name}: ${found.title}`, hears: [found.title, "quét mã khi vào họp"] },
    ];
    const isRecognised = chance.happens(0.7);
    found.state = isRecognised ? "recognised" : "returned";
    if (isRecognised) found.decidedOn = day;
    const year = day.slice(0, 4);
    const decides: readonly Step[] = isRecognised
      ? [
          { press: "✅ Công nhận", hears: ["Số của quyết định"] },
          { say: "12-QĐ/QĐTN", hears: ["ký ngày nào"] },
          { say: `${shortDay(day)}/${year}`, hears: ["Đã công nhận"] },
        ]
      : [
          { press: "Gửi lại", hears: ["vì sao gửi lại"] },
          { say: "thiếu số liệu trước khi áp dụng", hears: ["Đã gửi lại"] },
        ];
    return { kind: "recognise a work", who, steps: [...shows, ...decides], tells: { as: "news", whom: [] } };
  },
};
