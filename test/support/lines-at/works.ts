import { recogniseLine } from "../../../src/command-lines/recognise-line.ts";
import { workLine } from "../../../src/command-lines/work-line.ts";
import { workOf } from "../things-of-others.ts";
import { type Aim, aim, OWNER } from "./aim.ts";

/** A unit's own heads recognise nothing. */
const ABOVE = ["unit above's", "city's"] as const;

/** Lines at a work of a member: the owner's own, and of those who decide about it. */
export const ON_WORKS: Readonly<Record<string, Aim>> = {
  "read a member's work": aim(
    "recogniseLine.look",
    async (house) => recogniseLine.look(await workOf(house)),
    /Sáng kiến của đồng chí Phạm Ngọc Bích/,
    ABOVE,
  ),
  "recognise a member's work": aim(
    "recogniseLine.recognise",
    async (house) => recogniseLine.recognise(await workOf(house)),
    /Số của quyết định/,
    ABOVE,
  ),
  "send a member's work back": aim(
    "recogniseLine.sendBack",
    async (house) => recogniseLine.sendBack(await workOf(house)),
    /vì sao gửi lại/,
    ABOVE,
  ),
  "take a recognition back": aim(
    "recogniseLine.takeBack",
    async (house) => recogniseLine.takeBack(await workOf(house, "recognised")),
    /vì sao bỏ công nhận/,
    ABOVE,
  ),
  "look at another's own work": aim(
    "workLine.look",
    async (house) => workLine.look((await workOf(house)).ref),
    /chờ cấp trên công nhận/,
    OWNER,
  ),
  "write on another's work": aim(
    "workLine.goOn",
    async (house) => workLine.goOn((await workOf(house)).ref),
    /Phần 2\/6/,
    OWNER,
  ),
  "withdraw another's work": aim(
    "workLine.withdraw",
    async (house) => workLine.withdraw((await workOf(house)).ref),
    /Đã rút lại sáng kiến/,
    OWNER,
  ),
  "see the files of another's own work": aim(
    "workLine.files",
    async (house) => workLine.files((await workOf(house)).ref),
    /không có tệp kèm theo/,
    OWNER,
  ),
  "hand in a decision for another's work": aim(
    "workLine.onPaper",
    async (house) => workLine.onPaper((await workOf(house)).ref),
    /Số của quyết định/,
    OWNER,
  ),
  "drop another's draft": aim(
    "workLine.drop",
    async (house) => workLine.drop((await workOf(house)).ref),
    /Bỏ bản nháp/,
    OWNER,
  ),
};
