import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { YearReportAsked } from "../../src/command-lines/year-report-line.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { changedFigures, type ReportSection } from "../../src/rules/year-report/figure.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { changedText, sectionText } from "../../src/words/year-report-text.ts";
import type { YearReportParts } from "./needs.ts";
import {
  mustRead,
  ownUnitOf,
  placeOf,
  type ReadAs,
  type ReportPlace,
  reportIn,
  yearAsked,
} from "./whose-report.ts";

/** A unit's figures as they are today, section by section. */
export async function showFigures(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: YearReportAsked,
): Promise<void> {
  const place = await placeAsked(talk, services, me, asked);
  const sections = shownAs(place.readAs, await gathered(talk, services, place));
  await talk.say("year-report-figures", { year: place.year, unit: place.name });
  await saySections(talk, services, sections);
}

/** What has changed in the figures since the report was sent. */
export async function showDifferences(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: YearReportAsked,
): Promise<void> {
  const place = await placeAsked(talk, services, me, asked);
  const said = { year: place.year, unit: place.name };
  const sent = await talk.call(
    async () => (await reportIn(services, place))?.versions.at(-1)?.sections ?? null,
  );
  if (!sent) throw refuse("year-report-not-written", said);
  const now = await gathered(talk, services, place);
  const changed = changedFigures(figuresOf(sent), figuresOf(now));
  if (changed.length === 0) return talk.say("year-report-no-differences", said);
  await talk.say("year-report-differences", {
    ...said,
    count: String(changed.length),
    lines: changedText(services.words, changed),
  });
}

/** Sections as somebody may read them. */
export function shownAs(readAs: ReadAs, sections: readonly ReportSection[]): readonly ReportSection[] {
  if (readAs === "whole") return sections;
  return sections.map(({ id, figures }) => ({
    id,
    figures: figures.map(({ names: _, ...figure }) => figure),
  }));
}

export function figuresOf(sections: readonly ReportSection[]) {
  return sections.flatMap(({ figures }) => figures);
}

/** A unit that the line names and the speaker may read about, or the own one. */
export async function placeAsked(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: YearReportAsked,
): Promise<ReportPlace & { readonly readAs: ReadAs }> {
  const today = dayOf(await talk.now());
  const { unit, year } = await namedBy(talk, services, me, asked);
  return talk.call(async () => {
    const readAs = await mustRead(services, me.cadre, unit, today);
    return { ...(await placeOf(services, unit, year, today)), readAs };
  });
}

/** The same of a report that was sent: also of a unit that has gone into another since, by the name that it had. */
export async function placeToLook(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: YearReportAsked,
): Promise<
  Pick<ReportPlace, "unit" | "name" | "year"> & { readonly readAs: ReadAs; readonly isThere: boolean }
> {
  const today = dayOf(await talk.now());
  const { unit, year } = await namedBy(talk, services, me, asked);
  return talk.call(async () => {
    const { cadres } = services;
    const readAs = await mustRead(services, me.cadre, unit, today);
    const isThere = (await cadres.heirOf(unit, today)) === unit;
    const { name } = isThere
      ? await placeOf(services, unit, year, today)
      : { name: await cadres.nameOf(unit, today) };
    return { unit, name, year, readAs, isThere };
  });
}

async function namedBy(
  talk: Talk,
  services: YearReportParts,
  me: CadreSpeaking,
  asked: YearReportAsked,
): Promise<{ unit: string; year: string }> {
  const year = await yearAsked(talk, asked.year);
  const unit = asked.unit ?? (await ownUnitOf(talk, services, me.cadre)) ?? me.cadre.unit;
  return { unit, year };
}

/** Puts a unit's figures together, which may take a while. */
export async function gathered(
  talk: Talk,
  { yearFigures }: Pick<YearReportParts, "yearFigures">,
  { unit, name, year }: Pick<ReportPlace, "unit" | "name" | "year">,
): Promise<ReportSection[]> {
  const at = await talk.now();
  return talk.work(phrase("year-report-gathering", { unit: name }), () => yearFigures.of(unit, year, at), {
    mayStop: true,
  });
}

export async function saySections(
  talk: Talk,
  { words }: Pick<YearReportParts, "words">,
  sections: readonly ReportSection[],
): Promise<void> {
  const texts = sections.flatMap((section) => sectionText(words, section) ?? []);
  if (texts.length > 0) await talk.say("standing-said", { text: texts.join("\n\n") });
}
