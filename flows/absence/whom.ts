import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Whose } from "../../src/records/absences/absence-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { membersBook } from "../../src/records/people/members-book.ts";
import { unitsInReach } from "../../src/records/people/reach.ts";
import { may } from "../../src/rules/access/who-may.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { unitsMeant } from "../../src/rules/organisation/units-meant.ts";
import { whoIn } from "../../src/rules/reading/absence/absence-words.ts";
import { plain } from "../../src/rules/reading/words/plain.ts";
import { asTyped } from "../../src/words/clipped.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { namesMember } from "../deeds/for-others/whom.ts";
import { ownSeat } from "../own-seat.ts";
import { whichMember } from "../which-member.ts";
import type { AbsenceServices } from "./telling.ts";

const permission = "confirm-absence";
const OWN_UNIT =
  /^(?:ca|toan|toan the|nguyen) (?:don vi|chi doan|truong|doan truong|lien chi doan|doan)$|^don vi$/;

/**
 * Whom the words before the days mean: nobody named, the speaker; by a head a member, or a unit of theirs.
 * @throws Refusal where others are named by somebody who heads nobody, or nobody is found
 */
export async function whoseMeant(
  talk: Talk,
  services: AbsenceServices,
  me: Cadre,
  lead: string,
  today: Day,
): Promise<Whose> {
  const who = whoIn(lead);
  if (!may(me, permission)) {
    if (who) throw refuse("absence-own-only", { who: asTyped(who) });
    return `cadre:${me.code}`;
  }
  const found = await talk.call(async (): Promise<Whose | "member" | "own-unit"> => {
    if (!who) {
      const isName =
        lead !== "" && namesMember(lead, await membersBook(services.cadres, me, permission, today), me);
      return isName ? "member" : `cadre:${me.code}`;
    }
    if (OWN_UNIT.test(plain(who))) return "own-unit";
    const units = unitsMeant(await unitsInReach(services.cadres, me, permission, today), who);
    const [unit] = units.filter(({ name, code }) => plain(name) === plain(who) || plain(code) === plain(who));
    return unit ? `unit:${unit.code}` : "member";
  });
  if (found === "own-unit") return `unit:${(await ownSeat(talk, services, me, permission)).unit}`;
  if (found !== "member") return found;
  const asked = {
    permission,
    words: who || lead,
    question: phrase("absence-which-member"),
    label: "link-invite-person",
  } as const;
  const code = await whichMember(talk, services, { me, asked }, today);
  if (code !== undefined) return `cadre:${code}`;
  const units = await talk.call(async () =>
    unitsMeant(await unitsInReach(services.cadres, me, permission, today), who).map(
      ({ code: value, name: label }) => ({ value, label }),
    ),
  );
  const [only] = units;
  if (!only) throw refuse("absence-nobody", { who: asTyped(who) });
  return `unit:${units.length === 1 ? only.value : await talk.pick(phrase("absence-which-member"), units)}`;
}
