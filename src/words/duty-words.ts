import type { Period } from "../rules/calendar/periods.ts";
import type { Day } from "../rules/calendar/time.ts";
import { type DeedKind, deedKind } from "../rules/duties/deed-kinds.ts";
import { type CountedDutyId, DUTIES, type DutyId } from "../rules/duties/duties.ts";
import type { Duty, DutyPart } from "../rules/duties/duty.ts";
import type { DutyResult } from "../rules/duties/duty-result.ts";
import { listText } from "./list-text.ts";
import { amountText, totalText, whenText } from "./spoken.ts";
import type { Words } from "./words.ts";

/** What a duty is called in a sentence: `giờ tình nguyện`. A duty whose words `locales/vi` lacks does not compile. */
export function dutyName(words: Words, duty: DutyId): string {
  return words.label(`duty-${duty}-name`);
}

/** The same for several, as a list: `giờ tình nguyện và hoạt động`. */
export function dutyNames(words: Words, duties: readonly DutyId[]): string {
  return listText(
    words,
    duties.map((duty) => dutyName(words, duty)),
  );
}

/** Whether it is of meetings: what was missed of them stays missed. */
export function isOfEvents(duty: DutyId): boolean {
  return DUTIES[duty].evidence.kind === "events";
}

/** Kinds of deeds that may be pledged by themselves, and are then counted so. */
const PRACTICES = ["song", "dance", "sport"] as const satisfies readonly DeedKind[];
type Practice = (typeof PRACTICES)[number];

/** A result, as far as it is spoken of; `required` is null where nothing is asked. */
export type SpokenResult = Pick<DutyResult, "done" | "parts" | "letOff" | "provisional"> & {
  readonly required: number | null;
  /** Only this part is meant: somebody has pledged activities, not meetings. */
  readonly part?: string | undefined;
};

/** `1 giờ / 2 giờ`; of a duty of which one part must be enough: `hoạt động 2/4 hoặc sinh hoạt 3/4`. */
export function resultText(words: Words, duty: DutyId, result: SpokenResult): string {
  const said = weighedText(words, duty, result);
  return result.provisional ? words.text("total-provisional", { total: said }) : said;
}

function weighedText(words: Words, duty: DutyId, result: SpokenResult): string {
  const { done, required, parts } = result;
  const { measure } = DUTIES[duty];
  const meant = partsMeant(duty, result);
  // Who is excused from a meeting was not there; of other duties a reason alone says enough.
  const letOff = isOfEvents(duty) && result.letOff === "excused" ? "away" : result.letOff;
  if (meant.length === 0 || required === 0)
    return totalText(words, { measure, ...result, ...(letOff ? { letOff } : {}) });
  const said = meant.map((part) => {
    const counted = { part: words.label(`counted-${part}`), done: String(parts?.[part] ?? 0) };
    return required === null
      ? words.text("part-done", counted)
      : words.text("part-total", { ...counted, required: String(required) });
  });
  const all = listText(words, said, "disjunction");
  return required !== null && done >= required ? words.text("parts-met", { all }) : all;
}

type Lacking = Pick<DutyResult, "done" | "required" | "lost" | "parts"> & Pick<SpokenResult, "part">;

/** What is left and can be done, by the shortest way: `1 giờ`, `1 buổi sinh hoạt`; both where they are as far. */
export function leftText(words: Words, duty: DutyId, result: Lacking): string {
  const { done, required, lost = 0 } = result;
  const left = required - done - lost;
  const meant = partsMeant(duty, result);
  if (meant.length === 0) return amountText(words, DUTIES[duty].measure, left);
  const said = shortestOf(meant, result).map((part) => words.text(`left-${part}`, { count: String(left) }));
  return listText(words, said, "disjunction");
}

/** The part by which what is left is done with the least, where one of them is shorter. */
export function shortestWay(duty: DutyId, result: Omit<Lacking, "required">): DutyPart | undefined {
  const { oneOf }: Duty = DUTIES[duty];
  const [shortest, ...others] = oneOf ? shortestOf(narrowed(oneOf, result), result) : [];
  return others.length === 0 ? shortest : undefined;
}

function shortestOf<Part extends string>(
  meant: readonly Part[],
  { parts, done }: Pick<Lacking, "parts" | "done">,
): readonly Part[] {
  const shortest = meant.filter((part) => (parts?.[part] ?? 0) === done);
  return shortest.length > 0 ? shortest : meant;
}

/** What is counted apart: the parts of the duty, of which one may be meant alone; else the kind of deed that is meant, if any is. */
export function partsMeant(
  duty: DutyId,
  result: Pick<SpokenResult, "part">,
): readonly (DutyPart | Practice)[] {
  const { oneOf }: Duty = DUTIES[duty];
  if (oneOf) return narrowed(oneOf, result);
  return PRACTICES.filter((kind) => kind === result.part && deedKind(kind).duty === duty);
}

function narrowed(oneOf: readonly DutyPart[], { part }: Pick<SpokenResult, "part">): readonly DutyPart[] {
  const meant = oneOf.filter((each) => each === part);
  return meant.length > 0 ? meant : oneOf;
}

/** What is said of a duty, and beside it how much waits for a head's word: `0 giờ / 2 giờ · ⏳ 3 giờ chờ duyệt`. */
export function withWaiting(words: Words, duty: DutyId, said: string, waiting = 0): string {
  if (waiting === 0) return said;
  const { evidence, measure } = DUTIES[duty];
  const key = evidence.kind === "works" ? "beside-waiting-works" : "beside-waiting";
  return words.text(key, { said, amount: amountText(words, measure, waiting) });
}

/** How a period stands in one line: `Tuần này: 1 giờ / 2 giờ`. */
export function dutyTotal(
  words: Words,
  { duty, period, result }: { duty: CountedDutyId; period: Period; result: SpokenResult },
  today: Day,
): string {
  return words.text(`duty-${duty}-total`, {
    when: whenText(words, period, today),
    total: resultText(words, duty, result),
  });
}
