import type { User } from "grammy/types";
import { badRequest, forbidden } from "./api-error.ts";
import type { Changes, WaitOptions } from "./changes.ts";
import { type Expected, type HeardMessage, labelsOf, matches, retold } from "./heard.ts";
import type { MemberStatus, WireChat, WireMessage } from "./wire.ts";

export interface HearOptions extends WaitOptions {
  /** Also what was heard before the last act in this chat. */
  anytime?: boolean;
}

/** One chat: its messages, what the bot said in it, and whether the bot may speak. */
export class ChatRoom {
  readonly chat: WireChat;
  readonly messages = new Map<number, WireMessage>();
  readonly heard: HeardMessage[] = [];
  readonly members = new Map<number, { user: User; status: MemberStatus }>();
  /** In a private chat: `left` until the person starts the bot, `kicked` while they block it. */
  bot: MemberStatus;
  migratedTo: number | undefined;
  #lastMessageId = 0;
  #actedAt = 0;
  readonly #changes: Changes;

  constructor(chat: WireChat, bot: MemberStatus, changes: Changes) {
    this.chat = chat;
    this.bot = bot;
    this.#changes = changes;
  }

  get isPrivate(): boolean {
    return this.chat.type === "private";
  }

  nextMessageId(): number {
    this.#lastMessageId += 1;
    return this.#lastMessageId;
  }

  /** A person did something here: what the bot said before is no answer to it. */
  acted(): void {
    this.#actedAt = this.#changes.count;
  }

  /** @throws ApiError why the bot can't write here, as Telegram words it */
  requireOpen(): void {
    if (this.migratedTo !== undefined)
      throw badRequest("group chat was upgraded to a supergroup chat", {
        migrate_to_chat_id: this.migratedTo,
      });
    if (this.bot !== "left" && this.bot !== "kicked") return;
    if (this.isPrivate)
      throw forbidden(
        this.bot === "kicked" ? "bot was blocked by the user" : "bot can't initiate conversation with a user",
      );
    const kind = this.chat.type === "group" ? "group" : "supergroup";
    throw forbidden(
      this.bot === "kicked"
        ? `bot was kicked from the ${kind} chat`
        : `bot is not a member of the ${kind} chat`,
    );
  }

  /** Waits for a message (new or edited) since the last act here. @throws Error that tells what was heard instead */
  hears(expected: Expected, options: HearOptions = {}): Promise<HeardMessage> {
    const since = options.anytime ? -1 : this.#actedAt;
    const fresh = () => this.heard.filter(({ changed }) => changed > since);
    return this.#changes.until(
      () => fresh().find((message) => matches(message, expected)),
      () => `nobody said ${String(expected)}; heard was:\n${fresh().map(retold).join("\n") || "nothing"}`,
      options,
    );
  }

  /** The newest message with this label. @throws Error that tells which labels there are */
  labelled(label: string): HeardMessage {
    const message = this.heard.findLast((heard) => !heard.deleted && labelsOf(heard).includes(label));
    if (message) return message;
    const known = this.heard.flatMap(labelsOf);
    throw new Error(`no button “${label}”; there are: ${known.join(" | ") || "none"}`);
  }
}
