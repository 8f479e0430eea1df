import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Whose } from "../../src/records/absences/absence-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { membersBook } from "../../src/records/people/members-book.ts";
import { may } from "../../src/rules/access/who-may.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { nameAhead } from "../../src/rules/reading/absence/name-ahead.ts";
import { asTyped } from "../../src/words/clipped.ts";
import { phrase } from "../../src/words/words.ts";
import { namesMember } from "../deeds/for-others/whom.ts";
import { whichMember } from "../which-member.ts";
import type { AbsenceServices } from "./telling.ts";

const permission = "confirm-absence";

/**
 * The member whom a head names first, and the line without the name: “Cao Văn Hải hôm nay” is no “hai hôm nay”. Whoever has the name of
 * a day is asked about, but for what is told in passing: that is rather of oneself.
 * @returns undefined where the line begins with no member's name
 */
export async function memberAhead(
  talk: Talk,
  services: AbsenceServices,
  me: Cadre,
  { text, isSure: isCommanded }: { text: string; isSure: boolean },
  today: Day,
): Promise<{ whose: Whose; text: string } | undefined> {
  if (!may(me, permission)) return undefined;
  const found = await talk.call(async () => {
    const members = await membersBook(services.cadres, me, permission, today);
    return nameAhead(text, today, (words) => namesMember(words, members, me)) ?? null;
  });
  if (!found) return undefined;
  const { name, rest, isSure } = found;
  if (!isSure && !isCommanded) return undefined;
  if (!isSure) {
    const member = services.words.text("absence-name-member", { name: asTyped(name) });
    const meant = await talk.pick(phrase("absence-ask-if-name", { name: asTyped(name) }), [
      { value: "member", label: member },
      { value: "own", label: services.words.label("absence-name-own") },
    ]);
    if (meant === "own") return undefined;
  }
  const asked = {
    permission,
    words: name,
    question: phrase("absence-which-member"),
    label: "link-invite-person",
  } as const;
  const code = await whichMember(talk, services, { me, asked }, today);
  return code === undefined ? undefined : { whose: `cadre:${code}`, text: rest };
}
