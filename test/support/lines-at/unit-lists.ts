import { discussionLine, type NamedSitting } from "../../../src/command-lines/discussion-line.ts";
import { unitListsLine } from "../../../src/command-lines/unit-lists-line.ts";
import { refOf } from "../../../src/records/database/short-ref.ts";
import type { HouseOfAttempts } from "../attempts.ts";
import { type Aim, aim, IN_CHARGE, OWNER } from "./aim.ts";

const AT = new Date("2026-11-24T09:00:00+07:00");
let count = 0;

/** What the ward AK discussed. */
async function noted({ app }: HouseOfAttempts): Promise<NamedSitting> {
  const none = { topics: [], about: "", shouldNot: [], off: [], next: "" };
  const said = { ...none, day: "2026-11-20", place: "", should: [`giữ giờ họp lần ${++count}`] };
  const doing = { key: `noted:${count}`, by: "AK01", at: AT };
  const done = await app.services.discussions.note("AK", said, doing);
  if (done.kind === "late") throw new Error("nothing was noted");
  return { id: done.sitting, unit: "AK", month: "2026-11" };
}

/** A proposal of AK02. */
async function proposed({ app }: HouseOfAttempts): Promise<string> {
  const key = `proposed:${++count}`;
  const change = { does: "propose", list: "should", text: `điều hay ${count}` } as const;
  await app.services.discussions.change("AK", change, { key, by: "AK02", at: AT });
  return refOf(key);
}

/** Lines at what the ward discussed, and at what a member proposes for its lists. */
export const ON_UNIT_LISTS: Readonly<Record<string, Aim>> = {
  "look at what a unit discussed": aim(
    "discussionLine.look",
    async (house) => discussionLine.look(await noted(house)),
    /giữ giờ họp/,
    IN_CHARGE,
  ),
  "correct what a unit discussed": aim(
    "discussionLine.correct",
    async (house) => discussionLine.correct(await noted(house)),
    /giữ giờ họp/,
    IN_CHARGE,
  ),
  "take back what a unit discussed": aim(
    "discussionLine.withdraw",
    async (house) => discussionLine.withdraw(await noted(house)),
    /giữ giờ họp/,
    IN_CHARGE,
  ),
  "take back a member's proposal": aim(
    "unitListsLine.takeBack",
    async (house) => unitListsLine.takeBack(await proposed(house)),
    /Đã rút đề xuất/,
    OWNER,
  ),
  "decline a member's proposal": aim(
    "unitListsLine.decline",
    async (house) => unitListsLine.decline(await proposed(house), "AK"),
    /điều hay/,
    IN_CHARGE,
  ),
};
