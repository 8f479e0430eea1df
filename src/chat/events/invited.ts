import { typed } from "../../command-lines/command-line.ts";
import { startLine } from "../../command-lines/own-lines.ts";
import { findCode } from "../../rules/access/invitation-code.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import type { ChannelEvent } from "../message/channel.ts";
import { COMMAND_PRESS } from "../message/press.ts";
import type { Services } from "../services.ts";

type Parts = Pick<Services, "words" | "cadres" | "invitations" | "policies" | "post">;
type FriendRequest = Extract<ChannelEvent, { kind: "friend-request" }>;

/**
 * Accepts a friend request whose words hold a code that could be used now, if that person's unit allows it by policy;
 * ignores all others. The code is not used up, because linking takes a message and consent.
 */
export async function meetFriend(services: Parts, request: FriendRequest, at: number): Promise<void> {
  const { words, cadres, invitations, policies, post } = services;
  const code = findCode(request.words);
  const standing = code === undefined ? undefined : await invitations.peek(code, new Date(at));
  if (code === undefined || standing?.kind !== "live") return;
  const person = await cadres.person(standing.cadre, dayOf(at));
  if (!person || !(await policies.of(person.unit, dayOf(at))).befriendInvited) return;
  await request.accept();
  const options = [{ value: typed(startLine.withCode(code)), label: words.label("link-befriended-start") }];
  const choices = { question: COMMAND_PRESS, options };
  await post.send(request.from, `befriended:${code}`, [{ text: words.label("link-befriended"), choices }]);
}
