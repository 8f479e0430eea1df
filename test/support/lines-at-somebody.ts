import { approveLine } from "../../src/command-lines/approve-line.ts";
import { awayLine } from "../../src/command-lines/away-line.ts";
import { cadreLine } from "../../src/command-lines/cadre-lines.ts";
import { typed as textOf } from "../../src/command-lines/command-line.ts";
import { DEED_LINES, hoursLine } from "../../src/command-lines/deed-lines.ts";
import { entrustedLine, entrustLine } from "../../src/command-lines/entrust-lines.ts";
import { evidenceLine } from "../../src/command-lines/evidence-line.ts";
import { reviewLine } from "../../src/command-lines/form-lines.ts";
import { historyLine } from "../../src/command-lines/history-line.ts";
import { appsLine } from "../../src/command-lines/own-lines.ts";
import { policyLine } from "../../src/command-lines/policy-line.ts";
import {
  bindingLine,
  invitationLine,
  missingLine,
  nudgeLine,
  standingLine,
} from "../../src/command-lines/unit-lines.ts";
import { shortName } from "../../src/records/linking/linking-addresses.ts";
import type { HouseOfAttempts } from "./attempts.ts";
import type { Who } from "./everybody.ts";
import {
  absenceOf,
  anotherDay,
  appToConfirmOf,
  batchLine,
  entryOf,
  given,
  policyUndo,
  requestOf,
  shownDeedOf,
  waitingOf,
} from "./things-of-others.ts";

/** A line that names somebody or something of theirs, here AK02 or the ward AK: which answer shows that it did it, and who may. */
export interface Aim {
  /** The function that makes it. */
  line: string;
  made: (house: HouseOfAttempts) => string | Promise<string>;
  did: RegExp;
  may: readonly Who[];
  /** Who may in the group of another unit; left out: nobody. */
  elsewhere?: readonly Who[];
}

/** The heads of the ward and of the units above it. */
const IN_CHARGE: readonly Who[] = ["secretary", "deputy", "unit above's", "city's"];
const OWN_HEADS: readonly Who[] = ["secretary", "deputy"];
const OWNER: readonly Who[] = ["owner"];
const WARD = /phường An Khánh/;
const MEMBER = /Phạm Ngọc Bích/;
/** A branch meets once a day. */
let meetings = 0;

