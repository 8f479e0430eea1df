import type { Api } from "grammy";
import type { CommandLine } from "../../command-lines/command-line.ts";
import { payloadOf } from "../../command-lines/link-line.ts";
import type { BotLink } from "../../records/linking/invitation-links.ts";
import { askedOnce } from "../asked-once.ts";

/** The links that open the bot; undefined while Telegram does not tell its name. */
export interface BotLinks {
  /** Hands it an invitation code: https://core.telegram.org/bots/features#deep-linking */
  invitation(code: string): Promise<BotLink | undefined>;
  /** Types a line there; also undefined for a line that links do not type. */
  command(line: CommandLine): Promise<string | undefined>;
}

export function botLinks(api: Api): BotLinks {
  const username = askedOnce(async () => (await api.getMe()).username);
  async function opening(payload: string): Promise<string | undefined> {
    const name = await username();
    return name === undefined ? undefined : `https://t.me/${name}?start=${payload}`;
  }
  return {
    async invitation(code) {
      const url = await opening(code);
      return url === undefined ? undefined : { url, carriesCode: true };
    },
    async command(line) {
      const payload = payloadOf(line);
      return payload === undefined ? undefined : opening(payload);
    },
  };
}
