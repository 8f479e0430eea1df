import { z } from "zod";
import { SendFailure } from "../../chat/message/channel.ts";
import type { Outgoing } from "../../chat/message/outgoing.ts";
import { split } from "../../chat/message/render.ts";
import type { Pace } from "../../chat/pace/pace.ts";
import type { Address } from "../../records/people/address.ts";
import type { Words } from "../../words/words.ts";
import type { BotClient } from "./client.ts";
import { failureOf } from "./failure.ts";
import { LONGEST_TEXT } from "./limits.ts";
import { chatIdOf, nameOfMessage } from "./places.ts";

const sentSchema = z.object({ message_id: z.string() });

/** Sends the program's messages, as words alone. */
export class Sender {
  readonly #client: BotClient;
  readonly #words: Words;
  readonly #pace: Pace | undefined;
  /** Messages whose turn has come but which are not sent yet, and what to call when the platform has answered. */
  readonly #turns = new Map<string, () => void>();

  /** @param pace undefined: no pace */
  constructor(client: BotClient, words: Words, pace: Pace | undefined) {
    this.#client = client;
    this.#words = words;
    this.#pace = pace;
  }

  /** Waits for the pace. @throws SendFailure `wait` */
  async turn(to: Address, message: Outgoing, gaveWay?: AbortSignal): Promise<void> {
    const wish = { chat: to, group: false, notice: message.notice !== undefined };
    const landed = await this.#pace?.turn(wish, gaveWay);
    if (landed) this.#turns.set(message.id, landed);
  }

  async send(to: Address, message: Outgoing): Promise<string> {
    const landed = this.#turns.get(message.id);
    this.#turns.delete(message.id);
    const chat_id = chatIdOf(to);
    let name: string | undefined;
    try {
      for (const text of split(this.#textOf(message), LONGEST_TEXT)) {
        const sent = await this.#client.call("sendMessage", { chat_id, text }, sentSchema);
        name = nameOfMessage(chat_id, sent.message_id);
      }
    } catch (error) {
      const failure = failureOf(error);
      if (failure.outcome.kind === "wait") this.#pace?.refused(to, failure.outcome.ms);
      throw failure;
    } finally {
      landed?.();
    }
    if (name === undefined) throw new SendFailure({ kind: "rejected" });
    return name;
  }

  /** The platform takes only pictures, by URL, so a file is mentioned instead of sent. */
  #textOf({ text, file }: Outgoing): string {
    if (!file) return text;
    const told = this.#words.text("zalo-bot-no-file", { name: file.name });
    return text === "" ? told : `${text}\n\n${told}`;
  }
}
