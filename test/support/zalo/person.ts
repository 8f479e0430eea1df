import type { Group } from "./group.ts";
import type { Expected, HeardMessage } from "./heard.ts";
import type { HearOptions, Thread } from "./thread.ts";
import { SELF, type WireContent, type WireMessage, type WireQuote, wireUndo } from "./wire.ts";
import type { World } from "./world.ts";

/** What a person said. */
export interface Said {
  readonly threadId: string;
  readonly msgId: string;
  readonly cliMsgId: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

interface SayOptions {
  /** A message that is answered, by its `msgId`. */
  replyTo?: string;
}

/** Where Zalo hands out what people send; `redirectTo` leads there. */
const DOWNLOADS = "https://file.zalo.me";

/** Somebody who chats with the bot directly and in groups. */
export class Person {
  readonly id: string;
  readonly name: string;
  readonly #thread: Thread;
  readonly #world: World;

  constructor(thread: Thread, world: World) {
    this.id = thread.id;
    this.name = thread.name;
    this.#thread = thread;
    this.#world = world;
  }

  /** What the bot said to this person directly, in order. */
  get heard(): readonly HeardMessage[] {
    return this.#thread.heard;
  }

  /** Waits for the bot to say this here since this person's last act. @throws Error telling what was heard */
  hears(expected: Expected, options?: HearOptions): Promise<HeardMessage> {
    return this.#thread.hears(expected, options);
  }

  says(text: string, { replyTo }: SayOptions = {}): Said {
    return this.#tells(this.#thread, { msgType: "webchat", content: text }, replyTo);
  }

  /** Passes on what somebody wrote; Zalo does not tell who. */
  forwards(text: string): Said {
    const content = {
      title: text,
      description: "",
      href: "",
      thumb: "",
      childnumber: 0,
      action: "",
      params: "",
      type: "",
    };
    return this.#tells(this.#thread, { msgType: "chat.forward", content });
  }

  /** Zalo has no `@name`: a mention is a place in the text with an account's id. */
  saysIn(group: Group, text: string, { mention, replyTo }: SayOptions & { mention?: boolean } = {}): Said {
    if (!group.thread.members.has(this.id)) group.thread.members.set(this.id, this.name);
    const { id, name } = this.#world.account;
    const said = mention ? `@${name} ${text}` : text;
    const mentions = mention ? [{ uid: id, pos: 0, len: name.length + 1, type: 0 as const }] : [];
    return this.#tells(group.thread, { msgType: "webchat", content: said, mentions }, replyTo);
  }

  sendsFile({ name, bytes }: { name: string; bytes: Uint8Array }): Said {
    const extension = name.split(".").at(-1) ?? "";
    return this.#tells(this.#thread, {
      msgType: "share.file",
      content: {
        title: name,
        description: "",
        href: DOWNLOADS + this.#world.uploads.offer(name, bytes),
        thumb: "",
        childnumber: 0,
        action: "",
        params: JSON.stringify({ fileSize: String(bytes.length), fileExt: extension, fType: 1, fdata: "{}" }),
        type: "",
      },
    });
  }

  sendsPhoto(
    caption = "",
    bytes: Uint8Array = Buffer.from("not a picture"),
    { replyTo }: SayOptions = {},
  ): Said {
    const href = DOWNLOADS + this.#world.uploads.offer("photo.jpg", bytes);
    return this.#tells(
      this.#thread,
      {
        msgType: "chat.photo",
        content: {
          title: caption,
          description: "",
          href,
          thumb: href,
          childnumber: 0,
          action: "",
          params: JSON.stringify({ hd: href, width: 1280, height: 960 }),
          type: "",
        },
      },
      replyTo,
    );
  }

  sendsSticker(): Said {
    return this.#tells(this.#thread, {
      msgType: "chat.sticker",
      content: { id: 21979, catId: 10425, type: 7 },
    });
  }

  sendsVoice(bytes: Uint8Array = Buffer.from("not a sound")): Said {
    const href = DOWNLOADS + this.#world.uploads.offer("voice.aac", bytes);
    return this.#tells(this.#thread, {
      msgType: "chat.voice",
      content: {
        title: "",
        description: "",
        href,
        thumb: "",
        childnumber: 0,
        action: "",
        params: JSON.stringify({ m4a: href }),
        type: "",
      },
    });
  }

  /** Takes back what was said: the message stays in the history of who has it. */
  takesBack(said: Said): void {
    const thread = this.#threadOf(said);
    const to = thread.kind === "group" ? thread.id : SELF;
    const undo = wireUndo(this.#world.head(this, to), said);
    if (thread.kind === "group") this.#world.listeners.deliver(521, { groupMsgs: [undo] });
    else this.#world.listeners.deliver(501, { msgs: [undo] });
  }

  /** The bot can't write to this person any more (123). */
  blocksBot(): void {
    this.#thread.closedBy = "blocked";
  }

  /** Only friends can write to this person (122). */
  refusesStrangers(): void {
    this.#thread.closedBy = "no-strangers";
  }

  /** Everybody can write to this person again. */
  allowsAll(): void {
    this.#thread.closedBy = undefined;
  }

  get isFriend(): boolean {
    return this.#world.friends.has(this.id);
  }

  asksForFriendship(message = "Xin chào, kết bạn với tôi nhé"): void {
    this.#world.friendRequests.add(this.id);
    const request = { toUid: this.#world.account.id, fromUid: this.id, src: 30, message };
    for (const act of ["req", "req_v2"])
      this.#world.control({ content: { act_type: "fr", act, data: JSON.stringify(request) } });
  }

  /** @param message any of this thread's, also the bot's own */
  #quoting(thread: Thread, msgId: string): WireQuote {
    const message = thread.messages.get(msgId);
    if (!message) throw new Error(`message ${msgId} is not in this thread`);
    return {
      ownerId: message.uidFrom === SELF ? this.#world.account.id : message.uidFrom,
      cliMsgId: Number(message.cliMsgId),
      globalMsgId: Number(message.msgId),
      cliMsgType: 1,
      ts: Number(message.ts),
      msg: typeof message.content === "string" ? message.content : "",
      attach: "",
      fromD: message.dName,
      ttl: 0,
    };
  }

  #tells(thread: Thread, content: WireContent, replyTo?: string): Said {
    const quote = replyTo === undefined ? undefined : this.#quoting(thread, replyTo);
    return saidOf(thread, this.#world.says(thread, this, { ...content, ...(quote && { quote }) }));
  }

  #threadOf({ threadId }: Said): Thread {
    const thread = this.#world.threads.get(threadId);
    if (!thread) throw new Error(`there is no thread ${threadId}`);
    return thread;
  }
}

function saidOf(thread: Thread, { msgId, cliMsgId, ts }: WireMessage): Said {
  return { threadId: thread.id, msgId, cliMsgId, at: Number(ts) };
}
