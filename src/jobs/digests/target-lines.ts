import type { UnitStanding } from "../../records/standings/survey.ts";
import { type Period, periodOf } from "../../rules/calendar/periods.ts";
import type { Met } from "../../rules/duties/duty-result.ts";
import { type TargetId, targetsOf } from "../../rules/targets/targets.ts";
import { matterName, shareText } from "../../words/matter-words.ts";
import { capitalised } from "../../words/spoken.ts";
import type { Words } from "../../words/words.ts";

/** How a target stands. `vacant`: posts without anybody. */
interface ShownTarget {
  readonly id: TargetId;
  readonly total: Met;
  readonly vacant: number;
}

/** How the targets stand that the period shows: what is not met yet a line each, what is met in one. */
export function targetLines(words: Words, now: UnitStanding): string[] {
  const shown = shownTargets(now);
  if (shown.length === 0) return [];
  const isMet = ({ total, vacant }: ShownTarget) => total.met === total.of && vacant === 0;
  const met = shown.filter(isMet).map(({ id }) => matterName(words, id));
  return [
    words.text("targets-title", { year: yearOf(now.period) }),
    ...shown.filter((one) => !isMet(one)).map((one) => targetLine(words, one)),
    ...(met.length > 0 ? [words.text("targets-met", { targets: met.join("; ") })] : []),
  ];
}

/** The same as a paper says it: each by itself, without the signs of a chat. */
export function printedTargets(words: Words, now: UnitStanding): string[] {
  const year = yearOf(now.period);
  return shownTargets(now).map((target) =>
    words.text("targets-printed", { year, standing: standingOf(words, target) }),
  );
}

function shownTargets(now: UnitStanding): ShownTarget[] {
  return targetsOf(now.period.kind).flatMap(({ id }) => {
    const total = now.report.totals[id];
    const vacant = now.targets[id]?.vacant.length ?? 0;
    return total || vacant > 0 ? [{ id, total: total ?? { met: 0, of: 0 }, vacant }] : [];
  });
}

function targetLine(words: Words, target: ShownTarget): string {
  return words.text("targets-line", { standing: standingOf(words, target) });
}

function standingOf(words: Words, { id, total, vacant }: ShownTarget): string {
  const said = { target: capitalised(matterName(words, id)), figure: shareText(words, total) };
  if (vacant === 0) return words.text("targets-standing", said);
  return words.text("targets-standing-vacant", { ...said, vacant: String(vacant) });
}

function yearOf(period: Period): string {
  return periodOf("year", period.to).id;
}
