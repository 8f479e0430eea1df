import { telegramTown } from "./telegram-town.ts";
import { type TownBuilder, webTown } from "./town.ts";
import { zaloBotTown } from "./zalo-bot-town.ts";
import { zaloTown } from "./zalo-town.ts";

/** A platform that people chat on, and what it can show there. */
export interface TestedChannel {
  readonly name: "browser" | "telegram" | "zalo" | "zalo-bot";
  readonly town: TownBuilder;
  /** Choices are pressed; elsewhere they are a numbered list. */
  readonly buttons: boolean;
  readonly groupsAndFiles: boolean;
}

/** The one list of channels for scripts that run on each: `describe.each(EVERY_CHANNEL)("on $name", …)`. */
export const EVERY_CHANNEL: readonly TestedChannel[] = [
  { name: "browser", town: webTown, buttons: true, groupsAndFiles: true },
  { name: "telegram", town: telegramTown(), buttons: true, groupsAndFiles: true },
  { name: "zalo", town: zaloTown(), buttons: false, groupsAndFiles: true },
  { name: "zalo-bot", town: zaloBotTown(), buttons: false, groupsAndFiles: false },
];
