import { entrustedLine, entrustLine } from "../../../src/command-lines/entrust-lines.ts";
import { appsLine } from "../../../src/command-lines/own-lines.ts";
import { shortName } from "../../../src/records/linking/linking-addresses.ts";
import { given } from "../things-of-others.ts";
import { type Aim, aim, MEMBER, OWN_HEADS, OWNER } from "./aim.ts";

/** Lines at what is somebody’s own: their apps, and what they were given. */
export const ON_APPS_AND_RIGHTS: Readonly<Record<string, Aim>> = {
  "remove another's app": aim(
    "appsLine.remove",
    (house) => appsLine.remove(shortName(house.addressOf("AK02"))),
    /Gỡ /,
    OWNER,
  ),
  "send another's reminders elsewhere": aim(
    "appsLine.remindThere",
    (house) => appsLine.remindThere(shortName(house.addressOf("AK02"))),
    /[Nn]hắc/,
    OWNER,
  ),
  "refuse another's app, which no head's renewed code has linked": aim(
    "appsLine.refuse",
    (house) => appsLine.refuse(shortName(house.addressOf("AK02"))),
    /Đã gỡ/,
    [],
  ),
  "have a member stand in": aim(
    "entrustLine.give",
    () => entrustLine.give("Ngọc Bích", "31/12"),
    MEMBER,
    OWN_HEADS,
  ),
  "give a member the logging of hours": aim(
    "entrustLine.giveHours",
    () => entrustLine.giveHours("Ngọc Bích", "31/12"),
    MEMBER,
    OWN_HEADS,
  ),
  "give a member the typing in of papers": aim(
    "entrustLine.givePapers",
    () => entrustLine.givePapers("Ngọc Bích", "31/12"),
    MEMBER,
    OWN_HEADS,
  ),
  "give the ward's records to somebody": aim(
    "entrustLine.giveRecords",
    () => entrustLine.giveRecords("Ngọc Bích", "31/12"),
    /sẽ ghi, sửa hồ sơ/,
    OWN_HEADS,
  ),
  "give what the ward publishes to somebody": aim(
    "entrustLine.givePublicity",
    () => entrustLine.givePublicity("Ngọc Bích", "31/12"),
    /sẽ ghi, sửa tin bài/,
    OWN_HEADS,
  ),
  "give a member the writing of the unit's model": aim(
    "entrustLine.giveModel",
    () => entrustLine.giveModel("Ngọc Bích", "31/12"),
    /sẽ viết và nộp mô hình/,
    OWN_HEADS,
  ),
  "take back what a member was given": aim(
    "entrustLine.takeBack",
    async (house) => entrustLine.takeBack(await given(house)),
    /Đã thôi giao/,
    OWN_HEADS,
  ),
  "give back what another was given": aim(
    "entrustedLine.giveBack",
    async (house) => entrustedLine.giveBack(await given(house)),
    /Đã trả lại/,
    OWNER,
  ),
  // The last: the owner may log for others then.
  "accept what another was given": aim(
    "entrustedLine.accept",
    async (house) => entrustedLine.accept(await given(house)),
    /Cảm ơn/,
    OWNER,
  ),
};
