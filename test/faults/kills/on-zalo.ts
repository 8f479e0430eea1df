import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Clock } from "../../../src/rules/calendar/time.ts";
import { ledToZalo } from "../../support/led-to-zalo.ts";
import { typedFor } from "../../support/numbered-choices.ts";
import type { Fault } from "../../support/zalo/faults.ts";
import type { Person, Said } from "../../support/zalo/person.ts";
import { startZaloServer } from "../../support/zalo/server.ts";
import type { Actor, Deed, Platform } from "./platform.ts";

const GROUP = "900077";
const HURRIES = "test/faults/kills/zalo-hurry.ts";

const PASSING: readonly [Omit<Fault, "method">, ...Omit<Fault, "method">[]] = [
  { kind: "error", code: 221 },
  { kind: "http", status: 500, times: 2 },
  { kind: "http" },
  { kind: "close-before" },
  { kind: "close-after" },
  { kind: "delay", delayMs: 3_000 },
];

/** Zalo by a personal account: the real zca-js, led to the local server. @param preloads what hurries it; nothing: its own pace */
export async function startZalo(
  folder: string,
  clock?: Clock,
  preloads: readonly string[] = [HURRIES],
): Promise<Platform> {
  const server = await startZaloServer(clock ? { clock } : {});
  const sessionFile = join(folder, "zalo-session.json");
  await writeFile(sessionFile, JSON.stringify(server.session), { mode: 0o600 });
  const people = new Map<string, Person>();
  const lastKeys = new Map<string, string>();

  function deed(said: Said): Deed {
    lastKeys.set(said.threadId, `zalo:${server.account.id}:${said.threadId}:${said.msgId}`);
    return { comesAgain: () => server.line.redeliver(said) };
  }

  function person(id: number): Actor {
    const known = server.user({ id });
    people.set(known.id, known);
    return {
      chat: known.id,
      says: async (text) => deed(known.says(text)),
      presses: async (label) => deed(known.says(typedFor(label, known.heard))),
    };
  }

  return {
    name: "zalo",
    edits: false,
    buttons: false,
    hooks: "never",
    env: () => ({
      ...ledToZalo(server.root, ...preloads),
      ZALO_SESSION_FILE: sessionFile,
    }),
    person,
    async saysInGroup({ chat }, name, line) {
      people.get(chat)?.saysIn(server.group({ id: GROUP, name }), line);
      return GROUP;
    },
    sent: (from) => server.sent.slice(from).map(({ threadId, text }) => ({ chat: threadId, text })),
    handedOver: async () => {},
    lastKeys,
    withholdAnswer() {
      const fault = server.fault({ method: "send", kind: "no-answer" });
      return {
        get met() {
          return fault.met > 0;
        },
        end: () => fault.end(),
      };
    },
    stumbles: (chance) => void server.fault({ method: "send", ...chance.pick(PASSING) }),
    stop: () => server.stop(),
  };
}
