import type { Services } from "../../chat/services.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import type { Address } from "../../records/people/address.ts";
import type { Cadre, Unit } from "../../records/people/cadre.ts";
import { lackingOf } from "../../records/standings/lacking.ts";
import type { Stander } from "../../records/standings/stander.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { type DutyId, isDutyId, isStated } from "../../rules/duties/duties.ts";
import { isToBeDone } from "../../rules/duties/duty-result.ts";
import type { MatterId } from "../../rules/targets/matters.ts";
import { isUnitDutyId } from "../../rules/unit-duties/unit-duties.ts";
import { type Nudged, sendInBudget } from "./in-budget.ts";
import { sayingOf } from "./nudge-words.ts";
import { ratingNudgeOf } from "./rating-nudge.ts";
import { lettersTo } from "./reachable.ts";
import { unitNudgeOf } from "./unit-nudge.ts";

/** A nudge to one person. */
export interface NudgeLetter {
  cadre: Cadre;
  to: Address;
  messages: NoticeMessage[];
}

/** Whom a head would nudge now, with what text, and whom no nudge reaches. */
export interface Nudge {
  letters: NudgeLetter[];
  /** To be nudged, but not linked, blocked, or paused. */
  away: Cadre[];
  /** To be nudged, without an app: somebody has to say it to them. */
  withoutApp: Cadre[];
  /** Of a duty of units: those that have no head. */
  headless: Unit[];
  /** Of a duty of units: those that have done their part, and wait for the level above. */
  waitsAbove: Unit[];
}

/** Whoever lacks something, without the one who nudges: members, or of a duty of units their heads. */
export async function nudgeOf(
  services: Pick<
    Services,
    | "words"
    | "cadres"
    | "policies"
    | "standings"
    | "unitPapers"
    | "collectiveReviews"
    | "reminderSettings"
    | "noticeAddresses"
    | "withoutApp"
  >,
  { from, matter, standing }: { from: Cadre; matter: MatterId; standing: UnitStanding },
  at: number,
): Promise<Nudge> {
  if (isUnitDutyId(matter)) return unitNudgeOf(services, { from, duty: matter, standing }, at);
  if (isDutyId(matter) && isStated(matter))
    return ratingNudgeOf(services, { from, duty: matter, standing }, at);
  const lacking = lackingOf(standing, matter)
    .flatMap(({ stander }) => stander ?? [])
    .filter((stander) => !isDutyId(matter) || isForLaterOf(stander, matter));
  const outside = await unitsOutside(services, lacking, at);
  const meant = lacking.filter(({ person }) => person.code !== from.code && !outside.has(person.unit));
  const say = await sayingOf(services, { from, matter, standing }, at);
  return { ...(await lettersTo(services, meant, say, at)), headless: [], waitsAbove: [] };
}

function isForLaterOf({ duties }: Stander, duty: DutyId): boolean {
  const result = duties[duty];
  return result !== undefined && isToBeDone(result);
}

/** Units that have come to stand outside the plan's scope since the period that is spoken of. */
async function unitsOutside(
  { standings }: Pick<Services, "standings">,
  standers: readonly Stander[],
  at: number,
): Promise<Set<string>> {
  const outside = new Set<string>();
  for (const unit of new Set(standers.map(({ person }) => person.unit)))
    if (await standings.isOutside(unit, dayOf(at))) outside.add(unit);
  return outside;
}

/** Sends it, to each person once a day for a duty or target and period. */
export async function sendNudge(
  services: Parameters<typeof sendInBudget>[0],
  { matter, period, nudge: { letters } }: { matter: MatterId; period: string; nudge: Nudge },
  at: number,
): Promise<Nudged> {
  const day = dayOf(at);
  return sendInBudget(
    services,
    { letters, idOf: ({ code }) => `nudge:${matter}:${period}:${day}:${code}` },
    at,
  );
}
