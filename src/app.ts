import { hostname } from "node:os";
import type { Connection } from "mongoose";
import type { Logger } from "pino";
import { closedCommands, flows as productFlows } from "../flows/index.ts";
import { WebChannel } from "./channels/web/web-channel.ts";
import type { Channel, ChannelEvent, Ear } from "./chat/channel.ts";
import { chatsOf } from "./chat/chat-document.ts";
import { Commands } from "./chat/commands.ts";
import { Floodgate, MESSAGES_A_MINUTE } from "./chat/floodgate.ts";
import type { Flow } from "./chat/flow.ts";
import type { House } from "./chat/house.ts";
import { meetFriend } from "./chat/invited.ts";
import { Lanes } from "./chat/lanes.ts";
import { Leases } from "./chat/lease.ts";
import { Mailbox } from "./chat/mailbox.ts";
import { Menus } from "./chat/menus.ts";
import { sayHowToBind } from "./chat/new-group.ts";
import { Outbox } from "./chat/outbox.ts";
import { createPost } from "./chat/post.ts";
import { Router } from "./chat/router.ts";
import { createSlowPlatforms, type Slowness } from "./chat/slow-platforms.ts";
import { Sweeper } from "./chat/sweeper.ts";
import { tellOfGivenUp, tellOfNeed, tellOfReturn } from "./jobs/operator-letters.ts";
import { createWorker, type Worker } from "./jobs/worker.ts";
import { type Address, readAddress } from "./records/address.ts";
import { createFileStore } from "./records/files.ts";
import { createForms } from "./records/forms.ts";
import { loadForms } from "./records/forms-files.ts";
import { createGroups } from "./records/groups.ts";
import { createHours } from "./records/hours.ts";
import { createInvitations, type TelegramLink } from "./records/invitations.ts";
import { invitationModel } from "./records/invitations-models.ts";
import { createJobRuns } from "./records/job-runs.ts";
import { createJudging } from "./records/judging.ts";
import { createLinking } from "./records/linking.ts";
import { createLinkingAddresses } from "./records/linking-addresses.ts";
import { linkingModels } from "./records/linking-models.ts";
import { createNotices } from "./records/notices.ts";
import { createOutages } from "./records/outages.ts";
import { createPeople } from "./records/people.ts";
import { peopleModels } from "./records/people-models.ts";
import { createPersonalData } from "./records/personal-data.ts";
import { createPlannedNotices } from "./records/planned-notices.ts";
import { createPolicies } from "./records/policies.ts";
import { createReminderSettings } from "./records/reminder-settings.ts";
import { createNoticeAddresses } from "./records/reminder-ways.ts";
import { createRosters } from "./records/rosters.ts";
import { createSetAside, type SetAside } from "./records/set-aside.ts";
import { createStandings } from "./records/standing.ts";
import type { Clock } from "./rules/time.ts";
import { loadWords, type Words } from "./words/words.ts";

/** What the program is put together from. */
export interface AppParts {
  connection: Connection;
  log: Logger;
  clock: Clock;
  /** Channels beside the browser's, made once the house stands. */
  channels: readonly Channel[];
  /** What is to be known of channels that only other processes speak on. */
  elsewhere?: readonly Slowness[];
  leaseMs?: number;
  /** How long units and policies that were read serve, so that not every message reads them; 0: never. */
  keepMs?: number;
  /** No other process is on this database: what a killed one held is taken up at once. */
  alone?: boolean;
  /** The table of flows, if not the product's own. */
  flows?: readonly Flow[];
  /** What one sender may say in a minute; more is let fall, and told so. */
  messagesAMinute?: number;
  /** Makes deep links to the Telegram bot; left out while none is known. */
  telegramLink?: TelegramLink;
}

/** The program, put together: channels that hear, lanes that handle, the house that flows and jobs call. */
export interface App {
  house: House;
  web: WebChannel;
  lanes: Lanes;
  /** Messages that were given up. */
  setAside: SetAside;
  words: Words;
  /** Reminders and digests by the clock; started and stopped by itself, before {@link stop}. */
  worker: Worker;
  /** @param listening the channels that take messages in this process; every process sends on all of them */
  start(listening?: readonly Channel[]): Promise<void>;
  stop(): Promise<void>;
}

