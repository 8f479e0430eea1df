import { COMMAND_PRESS } from "../chat/message/press.ts";
import type { Services } from "../chat/services.ts";
import { type CommandLine, typed } from "../command-lines/command-line.ts";
import type { NoticeMessage } from "../records/notices/notices-model.ts";
import type { Address } from "../records/people/address.ts";
import type { QuietHours } from "../rules/reminders/spread.ts";
import type { PlainKey, Words } from "../words/words.ts";

/** What a job wants to say to one recipient. */
export interface Letter {
  /** The last part of the notice's name: a cadre's code, a group's address. */
  recipient: string;
  to: Address;
  /** Whom it is for, as people call them. */
  name: string;
  messages: NoticeMessage[];
  /** What is not out when this night begins waits until it is over. */
  night?: QuietHours | undefined;
}

/** Buttons that carry commands, for a message of a job. */
export function buttons(words: Words, shortcuts: { label: PlainKey; command: CommandLine }[]) {
  const options = shortcuts.map(({ label, command }) => ({
    value: typed(command),
    label: words.label(label),
  }));
  return { question: COMMAND_PRESS, options };
}

/** Letters per chunk, so that only one chunk is in memory at a time. */
export const LETTERS_PER_CHUNK = 200;

/**
 * Sends letters, each once under its name: claimed, queued, marked. Killed anywhere and run again, it finishes the rest.
 * @param prefix the first parts of the notices' names
 * @returns how many were queued now
 */
export async function deliver(
  services: Pick<Services, "notices" | "post">,
  prefix: string,
  letters: readonly Letter[],
  at: number,
): Promise<number> {
  let sent = 0;
  for (const { recipient, to, name, messages, night } of letters) {
    const claimed = await services.notices.claim({ id: `${prefix}:${recipient}`, to, name, messages }, at);
    if (!claimed) continue;
    const asNotice = { notice: claimed.id, quietHours: night };
    const parts = await services.post.send(claimed.to, claimed.postId, claimed.messages, asNotice);
    await services.notices.queued(claimed.id, parts, at);
    sent++;
  }
  return sent;
}

/** Sends every notice in doubt again, on command. @returns how many */
export async function resendInDoubt(
  services: Pick<Services, "notices" | "post">,
  at: number,
): Promise<number> {
  let sent = 0;
  for (const { _id } of await services.notices.inDoubt()) {
    const claimed = await services.notices.claimAgain(_id, at);
    if (!claimed) continue;
    const asNotice = { notice: claimed.id };
    const parts = await services.post.send(claimed.to, claimed.postId, claimed.messages, asNotice);
    await services.notices.queued(claimed.id, parts, at);
    sent++;
  }
  return sent;
}
