import { checkInLine } from "../../command-lines/check-in-line.ts";
import { checkLine } from "../../command-lines/check-line.ts";
import type { CommandLine } from "../../command-lines/command-line.ts";

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

/** A press of such a link comes as `/start kiemtra-K7MD92XRTH4P`, and means `/kiemtra K7MD92XRTH4P`. */
export function readDeepLink(text: string): string {
  const [, command = "", args = ""] = /^\/start ([a-z]+)-([\w-]+)$/u.exec(text) ?? [];
  return mayType(command, args) ? `/${command} ${args}` : text;
}

function mayType(command: string, args: string): boolean {
  return Object.hasOwn(TYPED_BY_LINKS, command) && TYPED_BY_LINKS[command]?.test(args) === true;
}
