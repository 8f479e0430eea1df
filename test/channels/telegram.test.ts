import { afterAll, beforeAll, expect, test } from "vitest";
import type { Flow } from "../../src/chat/dialog/flow.ts";
import { commandLine } from "../../src/command-lines/command-line.ts";
import { phrase } from "../../src/words/words.ts";
import { until } from "../support/condition.ts";
import { type OpenHouse, openHouseIn } from "../support/open-house.ts";
import type { Said } from "../support/telegram/person.ts";
import { type TelegramTown, telegramTown } from "../support/telegram-town.ts";

/** What the flow did, by key, as a service would keep it. */
const deeds = new Map<string, string>();

const log: Flow = {
  name: "log",
  version: 1,
  commands: ["ghi"],
  quick: true,
  takesEdits: true,
  permission: "keep-own-records",
  where: ["private", "group"],
  async run(talk) {
    await talk.call(async (key) => {
      deeds.set(key, `${talk.edited ? "edited" : "new"} ${talk.message} ${talk.args}`);
    });
    await talk.say("duration-minutes", { minutes: talk.args });
    await talk.offer([{ label: phrase("weekday-7"), command: commandLine("ghi", 7) }]);
  },
};

let house: OpenHouse;
let town: TelegramTown;
beforeAll(async () => {
  const opened = await openHouseIn(telegramTown(), { flows: [log] });
  house = opened;
  town = opened.town;
});
afterAll(() => house.close());

async function settled(): Promise<void> {
  await town.server.allConfirmed();
  await house.app.lanes.idle();
}

async function again({ updateId }: Said): Promise<void> {
  if (updateId === undefined) throw new Error("the bot was not shown it");
  town.server.redeliver(updateId);
  await settled();
}

async function reachable(code: string): Promise<boolean | undefined> {
  const [link] = await house.app.services.cadres.addressesOf(code);
  return link?.reachable;
}

test("the same update twice is one deed and one answer", async () => {
  const an = town.user("AK01");
  deeds.clear();
  const said = await an.says("/ghi 20");
  await settled();
  await again(said);
  expect(an.heard.filter(({ text }) => text === "20 phút")).toHaveLength(1);
  expect(deeds.size).toBe(1);
});

test("a button pressed twice on the same message carries the same key", async () => {
  const an = town.user("AK01");
  await an.says("/ghi 21");
  await settled();
  const message = await an.hears("21 phút");
  deeds.clear();
  await an.presses("Chủ nhật", message);
  await settled();
  await an.presses("Chủ nhật", message);
  await settled();
  expect([...deeds.keys()]).toHaveLength(1);
});

test("an edit of the line carries the name of the line", async () => {
  const an = town.user("AK01");
  deeds.clear();
  const said = await an.says("/ghi 30");
  await settled();
  await an.edits(said, "/ghi 40");
  await settled();
  const name = `telegram:${an.id}:${said.messageId}`;
  expect([...deeds.values()]).toEqual([`new ${name} 30`, `edited ${name} 40`]);
});

test("in a bound group: our commands, mentions and replies; silence for all else", async () => {
  const an = town.user("AK01");
  const group = town.group("Đoàn phường An Khánh");
  await house.app.services.groups.bind(`telegram:g:${group.id}`, "AK", "AK01", new Date());
  const says = async (text: string, options?: { mention?: boolean; replyTo?: number }) => {
    const before = group.heard.length;
    await an.saysIn(group, text, options);
    await settled();
    return group.heard.slice(before).map((message) => message.text);
  };
  expect(await says(`/ghi@${town.server.botUsername} 50`)).toEqual(["50 phút"]);
  expect(await says("ghi 51", { mention: true })).toEqual(["51 phút"]);
  expect(await says("ghi 52", { replyTo: group.heard[0]?.messageId ?? 0 })).toEqual(["52 phút"]);
  expect(await says("/ghi@BotKhac 53")).toEqual([]);
  expect(await says("ghi 54")).toEqual([]);
  expect(await says("mai họp nha", { mention: true })).toEqual([]);
  expect(await says("cảm ơn nhiều nha", { mention: true })).toEqual([expect.stringMatching(/^Không có gì/u)]);
  expect(await says("cảm ơn nhiều nha")).toEqual([]);
});

