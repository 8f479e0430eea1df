import type { Unit } from "../../records/people/cadre.ts";
import type { UnitStanding } from "../../records/standings/standings.ts";
import { countsOf, type Met } from "../../records/standings/unit-report.ts";
import { trend } from "../../rules/duties/compliance.ts";
import { DUTY_IDS } from "../../rules/duties/duties.ts";
import { TARGETS } from "../../rules/duties/targets.ts";
import type { Words } from "../../words/words.ts";

/** The duties, and behind them the targets that are made of them. */
const COLUMNS = [
  ...DUTY_IDS.map((id) => ({ id, head: `duty-${id}-head` as const })),
  ...TARGETS.map(({ id }) => ({ id, head: `target-${id}-head` as const })),
];

const ARROWS = { up: "↑", down: "↓", same: "=" } as const;
const NOTHING = "–";

/** A table of counts, still without its channel's shape. */
export interface StandingTable {
  head: string[];
  rows: string[][];
}

/**
 * A row for the unit and one for each unit directly below it, including everything below those: how many of how many
 * met each duty, and the trend.
 * @param before the same unit's last period; left out: no trend
 */
export function standingTable(words: Words, now: UnitStanding, before?: UnitStanding): StandingTable {
  const columns = COLUMNS.filter(({ id }) => now.report.totals[id] !== undefined);
  const row = (name: string, unit?: Unit) => {
    const [counts, earlier] = [countsBelow(now, unit), before && countsBelow(before, unit)];
    return [name, ...columns.map(({ id }) => cell(counts[id], earlier?.[id]))];
  };
  const lower = now.tree.filter((unit) => unit.parent === now.unit.code);
  return {
    head: [words.label("digest-head-unit"), ...columns.map(({ head }) => words.label(head))],
    rows: [
      row(lower.length > 0 ? words.label("digest-whole") : now.unit.name),
      ...lower.map((unit) => row(unit.name, unit)),
    ],
  };
}

/** Whether any count has an arrow, which needs explaining. */
export function showsTrend({ rows }: StandingTable): boolean {
  const arrows = Object.values(ARROWS);
  return rows.some(([, ...counts]) =>
    counts.some((count) => arrows.some((arrow) => count.endsWith(` ${arrow}`))),
  );
}

function countsBelow({ tree, standers, period, report }: UnitStanding, unit?: Unit) {
  if (!unit) return report.totals;
  const below = new Set([unit.code]);
  for (const { code, parent } of tree) if (parent !== null && below.has(parent)) below.add(code);
  return countsOf(
    standers.filter(({ person }) => below.has(person.unit)),
    period,
  );
}

function cell(now: Met | undefined, before: Met | undefined): string {
  if (!now) return NOTHING;
  const arrow = trend(before, now);
  return arrow ? `${now.met}/${now.of} ${ARROWS[arrow]}` : `${now.met}/${now.of}`;
}
