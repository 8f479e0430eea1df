import type { Connection } from "mongoose";
import type { App } from "../../src/app.ts";
import type { Channel } from "../../src/chat/message/channel.ts";
import type { Address } from "../../src/records/people/address.ts";
import type { Clock } from "../../src/rules/calendar/time.ts";
import { type Chatter, WebChatter } from "./chatter.ts";

/** Where the people of a test chat: one platform. A script that runs in one town runs in every one. */
export interface Town {
  /** Channels that the house needs beside its own. */
  channels: readonly Channel[];
  /** The private address of somebody; the same for the same name. */
  addressOf(name: string): Address;
  person(app: App, name: string): Chatter;
  inGroup(app: App, name: string, group: string): Chatter;
  close(): Promise<void>;
}

/** Builds a town before its house, on the house's database; `linked` are those who have talked with the bot before. */
export type TownBuilder<T extends Town = Town> = (
  clock: Clock,
  linked: readonly string[],
  connection: Connection,
) => Promise<T>;

/** The browser's chat. */
export const webTown: TownBuilder = async (clock) => {
  const addressOf = (name: string): Address => `web:p:${name}`;
  const presses = new Map();
  const parts = ({ web, lanes, services: house }: App) => ({
    web,
    lanes,
    files: house.files,
    clock,
    presses,
  });
  return {
    channels: [],
    addressOf,
    person: (app, name) => new WebChatter(parts(app), addressOf(name)),
    inGroup: (app, name, group) => new WebChatter(parts(app), addressOf(name), `web:g:${group}`),
    close: async () => {},
  };
};
