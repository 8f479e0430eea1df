import type { Shortcut } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { fitsButton } from "../../src/command-lines/command-line.ts";
import { type AskedAbout, missingLine, nudgeLine } from "../../src/command-lines/unit-lines.ts";
import { lackByUnit, type UnitLack } from "../../src/jobs/digests/by-unit.ts";
import { nudgeCommand } from "../../src/jobs/nudges/buttons.ts";
import { type Cadre, namedFor } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { wordOf } from "../../src/rules/targets/matters.ts";
import { nudgeLabel } from "../../src/words/matter-words.ts";
import { clipped, periodText } from "../../src/words/spoken.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import type { Missing } from "./asked-missing.ts";
import { mayBeNudged } from "./may-be-nudged.ts";
import { countOf, namesOf, underHeadings } from "./missing-headings.ts";
import { namesPage } from "./missing-names.ts";
import { personsAnswer } from "./missing-person.ts";

/** What is said, and the buttons below it. */
export interface MissingAnswer {
  text: string;
  shortcuts: Shortcut[];
}

/** What is asked for, and how it can be shown. */
export interface MissingAsked {
  found: readonly Missing[];
  cadre: Cadre;
  as: "counts" | "names";
  page: number;
  /** The longest text of one message, in UTF-16 units. */
  maxText: number;
  /** Whether the whole list can go out as a file. */
  asFile: boolean;
}

/** More names than these are counted by lower unit, or paged. */
const MOST_NAMES = 40;
/** With what else is offered, a list that a phone shows whole. */
const MOST_UNIT_BUTTONS = 5;
const MOST_BUTTONS = 9;
const MOST_UNIT_LINES = 15;
const MOST_LABEL = 32;
const MOST_NUDGES = 7;

/** A few names at once; of many how many they are in each lower unit, with a button into each; or a page of the names. */
export function missingAnswer(
  services: Pick<Services, "words">,
  asked: MissingAsked,
  at: number,
): MissingAnswer {
  const { found, as } = asked;
  if (found[0]?.person) return personsAnswer(services, asked, at);
  const total = found.reduce((sum, each) => sum + countOf(each), 0);
  if (as === "counts" && total <= MOST_NAMES)
    return {
      text: underHeadings(services, found, (each) => namesOf(services, each), at),
      shortcuts: nudges(services, asked, at),
    };
  const units = lackByUnit(found);
  if (as === "counts" && units.length > 1) return countsAnswer(services, asked, units, at);
  const { text, page, pages } = namesPage(services, asked, at);
  const about = aboutOf(asked);
  const steps: Shortcut[] = [];
  if (page < pages)
    steps.push({ label: phrase("missing-button-next"), command: missingLine.page(page + 1, about) });
  if (page > 1)
    steps.push({ label: phrase("missing-button-back"), command: missingLine.page(page - 1, about) });
  return {
    text,
    shortcuts: [...steps, ...fileShortcut(asked), ...(as === "counts" ? nudges(services, asked, at) : [])],
  };
}

function countsAnswer(
  services: Pick<Services, "words">,
  asked: MissingAsked,
  units: readonly UnitLack[],
  at: number,
): MissingAnswer {
  const { found, cadre } = asked;
  const most = Math.ceil(MOST_UNIT_LINES / found.length);
  const text = underHeadings(services, found, (each) => countLines(services, each, most), at);
  const about = aboutOf(asked);
  const others = [...fileShortcut(asked), ...nudges(services, asked, at)];
  const into = units
    .filter(({ unit }) => unit.code !== found[0]?.standing.unit.code)
    .map(({ unit, count }) => ({
      label: intoLabel(clipped(unit.name, MOST_LABEL), found.length === 1 ? count : undefined),
      command: missingLine.of({ ...about, unit: namedFor(cadre, unit.code) }),
    }))
    .filter(({ command }) => fitsButton(command))
    .slice(0, Math.max(1, Math.min(MOST_UNIT_BUTTONS, MOST_BUTTONS - others.length)));
  return { text, shortcuts: [...into, ...others] };
}

/** Of several duties the sum would be a number of nobody. */
function intoLabel(unit: string, count: number | undefined): Phrase {
  if (count === undefined) return phrase("missing-button-into", { unit });
  return phrase("missing-button-unit", { unit, count: String(count) });
}

function countLines({ words }: Pick<Services, "words">, each: Missing, most: number): string[] {
  const { standing } = each;
  const units = lackByUnit([each]);
  // In the place of a line that says “one more” its name stands as well.
  const shown = units.length === most + 1 ? units : units.slice(0, most);
  const lines = shown.map(({ unit, count }) => {
    const said = { unit: unit.name, count: String(count) };
    return unit.code === standing.unit.code && units.length > 1
      ? words.text("missing-unit-own", said)
      : words.text("missing-unit", said);
  });
  const rest = units.slice(shown.length);
  if (rest.length > 0) {
    const cadres = rest.reduce((sum, { count }) => sum + count, 0);
    lines.push(words.text("missing-more-units", { count: String(rest.length), cadres: String(cadres) }));
  }
  return lines;
}

/** Asks for the same again: a duty or a period that several share is named. */
function aboutOf({ found, cadre }: MissingAsked): AskedAbout {
  const [first, ...others] = found;
  if (!first) return {};
  const isShared = others.every(({ period }) => period.id === first.period.id);
  const { code } = first.standing.unit;
  return {
    duty: others.every(({ matter }) => matter === first.matter) ? wordOf(first.matter) : undefined,
    period: isShared ? first.period.id : undefined,
    unit: namedFor(cadre, code),
  };
}

function fileShortcut(asked: MissingAsked): Shortcut[] {
  const about = aboutOf(asked);
  if (asked.asFile) return [{ label: phrase("missing-button-file"), command: missingLine.file(about) }];
  if (asked.as === "names") return [];
  return [{ label: phrase("missing-button-names"), command: missingLine.page(1, about) }];
}

/** Of very many one button, which asks what is meant. */
function nudges({ words }: Pick<Services, "words">, { found, cadre }: MissingAsked, at: number): Shortcut[] {
  const lacking = found.filter((each) => mayBeNudged(each, cadre));
  if (lacking.length > MOST_NUDGES) {
    const unit = found[0] && namedFor(cadre, found[0].standing.unit.code);
    const command = nudgeLine.of(undefined, undefined, unit);
    return [{ label: phrase("missing-button-nudge"), command }];
  }
  const labelOf = ({ matter, period }: Missing) => {
    const periods = lacking.filter((each) => each.matter === matter).map((each) => each.period.id);
    if (new Set(periods).size === 1) return phrase(nudgeLabel(matter));
    const said = { nudge: words.label(nudgeLabel(matter)), period: periodText(words, period, dayOf(at)) };
    return phrase("missing-button-nudge-of", said);
  };
  return lacking.map((each) => ({
    label: labelOf(each),
    command: nudgeCommand(each.matter, each.period.id, namedFor(cadre, each.standing.unit.code)),
  }));
}
