import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenHouse, openHouseIn } from "../support/open-house.ts";
import type { Group } from "../support/telegram/group.ts";
import { type TelegramTown, telegramTown } from "../support/telegram-town.ts";

let house: OpenHouse;
let town: TelegramTown;
beforeAll(async () => {
  const opened = await openHouseIn(telegramTown());
  house = opened;
  town = opened.town;
});
afterAll(() => house.close());

async function settled(): Promise<void> {
  await town.server.allConfirmed();
  await house.app.lanes.idle();
}

let groups = 0;
/** A group that the bot is not in yet. */
function groupNamed(title: string): Group {
  return town.server.group({ id: -1_000_000_009_000 - ++groups, title, bot: "left" });
}

/** What the bot says when it is brought into a group. */
async function heardWhenAdded(code: string, group = groupNamed(`nhóm của ${code}`)): Promise<string[]> {
  const before = group.heard.length;
  await group.addsBot(town.user(code));
  await settled();
  return group.heard.slice(before).map(({ text }) => text);
}

test("a secretary who brings the bot into a group is told once how to bind it", async () => {
  const group = groupNamed("nhóm mới");
  expect(await heardWhenAdded("AK01", group)).toEqual([expect.stringContaining("/ketnoi")]);
  await group.kicksBot(town.user("AK01"));
  expect(await heardWhenAdded("AK01", group)).toEqual([]);
  await town.user("AK01").saysIn(group, "/ketnoi");
  await settled();
  expect(group.heard.at(-1)?.text).toContain("Đoàn phường An Khánh");
});

test("nobody else hears a word: a member, somebody unknown, one without consent", async () => {
  expect(await heardWhenAdded("AK02")).toEqual([]);
  expect(await heardWhenAdded("ai-do")).toEqual([]);
  await house.app.services.cadres.withdrawConsent("NK01");
  expect(await heardWhenAdded("NK01")).toEqual([]);
});

test("a group that is bound already is not told again, nor one where the bot is made an administrator", async () => {
  const bound = groupNamed("nhóm đã nối");
  await house.app.services.groups.bind(`telegram:g:${bound.id}`, "XK", "XK01", new Date());
  expect(await heardWhenAdded("XK01", bound)).toEqual([]);
  const group = groupNamed("nhóm nâng quyền");
  expect(await heardWhenAdded("AK02", group)).toEqual([]);
  await group.addsBot(town.user("XK01"), "administrator");
  await settled();
  expect(group.heard).toEqual([]);
});
