import type { PeriodKind } from "../calendar/periods.ts";
import { convenedMeetings } from "./convened-meetings.ts";
import type { Duty, EvidenceKind, EvidenceSource, RemindedAt } from "./duty.ts";
import { fourGoods } from "./four-goods.ts";
import { initiative } from "./initiative.ts";
import { lowerUnits } from "./lower-units.ts";
import { pledge } from "./pledge.ts";
import { selfReview } from "./self-review.ts";
import { shirt } from "./shirt.ts";
import { training } from "./training.ts";
import { volunteerHours } from "./volunteer-hours.ts";

/** The one table of duties, in the plan's order; each later duty is a row more. `docs/add-a-duty.md` shows how. */
const TABLE = {
  D1: volunteerHours,
  D2: lowerUnits,
  D3: initiative,
  D4: training,
  D5: shirt,
  D6: convenedMeetings,
  D8: pledge,
  D9: selfReview,
  D10: fourGoods,
} as const;

export type DutyId = keyof typeof TABLE;

/** The duties whose figures come from one kind of evidence. */
export type DutyIdBy<K extends EvidenceKind> = {
  [D in DutyId]: (typeof TABLE)[D]["evidence"]["kind"] extends K ? D : never;
}[DutyId];

/** A duty whose figure is counted, of whatever evidence, in place of a paper that is there or not. */
export type CountedDutyId = Exclude<DutyId, FormDutyId>;
export type FormDutyId = DutyIdBy<"forms">;

/** The kinds of evidence that some duty stands on: each must have its reader. */
export type EvidenceInUse = (typeof TABLE)[DutyId]["evidence"]["kind"];

/** A row of the table. */
export interface DutyRow extends Duty {
  readonly id: DutyId;
  readonly evidence: EvidenceSource<EvidenceInUse>;
}

export const DUTIES: Readonly<Record<DutyId, DutyRow>> = TABLE;

export const DUTY_IDS: readonly DutyId[] = Object.keys(TABLE).filter(isDutyId);

export function isDutyId(text: string): text is DutyId {
  return Object.hasOwn(TABLE, text);
}

export function isForm(id: DutyId): id is FormDutyId {
  return DUTIES[id].evidence.kind === "forms";
}

/** The collective says it in its review, and nobody by themselves. */
export function isStated(id: DutyId): id is DutyIdBy<"stated"> {
  return DUTIES[id].evidence.kind === "stated";
}

export function isCounted(id: DutyId): id is CountedDutyId {
  return !isForm(id);
}

/**
 * Whether the cadre can do later what was not done of a duty: not of meetings that are over, nor of what others say of them. So
 * nobody is reminded of those.
 */
export function isForLater(id: DutyId): id is Exclude<DutyId, DutyIdBy<"events" | "stated">> {
  const { kind } = DUTIES[id].evidence;
  return kind !== "events" && kind !== "stated";
}

/** The duties that apply to a kind of period, in the plan's order. */
export function dutiesOf(kind: PeriodKind): DutyRow[] {
  return DUTY_IDS.map((id) => DUTIES[id]).filter(
    (duty) => duty.due.includes(kind) || duty.judgedByParts.includes(kind),
  );
}

/** Those of them that are counted. */
export function countedDutiesOf(kind: PeriodKind): CountedDutyId[] {
  return dutiesOf(kind)
    .map(({ id }) => id)
    .filter(isCounted);
}

/** The duties that are spoken of at one of the moments for reminding. */
export function dutiesRemindedAt(moment: RemindedAt): DutyId[] {
  return DUTY_IDS.filter((id) => DUTIES[id].remindedAt.includes(moment));
}

/** Something for each duty. */
export function ofEachDuty<T>(make: (duty: DutyRow) => T): Record<DutyId, T>;
export function ofEachDuty(make: (duty: DutyRow) => unknown): object {
  return Object.fromEntries(DUTY_IDS.map((id) => [id, make(DUTIES[id])]));
}
