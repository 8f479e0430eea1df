import type { NoticeMessage } from "../records/notices-model.ts";
import { countLines, type DigestParts, digestTitle } from "./digest.ts";
import { DUTY_WORDS } from "./duty-words.ts";
import { buttons } from "./letter.ts";
import { blocked, lackingDuties, missingSections, namesOf, unlinked } from "./missing.ts";
import { standingTable } from "./standing-table.ts";

const NUDGE_LABELS = {
  D1: "digest-button-nudge-d1",
  D8: "digest-button-nudge-d8",
  D9: "digest-button-nudge-d9",
} as const;

/**
 * What the heads of a unit hear in private: the digest, and by name who is missing what, who has not linked and whom no
 * message reaches, with buttons to nudge those who are missing.
 */
export function secretaryMessages(parts: DigestParts): NoticeMessage[] {
  const { words, now } = parts;
  const sections = [digestTitle(parts), ...countLines(parts)].join("\n");
  const people = missingSections(words, now);
  if (people.length === 0) people.push(words.label("digest-all-met"));
  const strangers = unlinked(now);
  if (strangers.length > 0) people.push(words.text("digest-unlinked-names", listed(parts, strangers)));
  const away = blocked(now);
  if (away.length > 0) people.push(words.text("digest-blocked", listed(parts, away)));
  const message: NoticeMessage = {
    text: [sections, ...people].join("\n\n"),
    table: standingTable(words, now, parts.before),
  };
  const shortcuts = nudgeShortcuts(parts);
  return [shortcuts.length > 0 ? { ...message, choices: buttons(words, shortcuts) } : message];
}

/** One button a duty that somebody lacks: `nhacngay gio 2026-W47`. */
export function nudgeShortcuts({ now }: Pick<DigestParts, "now">) {
  const duties = lackingDuties(now);
  return duties.map((duty) => ({
    label: duties.length === 1 ? ("digest-button-nudge" as const) : NUDGE_LABELS[duty],
    command: `nhacngay ${DUTY_WORDS[duty].command} ${now.period.id}`,
  }));
}

function listed({ words, now }: DigestParts, who: ReturnType<typeof unlinked>) {
  return { count: String(who.length), names: namesOf(words, now, who) };
}
