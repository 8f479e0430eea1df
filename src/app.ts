import { hostname } from "node:os";
import type { Connection } from "mongoose";
import type { Logger } from "pino";
import { closedCommands, flows as productFlows } from "../flows/index.ts";
import { WebChannel } from "./channels/web/web-channel.ts";
import { Catalogue } from "./chat/dialog/catalogue.ts";
import type { AnyFlow } from "./chat/dialog/flow.ts";
import { Router } from "./chat/dialog/router.ts";
import { meetFriend } from "./chat/events/invited.ts";
import { Menus } from "./chat/events/menus.ts";
import { sayHowToBind } from "./chat/events/new-group.ts";
import { Lanes } from "./chat/lanes/lanes.ts";
import { MESSAGES_A_MINUTE, RateLimiter } from "./chat/lanes/rate-limiter.ts";
import { Sweeper } from "./chat/lanes/sweeper.ts";
import { chatsOf } from "./chat/mailbox/chat-document.ts";
import { Leases } from "./chat/mailbox/lease.ts";
import { LeftChats } from "./chat/mailbox/left-chats.ts";
import { Mailbox } from "./chat/mailbox/mailbox.ts";
import { Outbox } from "./chat/mailbox/outbox.ts";
import { createPost } from "./chat/mailbox/post.ts";
import { createSlowPlatforms } from "./chat/mailbox/slow-platforms.ts";
import type { Channel, ChannelEvent, ChannelFacts, ChannelListener } from "./chat/message/channel.ts";
import { takenIn } from "./chat/message/heard-text.ts";
import { RETRY_PAUSES, type RetryPauses } from "./chat/pace/retry-pauses.ts";
import type { Services } from "./chat/services.ts";
import { tellOfGivenUp, tellOfNeed, tellOfReturn } from "./jobs/letters/operator-letters.ts";
import { createWorker, type Worker } from "./jobs/worker/worker.ts";
import { createAbsences } from "./records/absences/absences.ts";
import { createDeadLetters, type DeadLetters } from "./records/channels/dead-letters.ts";
import { createOutages } from "./records/channels/outages.ts";
import { createFileStore } from "./records/database/files.ts";
import { isSlow } from "./records/database/is-slow.ts";
import { Processes } from "./records/database/processes.ts";
import { createVisits } from "./records/database/visits.ts";
import type { CombinerSizes } from "./records/database/write-combiner.ts";
import { createDeeds } from "./records/deeds/deeds.ts";
import { createMustWait } from "./records/deeds/who-decides.ts";
import { evidenceReaders } from "./records/evidence/readers.ts";
import { createForms } from "./records/forms/forms.ts";
import { loadForms } from "./records/forms/forms-files.ts";
import { createKeptFiles } from "./records/kept-files/kept-files.ts";
import { linksFrom } from "./records/linking/invitation-links.ts";
import { createInvitations } from "./records/linking/invitations.ts";
import { invitationModel } from "./records/linking/invitations-models.ts";
import { createLinking } from "./records/linking/linking.ts";
import { createLinkingAddresses } from "./records/linking/linking-addresses.ts";
import { linkingModels } from "./records/linking/linking-models.ts";
import { createRenewals } from "./records/linking/renewals.ts";
import { createJobRuns } from "./records/notices/job-runs.ts";
import { createNoticeAddresses } from "./records/notices/notice-addresses.ts";
import { createNotices } from "./records/notices/notices.ts";
import { createNudges } from "./records/notices/nudges.ts";
import { createPlannedNotices } from "./records/notices/planned-notices.ts";
import { type Address, readAddress } from "./records/people/address.ts";
import { createCadres } from "./records/people/cadres.ts";
import { createEntrusting } from "./records/people/entrusting.ts";
import { createGroups } from "./records/people/groups.ts";
import { peopleModels } from "./records/people/people-models.ts";
import { createReminderSettings } from "./records/people/reminder-settings.ts";
import { createRosters } from "./records/people/rosters.ts";
import { createRowRequests } from "./records/people/row-requests.ts";
import { createWithoutApp } from "./records/people/without-app.ts";
import { holdings } from "./records/personal-data/holdings.ts";
import { createPersonalData } from "./records/personal-data/personal-data.ts";
import { createPolicies } from "./records/policies/policies.ts";
import { createJudging } from "./records/standings/judging.ts";
import { createStandings } from "./records/standings/standings.ts";
import type { Clock } from "./rules/calendar/time.ts";
import { loadWords, type Words } from "./words/words.ts";

