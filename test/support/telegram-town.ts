import { pino } from "pino";
import { createTelegramChannel, type TelegramChannel } from "../../src/channels/telegram/telegram-channel.ts";
import type { TelegramConfig } from "../../src/channels/telegram/telegram-config.ts";
import { Catalogue } from "../../src/chat/dialog/catalogue.ts";
import type { Clock } from "../../src/rules/calendar/time.ts";
import { loadWords } from "../../src/words/words.ts";
import type { Group } from "./telegram/group.ts";
import type { Person } from "./telegram/person.ts";
import { startTelegramServer, type TelegramServer } from "./telegram/server.ts";
import { TelegramChatter } from "./telegram-chatter.ts";
import type { Town } from "./town.ts";

export interface TelegramTown extends Town {
  server: TelegramServer;
  channel: TelegramChannel;
  user(name: string): Person;
  group(name: string): Group;
}

interface TelegramTownOptions {
  webhook?: TelegramConfig["webhook"];
  limits?: "real" | "none";
  pace?: "telegram" | "off";
}

const FIRST_PERSON = 7_001;
const FIRST_GROUP = -1_000_000_007_001;

/** The local Telegram, with the house's own channel on it. */
export function telegramTown(
  options: TelegramTownOptions = {},
): (clock: Clock, linked: readonly string[], ...others: unknown[]) => Promise<TelegramTown> {
  return async (clock, linked) => {
    const limits = options.limits ?? "none";
    // A house's clock stands still; a pace can only be held by one that runs.
    const server = await startTelegramServer({ limits, ...(limits === "none" && { clock }) });
    const channel = createTelegramChannel({
      config: { token: server.token, apiRoot: server.apiRoot, webhook: options.webhook },
      log: pino({ level: process.env.TEST_LOG ?? "silent" }),
      clock,
      words: loadWords("vi"),
      catalogue: new Catalogue([]),
      pace: options.pace ?? "off",
    });
    const people = new Map<string, number>();
    const groups = new Map<string, Group>();
    const userOf = (name: string) => {
      const id = people.get(name) ?? FIRST_PERSON + people.size;
      people.set(name, id);
      return server.user({ id });
    };
    const group = (name: string) => {
      const known = groups.get(name) ?? server.group({ id: FIRST_GROUP - groups.size, title: name });
      groups.set(name, known);
      return known;
    };
    for (const name of linked) await userOf(name).unblocks();
    return {
      server,
      channel,
      user: userOf,
      group,
      channels: [channel],
      addressOf: (name) => `telegram:p:${userOf(name).id}`,
      person: ({ lanes }, name) => new TelegramChatter({ server, lanes, person: userOf(name) }),
      inGroup: ({ lanes }, name, title) =>
        new TelegramChatter({ server, lanes, person: userOf(name), group: group(title) }),
      close: () => server.stop(),
    };
  };
}
