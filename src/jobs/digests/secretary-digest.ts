import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import { buttons } from "../letters/letter.ts";
import { nudgeShortcuts } from "../nudges/buttons.ts";
import { type DigestParts, digestText } from "./digest.ts";
import { blocked, missingSections, namesOf, unlinked } from "./missing.ts";
import { standingTable } from "./standing-table.ts";

/**
 * What the heads of a unit hear in private: the digest, who is missing what by name, who has not linked, whom no
 * message reaches, and buttons to nudge.
 */
export function secretaryMessages(parts: DigestParts): NoticeMessage[] {
  const { words, now } = parts;
  const cadres = missingSections(words, now);
  if (cadres.length === 0) cadres.push(words.label("digest-all-met"));
  const strangers = unlinked(now);
  if (strangers.length > 0) cadres.push(words.text("digest-unlinked-names", listed(parts, strangers)));
  const away = blocked(now);
  if (away.length > 0) cadres.push(words.text("digest-blocked", listed(parts, away)));
  const table = standingTable(words, now, parts.before);
  const message: NoticeMessage = { text: digestText(parts, cadres, table), table };
  const shortcuts = nudgeShortcuts(now);
  return [shortcuts.length > 0 ? { ...message, choices: buttons(words, shortcuts) } : message];
}

function listed({ words, now }: DigestParts, who: ReturnType<typeof unlinked>) {
  return { count: String(who.length), names: namesOf(words, now, who) };
}
