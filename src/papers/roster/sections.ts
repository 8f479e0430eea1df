import type {
  ChangedCadre,
  ChangedUnit,
  HeadOf,
  RosterPlan,
} from "../../rules/organisation/planned-roster.ts";
import type { FieldChange, FieldValue } from "../../rules/organisation/roster-changes.ts";
import type { PlainKey, Words } from "../../words/words.ts";
import { CADRE_COLUMNS, UNIT_COLUMNS } from "./columns.ts";

/** A person or unit in a preview, and what becomes of them. */
export interface Item {
  readonly code: string;
  readonly name: string;
  readonly detail?: string;
}

export interface Section {
  readonly title: string;
  readonly items: readonly Item[];
  /** It is about rights, which are told by name as far as a message goes. */
  readonly rights?: true;
}

/** Everything that a plan does, by name, what matters most first; an empty section has nobody. */
export function sectionsOf(words: Words, { units, cadres, heads }: RosterPlan): Section[] {
  const goesInto = new Map(
    units.left.flatMap(({ key, fact }) => (fact.into ? [[key, fact.into] as const] : [])),
  );
  const into = (code: string) => words.text("roster-into", { code });
  return [
    {
      title: words.text("roster-list-unrecognised"),
      items: heads.unrecognised.map(({ code, name, position }) => ({ code, name, detail: `“${position}”` })),
    },
    { title: words.text("roster-list-heads-lost"), items: heads.lost.map(headItem), rights: true },
    { title: words.text("roster-list-heads-gained"), items: heads.gained.map(headItem), rights: true },
    { title: words.text("roster-list-boards-lost"), items: heads.boards.lost, rights: true },
    { title: words.text("roster-list-boards-gained"), items: heads.boards.gained, rights: true },
    {
      title: words.text("roster-list-left-behind"),
      items: cadres.left.flatMap(({ code, name, fact: { unit } }) => {
        const successor = goesInto.get(unit);
        return successor ? [{ code, name, detail: `${unit} ${into(successor)}` }] : [];
      }),
    },
    {
      title: words.text("roster-list-left"),
      items: cadres.left.filter(({ fact }) => !goesInto.has(fact.unit)),
    },
    {
      title: words.text("roster-list-merged"),
      items: units.left.flatMap(({ code, name, fact }) =>
        fact.into ? [{ code, name, detail: into(fact.into) }] : [],
      ),
    },
    { title: words.text("roster-list-dissolved"), items: units.left.filter(({ fact }) => !fact.into) },
    ...changedSections(words, units.changed, UNIT_COLUMNS, UNIT_CHANGES),
    ...changedSections(words, cadres.changed, CADRE_COLUMNS, CADRE_CHANGES),
    { title: words.text("roster-list-added"), items: [...units.added, ...cadres.added] },
  ];
}

function headItem({ code, name, units }: HeadOf): Item {
  return { code, name, detail: units.join(", ") };
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
  { title: "roster-list-offices", fields: ["positions", "also", "head", "boards"] },
  OTHER,
];

/** Everybody who is changed once, under what matters most. */
function changedSections(
  words: Words,
  changed: readonly (ChangedUnit | ChangedCadre)[],
  columns: Readonly<Record<string, string>>,
  changes: Changes,
): Section[] {
  const kindOf = ({ fields }: ChangedUnit | ChangedCadre) =>
    changes.find(
      (kind) => kind.fields.length === 0 || fields.some(({ field }) => kind.fields.includes(field)),
    );
  return changes.map((kind) => ({
    title: words.label(kind.title),
    items: changed
      .filter((item) => kindOf(item) === kind)
      .map(({ code, name, fields }) => ({
        code,
        name,
        detail: fields.map((change) => changeText(words, change, columns)).join("; "),
      })),
  }));
}

/** Fields of a fact without a column. */
const FIELDS_BESIDE: Readonly<
  Record<string, "roster-field-head" | "roster-field-boards" | "roster-field-also">
> = {
  head: "roster-field-head",
  boards: "roster-field-boards",
  also: "roster-field-also",
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
