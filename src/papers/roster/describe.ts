import type { Doubt } from "../../rules/organisation/removals.ts";
import type {
  ChangedCadre,
  ChangedUnit,
  Named,
  RosterPart,
  RosterPlan,
} from "../../rules/organisation/roster.ts";
import type { FieldChange, FieldValue } from "../../rules/organisation/roster-changes.ts";
import { fullDate } from "../../words/full-date.ts";
import type { PlainKey, Words } from "../../words/words.ts";
import { CADRE_COLUMNS, UNIT_COLUMNS } from "./columns.ts";
import type { Note, Problem } from "./problem.ts";

/** Lines of detail that safely fit one message. */
const MOST_LINES = 30;

/**
 * What an import does or did: what the file is and from when, the counts, then whose office is not recognised, who loses and
 * gets a secretary's rights, who leaves, what is dissolved, changed and added, up to `most` lines in all.
 */
export function describePlan(words: Words, plan: RosterPlan, most = MOST_LINES): string {
  const { units, cadres, scope, days } = plan;
  const day = fullDate(days.from);
  if (scope === "people")
    return [words.text("roster-scope-people", { day }), ...sectionLines(words, plan, most)].join("\n");
  return [
    words.text(scope === "whole" ? "roster-scope-whole" : "roster-scope-part", { day }),
    words.text("roster-count-units", counts(units)),
    words.text("roster-count-cadres", counts(cadres)),
    ...sectionLines(words, plan, most),
  ].join("\n");
}

function sectionLines(words: Words, { units, cadres, heads }: RosterPlan, most: number): string[] {
  const sections = [
    {
      title: words.text("roster-list-unrecognised"),
      lines: heads.unrecognised.map((one) => `${named(one)}: “${one.position}”`),
    },
    { title: words.text("roster-list-heads-lost"), lines: heads.lost.map(named) },
    { title: words.text("roster-list-heads-gained"), lines: heads.gained.map(named) },
    { title: words.text("roster-list-boards-lost"), lines: heads.boards.lost.map(named) },
    { title: words.text("roster-list-boards-gained"), lines: heads.boards.gained.map(named) },
    { title: words.text("roster-list-left"), lines: cadres.left.map(named) },
    {
      title: words.text("roster-list-merged"),
      lines: units.left.flatMap((unit) => (unit.fact.into ? `${named(unit)} → ${unit.fact.into}` : [])),
    },
    {
      title: words.text("roster-list-dissolved"),
      lines: units.left.filter(({ fact }) => !fact.into).map(named),
    },
    ...changedSections(words, units.changed, UNIT_COLUMNS, UNIT_CHANGES),
    ...changedSections(words, cadres.changed, CADRE_COLUMNS, CADRE_CHANGES),
    { title: words.text("roster-list-added"), lines: [...units.added, ...cadres.added].map(named) },
  ];
  const text: string[] = [];
  let room = most;
  let cut = 0;
  for (const { title, lines } of sections) {
    const shown = lines.slice(0, room);
    if (shown.length > 0) text.push("", title, ...shown.map((line) => `• ${line}`));
    room -= shown.length;
    cut += lines.length - shown.length;
  }
  if (cut > 0) text.push(words.text("roster-more", { count: String(cut) }));
  return text;
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
  return words.text("roster-doubt", { why: why.join("; ") });
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

function named({ code, name }: Named): string {
  return `${code} ${name}`;
}

/** What a change is called by the first of these fields that it has; an empty list takes all others. */
type Changes = readonly { readonly title: PlainKey; readonly fields: readonly string[] }[];

const OTHER = { title: "roster-list-changed", fields: [] } as const;
const UNIT_CHANGES: Changes = [
  { title: "roster-list-units-back", fields: ["active"] },
  { title: "roster-list-renamed", fields: ["name"] },
  { title: "roster-list-units-moved", fields: ["parent"] },
  OTHER,
];
const CADRE_CHANGES: Changes = [
  { title: "roster-list-recoded", fields: ["code"] },
  { title: "roster-list-back", fields: ["active"] },
  { title: "roster-list-moved", fields: ["unit"] },
  { title: "roster-list-offices", fields: ["positions", "head", "boards"] },
  OTHER,
];

/** Everybody who is changed once, under what matters most. */
function changedSections(
  words: Words,
  changed: readonly (ChangedUnit | ChangedCadre)[],
  columns: Readonly<Record<string, string>>,
  changes: Changes,
) {
  const kindOf = ({ fields }: ChangedUnit | ChangedCadre) =>
    changes.find(
      (kind) => kind.fields.length === 0 || fields.some(({ field }) => kind.fields.includes(field)),
    );
  return changes.map((kind) => ({
    title: words.label(kind.title),
    lines: changed
      .filter((item) => kindOf(item) === kind)
      .map((item) => {
        const fields = item.fields.map((change) => changeText(words, change, columns));
        return `${named(item)}: ${fields.join("; ")}`;
      }),
  }));
}

/** Fields of a fact without a column. */
const FIELDS_BESIDE: Readonly<Record<string, "roster-field-head" | "roster-field-boards">> = {
  head: "roster-field-head",
  boards: "roster-field-boards",
};

function changeText(words: Words, change: FieldChange, columns: Readonly<Record<string, string>>): string {
  const field = columns[change.field] ?? words.text(FIELDS_BESIDE[change.field] ?? "roster-field-active");
  const [from, to] = [valueText(words, change.from), valueText(words, change.to)];
  return words.text("roster-field-change", { field, from, to });
}

function valueText(words: Words, value: FieldValue): string {
  if (value === null || value === "") return words.text("roster-value-none");
  if (typeof value === "boolean") return words.text(value ? "roster-value-yes" : "roster-value-no");
  if (typeof value === "string") return value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3/$2/$1");
  return value.length === 0 ? words.text("roster-value-none") : value.join(", ");
}
