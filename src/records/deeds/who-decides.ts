import { may } from "../../rules/access/permissions.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { deedKind } from "../../rules/duties/deed-kinds.ts";
import { type HeadToTell, nearestHeads } from "../notices/heads-to-tell.ts";
import type { NoticeAddresses } from "../notices/notice-addresses.ts";
import type { Cadre } from "../people/cadre.ts";
import type { Cadres } from "../people/cadres.ts";
import type { Policies } from "../policies/policies.ts";
import type { MustWait } from "./deeds.ts";

interface Parts {
  cadres: Pick<Cadres, "person" | "above" | "heads" | "addressesOf">;
  noticeAddresses: NoticeAddresses;
}

/** Where the deeds of a cadre are decided about: the own unit and those above it, nearest first; a head's own from the level above on. */
async function placesOf({ cadres }: Pick<Parts, "cadres">, person: Cadre, today: Day): Promise<string[]> {
  const above = await cadres.above(person.unit, today);
  return person.head && above.length > 0 ? [...above] : [person.unit, ...above];
}

/** Whether somebody may decide about a cadre's deeds, never their own. */
export async function mayDecide(
  parts: Pick<Parts, "cadres">,
  actor: Cadre,
  person: Cadre,
  today: Day,
): Promise<boolean> {
  const [unit = person.unit, ...above] = await placesOf(parts, person, today);
  return may(actor, "approve-deeds", { unit, above, cadre: person.code });
}

/** The heads who decide about a cadre's deeds, of the nearest unit of which somebody can be told; nobody, where nobody can. */
export async function decidersOf(
  parts: Parts,
  person: Cadre,
  today: Day,
): Promise<{ unit: string; heads: HeadToTell[] } | undefined> {
  const places = await placesOf(parts, person, today);
  return nearestHeads(parts, places, { about: new Set([person.code]) }, today);
}

/**
 * Whether a deed is to wait, by the policy of its cadre's unit on the day on which it is logged. What somebody logs for others about
 * whose deeds they may decide counts at once, and so does what nobody at all could approve.
 */
export function createMustWait(cadres: Cadres, policies: Pick<Policies, "of" | "asksForApproval">): MustWait {
  return async ({ cadre, by, at, kind = "hours" }) => {
    if (!(await policies.asksForApproval())) return false;
    const today = dayOf(at);
    const person = await cadres.person(cadre, today);
    if (!person) return false;
    const { approval } = await policies.of(person.unit, today);
    if (approval[deedKind(kind).approvedAs] === "trust") return false;
    const writer = by === cadre ? undefined : await cadres.person(by, today);
    if (writer && (await mayDecide({ cadres }, writer, person, today))) return false;
    for (const unit of await placesOf({ cadres }, person, today))
      if ((await cadres.heads(unit, today)).some(({ code }) => code !== cadre)) return true;
    return false;
  };
}