/** What the program is built from. */
export interface AppParts {
  connection: Connection;
  log: Logger;
  clock: Clock;
  /** The channels other than the browser's. */
  channels: readonly Channel[];
  /** Facts about channels that only other processes speak on. */
  elsewhere?: readonly ChannelFacts[];
  leaseMs?: number;
  /** How long units and policies are cached, so that not every message reads them; 0: not at all. */
  keepMs?: number;
  /** No other process uses this database, so whatever a killed one held is taken over at once. */
  alone?: boolean;
  /** The table of flows, if not the product's own. */
  flows?: readonly AnyFlow[];
  /** Messages a sender may send per minute; more are dropped, and the sender is told once. */
  messagesAMinute?: number;
  /** By what clock that is counted, if not by the machine's steady one; milliseconds. */
  steadyMs?: Clock;
  /** Between tries of what failed, if not as usual. */
  pauses?: RetryPauses;
  /** How many writes of one moment go out as one command, if not as usual. */
  combinerSizes?: CombinerSizes;
}

/** The assembled program: channels that receive, lanes that handle, and the services that flows and jobs call. */
export interface App {
  services: Services;
  web: WebChannel;
  lanes: Lanes;
  /** Messages that were given up. */
  deadLetters: DeadLetters;
  words: Words;
  /** Reminders and digests by the clock; started on its own, and stopped before {@link stop}. */
  worker: Worker;
  /** @param listening the channels that receive in this process; every process sends on all of them */
  start(listening?: readonly Channel[]): Promise<void>;
  stop(): Promise<void>;
}

const LEASE_MS = 30_000;
const KEEP_MS = 1_000;

/** Channels into apps, by name, whether this process speaks on them or not. */
const WAYS = ["telegram", "zalo", "zalo-bot", "web"];

