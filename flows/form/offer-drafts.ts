import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import type { CommandLine } from "../../src/command-lines/command-line.ts";
import { pledgeLine, reviewLine } from "../../src/command-lines/form-lines.ts";
import { modelLine } from "../../src/command-lines/model-line.ts";
import { synthesisLine } from "../../src/command-lines/synthesis-line.ts";
import { workLine } from "../../src/command-lines/work-line.ts";
import { yearReportLine } from "../../src/command-lines/year-report-line.ts";
import { phrase } from "../../src/words/words.ts";
import type { OpenDraft } from "./drafts.ts";
import type { Filled } from "./session.ts";

const LINES: Readonly<
  Record<Filled, { goOn: (of: string) => CommandLine; open: (of: string) => CommandLine }>
> = {
  pledge: pledgeLine,
  "self-review": reviewLine,
  work: { goOn: workLine.goOn, open: workLine.goOn },
  "year-report": { goOn: yearReportLine.write, open: yearReportLine.write },
  synthesis: { goOn: synthesisLine.write, open: synthesisLine.write },
  model: { goOn: goOnModel, open: goOnModel },
};

const BEGUN = {
  pledge: "form-begun-pledge",
  "self-review": "form-begun-review",
  work: "form-begun-work",
  "year-report": "form-begun-report",
  synthesis: "form-begun-synthesis",
  model: "form-begun-model",
} as const;

const CONTINUE = {
  pledge: "form-continue-pledge",
  "self-review": "form-continue-review",
  work: "form-continue-work",
  "year-report": "form-continue-report",
  synthesis: "form-continue-synthesis",
  model: "form-continue-model",
} as const;

function goOnModel(year: string): CommandLine {
  return modelLine.write(year);
}

/** The line that goes on with a draft at once. */
export function restOf({ paper, period }: OpenDraft): CommandLine {
  return LINES[paper].goOn(period);
}

/**
 * Mentions each draft, with a button to continue it: of one alone at once, by a plain yes, too.
 * @param also other things to go on with, below them
 */
export async function offerDrafts(
  talk: Talk,
  drafts: readonly OpenDraft[],
  also: readonly Shortcut[] = [],
): Promise<void> {
  for (const { paper, named: period, done, parts } of drafts) {
    await talk.say(BEGUN[paper], { period, done, parts });
  }
  const alone = drafts.length + also.length === 1;
  const buttons = drafts.map((draft) => ({
    label: alone ? phrase("form-continue") : labelOf(draft),
    command: LINES[draft.paper][alone ? "goOn" : "open"](draft.period),
    ...(alone && { says: "yes" as const }),
  }));
  if (buttons.length + also.length > 0) await talk.offer([...buttons, ...also]);
}

function labelOf({ paper, named: period }: OpenDraft): Shortcut["label"] {
  return phrase(CONTINUE[paper], { period });
}
