import { DUTIES, type DutyId, isDutyId } from "../../rules/duties/duties.ts";
import type { Leaf, PolicyName } from "../../rules/policy/leaves.ts";
import { amountText } from "../spoken.ts";
import type { PlainKey, Words } from "../words.ts";

const NAMES: Readonly<Record<Exclude<PolicyName, `requirements.${DutyId}`>, PlainKey>> = {
  levels: "policy-name-levels",
  reviewResults: "policy-name-review-results",
  ratesEachQuarter: "policy-name-rates-each-quarter",
  votesInReview: "policy-name-votes-in-review",
  modelsOfBranches: "policy-name-models-of-branches",
  secretariesLevel: "policy-name-secretaries-level",
  reportFrom: "policy-name-report-from",
  reportTo: "policy-name-report-to",
  graceMinutes: "policy-name-grace-minutes",
  namesInGroup: "policy-name-names-in-group",
  digestPictures: "policy-name-digest-pictures",
  remindOnHolidays: "policy-name-remind-on-holidays",
  reminderWays: "policy-name-reminder-ways",
  befriendInvited: "policy-name-befriend-invited",
  outsideScope: "policy-name-outside-scope",
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
  "approval.hours": "policy-name-approval-hours",
  "approval.activity": "policy-name-approval-activity",
  "approval.meeting": "policy-name-approval-meeting",
  "approval.practice": "policy-name-approval-practice",
  "approval.shirt": "policy-name-approval-shirt",
};

/** The field's word for a value of a policy; of a requirement without its group. */
export function namedAs(words: Words, name: string): string {
  const duty = dutyNamed(name);
  if (duty) return words.label(`duty-${duty}-policy`);
  return isName(name) ? words.label(NAMES[name]) : name;
}

/** The same with the group and the level for which it is asked. */
export function leafName(
  words: Words,
  { name: given, group, level }: Pick<Leaf, "name" | "group" | "level">,
): string {
  const name = namedAs(words, given);
  if (!group) return name;
  return level
    ? words.text("policy-group-level", { name, group, level })
    : words.text("policy-group", { name, group });
}

/** The duty whose requirement is named: `requirements.D1`. */
export function dutyNamed(name: string): DutyId | undefined {
  const [group, id = ""] = name.split(".");
  return group === "requirements" && isDutyId(id) ? id : undefined;
}

/** What is asked of a duty, as people say it: `2 giờ`, `4 lần`. */
export function askedText(words: Words, duty: DutyId, amount: number): string {
  return amountText(words, DUTIES[duty].measure, amount);
}

/** `10-30` as `30/10`. */
export function dayOfYearText(day: string): string {
  return day.split("-").toReversed().join("/");
}

function isName(name: string): name is keyof typeof NAMES {
  return Object.hasOwn(NAMES, name);
}
