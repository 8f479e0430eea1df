import { type Api, InputFile } from "grammy";
import { z } from "zod";
import { type Attachment, SendFailure } from "../../chat/message/channel.ts";
import type { Outgoing } from "../../chat/message/outgoing.ts";
import type { Pace } from "../../chat/pace/pace.ts";
import { type Address, isGroup } from "../../records/people/address.ts";
import { failureOf, refusedWith } from "./failure.ts";
import { type Part, partsOf } from "./parts.ts";
import { chatIdOf, messageIdIn, nameOfMessage } from "./places.ts";

const SAME_ALREADY = /message is not modified/i;
const NOT_TO_BE_EDITED =
  /message to edit not found|message can't be edited|no text in the message|MESSAGE_ID_INVALID/i;

/** Shown as a picture, not as a file: https://core.telegram.org/bots/api#sendphoto */
const PHOTO = /\.(?:jpe?g|png)$/i;

/** A group may take words and no pictures, by its own rules; its words are not lost with them. */
const NO_FILES_HERE = /rights to send (?:photos|documents|media)|CHAT_SEND_(?:PHOTOS|DOCS|MEDIA)_FORBIDDEN/i;

/** https://core.telegram.org/bots/api#message */
const sentShape = z.object({ message_id: z.number().int() });

/** To be called when Telegram has answered, or the call has failed. */
type Landed = () => void;

/** A client that gives so many bytes the time that they take. */
export type ApiForFile = (bytes: number) => Pick<Api, "sendPhoto" | "sendDocument">;

/** Sends the program's messages. */
export class Sender {
  readonly #api: Api;
  readonly #apiForFile: ApiForFile;
  readonly #pace: Pace | undefined;
  /** The last part that went out of a message in several parts; the next try continues after it. */
  readonly #sentParts = new Map<string, number>();
  /** Messages whose turn has come but which are not sent yet. */
  readonly #turns = new Map<string, Landed>();
  readonly #running = new Set<Promise<string>>();

  /** @param pace undefined: no pace */
  constructor(api: Api, apiForFile: ApiForFile, pace: Pace | undefined) {
    this.#api = api;
    this.#apiForFile = apiForFile;
    this.#pace = pace;
  }

  /** Waits for the pace of the first part to be sent. @throws SendFailure `wait` */
  async turn(to: Address, message: Outgoing, gaveWay?: AbortSignal): Promise<void> {
    const wish = wishOf(to, message, message.replaces !== undefined);
    const landed = await this.#pace?.turn(wish, gaveWay);
    if (landed) this.#turns.set(message.id, landed);
  }

  /** @throws SendFailure */
  send(to: Address, message: Outgoing, file?: Attachment): Promise<string> {
    const work = this.#send(to, message, file).catch((error: unknown) => {
      const failure = failureOf(error);
      if (failure.outcome.kind === "wait" && error !== failure) this.#pace?.refused(to, failure.outcome.ms);
      throw failure;
    });
    this.#running.add(work);
    const done = () => this.#running.delete(work);
    work.then(done, done);
    return work;
  }

  /** Resolves when no sending runs. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#running);
  }

  async #send(to: Address, message: Outgoing, file: Attachment | undefined): Promise<string> {
    const chatId = chatIdOf(to);
    const parts = partsOf(message, file);
    const [only] = parts;
    const replaced = message.replaces === undefined ? undefined : messageIdIn(chatId, message.replaces);
    if (replaced !== undefined && only && parts.length === 1 && !only.file) {
      const edited = await this.#inTurn(to, message, true, () => this.#edit(chatId, replaced, only));
      if (edited || message.onlyEdits) return nameOfMessage(chatId, replaced);
    }
    if (message.onlyEdits) throw new SendFailure({ kind: "rejected" });
    let messageId: number | undefined;
    for (const [place, part] of parts.entries()) {
      if (place < (this.#sentParts.get(message.id) ?? 0)) continue;
      messageId = await this.#inTurn(to, message, false, () => this.#sendPart(chatId, part));
      if (parts.length > 1) this.#sentParts.set(message.id, place + 1);
    }
    this.#sentParts.delete(message.id);
    if (messageId === undefined) throw new SendFailure({ kind: "rejected" });
    return nameOfMessage(chatId, messageId);
  }

  async #inTurn<T>(to: Address, message: Outgoing, edit: boolean, call: () => Promise<T>): Promise<T> {
    const held = this.#turns.get(message.id);
    this.#turns.delete(message.id);
    const landed = held ?? (await this.#pace?.turn(wishOf(to, message, edit)));
    try {
      return await call();
    } finally {
      landed?.();
    }
  }

  async #sendPart(chatId: number, { text, entities, file, keyboard }: Part): Promise<number> {
    const markup = keyboard && { reply_markup: keyboard };
    const below = { ...(text && { caption: text, caption_entities: entities }), ...markup };
    const words = () =>
      this.#api.sendMessage(chatId, text, {
        entities,
        link_preview_options: { is_disabled: true },
        ...markup,
      });
    const sent = await (file ? this.#sendFile(chatId, file, below) : words()).catch((error: unknown) => {
      if (file && refusedWith(error, NO_FILES_HERE)) {
        if (text !== "") return words();
        throw new SendFailure({ kind: "rejected" }, error);
      }
      throw error;
    });
    const named = sentShape.safeParse(sent);
    // Accepted, it seems, but nobody can say what became of it.
    if (!named.success) throw new SendFailure({ kind: "unsure" }, new Error("an answer without a message"));
    return named.data.message_id;
  }

  #sendFile(chatId: number, { name, bytes }: Attachment, below: { caption?: string }): Promise<unknown> {
    const api = this.#apiForFile(bytes.length);
    const upload = new InputFile(bytes, name);
    return PHOTO.test(name) ? api.sendPhoto(chatId, upload, below) : api.sendDocument(chatId, upload, below);
  }

  /** @returns false when that message can no longer be changed */
  async #edit(chatId: number, messageId: number, { text, entities, keyboard }: Part): Promise<boolean> {
    try {
      await this.#api.editMessageText(chatId, messageId, text, {
        entities,
        link_preview_options: { is_disabled: true },
        ...(keyboard && { reply_markup: keyboard }),
      });
    } catch (error) {
      if (refusedWith(error, NOT_TO_BE_EDITED)) return false;
      if (!refusedWith(error, SAME_ALREADY)) throw error;
    }
    return true;
  }
}

function wishOf(to: Address, message: Outgoing, edit: boolean) {
  return { chat: to, group: isGroup(to), notice: message.notice !== undefined, edit };
}
