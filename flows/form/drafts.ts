import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { CommandLine } from "../../src/command-lines/command-line.ts";
import { pledgeLine, reviewLine } from "../../src/command-lines/form-lines.ts";
import { modelLine } from "../../src/command-lines/model-line.ts";
import { synthesisLine } from "../../src/command-lines/synthesis-line.ts";
import { workLine } from "../../src/command-lines/work-line.ts";
import { yearReportLine } from "../../src/command-lines/year-report-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Permission, seatsWith } from "../../src/rules/access/permissions.ts";
import { parsePeriod } from "../../src/rules/calendar/periods.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { partsDone } from "../../src/rules/forms/answered.ts";
import { formFor } from "../../src/rules/forms/form-for.ts";
import type { Paper } from "../../src/rules/forms/read-form-file.ts";
import { reviewablePeriods } from "../../src/rules/forms/review-periods.ts";
import { unitPaperIn, unitPaperRef } from "../../src/rules/unit-papers/unit-papers.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { titleIn } from "../../src/words/work-text.ts";
import { openForm } from "./opening.ts";
import { bookOf, type Filled, whoIs } from "./session.ts";

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

/** What is written for units, and by whom. */
const UNIT_DRAFTS = [
  ["year-report", "write-unit-papers"],
  ["synthesis", "write-synthesis"],
] as const;

/** A button wider than a phone is cut by the platform. */
const MOST_TITLE = 40;

type Parts = Pick<Services, "words" | "cadres" | "forms" | "works" | "unitPapers" | "policies">;

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

/** What is begun for the units that they write for, by whomever. */
async function draftsOfUnits(services: Parts, cadre: Cadre, today: Day): Promise<OpenDraft[]> {
  const year = today.slice(0, 4);
  const drafts: OpenDraft[] = [];
  for (const [paper, permission] of UNIT_DRAFTS) {
    for (const unit of unitsWrittenFor(cadre, permission)) {
      const { draft, state } = (await services.unitPapers.one(unit, unitPaperRef(paper, year))) ?? {};
      // What was accepted is not written any more, nor is a synthesis that is closed.
      if (!draft || state === "recognised" || (paper === "synthesis" && state === "waits")) continue;
      const { parts } = (await services.forms.asked(draft)).content;
      const done = parts.filter(({ questions }) => questions.every(({ id }) => draft.answers[id])).length;
      drafts.push({ paper, period: year, named: year, done: String(done), parts: String(parts.length) });
    }
  }
  return drafts;
}

/** Models of the units that somebody writes for. */
async function draftsOfModels(services: Parts, cadre: Cadre, today: Day): Promise<OpenDraft[]> {
  const { words, cadres, forms, unitPapers } = services;
  const who = await whoIs(services, cadre, today);
  const drafts: OpenDraft[] = [];
  for (const unit of unitsWrittenFor(cadre, "write-unit-papers")) {
    for (const { ref, draft, state } of await unitPapers.of(unit)) {
      const named = unitPaperIn(ref);
      if (named?.paper !== "model" || !draft || state === "recognised") continue;
      const parts = formFor((await forms.asked(draft)).content, who);
      const name = (await cadres.unit(unit, today))?.name ?? unit;
      drafts.push({
        paper: "model",
        period: named.year,
        named: words.text("model-named", { year: named.year, unit: name }),
        done: String(partsDone(parts, draft.answers)),
        parts: String(parts.length),
      });
    }
  }
  return drafts;
}

/** Units that somebody writes for: those they head, and those whose head has named them for it. */
function unitsWrittenFor(cadre: Cadre, permission: Permission): Set<string> {
  const seats = seatsWith(cadre, permission);
  const helps = (cadre.helps ?? []).filter((help) => help.permission === permission);
  return new Set([...seats, ...helps].map(({ unit }) => unit));
}

function goOnModel(year: string): CommandLine {
  return modelLine.write(year);
}

/** The line that goes on with a draft at once. */
export function restOf({ paper, period }: OpenDraft): CommandLine {
  return LINES[paper].goOn(period);
}

/**
 * Mentions each draft, with a button to continue it.
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
    command: LINES[draft.paper].open(draft.period),
  }));
  if (buttons.length + also.length > 0) await talk.offer([...buttons, ...also]);
}

function labelOf({ paper, named: period }: OpenDraft): Shortcut["label"] {
  return phrase(CONTINUE[paper], { period });
}

function periodsOf(paper: Paper, today: Day): string[] {
  const year = Number(today.slice(0, 4));
  return paper === "pledge"
    ? [String(year), String(year + 1)]
    : reviewablePeriods(today).map((period) => period.id);
}
