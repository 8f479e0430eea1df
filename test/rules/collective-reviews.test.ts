import { describe, expect, test } from "vitest";
import { periodOf } from "../../src/rules/calendar/periods.ts";
import { askedOfReview } from "../../src/rules/collective-reviews/asked-of-review.ts";
import { outcomeOf } from "../../src/rules/collective-reviews/outcome.ts";
import { readGoods, readRating, readVotes } from "../../src/rules/collective-reviews/read-said.ts";
import { mayBeDone, reviewedIn, reviewOf } from "../../src/rules/collective-reviews/review.ts";
import type { ReviewAct, SaidOf } from "../../src/rules/collective-reviews/review-acts.ts";

const AT = new Date("2026-12-28T15:00:00+07:00");
let count = 0;
type Change = ReviewAct extends infer A
  ? A extends ReviewAct
    ? Omit<A, "key" | "by" | "at">
    : never
  : never;
const act = (change: Change, by = "AK01"): ReviewAct => ({ ...change, key: `k${++count}`, by, at: AT });
const sit = () =>
  act({
    does: "sit",
    sitting: { day: "2026-12-28", there: ["AK01", "AK02"], chair: "AK01", minuteTaker: "AK02" },
  });
const write = (
  who: string,
  said: SaidOf,
  seen: number,
  { reason, by }: { reason?: string; by?: string } = {},
) => act({ does: "write", who, said, seen, ...(reason ? { reason } : {}) }, by);
const close = (...closes: string[]) => act({ does: "close", closes });
const saidOf = (acts: ReviewAct[], who = "AK02") => reviewedIn(reviewOf(acts).people, who).said;

describe("a collective review (IV.1)", () => {
  test("of two who write the same part at once the first holds, of different parts both", () => {
    const first = write("AK02", { remark: "Làm việc chắc" }, 0);
    const second = write("AK02", { remark: "Cần năng nổ hơn" }, 0, { by: "AK03" });
    const other = write("AK02", { rating: "Hoàn thành tốt nhiệm vụ" }, 0);
    expect(saidOf([first, second, other])).toEqual({
      remark: "Làm việc chắc",
      rating: "Hoàn thành tốt nhiệm vụ",
    });
    expect(reviewOf([first, second]).took.has(second.key)).toBe(false);
    expect(
      saidOf([first, { ...second, does: "write", who: "AK02", seen: 1, said: { remark: "Cả hai" } }]),
    ).toEqual({
      remark: "Cả hai",
    });
  });

  test("nothing is closed without a sitting, and nobody without a remark", () => {
    const [rated, whole] = [write("AK02", { rating: "x" }, 0), write("AK02", { remark: "Tốt" }, 0)];
    expect(reviewOf([whole, close("AK02")]).closed).toBeUndefined();
    expect(mayBeDone(reviewOf([sit(), rated]), close("AK02"))).toBe(false);
    expect(mayBeDone(reviewOf([sit(), whole]), close("AK02", "AK03"))).toBe(false);
    expect(mayBeDone(reviewOf([sit(), whole]), close("AK02"))).toBe(true);
    expect(reviewOf([sit(), whole, close("AK02")]).closed).toEqual({ by: "AK01", at: AT });
  });

  test("what is closed changes with a reason alone, keeps a trace, and is answered once", () => {
    const held = [sit(), write("AK02", { remark: "Tốt" }, 0), close("AK02")];
    expect(mayBeDone(reviewOf(held), write("AK02", { remark: "Khá" }, 1))).toBe(false);
    const corrected = [...held, write("AK02", { remark: "Khá" }, 1, { reason: "Ghi nhầm người" })];
    expect(saidOf(corrected)).toEqual({ remark: "Khá" });
    const answers = ["Tôi đồng ý", "Tôi nghĩ lại"].map((text) =>
      act({ does: "answer", who: "AK02", text }, "AK02"),
    );
    const one = reviewedIn(reviewOf([...corrected, ...answers]).people, "AK02");
    expect(one.corrections).toMatchObject([{ by: "AK01", reason: "Ghi nhầm người", parts: ["remark"] }]);
    expect(one.answer?.text).toBe("Tôi đồng ý");
    expect(reviewOf([...held.slice(0, 2), ...answers]).people.get("AK02")?.answer).toBeUndefined();
  });

  test("the figures hold no words, and of the four “được” only what is closed", () => {
    const all = ["person", "work", "organisation", "people"] as const;
    const acts = [
      sit(),
      write("AK01", { remark: "Tốt", goods: ["work"] }, 0),
      write("AK02", { remark: "Tốt", goods: all }, 0),
      write("AK03", { goods: all }, 0),
    ];
    expect(outcomeOf(reviewOf(acts))).toBeUndefined();
    expect(outcomeOf(reviewOf([...acts, close("AK01", "AK02")]))).toEqual({
      closedOn: "2026-12-28",
      goods: [
        { who: "AK01", reached: false },
        { who: "AK02", reached: true },
      ],
    });
  });

  test.each([
    ["2026-05-01", false, false, "remark"],
    ["2026-08-01", false, false, "goods"],
    ["2026-11-01", false, true, "rating votes goods"],
    ["2026-05-01", true, false, "rating"],
    ["2026-05-01", false, true, "remark"],
  ])(
    "what is asked in the quarter of %s (each quarter: %s, votes: %s)",
    (day, ratesEachQuarter, votesInReview, parts) => {
      const asked = askedOfReview(periodOf("quarter", day), { ratesEachQuarter, votesInReview });
      const named = Object.entries(asked).flatMap(([part, is]) => (is ? [part] : []));
      expect(named.join(" ") || "remark").toBe(parts);
    },
  );

  test.each([
    ["votes", "9/10", { agreed: 9, of: 10 }],
    ["votes", "9 trên 10 phiếu", { agreed: 9, of: 10 }],
    ["votes", "chín phiếu trên mười", { agreed: 9, of: 10 }],
    ["votes", "9 thuận 1 không", { agreed: 9, of: 10 }],
    ["votes", "9-1", undefined],
    ["votes", "chín", undefined],
    ["rating", "hoàn thành TỐT nhiệm vụ", "Hoàn thành tốt nhiệm vụ"],
    ["rating", "2", "Hoàn thành nhiệm vụ"],
    ["rating", "giỏi", undefined],
    ["goods", "đạt", ["person", "work", "organisation", "people"]],
    ["goods", "đạt cả bốn", ["person", "work", "organisation", "people"]],
    ["goods", "chưa đạt được việc, được lòng dân", ["person", "organisation"]],
    ["goods", "Đạt được người, được việc", ["person", "work"]],
    ["goods", "không đạt được tổ chức", ["person", "work", "people"]],
    ["goods", "đạt được người, chưa được việc", ["person", "organisation", "people"]],
    ["goods", "được việc", undefined],
    ["goods", "tạm", undefined],
  ] as const)("in a cell, %s “%s” is read", (part, text, read) => {
    const ratings = ["Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ"];
    const readers = {
      votes: readVotes,
      rating: (said: string) => readRating(said, ratings),
      goods: readGoods,
    };
    expect(readers[part](text)).toEqual(read);
  });
});
