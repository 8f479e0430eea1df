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
      const when = periodText(words, period, today);
      const isDue = isOver || endsSoon({ to: lastDayFor(duty, period) }, today);
      const isMissing = state === "draft" || (state === "none" && isDue);
      // Names the period where a bare command may mean another.
      const named = DUTIES[duty].entry?.takesPeriod ? typedPeriod(words, period) : undefined;
      const command = isMissing ? dutyLine.open(duty, period) : undefined;
      const paper = words.label(`duty-${duty}-button`);
      return {
        isMissing,
        line: words.text(`duty-${duty}-state`, { period: when, state: stateText(words, state, isOver) }),
        ...(state !== "done" && { commands: [dutyLine.shown(duty, named)] }),
        ...(command && { way: { label: phrase("progress-form-way", { paper, period: when }), command } }),
      };
    }),
  );
}

function stateText(words: Words, state: State, isOver: boolean): string {
  if (state === "draft" && isOver) return words.label("progress-form-draft-late");
  return words.label(state === "none" && isOver ? "progress-form-late" : `progress-form-${state}`);
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
