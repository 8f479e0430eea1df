import type { Day } from "../../rules/calendar/time.ts";
import type { Named, RosterPart, RosterPlan } from "../../rules/organisation/planned-roster.ts";
import type { Doubt } from "../../rules/organisation/removals.ts";
import { fullDate } from "../../words/full-date.ts";
import type { Words } from "../../words/words.ts";
import type { Note, Problem } from "./problem.ts";
import { type Item, type Section, sectionsOf } from "./sections.ts";

/** So many lines each kind of change has in any case, while there is room. */
const SEEN = 2;
/** The topmost unit has few heads; where it seems to have more, something else is wrong. */
const MOST_ADMINS = 10;
/** Lines of detail that safely fit one message. */
const MOST_LINES = 30;

/**
 * What an import does or did: what the file is and from when, the counts, then whose office is not recognised, who loses and
 * gets a secretary's rights, who leaves, what is dissolved, changed and added, up to `most` lines in all.
 */
export function describePlan(words: Words, plan: RosterPlan, most = MOST_LINES): string {
  const text = describeCounts(words, plan);
  let room = most;
  let cut = 0;
  const sections = sectionsOf(words, plan);
  for (const [at, section] of sections.entries()) {
    const { title, items } = section;
    const shown = items.slice(
      0,
      Math.max(room - keptBehind(section, sections.slice(at + 1)), Math.min(room, SEEN)),
    );
    if (shown.length > 0) text.push("", title, ...shown.map((item) => `• ${lineOf(item)}`));
    room -= shown.length;
    cut += items.length - shown.length;
  }
  if (cut > 0) text.push(words.text("roster-more", { count: String(cut) }));
  return text.join("\n");
}

/** A long list hides nothing that comes behind it: of each kind of change something is seen. Rights make way only for rights. */
function keptBehind({ rights }: Section, later: readonly Section[]): number {
  const rivals = rights ? later.filter((each) => each.rights) : later;
  return rivals.reduce((sum, { items }) => sum + Math.min(items.length, SEEN), 0);
}

/** The same of one person's change; says so where it cannot hold from the day that was told. */
export function describeChange(words: Words, plan: RosterPlan, { told, most }: { told: Day; most: number }) {
  const text = describePlan(words, plan, most);
  const day = fullDate(plan.days.from);
  return plan.days.from === told ? text : `${text}\n${words.text("cadre-from-moved", { day })}`;
}

/** What the file is and from when, and how many it adds, changes, leaves and dismisses. */
export function describeCounts(words: Words, { units, cadres, scope, days }: RosterPlan): string[] {
  const day = fullDate(days.from);
  if (scope === "people") return [words.text("roster-scope-people", { day })];
  return [
    words.text(scope === "whole" ? "roster-scope-whole" : "roster-scope-part", { day }),
    words.text("roster-count-units", counts(units)),
    words.text("roster-count-cadres", counts(cadres)),
  ];
}

/** Why more than a yes is wanted; empty without a doubt. */
export function describeDoubts(
  words: Words,
  { plan, doubts }: { plan: RosterPlan; doubts: readonly Doubt[] },
): string {
  if (doubts.length === 0) return "";
  const counts = { leaving: String(plan.cadres.left.length), present: String(plan.present) };
  const why = doubts.map((doubt) =>
    doubt === "many" ? words.text("roster-doubt-many", counts) : words.text(`roster-doubt-${doubt}`),
  );
  const text = words.text("roster-doubt", { why: why.join("; ") });
  const isOthers = doubts.includes("top") || doubts.includes("new-admin");
  if (!isOthers || plan.top.heads.length === 0) return text;
  const names = plan.top.heads.slice(0, MOST_ADMINS).join(", ");
  return `${text} ${words.text("roster-doubt-admins", { names })}`;
}

/** Why a roster was refused, place by place, up to `most` of them. */
export function describeProblems(words: Words, problems: readonly Problem[], most = MOST_LINES): string {
  const text = [words.text("roster-problems-head", { count: String(problems.length) })];
  for (const problem of problems.slice(0, most)) text.push(`• ${describeProblem(words, problem)}`);
  if (problems.length > most) text.push(words.text("roster-more", { count: String(problems.length - most) }));
  return text.join("\n");
}

/** Notes about the file; empty without any. */
export function describeNotes(words: Words, notes: readonly Note[]): string {
  if (notes.length === 0) return "";
  const lines = notes.map(({ sheet, phrase }) => `• ${place(words, sheet)}: ${words.say(phrase)}`);
  return [words.text("roster-list-notes"), ...lines].join("\n");
}

function describeProblem(words: Words, { sheet, row, column, reason }: Problem): string {
  const parts = [place(words, sheet)];
  if (row !== undefined) parts.push(words.text("roster-problem-row", { row: String(row) }));
  if (column !== undefined) parts.push(words.text("roster-problem-column", { column }));
  return `${parts.join(", ")}: ${words.say(reason)}`;
}

function place(words: Words, sheet: string): string {
  return words.text("roster-problem-place", { sheet });
}

function counts(part: RosterPart<Named, Named, unknown>) {
  return {
    added: String(part.added.length),
    changed: String(part.changed.length),
    unchanged: String(part.unchanged.length),
    left: String(part.left.length),
  };
}

function lineOf({ code, name, detail }: Item): string {
  return `${code} ${name}${detail ? `: ${detail}` : ""}`;
}
