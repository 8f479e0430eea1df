import { z } from "zod";
import { dayFrom } from "../calendar/time.ts";
import { APPROVALS, type ApprovedKind } from "./deed-kinds.ts";
import { DUTY_IDS } from "./duties.ts";

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "HH:mm");
const endTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, "HH:mm");
const day = z.iso.date();
/** A day that every year has, so not 29 February. */
const dayOfYear = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "MM-dd")
  .refine((text) => dayFrom(2027, Number(text.slice(0, 2)), Number(text.slice(3))) !== undefined, "MM-dd");
const count = z.number().int().min(0).max(100_000);

/** What each group owes; null: nothing. */
const owed = { A: count.nullable(), B: count.nullable() };
const requirement = z.strictObject({
  ...owed,
  /** Other values for the cadres of a level's units, by the level's name. */
  byLevel: z.record(z.string(), z.strictObject(owed).partial()).default({}),
});

export const officeHours = z.strictObject({
  /** 1 Monday to 7 Sunday. */
  weekdays: z.array(z.number().int().min(1).max(7)).min(1),
  spans: z.array(z.strictObject({ from: time, to: endTime })).min(1),
});

export const reminders = z.strictObject({
  monday: time,
  weekDigest: time,
  /** The last call of a month, quarter, January's pledge and the year's report. */
  periodEnd: time,
  firstCallDaysBefore: z.number().int().min(0).max(14),
  periodDigest: time,
  /** The day of the year before which a unit directly below the topmost reports to it (V.2). */
  yearReportBefore: dayOfYear,
  /** The same for the units below those, and for all further down: each to the unit above it. */
  secondTierReportBefore: dayOfYear,
  lowerTierReportBefore: dayOfYear,
  /** The morning's window over which reminders are spread on slow platforms. */
  spreadFrom: time,
  spreadUntil: time,
  /** The quiet hours: nothing goes out unasked from here on, on any platform, until they are over. */
  quietFrom: time,
  quietUntil: time,
});

export const correctionDays = z.strictObject({
  week: z.number().int().min(0).max(60),
  month: z.number().int().min(0).max(60),
  quarter: z.number().int().min(0).max(60),
  year: z.number().int().min(0).max(60),
});

const counted = z.enum(APPROVALS);
export const approval = z.strictObject({
  hours: counted,
  activity: counted,
  meeting: counted,
  practice: counted,
  shirt: counted,
} satisfies Record<ApprovedKind, typeof counted>);

/** A row of the holiday table: one day, or a yearly day from a year on; a null name makes it a working day. */
const holiday = z.union([
  z.strictObject({ day, name: z.string().min(1).nullable() }),
  z.strictObject({ yearly: dayOfYear, fromYear: z.number().int(), name: z.string().min(1).nullable() }),
]);

const rest = {
  /** Names of levels, the topmost first. */
  levels: z.array(z.string().min(1)).min(1),
  /** The result levels of a self-review, the best first. */
  reviewResults: z.array(z.string().min(1)).min(2),
  /** Does the collective rate each quarter, and not at the year's end alone? */
  ratesEachQuarter: z.boolean(),
  /** Does the collective vote about a rating, so that the tally is asked for? */
  votesInReview: z.boolean(),
  /** Do dependent branches, the lowest level, owe a model of their own, too? (T1) */
  modelsOfBranches: z.boolean(),
  /** The level whose Bí thư each have an initiative (III.2, T3). */
  secretariesLevel: z.string().min(1),
  /** The first and the last day that a year's report covers; a first day that comes later in the year is of the year before. */
  reportFrom: dayOfYear,
  reportTo: dayOfYear,
  /** Who comes so many minutes after an event's beginning is still on time. */
  graceMinutes: z.number().int().min(0).max(120),
  /** May a group see the names of those who are missing? */
  namesInGroup: z.boolean(),
  /** Does a picture of the units go with each digest, where it can be shown? */
  digestPictures: z.boolean(),
  remindOnHolidays: z.boolean(),
  /** Channels into the same app, the preferred first; empty: as each person chose. */
  reminderWays: z.array(z.string().min(1)),
  /** On a personal account: may people with a live code become the bot's friends? */
  befriendInvited: z.boolean(),
  /** Outside the plan's scope (II): its people use the bot, and are counted and reminded nowhere. Holds for all units below. */
  outsideScope: z.boolean(),
  /** Rows that override the public calendar; rows of later facts are added, and the last one wins. */
  holidays: z.array(holiday),
};

/** What a unit may decide; all of it is data with dates of effect. */
export const policySchema = z.strictObject({
  ...rest,
  requirements: z.record(z.enum(DUTY_IDS), requirement),
  officeHours,
  reminders,
  correctionDays,
  /** How deeds of a kind come to count. */
  approval,
});
export type Policy = Readonly<z.infer<typeof policySchema>>;

/** A part of a policy; what it leaves out stays. */
export const policyPartSchema = z
  .strictObject({
    ...rest,
    requirements: z.partialRecord(z.enum(DUTY_IDS), requirement.partial()),
    officeHours: officeHours.partial(),
    reminders: reminders.partial(),
    correctionDays: correctionDays.partial(),
    approval: approval.partial(),
  })
  .partial();
export type PolicyPart = z.input<typeof policyPartSchema>;
