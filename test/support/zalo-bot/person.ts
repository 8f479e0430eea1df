import type { Chat, Expected, HeardMessage, HearOptions } from "./chat.ts";
import type { World } from "./world.ts";

/** What a person said. */
export interface Said {
  readonly chatId: string;
  readonly messageId: string;
}

/** Somebody who chats with the bot. */
export class Person {
  readonly #chat: Chat;
  readonly #world: World;

  constructor(chat: Chat, world: World) {
    this.#chat = chat;
    this.#world = world;
  }

  get id(): string {
    return this.#chat.id;
  }

  /** What the bot said, in order. */
  get heard(): readonly HeardMessage[] {
    return this.#chat.heard;
  }

  /** Waits for the bot to say this since this person's last act. @throws Error telling what was heard */
  hears(expected: Expected, options?: HearOptions): Promise<HeardMessage> {
    return this.#chat.hears(expected, options);
  }

  /** Has written to the bot before, so that it can write here. */
  begins(): void {
    this.#chat.acted();
  }

  says(text: string): Said {
    return this.#tells({ event_name: "message.text.received", text });
  }

  sendsPhoto(photo: string, caption?: string): Said {
    return this.#tells({
      event_name: "message.image.received",
      photo,
      ...(caption !== undefined && { caption }),
    });
  }

  sendsSticker(sticker = "0e078a2fb66a5f34067b"): Said {
    return this.#tells({
      event_name: "message.sticker.received",
      sticker,
      url: "https://zalo-api.zadn.vn/s",
    });
  }

  sendsVoice(voice_url: string): Said {
    return this.#tells({ event_name: "message.voice.received", voice_url });
  }

  /** Something that the platform doesn't show to bots. */
  sendsUnsupported(): Said {
    return this.#tells({ event_name: "message.unsupported.received" });
  }

  blocksBot(): void {
    this.#chat.isClosed = true;
  }

  unblocks(): void {
    this.#chat.isClosed = false;
  }

  #tells(content: Parameters<World["says"]>[1]): Said {
    return { chatId: this.id, messageId: this.#world.says(this.#chat, content) };
  }
}
