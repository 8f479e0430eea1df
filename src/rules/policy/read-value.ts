import type { Day } from "../calendar/time.ts";
import type { Approval } from "../duties/deed-kinds.ts";
import type { DutyId } from "../duties/duties.ts";
import { DUTIES } from "../duties/duties.ts";
import { type Policy, type PolicyPart, policyPartSchema } from "../duties/policy.ts";
import { readTimeOfDay } from "../reading/days/time-of-day.ts";
import { durationAt } from "../reading/hours/durations.ts";
import { yesOrNo } from "../reading/talk/yes-no.ts";
import { COUNT, countOf } from "../reading/words/number-words.ts";
import { plain } from "../reading/words/plain.ts";
import { typedLine } from "../reading/words/typed-line.ts";
import type { PolicyItem } from "./items.ts";
import { readHoliday } from "./read-holiday.ts";
import { readLevels } from "./read-levels.ts";
import { readSpans, readWeekdays } from "./read-office.ts";
import { withRenamedLevels } from "./with-renamed-levels.ts";

/** What a requirement is set to: minutes or times; null: nothing is asked. */
export interface Asked {
  readonly asked: number | null;
}

/** What a value decides; of a requirement the amount, since whom it is for is said beside it. */
export type ReadValue = { readonly part: PolicyPart } | Asked;

/**
 * Reads a value as heads type it.
 * @param here the policy in force, of which a list is changed
 * @returns undefined when it is none
 */
export function readValue(item: PolicyItem, text: string, here: Policy, today: Day): ReadValue | undefined {
  switch (item.kind) {
    case "asked":
      return item.duty && readAsked(item.duty, text);
    case "days":
    case "minutes":
      return withValue(item, readCount(text));
    case "time":
      return withValue(item, readTimeOfDay(text.replace(/^(?:lúc|luc)\s+/iu, "")));
    case "day-of-year":
      return withValue(item, readDayOfYear(text));
    case "yes-no":
      return withValue(item, readYes(text));
    case "approval":
      return withValue(item, readApproval(text));
    case "weekdays":
      return withValue(item, readWeekdays(text));
    case "spans":
      return withValue(item, readSpans(text));
    case "holidays": {
      const holiday = readHoliday(text, today);
      return holiday && { part: { holidays: [holiday] } };
    }
    case "level":
      return withValue(
        item,
        here.levels.find((level) => plain(level) === plain(text.replace(/^(?:cấp|cap)\s+/iu, "").trim())),
      );
    case "levels": {
      const levels = readLevels(text, here.levels);
      return levels && { part: withRenamedLevels({ levels }, here) };
    }
  }
}

/** A part with one value in its place. */
function withValue(item: PolicyItem, value: unknown): ReadValue | undefined {
  if (value === undefined) return undefined;
  const [name = "", inner] = item.name.split(".");
  const part = { [name]: inner === undefined ? value : { [inner]: value } };
  const { success, data } = policyPartSchema.safeParse(part);
  return success ? { part: data } : undefined;
}

/**
 * Words that name whom it is for. A policy is decided for one's own unit and those below it: what is meant for one of these
 * must not be taken for all.
 */
const FOR_SOMEBODY = /\b(?:cho|cua|rieng|tai|phuong|xa|quan|huyen|truong)\b/;
const NOTHING = /^(?:khong|bo) (?:yeu cau|can|tinh|giao)$/;

function readAsked(duty: DutyId, text: string): Asked | undefined {
  const said = plain(text);
  if (FOR_SOMEBODY.test(said)) return undefined;
  if (NOTHING.test(said)) return { asked: null };
  if (DUTIES[duty].measure === "times") {
    const count = readCount(text);
    return count === undefined ? undefined : { asked: count };
  }
  const line = typedLine(text);
  const found = durationAt(line, 0, "bare numbers");
  return found && "minutes" in found ? { asked: found.minutes } : undefined;
}

const COUNTED = new RegExp(`^${COUNT}(?![\\p{L}\\p{N}.,/:-])`, "iu");

/** A whole number, with whatever is counted behind it: `5`, `năm lần`, `3 ngày`. */
function readCount(text: string): number | undefined {
  if (FOR_SOMEBODY.test(plain(text))) return undefined;
  const [, typed] = COUNTED.exec(text.normalize("NFC").trim()) ?? [];
  const count = typed === undefined ? undefined : countOf(typed.toLowerCase());
  return count !== undefined && Number.isSafeInteger(count) ? count : undefined;
}

const DAY_OF_YEAR = /^(?:truoc )?(?:ngay )?(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2})(?: hang nam)?$/;

function readDayOfYear(text: string): string | undefined {
  const [, day = "", month = ""] = DAY_OF_YEAR.exec(plain(text)) ?? [];
  if (day === "") return undefined;
  return `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const ON = new Set(["bat", "cho", "cho phep", "hien", "duoc phep", "neu"]);
const OFF = new Set([
  "tat",
  "khong cho",
  "khong cho phep",
  "an",
  "khong duoc phep",
  "khong neu",
  "khong hien",
]);

/** `chờ duyệt`, `tính ngay`. */
const APPROVE = /^(?:can|cho|phai|bat buoc)? ?(?:duoc )?(?:phe )?duyet(?: truoc| roi moi tinh| moi tinh)?$/;
const TRUST =
  /^(?:tinh ngay|tin|tin tuong|tin cay|tinh luon|(?:khong|khoi|mien|bo)(?: can| phai)?(?: phe)? duyet)(?:,.*)?$/;

function readApproval(text: string): Approval | undefined {
  const said = plain(text);
  if (APPROVE.test(said)) return "approve";
  if (TRUST.test(said)) return "trust";
  const wanted = readYes(text);
  return wanted === undefined ? undefined : wanted ? "approve" : "trust";
}

function readYes(text: string): boolean | undefined {
  const said = plain(text);
  if (ON.has(said)) return true;
  if (OFF.has(said)) return false;
  const answer = yesOrNo(text);
  return answer && answer === "yes";
}
