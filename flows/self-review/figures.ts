import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Period, parsePeriod } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { type CountedDutyId, DUTIES } from "../../src/rules/duties/duties.ts";
import type { Met } from "../../src/rules/duties/duty-result.ts";
import {
  type Figure,
  type FiguresTogether,
  figuredDuties,
  figuresTogether,
} from "../../src/rules/duties/figures.ts";
import type { Pledged } from "../../src/rules/duties/pledged.ts";
import { dutyName, partsMeant, resultText } from "../../src/words/duty-words.ts";
import { kindName, partName, partsText } from "../../src/words/matter-words.ts";
import { amountText, capitalised, periodText, spanText, totalText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";

/** So many due periods are named in a brief text: all, or the last ones that were not met. */
const NAMED = 6;

/** How figures are told. */
interface FiguresManner {
  /** Of many due periods only those that were not met are named. */
  brief?: boolean;
  /** Of so many each has its line, also where it is brief. */
  listed?: number;
  /** What was pledged, by duty, as it was said: `3 giờ mỗi tuần`; left out: by its number. */
  pledged?: Readonly<Record<string, string>>;
}

/** A cadre's figures of a review's period so far, beside what is pledged for its year. */
export async function ownFigures(
  { standings, forms }: Pick<Services, "standings" | "forms">,
  cadre: Cadre,
  period: Period,
  asOf: Day,
): Promise<Figure[]> {
  const pledged = await forms.pledgedNumbers(cadre.code, period.from.slice(0, 4));
  return standings.figures(await standings.cadre(cadre), period, asOf, pledged);
}

/**
 * A paragraph a duty: a line for the whole, one for what was pledged, then one a due period of a quarter or a month of a
 * year.
 */
export function figuresText(
  words: Words,
  figures: readonly Figure[],
  period: Period,
  today: Day,
  manner: FiguresManner = {},
): string {
  const counted = figuredDuties(period).map(({ duty }) => duty);
  // Not everybody owes every duty; who owes none yet hears so of the first.
  const owed = counted.filter((duty) => figures.some((figure) => figure.duty === duty));
  return (owed.length > 0 ? owed : counted.slice(0, 1))
    .map((duty) =>
      dutyText(
        words,
        duty,
        figures.filter((figure) => figure.duty === duty),
        { period, today, manner },
      ),
    )
    .join("\n\n");
}

function dutyText(
  words: Words,
  duty: CountedDutyId,
  figures: readonly Figure[],
  { period, today, manner }: { period: Period; today: Day; manner: FiguresManner },
): string {
  const together = figuresTogether(figures);
  const { counted, kept } = together;
  const done = doneText(words, duty, together);
  const whole =
    counted.of === 0
      ? words.label(`duty-${duty}-figures-none`)
      : words.text(`duty-${duty}-figures`, { done, met: String(counted.met), of: String(counted.of) });
  const [pledged] = figures.flatMap((figure) => figure.pledged ?? []);
  const promised = manner.pledged?.[duty] ?? (pledged && pledgedText(words, duty, pledged));
  const [ofYear] = period.kind === "year" ? [] : figures.filter((figure) => isOfYear(figure));
  if (ofYear) {
    const total = resultText(words, duty, ofYear);
    const name = capitalised(dutyName(words, duty));
    const soFar = words.text("review-figure-year", { duty: name, year: ofYear.period, total });
    if (promised === undefined) return soFar;
    const ofKind = ofPledgedKind(words, duty, ofYear);
    const beside = ofKind
      ? words.text("review-pledged-done", { promised, done: ofKind })
      : words.text("review-pledged", { promised });
    return [soFar, beside].join("\n");
  }
  const lines =
    manner.brief && figures.length > (manner.listed ?? NAMED)
      ? unmetLine(words, figures, today)
      : figures.map((figure) =>
          words.text("review-figure", {
            when: whenOf(words, figure, today),
            total: resultOfFigure(words, duty, figure),
          }),
        );
  return [
    whole,
    ...(promised === undefined ? [] : [promisedLine(words, duty, promised, { kept, met: counted.met })]),
    ...lines,
  ].join("\n");
}

/** `0 điệu múa tập thể`: what was done of the one kind that was pledged, of a duty that asks for none by itself. */
function ofPledgedKind(
  words: Words,
  duty: CountedDutyId,
  { parts = {} }: { parts?: Figure["parts"] | undefined },
): string | undefined {
  if (DUTIES[duty].oneOf) return undefined;
  const [kind] = Object.keys(parts).flatMap((part) => partsMeant(duty, { part }));
  return kind && words.text(`left-${kind}`, { count: String(parts[kind] ?? 0) });
}

/** `3 giờ mỗi tuần`, `5 hoạt động mỗi tháng`. */
function pledgedText(words: Words, duty: CountedDutyId, { number, part }: Pledged): string {
  const kind = partsMeant(duty, { part }).find((each) => each === part);
  const amount = kind
    ? words.text(`left-${kind}`, { count: String(number) })
    : amountText(words, DUTIES[duty].measure, number);
  return words.text("review-pledged-number", { amount, each: partName(words, duty) });
}

/** `2 giờ`; of a duty that counts kinds apart each of them: `hoạt động 5, sinh hoạt 1`. */
export function doneText(words: Words, duty: CountedDutyId, { done, parts }: FiguresTogether): string {
  const kinds = DUTIES[duty].oneOf?.filter((kind) => parts?.[kind] !== undefined) ?? [];
  const amount = amountText(words, DUTIES[duty].measure, done);
  const kind = ofPledgedKind(words, duty, { parts });
  if (kinds.length === 0) return kind ? words.text("done-of-kind", { done: amount, kind }) : amount;
  return kinds
    .map((kind) =>
      words.text("part-done", { part: words.label(`counted-${kind}`), done: String(parts?.[kind]) }),
    )
    .join(", ");
}

/** Reviews of before kinds were kept apart say how much was done of the one that counted. */
function resultOfFigure(words: Words, duty: CountedDutyId, figure: Figure): string {
  return figure.parts || !DUTIES[duty].oneOf
    ? resultText(words, duty, figure)
    : totalText(words, { ...figure, measure: DUTIES[duty].measure });
}

/** What is due once a year, which a shorter review tells as far as it has gone. */
function isOfYear({ period }: Figure): boolean {
  return parsePeriod(period)?.kind === "year";
}

/** `🎯 Đã đăng ký 3 giờ mỗi tuần: đạt 9/13 tuần` */
function promisedLine(
  words: Words,
  duty: CountedDutyId,
  promised: string,
  { kept, met }: { kept: Met | undefined; met: number },
): string {
  return !kept || kept.of === 0 || kept.met === met
    ? words.text("review-pledged", { promised })
    : words.text("review-pledged-kept", { promised, parts: partsText(words, duty, kept) });
}

/** `Chưa đủ: 06/07–12/07, 13/07–19/07 và 3 tuần trước đó` */
function unmetLine(words: Words, figures: readonly Figure[], today: Day): string[] {
  const unmet = figures.filter(({ counted }) => counted.met < counted.of);
  if (unmet.length === 0) return [];
  const named = unmet.slice(-NAMED).map((figure) => whenOf(words, figure, today));
  const list = named.join(", ");
  // Of a year a line is a month, also where what is due is shorter.
  const kind = parsePeriod(unmet[0]?.period ?? "")?.kind;
  if (unmet.length === named.length || !kind) return [words.text("review-unmet", { list })];
  const more = String(unmet.length - named.length);
  return [words.text("review-unmet-more", { list, more, parts: kindName(words, kind) })];
}

function whenOf(words: Words, { period: id }: Figure, today: Day): string {
  const part = parsePeriod(id);
  if (!part) return id;
  return part.kind === "week" ? spanText(part, today) : periodText(words, part, today);
}
