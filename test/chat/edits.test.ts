import { afterAll, beforeAll, expect, test } from "vitest";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse } from "../support/open-house.ts";
import { rawMessages } from "../support/raw-messages.ts";

/** Wednesday evening. */
const AT = "2026-11-25T20:00:00+07:00";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse({ iso: AT });
});
afterAll(() => house.close());

const minutesOf = async (code: string) => minutesInWeek(house.app.services, code, "2026-W48");

test("an answer that is edited when its dialog is over is no second entry", async () => {
  const raw = rawMessages(house, "AK02");
  await raw.says("m1", "/giotinhnguyen");
  await raw.says("m2", "2 tiếng");
  await raw.says("m3", "hôm nay");
  expect(await raw.says("m4", "dọn rác")).toContain("2 giờ");
  const heard = await raw.says("m2", "3 tiếng", { edited: true });
  expect(heard).toContain("/lichsu");
  expect(await minutesOf("AK02")).toBe(120);
  expect(await raw.says("m5", "1 tiếng hôm nay quét rác")).toContain("1 giờ");
  await raw.says("m5", "30 phút hôm nay quét rác", { edited: true });
  expect(await minutesOf("AK02")).toBe(150);
});

test("an answer that is edited while its dialog goes on: its question comes again", async () => {
  const raw = rawMessages(house, "AK03");
  const question = await raw.says("n1", "/giotinhnguyen");
  await raw.says("n2", "2 tiếng");
  const heard = await raw.says("n2", "3 tiếng", { edited: true });
  expect(heard).toContain("“2 tiếng”");
  expect(heard).toContain(question.split("\n")[0]);
  await raw.says("n3", "/huy");
  expect(await minutesOf("AK03")).toBe(0);
});

test("a command edited in the middle of a dialog may ask; its question is answered, then the dialog goes on", async () => {
  const raw = rawMessages(house, "AK01");
  await raw.says("p1", "/giotinhnguyen 1 tiếng hôm nay");
  const pledge = await raw.says("p2", "/dangky");
  const asked = await raw.says("p1", "/giotinhnguyen 8h-10h hôm nay", { edited: true });
  expect(asked).toContain("giờ hành chính");
  const heard = await raw.says("p3", "1");
  expect(heard).not.toContain("chưa rõ ý");
  expect(heard).toContain(pledge.split("\n").at(-1));
  expect(await minutesOf("AK01")).toBe(120);
  await raw.says("p4", "/huy");
});

test("in a group an edited message is no command", async () => {
  const address = "web:g:nhom-sua" as const;
  const sender = house.addressOf("AK01");
  const say = async (key: string, text: string, edited: boolean) => {
    const content = { kind: "text", text } as const;
    await house.app.lanes.accept({
      key,
      address,
      sender,
      at: Date.parse(AT),
      message: "g1",
      edited,
      content,
    });
    await house.app.lanes.idle();
  };
  await say("g-1", "chào cả nhà", false);
  await say("g-2", "/ketnoi", true);
  expect(await house.app.services.groups.of(address)).toBeUndefined();
  await say("g-3", "/ketnoi", false);
  expect(await house.app.services.groups.of(address)).toMatchObject({ unit: "AK" });
});

test("what is edited after its week was locked stays; the lines for a secretary take away what stands, and add what was meant", async () => {
  const raw = rawMessages(house, "XK01");
  await raw.says("l1", "2 tiếng hôm nay");
  house.setClock("2026-12-20T20:00:00+07:00");
  const heard = await raw.says("l1", "5 tiếng hôm nay", { edited: true, at: "2026-12-20T20:00:00+07:00" });
  house.setClock(AT);
  expect(heard).toContain("/giotinhnguyen bỏ cho Võ Thị Dung 2 25/11");
  expect(heard).toContain("/giotinhnguyen cho Võ Thị Dung 5 25/11");
  expect(await minutesOf("XK01")).toBe(120);
});
