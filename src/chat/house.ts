import type { Address } from "../records/address.ts";
import type { FileStore } from "../records/files.ts";
import type { Groups } from "../records/groups.ts";
import type { Hours } from "../records/hours.ts";
import type { People } from "../records/people.ts";
import type { Policies } from "../records/policies.ts";
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
  readonly policies: Policies;
  /** Messages to somebody else than the one who speaks. */
  readonly post: Post;
  /** Fetches a file that somebody sent in this chat. @throws Refusal when it is larger than `maxBytes` */
  download(from: Address, file: SentFile, maxBytes: number): Promise<Uint8Array>;
}
