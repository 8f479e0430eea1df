import { approveLine } from "../../command-lines/approve-line.ts";
import { cadreLine } from "../../command-lines/cadre-lines.ts";
import { type CommandLine, fitsButton } from "../../command-lines/command-line.ts";
import { missingLine, standingLine } from "../../command-lines/unit-lines.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import { someWait } from "../../records/standings/aside-counts.ts";
import type { UnitStanding } from "../../records/standings/standings.ts";
import { periodOf } from "../../rules/calendar/periods.ts";
import { lackText } from "../../words/duty-words.ts";
import { buttons } from "../letters/letter.ts";
import { nudgeShortcuts } from "../nudges/buttons.ts";
import { type DigestParts, digestText, roomBelow, tableOf } from "./digest.ts";
import { blocked, lackingDuties, missing, missingSections, namesOf, unlinked } from "./missing.ts";
import { fittedTable } from "./shown-table.ts";

/** A phone shows so many lines before the table; what takes more is counted, and called by button. */
const MOST_LINES = 12;

/** Without buttons they are listed below the table. */
const ROOM_OF_BUTTONS = 250;

/**
 * What the heads of a unit hear in private: the digest, who is missing what by name, who has not linked, whom no message
 * reaches, and buttons to nudge. Where names would push the table off a phone it is the numbers, and a button to the names.
 * Always one message.
 * @param toPictures whether a button leads to its pictures
 */
export function secretaryMessages(
  parts: DigestParts,
  maxText: number,
  { toPictures }: { toPictures: boolean },
): NoticeMessage[] {
  const { words, now } = parts;
  const table = tableOf(parts);
  const whole = digestText(parts, namedSections(parts), table);
  const isLarge = linesOf(whole) > MOST_LINES;
  const text = isLarge ? digestText(parts, [countedSection(parts)], table) : whole;
  const fitted = fittedTable(words, table, roomBelow(text, maxText) - ROOM_OF_BUTTONS);
  const message: NoticeMessage = { text, table: fitted };
  const shortcuts = [
    ...(isLarge ? [{ label: "standing-button-missing" as const, command: missingOf(now) }] : []),
    ...(toPictures ? [{ label: "standing-button-picture" as const, command: picturesOf(now) }] : []),
    ...nudgeShortcuts(now),
    ...statementShortcuts(parts),
    ...(someWait(now) > 0 ? [{ label: "approve-button-waiting" as const, command: approveLine.show() }] : []),
  ];
  return [shortcuts.length > 0 ? { ...message, choices: buttons(words, shortcuts) } : message];
}

/** Names the unit: whoever presses it may head others, too. */
function missingOf({ period, unit }: UnitStanding): CommandLine {
  const named = missingLine.of({ period: period.id, unit: unit.code });
  return fitsButton(named) ? named : missingLine.of({ period: period.id });
}

function picturesOf({ period, unit }: UnitStanding): CommandLine {
  const named = standingLine.picture(period.id, unit.code);
  return fitsButton(named) ? named : standingLine.picture(period.id);
}

/** At the end of a quarter: what those who use no app have to see on paper. */
function statementShortcuts({ now: { period, standers } }: DigestParts) {
  const quarter = periodOf("quarter", period.to);
  const isDue = period.kind === "month" && period.to === quarter.to;
  return isDue && standers.some(({ withoutApp }) => withoutApp)
    ? [{ label: "without-app-button-statement" as const, command: cadreLine.statement(quarter.id) }]
    : [];
}

function linesOf(text: string): number {
  return text.split("\n").filter((line) => line !== "").length;
}

function namedSections(parts: DigestParts): string[] {
  const { words, now } = parts;
  const sections = missingSections(words, now);
  if (sections.length === 0) sections.push(words.label("digest-all-met"));
  const strangers = unlinked(now);
  if (strangers.length > 0) sections.push(words.text("digest-unlinked-names", listed(parts, strangers)));
  const away = blocked(now);
  if (away.length > 0) sections.push(words.text("digest-blocked", listed(parts, away)));
  return sections;
}

function countedSection({ words, now }: DigestParts): string {
  const lines = lackingDuties(now).map((duty) =>
    words.text("digest-missing-count", {
      what: lackText(words, duty),
      count: String(missing(now, duty).length),
    }),
  );
  if (lines.length === 0) lines.push(words.label("digest-all-met"));
  const away = blocked(now).length;
  if (away > 0) lines.push(words.text("digest-blocked-count", { count: String(away) }));
  return lines.join("\n");
}

function listed({ words, now }: DigestParts, who: ReturnType<typeof unlinked>) {
  return { count: String(who.length), names: namesOf(words, { now, who }) };
}
