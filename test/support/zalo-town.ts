import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { writeSession } from "../../src/channels/zalo/connection/session-file.ts";
import { ZaloChannel, type ZaloParts } from "../../src/channels/zalo/zalo-channel.ts";
import { createAccounts } from "../../src/records/channels/accounts.ts";
import { noting } from "./noting.ts";
import type { Town, TownBuilder } from "./town.ts";
import type { Group } from "./zalo/group.ts";
import type { Person } from "./zalo/person.ts";
import { redirectTo } from "./zalo/redirect.ts";
import { startZaloServer, type ZaloServer, type ZaloServerOptions } from "./zalo/server.ts";
import { ZaloChatter } from "./zalo-chatter.ts";

export interface ZaloTown extends Town {
  server: ZaloServer;
  channel: ZaloChannel;
  /** Where the account's session lies. */
  sessionFile: string;
  user(name: string): Person;
  group(name: string): Group;
}

interface ZaloTownOptions {
  server?: ZaloServerOptions;
  parts?: Partial<ZaloParts>;
}

const FIRST_PERSON = 1_010_000_000_000n;
const FIRST_GROUP = 9_000_000_000_000n;

/** The local Zalo, with the house's own channel on it. */
export function zaloTown(
  options: ZaloTownOptions = {},
): (...given: Parameters<TownBuilder>) => Promise<ZaloTown> {
  return async (clock, _, connection) => {
    const server = await startZaloServer({ clock, ...options.server });
    const folder = await mkdtemp(join(tmpdir(), "canbodoan-zalo-"));
    const sessionFile = join(folder, "zalo-session.json");
    await writeSession(sessionFile, server.session);
    const channel = new ZaloChannel({
      sessionFile,
      accounts: createAccounts(connection),
      log: pino({ level: process.env.TEST_LOG ?? "silent" }),
      clock,
      fetch: redirectTo(server.root),
      timings: { reorderMs: 5 },
      pace: "off",
      ...options.parts,
    });
    const received = new Set<string>();
    const people = new Map<string, string>();
    const groups = new Map<string, Group>();
    const userOf = (name: string) => {
      const id = people.get(name) ?? String(FIRST_PERSON + BigInt(people.size));
      people.set(name, id);
      return server.user({ id, name });
    };
    const group = (name: string) => {
      const known = groups.get(name) ?? server.group({ id: String(FIRST_GROUP + BigInt(groups.size)), name });
      groups.set(name, known);
      return known;
    };
    const chatter = { server, channel, received };
    return {
      server,
      channel,
      sessionFile,
      user: userOf,
      group,
      channels: [noting(channel, received)],
      addressOf: (name) => `zalo:p:${userOf(name).id}`,
      person: ({ lanes }, name) => new ZaloChatter({ ...chatter, lanes, person: userOf(name) }),
      inGroup: ({ lanes }, name, title) =>
        new ZaloChatter({ ...chatter, lanes, person: userOf(name), group: group(title) }),
      async close() {
        await server.stop();
        await rm(folder, { recursive: true, force: true });
      },
    };
  };
}
