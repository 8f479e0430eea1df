import { afterAll, beforeAll, expect, test } from "vitest";
import { runJobText } from "../../src/jobs/job-text.ts";
import type { OpenHouse } from "../support/open-house.ts";
import { openHouseOnBoth } from "../support/two-towns.ts";
import type { ZaloTown } from "../support/zalo-town.ts";

let house: OpenHouse;
let zalo: ZaloTown;
beforeAll(async () => {
  ({ house, zalo } = await openHouseOnBoth());
});
afterAll(() => house.close());

test("one person on Telegram and Zalo: linked by a code, a draft goes along, reminders go to one of them", async () => {
  const [onTelegram, onZalo] = [house.cadre("AK02"), zalo.person(house.app, "Bích")];
  expect(await onZalo.says("/tiendo")).toContain("mã mời");
  const code = /\/start (\w{26})/.exec(await onTelegram.says("/lienket"))?.[1] ?? "";
  expect(await onZalo.says(`/start ${code}`)).toContain("Phạm Ngọc Bích");

  await onTelegram.says("/dangky");
  expect(await onTelegram.says("1")).toContain("Phần 2/");
  const offered = await onZalo.says("/dangky");
  expect(offered).toMatch(/dở|tiếp/i);
  expect(await onZalo.says("1")).toContain("Phần 2/");

  await onZalo.says("/huy");
  house.setClock("2026-11-24T09:01:00+07:00");
  const listed = await onZalo.says("/lienket");
  const label = (await onZalo.buttons()).find((one) => one.startsWith("Nhắc việc ở"));
  expect(listed).toContain(label);
  expect(await onZalo.presses(label ?? "")).toContain("Từ nay mình nhắc việc");
  const chosen = (await house.app.services.cadres.addressesOf("AK02"))[0]?._id;
  const [there, other] = chosen === onZalo.address ? [onZalo, onTelegram] : [onTelegram, onZalo];
  const before = [(await there.heard()).length, (await other.heard()).length];
  await runJobText(house.app.services, "monday-reminder", "2026-11-30T07:00:00+07:00", {});
  await house.app.lanes.idle();
  expect([(await there.heard()).length, (await other.heard()).length]).toEqual([
    (before[0] ?? 0) + 1,
    before[1],
  ]);
});
