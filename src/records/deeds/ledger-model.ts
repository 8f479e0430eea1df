import { type Connection, Schema } from "mongoose";
import type { PeriodId } from "../../rules/calendar/periods.ts";
import type { Day } from "../../rules/calendar/time.ts";
import { type DeedKind, KINDS } from "../../rules/duties/deed-kinds.ts";
import type { DutyId } from "../../rules/duties/duties.ts";
import { modelOn } from "../database/model-on.ts";

/** How much of each duty: minutes, or times. */
export type Amounts = Partial<Record<DutyId, number>>;

/** A duty's amount under its id; beside it what of it waits, its parts, and what a day holds once: see `line-sums.ts`. */
export type Sums = Readonly<Record<string, number>>;

/**
 * What keeps a line from counting; left out: it counts. `excused`: a reason why what the day asked was not done · `registered`: it is
 * to be done, and counts nowhere.
 */
export const LINE_STATES = ["waits", "refused", "excused", "registered"] as const;
export type LineState = (typeof LINE_STATES)[number];

/** One line of a ledger. Lines are only ever added; one that undoes another has its amount with the opposite sign. */
export interface LedgerLine {
  /** Unique in its ledger, and the same when the write is repeated after a crash. */
  key: string;
  /** Key of the deed that this line is a part of, when that is another line's: a deed has one line for each duty. */
  deed?: string;
  duty: DutyId;
  /** In the duty's measure: minutes, or times. */
  amount: number;
  day: Day;
  note: string;
  /** What the whole deed was, also on its lines for other duties; lines of before the kinds have none. */
  kind?: DeedKind;
  /** Code of the unit whose activity or branch it was. */
  unit?: string;
  /** As it was said, where no unit was found. */
  place?: string;
  /** Id of the event that it came from. */
  event?: string;
  /** Ids of files. On a line that annotates another: these are added to its own, or all taken off where there are none. */
  evidence?: readonly string[];
  state?: LineState;
  /** Set when a clock interval was declared; `HH:mm`. */
  clock?: { from: string; to: string };
  /** Code of the cadre who wrote it. */
  by: string;
  at: Date;
  /** The platform's name of the message it came from: an edit of that message corrects it. */
  source: string;
  /** Key of the line that this one takes back. */
  undoes?: string;
  /** Key of the line that this one replaces. */
  corrects?: string;
  /** Key of the line whose note this one replaces or, with `evidence`, whose evidence it changes; its own amount is 0. */
  annotates?: string;
  /** Of a head's word about another line: its key, how it stood until then, and its amount; `state` is how it stands from now on. */
  decides?: { key: string; was?: LineState; amount: number };
  /** Key of the refused line about which this one is what its cadre says. */
  answers?: string;
  /** Why a locked period was changed, or a line refused. */
  reason?: string;
}

export type LedgerId = `${PeriodId}:${string}`;

/** What one cadre did in one week: the lines and, kept with them in the same update, their sums. */
export interface LedgerRecord {
  /** `<week>:<cadre>` */
  _id: LedgerId;
  entries: LedgerLine[];
  /** Sums of the week. */
  sums: Sums;
  /** Sums of each day: a month's are added up from them. */
  days: Record<Day, Sums>;
}

const lineSchema = new Schema<LedgerLine>(
  {
    key: { type: String, required: true },
    deed: String,
    duty: { type: String, required: true },
    amount: { type: Number, required: true },
    day: { type: String, required: true },
    note: { type: String, default: "" },
    kind: { type: String, enum: KINDS },
    unit: String,
    place: String,
    event: String,
    evidence: { type: [String], default: undefined },
    state: { type: String, enum: LINE_STATES },
    clock: { type: new Schema({ from: String, to: String }, { _id: false, strict: "throw" }) },
    by: { type: String, required: true },
    at: { type: Date, required: true },
    source: { type: String, required: true },
    undoes: String,
    corrects: String,
    annotates: String,
    decides: {
      type: new Schema(
        { key: String, was: { type: String, enum: LINE_STATES }, amount: Number },
        { _id: false, strict: "throw" },
      ),
    },
    answers: String,
    reason: String,
  },
  { _id: false, strict: "throw" },
);

const ledgerSchema = new Schema<LedgerRecord>(
  {
    _id: { type: String, required: true },
    entries: [lineSchema],
    sums: { type: Schema.Types.Mixed },
    days: { type: Schema.Types.Mixed },
  },
  { strict: "throw", versionKey: false },
);

export function ledgerModel(connection: Connection) {
  return modelOn<LedgerRecord>(connection, "Ledger", ledgerSchema, "ledgers");
}

export type LedgerModel = ReturnType<typeof ledgerModel>;
