import type { Address } from "../../records/people/address.ts";
import type { Phrase, Words } from "../../words/words.ts";
import type { Channel } from "../message/channel.ts";
import type { Outgoing } from "../message/outgoing.ts";

const CELLS = 10;

interface TellingParts {
  channel: Pick<Channel, "abilities" | "send" | "waitForPace">;
  words: Words;
  place: { readonly address: Address; readonly key: string };
  what: Phrase;
}

/**
 * The one message that tells of a work. It goes past the chat's outbox, which waits for the step that does the work, and is lost
 * where it cannot go out: what counts is the answer behind it.
 */
export class Telling {
  readonly #parts: TellingParts;
  /** The platform's name of it, once it is out. */
  message: string | undefined;
  /** How much is done, 0 to 1; undefined: not known. */
  share: number | undefined;
  #text = "";

  constructor(parts: TellingParts) {
    this.#parts = parts;
  }

  /** Says how far the work is. @param before the message by which an ended process told of it */
  async tell(before: string | undefined): Promise<void> {
    const { channel, words } = this.#parts;
    const what = words.say(this.#parts.what);
    if (!channel.abilities.editing) {
      if (this.message === undefined)
        await this.#send(words.text(before ? "work-goes-on" : "work-begun", { what }));
      return;
    }
    const isAgain = before !== undefined && this.message === undefined;
    this.message ??= before;
    const bar = this.share === undefined ? "" : barOf(this.share);
    await this.#send(words.text(isAgain ? "work-goes-on-far" : "work-far", { what, bar }).trim());
  }

  /** Says in the same message that it is over; where messages cannot be changed the answer says it. */
  async end(how: "work-done" | "work-left"): Promise<void> {
    const { channel, words, what } = this.#parts;
    if (this.message === undefined || !channel.abilities.editing) return;
    await this.#send(words.text(how, { what: words.say(what) })).catch(() => {});
  }

  async #send(text: string): Promise<void> {
    if (text === this.#text) return;
    const { channel, place } = this.#parts;
    const changes = this.message !== undefined && { replaces: this.message, onlyEdits: true as const };
    const message: Outgoing = { id: `${place.key}:far`, text, ...changes };
    await channel.waitForPace?.(place.address, message);
    const name = await channel.send(place.address, message);
    this.message ??= name;
    this.#text = text;
  }
}

function barOf(share: number): string {
  const full = Math.floor(Math.min(1, share) * CELLS);
  return `${"▓".repeat(full)}${"░".repeat(CELLS - full)} ${Math.floor(share * 100)} %`;
}
