import { type OpenHouse, openHouseIn } from "./open-house.ts";
import { type TelegramTown, telegramTown } from "./telegram-town.ts";
import { type ZaloTown, zaloTown } from "./zalo-town.ts";

/** A house whose cadres chat on the local Telegram, with the local Zalo beside it, where nobody is linked yet. */
export async function openHouseOnBoth(
  options: Parameters<typeof zaloTown>[0] = {},
): Promise<{ house: OpenHouse; telegram: TelegramTown; zalo: ZaloTown }> {
  const { town, ...house } = await openHouseIn(async (...given) => {
    const telegram = await telegramTown()(...given);
    const zalo = await zaloTown(options)(...given);
    return {
      ...telegram,
      telegram,
      zalo,
      channels: [...telegram.channels, ...zalo.channels],
      close: async () => void (await Promise.all([telegram.close(), zalo.close()])),
    };
  });
  return { house, telegram: town.telegram, zalo: town.zalo };
}
