import type { Clock } from "../../../src/rules/calendar/time.ts";
import { typedFor } from "../../support/numbered-choices.ts";
import type { Fault } from "../../support/zalo-bot/faults.ts";
import { startZaloBotServer } from "../../support/zalo-bot/server.ts";
import type { Actor, Platform } from "./platform.ts";

const PASSING: readonly [Omit<Fault, "method">, ...Omit<Fault, "method">[]] = [
  { kind: "error", code: 429 },
  { kind: "error", code: 500, times: 2 },
  { kind: "http", status: 502 },
  { kind: "close-before" },
  { kind: "close-after" },
  { kind: "delay", delayMs: 3_000 },
];

/** The official Zalo bot. Its webhook loses nothing; a poll loses the event that it was handed when the bot was killed. */
export async function startZaloBot(_folder = "", clock?: Clock): Promise<Platform> {
  const server = await startZaloBotServer(clock ? { clock } : {});
  const lastKeys = new Map<string, string>();

  function person(id: number): Actor {
    const known = server.user({ id });
    const says = async (text: string) => {
      const said = known.says(text);
      lastKeys.set(said.chatId, `zalo-bot:${said.chatId}:${said.messageId}`);
      return { comesAgain: () => server.redeliver(said) };
    };
    return { chat: known.id, says, presses: (label) => says(typedFor(label, known.heard)) };
  }

  return {
    name: "zalo-bot",
    edits: false,
    buttons: false,
    hooks: "always",
    env: (hookPort) => ({
      ZALO_BOT_TOKEN: server.token,
      ZALO_BOT_API_ROOT: server.apiRoot,
      ...(hookPort !== undefined && {
        ZALO_BOT_WEBHOOK_URL: `http://127.0.0.1:${hookPort}/zalo/hook`,
        ZALO_BOT_WEBHOOK_SECRET: "chuoi-bi-mat-rat-dai",
      }),
    }),
    person,
    saysInGroup: async () => undefined,
    sent: (from) => server.sent.slice(from).map(({ chatId, text }) => ({ chat: chatId, text })),
    handedOver: async () => {},
    lastKeys,
    withholdAnswer() {
      const fault = server.fault({ method: "sendMessage", kind: "no-answer" });
      return {
        get met() {
          return fault.met > 0;
        },
        end: () => fault.end(),
      };
    },
    stumbles: (chance) => void server.fault({ method: "sendMessage", ...chance.pick(PASSING) }),
    stop: () => server.stop(),
  };
}
