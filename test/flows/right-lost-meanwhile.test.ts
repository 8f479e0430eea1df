import { afterEach, beforeEach, expect, test } from "vitest";
import { changePosition, houseOfEverybody } from "../support/everybody.ts";
import { minutesInWeek } from "../support/minutes-in-week.ts";
import type { OpenHouse } from "../support/open-house.ts";

let house: OpenHouse;
beforeEach(async () => {
  house = await houseOfEverybody();
});
afterEach(() => house.close());

const minutesOf = async (code: string) => minutesInWeek(house.app.services, code, "2026-W48");

test("a secretary who moves in the middle of logging for many logs for nobody of the former unit", async () => {
  const an = house.cadre("AK01");
  await an.says("/giotinhnguyen nhieu");
  await an.says("An Khánh");
  await an.says("2, 3");
  await an.says("2 tiếng hôm qua dọn rác");
  await changePosition(house, "AK01", { unit: "XK" });
  expect(await an.presses((await an.buttons())[0] ?? "")).toContain("Việc này dành cho");
  for (const code of ["AK02", "AK03", "AK04"]) expect(await minutesOf(code)).toBe(0);
});

test("a secretary who moves while a list of names waits gets no code for the former unit", async () => {
  const an = house.cadre("AK01");
  await an.says("/moi doi Ng");
  const bich = (await an.buttons()).find((label) => label.includes("Bích")) ?? "";
  await changePosition(house, "AK01", { unit: "XK" });
  const heard = await an.presses(bich);
  expect(heard).not.toContain("/start");
  expect(heard).toContain("Việc này dành cho");
});

test("a secretary who gives up the office in the middle is stopped, politely", async () => {
  const an = house.cadre("AK01");
  await an.says("/giotinhnguyen nhieu");
  await an.says("An Khánh");
  await changePosition(house, "AK01", { positions: [] });
  expect(await an.says("2, 3")).toContain("Việc này dành cho");
  expect(await an.says("/tiendo")).not.toContain("Việc này dành cho");
});
