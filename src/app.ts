import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { flows as productFlows } from "../flows/index.ts";
import type { AppParts } from "./app-parts.ts";
import { WebChannel } from "./channels/web/web-channel.ts";
import { Catalogue } from "./chat/dialog/catalogue.ts";
import { Router } from "./chat/dialog/router.ts";
import { Menus } from "./chat/events/menus.ts";
import { Admission } from "./chat/lanes/admission.ts";
import { Lanes } from "./chat/lanes/lanes.ts";
import { MESSAGES_A_MINUTE, RateLimiter } from "./chat/lanes/rate-limiter.ts";
import { Sweeper } from "./chat/lanes/sweeper.ts";
import { createLongWork } from "./chat/long-work/long-work.ts";
import { chatsOf } from "./chat/mailbox/chat-document.ts";
import { Leases } from "./chat/mailbox/lease.ts";
import { LeftChats } from "./chat/mailbox/left-chats.ts";
import { Mailbox } from "./chat/mailbox/mailbox.ts";
import { Outbox } from "./chat/mailbox/outbox.ts";
import { createWorkNotes } from "./chat/mailbox/work-notes.ts";
import type { Channel, ChannelFacts } from "./chat/message/channel.ts";
import { RETRY_PAUSES } from "./chat/pace/retry-pauses.ts";
import type { Services } from "./chat/services.ts";
import { tellOfGivenUp } from "./jobs/letters/operator-letters.ts";
import { createWorker, type Worker } from "./jobs/worker/worker.ts";
import { createListener } from "./listener.ts";
import { createPdfMaker } from "./papers/pdf/pdf.ts";
import { createDeadLetters, type DeadLetters } from "./records/channels/dead-letters.ts";
import { unknownRoom } from "./records/database/disk-room.ts";
import { createFileStore } from "./records/database/files.ts";
import { Processes } from "./records/database/processes.ts";
import { createVisits } from "./records/database/visits.ts";
import { FEWEST_COMMANDS } from "./records/database/write-combiner.ts";
import { createKeptFiles } from "./records/kept-files/kept-files.ts";
import { type Address, readAddress } from "./records/people/address.ts";
import { createServices } from "./services.ts";
import { createSweeps } from "./sweeps.ts";
import { loadWords, type Words } from "./words/words.ts";

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
const LONG_WORK_MS = 2_000;

export function createApp({
  connection,
  aside = connection,
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
  room = unknownRoom,
  pdf = createPdfMaker(),
  pauses = RETRY_PAUSES,
  combinerSizes,
  longWorkMs = LONG_WORK_MS,
}: AppParts): App {
  const words = loadWords("vi");
  const keptFiles = createKeptFiles(connection);
  const files = createFileStore(connection, keptFiles, clock);
  const web = new WebChannel({ connection, files, clock, log });
  const byName = new Map<string, Channel>([...channels, web].map((channel) => [channel.name, channel]));
  const facts = new Map<string, ChannelFacts>([
    ...elsewhere.map((one) => [one.name, one] as const),
    ...byName,
  ]);
  const chats = chatsOf(connection);
  // In a container the next process has the same host and number.
  const processName = `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  const leases = new Leases(chats, processName, leaseMs, combinerSizes);
  const mailbox = new Mailbox(chats, leases);
  const catalogue = new Catalogue(flows);
  const channelAt = (address: Address): Channel => {
    const channel = byName.get(readAddress(address).channel);
    if (!channel) throw new Error(`no channel for ${address}`);
    return channel;
  };
  const services = createServices({
    connection,
    words,
    catalogue,
    files,
    keptFiles,
    mailbox,
    chats,
    postWorker: {
      take: (claimed) => lanes.take(claimed),
      doubt: (address) => lanes.doubt(address),
    },
    facts,
    channelAt,
    keepMs,
    combinerSizes,
    room,
    pdf,
    longWork: createLongWork({
      channelAt,
      notes: createWorkNotes(chats, leaseMs),
      words,
      log,
      quietMs: longWorkMs,
    }),
  });
  const deadLetters = createDeadLetters(connection);
  const outbox = new Outbox({
    leases,
    channels: byName,
    services,
    listener: services.notices.tell,
    deadLetters,
    givenUp: (to, at) => tellOfGivenUp(services, to, at),
    pauses,
    clock,
    log,
  });
  const lanes = new Lanes({
    mailbox,
    left: new LeftChats(connection),
    aside: {
      left: new LeftChats(aside),
      claims: new Leases(chatsOf(aside), `${processName}-aside`, leaseMs, FEWEST_COMMANDS).claims,
    },
    leases,
    router: new Router(catalogue, byName, services, words),
    outbox,
    rateLimiter: new RateLimiter(messagesAMinute, steadyMs),
    deadLetters,
    pauses,
    log,
  });
  const admission = new Admission({ room, channels: byName, words, log });
  const menus = new Menus(byName, services);
  const listener = createListener({ admission, channels: byName, lanes, menus, services, clock, log });
  const visits = createVisits(connection);
  const processes = new Processes(aside, processName, leaseMs);
  const sweeper = new Sweeper(createSweeps({ lanes, processes, visits, alone }), log);
  return {
    services,
    web,
    lanes,
    deadLetters,
    words,
    worker: createWorker({ connection, services, clock, log, alone }),
    async start(listening = [...byName.values()]) {
      if (alone) await leases.claims.freeAll();
      await sweeper.start();
      for (const channel of listening) await channel.start(listener);
    },
    async stop() {
      await sweeper.stop();
      for (const channel of byName.values()) await channel.stop();
      await lanes.stop();
      if (!alone) await processes.end().catch((err: unknown) => log.warn({ err }, "no word of the end"));
    },
  };
}
