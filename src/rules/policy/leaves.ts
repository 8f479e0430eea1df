import { DUTY_IDS, type DutyId } from "../duties/duties.ts";
import type { Group } from "../duties/duty.ts";
import type { Policy, PolicyPart } from "../duties/policy.ts";

type Grouped = "officeHours" | "reminders" | "correctionDays" | "approval";

/** The names of a policy's values, as in a file. */
export type PolicyName =
  | Exclude<keyof Policy, Grouped | "requirements">
  | `officeHours.${keyof Policy["officeHours"]}`
  | `reminders.${keyof Policy["reminders"]}`
  | `correctionDays.${keyof Policy["correctionDays"]}`
  | `approval.${keyof Policy["approval"]}`
  | `requirements.${DutyId}`;

/** One value of a policy. */
export interface Leaf {
  readonly name: string;
  /** Of a requirement. */
  readonly group?: Group;
  readonly level?: string;
  /** The full path to it, as in a file. */
  readonly place: string;
  /** The same for two leaves of which the later replaces the other. */
  readonly key: string;
  readonly value: unknown;
}

/** The values of a part of a policy; each holiday is one by itself. */
export function leavesOf(part: PolicyPart): Leaf[] {
  const {
    requirements = {},
    officeHours = {},
    reminders = {},
    correctionDays = {},
    approval = {},
    ...plain
  } = part;
  const { holidays = [], ...rest } = plain;
  const leaves = [
    ...Object.entries(rest).map(([name, value]) => leaf(name, value)),
    ...Object.entries({ officeHours, reminders, correctionDays, approval }).flatMap(([group, values]) =>
      Object.entries(values).map(([name, value]) => leaf(`${group}.${name}`, value)),
    ),
    ...DUTY_IDS.flatMap((duty) => requirementLeaves(duty, requirements[duty] ?? {})),
    ...holidays.map((row) => {
      const day = "day" in row ? row.day : row.yearly;
      return { ...leaf("holidays", row), key: `holidays ${day}` };
    }),
  ];
  return leaves.filter(({ value }) => value !== undefined);
}

function leaf(name: string, value: unknown): Leaf {
  return { name, place: name, key: name, value };
}

type Asked = NonNullable<NonNullable<PolicyPart["requirements"]>[DutyId]>;

function requirementLeaves(duty: DutyId, { byLevel = {}, ...all }: Asked): Leaf[] {
  const name = `requirements.${duty}`;
  return (["A", "B"] as const).flatMap((group) => {
    const place = `${name}.${group}`;
    return [
      { ...leaf(name, all[group]), group, place, key: place },
      ...Object.entries(byLevel).map(([level, values]) => {
        const ofLevel = `${name}.byLevel.${level}.${group}`;
        return { ...leaf(name, values[group]), group, level, place: ofLevel, key: ofLevel };
      }),
    ];
  });
}
