import type { CommandLine } from "../../command-lines/command-line.ts";
import type { BotLink } from "../../records/linking/invitation-links.ts";
import type { Address } from "../../records/people/address.ts";
import type { Incoming } from "./incoming.ts";
import type { Outgoing } from "./outgoing.ts";

/** What a platform can show. The renderer reads this, so nothing else has to know which platform it is. */
export interface Abilities {
  buttons: boolean;
  /** Text and buttons of a sent message can be changed. */
  editing: boolean;
  files: boolean;
  /** The largest file that it takes, bytes. Left out: none is too large. */
  mostFileBytes?: number;
  /** It is in groups. */
  groups: boolean;
  /** Tables are shown as tables; otherwise one line per row. */
  tables: boolean;
  /** Longest text of one message, in UTF-16 units. */
  maxText: number;
  /** Longest text that a person can send there, in UTF-16 units. Left out: the platform states none. */
  longestHeard?: number;
}

/** A file's content on its way out. */
export interface Attachment {
  name: string;
  bytes: Uint8Array;
}

/**
 * What a channel needs a person for: `log-in` the platform no longer accepts the login · `let-go` somebody else has had
 * its account for a long time.
 */
export type OperatorNeed = "log-in" | "let-go";

/** What happened to a chat, other than messages. */
export type ChatEvent =
  | { kind: "gone"; address: Address }
  /** `addedBy`: who has just brought the bot into this group, where the platform says so. */
  | { kind: "back"; address: Address; addedBy?: Address }
  | { kind: "moved"; from: Address; to: Address };

/**
 * What a channel reports other than messages. `needs-operator` and `well` are repeated while they last. A friend
 * request is accepted by calling `accept`.
 */
export type ChannelEvent =
  | ChatEvent
  | { kind: "needs-operator"; channel: string; need: OperatorNeed }
  | { kind: "well"; channel: string }
  | { kind: "friend-request"; from: Address; words: string; accept(): Promise<void> };

/**
 * Where a channel hands over what came in. `receive` resolves once the message is safely stored; only then may the
 * channel confirm it.
 */
export interface ChannelListener {
  receive(incoming: Incoming): Promise<void>;
  /** Several messages of one chat, in order. When it fails, some may be stored. */
  receiveAll(incomings: readonly Incoming[]): Promise<void>;
  event(event: ChannelEvent): Promise<void>;
}

/** What the program knows of a channel, even where only another process speaks on it. */
export type ChannelFacts = Pick<
  Channel,
  "name" | "abilities" | "noticesAMinute" | "invitationLink" | "commandLink"
>;

/** One platform: a thin layer that turns updates into {@link Incoming}, and {@link Outgoing} into calls. */
export interface Channel {
  readonly name: string;
  readonly abilities: Abilities;
  start(listener: ChannelListener): Promise<void>;
  /** Receives no more, and lets running sends finish. */
  stop(): Promise<void>;
  /** What it sends is kept in our own database, so that it can say nothing while that takes nothing. Left out: it is not. */
  readonly keepsWhatItSends?: boolean;
  /**
   * Notices per minute, where the platform is so slow that reminders are spread over a morning. Left out: they go at
   * once.
   */
  readonly noticesAMinute?: number | undefined;
  /** The link that opens a chat with the bot; undefined while it is not known. Left out: the platform has none. */
  invitationLink?(code: string): Promise<BotLink | undefined>;
  /** The link that opens the chat and types a line there; undefined while it is not known. Left out: the platform has none. */
  commandLink?(line: CommandLine): Promise<string | undefined>;
  /**
   * False while only another process may speak on this platform; its chats are left to that process. Left out: never
   * false.
   */
  serves?(): boolean;
  /**
   * Waits until the platform's pace lets this message out; `send` then sends at once. Left out where there is no pace.
   * @param gaveWay ends the wait: something else in this chat goes first
   * @throws SendFailure `wait` when that is too far off, or it gave way
   */
  waitForPace?(to: Address, message: Outgoing, gaveWay?: AbortSignal): Promise<void>;
  /**
   * Sends one message.
   * @returns the platform's name of it
   * @throws SendFailure with what is known about the outcome.
   */
  send(to: Address, message: Outgoing, file?: Attachment): Promise<string>;
  /** Shows the commands of a secretary, or a cadre's, in a private chat, where the platform has a menu. Never throws. */
  showMenu?(address: Address, whose: "secretary" | "cadre"): Promise<void>;
  /** @throws Refusal when the file is too large; @throws SendFailure("down") when it cannot be fetched now. */
  download(handle: string, maxBytes: number): Promise<Uint8Array>;
}

/**
 * Why a message did not go out: `wait` the platform asks for a pause, nothing was sent · `down` nothing was sent, try
 * again later · `unexplained` nothing was sent, and nobody knows why or for how long · `unsure` it may have been sent ·
 * `gone` this chat can no longer be reached · `moved` the chat has a new address · `rejected` the platform will never
 * take this message.
 */
export type SendOutcome =
  | { kind: "wait"; ms: number }
  | { kind: "down" }
  | { kind: "unexplained" }
  | { kind: "unsure" }
  | { kind: "gone" }
  | { kind: "moved"; to: Address }
  | { kind: "rejected" };

/**
 * However long a platform asks to wait, it is asked again after this: it may be a slip (34 days were seen, which no timer
 * holds), and asking costs one call.
 */
export const LONGEST_WAIT_MS = 60 * 60_000;

export class SendFailure extends Error {
  readonly outcome: SendOutcome;

  /** @param outcome a wait is cut to {@link LONGEST_WAIT_MS} */
  constructor(outcome: SendOutcome, cause?: unknown) {
    super(`not sent: ${outcome.kind}`, { cause });
    this.name = "SendFailure";
    this.outcome =
      outcome.kind === "wait" ? { kind: "wait", ms: Math.min(outcome.ms, LONGEST_WAIT_MS) } : outcome;
  }
}
