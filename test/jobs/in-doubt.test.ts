import { afterAll, beforeAll, expect, test } from "vitest";
import { resendInDoubt } from "../../src/jobs/letters/letter.ts";
import { runJob } from "../../src/jobs/worker/run-job.ts";
import { until } from "../support/condition.ts";
import { type OpenHouse, openHouseIn } from "../support/open-house.ts";
import { type TelegramTown, telegramTown } from "../support/telegram-town.ts";

const AT = Date.parse("2026-11-30T07:00:00+07:00");
let house: OpenHouse;
let town: TelegramTown;
beforeAll(async () => {
  const opened = await openHouseIn(telegramTown());
  house = opened;
  town = opened.town;
});
afterAll(() => house.close());

async function timesReminded(code: string): Promise<number> {
  const heard = await house.cadre(code).heard();
  return heard.filter((text) => text.includes("Tuần này (30/11–06/12)")).length;
}

test("a reminder that may have been sent is listed, not sent again by itself, and sent again on command", async () => {
  const { notices } = house.app.services;
  const chat = Number(house.addressOf("AK02").split(":").at(-1));
  town.server.fault({ method: "sendMessage", kind: "close-after", chat });
  await runJob(house.app.services, "monday-reminder", { at: AT });
  await until("a notice in doubt", async () => (await notices.inDoubt()).length === 1);
  await house.app.lanes.idle();
  expect((await notices.inDoubt()).map(({ _id }) => _id)).toEqual(["monday-reminder:2026-W49:last:AK02"]);
  expect(await timesReminded("AK02")).toBe(1);
  expect(await timesReminded("AK03")).toBe(1);

  await runJob(house.app.services, "monday-reminder", { at: AT });
  await house.app.lanes.idle();
  expect(await timesReminded("AK02")).toBe(1);

  expect(await resendInDoubt(house.app.services, AT)).toBe(1);
  await house.app.lanes.idle();
  expect(await timesReminded("AK02")).toBe(2);
  expect(await notices.inDoubt()).toEqual([]);
  expect(await resendInDoubt(house.app.services, AT)).toBe(0);
});

test("who blocked the bot is passed over next time, and the notice says why it never came", async () => {
  const { notices } = house.app.services;
  const at = Date.parse("2026-12-07T07:00:00+07:00");
  const chat = Number(house.addressOf("AK03").split(":").at(-1));
  town.server.fault({ method: "sendMessage", kind: "blocked", chat });
  await runJob(house.app.services, "monday-reminder", { at });
  await house.app.lanes.idle();
  expect((await notices.find("monday-reminder:2026-W50:last:AK03"))?.state).toBe("unreachable");
  expect((await notices.find("monday-reminder:2026-W50:last:AK02"))?.state).toBe("sent");
  const later = await runJob(house.app.services, "monday-reminder", {
    at: Date.parse("2026-12-14T07:00:00+07:00"),
    dryRun: true,
  });
  expect(later.preview.map(({ to }) => to)).not.toContain("Đặng Quốc Cường");
});
