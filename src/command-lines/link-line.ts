import { checkInLine } from "./check-in-line.ts";
import { checkLine } from "./check-line.ts";
import type { CommandLine } from "./command-line.ts";

/**
 * Lines that a link may type for whoever opens it: they only look something up. A link is sent by anybody, and pressing it is no
 * wish to have one's data erased. Invitation codes have no hyphen, so the two are told apart.
 */
const TYPED_BY_LINKS: Readonly<Record<string, RegExp>> = {
  [checkLine.command]: /^[\w-]+$/u,
  // Asks for the code that is shown; the code itself no link may say.
  [checkInLine.command]: new RegExp(`^${checkInLine.ask().args}$`, "u"),
};

/** Telegram takes no longer ones. */
const MOST_PAYLOAD = 64;

/** What stands behind `?start=`: `kiemtra-K7MD92XRTH4P`; see https://core.telegram.org/bots/features#deep-linking */
export function payloadOf({ command, args }: CommandLine): string | undefined {
  const payload = `${command}-${args}`;
  return mayType(command, args) && payload.length <= MOST_PAYLOAD ? payload : undefined;
}

/** `/start kiemtra-K7MD92XRTH4P`, as Telegram sends it for a press; and the link itself, as people copy it from a paper into any chat. */
const OF_LINK = /^(?:\/start\s+|(?:https:\/\/)?t\.me\/\w+\?start=)([a-z]+)-([\w-]+)\s*$/u;

/** What a link types, as the line that it means: `/kiemtra K7MD92XRTH4P`. Any other line is left as it is. */
export function behindLink(text: string): string {
  const [, command = "", args = ""] = OF_LINK.exec(text) ?? [];
  return mayType(command, args) ? `/${command} ${args}` : text;
}

function mayType(command: string, args: string): boolean {
  return Object.hasOwn(TYPED_BY_LINKS, command) && TYPED_BY_LINKS[command]?.test(args) === true;
}
