import { z } from "zod";
import { DUTIES, type DutyId, isDutyId } from "../../rules/duties/duties.ts";
import { DEFAULT_POLICY } from "../../rules/duties/policy.ts";
import { dateText, weekdayText } from "../../words/spoken.ts";
import type { PlainKey, Words } from "../../words/words.ts";
import { type Leaf, leavesOf, type PolicyName } from "./leaves.ts";

const NAMES: Readonly<Record<Exclude<PolicyName, `requirements.${DutyId}`>, PlainKey>> = {
  levels: "policy-name-levels",
  reviewResults: "policy-name-review-results",
  namesInGroup: "policy-name-names-in-group",
  remindOnHolidays: "policy-name-remind-on-holidays",
  reminderWays: "policy-name-reminder-ways",
  befriendInvited: "policy-name-befriend-invited",
  holidays: "policy-name-holidays",
  "officeHours.weekdays": "policy-name-weekdays",
  "officeHours.spans": "policy-name-spans",
  "reminders.monday": "policy-name-monday",
  "reminders.weekDigest": "policy-name-week-digest",
  "reminders.periodEnd": "policy-name-period-end",
  "reminders.firstCallDaysBefore": "policy-name-first-call",
  "reminders.periodDigest": "policy-name-period-digest",
  "reminders.yearReportBefore": "policy-name-year-report",
  "reminders.secondTierReportBefore": "policy-name-second-tier-report",
  "reminders.lowerTierReportBefore": "policy-name-lower-tier-report",
  "reminders.spreadFrom": "policy-name-spread-from",
  "reminders.spreadUntil": "policy-name-spread-until",
  "reminders.quietFrom": "policy-name-quiet-from",
  "reminders.quietUntil": "policy-name-quiet-until",
  "correctionDays.week": "policy-name-correct-week",
  "correctionDays.month": "policy-name-correct-month",
  "correctionDays.quarter": "policy-name-correct-quarter",
  "correctionDays.year": "policy-name-correct-year",
};

const PLAN = new Map(leavesOf(DEFAULT_POLICY).map((leaf) => [leaf.key, leaf]));

/** The plan's value in the same place; undefined for a holiday that the plan does not name. */
function planOf({ name, group, key }: Leaf): Leaf | undefined {
  return PLAN.get(key) ?? (group ? PLAN.get(`${name}.${group}`) : undefined);
}

export function isAsPlanned(leaf: Leaf): boolean {
  const plan = planOf(leaf);
  return plan !== undefined && JSON.stringify(plan.value) === JSON.stringify(leaf.value);
}

/** `• tên (place): value; kế hoạch: value`. */
export function leafLine(words: Words, leaf: Leaf): string {
  const { place } = leaf;
  const args = { name: nameOf(words, leaf), place, value: valueText(words, leaf) };
  const plan = planOf(leaf);
  if (!plan || isAsPlanned(leaf)) return words.text("policy-line", args);
  return words.text("policy-line-plan", { ...args, plan: valueText(words, plan) });
}

/** `24/11/2026`. */
export function fullDate(day: string): string {
  return dateText(day, "");
}

function nameOf(words: Words, { name: given, group, level }: Leaf): string {
  const duty = dutyOf(given);
  const name = duty ? words.label(`duty-${duty}-policy`) : isName(given) ? words.label(NAMES[given]) : given;
  if (!group) return name;
  return level
    ? words.text("policy-group-level", { name, group, level })
    : words.text("policy-group", { name, group });
}

function isName(name: string): name is keyof typeof NAMES {
  return Object.hasOwn(NAMES, name);
}

/** The duty whose requirement is named: `requirements.D1`. */
function dutyOf(name: string): DutyId | undefined {
  const [group, id = ""] = name.split(".");
  return group === "requirements" && isDutyId(id) ? id : undefined;
}

const span = z.object({ from: z.string(), to: z.string() });
const holiday = z.object({
  day: z.string().optional(),
  yearly: z.string().optional(),
  fromYear: z.number().optional(),
  name: z.string().nullable(),
});

function valueText(words: Words, { name, value }: Leaf): string {
  if (value === true) return words.label("policy-yes");
  if (value === false) return words.label("policy-no");
  if (value === null) return words.label("policy-nothing");
  if (Array.isArray(value))
    return value.map((one) => itemText(words, one)).join(", ") || words.label("policy-none");
  if (typeof value === "object") return holidayText(words, holiday.parse(value));
  const count = String(value);
  const duty = dutyOf(name);
  if (duty) return words.text(DUTIES[duty].measure === "minutes" ? "policy-minutes" : "times", { count });
  return name.endsWith("ReportBefore") ? dayOfYear(count) : count;
}

function itemText(words: Words, item: unknown): string {
  if (typeof item === "number") return weekdayText(words, item);
  if (typeof item === "string") return item;
  const { from, to } = span.parse(item);
  return `${from}–${to}`;
}

function holidayText(words: Words, { day, yearly, fromYear, name: given }: z.infer<typeof holiday>): string {
  const name = given ?? words.label("policy-working-day");
  if (day !== undefined) return words.text("policy-holiday", { day: fullDate(day), name });
  return words.text("policy-holiday-yearly", { day: dayOfYear(yearly ?? ""), year: String(fromYear), name });
}

function dayOfYear(day: string): string {
  return day.split("-").toReversed().join("/");
}
