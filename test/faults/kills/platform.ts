import type { Seeded } from "./seeded.ts";

/** A chat platform as a run plays on it: a local server, people, and what they heard. */
export interface Platform {
  /** The first part of its addresses. */
  readonly name: "telegram" | "zalo" | "zalo-bot";
  /** People can change what they said. */
  readonly edits: boolean;
  /** Choices stay where they were offered. Else they are numbers, and what is said unasked takes their place. */
  readonly buttons: boolean;
  /** Whether a webhook is needed for nothing to be lost; `many`: only so that several bots can hear. */
  readonly hooks: "never" | "many" | "always";
  /** What the program needs to reach it. @param hookPort local port of its webhook, if it has one */
  env(hookPort?: number): Record<string, string>;
  person(id: number): Actor;
  /** This person says a line in a new group. @returns the group's chat; nothing where there are no groups */
  saysInGroup(by: Actor, title: string, line: string): Promise<string | undefined>;
  /** What the bot has said, in order, from the n-th message on; `isAside`: a change that answers nothing. */
  sent(from: number): readonly { chat: string; text: string; isAside?: boolean }[];
  /** Resolves when the platform has handed over everything, as far as it knows. */
  handedOver(withinMs: number): Promise<unknown>;
  /** Of platforms that do not know: the key of the last message of each chat, which the program must come to know. */
  readonly lastKeys: ReadonlyMap<string, string>;
  /** From now on the next message of the bot arrives, but the bot never hears that it has. */
  withholdAnswer(): Withheld;
  /** The platform fails at the next of the bot's calls, in a way that passes; the answers come all the same. */
  stumbles(chance: Seeded): void;
  stop(): Promise<void>;
}

/** Somebody who chats. */
export interface Actor {
  readonly chat: string;
  says(text: string): Promise<Deed>;
  /** Picks what the last message that offers it calls so: by its button, or by typing its number. */
  presses(label: string): Promise<Deed>;
}

/** What somebody did. */
export interface Deed {
  /** It is handed to the bot once more. */
  comesAgain(): void;
  /** Changes the wording, where that can be done. */
  becomes?(text: string): Promise<Deed>;
}

export interface Withheld {
  /** Whether a message has gone out since. */
  readonly met: boolean;
  /** What goes out from now on is answered. */
  end(): void;
}

export const PLATFORMS = ["telegram", "zalo", "zalo-bot"] as const satisfies readonly Platform["name"][];
