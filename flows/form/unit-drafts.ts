import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Permission } from "../../src/rules/access/permissions.ts";
import { seatsWith } from "../../src/rules/access/who-may.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { partsDone } from "../../src/rules/forms/answered.ts";
import { formFor } from "../../src/rules/forms/form-for.ts";
import { unitPaperIn, unitPaperRef } from "../../src/rules/unit-papers/unit-papers.ts";
import type { OpenDraft, Parts } from "./drafts.ts";
import { whoIs } from "./session.ts";

/** What is written for units, and by whom. */
const UNIT_DRAFTS = [
  ["year-report", "write-unit-papers"],
  ["synthesis", "write-synthesis"],
] as const;

/** What is begun for the units that they write for, by whomever. */
export async function draftsOfUnits(services: Parts, cadre: Cadre, today: Day): Promise<OpenDraft[]> {
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
export async function draftsOfModels(services: Parts, cadre: Cadre, today: Day): Promise<OpenDraft[]> {
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
