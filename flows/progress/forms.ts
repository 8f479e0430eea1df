import type { Services } from "../../src/chat/services.ts";
import { dutyLine } from "../../src/command-lines/duty-lines.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { CadresOverTime } from "../../src/records/standings/each-judged.ts";
import { type Period, periodOf } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { DUTIES, DUTY_IDS, type FormDutyId, isForm } from "../../src/rules/duties/duties.ts";
import { lastDayFor } from "../../src/rules/duties/last-day.ts";
import { longerPapersDue } from "../../src/rules/duties/late-paper.ts";
import { endsSoon } from "../../src/rules/forms/review-periods.ts";
import { periodText, typedPeriod } from "../../src/words/spoken.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { ownLatePapers } from "../own-late-paper.ts";
import type { Section } from "./section.ts";

type State = "done" | "draft" | "none";

/** Whether the papers of the periods that run are done, begun or still to come; before them those of last quarter and year that are owed. */
export async function formSections(
  services: Pick<Services, "words" | "forms" | "standings">,
  { me, known }: { me: Cadre; known: CadresOverTime },
  today: Day,
): Promise<Section[]> {
  const { words } = services;
  const papers = await Promise.all(
    DUTY_IDS.filter(isForm).map(async (duty) => {
      const current = periodOf(DUTIES[duty].due[0], today);
      const late = await ownLatePapers(services, { known, duty }, today);
      const ending = longerPapersDue(duty, today).filter(({ to }) => to >= today);
      return [...late, current, ...ending].map((period) => ({ duty, period }));
    }),
  );
  return Promise.all(
    papers.flat().map(async ({ duty, period }) => {
      const state = await stateOf(services, me, duty, period);
      const isOver = period.to < today;
      const said = {
        period: periodText(words, period, today),
        state: stateText(words, { duty, period, state, isOver }),
      };
      const text = words.text(`duty-${duty}-state`, said);
      const isDue = isOver || endsSoon({ to: lastDayFor(duty, period) }, today);
      const isMissing = state === "draft" || (state === "none" && isDue);
      const command = dutyLine.open(duty, period);
      const paper = words.label(`duty-${duty}-button`);
      return {
        isMissing,
        text: isOver && state === "draft" ? words.text("progress-form-overdue", { text }) : text,
        ...(isMissing &&
          command && {
            way: { label: phrase("progress-form-way", { paper, period: said.period }), command },
          }),
      };
    }),
  );
}

/** Names the period in the command where a bare one may mean another. */
function stateText(
  words: Words,
  { duty, period, state, isOver }: { duty: FormDutyId; period: Period; state: State; isOver: boolean },
): string {
  if (state === "done") return words.label("progress-form-done");
  const typed = DUTIES[duty].entry?.takesPeriod ? typedPeriod(words, period) : undefined;
  const command = dutyLine.shown(duty, typed);
  if (state === "draft") return words.text("progress-form-draft", { command });
  return isOver
    ? words.text("progress-form-late", { command })
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
