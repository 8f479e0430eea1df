import { awayLine } from "../../../src/command-lines/away-line.ts";
import { cadreLine } from "../../../src/command-lines/cadre-lines.ts";
import { reviewLine } from "../../../src/command-lines/form-lines.ts";
import { paperLine } from "../../../src/command-lines/paper-line.ts";
import { typingInLine } from "../../../src/command-lines/typing-in-line.ts";
import { invitationLine } from "../../../src/command-lines/unit-lines.ts";
import { absenceOf, anotherDay, appToConfirmOf, requestOf } from "../things-of-others.ts";
import { type Aim, aim, IN_CHARGE, MEMBER, OWNER } from "./aim.ts";

/** Lines at a member: their row, invitation, review and days away. */
export const ON_PEOPLE: Readonly<Record<string, Aim>> = {
  "read a member's self-review": aim(
    "reviewLine.of",
    () => reviewLine.of("AK02", "2026-Q4"),
    MEMBER,
    IN_CHARGE,
  ),
  "print a member's self-review": aim(
    "paperLine.of",
    () => paperLine.of("a2", "AK02", "2026-Q4"),
    MEMBER,
    IN_CHARGE,
  ),
  "type in a member's paper": aim("typingInLine.of", () => typingInLine.of("a2", "AK02"), MEMBER, IN_CHARGE),
  "change what was typed in": aim(
    "typingInLine.change",
    () => typingInLine.change("a1", "AK02", "2026"),
    MEMBER,
    IN_CHARGE,
  ),
  "see the photo of a member's paper": aim(
    "typingInLine.photo",
    () => typingInLine.photo("a1", "AK02", "2026"),
    MEMBER,
    IN_CHARGE,
  ),
  "show a member's invitation": aim("invitationLine.of", () => invitationLine.of("AK02"), MEMBER, IN_CHARGE),
  "renew a member's invitation": aim(
    "invitationLine.renew",
    () => invitationLine.renew("AK02"),
    MEMBER,
    IN_CHARGE,
  ),
  "revoke a member's invitation": aim(
    "invitationLine.revoke",
    () => invitationLine.revoke("AK02"),
    MEMBER,
    IN_CHARGE,
  ),
  // The ward's secretary has renewed the code: the level above says whose it is.
  "confirm a member's app": aim(
    "invitationLine.confirm",
    async (house) => invitationLine.confirm(await appToConfirmOf(house)),
    /đã mở đủ các phần/,
    ["unit above's", "city's"],
  ),
  "deny a member's app": aim(
    "invitationLine.deny",
    async (house) => invitationLine.deny(await appToConfirmOf(house)),
    /Đã gỡ/,
    ["unit above's", "city's"],
  ),
  "look at a member": aim("cadreLine.show", () => cadreLine.show("AK02"), MEMBER, IN_CHARGE),
  "add to a unit": aim(
    "cadreLine.add",
    () => cadreLine.add("Mai Mới, UVBCH, Đoàn phường An Khánh"),
    /từ ngày nào/,
    IN_CHARGE,
  ),
  "move a member": aim("cadreLine.move", () => cadreLine.move("AK02"), MEMBER, IN_CHARGE),
  "correct a member's row": aim("cadreLine.correct", () => cadreLine.correct("AK02"), MEMBER, IN_CHARGE),
  "dismiss a member": aim("cadreLine.dismiss", () => cadreLine.dismiss("AK02"), /từ ngày nào/, IN_CHARGE),
  "mark a member as one without an app": aim(
    "cadreLine.withoutApp",
    () => cadreLine.withoutApp("AK02"),
    MEMBER,
    IN_CHARGE,
  ),
  "see the paper of a member's consent": aim(
    "cadreLine.paper",
    () => cadreLine.paper("AK02"),
    MEMBER,
    IN_CHARGE,
  ),
  "take the mark away": aim("cadreLine.withApp", () => cadreLine.withApp("AK02"), MEMBER, IN_CHARGE),
  "accept a member's request": aim(
    "cadreLine.accept",
    async (house) => cadreLine.accept(await requestOf(house)),
    MEMBER,
    IN_CHARGE,
  ),
  "refuse a member's request": aim(
    "cadreLine.refuse",
    async (house) => cadreLine.refuse(await requestOf(house)),
    MEMBER,
    IN_CHARGE,
  ),
  "confirm a member's absence": aim(
    "awayLine.confirm",
    async (house) => awayLine.confirm(await absenceOf(house), "cadre:AK02"),
    /Đã xác nhận/,
    IN_CHARGE,
  ),
  "refuse a member's absence": aim(
    "awayLine.refuse",
    async (house) => awayLine.refuse(await absenceOf(house), "cadre:AK02"),
    /vì sao chưa xác nhận/,
    IN_CHARGE,
  ),
  "take a member's absence back": aim(
    "awayLine.withdraw",
    async (house) => awayLine.withdraw(await absenceOf(house), "cadre:AK02"),
    /Đã bỏ lần vắng|Đã rút lại lần vắng/,
    [...OWNER, ...IN_CHARGE],
  ),
  "have a member back earlier": aim(
    "awayLine.end",
    async (house) => awayLine.end(await absenceOf(house, true), "cadre:AK02"),
    /đi làm lại từ ngày nào/,
    [...OWNER, ...IN_CHARGE],
  ),
  "set a member's absence": aim(
    "awayLine.of",
    () => awayLine.of(`Ngọc Bích từ ${anotherDay()} đến ${anotherDay()}`),
    /Đã ghi vắng có lý do: Phạm Ngọc Bích/,
    IN_CHARGE,
  ),
  "set a whole unit's absence, or ask for it": aim(
    "awayLine.of",
    () => awayLine.of(`Đoàn phường An Khánh từ ${anotherDay()} đến ${anotherDay()}`),
    /Đã ghi vắng có lý do: Đoàn phường|An Khánh nghỉ từ/,
    IN_CHARGE,
  ),
};
