import type { Clock } from "../../../src/rules/calendar/time.ts";
import type { Fault } from "../../support/telegram/faults.ts";
import type { Person, Said } from "../../support/telegram/person.ts";
import { startTelegramServer } from "../../support/telegram/server.ts";
import type { Actor, Deed, Platform } from "./platform.ts";

const GROUP = -1_000_000_000_077;
/** Longer than any run: the bot gives up or is killed before. */
const NEVER_MS = 24 * 60 * 60_000;
const PASSING: readonly [Fault, ...Fault[]] = [
  { method: "*", kind: "429", retryAfter: 1 },
  { method: "*", kind: "500", times: 2 },
  { method: "*", kind: "502" },
  { method: "*", kind: "close-before" },
  { method: "sendMessage", kind: "close-after" },
  { method: "sendMessage", kind: "delay", delayMs: 3_000 },
  { method: "getUpdates", kind: "502", times: 2 },
  { method: "getUpdates", kind: "close-before" },
];

export async function startTelegram(_folder = "", clock?: Clock): Promise<Platform> {
  const server = await startTelegramServer(clock ? { clock } : {});
  const people = new Map<string, Person>();

  function deed(person: Person, said: Said): Deed {
    const { updateId } = said;
    return {
      comesAgain: () => updateId !== undefined && server.redeliver(updateId),
      becomes: async (text) => deed(person, await person.edits(said, text)),
    };
  }

  function person(id: number): Actor {
    const known = server.user({ id });
    const chat = String(id);
    people.set(chat, known);
    return {
      chat,
      says: async (text) => deed(known, await known.says(text)),
      presses: async (label) => deed(known, await known.presses(label)),
    };
  }

  return {
    name: "telegram",
    edits: true,
    buttons: true,
    hooks: "many",
    env: (hookPort) => ({
      TELEGRAM_BOT_TOKEN: server.token,
      TELEGRAM_API_ROOT: server.apiRoot,
      ...(hookPort !== undefined && {
        TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${hookPort}/telegram/hook`,
        TELEGRAM_WEBHOOK_SECRET: "chuoi-bi-mat-rat-dai",
      }),
    }),
    person,
    async saysInGroup({ chat }, title, line) {
      await people.get(chat)?.saysIn(server.group({ id: GROUP, title }), line);
      return String(GROUP);
    },
    sent: (from) =>
      server.sent.slice(from).map(({ method, chatId, text }) => ({
        chat: String(chatId),
        text,
        // Taking the buttons of an answered question away is no answer: where it fails, it is let be.
        isAside: method === "editMessageText",
      })),
    handedOver: (timeout) => server.allConfirmed({ timeout }),
    lastKeys: new Map(),
    withholdAnswer() {
      const fault = server.fault({ method: "sendMessage", kind: "delay", delayMs: NEVER_MS });
      return {
        get met() {
          return fault.met > 0;
        },
        end: () => fault.end(),
      };
    },
    stumbles: (chance) => void server.fault(chance.pick(PASSING)),
    stop: () => server.stop(),
  };
}