test("an administrator's view shows all talk to the bot: it still stays silent", async () => {
  const an = town.user("AK01");
  const group = town.group("Nhóm quản trị");
  await group.addsBot(an, "administrator");
  await house.app.services.groups.bind(`telegram:g:${group.id}`, "AK", "AK01", new Date());
  await an.saysIn(group, "ghi 55");
  await an.saysIn(group, "/ghi@BotKhac 56");
  await settled();
  expect(group.heard).toEqual([]);
});

test("429: the answer comes after the pause that Telegram asks for, once", async () => {
  const an = town.user("AK02");
  const fault = town.server.fault({ method: "sendMessage", chat: an.id, kind: "429", retryAfter: 1 });
  const asked = Date.now();
  await an.says("/ghi 60");
  await an.hears("60 phút");
  expect(fault.met).toBe(1);
  expect(Date.now() - asked).toBeGreaterThanOrEqual(1_000);
  await house.app.lanes.idle();
  expect(an.heard.filter(({ text }) => text === "60 phút")).toHaveLength(1);
});

test("blocked: marked unreachable at once; back when unblocked", async () => {
  const bich = town.user("AK03");
  await bich.blocksBot();
  await settled();
  expect(await reachable("AK03")).toBe(false);
  await bich.unblocks();
  await settled();
  expect(await reachable("AK03")).toBe(true);
});

test("a send that meets a block marks the address, and the chat goes on", async () => {
  const dung = town.user("XK01");
  town.server.fault({ method: "sendMessage", chat: dung.id, kind: "blocked" });
  await house.app.services.post.send(house.addressOf("XK01"), "nhac-9", [{ text: "Nhắc" }], {
    notice: "nhac-9",
  });
  await house.app.lanes.idle();
  expect(await reachable("XK01")).toBe(false);
});

test("a group that is upgraded keeps its unit, and what waited for it arrives there", async () => {
  const an = town.user("AK01");
  const small = town.server.group({ id: -77, title: "Nhóm nhỏ" });
  const { groups, post } = house.app.services;
  await groups.bind("telegram:g:-77", "XK", "XK01", new Date());
  const grown = await small.migratesTo(-1_000_000_000_077, an);
  await settled();
  expect(await groups.of("telegram:g:-1000000000077")).toMatchObject({ unit: "XK" });
  expect(await groups.of("telegram:g:-77")).toBeUndefined();
  await post.send("telegram:g:-77", "tong-hop", [{ text: "Bản tổng hợp" }], { notice: "tong-hop" });
  expect(await grown.hears("Bản tổng hợp", { anytime: true })).toBeDefined();
});

test("Telegram goes away and comes back: what was said meanwhile is answered, once", async () => {
  const hoa = town.user("NK01");
  await town.server.down();
  await hoa.says("/ghi 70");
  await town.server.up();
  await hoa.hears("70 phút");
  await settled();
  expect(hoa.heard.filter(({ text }) => text === "70 phút")).toHaveLength(1);
});

test("an answer in doubt is sent again, a notice is not", async () => {
  const tam = town.user("TD01");
  town.server.fault({ method: "sendMessage", chat: tam.id, kind: "close-after" });
  await house.app.services.post.send(house.addressOf("TD01"), "nhac-2", [{ text: "Nhắc một lần" }], {
    notice: "nhac-2",
  });
  await house.app.lanes.idle();
  town.server.fault({ method: "sendMessage", chat: tam.id, kind: "close-after" });
  await tam.says("/ghi 80");
  await until("answered again", () => tam.heard.filter(({ text }) => text === "80 phút").length === 2);
  expect(tam.heard.filter(({ text }) => text === "Nhắc một lần")).toHaveLength(1);
});
