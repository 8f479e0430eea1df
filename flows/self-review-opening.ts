import type { House } from "../src/chat/house.ts";
import type { FormRecord } from "../src/records/forms-models.ts";
import type { Person } from "../src/records/person.ts";
import { formFor } from "../src/rules/forms/form-for.ts";
import type { Period } from "../src/rules/periods.ts";
import { type Day, dayOf } from "../src/rules/time.ts";
import { dateText } from "../src/words/spoken.ts";
import type { Words } from "../src/words/words.ts";
import { type OpenedForm, openForm } from "./form-opening.ts";
import { whoIs } from "./form-session.ts";
import { partText } from "./form-text.ts";
import { figuresOf, figuresText } from "./self-review-figures.ts";

/** A self-review as its dialog needs it, with what stands beside it. */
export interface OpenedReview {
  form: OpenedForm;
  /** The person's own figures of the period and the numbers promised. */
  figures: string;
  /** What was pledged, by theme. */
  promised: Record<string, string>;
  /** Below a confirmed review: its figures as they stood then, and who has opened it. */
  foot: string;
}

export async function openReview(
  house: House,
  cadre: Person,
  period: Period,
  at: number,
): Promise<OpenedReview> {
  const today = dayOf(at);
  const year = period.from.slice(0, 4);
  const promised = await promisedByTheme(house, cadre, year, today);
  const record = await house.forms.reviews.read(cadre.code, period.id);
  const numbers = promised.numbers?.replaceAll("\n", "; ");
  const figures = [
    figuresText(house.words, await figuresOf(house, cadre, period, today), today),
    numbers
      ? house.words.text("review-promised", { promised: numbers })
      : house.words.text("review-no-pledge", { year }),
  ].join("\n\n");
  return {
    form: await openForm(house, "self-review", cadre, period.id, at),
    figures,
    promised,
    foot: record ? await footOf(house, record, today) : "",
  };
}

/** What a person pledged for a year, as text by theme; empty without a pledge. */
async function promisedByTheme(
  house: House,
  cadre: Person,
  year: string,
  today: Day,
): Promise<Record<string, string>> {
  const version = await house.forms.pledgeOf(cadre.code, year);
  if (!version) return {};
  const form = house.forms.shelf.version(version.form, version.formVersion);
  const who = { ...(await whoIs(house, cadre, today)), group: version.group, required: {} };
  const promised: Record<string, string> = {};
  for (const part of formFor(form, who)) {
    const text = partText(house.words, part, version.answers);
    const before = promised[part.theme];
    promised[part.theme] = before ? `${before}\n${text}` : text;
  }
  return promised;
}

async function footOf(house: House, record: FormRecord, today: Day): Promise<string> {
  const figures = record.versions.at(-1)?.figures;
  const hours = figures ? [figuresText(house.words, figures, today)] : [];
  return [...hours, await readersText(house, record, today)].join("\n\n");
}

/** Who has opened the review, a line a reader and day. */
export async function readersText(house: House, { reads }: FormRecord, today: Day): Promise<string> {
  const lines = new Set<string>();
  for (const { by, at } of reads) {
    const day = dayOf(at.getTime());
    const reader = await house.people.person(by, day);
    lines.add(
      house.words.text("review-read-by", {
        reader: reader ? readerText(house.words, reader) : by,
        date: dateText(day, today),
      }),
    );
  }
  return lines.size > 0 ? [...lines].join("\n") : house.words.text("review-read-by-nobody");
}

/** `Bí thư Nguyễn Văn An (Đoàn phường An Khánh)`, as the reader stood on that day. */
function readerText(words: Words, { name, unitName, positions: [position = ""] }: Person): string {
  return words.text("review-reader", { position, name, unit: unitName }).trim();
}
