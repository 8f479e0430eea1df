import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { dutyLine } from "../../src/command-lines/duty-lines.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Period, periodOf } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { DUTIES, DUTY_IDS, type FormDutyId, isForm } from "../../src/rules/duties/duties.ts";
import { periodText, typedPeriod } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";

type State = "done" | "draft" | "none";

/** Whether the papers of the periods that run are done, begun or still to come. */
export async function sayForms(
  talk: Talk,
  services: Pick<Services, "words" | "forms">,
  me: Cadre,
  today: Day,
): Promise<void> {
  const papers = DUTY_IDS.filter(isForm).map((duty) => ({
    duty,
    period: periodOf(DUTIES[duty].due[0], today),
  }));
  const states = await talk.call(() =>
    Promise.all(papers.map(({ duty, period }) => stateOf(services, me, duty, period))),
  );
  const { words } = services;
  const lines = papers.map(({ duty, period }, place) =>
    words.text(`duty-${duty}-state`, {
      period: periodText(words, period, today),
      state: stateText(words, duty, period, states[place] ?? "none"),
    }),
  );
  await talk.say("standing-said", { text: lines.join("\n") });
}

/** Names the period in the command where a bare one may mean another. */
function stateText(words: Words, duty: FormDutyId, period: Period, state: State): string {
  if (state === "done") return words.label("progress-form-done");
  const typed = DUTIES[duty].entry?.takesPeriod ? typedPeriod(words, period) : undefined;
  const command = dutyLine.shown(duty, typed);
  return state === "draft"
    ? words.text("progress-form-draft", { command })
    : words.text(`duty-${duty}-none`, { command });
}

async function stateOf(
  { forms }: Pick<Services, "forms">,
  me: Cadre,
  duty: FormDutyId,
  { id }: Period,
): Promise<State> {
  const { evidence } = DUTIES[duty];
  const paper = evidence.kind === "forms" ? await forms[evidence.paper].read(me.code, id) : undefined;
  return paper?.versions.length ? "done" : paper?.draft ? "draft" : "none";
}
