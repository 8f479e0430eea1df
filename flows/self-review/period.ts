import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { reviewLine } from "../../src/command-lines/form-lines.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { wasThere } from "../../src/rules/duties/owed.ts";
import { type ReviewChoice, reviewChoice, type StandingReview } from "../../src/rules/forms/review-choice.ts";
import { reviewablePeriods } from "../../src/rules/forms/review-periods.ts";
import { capitalised, dateText, periodText } from "../../src/words/spoken.ts";
import { type Phrase, phrase, type Words } from "../../src/words/words.ts";
import { readersText } from "./opening.ts";

/**
 * The period that a bare `/tukiemdiem` means; asks when several are open. Undefined when none is due: the latest review
 * was then mentioned, with buttons for what else can be done.
 */
export async function chooseReviewPeriod(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "forms">,
  { cadre, toChange }: { cadre: Cadre; toChange: boolean },
  at: number,
): Promise<Period | undefined> {
  const today = dayOf(at);
  const { words } = services;
  const { choice, brief } = await talk.call(() => findChoice(services, cadre, today));
  if (choice.kind === "one") return choice.period;
  if (choice.kind === "among") {
    const options = choice.reviews.map((review) => ({
      value: review.period.id,
      label: words.say(standingLabel(words, review, today)),
    }));
    const picked = await talk.pick(phrase("review-which"), options);
    return choice.reviews.find(({ period }) => period.id === picked)?.period;
  }
  if (toChange) return choice.latest;
  await talk.tell(phrase("review-brief", brief));
  const latest: StandingReview = { period: choice.latest, standing: "reviewed" };
  await talk.offer([latest, ...choice.others].map((review) => shortcut(words, review, today)));
  return undefined;
}

async function findChoice(
  services: Pick<Services, "words" | "cadres" | "forms">,
  cadre: Cadre,
  today: Day,
): Promise<{ choice: ReviewChoice; brief: { period: string; date: string; readers: string } }> {
  const ids = reviewablePeriods(today).map((period) => period.id);
  const records = await services.forms.reviews.readMany(cadre.code, ids);
  const idsOf = (found: typeof records) => new Set(found.map(({ period }) => period));
  const { facts } = await services.cadres.history(cadre);
  const choice = reviewChoice(
    {
      reviewed: idsOf(records.filter(({ versions }) => versions.length > 0)),
      drafted: idsOf(records.filter(({ draft }) => draft !== null)),
      owed: (period) => period.to >= (facts[0]?.from ?? today) && wasThere(facts, period),
    },
    today,
  );
  const latest = choice.kind === "done" ? choice.latest : undefined;
  const record = records.find(({ period }) => period === latest?.id);
  const confirmed = record?.versions.at(-1)?.confirmedAt;
  if (!latest || !record || !confirmed) return { choice, brief: { period: "", date: "", readers: "" } };
  const period = periodText(services.words, latest, today);
  const date = dateText(dayOf(confirmed.getTime()), today);
  return { choice, brief: { period, date, readers: await readersText(services, record, today) } };
}

/** `Quý 3/2026 (còn thiếu)`, `Cả năm 2026`, `Xem lại quý 4/2026` */
function standingLabel(words: Words, { period, standing }: StandingReview, today: Day): Phrase {
  const named = periodText(words, period, today);
  if (standing === "reviewed") return phrase("review-see", { period: named });
  const whole = period.kind === "year" ? words.text("review-whole-year", { period: named }) : named;
  const label = { period: capitalised(whole) };
  if (standing === "running")
    return phrase(period.kind === "year" ? "review-year-running" : "review-running", label);
  return phrase(standing === "drafted" ? "review-drafted" : "review-missing", label);
}

function shortcut(words: Words, review: StandingReview, today: Day): Shortcut {
  return { label: standingLabel(words, review, today), command: reviewLine.open(review.period.id) };
}
