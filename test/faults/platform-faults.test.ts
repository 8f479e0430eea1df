import { afterAll, beforeAll, expect, test } from "vitest";
import { tick } from "../../src/jobs/worker/tick.ts";
import { freshMinutes } from "../support/despite-faults.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouseIn } from "../support/open-house.ts";
import type { Fault } from "../support/telegram/faults.ts";
import type { Person } from "../support/telegram/person.ts";
import { type TelegramTown, telegramTown } from "../support/telegram-town.ts";

/** What a person sees when the platform fails: the answer comes, later, once; in doubt it comes again, and says the same. */
const AT = "2026-11-25T09:00:00+07:00";
/** Longer than a call may take only in `npm run faults`. */
const SLOW_MS = process.env.FAULTS === "full" ? 30_000 : 3_000;
const PATIENCE_MS = 90_000;

let house: OpenHouse;
let town: TelegramTown;
beforeAll(async () => {
  const opened = await openHouseIn(telegramTown(), { iso: AT });
  house = opened;
  town = opened.town;
});
afterAll(() => house.close());

const chatOf = (name: string) => Number(house.addressOf(name).split(":").at(-1));
const personOf = (name: string): Person => town.server.user({ id: chatOf(name) });

async function minutesOf(code: string): Promise<number> {
  return minutesInWeek(house.app.services, code, "2026-W48");
}

/** A chat is a lane: once the answer to one thing more is heard, everything before it is out. */
async function heardUpToNow(person: Person): Promise<string[]> {
  await person.says("/huy");
  await person.hears("không có việc nào", { timeout: PATIENCE_MS });
  return person.heard.slice(0, -1).map(({ text }) => text);
}

const FAULTS: [what: string, fault: Omit<Fault, "method">, most: number][] = [
  ["asks for a pause (429)", { kind: "429", retryAfter: 1 }, 1],
  ["fails (500), twice", { kind: "500", times: 2 }, 1],
  ["is behind a broken gateway (502)", { kind: "502" }, 1],
  ["closes the connection before it took the message", { kind: "close-before" }, 1],
  ["closes the connection after it took the message", { kind: "close-after" }, 2],
  ["answers late", { kind: "delay", delayMs: SLOW_MS }, SLOW_MS > 20_000 ? 2 : 1],
];

test.each(FAULTS)(
  "Telegram %s: one entry, and the answer comes",
  {
    timeout: PATIENCE_MS,
  },
  async (_what, fault, most) => {
    const bich = personOf("AK02");
    const [before, minutes] = [bich.heard.length, await minutesOf("AK02")];
    town.server.fault({ method: "sendMessage", chat: bich.id, ...fault });
    const more = freshMinutes();
    await bich.says(`/giotinhnguyen ${more} phút`);
    const { text } = await bich.hears(`Đã ghi ${more} phút`, { timeout: PATIENCE_MS });
    const heard = (await heardUpToNow(bich)).slice(before);
    expect(new Set(heard)).toEqual(new Set([text]));
    expect(heard.length).toBeLessThanOrEqual(most);
    expect(await minutesOf("AK02")).toBe(minutes + more);
  },
);

test("one chat that Telegram refuses holds up nobody else", async () => {
  const [bich, cuong] = [personOf("AK02"), personOf("AK03")];
  const fault = { method: "sendMessage", kind: "429", retryAfter: 1, times: Infinity } as const;
  const refused = town.server.fault({ ...fault, chat: bich.id });
  await bich.says("/giotinhnguyen 59 phút");
  await town.server.allConfirmed();
  await cuong.says("/giotinhnguyen 59 phút");
  await cuong.hears("Đã ghi 59 phút");
  refused.end();
  await bich.hears("Đã ghi 59 phút", { anytime: true });
});

test("Telegram is away for a while: what gathered meanwhile is said in order, each once", async () => {
  const an = personOf("AK01");
  await town.server.down();
  const lines = Array.from({ length: 6 }, (_, n) => `Tin số ${n}`);
  for (const line of lines)
    await house.app.services.post.send(house.addressOf("AK01"), line, [{ text: line }]);
  const asked = ["/giotinhnguyen 10 phút", "/giotinhnguyen 25 phút", "/lichsu"];
  for (const text of asked) await an.says(text);
  await town.server.up();
  await an.hears("Giờ tình nguyện gần đây");
  const heard = (await heardUpToNow(an)).map((text) => /^(Tin số \d|✅ Đã ghi \d+|🗒)/u.exec(text)?.[0]);
  expect(heard).toEqual([...lines, "✅ Đã ghi 10", "✅ Đã ghi 25", "🗒"]);
});

test("who blocked the bot gets nothing, waits for nothing, and is heard again afterwards", async () => {
  const dung = personOf("XK01");
  const post = (text: string) => house.app.services.post.send(house.addressOf("XK01"), text, [{ text }]);
  await dung.blocksBot();
  await post("Khi đã chặn");
  await house.app.lanes.idle();
  expect(dung.heard).toEqual([]);
  await dung.unblocks();
  await dung.says("/giotinhnguyen 30 phút");
  await dung.hears("Đã ghi 30 phút");
  expect(await heardUpToNow(dung)).toHaveLength(1);
});

test("a group that became a supergroup hears what was said to its old address; one that threw the bot out nothing", async () => {
  const secretary = personOf("NK01");
  const group = town.server.group({ id: -4_711, title: "Ninh Kiều" });
  await secretary.saysIn(group, "/ketnoi");
  await group.hears("nhận bản tổng hợp");
  const moved = await group.migratesTo(-1_000_000_004_711, secretary);
  await house.app.services.post.send("telegram:g:-4711", "moved", [{ text: "Gửi địa chỉ cũ" }]);
  await moved.hears("Gửi địa chỉ cũ", { anytime: true });
  expect(moved.heard.filter(({ text }) => text === "Gửi địa chỉ cũ")).toHaveLength(1);
  await moved.kicksBot(secretary);
  await town.server.allConfirmed();
  await house.app.services.post.send(`telegram:g:${moved.id}`, "kicked", [{ text: "Sau khi mời ra" }]);
  await house.app.lanes.idle();
  await moved.addsBot(secretary);
  await secretary.saysIn(moved, "/tinhhinh");
  await moved.hears("Ninh Kiều");
  expect(moved.heard.filter(({ text }) => text === "Sau khi mời ra")).toEqual([]);
});

test("a clock that jumps a week ahead and back: the reminder of Monday is said once", async () => {
  const cuong = personOf("AK03");
  const look = (iso: string) => tick(house.app.services, Date.parse(iso));
  await look("2026-11-26T10:00:00+07:00");
  for (const iso of ["2026-11-30T07:01:00+07:00", "2026-11-27T07:00:00+07:00", "2026-11-30T07:02:00+07:00"])
    await look(iso);
  await house.app.lanes.idle();
  await cuong.hears("Tuần này (30/11–06/12)", { anytime: true });
  const reminders = (await heardUpToNow(cuong)).filter((text) => text.includes("Tuần này (30/11–06/12)"));
  expect(reminders).toHaveLength(1);
});
