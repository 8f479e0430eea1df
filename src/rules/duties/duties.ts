import type { PeriodKind } from "../calendar/periods.ts";

export const DUTY_IDS = ["D1", "D8", "D9"] as const;
export type DutyId = (typeof DUTY_IDS)[number];

export type Group = "A" | "B";

/** One duty of a cadre. How much is required, of which group and level, is policy. */
export interface Duty {
  readonly id: DutyId;
  /** The plan's clause. */
  readonly clause: string;
  readonly measure: "minutes" | "times";
  /** What adds to it. */
  readonly counts: "volunteer-hours" | "pledges" | "self-reviews";
  /** The kinds of period that have a requirement of their own. */
  readonly due: readonly PeriodKind[];
  /** Longer kinds of period, judged by the parts in them that are due. */
  readonly judgedByParts: readonly PeriodKind[];
}

/** The one table of duties; each later duty is a row more. */
export const DUTIES: Readonly<Record<DutyId, Duty>> = {
  D1: {
    id: "D1",
    clause: "IV.2.2",
    measure: "minutes",
    counts: "volunteer-hours",
    due: ["week"],
    judgedByParts: ["month", "quarter", "year"],
  },
  D8: {
    id: "D8",
    clause: "III.2, IV.1",
    measure: "times",
    counts: "pledges",
    due: ["year"],
    judgedByParts: [],
  },
  D9: {
    id: "D9",
    clause: "III.2, IV.1",
    measure: "times",
    counts: "self-reviews",
    due: ["quarter", "year"],
    judgedByParts: [],
  },
};

/** The duties that have a meaning for a kind of period, in the plan's order. */
export function dutiesOf(kind: PeriodKind): Duty[] {
  return DUTY_IDS.map((id) => DUTIES[id]).filter(
    (duty) => duty.due.includes(kind) || duty.judgedByParts.includes(kind),
  );
}
