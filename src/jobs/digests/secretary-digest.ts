import { approveLine } from "../../command-lines/approve-line.ts";
import { cadreLine } from "../../command-lines/cadre-lines.ts";
import { type CommandLine, fitsButton } from "../../command-lines/command-line.ts";
import { missingLine, standingLine } from "../../command-lines/unit-lines.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import { someWait } from "../../records/standings/aside-counts.ts";
import {
  blocked,
  lackingDuties,
  lackingUnitDuties,
  missing,
  missingUnits,
  unlinked,
} from "../../records/standings/lacking.ts";
import type { UnitStanding } from "../../records/standings/survey.ts";
import { periodOf } from "../../rules/calendar/periods.ts";
import { lackText, matterHead } from "../../words/matter-words.ts";
import type { Words } from "../../words/words.ts";
import { buttons } from "../letters/letter.ts";
import { nudgeShortcuts } from "../nudges/buttons.ts";
import { type DigestParts, digestText, digestTextIn, isAnythingAsked, isShort } from "./digest-text.ts";
import { draftIn, fittedDraft, roomBelow } from "./fitted-draft.ts";
import { missingSections, missingUnitLines, namesOf } from "./missing.ts";
import { fittedTable } from "./shown-table.ts";
import type { StandingTable } from "./standing-table.ts";

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
  const names = namedSections(parts);
  const named = (table: StandingTable | undefined) => digestTextIn("lines", parts, names, table);
  const isLarge = !isShort(draftIn("whole", parts, named).text);
  const shortcuts = [
    ...(isLarge && isAnythingAsked(now)
      ? [{ label: "standing-button-missing" as const, command: missingOf(now) }]
      : []),
    ...(toPictures ? [{ label: "standing-button-picture" as const, command: picturesOf(now) }] : []),
    ...nudgeShortcuts(now),
    ...statementShortcuts(parts),
    ...(someWait(now) > 0 ? [{ label: "approve-button-waiting" as const, command: approveLine.show() }] : []),
  ];
  const choices = shortcuts.length > 0 ? buttons(words, shortcuts) : undefined;
  const room = maxText - listedSize(words, choices);
  const counted = (table: StandingTable | undefined) => countedText(parts, table);
  const tight = (table: StandingTable | undefined) =>
    digestTextIn("shared lines", parts, [shortSection(parts)], table);
  const { draft } = fittedDraft(parts, isLarge ? [counted, tight] : [named], room);
  const { text, table } = draft;
  const fitted = table && fittedTable(words, table, roomBelow(text, room));
  return [{ text, ...(fitted && { table: fitted }), ...(choices && { choices }) }];
}

/** Without buttons they are listed below the table, each with its number. */
function listedSize(words: Words, choices: NoticeMessage["choices"]): number {
  if (!choices) return 0;
  const lines = choices.options.map(({ label }) => `99. ${label}\n`);
  return [words.label("how-pick"), "\n\n\n", ...lines].join("").length;
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

/** A line for each duty that somebody lacks; where those would be too many, they share one. */
function countedText(parts: DigestParts, table: StandingTable | undefined): string {
  const text = digestText(parts, [countedSection(parts)], table);
  return isShort(text) ? text : digestText(parts, [shortSection(parts)], table);
}

function namedSections(parts: DigestParts): string[] {
  const { words, now } = parts;
  const units = missingUnitLines(words, now);
  const sections = [...missingSections(words, now), ...(units.length > 0 ? [units.join("\n")] : [])];
  if (sections.length === 0 && isAnythingAsked(now)) sections.push(words.label("digest-all-met"));
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
  for (const duty of lackingUnitDuties(now))
    lines.push(
      words.text("digest-missing-units-count", {
        what: lackText(words, duty),
        count: String(missingUnits(now, duty).length),
      }),
    );
  if (lines.length === 0 && isAnythingAsked(now)) lines.push(words.label("digest-all-met"));
  const away = blocked(now).length;
  if (away > 0) lines.push(words.text("digest-blocked-count", { count: String(away) }));
  return lines.join("\n");
}

/** `Còn thiếu: Giờ tình nguyện 7 · Đăng ký 3`, and the same of units. */
function shortSection({ words, now }: DigestParts): string {
  const people = lackingDuties(now).map((id) => `${matterHead(words, id)} ${missing(now, id).length}`);
  const units = lackingUnitDuties(now).map(
    (id) => `${matterHead(words, id)} ${missingUnits(now, id).length}`,
  );
  return [
    ...(people.length > 0 ? [words.text("digest-missing-short", { duties: people.join(" · ") })] : []),
    ...(units.length > 0 ? [words.text("digest-missing-units-short", { duties: units.join(" · ") })] : []),
  ].join("\n");
}

function listed({ words, now }: DigestParts, who: ReturnType<typeof unlinked>) {
  return { count: String(who.length), names: namesOf(words, now, who) };
}
