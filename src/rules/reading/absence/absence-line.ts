import type { Day } from "../../calendar/time.ts";
import type { Span } from "../../duties/days-away.ts";
import { MOST_WHY, withoutEnds } from "./absence-words.ts";
import { type FlatLine, flatLine } from "./flat-line.ts";
import type { SpanDoubt } from "./joined-span.ts";
import { type SaidSpan, spanIn } from "./said-span.ts";

/** What a line says of an absence. */
export interface SaidAbsence {
  readonly days: { readonly span: Span } | { readonly doubt: SpanDoubt | "none"; readonly from?: Day };
  readonly why?: string;
  /** Words before the days that may name whom it is about; empty: nobody. */
  readonly lead: string;
  /** Words between and after the days that are no reason. */
  readonly rest: string;
}

/** Days stand in the first sentence; so much is looked through for them. */
const MOST_READ = 500;

const WHY =
  /(?<![\p{L}\p{N}])(?:(?:voi )?(?:vi )?l[iy] do(?: la)?|boi vi|boi|tai vi|vi|do|de|nham)(?![\p{L}\p{N}])[ :]*/u;
/** These are such words only with these marks. */
const SURE_WHY =
  /^(?:(?:với )?(?:vì )?l[íý] do|bởi|tại|vì|vi(?!\p{M})|do|để|de|nhằm|nham|(?:voi )?(?:vi )?l[iy] do|boi|tai)/u;

/**
 * Reads days and the reason of an absence: `từ mai đến thứ 6 vì đi tập huấn`, `em xin nghỉ phép 3 ngày`, `An từ 3/12 tới 10/12`.
 * Whether it was meant as one is not decided here.
 */
export function readAbsence(text: string, today: Day): SaidAbsence {
  const line = flatLine(text.trim().slice(0, MOST_READ));
  const why = whyAt(line);
  const before = flatLine(line.source.slice(0, why?.at ?? line.source.length));
  const said = spanOf(before, today);
  if (said) return absenceFrom(before, said, why ? line.source.slice(why.end) : "");
  // “vì đi tập huấn, em nghỉ từ 3/12 đến 5/12”
  const after = why && flatLine(line.source.slice(why.end));
  const late = after && spanIn(after, today);
  if (!after || !late)
    return {
      days: { doubt: "none" },
      lead: withoutEnds(before.source),
      rest: "",
      ...reason(after?.source ?? ""),
    };
  const [{ at } = { at: 0 }] = late.places;
  const cut = Math.max(after.source.slice(0, at).search(/[,;.]/u), 0) || at;
  const read = absenceFrom(
    flatLine(after.source.slice(cut)),
    spanIn(flatLine(after.source.slice(cut)), today) ?? late,
    "",
  );
  return {
    ...read,
    lead: withoutEnds(`${before.source} ${read.lead}`),
    ...reason(after.source.slice(0, cut)),
  };
}

/** A name in front may look like a day: Mai. */
function spanOf(line: FlatLine, today: Day): SaidSpan | undefined {
  const said = spanIn(line, today);
  if (!said || !("doubt" in said.read) || !/^Mai /u.test(line.source)) return said;
  const without = spanIn(
    { ...line, flat: `    ${line.flat.slice(4)}`, lower: `    ${line.lower.slice(4)}` },
    today,
  );
  return without && "span" in without.read ? without : said;
}

function absenceFrom(line: FlatLine, { read, places }: SaidSpan, why: string): SaidAbsence {
  const [first] = places;
  const last = places.at(-1);
  const between = places.slice(1).map(({ at }, n) => line.source.slice(places[n]?.end ?? at, at));
  const after = last ? line.source.slice(last.end) : "";
  const days =
    "span" in read ? { span: read.span } : { doubt: read.doubt, ...(read.from && { from: read.from }) };
  return {
    days,
    lead: withoutEnds(line.source.slice(0, first?.at ?? 0)),
    rest: withoutEnds([...between, after].join(" ")),
    ...reason(why),
  };
}

function reason(text: string): { why?: string } {
  const why = withoutEnds(text).slice(0, MOST_WHY);
  return why ? { why } : {};
}

function whyAt({ flat, lower }: FlatLine): { at: number; end: number } | undefined {
  for (let from = 0; ; ) {
    const found = WHY.exec(flat.slice(from));
    if (!found) return undefined;
    const at = from + found.index;
    if (SURE_WHY.test(lower.slice(at))) return { at, end: at + found[0].length };
    from = at + found[0].length;
  }
}
