import type { Clock } from "../../../src/rules/calendar/time.ts";
import { Changes } from "../telegram/changes.ts";
import { Deliveries } from "./deliveries.ts";
import { Faults } from "./faults.ts";
import { COMMAND } from "./frame.ts";
import type { HeardFile } from "./heard.ts";
import { History } from "./history.ts";
import { Listeners } from "./listeners.ts";
import type { Pace } from "./pace.ts";
import { Phone } from "./phone.ts";
import { Sessions } from "./sessions.ts";
import { Thread } from "./thread.ts";
import { Uploads } from "./uploads.ts";
import {
  SELF,
  type ThreadKind,
  type WireContent,
  type WireControl,
  type WireHead,
  type WireMention,
  type WireMessage,
  wireMessage,
} from "./wire.ts";
import { ZaloError } from "./zalo-error.ts";

export interface Account {
  id: string;
  name: string;
}

/** One message that the bot sent. */
export interface SentRecord {
  number: number;
  /** Milliseconds since 1970 UTC. */
  at: number;
  threadId: string;
  kind: ThreadKind;
  msgId: string;
  /** What the client calls it; two may be the same. */
  clientId: string;
  text: string;
  file: string | undefined;
}

interface BotMessage {
  text: string;
  clientId: string;
  mentions?: WireMention[];
  replyTo?: string;
  file?: HeardFile;
}

/** All that is true on the server: the account, its threads, and who listens. */
export class World {
  readonly account: Account;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly changes = new Changes();
  readonly faults = new Faults();
  readonly sessions = new Sessions();
  readonly phone = new Phone(this.changes);
  readonly uploads = new Uploads();
  readonly history = new History();
  readonly listeners = new Listeners(this.changes, this.history);
  readonly deliveries = new Deliveries(this.listeners);
  readonly threads = new Map<string, Thread>();
  readonly friends = new Set<string>();
  /** Friend requests that the account has not answered, by who asks. */
  readonly friendRequests = new Set<string>();
  readonly sent: SentRecord[] = [];
  #lastMsgId = 6_000_000_000_000;

  constructor(account: Account, pace: Pace, clock: Clock) {
    this.account = account;
    this.pace = pace;
    this.clock = clock;
  }

  open(id: string, name: string, kind: ThreadKind): Thread {
    if (this.threads.has(id)) throw new Error(`thread ${id} is there already`);
    const thread = new Thread(id, name, kind, this.changes);
    this.threads.set(id, thread);
    return thread;
  }

  /** @throws ZaloError 123 */
  thread(id: string, kind: ThreadKind): Thread {
    const thread = this.threads.get(id);
    if (thread?.kind !== kind) throw new ZaloError(123);
    return thread;
  }

  head(from: { id: string; name: string }, to: string, clientId?: string): WireHead {
    this.#lastMsgId += 1;
    const at = this.clock();
    return { msgId: String(this.#lastMsgId), cliMsgId: clientId ?? String(at), at, from, to };
  }

  /** A person says something: kept, and told to who listens. */
  says(thread: Thread, from: { id: string; name: string }, content: WireContent): WireMessage {
    thread.acted();
    const to = thread.kind === "group" ? thread.id : SELF;
    return this.#said(thread, wireMessage(this.head(from, to), content, thread.kind));
  }

  /** The bot says something: heard in the thread, kept, and echoed to its own listener. */
  botSays(thread: Thread, { text, clientId, mentions, replyTo, file }: BotMessage): string {
    const head = this.head({ id: SELF, name: this.account.name }, thread.id, clientId);
    const content = {
      msgType: file ? (file.kind === "file" ? "share.file" : "chat.photo") : "webchat",
      content: file ? { title: text || file.name } : text,
      ...(mentions && { mentions }),
    };
    this.#said(thread, wireMessage(head, content, thread.kind));
    const { msgId, cliMsgId, at } = head;
    this.sent.push({
      number: this.sent.length + 1,
      at,
      threadId: thread.id,
      kind: thread.kind,
      msgId,
      clientId: cliMsgId,
      text,
      file: file?.name,
    });
    thread.heard.push({
      threadId: thread.id,
      msgId,
      cliMsgId,
      at,
      text,
      mentions: mentions ?? [],
      file,
      replyTo,
      undone: false,
      changed: this.changes.count + 1,
    });
    this.changes.note();
    return msgId;
  }

  control(...controls: WireControl[]): void {
    this.listeners.deliver(COMMAND.controls, { controls });
  }

  #said(thread: Thread, message: WireMessage): WireMessage {
    thread.messages.set(message.msgId, message);
    this.history.add(thread.kind, message);
    this.deliveries.deliver(thread.kind, message);
    return message;
  }
}
