import type { Invitation } from "../../src/records/linking/invitations.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";

/** An invitation as a line that a secretary can send on as it is. */
export function lineOf({ name, unit, code, telegram }: Omit<Invitation, "cadre">): Phrase {
  return telegram
    ? phrase("link-invite-line-telegram", { name, unit, code, link: telegram })
    : phrase("link-invite-line", { name, unit, code });
}
