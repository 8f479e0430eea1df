import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { FormRecord } from "../../src/records/forms/forms-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inCharge } from "../../src/records/people/in-charge.ts";
import { may } from "../../src/rules/access/who-may.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { type ReviewLine, reviewablePeriods } from "../../src/rules/forms/review-periods.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { latestConfirmed } from "../form/latest-confirmed.ts";
import { versionText } from "../form/opening.ts";
import { whoIs } from "../form/session.ts";
import { whichMember } from "../which-member.ts";
import { confirmedFigures } from "./shown.ts";

/** Opens a member's self-review for a secretary of the unit or above. That it was read is stored before it is shown. */
export async function readReviewOf(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "forms" | "policies">,
  { me, line }: { me: Cadre; line: ReviewLine },
  at: number,
): Promise<void> {
  const today = dayOf(at);
  if (!may(me, "read-self-review")) throw refuse("review-not-yours");
  const asked = {
    permission: "read-self-review",
    words: line.who,
    question: phrase("review-whose"),
  } as const;
  const code = await whichMember(talk, services, { me, asked: { ...asked, label: "review-person" } }, today);
  if (!code) throw refuse("review-nobody", { query: line.who });
  const { title, body, name } = await talk.call(async (key) => {
    const member = await memberInCharge(services, me, code, today);
    const record = await recordOf(services, member, line, today);
    await services.forms.reviews.noteRead(member.code, record.period, { key, by: me.code, at: new Date(at) });
    return reviewText(services, member, record, today);
  });
  await talk.tell(phrase("form-paper", { title, body }));
  await talk.say("review-read-noted", { name });
}

async function memberInCharge(
  { cadres }: Pick<Services, "cadres">,
  me: Cadre,
  cadre: string,
  today: Day,
): Promise<Cadre> {
  const member = await inCharge(cadres, me, { permission: "read-self-review", cadre }, today);
  if (!member) throw refuse("review-not-yours");
  return member;
}

/** The confirmed review of the period asked for, or the latest one. */
async function recordOf(
  services: Pick<Services, "words" | "forms">,
  member: Cadre,
  line: ReviewLine,
  today: Day,
): Promise<FormRecord> {
  const periods = line.period ? [line.period] : reviewablePeriods(today);
  const latest = await latestConfirmed(services, member.code, { paper: "self-review", periods });
  if (latest) return latest;
  const { name } = member;
  if (!line.period) throw refuse("review-none-of", { name });
  throw refuse("review-none-of-period", { name, period: periodText(services.words, line.period, today) });
}

async function reviewText(
  services: Pick<Services, "words" | "cadres" | "forms" | "policies">,
  member: Cadre,
  record: FormRecord,
  today: Day,
): Promise<{ title: string; body: string; name: string }> {
  const { name, unitName } = member;
  const version = record.versions.at(-1);
  const period = parsePeriod(record.period);
  if (!version || !period) throw new Error("a review without a version or period");
  const named = periodText(services.words, period, today).toUpperCase();
  const title = services.words.text("review-title-of", { period: named, name, unit: unitName });
  const text = await versionText(services, version, await whoIs(services, member, today), today);
  const figures = await confirmedFigures(services, member, { period, version }, today);
  return { title, body: [...figures, text].join("\n\n"), name };
}
