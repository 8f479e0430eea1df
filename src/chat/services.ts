import type { CommandLine } from "../command-lines/command-line.ts";
import type { Absences } from "../records/absences/absences.ts";
import type { Outages } from "../records/channels/outages.ts";
import type { CollectiveReviews } from "../records/collective-reviews/collective-reviews.ts";
import type { Room } from "../records/database/disk-room.ts";
import type { FileStore } from "../records/database/files.ts";
import type { Deeds } from "../records/deeds/deeds.ts";
import type { Discussions } from "../records/discussions/discussions.ts";
import type { Entries } from "../records/entries/entries.ts";
import type { Events } from "../records/events/events.ts";
import type { Forms } from "../records/forms/forms.ts";
import type { KeptFiles } from "../records/kept-files/kept-files.ts";
import type { CodeWaits } from "../records/linking/code-waits.ts";
import type { Confirmations } from "../records/linking/confirmations.ts";
import type { Invitations } from "../records/linking/invitations.ts";
import type { Linking } from "../records/linking/linking.ts";
import type { LinkingAddresses } from "../records/linking/linking-addresses.ts";
import type { Renewals } from "../records/linking/renewals.ts";
import type { JobRuns } from "../records/notices/job-runs.ts";
import type { NoticeAddresses } from "../records/notices/notice-addresses.ts";
import type { Notices } from "../records/notices/notices.ts";
import type { Nudges } from "../records/notices/nudges.ts";
import type { PlannedNotices } from "../records/notices/planned-notices.ts";
import type { PaperCodes } from "../records/papers/paper-codes.ts";
import type { Address } from "../records/people/address.ts";
import type { Cadres } from "../records/people/cadres.ts";
import type { Entrusting } from "../records/people/entrusting.ts";
import type { Groups } from "../records/people/groups.ts";
import type { ReminderSettings } from "../records/people/reminder-settings.ts";
import type { Rosters } from "../records/people/rosters.ts";
import type { RowRequests } from "../records/people/row-requests.ts";
import type { WithoutApp } from "../records/people/without-app.ts";
import type { PersonalData } from "../records/personal-data/personal-data.ts";
import type { Policies } from "../records/policies/policies.ts";
import type { Standings } from "../records/standings/standings.ts";
import type { Signals } from "../records/supervision/signals.ts";
import type { Supervision } from "../records/supervision/supervision.ts";
import type { Templates } from "../records/templates/templates.ts";
import type { UnitPapers } from "../records/unit-papers/unit-papers.ts";
import type { Works } from "../records/works/works.ts";
import type { YearFigures } from "../records/year-report/year-figures.ts";
import type { HowFar } from "../rules/how-far.ts";
import type { Words } from "../words/words.ts";
import type { Catalogue } from "./dialog/catalogue.ts";
import type { LongWork } from "./long-work/long-work.ts";
import type { Post } from "./mailbox/post.ts";
import type { SlowPlatforms } from "./mailbox/slow-platforms.ts";
import type { Abilities } from "./message/channel.ts";
import type { SentFile } from "./message/incoming.ts";

/** Makes PDFs of Word papers, in their order; see `papers/pdf/`. */
interface PdfMaker {
  isThere(): boolean;
  /**
   * @param more how many papers the files hold together; who hears how far that is, and ends it by throwing
   * @throws Error when they could not be made now
   */
  of(papers: readonly Uint8Array[], more?: { count?: number; howFar?: HowFar }): Promise<Uint8Array[]>;
}

