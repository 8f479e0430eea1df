import { checkLine } from "../../command-lines/check-line.ts";
import type { CommandLine } from "../../command-lines/command-line.ts";

/**
 * Lines that a link may type for whoever opens it: they only look something up. A link is sent by anybody, and pressing it is no
 * wish to have one's data erased. Invitation codes have no hyphen, so the two are told apart.
 */
const TYPED_BY_LINKS: readonly string[] = [checkLine.command];

/** What stands behind `?start=`: `kiemtra-K7MD92XRTH4P`; see https://core.telegram.org/bots/features#deep-linking */
export function payloadOf({ command, args }: CommandLine): string | undefined {
  const payload = `${command}-${args}`;
  return TYPED_BY_LINKS.includes(command) && /^[\w-]{1,64}$/u.test(payload) ? payload : undefined;
}

/** A press of such a link comes as `/start kiemtra-K7MD92XRTH4P`, and means `/kiemtra K7MD92XRTH4P`. */
export function readDeepLink(text: string): string {
  const [, command = "", args = ""] = /^\/start ([a-z]+)-([\w-]+)$/u.exec(text) ?? [];
  return TYPED_BY_LINKS.includes(command) ? `/${command} ${args}` : text;
}
