import type { Option } from "../../chat/message/outgoing.ts";
import { COMMAND_PRESS } from "../../chat/message/press.ts";
import type { Services } from "../../chat/services.ts";
import { type CommandLine, typed } from "../../command-lines/command-line.ts";
import type { ClaimedNotice } from "../../records/notices/letter-claims.ts";
import type { Address } from "../../records/people/address.ts";
import type { QuietHours } from "../../rules/reminders/quiet-hours.ts";
import type { PlainKey, Words } from "../../words/words.ts";
import { asFewMessages } from "./as-few-messages.ts";
import { besideOthers, type PartOfLetter } from "./beside.ts";
import type { LettersPace } from "./letters-pace.ts";

/** What is said to one recipient now: everything that is due in this hour, in as few messages as can be. */
export interface Letter {
  to: Address;
  /** The recipient's name for people. */
  name: string;
  parts: readonly PartOfLetter[];
  /** Quiet hours: what is not out when they begin waits until they end. */
  night?: QuietHours | undefined;
}

/** A button of a message that nobody asked for. */
export interface Button {
  readonly label: PlainKey;
  readonly command: CommandLine;
  /** It agrees to what is asked, or declines it. */
  readonly says?: Option["says"];
  /** Words below the letter may be meant for it. */
  readonly hears?: Option["hears"];
}

/** Buttons that carry commands, for a message of a job. */
export function buttons(words: Words, shown: readonly Button[]) {
  const options = shown.map(({ label, command, says, hears }) => ({
    value: typed(command),
    label: words.label(label),
    ...(says && { says }),
    ...(hears && { hears }),
  }));
  return { question: COMMAND_PRESS, options };
}

/** Letters per chunk: only one chunk is in memory at a time, and while it is put into words nobody is answered. */
export const LETTERS_PER_CHUNK = 50;

/**
 * Sends letters, each of their parts once: claimed, queued, marked. Killed anywhere and run again, it finishes the rest, in
 * the same words.
 * @param pace of a run with many letters; left out: one goes right behind the other
 * @returns how many notices were queued now
 */
export async function deliver(
  services: Pick<Services, "notices" | "post">,
  letters: readonly Letter[],
  at: number,
  pace?: LettersPace,
): Promise<number> {
  let sent = 0;
  for (const { night, to, name, parts } of letters) {
    const from = performance.now();
    const kept = besideOthers(parts).map(({ id, messages }) => ({ id, messages }));
    for (const claimed of await services.notices.claim({ to, name, parts: kept }, at))
      sent += await post(services, claimed, at, night);
    await pace?.(performance.now() - from);
  }
  return sent;
}

/** Sends every letter in doubt again, on command. @returns how many notices are in them */
export async function resendInDoubt(
  services: Pick<Services, "notices" | "post">,
  at: number,
): Promise<number> {
  let sent = 0;
  for (const { _id } of await services.notices.inDoubt()) {
    const claimed = await services.notices.claimAgain(_id, at);
    if (claimed) sent += await post(services, claimed, at);
  }
  return sent;
}

async function post(
  services: Pick<Services, "notices" | "post">,
  claimed: ClaimedNotice,
  at: number,
  night?: QuietHours,
): Promise<number> {
  const { id, to, postId, parts } = claimed;
  const messages = asFewMessages(
    parts.flatMap((part) => part.messages),
    (message) => services.post.fits(to, message),
  );
  const sent = await services.post.send(to, postId, messages, { notice: id, quietHours: night });
  await services.notices.queued(claimed, sent, at);
  return parts.length;
}
