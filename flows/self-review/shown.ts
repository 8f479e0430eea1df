import type { Services } from "../../src/chat/services.ts";
import type { FormVersion } from "../../src/records/forms/forms-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { Figure } from "../../src/rules/duties/figures.ts";
import type { Words } from "../../src/words/words.ts";
import { whoIs } from "../form/session.ts";
import { figuresText } from "./figures.ts";
import { type Promised, promisedIn } from "./promised.ts";

/** What a review begins with: its figures, what is lacking in brief, beside what was pledged in the pledge's own words. */
export function beginningText(
  words: Words,
  {
    figures,
    period,
    promised,
  }: { figures: readonly Figure[]; period: Period; promised: Promised | undefined },
  today: Day,
): string {
  const numbers = promised?.numbers ?? {};
  // Numbers that were pledged of what no figure is known of.
  const others = Object.entries(numbers).filter(([id]) => !figures.some(({ duty }) => duty === id));
  return [
    figuresText(words, figures, period, today, { brief: true, pledged: numbers }),
    ...(others.length > 0
      ? [words.text("review-promised", { promised: others.map(([, text]) => text).join("; ") })]
      : []),
  ].join("\n\n");
}

/** The figures with which a review was confirmed, beside the pledge of that time; as paragraphs, none where none were kept. */
export async function confirmedFigures(
  services: Pick<Services, "words" | "forms" | "policies">,
  cadre: Cadre,
  { period, version }: { period: Period; version: FormVersion },
  today: Day,
): Promise<string[]> {
  const { figures, confirmedAt } = version;
  if (!figures) return [];
  const pledge = await services.forms.pledgeAt(cadre.code, period.from.slice(0, 4), confirmedAt);
  const promised = pledge && (await promisedIn(services, pledge, await whoIs(services, cadre, today)));
  return [beginningText(services.words, { figures, period, promised }, today)];
}
