import type { PeriodKind } from "../calendar/periods.ts";
import type { Day } from "../calendar/time.ts";

export type Group = "A" | "B";
export type Measure = "minutes" | "times";
/** Kinds of evidence that a duty counts apart. */
export type DutyPart = "activities" | "meetings";

/** Where the figure of a duty comes from, and what its reader in `records/evidence/` must know beside the duty. */
interface SourceDetails {
  /** What the cadre did on a day: lines of the ledger; `beside`: events that asked for the shirt are occasions, too. */
  deeds: { readonly beside?: "shirt-events" };
  /** Who came to what was convened: by whom it must be for each group. */
  events: { readonly convenedBy: Readonly<Record<Group, ConvenedBy>> };
  /** Something written that a higher level has recognised. */
  works: object;
  /** A paper that was confirmed. */
  forms: { readonly paper: "pledges" | "reviews" };
  /** What the cadre or the collective stated in a review. */
  stated: object;
}

/** Which units' meetings a cadre owes: those of the units above their own, or their own unit's, too. */
export type ConvenedBy = "above" | "above-or-own";

export type EvidenceKind = keyof SourceDetails;

export type EvidenceSource<K extends EvidenceKind = EvidenceKind> = {
  [Kind in K]: { readonly kind: Kind } & SourceDetails[Kind];
}[K];

/** What a group owes in one due period, minutes or times; null: nothing. */
export interface Requirement {
  readonly A: number | null;
  readonly B: number | null;
  /** Other values for the cadres of a level's units, by the level's name. */
  readonly byLevel?: Readonly<Record<string, { readonly A?: number | null; readonly B?: number | null }>>;
}

/** The moments at which a reminder speaks of a duty. */
export type RemindedAt = "monday" | "month-end" | "quarter-review" | "year-pledge";

/** How a cadre comes to do a duty in the chat. */
export interface DutyEntry {
  /** Without the slash. */
  readonly command: string;
  /** What follows the command in an example of one deed: `2`. */
  readonly example?: string;
  /** Amounts in the duty's measure that a reminder offers as buttons; the command takes `tuan <week> <amount>`. */
  readonly quick?: readonly number[];
  /** It can be registered before it is done (IV.2.2, “đăng ký”). */
  readonly registers?: true;
  /** Commands for its parts, where it counts kinds apart (`oneOf`). */
  readonly ofParts?: Readonly<Record<DutyPart, string>>;
  /** The command takes the period that is meant: `tukiemdiem 2026-Q4`. */
  readonly takesPeriod?: boolean;
}

/** One duty of a cadre, as the plan has it. Everything that is said and counted of it follows from this row and its words. */
export interface Duty {
  readonly id: `D${number}`;
  /** The plan's clause. */
  readonly clause: string;
  /** Left out: everybody. Which group and level owes how much stands in `plan`. */
  readonly only?: "civil-servants";
  readonly measure: Measure;
  readonly evidence: EvidenceSource;
  /** Kinds of evidence that are counted apart: one of them alone must reach what is required, others do not fill it up. */
  readonly oneOf?: readonly [DutyPart, DutyPart, ...DutyPart[]];
  /** The kinds of period that have a requirement of their own; the first is the one that a bare question means. */
  readonly due: readonly [PeriodKind, ...PeriodKind[]];
  /** Longer kinds of period, judged by the first due periods in them. */
  readonly judgedByParts: readonly PeriodKind[];
  /** What the plan asks. With `each: "occasion"` 1 means: every occasion that there was. */
  readonly plan: Requirement;
  readonly each?: "occasion";
  /** With `each`: its occasions are the Mondays at work, from this one on. What is done on other days is no occasion's. */
  readonly mondaysFrom?: Day;
  /** How people name it: without diacritics, in small letters. */
  readonly names: readonly string[];
  /** The one of the names that command lines of buttons use. */
  readonly word: string;
  readonly remindedAt: readonly RemindedAt[];
  readonly entry?: DutyEntry;
}