/** The services that flows and jobs call. One object, put together in `src/services.ts`. */
export interface Services {
  /** What can be typed, by whom and where. */
  readonly catalogue: Catalogue;
  /** What the channel of a chat can show. */
  abilitiesAt(address: Address): Abilities;
  /** For texts inside others (a duration, a list), and for messages to somebody else. */
  readonly words: Words;
  readonly cadres: Cadres;
  /** Stand-ins and helpers. */
  readonly entrusting: Entrusting;
  readonly groups: Groups;
  readonly files: FileStore;
  /** Pictures and papers that people sent and that stay. */
  readonly keptFiles: KeptFiles;
  /** What cadres did, for any duty. */
  readonly deeds: Deeds;
  /** Pledges and self-reviews. */
  readonly forms: Forms;
  /** The codes on papers. */
  readonly paperCodes: PaperCodes;
  /** Word papers as PDFs, where LibreOffice is installed. */
  readonly pdf: PdfMaker;
  /** A link into a chat, for whoever has none before them, that types a line there; nothing where no channel has such. */
  linkTyping(line: CommandLine): Promise<string | undefined>;
  /** Units' own templates of the papers that are printed. */
  readonly templates: Templates;
  /** The codes by which people link their chats. */
  readonly invitations: Invitations;
  /** Linking an address to a person, and consent. */
  readonly linking: Linking;
  readonly addresses: LinkingAddresses;
  /** Apps linked by a code that a head renewed, which the person's earlier ones can refuse for a day. */
  readonly renewals: Renewals;
  /** Apps of those who have no earlier one: the level above says whose they are. */
  readonly confirmations: Confirmations;
  /** A person's rights: to see everything stored, and to have it erased. */
  readonly personalData: PersonalData;
  readonly policies: Policies;
  readonly rosters: Rosters;
  /** Who takes part without an app. */
  readonly withoutApp: WithoutApp;
  /** What people say is wrong in their own rows of the roster. */
  readonly rowRequests: RowRequests;
  /** When people and units are away with a reason. */
  readonly absences: Absences;
  /** What people were called to: who answered what, who came. */
  readonly events: Events;
  /** What units enter as the year goes: drives, works of the youth, contests, what was published, the plan made known. */
  readonly entries: Entries;
  /** What units discussed, and their lists of what should be done and what should not. */
  readonly discussions: Discussions;
  /** Initiatives, and who recognised them. */
  readonly works: Works;
  /** What units hand in to the level above. */
  readonly unitPapers: UnitPapers;
  /** What each unit said of its cadres in its quarterly sitting (IV.1). */
  readonly collectiveReviews: CollectiveReviews;
  /** What is noted of units and cadres, to be looked at again. */
  readonly supervision: Supervision;
  /** What rules have noticed in people's records, and what they said to it. */
  readonly signals: Signals;
  /** What the report of a unit on its year says by itself. */
  readonly yearFigures: YearFigures;
  /** How often an address has guessed at the code of an event. */
  readonly checkInTries: CodeWaits;
  /** Who has met which duty: every figure of a report or a digest. */
  readonly standings: Standings;
  /** Reminders that wait for their place in a fan-out. */
  readonly plannedNotices: PlannedNotices;
  readonly slowPlatforms: SlowPlatforms;
  /** Reminders and digests that were claimed, and what became of them. */
  readonly notices: Notices;
  /** Channels that wait for their operator. */
  readonly outages: Outages;
  /** What nudges have taken of people's message budgets. */
  readonly nudges: Nudges;
  readonly reminderSettings: ReminderSettings;
  /** Where messages other than answers go: reminders, digests, news about others. */
  readonly noticeAddresses: NoticeAddresses;
  readonly jobRuns: JobRuns;
  /** Whether this machine or its database is so busy now that everything takes long. */
  isSlow(): Promise<boolean>;
  /** Whether there is room for anything new. */
  readonly room: Room;
  /** Tells of what takes long while it is being done; flows use it by `Talk.work`. */
  readonly longWork: LongWork;
  /** Messages to somebody other than the speaker. */
  readonly post: Post;
  /** Fetches a file that a person sent in this chat. @throws Refusal when it is larger than `maxBytes` */
  download(from: Address, file: SentFile, maxBytes: number): Promise<Uint8Array>;
}