const LEASE_MS = 30_000;
const KEEP_MS = 1_000;

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
  telegramLink = () => null,
  elsewhere = [],
}: AppParts): App {
  const words = loadWords("vi");
  const models = peopleModels(connection);
  const people = createPeople(models, keepMs);
  const invitations = createInvitations(invitationModel(connection), people, telegramLink);
  const files = createFileStore(connection);
  const web = new WebChannel({ connection, files, clock, log });
  const byName = new Map<string, Channel>([...channels, web].map((channel) => [channel.name, channel]));
  const chats = chatsOf(connection);
  const leases = new Leases(chats, `${hostname()}-${process.pid}`, leaseMs);
  const mailbox = new Mailbox(chats, leases);
  const hours = createHours(connection);
  const forms = createForms(connection, loadForms("vi"));
  const policies = createPolicies(connection, people.above, keepMs);
  const noticeAddresses = createNoticeAddresses(people, policies);
  const house: House = {
    words,
    people,
    groups: createGroups(models),
    files,
    hours,
    forms,
    invitations,
    linking: createLinking({ ...models, ...linkingModels(connection) }, people, invitations),
    addresses: createLinkingAddresses(models, people),
    personalData: createPersonalData(connection, models, words.label("data-erased-name")),
    policies,
    noticeAddresses,
    standings: createStandings(models, noticeAddresses, createJudging({ hours, forms, policies })),
    notices: createNotices(connection),
    outages: createOutages(connection),
    reminderSettings: createReminderSettings(connection),
    plannedNotices: createPlannedNotices(connection),
    slowPlatforms: createSlowPlatforms(chats, [...elsewhere, ...channels]),
    jobRuns: createJobRuns(connection),
    rosters: createRosters(models, people.unitsChanged),
    post: createPost(mailbox, byName, (claimed) => lanes.take(claimed)),
    async download(from, file, maxBytes) {
      const channel = byName.get(readAddress(from).channel);
      if (!channel) throw new Error(`no channel for ${from}`);
      return channel.download(file.handle, maxBytes);
    },
  };
  const router = new Router(new Commands(flows, closedCommands), byName, house, words);
  const setAside = createSetAside(connection);
  const givenUp = (to: Address, at: number) => tellOfGivenUp(house, to, at);
  const outbox = new Outbox(leases, byName, house, house.notices.tell, setAside, givenUp, clock, log);
  const lanes = new Lanes(mailbox, leases, router, outbox, new Floodgate(messagesAMinute), setAside, log);
  const menus = new Menus(byName, house);
  const ear: Ear = {
    async receive(incoming) {
      await lanes.accept(incoming);
      void menus.see(incoming.address, incoming.at).catch((err) => log.warn({ err }, "no menu shown"));
    },
    notice: (event) => hear(event, house, clock()),
  };
  const sweeper = new Sweeper(() => lanes.sweep(), log);
  return {
    house,
    web,
    lanes,
    setAside,
    words,
    worker: createWorker({ connection, house, clock, log, alone }),
    async start(listening = [...byName.values()]) {
      if (alone) await leases.freeAll();
      await sweeper.start();
      for (const channel of listening) await channel.start(ear);
    },
    async stop() {
      sweeper.stop();
      for (const channel of byName.values()) await channel.stop();
      await lanes.stop();
    },
  };
}

/** @param at epoch milliseconds */
async function hear(event: ChannelEvent, house: House, at: number): Promise<void> {
  const { people, groups } = house;
  if (event.kind === "moved") return groups.move(event.from, event.to);
  if (event.kind === "needs-operator") return tellOfNeed(house, event.channel, event.need, at);
  if (event.kind === "well") return tellOfReturn(house, event.channel, at);
  if (event.kind === "friend-request") return meetFriend(house, event, at);
  const reachable = event.kind === "back";
  await people.setReachable(event.address, reachable);
  await groups.setReachable(event.address, reachable);
  if (event.kind === "back" && event.addedBy) await sayHowToBind(house, event.address, event.addedBy, at);
}