export function createApp({
  connection,
  log,
  clock,
  channels,
  leaseMs = LEASE_MS,
  keepMs = KEEP_MS,
  alone = false,
  flows = productFlows,
  messagesAMinute = MESSAGES_A_MINUTE,
  steadyMs,
  elsewhere = [],
  pauses = RETRY_PAUSES,
  combinerSizes,
}: AppParts): App {
  const words = loadWords("vi");
  const models = peopleModels(connection);
  const cadres = createCadres(models, keepMs);
  const keptFiles = createKeptFiles(connection);
  const files = createFileStore(connection, keptFiles);
  const web = new WebChannel({ connection, files, clock, log });
  const byName = new Map<string, Channel>([...channels, web].map((channel) => [channel.name, channel]));
  const facts = new Map<string, ChannelFacts>([
    ...elsewhere.map((one) => [one.name, one] as const),
    ...byName,
  ]);
  const withoutApp = createWithoutApp(connection);
  const links = linksFrom([...facts.values()]);
  const codes = invitationModel(connection);
  const invitations = createInvitations(codes, cadres, links, withoutApp);
  const chats = chatsOf(connection);
  const processName = `${hostname()}-${process.pid}`;
  const leases = new Leases(chats, processName, leaseMs, combinerSizes);
  const mailbox = new Mailbox(chats, leases);
  const forms = createForms(connection, loadForms("vi"), cadres.above);
  const policies = createPolicies(connection, { above: cadres.above, tree: cadres.tree, ways: WAYS }, keepMs);
  const mustWait = createMustWait(cadres, policies);
  const deeds = createDeeds(connection, { sizes: combinerSizes, mustWait });
  const noticeAddresses = createNoticeAddresses(cadres, policies);
  const catalogue = new Catalogue(flows, closedCommands);
  const channelAt = (address: Address) => {
    const channel = byName.get(readAddress(address).channel);
    if (!channel) throw new Error(`no channel for ${address}`);
    return channel;
  };
  const absences = createAbsences(connection);
  const services: Services = {
    catalogue,
    abilitiesAt: (address) => channelAt(address).abilities,
    words,
    cadres,
    entrusting: createEntrusting(models),
    groups: createGroups(models),
    files,
    keptFiles,
    deeds,
    forms,
    invitations,
    linking: createLinking({ ...models, ...linkingModels(connection) }, cadres, invitations, withoutApp),
    addresses: createLinkingAddresses(models, cadres),
    renewals: createRenewals(models, codes, invitations),
    personalData: createPersonalData(
      connection,
      models,
      words.label("data-erased-name"),
      holdings,
      keptFiles,
    ),
    policies,
    noticeAddresses,
    standings: createStandings({
      models,
      cadres,
      noticeAddresses,
      withoutApp,
      judging: createJudging(evidenceReaders({ deeds, forms }), policies, absences),
      policies,
    }),
    notices: createNotices(connection),
    nudges: createNudges(connection),
    outages: createOutages(connection),
    reminderSettings: createReminderSettings(connection),
    plannedNotices: createPlannedNotices(connection),
    slowPlatforms: createSlowPlatforms(chats, [...facts.values()]),
    jobRuns: createJobRuns(connection),
    isSlow: () => isSlow(connection),
    rosters: createRosters(models, cadres.unitsChanged),
    withoutApp,
    rowRequests: createRowRequests(connection),
    absences,
    post: createPost(mailbox, facts, words, {
      take: (claimed) => lanes.take(claimed),
      doubt: (address) => lanes.doubt(address),
    }),
    download: async (from, file, maxBytes) => channelAt(from).download(file.handle, maxBytes),
  };
  const router = new Router(catalogue, byName, services, words);
  const deadLetters = createDeadLetters(connection);
  const givenUp = (to: Address, at: number) => tellOfGivenUp(services, to, at);
  const outbox = new Outbox({
    leases,
    channels: byName,
    services,
    listener: services.notices.tell,
    deadLetters,
    givenUp,
    pauses,
    clock,
    log,
  });
  const lanes = new Lanes({
    mailbox,
    left: new LeftChats(connection),
    leases,
    router,
    outbox,
    rateLimiter: new RateLimiter(messagesAMinute, steadyMs),
    deadLetters,
    pauses,
    log,
  });
  const menus = new Menus(byName, services);
  const listener: ChannelListener = {
    receive: (incoming) => listener.receiveAll([incoming]),
    async receiveAll(heard) {
      const [first, ...more] = heard.map((incoming) =>
        takenIn(incoming, byName.get(readAddress(incoming.address).channel)?.abilities.longestHeard),
      );
      if (!first) return;
      await lanes.accept(first, ...more);
      void menus.see(first.address, first.at).catch((err) => log.warn({ err }, "no menu shown"));
    },
    event: (event) => hear(services, event, clock()),
  };
  const visits = createVisits(connection);
  const processes = new Processes(connection, processName, leaseMs);
  const sweeps = {
    all: () => lanes.sweep(),
    own: () => lanes.sweepOwn(),
    left: () => lanes.sweepLeft(),
    // Alone on a database of its own it shows itself to nobody, and nobody else's chats can be left by a death.
    async someoneDied() {
      if (alone) return false;
      await processes.beat();
      return processes.someoneDied(performance.now());
    },
    isAlone: async () => alone && !(await visits.lasts(Date.now())),
  };
  const sweeper = new Sweeper(sweeps, log);
  return {
    services,
    web,
    lanes,
    deadLetters,
    words,
    worker: createWorker({ connection, services, clock, log, alone }),
    async start(listening = [...byName.values()]) {
      if (alone) await leases.freeAll();
      await sweeper.start();
      for (const channel of listening) await channel.start(listener);
    },
    async stop() {
      sweeper.stop();
      for (const channel of byName.values()) await channel.stop();
      await lanes.stop();
      if (!alone) await processes.end().catch((err: unknown) => log.warn({ err }, "no word of the end"));
    },
  };
}

/** @param at epoch milliseconds */
async function hear(services: Services, event: ChannelEvent, at: number): Promise<void> {
  const { cadres, groups } = services;
  if (event.kind === "moved") return groups.move(event.from, event.to);
  if (event.kind === "needs-operator") return tellOfNeed(services, event.channel, event.need, at);
  if (event.kind === "well") return tellOfReturn(services, event.channel, at);
  if (event.kind === "friend-request") return meetFriend(services, event, at);
  const reachable = event.kind === "back";
  await cadres.setReachable(event.address, reachable);
  await groups.setReachable(event.address, reachable);
  if (event.kind === "back" && event.addedBy) await sayHowToBind(services, event.address, event.addedBy, at);
}
