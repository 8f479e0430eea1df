import type { Connection } from "mongoose";
import type { Catalogue } from "./chat/dialog/catalogue.ts";
import type { LongWork } from "./chat/long-work/long-work.ts";
import type { Chats } from "./chat/mailbox/chat-document.ts";
import type { Mailbox } from "./chat/mailbox/mailbox.ts";
import { createPost, type PostWorker } from "./chat/mailbox/post.ts";
import { createSlowPlatforms } from "./chat/mailbox/slow-platforms.ts";
import type { Channel, ChannelFacts } from "./chat/message/channel.ts";
import type { Services } from "./chat/services.ts";
import { linkingServices } from "./linking-services.ts";
import type { PdfMaker } from "./papers/pdf/pdf.ts";
import { createAbsences } from "./records/absences/absences.ts";
import { createOutages } from "./records/channels/outages.ts";
import { createCollectiveReviews } from "./records/collective-reviews/collective-reviews.ts";
import type { Room } from "./records/database/disk-room.ts";
import type { FileStore } from "./records/database/files.ts";
import { isSlow } from "./records/database/is-slow.ts";
import type { CombinerSizes } from "./records/database/write-combiner.ts";
import { createDeeds } from "./records/deeds/deeds.ts";
import { createMustWait } from "./records/deeds/who-decides.ts";
import { createDiscussions } from "./records/discussions/discussions.ts";
import { createEntries } from "./records/entries/entries.ts";
import { createEvents } from "./records/events/events.ts";
import { withEventsAfter } from "./records/events/follow-deeds.ts";
import { createForms } from "./records/forms/forms.ts";
import { loadForms } from "./records/forms/forms-files.ts";
import type { KeptFiles } from "./records/kept-files/kept-files.ts";
import { linksFrom } from "./records/linking/invitation-links.ts";
import { createJobRuns } from "./records/notices/job-runs.ts";
import { createNoticeAddresses } from "./records/notices/notice-addresses.ts";
import { createNotices } from "./records/notices/notices.ts";
import { createNudges } from "./records/notices/nudges.ts";
import { createPlannedNotices } from "./records/notices/planned-notices.ts";
import { createPaperCodes } from "./records/papers/paper-codes.ts";
import type { Address } from "./records/people/address.ts";
import { createCadres } from "./records/people/cadres.ts";
import { createEntrusting } from "./records/people/entrusting.ts";
import { createGroups } from "./records/people/groups.ts";
import { peopleModels } from "./records/people/people-models.ts";
import { createReminderSettings } from "./records/people/reminder-settings.ts";
import { createRosters } from "./records/people/rosters.ts";
import { createRowRequests } from "./records/people/row-requests.ts";
import { createWithoutApp } from "./records/people/without-app.ts";
import { createPersonalData } from "./records/personal-data/personal-data.ts";
import { createPolicies } from "./records/policies/policies.ts";
import { createSignals } from "./records/supervision/signals.ts";
import { createSupervision } from "./records/supervision/supervision.ts";
import { createTemplates } from "./records/templates/templates.ts";
import { createUnitPapers } from "./records/unit-papers/unit-papers.ts";
import { createWorks } from "./records/works/works.ts";
import { standingServices } from "./standing-services.ts";
import type { Words } from "./words/words.ts";

/** What the services are put together from. */
export interface ServiceParts {
  readonly connection: Connection;
  readonly words: Words;
  readonly catalogue: Catalogue;
  readonly files: FileStore;
  readonly keptFiles: KeptFiles;
  readonly mailbox: Mailbox;
  readonly chats: Chats;
  /** Who goes on with a chat that got a message. */
  readonly postWorker: PostWorker;
  /** Every channel by which people can be reached, also those that only other processes speak on. */
  readonly facts: ReadonlyMap<string, ChannelFacts>;
  /** @throws Error when this process does not speak on the address's channel */
  readonly channelAt: (address: Address) => Channel;
  /** How long units and policies are cached, milliseconds; 0: not at all. */
  readonly keepMs: number;
  readonly combinerSizes: CombinerSizes | undefined;
  readonly room: Room;
  readonly pdf: PdfMaker;
  readonly longWork: LongWork;
}

/** Channels into apps, by name, whether this process speaks on them or not. */
const WAYS = ["telegram", "zalo", "zalo-bot", "web"];

/** The services that flows and jobs call, over one database. */
export function createServices(parts: ServiceParts): Services {
  const { connection, words, channelAt, keepMs } = parts;
  const channels = [...parts.facts.values()];
  const models = peopleModels(connection);
  const cadres = createCadres(models, keepMs);
  const withoutApp = createWithoutApp(connection);
  const forms = createForms(connection, loadForms("vi"), cadres.above);
  const templates = createTemplates(connection, cadres.above);
  const policies = createPolicies(connection, { above: cadres.above, tree: cadres.tree, ways: WAYS }, keepMs);
  const mustWait = createMustWait(cadres, policies);
  const deeds = createDeeds(connection, { sizes: parts.combinerSizes, mustWait });
  const noticeAddresses = createNoticeAddresses(cadres, policies);
  const absences = createAbsences(connection);
  const works = createWorks(connection);
  const unitPapers = createUnitPapers(connection);
  const events = createEvents(connection);
  const discussions = createDiscussions(connection);
  const collectiveReviews = createCollectiveReviews(connection);
  const supervision = createSupervision(connection);
  const entries = createEntries(connection, cadres);
  const { standings, yearFigures } = standingServices({
    models,
    cadres,
    noticeAddresses,
    withoutApp,
    policies,
    absences,
    deeds,
    forms,
    works,
    events,
    unitPapers,
    discussions,
    collectiveReviews,
    supervision,
    entries,
  });
  const erasedName = words.label("data-erased-name");
  return {
    catalogue: parts.catalogue,
    abilitiesAt: (address) => channelAt(address).abilities,
    words,
    cadres,
    entrusting: createEntrusting(models),
    groups: createGroups(models),
    files: parts.files,
    keptFiles: parts.keptFiles,
    deeds: withEventsAfter(deeds, { events, standings, policies }),
    forms,
    templates,
    paperCodes: createPaperCodes(connection),
    pdf: parts.pdf,
    async linkTyping(line) {
      const links = await Promise.all(channels.map((channel) => channel.commandLink?.(line)));
      return links.find((url) => url !== undefined);
    },
    ...linkingServices({ connection, models, cadres, withoutApp, links: linksFrom(channels) }),
    personalData: createPersonalData(connection, models, { erasedName, files: parts.keptFiles }),
    policies,
    noticeAddresses,
    standings,
    yearFigures,
    notices: createNotices(connection),
    nudges: createNudges(connection),
    outages: createOutages(connection),
    reminderSettings: createReminderSettings(connection),
    plannedNotices: createPlannedNotices(connection),
    slowPlatforms: createSlowPlatforms(parts.chats, channels),
    jobRuns: createJobRuns(connection),
    isSlow: () => isSlow(connection),
    room: parts.room,
    longWork: parts.longWork,
    rosters: createRosters(models, cadres.unitsChanged),
    withoutApp,
    rowRequests: createRowRequests(connection),
    absences,
    events,
    discussions,
    entries,
    works,
    unitPapers,
    collectiveReviews,
    supervision,
    signals: createSignals(connection),
    post: createPost(parts.mailbox, parts.facts, words, parts.postWorker),
    download: async (from, file, maxBytes) => channelAt(from).download(file.handle, maxBytes),
  };
}
