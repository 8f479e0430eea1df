import { afterAll, beforeAll, expect, test } from "vitest";
import { CALL_MS } from "../../src/channels/zalo-bot/limits.ts";
import { heardUpToNow, logsOnceDespite, minutesOf, PATIENCE_MS } from "../support/despite-faults.ts";
import { type OpenHouse, openHouseIn } from "../support/open-house.ts";
import type { Fault } from "../support/zalo-bot/faults.ts";
import type { Person } from "../support/zalo-bot/person.ts";
import { type ZaloBotTown, zaloBotTown } from "../support/zalo-bot-town.ts";

/** What a person sees when Zalo's Bot Platform fails: the answer comes, later, once; in doubt it comes again. */
const AT = "2026-11-25T09:00:00+07:00";
const IN_FULL = process.env.FAULTS === "full";

let house: OpenHouse;
let town: ZaloBotTown;
beforeAll(async () => {
  const opened = await openHouseIn(zaloBotTown(), { iso: AT });
  house = opened;
  town = opened.town;
});
afterAll(() => house.close());

const personOf = (name: string): Person => town.server.user({ id: name });

const post = (name: string, text: string) =>
  house.app.services.post.send(house.addressOf(name), text, [{ text }]);

const FAULTS: [what: string, fault: Omit<Fault, "method">, most: number][] = [
  ["fails (500), twice", { kind: "error", code: 500, times: 2 }, 1],
  ["is behind a broken gateway (502)", { kind: "http", status: 502 }, 1],
  ["is behind a gateway that gave up waiting (504)", { kind: "http", status: 504 }, 1],
  ["closes the connection before it took the message", { kind: "close-before" }, 1],
  ["closes the connection after it took the message", { kind: "close-after" }, 2],
  ["answers late", { kind: "delay", delayMs: IN_FULL ? 30_000 : 2_000 }, IN_FULL ? 2 : 1],
  // The platform does not say how long: half a minute.
  ["finds it too much (429)", { kind: "error", code: 429 }, 1],
];
const faults = IN_FULL ? FAULTS : FAULTS.slice(0, -1);

test.each(faults)(
  "the Zalo bot's platform %s: one entry, and the answer comes",
  { timeout: PATIENCE_MS },
  async (_what, fault, most) => {
    const bich = personOf("AK02");
    await logsOnceDespite(
      house,
      "AK02",
      bich,
      () => town.server.fault({ method: "sendMessage", chat: bich.id, ...fault }),
      most,
    );
  },
);

test("one person's message that hangs holds up nobody else", async () => {
  const [bich, cuong] = [personOf("AK02"), personOf("AK03")];
  const hangs = town.server.fault({ method: "sendMessage", kind: "hold", chat: bich.id });
  bich.says("/giotinhnguyen 59 phút");
  await bich.hears("Đã ghi 59 phút");
  cuong.says("/giotinhnguyen 59 phút");
  await cuong.hears("Đã ghi 59 phút", { timeout: CALL_MS - 1_000 }); // well before the call that hangs is given up
  hangs.end();
});

test("the platform is away for a while: what gathered meanwhile is said in order, each once", async () => {
  const an = personOf("AK01");
  await town.server.down();
  const lines = Array.from({ length: 6 }, (_, n) => `Tin số ${n}`);
  for (const line of lines) await post("AK01", line);
  for (const text of ["/giotinhnguyen 10 phút", "/giotinhnguyen 25 phút", "/lichsu"]) an.says(text);
  await town.server.up();
  await an.hears("Giờ tình nguyện gần đây");
  const heard = (await heardUpToNow(an)).map((text) => /^(Tin số \d|✅ Đã ghi \d+|🗒)/u.exec(text)?.[0]);
  expect(heard).toEqual([...lines, "✅ Đã ghi 10", "✅ Đã ghi 25", "🗒"]);
});

test("an event that comes twice is one entry and one answer", async () => {
  const an = personOf("AK01");
  const [before, minutes] = [an.heard.length, await minutesOf(house, "AK01")];
  const said = an.says("/giotinhnguyen 35 phút");
  await an.hears("Đã ghi 35 phút");
  town.server.redeliver(said);
  expect((await heardUpToNow(an)).slice(before)).toHaveLength(1);
  expect(await minutesOf(house, "AK01")).toBe(minutes + 35);
});

test("who blocked the bot gets nothing, holds up nobody, and is heard again afterwards", async () => {
  const [dung, hoa] = [personOf("XK01"), personOf("NK01")];
  dung.blocksBot();
  await post("XK01", "Khi đã chặn");
  await post("NK01", "Cùng lúc");
  await hoa.hears("Cùng lúc", { anytime: true });
  await house.app.lanes.idle();
  expect(dung.heard).toEqual([]);
  dung.unblocks();
  dung.says("/giotinhnguyen 30 phút");
  await dung.hears("Đã ghi 30 phút");
  expect(await heardUpToNow(dung)).toHaveLength(1);
});
