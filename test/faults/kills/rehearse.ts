import { UNIT_SIZE } from "./organisation.ts";
import type { Player, Rehearsal } from "./player.ts";
import { asSecretary, SCRIPTS, type Script } from "./scripts.ts";
import { playerAt, type Stage, settled } from "./stage.ts";

/** Which cadre goes through which script. */
interface Part {
  place: number;
  script: Script;
}

/** Somebody who goes through a script, as it was rehearsed. */
export interface Role {
  place: number;
  rehearsal: Rehearsal;
  player: Player;
}

/** Cadres that only rehearse: a unit for each script, its secretary and a member. */
export const REHEARSING = UNIT_SIZE * SCRIPTS.length;

/** Who rehearses for a part. A secretary hears other words than a member, so a script has one of each. */
function rehearsesFor({ script, place }: Part): number {
  return UNIT_SIZE * SCRIPTS.indexOf(script) + (isSecretary(place) ? 0 : 1);
}

/** Goes through what will be played, undisturbed. */
export async function rehearseAll(stage: Stage, parts: readonly Part[]): Promise<Role[]> {
  const wanted = new Set(parts.map(rehearsesFor));
  const rehearsing = stage.scripts.flatMap((script, n) =>
    [UNIT_SIZE * n, UNIT_SIZE * n + 1]
      .filter((place) => wanted.has(place))
      .map(async (place) => {
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
export function rehearsedFor(rehearsed: readonly Role[], part: Part): Role {
  const found = rehearsed.find(({ place }) => place === rehearsesFor(part));
  if (!found) throw new Error(`“${part.script.name}” was not rehearsed`);
  return found;
}
