import { collectiveLine } from "../../../src/command-lines/collective-line.ts";
import type { HouseOfAttempts } from "../attempts.ts";
import { AT, type Who } from "../everybody.ts";
import { type Aim, aim, IN_CHARGE, OWN_HEADS, OWNER } from "./aim.ts";

/** The ward's own heads, and those right above it: further up it is read. */
const HOLDERS: readonly Who[] = [...OWN_HEADS, "unit above's"];

const NOW = { unit: "AK", quarter: "2026-Q4" };
const BEFORE = { unit: "AK", quarter: "2026-Q3" };

/** The ward's review of the quarter before is closed: something was said of AK02 there. */
async function closedReview({ app: { services } }: HouseOfAttempts): Promise<typeof BEFORE> {
  const { collectiveReviews } = services;
  const doing = (key: string) => ({ key: `lines:${key}`, by: "AK01", at: new Date(AT) });
  const sitting = { day: "2026-10-02", there: ["AK01", "AK02"], chair: "AK01", minuteTaker: "AK02" };
  await collectiveReviews.act(BEFORE, { does: "sit", sitting }, doing("sit"));
  const write = { does: "write", who: "AK02", seen: 0, said: { remark: "Làm việc chắc chắn" } } as const;
  await collectiveReviews.act(BEFORE, write, doing("write"));
  await collectiveReviews.act(BEFORE, { does: "close", closes: ["AK02"] }, doing("close"));
  return BEFORE;
}

/** Lines at the ward's collective review, and at what was said there of a member. */
export const ON_REVIEWS: Readonly<Record<string, Aim>> = {
  "open the ward's review": aim(
    "collectiveLine.show",
    () => collectiveLine.show(NOW),
    /Họp kiểm điểm quý/,
    IN_CHARGE,
  ),
  "note the ward's sitting": aim(
    "collectiveLine.sit",
    () => collectiveLine.sit(NOW),
    /ngày nào|buổi nào/,
    HOLDERS,
  ),
  "choose one of the ward": aim(
    "collectiveLine.choose",
    () => collectiveLine.choose(NOW),
    /chọn ai/,
    IN_CHARGE,
  ),
  "one remark for several": aim(
    "collectiveLine.several",
    () => collectiveLine.several(NOW),
    /Một lời chung/,
    HOLDERS,
  ),
  "have the ward's review as a workbook": aim(
    "collectiveLine.file",
    () => collectiveLine.file(NOW),
    /📎/,
    HOLDERS,
  ),
  "fill the ward's review in by a workbook": aim(
    "collectiveLine.takeFile",
    () => collectiveLine.takeFile(NOW),
    /gửi lại tệp/,
    HOLDERS,
  ),
  "close the ward's review": aim(
    "collectiveLine.close",
    () => collectiveLine.close(NOW),
    /Chưa ghi buổi họp/,
    HOLDERS,
  ),
  "look at a member's part of the review": aim(
    "collectiveLine.look",
    () => collectiveLine.look(NOW, "AK02"),
    /👤/,
    IN_CHARGE,
  ),
  "write of a member": aim(
    "collectiveLine.write",
    () => collectiveLine.write(NOW, "AK02"),
    /Tập thể nhận xét/,
    HOLDERS,
  ),
  "decide about a member": aim(
    "collectiveLine.decide",
    () => collectiveLine.decide(NOW, "AK02"),
    /⚖️/,
    HOLDERS,
  ),
  "correct what was said of a member": aim(
    "collectiveLine.correct",
    async (house) => collectiveLine.correct(await closedReview(house), "AK02"),
    /Sửa phần nào/,
    HOLDERS,
  ),
  "see what was said of a member": aim(
    "collectiveLine.own",
    async (house) => collectiveLine.own(await closedReview(house)),
    /Làm việc chắc chắn/,
    OWNER,
  ),
  "answer to what was said of a member": aim(
    "collectiveLine.answer",
    async (house) => collectiveLine.answer(await closedReview(house)),
    /muốn nói gì/,
    OWNER,
  ),
};
