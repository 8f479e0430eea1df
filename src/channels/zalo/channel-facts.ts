import type { ChannelFacts } from "../../chat/message/channel.ts";
import type { Accounts } from "../../records/channels/accounts.ts";
import { LONGEST_TEXT, NOTICES_A_MINUTE } from "./limits.ts";
import { ZALO } from "./places.ts";

/** What every process knows of this channel, even one that does not speak on it. */
export function zaloFacts(accounts: Pick<Accounts, "linkTo">): ChannelFacts {
  return {
    name: ZALO,
    abilities: {
      buttons: false,
      editing: false,
      files: true,
      groups: true,
      tables: false,
      maxText: LONGEST_TEXT,
    },
    noticesAMinute: NOTICES_A_MINUTE,
    /** The account itself: Zalo's links to people carry nothing else. */
    async invitationLink() {
      const url = await accounts.linkTo(ZALO);
      return url === undefined ? undefined : { url, carriesCode: false };
    },
  };
}
