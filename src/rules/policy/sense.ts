import { DUTIES, DUTY_IDS, type DutyId, isForm } from "../duties/duties.ts";
import type { Group } from "../duties/duty.ts";
import type { Policy, PolicyPart } from "../duties/policy.ts";
import { reportBefore } from "../duties/report-day.ts";

type CorrectionName = `correctionDays.${keyof Policy["correctionDays"]}`;
type LowerDeadline = "reminders.secondTierReportBefore" | "reminders.lowerTierReportBefore";

/** A value that makes no sense by itself, whoever decides it. */
export type Senseless =
  /** Corrections for so long that a figure is never final. */
  | {
      readonly kind: "never-final";
      readonly name: CorrectionName;
      readonly days: number;
      readonly most: number;
    }
  /** More than anybody can do in a due period. */
  | {
      readonly kind: "impossible";
      readonly duty: DutyId;
      readonly group: Group;
      readonly level?: string;
      readonly most: number;
    }
  | { readonly kind: "said-twice"; readonly name: "levels" | "reviewResults"; readonly value: string }
  | {
      readonly kind: "unknown-way";
      readonly name: "reminderWays";
      readonly way: string;
      readonly known: readonly string[];
    }
  /** A lower unit reports after the one that puts the reports together; days `MM-dd`. */
  | { readonly kind: "too-late"; readonly name: LowerDeadline; readonly at: string; readonly before: string };

/** The most days after a period (after its digest, for a month or longer) on which its entries may be open. */
const MOST_DAYS = { week: 28, month: 31, quarter: 60, year: 60 } as const;
const MOST_TIMES = 100;
const HOURS_OF = { week: 7 * 24, month: 28 * 24, quarter: 90 * 24, year: 365 * 24 } as const;

/**
 * What makes no sense in a part.
 * @param after the policy once it holds
 * @param ways channels into apps, by name
 */
export function senseless(part: PolicyPart, after: Policy, ways: readonly string[]): Senseless[] {
  return [
    ...neverFinal(part.correctionDays ?? {}),
    ...DUTY_IDS.flatMap((duty) => impossible(duty, part)),
    ...saidTwice("levels", part.levels),
    ...saidTwice("reviewResults", part.reviewResults),
    ...(part.reminderWays ?? [])
      .filter((way) => !ways.includes(way))
      .map((way): Senseless => ({ kind: "unknown-way", name: "reminderWays", way, known: ways })),
    ...tooLate(part.reminders ?? {}, after.reminders),
  ];
}

function neverFinal(days: NonNullable<PolicyPart["correctionDays"]>): Senseless[] {
  return (["week", "month", "quarter", "year"] as const).flatMap((kind) => {
    const [asked, most] = [days[kind] ?? 0, MOST_DAYS[kind]];
    return asked > most ? [{ kind: "never-final", name: `correctionDays.${kind}`, days: asked, most }] : [];
  });
}

/** The most that can be asked of a duty in one due period: a paper is there once, a week has 168 hours. */
export function mostOf(duty: DutyId): number {
  const { measure, each, due } = DUTIES[duty];
  if (isForm(duty) || each === "occasion") return 1;
  return measure === "minutes" ? HOURS_OF[due[0]] * 60 : MOST_TIMES;
}

function impossible(duty: DutyId, part: PolicyPart): Senseless[] {
  const { byLevel = {}, ...all } = part.requirements?.[duty] ?? {};
  const most = mostOf(duty);
  const places = [
    { values: all, where: {} },
    ...Object.entries(byLevel).map(([level, values]) => ({ values, where: { level } })),
  ];
  return places.flatMap(({ values, where }) =>
    (["A", "B"] as const)
      .filter((group) => (values[group] ?? 0) > most)
      .map((group): Senseless => ({ kind: "impossible", duty, group, ...where, most })),
  );
}

function saidTwice(name: "levels" | "reviewResults", values: readonly string[] = []): Senseless[] {
  const again = values.filter((value, place) => values.indexOf(value) !== place);
  return [...new Set(again)].map((value) => ({ kind: "said-twice", name, value }));
}

function tooLate(said: NonNullable<PolicyPart["reminders"]>, after: Policy["reminders"]): Senseless[] {
  const { secondTierReportBefore: second, lowerTierReportBefore: lower } = said;
  const { yearReportBefore: top } = after;
  const above = reportBefore({ reminders: after }, 2);
  return [
    ...(second !== undefined && second > top
      ? [
          {
            kind: "too-late" as const,
            name: "reminders.secondTierReportBefore" as const,
            at: second,
            before: top,
          },
        ]
      : []),
    ...(lower !== undefined && lower > above
      ? [
          {
            kind: "too-late" as const,
            name: "reminders.lowerTierReportBefore" as const,
            at: lower,
            before: above,
          },
        ]
      : []),
  ];
}
