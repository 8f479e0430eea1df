import { calendarLine } from "../../../src/command-lines/calendar-line.ts";
import { checkInLine } from "../../../src/command-lines/check-in-line.ts";
import { closingLine } from "../../../src/command-lines/closing-line.ts";
import { eventLine } from "../../../src/command-lines/event-line.ts";
import { invitedLine } from "../../../src/command-lines/invited-line.ts";
import { paperLine } from "../../../src/command-lines/paper-line.ts";
import type { HouseOfAttempts } from "../attempts.ts";
import { calledEvent } from "../events.ts";
import { type Aim, aim, IN_CHARGE, OWNER } from "./aim.ts";

const WHAT = /Họp thử/;

const MEETING = { kind: "committee", title: "Họp thử", at: "2026-12-03T14:00:00+07:00" } as const;
const TODAY = { ...MEETING, at: "2026-11-25T14:00:00+07:00" } as const;

const called = async (house: HouseOfAttempts) => (await calledEvent(house, MEETING)).id;

/** An event to which AK02 sends AK03. */
async function sentTo(house: HouseOfAttempts): Promise<string> {
  const { id } = await calledEvent(house, MEETING);
  const doing = { key: `send:${id}`, by: "AK02", at: new Date("2026-11-24T09:30:00+07:00") };
  await house.app.services.events.act(id, { does: "send", who: "AK02", substitute: "AK03" }, doing);
  return id;
}

const over = async (house: HouseOfAttempts) => (await calledEvent(house, TODAY)).id;

/** An event that was closed, at which AK02 was not. */
async function closed(house: HouseOfAttempts): Promise<string> {
  const { id } = await calledEvent(house, TODAY);
  const doing = { key: `close:${id}`, by: "AK01", at: new Date("2026-11-25T16:30:00+07:00") };
  await house.app.services.events.act(id, { does: "close" }, doing);
  return id;
}

/** Lines at an event of the ward AK, to which AK02 is called. */
export const ON_EVENTS: Readonly<Record<string, Aim>> = {
  "open an event": aim(
    "eventLine.show",
    async (house) => eventLine.show(await called(house)),
    WHAT,
    IN_CHARGE,
  ),
  "print an event's list to sign": aim(
    "paperLine.ofEvent",
    async (house) => paperLine.ofEvent("diemdanh", await called(house)),
    WHAT,
    IN_CHARGE,
  ),
  "see who answered what": aim(
    "eventLine.answers",
    async (house) => eventLine.answers(await called(house)),
    WHAT,
    IN_CHARGE,
  ),
  "ask who has not answered": aim(
    "eventLine.remind",
    async (house) => eventLine.remind(await called(house)),
    /Đã hỏi lại|đã nhận đủ tin|không hỏi thêm ai/,
    IN_CHARGE,
  ),
  "change an event": aim(
    "eventLine.change",
    async (house) => eventLine.change(await called(house)),
    WHAT,
    IN_CHARGE,
  ),
  "cancel an event": aim(
    "eventLine.cancel",
    async (house) => eventLine.cancel(await called(house)),
    WHAT,
    IN_CHARGE,
  ),
  "call an event again": aim(
    "eventLine.again",
    async (house) => eventLine.again(await called(house)),
    WHAT,
    IN_CHARGE,
  ),
  "call more people": aim(
    "eventLine.invite",
    async (house) => eventLine.invite(await called(house)),
    /Mời những ai/,
    IN_CHARGE,
  ),
  "take invitations back": aim(
    "eventLine.uninvite",
    async (house) => eventLine.uninvite(await called(house)),
    /Ai không cần dự nữa/,
    IN_CHARGE,
  ),
  "accept a substitute": aim(
    "eventLine.takeSubstitute",
    async (house) => eventLine.takeSubstitute(await sentTo(house), "AK02"),
    /Đã nhận/,
    IN_CHARGE,
  ),
  "refuse a substitute": aim(
    "eventLine.refuseSubstitute",
    async (house) => eventLine.refuseSubstitute(await sentTo(house), "AK02"),
    /Chưa nhận/,
    IN_CHARGE,
  ),
  "close an event": aim(
    "closingLine.show",
    async (house) => closingLine.show(await over(house)),
    /❌ Vắng/,
    IN_CHARGE,
  ),
  "correct who was at an event": aim(
    "closingLine.correct",
    async (house) => closingLine.correct(await closed(house)),
    WHAT,
    IN_CHARGE,
  ),
  "note what an event discussed": aim(
    "closingLine.discuss",
    async (house) => closingLine.discuss(await closed(house)),
    /Điều nên làm/,
    IN_CHARGE,
  ),
  "join what is not open to one": aim(
    "calendarLine.join",
    async (house) => calendarLine.join(await called(house)),
    WHAT,
    OWNER,
  ),
  "leave what another goes to": aim(
    "calendarLine.leave",
    async (house) => calendarLine.leave(await called(house)),
    WHAT,
    OWNER,
  ),
  "object to how another is put down": aim(
    "calendarLine.object",
    async (house) => calendarLine.object(await closed(house)),
    /Mình đã báo/,
    OWNER,
  ),
  "look at what another was called to": aim(
    "invitedLine.show",
    async (house) => invitedLine.show(await called(house)),
    /Đồng chí chọn lại bên dưới/,
    OWNER,
  ),
  "come to what another was called to": aim(
    "invitedLine.come",
    async (house) => invitedLine.come(await called(house)),
    WHAT,
    OWNER,
  ),
  "decline what another was called to": aim(
    "invitedLine.decline",
    async (house) => invitedLine.decline(await called(house)),
    WHAT,
    OWNER,
  ),
  "be unsure of what another was called to": aim(
    "invitedLine.unsure",
    async (house) => invitedLine.unsure(await called(house)),
    WHAT,
    OWNER,
  ),
  "send somebody to what another was called to": aim(
    "invitedLine.send",
    async (house) => invitedLine.send(await called(house)),
    WHAT,
    OWNER,
  ),
  ...Object.fromEntries(
    (["show", "picture", "door", "list", "helper"] as const).map((does) => [
      `check people in: ${does}`,
      aim(
        `checkInLine.${does}`,
        async (house) => checkInLine[does](await called(house)),
        does === "picture" ? /chưa có đường dẫn/ : WHAT,
        IN_CHARGE,
      ),
    ]),
  ),
  "decide about codes that came too late": aim(
    "checkInLine.asking",
    async (house) => checkInLine.asking(await called(house)),
    WHAT,
    IN_CHARGE,
  ),
  "take back what was marked": aim(
    "checkInLine.undo",
    async (house) => checkInLine.undo(await called(house), Date.parse("2026-11-24T09:00:00+07:00")),
    /không còn gì để bỏ/,
    IN_CHARGE,
  ),
};
