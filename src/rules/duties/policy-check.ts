import type { Day } from "../calendar/time.ts";
import { DUTY_IDS, type DutyId } from "./duties.ts";
import type { Policy, PolicyPart } from "./policy.ts";
import type { LaxerThanThePlan } from "./policy-at.ts";

/** Two times of a policy in the wrong order. */
export interface Misordered {
  readonly kind: "misordered";
  /** Their names in the policy: `reminders.spreadFrom`. */
  readonly first: string;
  readonly second: string;
  /** Their values, `HH:mm`. */
  readonly firstAt: string;
  readonly secondAt: string;
}

/** A requirement for units of a level that the policy does not know. */
export interface UnknownLevel {
  readonly kind: "unknown-level";
  readonly duty: DutyId;
  readonly level: string;
  readonly known: readonly string[];
}

/** Why a decision is not allowed; `unit`: where its times conflict with another decision. */
export type PolicyProblem =
  | ({ readonly kind: "laxer" } & LaxerThanThePlan)
  | (Misordered & { readonly unit: string; readonly day: Day })
  | UnknownLevel;

/** Times in the wrong order. The quiet hours may begin after midnight, but never within the morning's window. */
export function checkOrder({ reminders, officeHours }: Policy): Misordered[] {
  const { spreadFrom, spreadUntil, quietFrom } = reminders;
  const problems: Misordered[] = [];
  const wrong = (first: string, firstAt: string, second: string, secondAt: string) =>
    problems.push({ kind: "misordered", first, firstAt, second, secondAt });
  if (spreadFrom >= spreadUntil)
    wrong("reminders.spreadFrom", spreadFrom, "reminders.spreadUntil", spreadUntil);
  else if (spreadFrom <= quietFrom && quietFrom < spreadUntil)
    wrong("reminders.spreadUntil", spreadUntil, "reminders.quietFrom", quietFrom);
  for (const { from, to } of officeHours.spans)
    if (from >= to) wrong("officeHours.spans.from", from, "officeHours.spans.to", to);
  return problems;
}

/** Levels for which a part asks something, but which are not among the levels in force. */
export function unknownLevels(part: PolicyPart, known: readonly string[]): UnknownLevel[] {
  return DUTY_IDS.flatMap((duty) =>
    Object.keys(part.requirements?.[duty]?.byLevel ?? {})
      .filter((level) => !known.includes(level))
      .map((level): UnknownLevel => ({ kind: "unknown-level", duty, level, known })),
  );
}
