import { DateTime } from "luxon";
import { z } from "zod";
import type { Day } from "../../rules/calendar/time.ts";
import { KNOWN_POSITIONS } from "./columns.ts";
import { plainForm } from "./plain-form.ts";
import type { ReasonName } from "./reasons.ts";

/** Gives a check its reason's name, which `reasons.ts` turns into words. */
function because(name: ReasonName): { error: ReasonName } {
  return { error: name };
}

/** Codes go into commands, file names and record keys, so they have no spaces and no colon. */
const code = z
  .string()
  .min(1, because("missing"))
  .max(40, because("tooLong"))
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u, because("code"));

const name = z
  .string()
  .min(1, because("missing"))
  .max(200, because("tooLong"))
  .regex(/\p{L}/u, because("name"));

const YES = new Set(["x", "co", "1", "true", "yes", "v", "dung"]);
const NO = new Set(["khong", "0", "false", "no", "sai"]);

/** Reads `x`, or any other way in which people mark a cell. */
const mark = z.string().transform((text, context) => {
  if (/^[-–—]?$/.test(text)) return false;
  const form = plainForm(text);
  if (/^[✓✔√☑☒×]$/u.test(text) || YES.has(form)) return true;
  if (NO.has(form)) return false;
  context.addIssue({ code: "custom", message: because("mark").error });
  return z.NEVER;
});

const POSITIONS = new Map<string, string>(
  KNOWN_POSITIONS.flatMap((position) => {
    const plain = plainForm(position);
    const short = plain.replace("ban thuong vu", "btv").replace("ban chap hanh", "bch");
    const shortest = short.replace("uy vien", "uv");
    const forms = [position, plain, short, shortest, shortest.replaceAll(" ", "")];
    return forms.map((form): [string, string] => [form, position]);
  }),
);

const positions = z
  .string()
  .transform((text) => {
    const parts = text.split(/[;\n]/).map((part) => part.trim());
    const named = parts
      .filter((part) => part !== "")
      .map((part) => POSITIONS.get(part) ?? POSITIONS.get(plainForm(part)) ?? part);
    return [...new Set(named)];
  })
  .pipe(
    z
      .array(z.string().max(100, because("tooLong")))
      .min(1, because("missing"))
      .max(10, because("tooMany")),
  );

const OLDEST_BIRTH = "1920-01-01";

/** `dd/MM/yyyy` with any separator, or a date cell's content. */
const birthDate = z.string().transform((text, context): Day | undefined => {
  if (text === "") return undefined;
  const parts = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})$/.exec(text);
  const iso = parts ? `${parts[3]}-${parts[2]?.padStart(2, "0")}-${parts[1]?.padStart(2, "0")}` : text;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(iso) && iso >= OLDEST_BIRTH && DateTime.fromISO(iso).isValid;
  if (isDay) return iso;
  context.addIssue({ code: "custom", message: because("day").error });
  return z.NEVER;
});

/** A phone number of Việt Nam with its leading zero, which number cells lose: 10 digits, 11 for some landlines. */
const phone = z.string().transform((text, context): string | undefined => {
  if (text === "") return undefined;
  const digits = text.replace(/[\s.\-()]/g, "").replace(/^(?:\+84|0084|84(?=\d{9}))/, "0");
  const whole = /^[1-9]\d{8}$/.test(digits) ? `0${digits}` : digits;
  if (/^0[35789]\d{8}$|^02\d{8,9}$/.test(whole)) return whole;
  context.addIssue({ code: "custom", message: because("phone").error });
  return z.NEVER;
});

/** A row of sheet `Đơn vị`, from tidy texts. */
export const unitSchema = z.object({
  code,
  name,
  level: name,
  parent: z.union([z.literal(""), code]),
  into: z.union([z.literal(""), code]),
});

/** A row of sheet `Cán bộ`, from tidy texts. */
export const cadreSchema = z.object({
  code,
  formerCode: z.union([z.literal(""), code]),
  name,
  unit: code,
  positions,
  fullTime: mark,
  civilServant: mark,
  birthDate,
  phone,
});
