import { COMMAND_PRESS } from "../../src/chat/message/press.ts";
import type { Services } from "../../src/chat/services.ts";
import { typed } from "../../src/command-lines/command-line.ts";
import { appsLine } from "../../src/command-lines/own-lines.ts";
import { shortName } from "../../src/records/linking/linking-addresses.ts";
import { type Address, readAddress } from "../../src/records/people/address.ts";
import { momentWords } from "../../src/words/full-date.ts";

/** Tells an address of a person that another one was linked, with the button that removes it. */
export async function tellOfNewApp(
  services: Pick<Services, "words" | "post">,
  to: Address,
  added: Address,
  { key, refusableUntil }: { key: string; refusableUntil: number | undefined },
): Promise<void> {
  const app = appName(services, readAddress(added).channel);
  const id = shortName(added);
  const isRenewed = refusableUntil !== undefined;
  const value = typed(isRenewed ? appsLine.refuse(id) : appsLine.remove(id));
  const label = services.words.text(isRenewed ? "link-not-me" : "link-remove-yes");
  await services.post.send(to, `${key}:new-app:${to}`, [
    {
      text: isRenewed
        ? services.words.text("link-new-app-renewed", { app, ...momentWords(refusableUntil) })
        : services.words.text("link-new-app", { app }),
      choices: { question: COMMAND_PRESS, options: [{ value, label }] },
    },
  ]);
}

/** Tells an address that it is no longer linked to the person. */
export async function tellOfRemoval(
  services: Pick<Services, "words" | "post">,
  to: Address,
  name: string,
  key: string,
): Promise<void> {
  const text = services.words.text("link-removed-here", { name });
  await services.post.send(to, `${key}:removed`, [{ text }]);
}

/** A channel's name for people. */
export function appName(services: Pick<Services, "words">, channel: string): string {
  return services.words.text("link-app", { channel });
}
