import { isQuietTime } from "../reminders/quiet-hours.ts";
import { DUTY_IDS, type DutyId } from "./duties.ts";
import type { Policy, PolicyPart } from "./policy.ts";

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

/** Times of a policy that do not go together. */
export type Conflict =
  | Misordered
  /** Something would be sent in the quiet hours. */
  | {
      readonly kind: "in-quiet-hours";
      readonly name: ReminderTime;
      readonly at: string;
      readonly quietFrom: string;
      readonly quietUntil: string;
    }
  | {
      readonly kind: "spans-overlap";
      readonly name: "officeHours.spans";
      readonly one: string;
      readonly other: string;
    }
  /** Office hours all day on all days: nothing would be outside them. */
  | { readonly kind: "no-free-hour"; readonly name: "officeHours.spans" };

const REMINDER_TIMES = ["monday", "weekDigest", "periodEnd", "periodDigest"] as const;
type ReminderTime = `reminders.${(typeof REMINDER_TIMES)[number]}`;

/** A requirement for units of a level that the policy does not know. */
export interface UnknownLevel {
  readonly kind: "unknown-level";
  /** Left out of the level whose Bí thư each have an initiative. */
  readonly duty?: DutyId;
  readonly level: string;
  readonly known: readonly string[];
}

/** Times that do not go together. The quiet hours may begin after midnight, but never within the morning's window. */
export function checkTimes(policy: Policy): Conflict[] {
  return [...checkOrder(policy), ...checkQuiet(policy), ...checkOffice(policy)];
}

/** The order of reminders and office hours. */
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

/** Quiet hours that end when they begin are none. */
function checkQuiet({ reminders }: Policy): Conflict[] {
  const { quietFrom, quietUntil } = reminders;
  return REMINDER_TIMES.filter((name) => isQuietTime(reminders[name], reminders)).map((name) => ({
    kind: "in-quiet-hours",
    name: `reminders.${name}`,
    at: reminders[name],
    quietFrom,
    quietUntil,
  }));
}

function checkOffice({ officeHours: { weekdays, spans } }: Policy): Conflict[] {
  const sorted = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  for (const [place, span] of sorted.entries()) {
    const next = sorted[place + 1];
    if (next && next.from < span.to && span.from < span.to)
      return [{ kind: "spans-overlap", name: "officeHours.spans", one: said(span), other: said(next) }];
  }
  const isWholeDay =
    sorted[0]?.from === "00:00" &&
    sorted.at(-1)?.to === "24:00" &&
    sorted.every(({ to }, place) => place === sorted.length - 1 || to === sorted[place + 1]?.from);
  const isWholeWeek = new Set(weekdays).size === 7;
  return isWholeDay && isWholeWeek ? [{ kind: "no-free-hour", name: "officeHours.spans" }] : [];
}

function said({ from, to }: { from: string; to: string }): string {
  return `${from}–${to}`;
}

/** Levels for which a part asks something, but which are not among the levels in force. */
export function unknownLevels(part: PolicyPart, known: readonly string[]): UnknownLevel[] {
  const asked = DUTY_IDS.flatMap((duty) =>
    Object.keys(part.requirements?.[duty]?.byLevel ?? {}).map((level) => ({ duty, level })),
  );
  const { secretariesLevel: level } = part;
  return [...asked, ...(level === undefined ? [] : [{ level }])]
    .filter((one) => !known.includes(one.level))
    .map((one): UnknownLevel => ({ kind: "unknown-level", ...one, known }));
}
