import { DUTIES, DUTY_IDS, type DutyId, isDutyId } from "../duties/duties.ts";
import { leadingName } from "../duties/duty-names.ts";
import { isUnitDutyId, UNIT_DUTIES, UNIT_DUTY_IDS, type UnitDutyId } from "../unit-duties/unit-duties.ts";
import { isOwnTargetId, type OwnTargetId, sameAs, TARGET_IDS, TARGETS, type TargetId } from "./targets.ts";

/** All that can be asked about: a duty of cadres, a duty of units, a target that is neither. */
export type MatterId = DutyId | UnitDutyId | OwnTargetId;

/** All that has a figure of its own in reports. */
export type FigureId = MatterId | TargetId;

/** In the order in which they are shown: duties of cadres, duties of units, targets. */
export const MATTER_IDS: readonly MatterId[] = [
  ...DUTY_IDS,
  ...UNIT_DUTY_IDS,
  ...TARGET_IDS.filter(isOwnTargetId),
];

/** A name of two rows is the first one's. A target that is one duty's figure is asked for as that duty. */
const NAMED: ReadonlyMap<string, MatterId> = new Map(
  [
    ...TARGET_IDS.flatMap((id) => {
      const meant = isOwnTargetId(id) ? id : sameAs(TARGETS[id]);
      return meant ? [{ ...TARGETS[id], meant }] : [];
    }),
    ...UNIT_DUTY_IDS.map((id) => ({ ...UNIT_DUTIES[id], meant: id })),
    ...DUTY_IDS.map((id) => ({ ...DUTIES[id], meant: id })),
  ].flatMap(({ id, names, meant }) => [id.toLowerCase(), ...names].map((name) => [name, meant] as const)),
);

/** The duty or target that a line begins with, and the rest; the longest name wins. */
export function readMatter(text: string): { matter: MatterId | undefined; rest: string } {
  const { found, rest } = leadingName(NAMED, text);
  return { matter: found, rest };
}

/** The word that command lines use for it. */
export function wordOf(id: MatterId): string {
  if (isDutyId(id)) return DUTIES[id].word;
  return isUnitDutyId(id) ? UNIT_DUTIES[id].word : TARGETS[id].word;
}
