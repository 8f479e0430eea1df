import type { Services } from "../../src/chat/services.ts";
import type { FormRecord } from "../../src/records/forms/forms-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { dateText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import { type OpenedForm, openForm } from "../form/opening.ts";
import { whoIs } from "../form/session.ts";
import { ownFigures } from "./figures.ts";
import { promisedIn } from "./promised.ts";
import { beginningText, confirmedFigures } from "./shown.ts";

/** A self-review as its dialog needs it, with the figures beside it. */
export interface OpenedReview {
  form: OpenedForm;
  /** The person's own figures of the period and the numbers promised. */
  figures: string;
  /** What was pledged, by theme. */
  promised: Record<string, string>;
  /** What was confirmed begins with its figures at that time. */
  confirmedFigures: string[];
  /** Shown below a confirmed review: who has opened it. */
  foot: string;
}

export async function openReview(
  services: Pick<Services, "words" | "cadres" | "forms" | "policies" | "standings">,
  cadre: Cadre,
  period: Period,
  at: number,
): Promise<OpenedReview> {
  const today = dayOf(at);
  const year = period.from.slice(0, 4);
  const { words, forms } = services;
  const pledge = await forms.pledgeOf(cadre.code, year);
  const promised = pledge && (await promisedIn(services, pledge, await whoIs(services, cadre, today)));
  const record = await forms.reviews.read(cadre.code, period.id);
  const version = record?.versions.at(-1);
  const own = await ownFigures(services, cadre, period, today);
  return {
    form: await openForm(services, cadre, { paper: "self-review", period: period.id }, at),
    figures: [
      beginningText(words, { figures: own, period, promised }, today),
      ...(promised ? [] : [words.text("review-no-pledge", { year })]),
    ].join("\n\n"),
    promised: promised?.byTheme ?? {},
    confirmedFigures: version ? await confirmedFigures(services, cadre, { period, version }, today) : [],
    foot: record ? await readersText(services, record, today) : "",
  };
}

/** Who has opened the review, a line a reader and day. */
export async function readersText(
  services: Pick<Services, "words" | "cadres">,
  { reads }: FormRecord,
  today: Day,
): Promise<string> {
  const lines = new Set<string>();
  for (const { by, at } of reads) {
    const day = dayOf(at.getTime());
    const reader = await services.cadres.person(by, day);
    lines.add(
      services.words.text("review-read-by", {
        reader: reader ? readerText(services.words, reader) : by,
        date: dateText(day, today),
      }),
    );
  }
  return lines.size > 0 ? [...lines].join("\n") : services.words.text("review-read-by-nobody");
}

/** `Bí thư Nguyễn Văn An (Đoàn phường An Khánh)`, by the reader's office on that day. */
function readerText(words: Words, { name, unitName, positions: [position = ""] }: Cadre): string {
  return words.text("review-reader", { position, name, unit: unitName }).trim();
}
