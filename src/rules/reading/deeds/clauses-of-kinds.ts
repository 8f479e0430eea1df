import type { DeedKind } from "../../duties/deed-kinds.ts";
import type { KindShares } from "../told/kind-shares.ts";
import type { TypedLine } from "../words/typed-line.ts";
import { noteOf } from "./deed-note.ts";
import type { DeedsContext } from "./deeds-reading.ts";
import { cutsOf } from "./line-pieces.ts";
import { isExactLength } from "./piece-hours.ts";
import { type SaidInPiece, saidInPiece } from "./said-in-piece.ts";

/** What kind of deed a text tells, by what was learned. */
export type KindsOf = (text: string) => KindShares;

/** A part of a line that tells deeds of one kind. */
export interface KindClause {
  readonly said: SaidInPiece;
  readonly kind: DeedKind;
  readonly isSure: boolean;
}

/** So sure of a part of a line, it is that kind: of lines that were not learned from one in a hundred is another. */
const SURE = 0.8;
/** The same, where a word of the kind stands in it. */
const SURE_BY_WORD = 0.4;
/** A part that is less like a deed only speaks around one. */
const MOST_NONE = 0.6;
/** “em có tham gia” goes on with what was told. */
const FEWEST_WORDS = 2;
/** What the whole line is hardly about is no deed of its own in a part of it. */
const HARDLY = 0.05;
/** Volunteer work whose length is not told is an activity; what is more surely hours than this lacks their length. */
const MOST_HOURS = 0.8;
const WORK: readonly DeedKind[] = ["hours", "activity"];

/** “1 bài hát 1 bài nhảy”, “hát 1 bài nhảy 1 bài”: the next thing that is counted begins the next deed. */
const COUNTED =
  /(?<= )(?=(?:\d|một|mot|hai|ba) (?:bài|điệu|tiết mục|bai|dieu|tiet muc) (?:hát|nhảy|múa|dân vũ|hat|nhay|mua|dan vu)(?!\p{L})|(?:vừa |vua )?(?:hát|nhảy|múa|hat|nhay|mua) (?:\d|một|mot|hai|ba) (?:bài|bai|điệu|dieu)(?!\p{L}))/gu;
/** “mặc áo đoàn đi hiến máu”: what it was worn at. */
const WORN_AT =
  /(?<=(?:áo|ao) (?:xanh|đoàn|doan|tn|đvtn|thanh niên|thanh nien|tình nguyện|tinh nguyen|xanh tình nguyện|xanh tinh nguyen|xanh tn) )(?=(?:đi|dự|tham|họp|ra|dọn|trồng|hiến|di|du|hop|don|trong|hien)(?!\p{L}))/gu;
/** Typed without marks, “chieu” begins a deed where somebody does something. */
const LATER =
  /(?<= )(?=(?:chieu|toi|trua) (?:em|e|tui|minh|di|hop|danh|da|hat|nhay|mac|du|tham|don|hoc|tap|lai|ve|ra)(?!\p{L}))/gu;
/** A line of more parts is conversation. */
const MOST_CUTS = 12;
const CUTS = [COUNTED, WORN_AT, LATER];

