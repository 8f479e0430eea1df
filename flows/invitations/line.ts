import type { Services } from "../../src/chat/services.ts";
import type { InvitationLink } from "../../src/records/linking/invitation-links.ts";
import type { Invitation } from "../../src/records/linking/invitations.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { appName } from "../link/notice.ts";

/** An invitation as a line that a secretary can pass on as it is. */
export function lineOf(
  services: Pick<Services, "words">,
  { name, unit, code, links }: Omit<Invitation, "cadre" | "rosterCode">,
): Phrase {
  const carrying = named(
    services,
    links.filter((link) => link.carriesCode),
  );
  const others = named(
    services,
    links.filter((link) => !link.carriesCode),
  );
  if (carrying && others) return phrase("link-invite-line-both", { name, unit, code, carrying, others });
  if (carrying) return phrase("link-invite-line-carrying", { name, unit, code, carrying });
  if (others) return phrase("link-invite-line-others", { name, unit, code, others });
  return phrase("link-invite-line", { name, unit, code });
}

/** `https://t.me/… (Telegram), https://zalo.me/… (Zalo)` */
function named(services: Pick<Services, "words">, links: readonly InvitationLink[]): string {
  return links.map(({ channel, url }) => `${url} (${appName(services, channel)})`).join(", ");
}
