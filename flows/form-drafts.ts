import type { House } from "../src/chat/house.ts";
import type { Shortcut, Talk } from "../src/chat/talk.ts";
import type { Person } from "../src/records/person.ts";
import { reviewablePeriods } from "../src/rules/forms/review-periods.ts";
import { parsePeriod } from "../src/rules/periods.ts";
import { type Day, dayOf } from "../src/rules/time.ts";
import { periodText } from "../src/words/spoken.ts";
import { phrase } from "../src/words/words.ts";
import { openForm } from "./form-opening.ts";
import { bookOf, type Paper, partsDone } from "./form-session.ts";

/** A paper that a cadre has begun, on whatever app, and can go on with. */
export interface OpenDraft {
  paper: Paper;
  period: string;
  /** As people say it: `năm 2026`, `quý 4/2026`. */
  named: string;
  done: string;
  parts: string;
}

const COMMANDS = { pledge: "dangky", "self-review": "tukiemdiem" } as const;

/** The drafts that `/dangky` and `/tukiemdiem` would take up on this day, pledges first. */
export async function openDrafts(house: House, cadre: Person, at: number): Promise<OpenDraft[]> {
  const today = dayOf(at);
  const found: OpenDraft[] = [];
  for (const paper of ["pledge", "self-review"] as const) {
    const records = await bookOf(house, paper).readMany(cadre.code, periodsOf(paper, today));
    for (const { period, draft, locked } of records) {
      const asked = parsePeriod(period);
      if (!draft || locked || !asked) continue;
      const { parts } = await openForm(house, paper, cadre, period, at);
      found.push({
        paper,
        period,
        named: periodText(house.words, asked, today),
        done: String(partsDone(parts, draft.answers)),
        parts: String(parts.length),
      });
    }
  }
  return found;
}

/** Tells of each draft, with a button that goes on with it. */
export async function offerDrafts(talk: Talk, drafts: readonly OpenDraft[]): Promise<void> {
  for (const { paper, named: period, done, parts } of drafts) {
    await talk.say(paper === "pledge" ? "form-begun-pledge" : "form-begun-review", { period, done, parts });
  }
  const alone = drafts.length === 1;
  const buttons = drafts.map((draft) => ({
    label: alone ? phrase("form-continue") : labelOf(draft),
    command: `${COMMANDS[draft.paper]} ${draft.period}`,
  }));
  if (buttons.length > 0) await talk.offer(buttons);
}

function labelOf({ paper, named: period }: OpenDraft): Shortcut["label"] {
  return paper === "pledge"
    ? phrase("form-continue-pledge", { period })
    : phrase("form-continue-review", { period });
}

function periodsOf(paper: Paper, today: Day): string[] {
  const year = Number(today.slice(0, 4));
  return paper === "pledge"
    ? [String(year), String(year + 1)]
    : reviewablePeriods(today).map((period) => period.id);
}
