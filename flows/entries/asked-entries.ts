import type { Entry } from "../../src/records/entries/entries.ts";
import type { Cadre, Unit } from "../../src/records/people/cadre.ts";
import { unitsInReach } from "../../src/records/people/reach.ts";
import { seatsWith } from "../../src/rules/access/who-may.ts";
import { type Period, periodOf } from "../../src/rules/calendar/periods.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { ENTRY_KINDS } from "../../src/rules/entries/entry-kinds.ts";
import { askedUnitAndPeriod } from "../standing/asked-unit.ts";
import type { Book, EntriesParts } from "./needs.ts";

/** The entries of a unit and all below it in a period. */
export interface AskedEntries {
  readonly unit: Pick<Unit, "code" | "name">;
  readonly period: Period;
  /** The unit and those below it that the one who asks may see, in the tree's order. */
  readonly units: readonly Pick<Unit, "code" | "name" | "parent">[];
  readonly entries: readonly Entry[];
  /** Whether what they enter is this unit's. */
  readonly isOwn: boolean;
}

/** What a line asks for: `2026 An Khánh`; without a period the year, without a unit the own one. To be called inside `talk.call`. */
export async function askedEntries(
  services: Pick<EntriesParts, "cadres" | "entries">,
  me: Cadre,
  { book, line }: { book: Book; line: string },
  today: Day,
): Promise<AskedEntries> {
  const { cadres } = services;
  const asked = { permission: book.see, line, command: book.line.command };
  const { unit, period = periodOf("year", today) } = await askedUnitAndPeriod(services, me, asked, today);
  const reach = new Set((await unitsInReach(cadres, me, book.see, today)).map(({ code }) => code));
  const units = (await cadres.tree(unit.code, today)).filter(({ code }) => reach.has(code));
  const codes = units.map(({ code }) => code);
  const found = await services.entries.of(codes, period.from, period.to, today);
  return {
    unit,
    period,
    units,
    entries: found.filter(({ kind }) => ENTRY_KINDS[kind].book === book.name),
    isOwn: [...seatsWith(me, book.enter), ...me.helps.filter((help) => help.permission === book.enter)].some(
      (place) => place.unit === unit.code,
    ),
  };
}
