import type { Services } from "../../src/chat/services.ts";
import type { FormRecord } from "../../src/records/forms/forms-models.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Period } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { formFor } from "../../src/rules/forms/form-for.ts";
import { dateText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import { type OpenedForm, openForm } from "../form/opening.ts";
import { whoIs } from "../form/session.ts";
import { partText } from "../form/text.ts";
import { figuresText } from "./figures.ts";

/** A self-review as its dialog needs it, with the figures beside it. */
export interface OpenedReview {
  form: OpenedForm;
  /** The person's own figures of the period and the numbers promised. */
  figures: string;
  /** What was pledged, by theme. */
  promised: Record<string, string>;
  /** Shown below a confirmed review: its figures at that time, and who has opened it. */
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
  const promised = await promisedByTheme(services, cadre, year, today);
  const record = await services.forms.reviews.read(cadre.code, period.id);
  const numbers = promised.numbers?.replaceAll("\n", "; ");
  const own = await services.standings.figures(await services.standings.cadre(cadre), period, today);
  const figures = [
    figuresText(services.words, own, period, today),
    numbers
      ? services.words.text("review-promised", { promised: numbers })
      : services.words.text("review-no-pledge", { year }),
  ].join("\n\n");
  return {
    form: await openForm(services, cadre, { paper: "self-review", period: period.id }, at),
    figures,
    promised,
    foot: record ? await footOf(services, record, period, today) : "",
  };
}

/** What a person pledged for a year, as text by theme; empty without a pledge. */
async function promisedByTheme(
  services: Pick<Services, "words" | "forms" | "policies">,
  cadre: Cadre,
  year: string,
  today: Day,
): Promise<Record<string, string>> {
  const version = await services.forms.pledgeOf(cadre.code, year);
  if (!version) return {};
  const form = services.forms.shelf.version(version.form, version.formVersion);
  const who = { ...(await whoIs(services, cadre, today)), group: version.group, required: {} };
  const promised: Record<string, string> = {};
  for (const part of formFor(form, who)) {
    const text = partText(services.words, part, version.answers);
    const before = promised[part.theme];
    promised[part.theme] = before ? `${before}\n${text}` : text;
  }
  return promised;
}

async function footOf(
  services: Pick<Services, "words" | "cadres">,
  record: FormRecord,
  period: Period,
  today: Day,
): Promise<string> {
  const figures = record.versions.at(-1)?.figures;
  const shown = figures ? [figuresText(services.words, figures, period, today)] : [];
  return [...shown, await readersText(services, record, today)].join("\n\n");
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
