import type { Address } from "../records/address.ts";
import type { FileStore } from "../records/files.ts";
import type { Groups } from "../records/groups.ts";
import type { Hours } from "../records/hours.ts";
import type { Invitations } from "../records/invitations.ts";
import type { Linking } from "../records/linking.ts";
import type { LinkingAddresses } from "../records/linking-addresses.ts";
import type { People } from "../records/people.ts";
import type { Policies } from "../records/policies.ts";
import type { Rosters } from "../records/rosters.ts";
import type { Words } from "../words/words.ts";
import type { Post } from "./post.ts";
import type { SentFile } from "./talk.ts";

/** The services that flows and jobs call. One object, put together in `app.ts`. */
export interface House {
  /** For texts that stand inside others (a duration, a list) and for messages to somebody else. */
  readonly words: Words;
  readonly people: People;
  readonly groups: Groups;
  readonly files: FileStore;
  readonly hours: Hours;
  /** The codes by which people get in. */
  readonly invitations: Invitations;
  /** How an address comes to speak for a person, and consent. */
  readonly linking: Linking;
  readonly addresses: LinkingAddresses;
  readonly policies: Policies;
  readonly rosters: Rosters;
  /** Messages to somebody else than the one who speaks. */
  readonly post: Post;
  /** Fetches a file that somebody sent in this chat. @throws Refusal when it is larger than `maxBytes` */
  download(from: Address, file: SentFile, maxBytes: number): Promise<Uint8Array>;
}
