import type { Address } from "../records/address.ts";
import type { FileStore } from "../records/files.ts";
import type { Forms } from "../records/forms.ts";
import type { Groups } from "../records/groups.ts";
import type { Hours } from "../records/hours.ts";
import type { Invitations } from "../records/invitations.ts";
import type { JobRuns } from "../records/job-runs.ts";
import type { Linking } from "../records/linking.ts";
import type { LinkingAddresses } from "../records/linking-addresses.ts";
import type { Notices } from "../records/notices.ts";
import type { Outages } from "../records/outages.ts";
import type { People } from "../records/people.ts";
import type { PersonalData } from "../records/personal-data.ts";
import type { PlannedNotices } from "../records/planned-notices.ts";
import type { Policies } from "../records/policies.ts";
import type { ReminderSettings } from "../records/reminder-settings.ts";
import type { NoticeAddresses } from "../records/reminder-ways.ts";
import type { Rosters } from "../records/rosters.ts";
import type { Standings } from "../records/standing.ts";
import type { Words } from "../words/words.ts";
import type { Post } from "./post.ts";
import type { SlowPlatforms } from "./slow-platforms.ts";
import type { SentFile } from "./talk.ts";

/** The services that flows and jobs call. One object, put together in `app.ts`. */
export interface House {
  /** For texts that stand inside others (a duration, a list) and for messages to somebody else. */
  readonly words: Words;
  readonly people: People;
  readonly groups: Groups;
  readonly files: FileStore;
  readonly hours: Hours;
  /** Pledges and self-reviews. */
  readonly forms: Forms;
  /** The codes by which people get in. */
  readonly invitations: Invitations;
  /** How an address comes to speak for a person, and consent. */
  readonly linking: Linking;
  readonly addresses: LinkingAddresses;
  /** A person's rights: to see everything kept, and to have it erased. */
  readonly personalData: PersonalData;
  readonly policies: Policies;
  readonly rosters: Rosters;
  /** Who has met which duty: every figure of a report or a digest. */
  readonly standings: Standings;
  /** Reminders that wait for their place in a fan-out. */
  readonly plannedNotices: PlannedNotices;
  readonly slowPlatforms: SlowPlatforms;
  /** Reminders and digests that were claimed, and what became of them. */
  readonly notices: Notices;
  /** Channels that wait for their operator. */
  readonly outages: Outages;
  readonly reminderSettings: ReminderSettings;
  /** Where what is not an answer goes: reminders, digests, word of others. */
  readonly noticeAddresses: NoticeAddresses;
  readonly jobRuns: JobRuns;
  /** Messages to somebody else than the one who speaks. */
  readonly post: Post;
  /** Fetches a file that somebody sent in this chat. @throws Refusal when it is larger than `maxBytes` */
  download(from: Address, file: SentFile, maxBytes: number): Promise<Uint8Array>;
}
