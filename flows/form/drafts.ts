import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { partsDone } from "../../src/rules/forms/answered.ts";
import { formFor } from "../../src/rules/forms/form-for.ts";
import type { Paper } from "../../src/rules/forms/read-form-file.ts";
import { reviewablePeriods } from "../../src/rules/forms/review-periods.ts";
import { periodText } from "../../src/words/spoken.ts";
import { titleIn } from "../../src/words/work-text.ts";
import { openForm } from "./opening.ts";
import { bookOf, type Filled, whoIs } from "./session.ts";
import { draftsOfModels, draftsOfUnits } from "./unit-drafts.ts";

/** A paper or a work that a cadre has begun, on any app, and can continue. */
export interface OpenDraft {
  paper: Filled;
  /** Of a work its name. */
  period: string;
  /** As people say it: `năm 2026`, `quý 4/2026`; of a work its title. */
  named: string;
  done: string;
  parts: string;
}

/** A button wider than a phone is cut by the platform. */
const MOST_TITLE = 40;

export type Parts = Pick<Services, "words" | "cadres" | "forms" | "works" | "unitPapers" | "policies">;

/** The drafts that `/dangky`, `/tukiemdiem`, `/sangkien` and `/mohinh` would take up on this day, pledges first. */
export async function openDrafts(services: Parts, cadre: Cadre, at: number): Promise<OpenDraft[]> {
  const today = dayOf(at);
  const found: OpenDraft[] = [];
  for (const paper of ["pledge", "self-review"] as const) {
    const records = await bookOf(services, paper).readMany(cadre.code, periodsOf(paper, today));
    for (const { period, draft, locked } of records) {
      const asked = parsePeriod(period);
      if (!draft || draft.typed || locked || !asked) continue;
      const { parts } = await openForm(services, cadre, { paper, period }, at);
      found.push({
        paper,
        period,
        named: periodText(services.words, asked, today),
        done: String(partsDone(parts, draft.answers)),
        parts: String(parts.length),
      });
    }
  }
  return [
    ...found,
    ...(await draftsOfWorks(services, cadre, today)),
    ...(await draftsOfModels(services, cadre, today)),
    ...(await draftsOfUnits(services, cadre, today)),
  ];
}

async function draftsOfWorks(services: Parts, cadre: Cadre, today: Day): Promise<OpenDraft[]> {
  const who = await whoIs(services, cadre, today);
  const drafts: OpenDraft[] = [];
  for (const { ref, draft, state } of await services.works.of(cadre.code)) {
    if (!draft || state === "recognised") continue;
    const parts = formFor((await services.forms.asked(draft)).content, who);
    drafts.push({
      paper: "work",
      period: ref,
      named: titleIn(services.words, draft.answers, MOST_TITLE),
      done: String(partsDone(parts, draft.answers)),
      parts: String(parts.length),
    });
  }
  return drafts;
}

function periodsOf(paper: Paper, today: Day): string[] {
  const year = Number(today.slice(0, 4));
  return paper === "pledge"
    ? [String(year), String(year + 1)]
    : reviewablePeriods(today).map((period) => period.id);
}
