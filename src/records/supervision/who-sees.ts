import { type Actor, may, type Subject } from "../../rules/access/who-may.ts";
import type { Day } from "../../rules/calendar/time.ts";
import type { Cadres } from "../people/cadres.ts";
import type { SupervisionNote } from "./supervision.ts";

type Parts = { cadres: Pick<Cadres, "above" | "heirOf"> };
type Whose = Pick<SupervisionNote, "about" | "aboutUnit" | "unit">;

/** Code of the cadre that a note is on; undefined of one on a unit. */
export function notedCadre({ about }: Pick<SupervisionNote, "about">): string | undefined {
  return about.startsWith("cadre:") ? about.slice("cadre:".length) : undefined;
}

/** Whether somebody is of its writer's side: the unit that supervises, or what has become of it, or the level above. Never on oneself. */
export async function maySupervise(
  parts: Parts,
  actor: Actor | undefined,
  note: Whose,
  today: Day,
): Promise<boolean> {
  const cadre = notedCadre(note);
  return may(actor, "supervise", {
    ...(await placeOf(parts, note.unit, today)),
    ...(cadre !== undefined && { cadre }),
  });
}

/** Whether somebody may read it: its writer's side; one on a unit also that unit; one on a cadre that cadre once it is closed. */
export async function mayRead(
  parts: Parts,
  actor: Actor,
  note: Whose & Pick<SupervisionNote, "state">,
  today: Day,
): Promise<boolean> {
  if (await maySupervise(parts, actor, note, today)) return true;
  const cadre = notedCadre(note);
  if (cadre !== undefined) return cadre === actor.code && note.state === "closed";
  return may(actor, "supervise", await placeOf(parts, note.aboutUnit, today));
}

async function placeOf({ cadres }: Parts, known: string, today: Day): Promise<Subject> {
  const unit = await cadres.heirOf(known, today);
  return { unit, above: await cadres.above(unit, today) };
}
