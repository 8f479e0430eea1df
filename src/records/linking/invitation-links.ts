/** A link that opens a chat with the bot. */
export interface BotLink {
  url: string;
  /** Opening it also hands over the code; otherwise the person has to send the code. */
  carriesCode: boolean;
}

/** A link for an invitation code on one channel. */
export interface InvitationLink extends BotLink {
  channel: string;
}

/** Makes the links of a code: one for each channel that has one and knows it at present. */
export type LinksOf = (code: string) => Promise<InvitationLink[]>;

interface LinkSource {
  readonly name: string;
  invitationLink?(code: string): Promise<BotLink | undefined>;
}

/** Asks all channels for their links. */
export function linksFrom(channels: readonly LinkSource[]): LinksOf {
  return async (code) => {
    const links = await Promise.all(
      channels.map(async (channel) => ({
        channel: channel.name,
        link: await channel.invitationLink?.(code),
      })),
    );
    return links.flatMap(({ channel, link }) => (link ? [{ channel, ...link }] : []));
  };
}
