import type { Services } from "../../chat/services.ts";
import { yearReportLine } from "../../command-lines/year-report-line.ts";
import { type HandedIn, type HandedInStanding, versionOf } from "../../records/handed-in/how-it-stands.ts";
import type { Waiting } from "../../records/handed-in/waiting-lines.ts";
import { type HeadToTell, headsToTell } from "../../records/notices/heads-to-tell.ts";
import { toBeTold } from "../../records/notices/to-be-told.ts";
import { decidedAbove } from "../../records/people/decided-in.ts";
import { may, type Subject } from "../../rules/access/who-may.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { buttons } from "./letter.ts";
import { type TellingNeeds, tellCadre, tellInPrivate } from "./tell-cadre.ts";

type Parts = Pick<Services, "words" | "cadres" | "unitPapers" | TellingNeeds>;

/**
 * Tells the heads of the level above, once each of a version, that a unit has sent its report, with the button that shows it.
 * @returns the names of those who know of it
 */
export async function tellOfReport(
  services: Parts,
  { handedIn, told }: Waiting<HandedInStanding>,
  { year }: { year: string },
  at: number,
): Promise<string[]> {
  const { words, cadres, unitPapers } = services;
  const today = dayOf(at);
  const unit = await cadres.heirOf(handedIn.owner, today);
  const sent = handedIn.acts.findLast(({ does }) => does === "hand-in");
  const place = await decidedAbove(cadres, unit, today);
  const about = new Set(sent ? [sent.by] : []);
  const heads = await headsToTell(services, place.unit, { about }, today);
  const board = await boardToTell(services, place, { about }, today);
  const deciding = [...heads, ...board].filter(
    ({ head }, at, all) =>
      may(head, "decide-year-reports", place) && all.findIndex((one) => one.head.code === head.code) === at,
  );
  const of = versionOf(handedIn);
  const untold = deciding.filter(({ head }) => !told.some((one) => one.head === head.code && one.of === of));
  const by = sent && (await cadres.person(sent.by, today))?.name;
  const text = words.text("year-report-told", {
    unit: await cadres.nameOf(handedIn.owner, today),
    year,
    by: by ?? words.label("request-another-head"),
  });
  const look = yearReportLine.look(year, handedIn.owner);
  const choices = buttons(words, [{ label: "year-report-button-look", command: look }]);
  for (const { head, to } of untold)
    await tellCadre(
      services,
      head,
      { to, id: `year-report:${handedIn.id}:${of}:${head.code}`, message: { text, choices } },
      at,
    );
  if (untold.length > 0)
    await unitPapers.noteTold(
      handedIn,
      untold.map(({ head }) => head.code),
    );
  return deciding.map(({ head: { name } }) => name);
}

/** Those to the topmost unit go through its Ban Tổ chức – Kiểm tra (V.2). */
async function boardToTell(
  services: Parts,
  { unit, above }: Subject,
  { about }: { about: ReadonlySet<string> },
  today: Day,
): Promise<HeadToTell[]> {
  if (above.length > 0) return [];
  const people = await services.cadres.members(unit, { below: false }, today);
  const board = people.filter(
    ({ boards, code, consented }) => boards.includes("organisation-board") && consented && !about.has(code),
  );
  return (await toBeTold(services, board, today)).map(({ person, to }) => ({ head: person, to }));
}

/** Tells the heads of the unit what the level above did about its report. */
export async function tellUnit(
  services: Parts,
  { owner, id }: Pick<HandedIn, "owner" | "id">,
  { key, text, year }: { key: string; text: string; year: string },
  at: number,
): Promise<void> {
  const today = dayOf(at);
  const unit = await services.cadres.heirOf(owner, today);
  const shown = [{ label: "year-report-button-open", command: yearReportLine.show(year) }] as const;
  for (const head of await services.cadres.heads(unit, today))
    await tellInPrivate(services, head, { id: `${id}:${key}:${head.code}`, text, buttons: shown }, at);
}
