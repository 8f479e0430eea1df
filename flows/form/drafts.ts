import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { CommandLine } from "../../src/command-lines/command-line.ts";
import { pledgeLine, reviewLine } from "../../src/command-lines/form-lines.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { partsDone } from "../../src/rules/forms/answered.ts";
import type { Paper } from "../../src/rules/forms/read-form-file.ts";
import { reviewablePeriods } from "../../src/rules/forms/review-periods.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { openForm } from "./opening.ts";
import { bookOf } from "./session.ts";

/** A paper that a cadre has begun, on any app, and can continue. */
export interface OpenDraft {
  paper: Paper;
  period: string;
  /** As people say it: `năm 2026`, `quý 4/2026`. */
  named: string;
  done: string;
  parts: string;
}

const LINES = { pledge: pledgeLine, "self-review": reviewLine };

/** The drafts of their own that `/dangky` and `/tukiemdiem` would take up on this day, pledges first. */
export async function openDrafts(
  services: Pick<Services, "words" | "cadres" | "forms" | "policies">,
  cadre: Cadre,
  at: number,
): Promise<OpenDraft[]> {
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
  return found;
}

/** The line that goes on with a draft at once. */
export function restOf({ paper, period }: OpenDraft): CommandLine {
  return LINES[paper].goOn(period);
}

/** Mentions each draft, with a button to continue it. */
export async function offerDrafts(talk: Talk, drafts: readonly OpenDraft[]): Promise<void> {
  for (const { paper, named: period, done, parts } of drafts) {
    await talk.say(paper === "pledge" ? "form-begun-pledge" : "form-begun-review", { period, done, parts });
  }
  const alone = drafts.length === 1;
  const buttons = drafts.map((draft) => ({
    label: alone ? phrase("form-continue") : labelOf(draft),
    command: LINES[draft.paper].open(draft.period),
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
