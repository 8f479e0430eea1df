import type { PeriodKind } from "../rules/calendar/periods.ts";
import { DUTIES, type DutyId, isDutyId } from "../rules/duties/duties.ts";
import type { Met } from "../rules/duties/duty-result.ts";
import type { FigureId, MatterId } from "../rules/targets/matters.ts";
import { isUnitDutyId, UNIT_DUTIES, type UnitDutyId } from "../rules/unit-duties/unit-duties.ts";
import { dutyName, isOfEvents } from "./duty-words.ts";
import { listText } from "./list-text.ts";
import type { Words } from "./words.ts";

/** What a duty or target is called in a sentence. One whose words `locales/vi` lacks does not compile. */
export function matterName(words: Words, id: FigureId): string {
  if (isDutyId(id)) return dutyName(words, id);
  return words.label(isUnitDutyId(id) ? `unit-duty-${id}-name` : `target-${id}-name`);
}

/** The same for several, as a list. */
export function matterNames(words: Words, ids: readonly MatterId[]): string {
  return listText(
    words,
    ids.map((id) => matterName(words, id)),
  );
}

/** What stands above its column. */
export function matterHead(words: Words, id: MatterId): string {
  if (isDutyId(id)) return words.label(`duty-${id}-head`);
  return words.label(isUnitDutyId(id) ? `unit-duty-${id}-head` : `target-${id}-head`);
}

/**
 * What several lack, before how many: `Còn thiếu giờ tình nguyện`, `Chưa thảo luận điều nên làm`. A meeting that is over is not
 * lacking: it was missed; and what the collective states is not reached yet.
 */
export function lackText(words: Words, id: MatterId): string {
  if (!isDutyId(id)) return words.label(isUnitDutyId(id) ? `unit-duty-${id}-lack` : `target-${id}-lack`);
  if (isOfEvents(id)) return words.label("missing-meetings");
  const isStated = DUTIES[id].evidence.kind === "stated";
  return words.text(isStated ? "missing-stated" : "missing-duty", { duty: dutyName(words, id) });
}

/** Due periods that were met, of those that count: `2/3 tháng`. */
export function partsText(words: Words, id: DutyId | UnitDutyId, { met, of }: Met): string {
  return words.text("parts-of", { met: String(met), of: String(of), parts: partName(words, id) });
}

/** What the parts of a longer period are called: `tuần`. */
export function partName(words: Words, id: DutyId | UnitDutyId): string {
  return kindName(words, dueOf(id));
}

/** `tuần`, `tháng`, `quý`, `năm`. */
export function kindName(words: Words, kind: PeriodKind): string {
  return words.label(`part-${kind}`);
}

/** `118/120 (98%)`: rounded down, 99.6 is not all. Of nobody it is a dash. */
export function shareText(words: Words, { met, of }: Met): string {
  if (of === 0) return words.label("heat-map-nothing");
  const percent = String(Math.floor((met * 100) / of));
  return words.text("share", { met: String(met), of: String(of), percent });
}

/** The kind of period that asks for it. */
function dueOf(id: DutyId | UnitDutyId): PeriodKind {
  return isDutyId(id) ? DUTIES[id].due[0] : UNIT_DUTIES[id].due;
}

/** On the button that nudges whoever lacks it. */
export function nudgeLabel(id: MatterId) {
  if (isDutyId(id)) return `duty-${id}-button-nudge` as const;
  return isUnitDutyId(id)
    ? (`unit-duty-${id}-button-nudge` as const)
    : (`target-${id}-button-nudge` as const);
}
