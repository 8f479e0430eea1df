import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chatter } from "../support/chatter.ts";
import { type OpenHouse, openHouseIn, SMALL_CITY } from "../support/open-house.ts";
import { telegramTown } from "../support/telegram-town.ts";
import { type ZaloBotTown, zaloBotTown } from "../support/zalo-bot-town.ts";

/** More than are told their codes one by one. */
const UNLINKED = Array.from({ length: 6 }, (_, n) => ({
  code: `AK9${n}`,
  name: `Lê Văn ${n}`,
  unit: "AK",
  positions: ["Ủy viên Ban Chấp hành"],
  linked: false,
}));

let house: OpenHouse;
let zaloBot: ZaloBotTown;
let onTelegram: Chatter;
let onZalo: Chatter;
/** Has linked no other app. */
let alone: Chatter;
beforeAll(async () => {
  const { town, ...opened } = await openHouseIn(
    async (clock, linked, connection) => {
      const telegram = await telegramTown()(clock, linked, connection);
      const zalo = await zaloBotTown()(clock, []);
      return {
        ...telegram,
        zalo,
        channels: [...telegram.channels, ...zalo.channels],
        close: async () => void (await Promise.all([telegram.close(), zalo.close()])),
      };
    },
    { organisation: { ...SMALL_CITY, cadres: [...SMALL_CITY.cadres, ...UNLINKED] } },
  );
  house = opened;
  zaloBot = town.zalo;
  [onTelegram, onZalo, alone] = [
    house.cadre("AK01"),
    zaloBot.person(house.app, "AK01"),
    zaloBot.person(house.app, "NK01"),
  ];
  await link(onTelegram, onZalo);
  await link(house.cadre("NK01"), alone);
  await house.app.services.addresses.remove("NK01", house.addressOf("NK01"));
});
afterAll(() => house.close());

async function link(from: Chatter, to: Chatter): Promise<void> {
  const code = /\/start (\w{26})/.exec(await from.says("/lienket"))?.[1] ?? "";
  await to.says(`/start ${code}`);
}

test.each([
  ["/dulieucuatoi", "du-lieu-cua-toi.zip"],
  ["/bieumau tep dangky", "ban-dang-ky.json"],
  ["/bieumau in a1", "mau-a1.docx"],
  ["/moi", "ma-moi-AK.xlsx"],
])("%s where no file comes: to the other app, which is said", async (line, name) => {
  expect(await onZalo.says(line)).toMatch(/nên mình đã gửi tệp vào Telegram của đồng chí\.$/u);
  await house.app.lanes.idle();
  expect((await onTelegram.files()).at(-1)?.name).toBe(name);
});

test.each([
  ["/dulieucuatoi", "Đồng chí nối thêm ứng dụng nhận tệp bằng /lienket rồi gõ lại lệnh lúc nãy"],
  ["/bieumau tep dangky", "Đồng chí nối thêm ứng dụng nhận tệp bằng /lienket rồi gõ lại lệnh lúc nãy"],
  ["/bieumau in a1", "Đồng chí nối thêm ứng dụng nhận tệp bằng /lienket rồi gõ lại lệnh lúc nãy"],
  ["/moi", "Đồng chí gõ /moi kèm tên để lấy mã từng người"],
])("%s where no app takes files: how one comes to it", async (line, said) => {
  const heard = await alone.says(line);
  expect(heard).toContain(said);
  expect(heard).not.toContain("đính kèm");
});
