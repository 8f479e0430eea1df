import { z } from "zod";
import type { DutyId } from "../../rules/duties/duties.ts";
import type { Leaf } from "../../rules/policy/leaves.ts";
import { fullDate } from "../full-date.ts";
import { weekdayText } from "../spoken.ts";
import type { Words } from "../words.ts";
import { askedText, dayOfYearText, dutyNamed } from "./names.ts";

const span = z.object({ from: z.string(), to: z.string() });
const holiday = z.object({
  day: z.string().optional(),
  yearly: z.string().optional(),
  fromYear: z.number().optional(),
  name: z.string().nullable(),
});

/** Their items may hold a comma. */
const LISTS = new Set(["levels", "reviewResults"]);

/**
 * A value of a policy as people read it: `2 giờ`, `thứ Hai, thứ Ba`, `07:00–11:00`, `có`.
 * @param amount how what is asked of a duty is said
 */
export function valueText(
  words: Words,
  { name, value }: Pick<Leaf, "name" | "value">,
  amount: (words: Words, duty: DutyId, amount: number) => string = askedText,
): string {
  if (value === true) return words.label("policy-yes");
  if (value === false) return words.label("policy-no");
  if (value === null) return words.label("policy-nothing");
  if (Array.isArray(value))
    return (
      value.map((one) => itemText(words, one)).join(LISTS.has(name) ? " · " : ", ") ||
      words.label("policy-none")
    );
  if (typeof value === "object") return holidayText(words, holiday.parse(value));
  if (name.startsWith("approval."))
    return words.label(value === "approve" ? "policy-approve" : "policy-trust");
  const duty = dutyNamed(name);
  if (duty) return amount(words, duty, Number(value));
  const said = String(value);
  return /ReportBefore$|^report(?:From|To)$/u.test(name) ? dayOfYearText(said) : said;
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
  return words.text("policy-holiday-yearly", {
    day: dayOfYearText(yearly ?? ""),
    year: String(fromYear),
    name,
  });
}
