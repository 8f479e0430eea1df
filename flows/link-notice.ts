import type { House } from "../src/chat/house.ts";
import { SHORTCUT } from "../src/chat/said.ts";
import { type Address, readAddress } from "../src/records/address.ts";
import { shortName } from "../src/records/linking-addresses.ts";

/** Tells an address of a person that another one was linked, with the button that removes it. */
export async function tellOfNewApp(house: House, to: Address, added: Address, key: string): Promise<void> {
  const app = appName(house, readAddress(added).channel);
  const value = `lienket go ${shortName(added)}`;
  const label = house.words.text("link-remove-yes");
  await house.post.send(to, `${key}:new-app:${to}`, [
    {
      text: house.words.text("link-new-app", { app }),
      choices: { question: SHORTCUT, options: [{ value, label }] },
    },
  ]);
}

/** Tells an address that it no longer speaks for the person. */
export async function tellOfRemoval(house: House, to: Address, name: string, key: string): Promise<void> {
  const text = house.words.text("link-removed-here", { name });
  await house.post.send(to, `${key}:removed`, [{ text }]);
}

/** A channel as people call it. */
export function appName(house: House, channel: string): string {
  return house.words.text("link-app", { channel });
}
