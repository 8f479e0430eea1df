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

/** What is done, as the person hears it, and whether they may stop it. */
interface Deed {
  readonly what: Phrase;
  readonly mayStop: boolean;
}

/** Tells people of work that takes long while it is being done, and lets them stop it. */
export interface LongWork {
  /**
   * Does a work. After two seconds it says in the chat what it does and how far that is, where messages can be changed in one
   * message; otherwise once. In groups it says nothing.
   * @throws Refusal when the person has stopped it; what the work then still does is nobody's
   */
  during<R>(place: Place, deed: Deed, work: (howFar: HowFar) => Promise<R>): Promise<R>;
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
  /** By chat, the work that was begun last: one that was given up may end behind it. */
  const atWork = new Map<Address, AbortController>();

  /** Keeps the chat with who works on it, whatever becomes of the telling; until the work is over. */
  async function stayAlive(address: Address, over: AbortSignal): Promise<void> {
    for (;;) {
      await pause(quietMs, undefined, { signal: over });
      await notes
        .alive(address)
        .catch((err: unknown) => log.warn({ err, address }, "no sign of life of a long work"));
    }
  }

  /** Tells, and looks for a wish to stop, until the work is over. @returns only when it is to stop */
  async function watch(
    place: Place,
    { telling, mayStop }: { telling: Telling; mayStop: boolean },
    over: AbortSignal,
  ): Promise<void> {
    const { address, key } = place;
    for (;;) {
      await pause(quietMs, undefined, { signal: over });
      try {
        if (mayStop && (await notes.takeStop(place, isStop))) return;
        // Before it is out, too: killed between the two, the next process still says that it goes on.
        if (telling.message === undefined) await notes.note(address, { key });
        await telling.tell();
        if (telling.message !== undefined) await notes.note(address, { key, message: telling.message });
      } catch (err) {
        // To tell is a courtesy: the work goes on without it.
        log.warn({ err, address }, "not told of a long work");
      }
    }
  }

  return {
    isAtWork: (address) => atWork.has(address),

    async during(place, deed, work) {
      const { address } = place;
      const over = new AbortController();
      atWork.set(address, over);
      stayAlive(address, over.signal).catch(() => {});
      try {
        return await (isGroup(address) ? work(() => {}) : told(place, deed, work, over));
      } finally {
        over.abort();
        if (atWork.get(address) === over) atWork.delete(address);
      }
    },
  };

  async function told<R>(
    place: Place,
    { what, mayStop }: Deed,
    work: (howFar: HowFar) => Promise<R>,
    over: AbortController,
  ): Promise<R> {
    const { address, key } = place;
    let stopped: Refusal | undefined;
    const left = await notes.left(address, key);
    const telling = new Telling({ channel: channelAt(address), words, place, what, mayStop, left });
    if (left.isStopped) {
      await telling.end("work-left");
      throw refuse("work-stopped", { what: words.say(what) });
    }
    const howFar: HowFar = (done, of) => {
      if (stopped) throw stopped;
      telling.share = of > 0 ? done / of : 1;
    };
    const watched = watch(place, { telling, mayStop }, over.signal);
    const watching = watched.then(
      () => {
        stopped = refuse("work-stopped", { what: words.say(what) });
        throw stopped;
      },
      () => new Promise<never>(() => {}),
    );
    try {
      const result = await Promise.race([work(howFar), watching]);
      over.abort();
      // What is just being said is said before that it is over.
      await watched.catch(() => {});
      await telling.end("work-done");
      return result;
    } catch (error) {
      over.abort();
      await watched.catch(() => {});
      await telling.end("work-left");
      throw error;
    } finally {
      if (telling.isBegun) await notes.forget(address).catch(() => {});
    }
  }
}
