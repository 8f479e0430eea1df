import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../support/condition.ts";
import { freshMinutes, heardUpToNow, logsOnceDespite, PATIENCE_MS } from "../support/despite-faults.ts";
import { type OpenHouse, openHouseIn } from "../support/open-house.ts";
import type { Fault } from "../support/zalo/faults.ts";
import type { Person } from "../support/zalo/person.ts";
import { type ZaloTown, zaloTown } from "../support/zalo-town.ts";

/** What a person sees when Zalo fails: the answer comes, later, once; in doubt it comes again, and says the same. */
const AT = "2026-11-25T09:00:00+07:00";
/** How long a call may take, and how long Zalo takes for it; as long as in life only in `npm run faults`. */
const [SEND_MS, LATE_MS] = process.env.FAULTS === "full" ? [15_000, 30_000] : [4_000, 5_000];
const REST_MS = 1_000;

let house: OpenHouse;
let town: ZaloTown;
beforeAll(async () => {
  const timings = { reorderMs: 5, sendMs: SEND_MS, restMs: REST_MS, takenOverMs: 500, longestRetryMs: 500 };
  const opened = await openHouseIn(zaloTown({ parts: { timings } }), { iso: AT });
  house = opened;
  town = opened.town;
  await until("the bot listens", () => town.channel.status().state === "connected");
});
afterAll(() => house.close());

const personOf = (name: string): Person => town.user(name);

const post = (name: string, text: string) =>
  house.app.services.post.send(house.addressOf(name), text, [{ text }]);

const FAULTS: [what: string, fault: Omit<Fault, "method">, most: number][] = [
  ["finds it too much (221)", { kind: "error", code: 221 }, 1],
  ["fails (500), twice", { kind: "http", status: 500, times: 2 }, 1],
  ["is behind a broken gateway (502)", { kind: "http", status: 502 }, 1],
  ["is behind a gateway that gave up waiting (504)", { kind: "http", status: 504 }, 1],
  ["closes the connection before it took the message", { kind: "close-before" }, 1],
  ["closes the connection after it took the message", { kind: "close-after" }, 2],
  ["answers later than a call may take", { kind: "delay", delayMs: LATE_MS }, 2],
  ["refuses for a reason nobody wrote down (-69)", { kind: "error", code: -69 }, 1],
  ["answers by nothing", { kind: "null" }, 1],
];

test.each(FAULTS)(
  "Zalo %s: one entry, and the answer comes",
  { timeout: PATIENCE_MS },
  async (_what, fault, most) => {
    const bich = personOf("AK02");
    await logsOnceDespite(
      house,
      "AK02",
      bich,
      () => town.server.fault({ method: "send", thread: bich.id, ...fault }),
      most,
    );
  },
);

test("one person's message that hangs holds up the others no longer than a call may take", async () => {
  const [bich, cuong] = [personOf("AK02"), personOf("AK03")];
  const hangs = town.server.fault({ method: "send", kind: "no-answer", thread: bich.id });
  bich.says("/giotinhnguyen 59 phút");
  await until("it hangs", () => hangs.met === 1);
  cuong.says("/giotinhnguyen 59 phút");
  await cuong.hears("Đã ghi 59 phút");
  expect(cuong.heard.filter(({ text }) => text.includes("Đã ghi 59 phút"))).toHaveLength(1);
  expect((await heardUpToNow(bich)).filter((text) => text.includes("Đã ghi 59 phút"))).toHaveLength(2);
});

test("Zalo is away for a while: what gathered meanwhile is said in order, each once", async () => {
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

test.each([
  [3000, "taken-over"],
  [3003, "logged-out"],
])("sent away by Zalo (%i): what was said meanwhile is answered once we are back", async (code, state) => {
  const an = personOf("AK01");
  const before = an.heard.length;
  town.server.line.close(code);
  await until("it is noticed", () => town.channel.status().state === state);
  const minutes = freshMinutes();
  an.says(`/giotinhnguyen ${minutes} phút`);
  await an.hears(`Đã ghi ${minutes} phút`);
  expect((await heardUpToNow(an)).slice(before)).toHaveLength(1);
});

test.each([
  ["blocked the bot (123)", "blocksBot"],
  ["takes nothing from strangers (122)", "refusesStrangers"],
] as const)("who %s gets nothing, holds up nobody, and is heard again afterwards", async (_what, closes) => {
  const [dung, hoa] = [personOf("XK01"), personOf("NK01")];
  const before = dung.heard.length;
  dung[closes]();
  await post("XK01", `Khi ${closes}`);
  await post("NK01", `Cùng lúc ${closes}`);
  await hoa.hears(`Cùng lúc ${closes}`, { anytime: true });
  await house.app.lanes.idle();
  expect(dung.heard).toHaveLength(before);
  dung.allowsAll();
  const minutes = freshMinutes();
  dung.says(`/giotinhnguyen ${minutes} phút`);
  await dung.hears(`Đã ghi ${minutes} phút`);
  expect((await heardUpToNow(dung)).slice(before)).toHaveLength(1);
});

test("a group that threw the bot out hears nothing, and is served again when it takes the bot back", async () => {
  const hoa = personOf("NK01");
  const group = town.server.group({ id: "900", name: "Ninh Kiều", members: [hoa] });
  hoa.saysIn(group, "/ketnoi");
  await group.hears("nhận bản tổng hợp");
  group.removesBot(hoa);
  await house.app.services.post.send("zalo:g:900", "kicked", [{ text: "Sau khi mời ra" }]);
  await house.app.lanes.idle();
  group.addsBot(hoa);
  hoa.saysIn(group, "/tinhhinh");
  await group.hears("Ninh Kiều");
  expect(group.heard.filter(({ text }) => text === "Sau khi mời ra")).toEqual([]);
});
