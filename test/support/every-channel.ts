import { DRAW_SEED, drawnOf } from "./drawn.ts";
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

/**
 * Of channels, one: in one run with buttons, in the next with numbered lists, as the gate's two runs of the fast tests are. For scripts
 * whose channel is no part of what they show. `FAULTS=full`, as in `npm run faults`, tries all; a failed test is named after its channel.
 */
export function drawnFrom(channels: readonly TestedChannel[]): readonly TestedChannel[] {
  if (process.env.FAULTS === "full") return channels;
  const alike = channels.filter(({ buttons }) => buttons === (DRAW_SEED % 2 === 0));
  return alike.filter((_, place) => place === Math.floor(DRAW_SEED / 2) % alike.length);
}

/** As {@link drawnFrom}, only one of all: for what takes long, and is kept the same wherever people chat. */
export function oneDrawnFrom<T>(all: readonly T[]): readonly T[] {
  return drawnOf(all, all.length).map(([, one]) => one);
}

export const DRAWN_CHANNELS = drawnFrom(EVERY_CHANNEL);