/** The parts of a line by what kind of deed each tells; one of all, where no two differ. */
export function clausesOfKinds(
  line: TypedLine,
  context: DeedsContext,
  kindsOf: KindsOf,
): readonly [KindClause, ...KindClause[]] {
  const read = (from: number, to: number) =>
    saidInPiece(
      { source: line.source.slice(from, to), lower: line.lower.slice(from, to) },
      context,
      "units only",
    );
  const all = read(0, line.lower.length);
  const ofWhole = kindsOf(line.source);
  const whole = kindOf(all, ofWhole);
  const cuts = CUTS.flatMap((cut) => [...line.lower.matchAll(cut)].map(({ index }) => index));
  const ends = [...new Set([...cutsOf(all).map(([at = 0]) => at), ...cuts])]
    .filter((at) => at > 0)
    .toSorted((a, b) => a - b)
    .slice(0, MOST_CUTS);
  const spans: Span[] = [];
  let from = 0;
  for (const to of [...ends, line.lower.length]) {
    const part = read(from, to);
    const own = ownKind(part, kindsOf, ofWhole);
    const last = spans.at(-1);
    const goesOn = own === undefined || last?.kind === undefined || !isAnother(part, own, last.kind);
    const isOpen = own === undefined && tellsSomething(part);
    if (last && goesOn)
      spans[spans.length - 1] = {
        from: last.from,
        to,
        kind: last.kind ?? own,
        isOpen: last.isOpen || isOpen,
      };
    else spans.push({ from, to, kind: own, isOpen });
    from = to;
  }
  const told = spans.map((span) => {
    const said = read(span.from, span.to);
    const { kind, isSure } = kindOf(said, kindsOf(asTold(said)));
    return { said, kind, isSure: isSure && said.counts.length < 2 && !(span.isOpen && said.days.length > 1) };
  });
  const [first, ...others] = told;
  return first && others.length > 0
    ? [first, ...others]
    : [{ said: all, ...whole, isSure: whole.isSure && (first?.isSure ?? true) }];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly kind: DeedKind | undefined;
  /** Of some part of it, on a day of its own, nothing says what it tells. */
  readonly isOpen: boolean;
}

/** Words beside a day: “hôm 20 dự lễ Nhà giáo” of “…, nay họp chi đoàn”. */
function tellsSomething(part: SaidInPiece): boolean {
  return part.days.length > 0 && /\p{L}{2}/u.test(noteOf(part));
}

function isAnother(part: SaidInPiece, own: DeedKind, last: DeedKind): boolean {
  return own !== last || tellsSomething(part);
}

const WENT = /^(?:đi|dự|tham gia|họp|ra quân|di|du|hop)(?!\p{L})/u;

/** “đi hiến máu”, cut from who did it and when, is read as with them. */
function asTold({ line, days }: SaidInPiece): string {
  const text = line.source.trim();
  return days.length === 0 && WENT.test(line.lower.trim()) ? `hôm qua em ${text}` : text;
}

/** The kind that a part of a line tells by itself. */
function ownKind(part: SaidInPiece, kindsOf: KindsOf, ofWhole: KindShares): DeedKind | undefined {
  const shares = kindsOf(asTold(part));
  const { none } = shares;
  const { kind, isSure } = kindOf(part, shares);
  const byWord = isNamed(part, kind) && !(kind === "hours" && none > MOST_NONE);
  const saysWhat = noteOf(part).split(" ").length >= FEWEST_WORDS;
  if (!isSure || (!byWord && (none > MOST_NONE || !saysWhat))) return undefined;
  return byWord || shareOf(ofWhole, kind, part) > HARDLY ? kind : undefined;
}

/** The likeliest kind of a part of a line. */
function kindOf(said: SaidInPiece, shares: KindShares): { kind: DeedKind; isSure: boolean } {
  const [top] = shares.kinds;
  const kind: DeedKind = top && (top.kind !== "hours" || said.hours) ? top.kind : "activity";
  const lacksLength = top?.kind === "hours" && !said.hours && top.share > MOST_HOURS;
  const share = lacksLength ? 0 : shareOf(shares, kind, said);
  const byWord = isNamed(said, kind);
  // “hội nghị SHCĐ”: a branch's meeting by its name, whatever its like are.
  if (kind === "activity" && isNamed(said, "meeting") && !byWord) return { kind, isSure: false };
  return { kind, isSure: share >= (byWord ? SURE_BY_WORD : SURE) };
}

/** Whether a word of the kind stands in a part of a line; that of hours is a length which is no time of the clock. */
function isNamed(said: SaidInPiece, kind: DeedKind): boolean {
  return kind === "hours" ? isExactLength(said) : said.kinds.some((each) => each.kind === kind);
}

/** How surely a part of a line is of a kind. */
export function shareOf({ kinds }: KindShares, kind: DeedKind, { hours }: SaidInPiece): number {
  const alike = kind === "activity" && !hours ? WORK : [kind];
  return kinds.reduce((sum, each) => (alike.includes(each.kind) ? sum + each.share : sum), 0);
}
