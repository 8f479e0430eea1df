import { type OpenHouse, openHouse } from "./open-house.ts";
import { type TelegramTown, telegramTown } from "./telegram-town.ts";
import { type ZaloTown, zaloTown } from "./zalo-town.ts";

/** A house whose cadres chat on the local Telegram, with the local Zalo beside it, where nobody is linked yet. */
export async function openHouseOnBoth(
  options: Parameters<typeof zaloTown>[0] = {},
): Promise<{ house: OpenHouse; telegram: TelegramTown; zalo: ZaloTown }> {
  const towns: { telegram?: TelegramTown; zalo?: ZaloTown } = {};
  const house = await openHouse({
    town: async (...given) => {
      const telegram = await telegramTown()(...given);
      const zalo = await zaloTown(options)(...given);
      Object.assign(towns, { telegram, zalo });
      return {
        ...telegram,
        channels: [...telegram.channels, ...zalo.channels],
        close: async () => void (await Promise.all([telegram.close(), zalo.close()])),
      };
    },
  });
  const { telegram, zalo } = towns;
  if (!telegram || !zalo) throw new Error("the house has opened without its towns");
  return { house, telegram, zalo };
}
