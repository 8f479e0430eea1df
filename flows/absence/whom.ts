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
import { namesMember, whomMeant } from "../deeds/for-others/whom.ts";
import { ownSeat } from "../own-seat.ts";
import { whichMember } from "../which-member.ts";
import type { AbsenceServices } from "./telling.ts";

const permission = "confirm-absence";
/** With such a word in front a name is a unit's. */
const KIND_OF_UNIT =
  /^(?:don vi|chi doan|lien chi|doan|thanh doan|quan|huyen|phuong|xa|thi tran|thi doan|thanh pho|khu vuc|kv|cd|ap|khom|truong|co quan|cong ty|benh vien|so|cum)(?![a-z])/;
const NONE = "-";
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
    if (unit) return `unit:${unit.code}`;
    const meant = whomMeant(who, await membersBook(services.cadres, me, permission, today), me);
    return meant?.me && meant.cadres.length === 0 ? `cadre:${me.code}` : "member";
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
    unitsMeant(await unitsInReach(services.cadres, me, permission, today), who).map(({ code, name }) => ({
      value: code,
      label: services.words.text("absence-whole-unit", { unit: name }),
    })),
  );
  const [only] = units;
  if (!only) throw refuse("absence-nobody", { who: asTyped(who) });
  // “An” is rather somebody than all of An Khánh.
  if (units.length === 1 && KIND_OF_UNIT.test(plain(who))) return `unit:${only.value}`;
  const none = { value: NONE, label: services.words.label("absence-no-unit") };
  const picked = await talk.pick(phrase("absence-which-member"), [...units, none]);
  if (picked === NONE) throw refuse("absence-nobody", { who: asTyped(who) });
  return `unit:${picked}`;
}
