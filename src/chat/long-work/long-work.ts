import { setTimeout as pause } from "node:timers/promises";
import type { Logger } from "pino";
import { type Address, isGroup } from "../../records/people/address.ts";
import type { HowFar } from "../../rules/how-far.ts";
import { type Refusal, refuse } from "../../words/refusal.ts";
import type { Phrase, Words } from "../../words/words.ts";
import type { WorkNotes } from "../mailbox/work-notes.ts";
import type { Channel } from "../message/channel.ts";
import { isStop } from "./is-stop.ts";
import { Telling } from "./telling.ts";

/** Whose work it is: the chat, and the key of the call. */
interface Place {
  readonly address: Address;
  readonly key: string;
}

/** Tells people of work that takes long while it is being done, and lets them stop it. */
export interface LongWork {
  /**
   * Does a work. After two seconds it says in the chat what it does and how far that is, where messages can be changed in one
   * message; otherwise once. In groups it says nothing.
   * @throws Refusal when the person has stopped it; what the work then still does is nobody's
   */
  during<R>(place: Place, what: Phrase, work: (howFar: HowFar) => Promise<R>): Promise<R>;
  /** Whether such a work is being done in this chat now: its step may take longer than others. */
  isAtWork(address: Address): boolean;
}

interface LongWorkParts {
  channelAt(address: Address): Pick<Channel, "abilities" | "send" | "waitForPace">;
  notes: WorkNotes;
  words: Words;
  log: Logger;
  /** How long a work may take without a word, and then between two, milliseconds. */
  quietMs: number;
}

export function createLongWork({ channelAt, notes, words, log, quietMs }: LongWorkParts): LongWork {
  const atWork = new Set<Address>();

  /** Tells, and looks for a wish to stop, until the work is over. @returns only when it is to stop */
  async function watch({ address, key }: Place, telling: Telling, over: AbortSignal): Promise<void> {
    for (;;) {
      await pause(quietMs, undefined, { signal: over });
      await notes.alive(address);
      if (await notes.take(address, isStop)) return;
      await telling.tell(await notes.told(address, key));
      if (telling.message !== undefined) await notes.note(address, { key, message: telling.message });
    }
  }

  return {
    isAtWork: (address) => atWork.has(address),

    async during(place, what, work) {
      const { address } = place;
      if (isGroup(address)) return work(() => {});
      const over = new AbortController();
      let stopped: Refusal | undefined;
      const telling = new Telling({ channel: channelAt(address), words, place, what });
      const howFar: HowFar = (done, of) => {
        if (stopped) throw stopped;
        telling.share = of > 0 ? done / of : 1;
      };
      const watched = watch(place, telling, over.signal);
      const watching = watched.then(
        () => {
          stopped = refuse("work-stopped", { what: words.say(what) });
          throw stopped;
        },
        (err: unknown) => {
          // To tell is a courtesy: the work goes on without it.
          if (!over.signal.aborted) log.warn({ err, address }, "not told of a long work");
          return new Promise<never>(() => {});
        },
      );
      atWork.add(address);
      try {
        const result = await Promise.race([work(howFar), watching]);
        over.abort();
        // What is just being said is said before that it is over.
        await watched.catch(() => {});
        await telling.end("work-done");
        return result;
      } catch (error) {
        over.abort();
        if (error === stopped) await telling.end("work-left");
        throw error;
      } finally {
        atWork.delete(address);
        if (telling.message !== undefined) await notes.forget(address).catch(() => {});
      }
    },
  };
}
