import { afterEach, beforeEach, expect, test } from "vitest";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import { type OpenHouse, openHouse, townWithButtons } from "../support/open-house.ts";

let house: OpenHouse;
beforeEach(async () => {
  house = await openHouse({ iso: "2026-11-25T20:00:00+07:00", town: townWithButtons });
});
afterEach(() => house.close());

const minutesOf = async (code: string) => minutesInWeek(house.app.services, code, "2026-W48");

const LOG = {
  text: "Nhắc",
  choices: { question: "!", options: [{ value: "giotinhnguyen 2", label: "Ghi 2 giờ" }] },
};

test("a button that logs, pressed again after an undo, says so and offers to log anew", async () => {
  const bich = house.cadre("AK02");
  await house.app.services.post.send(bich.address, "reminder-1", [LOG]);
  await house.app.lanes.idle();
  await bich.presses("Ghi 2 giờ");
  await bich.presses("↩️ Hoàn tác");
  expect(await minutesOf("AK02")).toBe(0);
  house.setClock("2026-11-25T20:01:00+07:00");
  const heard = await bich.presses("Ghi 2 giờ");
  expect(heard).toContain("đã được hoàn tác");
  expect(heard).not.toContain("đã ghi rồi");
  house.setClock("2026-11-25T20:02:00+07:00");
  expect(await bich.presses("Ghi lại")).toContain("2 giờ");
  expect(await minutesOf("AK02")).toBe(120);
});

test("pressed again in the same moment as it was undone, it claims no hours either", async () => {
  const bich = house.cadre("AK02");
  await house.app.services.post.send(bich.address, "reminder-1", [LOG]);
  await house.app.lanes.idle();
  await bich.presses("Ghi 2 giờ");
  await bich.presses("↩️ Hoàn tác");
  expect(await bich.presses("Ghi 2 giờ")).toContain("đã được hoàn tác");
  await bich.says("đăng ký 2 tiếng hôm nay quét đường");
  await bich.says("/tiendo");
  await bich.presses("✅ Đã làm 2 giờ");
  await bich.presses("↩️ Hoàn tác");
  expect(await bich.presses("✅ Đã làm 2 giờ")).toContain("đã được hoàn tác");
  expect(await minutesOf("AK02")).toBe(0);
});

test("“a new code”, pressed again after the code was taken back, gives one that works", async () => {
  const an = house.cadre("AK01");
  await an.says("/moi Bích");
  const codeIn = (text: string) => /\b[0-9a-hjkmnp-tv-z]{26}\b/.exec(text)?.[0] ?? "";
  const first = codeIn(await an.presses("Cấp mã mới"));
  expect(first).not.toBe("");
  house.setClock("2026-11-25T20:01:00+07:00");
  expect(codeIn(await an.presses("Cấp mã mới"))).toBe(first);
  await an.says("/moi thuhoi Bích");
  house.setClock("2026-11-25T20:02:00+07:00");
  const second = codeIn(await an.presses("Cấp mã mới"));
  expect(
    (await house.app.services.invitations.peek(second, new Date("2026-11-25T20:03:00+07:00"))).kind,
  ).toBe("live");
});

test("registered hours, done by a button that is pressed again after an undo: it says so and offers to log anew", async () => {
  const bich = house.cadre("AK02");
  await bich.says("đăng ký 2 tiếng hôm nay quét đường");
  await bich.says("/tiendo");
  await bich.presses("✅ Đã làm 2 giờ");
  house.setClock("2026-11-25T20:01:00+07:00");
  const again = await bich.presses("✅ Đã làm 2 giờ");
  expect(again).toContain("mình đã ghi rồi, không ghi thêm: 2 giờ");
  expect(await minutesOf("AK02")).toBe(120);
  await bich.says("hoàn tác");
  expect(await minutesOf("AK02")).toBe(0);
  house.setClock("2026-11-25T20:02:00+07:00");
  const heard = await bich.presses("✅ Đã làm 2 giờ");
  expect(heard).toContain("đã được hoàn tác");
  expect(heard).not.toContain("Đã ghi");
  house.setClock("2026-11-25T20:03:00+07:00");
  expect(await bich.presses("Ghi lại")).toContain("2 giờ, Thứ Tư 25/11 – quét đường");
  expect(await minutesOf("AK02")).toBe(120);
  expect(await bich.says("/lichsu")).toContain("quét đường");
});

test("Sunday's button for registered hours, pressed again after an undo, says so as well", async () => {
  const bich = house.cadre("AK02");
  await bich.says("đăng ký 2 tiếng thứ 7");
  house.setClock("2026-11-29T19:00:00+07:00");
  await runJob(house.app.services, "registered-reminder", { at: Date.parse("2026-11-29T19:00:00+07:00") });
  await house.app.lanes.idle();
  await bich.presses("✅ Đã làm 2 giờ");
  await bich.says("hoàn tác");
  house.setClock("2026-11-29T19:02:00+07:00");
  const heard = await bich.presses("✅ Đã làm 2 giờ");
  expect(heard).toContain("đã được hoàn tác");
  expect(heard).not.toContain("Đã ghi");
  expect(await minutesOf("AK02")).toBe(0);
});

test("what a head logged for another, pressed again after it was taken back, is not said to be logged", async () => {
  const an = house.cadre("AK01");
  const line = { value: "giotinhnguyen cho Bích 2", label: "Ghi cho Bích" };
  const choices = { question: "!", options: [line] };
  await house.app.services.post.send(an.address, "reminder-2", [{ text: "Nhắc", choices }]);
  await house.app.lanes.idle();
  await an.presses("Ghi cho Bích");
  expect(await minutesOf("AK02")).toBe(120);
  await an.presses("↩️ Hoàn tác");
  expect(await minutesOf("AK02")).toBe(0);
  house.setClock("2026-11-25T20:02:00+07:00");
  const heard = await an.presses("Ghi cho Bích");
  expect(heard).toContain("đã được hoàn tác");
  expect(heard).not.toContain("ghi rồi");
});
