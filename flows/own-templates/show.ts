import type { Services } from "../../src/chat/services.ts";
import type { CommandLine } from "../../src/command-lines/command-line.ts";
import { ownFormLine } from "../../src/command-lines/own-form-line.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { PaperName } from "../../src/rules/papers/papers.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { printedName } from "../../src/words/paper-words.ts";
import { type Phrase, phrase, type Words } from "../../src/words/words.ts";
import { papersOfUnit } from "./papers-of-unit.ts";

interface TemplateState {
  paper: PaperName;
  text: string;
  isOwn: boolean;
}

/** Which template each paper of a unit is printed with: whose, and since when. */
export async function templateStates(
  services: Pick<Services, "words" | "cadres" | "templates">,
  unit: string,
  today: Day,
): Promise<TemplateState[]> {
  const states = [];
  for (const paper of await papersOfUnit(services, unit, today))
    states.push(await stateOf(services, { unit, paper }, today));
  return states;
}

async function stateOf(
  { words, cadres, templates }: Pick<Services, "words" | "cadres" | "templates">,
  { unit, paper }: { unit: string; paper: PaperName },
  today: Day,
): Promise<TemplateState> {
  const own = await templates.inForce({ paper, unit, above: today, on: today });
  const said = { name: paper, paper: printedName(words, paper) };
  if (!own) return { paper, text: words.text("template-state-ours", said), isOwn: false };
  const text = words.text("template-state-own", {
    ...said,
    unit: (await cadres.unit(own.unit, today))?.name ?? own.unit,
    version: String(own.version),
    day: fullDate(dayOf(own.at.getTime())),
  });
  return { paper, text, isOwn: own.unit === unit };
}

/** Buttons to get the templates, and to drop the unit's own. */
export function templateButtons(
  words: Words,
  states: readonly TemplateState[],
): { label: Phrase; command: CommandLine }[] {
  const label = (key: "template-get" | "template-drop", paper: PaperName) =>
    phrase(key, { paper: printedName(words, paper) });
  return [
    ...states.map(({ paper }) => ({
      label: label("template-get", paper),
      command: ownFormLine.template(paper),
    })),
    ...states
      .filter(({ isOwn }) => isOwn)
      .map(({ paper }) => ({
        label: label("template-drop", paper),
        command: ownFormLine.ourTemplate(paper),
      })),
  ];
}
