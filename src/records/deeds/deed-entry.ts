import type { PeriodId } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { DeedKind } from "../../rules/duties/deed-kinds.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import { refOf } from "../database/short-ref.ts";
import type { LedgerLine, LedgerRecord, LineState } from "./ledger-model.ts";
import type { LineStanding } from "./line-states.ts";

/** What a deed counts for one duty, after all notes and corrections. Plain JSON. */
export interface DeedEntry {
  key: string;
  /** Key of the deed: what was said once may serve several duties, and has an entry for each. */
  deed: string;
  /** A short name of the entry, fit for a button. */
  ref: string;
  cadre: string;
  weekId: PeriodId;
  day: Day;
  duty: DutyId;
  /** In the duty's measure: minutes, or times. */
  amount: number;
  note: string;
  kind?: DeedKind;
  /** Code of the unit whose activity or branch it was. */
  unit?: string;
  /** As it was said, where no unit was found. */
  place?: string;
  /** Id of the event that it came from. */
  event?: string;
  /** Ids of files. */
  evidence?: readonly string[];
  state?: LineState;
  /** How often somebody decided about it, and the last decision; left out where nobody has. */
  decisions?: number;
  decided?: Decided;
  clock?: { from: string; to: string };
  /** Code of the cadre who logged it: a secretary may log for a member. */
  by: string;
  /** Epoch milliseconds. */
  at: number;
  source: string;
}

/** A decision about an entry. */
export interface Decided {
  /** Of the change that made it. */
  key: string;
  /** Code of the head. */
  by: string;
  /** Epoch milliseconds. */
  at: number;
  reason?: string;
  /** How it stood before; left out: it counted. */
  was?: LineState;
  /** What the cadre has said to it. */
  answer?: string;
}

/** The entries of one deed. */
export type DeedEntries = [DeedEntry, ...DeedEntry[]];

/** One line of the ledger as an entry, even if it was undone. @param since what was said of it since */
export function entryOf(
  ledger: Pick<LedgerRecord, "_id">,
  line: LedgerLine,
  since: { note?: string | undefined; standing?: LineStanding } = {},
): DeedEntry {
  const {
    key,
    deed = key,
    duty,
    amount,
    day,
    kind,
    unit,
    place,
    event,
    evidence,
    clock,
    by,
    at,
    source,
  } = line;
  const { state, decisions, last, answer } = since.standing ?? { state: line.state, decisions: 0 };
  const [weekId = "", ...cadre] = ledger._id.split(":");
  return {
    key,
    deed,
    ref: refOf(key),
    cadre: cadre.join(":"),
    weekId,
    day,
    duty,
    amount,
    note: since.note ?? line.note,
    ...(kind ? { kind } : {}),
    ...(unit ? { unit } : {}),
    ...(place ? { place } : {}),
    ...(event ? { event } : {}),
    ...(evidence && evidence.length > 0 ? { evidence } : {}),
    ...(state ? { state } : {}),
    ...(decisions > 0 ? { decisions } : {}),
    ...(last ? { decided: decidedBy(last, answer) } : {}),
    ...(clock ? { clock } : {}),
    by,
    at: at.getTime(),
    source,
  };
}

function decidedBy(
  { key, deed = key, by, at, reason, decides }: LedgerLine,
  answer: string | undefined,
): Decided {
  return {
    key: deed,
    by,
    at: at.getTime(),
    ...(decides?.was ? { was: decides.was } : {}),
    ...(reason ? { reason } : {}),
    ...(answer ? { answer } : {}),
  };
}

/** What an entry's deed was and where, as it stays when something else of it is corrected. */
type WhatAndWhere = Pick<DeedEntry, "kind" | "unit" | "place" | "event" | "evidence">;

/** The same as a correction says it: a reason for what was not done stays one. */
export function whatOf(entry: DeedEntry): WhatAndWhere & { state?: "excused" } {
  return { ...whatAndWhere(entry), ...(entry.state === "excused" ? { state: entry.state } : {}) };
}

/** The same as it is kept: what waits for a head waits on. */
export function keptOf(entry: DeedEntry): WhatAndWhere & { state?: "waits" } {
  return { ...whatAndWhere(entry), ...(entry.state === "waits" ? { state: entry.state } : {}) };
}

function whatAndWhere({ kind, unit, place, event, evidence }: DeedEntry): WhatAndWhere {
  return {
    ...(kind ? { kind } : {}),
    ...(unit ? { unit } : {}),
    ...(place ? { place } : {}),
    ...(event ? { event } : {}),
    ...(evidence ? { evidence } : {}),
  };
}
