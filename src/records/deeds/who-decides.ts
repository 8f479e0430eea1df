import { may } from "../../rules/access/who-may.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { deedKind } from "../../rules/duties/deed-kinds.ts";
import { type HeadsParts, type HeadToTell, nearestHeads } from "../notices/heads-to-tell.ts";
import { toBeTold } from "../notices/to-be-told.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import { decidedIn } from "../people/decided-in.ts";
import type { Policies } from "../policies/policies.ts";
import type { MustWait } from "./must-wait.ts";

/** Whether somebody may decide about a cadre's deeds, never their own. */
export async function mayDecide(
  parts: { cadres: Pick<Cadres, "above"> },
  actor: Cadre,
  person: Cadre,
  today: Day,
): Promise<boolean> {
  return may(actor, "approve-deeds", await decidedIn(parts.cadres, person, today));
}

/** The heads who decide about a cadre's deeds, of the nearest unit of which somebody can be told; nobody, where nobody can. */
export async function decidersOf(
  parts: HeadsParts,
  person: Cadre,
  today: Day,
): Promise<{ unit: string; heads: HeadToTell[] } | undefined> {
  const { unit, above } = await decidedIn(parts.cadres, person, today);
  return nearestHeads(parts, [unit, ...above], { about: new Set([person.code]) }, today);
}

/** Whoever has decided about a cadre's deed, as long as they may, and can be told. */
export async function stillDecides(
  parts: HeadsParts & { cadres: Pick<Cadres, "person"> },
  by: string,
  person: Cadre,
  today: Day,
): Promise<HeadToTell | undefined> {
  const head = await parts.cadres.person(by, today);
  if (!head || !(await mayDecide(parts, head, person, today))) return undefined;
  const [told] = await toBeTold(parts, [head], today);
  return told && { head, to: told.to };
}

/**
 * Whether a deed is to wait, by the policy of its cadre's unit on the day on which it is logged. What somebody logs for others about
 * whose deeds they may decide counts at once, and so does what nobody at all could approve, and what somebody else saw at an event.
 */
export function createMustWait(cadres: Cadres, policies: Pick<Policies, "of" | "asksForApproval">): MustWait {
  return async ({ cadre, by, at, kind = "hours", event }) => {
    if (event && by !== cadre) return false;
    if (!(await policies.asksForApproval())) return false;
    const today = dayOf(at);
    const person = await cadres.person(cadre, today);
    if (!person) return false;
    const { approval } = await policies.of(person.unit, today);
    if (approval[deedKind(kind).approvedAs] === "trust") return false;
    const writer = by === cadre ? undefined : await cadres.person(by, today);
    if (writer && (await mayDecide({ cadres }, writer, person, today))) return false;
    const place = await decidedIn(cadres, person, today);
    for (const unit of [place.unit, ...place.above])
      if ((await cadres.heads(unit, today)).some(({ code }) => code !== cadre)) return true;
    return false;
  };
}
