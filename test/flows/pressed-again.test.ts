import { afterEach, beforeEach, expect, test } from "vitest";
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
