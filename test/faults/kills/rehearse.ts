import { UNIT_SIZE } from "./organisation.ts";
import type { Player, Rehearsal } from "./player.ts";
import { asSecretary, SCRIPTS } from "./scripts.ts";
import { playerAt, type Stage, settled } from "./stage.ts";

/** Somebody who goes through a script: which cadre, in which script. */
export interface Role {
  place: number;
  rehearsal: Rehearsal;
  player: Player;
}

/** Cadres that only rehearse: a unit for each script, its secretary and a member. */
export const REHEARSING = UNIT_SIZE * SCRIPTS.length;

/** A secretary hears other words than a member, so each script is gone through as both, undisturbed. */
export async function rehearseAll(stage: Stage): Promise<Role[]> {
  const rehearsing = stage.scripts.flatMap((script, n) =>
    [UNIT_SIZE * n, UNIT_SIZE * n + 1].map(async (place) => {
      const player = playerAt(stage, place);
      const rehearsal = await player.rehearse(
        isSecretary(place) ? asSecretary(script) : script,
        stage.transcripts,
        (chat) => settled(stage, chat),
      );
      return { place, rehearsal, player };
    }),
  );
  return Promise.all(rehearsing);
}

export function isSecretary(place: number): boolean {
  return place % UNIT_SIZE === 0;
}

/** The one who rehearsed this script in this place's office. */
export function rehearsedFor(rehearsed: readonly Role[], script: number, place: number): Role {
  const found = rehearsed[2 * script + (isSecretary(place) ? 0 : 1)];
  if (!found) throw new Error(`script ${script} was not rehearsed`);
  return found;
}
