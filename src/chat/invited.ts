import { findCode } from "../rules/invitation-code.ts";
import { dayOf } from "../rules/time.ts";
import type { ChannelEvent } from "./channel.ts";
import type { House } from "./house.ts";
import { SHORTCUT } from "./said.ts";

type Parts = Pick<House, "words" | "people" | "invitations" | "policies" | "post">;
type FriendRequest = Extract<ChannelEvent, { kind: "friend-request" }>;

/**
 * Accepts a friend request whose words hold a code that could be used now, if the policy of the unit of the person it is for
 * says so; all others are left alone. The code is not used up: linking takes a message, and consent.
 */
export async function meetFriend(house: Parts, request: FriendRequest, at: number): Promise<void> {
  const { words, people, invitations, policies, post } = house;
  const code = findCode(request.words);
  const standing = code === undefined ? undefined : await invitations.peek(code, new Date(at));
  if (code === undefined || standing?.kind !== "live") return;
  const person = await people.person(standing.cadre, dayOf(at));
  if (!person || !(await policies.of(person.unit, dayOf(at))).befriendInvited) return;
  await request.accept();
  const options = [{ value: `start ${code}`, label: words.label("link-befriended-start") }];
  const choices = { question: SHORTCUT, options };
  await post.send(request.from, `befriended:${code}`, [{ text: words.label("link-befriended"), choices }]);
}
