import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { ownFormLine } from "../../src/command-lines/own-form-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import type { Paper } from "../../src/rules/forms/read-form-file.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { paperName } from "../../src/words/own-forms.ts";
import { phrase } from "../../src/words/words.ts";
import { templateButtons, templateStates } from "../own-templates/show.ts";

const PAPERS: readonly Paper[] = ["pledge", "self-review"];

/** Which forms and templates are in force for a unit, whose and since when; buttons to get them, and to drop the unit's own. */
export async function sayForms(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "forms" | "templates">,
  { unit }: Cadre,
): Promise<void> {
  const today = dayOf(await talk.now());
  const states = await talk.call(async () => {
    const found: { paper: Paper; text: string; isOwn: boolean }[] = [];
    for (const paper of PAPERS) found.push(await stateOf(services, { unit, paper }, today));
    return found;
  });
  const printed = await talk.call(() => templateStates(services, unit, today));
  await talk.say("own-form-states", {
    lines: states.map(({ text }) => text).join("\n"),
    printed: printed.map(({ text }) => text).join("\n"),
  });
  await talk.offer([
    ...states.map(({ paper }) => ({
      label: phrase("own-form-get", { paper: paperName(services.words, paper) }),
      command: ownFormLine.file(paper),
    })),
    ...states
      .filter(({ isOwn }) => isOwn)
      .map(({ paper }) => ({
        label: phrase("own-form-drop", { paper: paperName(services.words, paper) }),
        command: ownFormLine.ours(paper),
      })),
    ...templateButtons(services.words, printed),
  ]);
}

async function stateOf(
  { words, cadres, forms }: Pick<Services, "words" | "cadres" | "forms">,
  { unit, paper }: { unit: string; paper: Paper },
  today: Day,
): Promise<{ paper: Paper; text: string; isOwn: boolean }> {
  const own = await forms.own.inForce(unit, paper, today);
  const said = { paper: paperName(words, paper) };
  if (!own) {
    const version = String(forms.ours(paper).formVersion);
    return { paper, text: words.text("own-form-state-ours", { ...said, version }), isOwn: false };
  }
  const text = words.text("own-form-state-own", {
    ...said,
    unit: (await cadres.unit(own.unit, today))?.name ?? own.unit,
    version: String(own.formVersion),
    day: fullDate(dayOf(own.at.getTime())),
  });
  return { paper, text, isOwn: own.unit === unit };
}