export const AIMED: Readonly<Record<string, Aim>> = {
  "log for a member": {
    line: "hoursLine.forOne",
    made: () => textOf(hoursLine.forOne("Ngọc Bích", "5p việc khác")),
    did: MEMBER,
    may: IN_CHARGE,
  },
  "log a meeting for a member": {
    line: "hoursLine.forOne",
    made: () => textOf(DEED_LINES.meeting.forOne("Ngọc Bích", `hôm qua Chi đoàn ${++meetings}`)),
    did: MEMBER,
    may: IN_CHARGE,
  },
  "log for many": {
    line: "hoursLine.forMany",
    made: () => textOf(hoursLine.forMany()),
    did: /./,
    may: ["secretary", "deputy", "other unit's", "unit above's", "unit below's", "city's"],
  },
  "undo what the city's secretary logged": {
    line: "hoursLine.undo",
    made: batchLine,
    did: /Đã hoàn tác/,
    may: ["city's"],
  },
  "take back what a member has logged": {
    line: "hoursLine.undoLead",
    made: () => `${hoursLine.undoLead("Ngọc Bích").slice(1)}7p`,
    did: MEMBER,
    may: IN_CHARGE,
  },
  "undo another's hours": {
    line: "historyLine.undo",
    made: async (house) => textOf(historyLine.undo(await entryOf(house))),
    did: /Đã hoàn tác/,
    may: OWNER,
  },
  "correct another's hours": {
    line: "historyLine.fix",
    made: async (house) => textOf(historyLine.fix(await entryOf(house))),
    did: /muốn sửa/,
    may: OWNER,
  },
  "see what a member has evidence for": {
    line: "evidenceLine.list",
    made: async (house) => {
      await shownDeedOf(house);
      return textOf(evidenceLine.list("Ngọc Bích"));
    },
    did: /của Phạm Ngọc Bích/,
    may: IN_CHARGE,
  },
  "see a member's evidence": {
    line: "evidenceLine.show",
    made: async (house) => textOf(evidenceLine.show(await shownDeedOf(house), "AK02")),
    did: /[Mm]inh chứng cho/,
    may: [...IN_CHARGE, "owner"],
  },
  "add evidence to another's deed": {
    line: "evidenceLine.add",
    made: async (house) => {
      const deed = await shownDeedOf(house);
      return textOf(evidenceLine.add(deed, deed.parcel));
    },
    did: /Đã lưu/,
    may: OWNER,
  },
  "take another's evidence off": {
    line: "evidenceLine.takeOff",
    made: async (house) => textOf(evidenceLine.takeOff(await shownDeedOf(house))),
    did: /Đã gỡ/,
    may: OWNER,
  },
  "note on another's hours": {
    line: "historyLine.note",
    made: async (house) => textOf(historyLine.note(await entryOf(house))),
    did: /[Gg]hi chú/,
    may: OWNER,
  },
  "say something to another's refusal": {
    line: "historyLine.answer",
    made: async (house) => textOf(historyLine.answer(await waitingOf(house, "refused"))),
    did: /muốn nói gì/,
    may: OWNER,
  },
  "see what of a member waits": {
    line: "approveLine.show",
    made: async (house) => {
      await waitingOf(house);
      return textOf(approveLine.show("AK02"));
    },
    did: MEMBER,
    may: OWN_HEADS,
  },
  "strike out what a member has logged": {
    line: "approveLine.strike",
    made: async (house) => {
      await entryOf(house);
      return textOf(approveLine.strike("AK02"));
    },
    did: /Gạch việc nào|Vì sao không tính/,
    may: IN_CHARGE,
  },
  "take back what was decided of a member": {
    line: "approveLine.takeBack",
    made: async (house) => textOf(approveLine.takeBack(await waitingOf(house, "refused"))),
    did: /Đã rút lại/,
    may: IN_CHARGE,
  },
  "read a member's self-review": {
    line: "reviewLine.of",
    made: () => textOf(reviewLine.of("AK02", "2026-Q4")),
    did: MEMBER,
    may: IN_CHARGE,
  },
  "show a member's invitation": {
    line: "invitationLine.of",
    made: () => textOf(invitationLine.of("AK02")),
    did: MEMBER,
    may: IN_CHARGE,
  },
  "renew a member's invitation": {
    line: "invitationLine.renew",
    made: () => textOf(invitationLine.renew("AK02")),
    did: MEMBER,
    may: IN_CHARGE,
  },
  "revoke a member's invitation": {
    line: "invitationLine.revoke",
    made: () => textOf(invitationLine.revoke("AK02")),
    did: MEMBER,
    may: IN_CHARGE,
  },
  "confirm a member's app": {
    line: "invitationLine.confirm",
    made: async (house) => textOf(invitationLine.confirm(await appToConfirmOf(house))),
    did: /đã mở đủ các phần/,
    // The ward's secretary has renewed the code: the level above says whose it is.
    may: ["unit above's", "city's"],
  },
  "deny a member's app": {
    line: "invitationLine.deny",
    made: async (house) => textOf(invitationLine.deny(await appToConfirmOf(house))),
    did: /Đã gỡ/,
    may: ["unit above's", "city's"],
  },
  "look at a member": {
    line: "cadreLine.show",
    made: () => textOf(cadreLine.show("AK02")),
    did: MEMBER,
    may: IN_CHARGE,
  },
  "add to a unit": {
    line: "cadreLine.add",
    made: () => textOf(cadreLine.add("Mai Mới, UVBCH, Đoàn phường An Khánh")),
    did: /từ ngày nào/,
    may: IN_CHARGE,
  },
  "move a member": {
    line: "cadreLine.move",
    made: () => textOf(cadreLine.move("AK02")),
    did: MEMBER,
    may: IN_CHARGE,
  },
  "correct a member's row": {
    line: "cadreLine.correct",
    made: () => textOf(cadreLine.correct("AK02")),
    did: MEMBER,
    may: IN_CHARGE,
  },
  "dismiss a member": {
    line: "cadreLine.dismiss",
    made: () => textOf(cadreLine.dismiss("AK02")),
    did: /từ ngày nào/,
    may: IN_CHARGE,
  },
  "mark a member as one without an app": {
    line: "cadreLine.withoutApp",
    made: () => textOf(cadreLine.withoutApp("AK02")),
    did: MEMBER,
    may: IN_CHARGE,
  },
  "see the paper of a member's consent": {
    line: "cadreLine.paper",
    made: () => textOf(cadreLine.paper("AK02")),
    did: MEMBER,
    may: IN_CHARGE,
  },
  "take the mark away": {
    line: "cadreLine.withApp",
    made: () => textOf(cadreLine.withApp("AK02")),
    did: MEMBER,
    may: IN_CHARGE,
  },
  "accept a member's request": {
    line: "cadreLine.accept",
    made: async (house) => textOf(cadreLine.accept(await requestOf(house))),
    did: MEMBER,
    may: IN_CHARGE,
  },
  "refuse a member's request": {
    line: "cadreLine.refuse",
    made: async (house) => textOf(cadreLine.refuse(await requestOf(house))),
    did: MEMBER,
    may: IN_CHARGE,
  },
  "confirm a member's absence": {
    line: "awayLine.confirm",
    made: async (house) => textOf(awayLine.confirm(await absenceOf(house), "cadre:AK02")),
    did: /Đã xác nhận/,
    may: IN_CHARGE,
  },
  "refuse a member's absence": {
    line: "awayLine.refuse",
    made: async (house) => textOf(awayLine.refuse(await absenceOf(house), "cadre:AK02")),
    did: /vì sao chưa xác nhận/,
    may: IN_CHARGE,
  },
  "take a member's absence back": {
    line: "awayLine.withdraw",
    made: async (house) => textOf(awayLine.withdraw(await absenceOf(house), "cadre:AK02")),
    did: /Đã bỏ lần vắng|Đã rút lại lần vắng/,
    may: [...OWNER, ...IN_CHARGE],
  },
  "have a member back earlier": {
    line: "awayLine.end",
    made: async (house) => textOf(awayLine.end(await absenceOf(house, true), "cadre:AK02")),
    did: /đi làm lại từ ngày nào/,
    may: [...OWNER, ...IN_CHARGE],
  },
  "set a member's absence": {
    line: "awayLine.of",
    made: () => textOf(awayLine.of(`Ngọc Bích từ ${anotherDay()} đến ${anotherDay()}`)),
    did: /Đã ghi vắng có lý do: Phạm Ngọc Bích/,
    may: IN_CHARGE,
  },
  "set a whole unit's absence, or ask for it": {
    line: "awayLine.of",
    made: () => textOf(awayLine.of(`Đoàn phường An Khánh từ ${anotherDay()} đến ${anotherDay()}`)),
    did: /Đã ghi vắng có lý do: Đoàn phường|An Khánh nghỉ từ/,
    may: IN_CHARGE,
  },
  "see a unit's standing": {
    line: "standingLine.of",
    made: () => textOf(standingLine.of(undefined, "AK")),
    did: WARD,
    may: IN_CHARGE,
  },
  "see who is missing": {
    line: "missingLine.of",
    made: () => textOf(missingLine.of({ duty: "gio", unit: "AK" })),
    did: WARD,
    may: IN_CHARGE,
  },
  "have those who are missing as a file": {
    line: "missingLine.file",
    made: () => textOf(missingLine.file({ duty: "gio", unit: "AK" })),
    did: /tệp|phường An Khánh/,
    may: IN_CHARGE,
  },
  "see a page of who is missing": {
    line: "missingLine.page",
    made: () => textOf(missingLine.page(1, { duty: "gio", unit: "AK" })),
    did: WARD,
    may: IN_CHARGE,
  },
  "nudge a unit": {
    line: "nudgeLine.of",
    made: () => textOf(nudgeLine.of("gio", undefined, "AK")),
    did: /Mình sẽ nhắc/,
    may: IN_CHARGE,
  },
  "put a unit outside the plan's scope": {
    line: "policyLine.scope",
    made: () => textOf(policyLine.scope("AK")),
    did: WARD,
    // No unit leaves the plan by itself.
    may: ["unit above's", "city's"],
  },
  "put a unit back into the plan's scope": {
    line: "policyLine.inScope",
    made: () => textOf(policyLine.inScope("AK")),
    did: /trở lại trong phạm vi/,
    // It is within: there is nothing to do for anybody.
    may: [],
  },
  "take back a change of the ward's policy": {
    line: "policyLine.undo",
    made: policyUndo,
    did: /Đã hoàn tác/,
    may: IN_CHARGE,
  },
  "bind a group to a unit": {
    line: "bindingLine.rebind",
    made: () => textOf(bindingLine.rebind("AK")),
    did: WARD,
    may: [],
    elsewhere: ["unit above's", "city's"],
  },
  "remove another's app": {
    line: "appsLine.remove",
    made: (house) => textOf(appsLine.remove(shortName(house.addressOf("AK02")))),
    did: /Gỡ /,
    may: OWNER,
  },
  "send another's reminders elsewhere": {
    line: "appsLine.remindThere",
    made: (house) => textOf(appsLine.remindThere(shortName(house.addressOf("AK02")))),
    did: /[Nn]hắc/,
    may: OWNER,
  },
  "refuse another's app, which no head's renewed code has linked": {
    line: "appsLine.refuse",
    made: (house) => textOf(appsLine.refuse(shortName(house.addressOf("AK02")))),
    did: /Đã gỡ/,
    may: [],
  },
  "have a member stand in": {
    line: "entrustLine.give",
    made: () => textOf(entrustLine.give("Ngọc Bích", "31/12")),
    did: MEMBER,
    may: OWN_HEADS,
  },
  "give a member the logging of hours": {
    line: "entrustLine.giveHours",
    made: () => textOf(entrustLine.giveHours("Ngọc Bích", "31/12")),
    did: MEMBER,
    may: OWN_HEADS,
  },
  "take back what a member was given": {
    line: "entrustLine.takeBack",
    made: async (house) => textOf(entrustLine.takeBack(await given(house))),
    did: /Đã thôi giao/,
    may: OWN_HEADS,
  },
  "give back what another was given": {
    line: "entrustedLine.giveBack",
    made: async (house) => textOf(entrustedLine.giveBack(await given(house))),
    did: /Đã trả lại/,
    may: OWNER,
  },
  // The last: the owner may log for others then.
  "accept what another was given": {
    line: "entrustedLine.accept",
    made: async (house) => textOf(entrustedLine.accept(await given(house))),
    did: /Cảm ơn/,
    may: OWNER,
  },
};
