import type { Address } from "../../records/people/address.ts";
import type { Phrase, Words } from "../../words/words.ts";
import type { LeftOfWork } from "../mailbox/work-notes.ts";
import type { Channel } from "../message/channel.ts";
import type { Outgoing } from "../message/outgoing.ts";

const CELLS = 10;

interface TellingParts {
  channel: Pick<Channel, "abilities" | "send" | "waitForPace">;
  words: Words;
  place: { readonly address: Address; readonly key: string };
  what: Phrase;
  /** It may be stopped, and that is said. */
  mayStop: boolean;
  /** What a process that was ended has told of it. */
  left: Pick<LeftOfWork, "isTold" | "message">;
}

/**
 * The one message that tells of a work. It goes past the chat's outbox, which waits for the step that does the work, and is lost
 * where it cannot go out: what counts is the answer behind it.
 */
export class Telling {
  readonly #parts: TellingParts;
  /** The platform's name of it, once known: it may have been out before this process began. */
  message: string | undefined;
  /** Something was told, or tried to be: by this process, or by the one before. */
  isBegun: boolean;
  /** How much is done, 0 to 1; undefined: not known. */
  share: number | undefined;
  #isAgain: boolean;
  #text = "";

  constructor(parts: TellingParts) {
    this.#parts = parts;
    const { message, isTold } = parts.left;
    this.message = message;
    this.isBegun = isTold;
    this.#isAgain = isTold;
  }

  /** Says how far the work is; where messages cannot be changed, once that it is being done. */
  async tell(): Promise<void> {
    const { channel, words, mayStop } = this.#parts;
    const { editing } = channel.abilities;
    if (!editing && this.#text !== "") return;
    this.isBegun = true;
    const said = {
      what: words.say(this.#parts.what),
      stop: mayStop ? words.label("work-may-stop") : "",
      bar: this.share === undefined ? "" : barOf(this.share),
    };
    const key = this.#isAgain ? "work-goes-on" : "work-begun";
    await this.#send(words.text(editing ? `${key}-far` : key, said).trim());
    this.#isAgain = false;
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
    const isChange = this.message !== undefined && channel.abilities.editing;
    const changes = isChange && { replaces: this.message, onlyEdits: true as const };
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
