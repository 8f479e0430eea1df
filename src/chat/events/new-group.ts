import type { Address } from "../../records/people/address.ts";
import { may } from "../../rules/access/who-may.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import type { Services } from "../services.ts";

/**
 * Handles that somebody brought the bot into a group: tells a person who may bind it how, at most once a day. For
 * anybody else, and in a bound group, it stays silent.
 * @param at epoch milliseconds
 */
export async function sayHowToBind(
  { cadres, groups, post, words }: Pick<Services, "cadres" | "groups" | "post" | "words">,
  group: Address,
  addedBy: Address,
  at: number,
): Promise<void> {
  const day = dayOf(at);
  const person = await cadres.byAddress(addedBy, day);
  if (!person?.consented || !may(person, "bind-group") || (await groups.of(group))) return;
  await post.send(group, `group-added:${group}:${day}`, [{ text: words.label("group-added") }]);
}
