import { type Day, dayFrom } from "../calendar/time.ts";
import type { PolicyPart } from "../duties/policy.ts";
import { plain } from "../reading/words/plain.ts";

type Holiday = NonNullable<PolicyPart["holidays"]>[number];

const LINE =
  /^(bỏ |bo |đi làm |di lam |làm |lam )?(?:ngày |ngay )?(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?(.*)$/iu;
const YEARLY = /(?:^|\s)(?:h[ằa]ng|m[ỗo]i) n[ăa]m(?=\s|$)/iu;

/**
 * A day off with its name, or one that is worked: `25/12 Noel`, `26/3 hằng năm Ngày Đoàn`, `bỏ 24/11`. Without a year it is the
 * next such day.
 * @returns undefined when it is none, or past
 */
export function readHoliday(text: string, today: Day): Holiday | undefined {
  const [, worked, date, month, year, rest = ""] = LINE.exec(text.normalize("NFC").trim()) ?? [];
  if (!date || !month) return undefined;
  const name = nameIn(rest, worked !== undefined);
  if (name === undefined) return undefined;
  const thisYear = Number(today.slice(0, 4));
  if (YEARLY.test(rest)) {
    const day = dayFrom(2027, Number(month), Number(date));
    return day === undefined ? undefined : { yearly: day.slice(5), fromYear: Number(year ?? thisYear), name };
  }
  const days = (year ? [Number(year)] : [thisYear, thisYear + 1]).map((each) =>
    dayFrom(each, Number(month), Number(date)),
  );
  const day = days.find((each) => each !== undefined && each >= today);
  return day === undefined ? undefined : { day, name };
}

/** Null for a day that is worked; undefined where a day off has no name. */
function nameIn(rest: string, worked: boolean): string | null | undefined {
  if (worked || /^ ?(?:di )?lam(?: viec)?$/.test(plain(rest))) return null;
  const name = rest
    .replace(YEARLY, " ")
    .replace(/^[\s,:–-]+/u, "")
    .replace(/^(?:là|la)\s/iu, "")
    .trim();
  return name === "" ? undefined : name;
}
