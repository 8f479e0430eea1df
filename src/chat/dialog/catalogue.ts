import { distance } from "fastest-levenshtein";
import type { CommandLine } from "../../command-lines/command-line.ts";
import { leaveLine } from "../../command-lines/own-lines.ts";
import type { Permission } from "../../rules/access/permissions.ts";
import { entryOf } from "../../rules/reading/words/entry-of.ts";
import { plain } from "../../rules/reading/words/plain.ts";
import type { SentFile } from "../message/incoming.ts";
import type { AnyFlow, CommandFacts, LineReader } from "./flow.ts";
import { type Place, ShownCommands } from "./shown-commands.ts";

/** Leaving a dialog is the machine's own command: it runs no flow. */
const LEAVING: CommandFacts = {
  commands: [leaveLine.command],
  where: ["private"],
  permission: "ask-for-help",
  menu: "command-leave-menu",
  helpPage: "own",
  help: [{ line: leaveLine.leave(), about: "command-leave-help" }],
};

/**
 * What a longer line tells is no single deed or wish: it is talk, or content. Its readers try a line again and again, with less
 * and less around it, so this is what keeps a page that was passed on from costing more than it says.
 */
const LONGEST_TOLD = 600;

/** Shorter names are near to many words. */
const LONG_NAME = 6;
const MOST_NEAR = 3;

/** A line that names no command, read by a flow as its own. */
export interface Told {
  command: string;
  rest: string;
}

/** The commands that the bot serves: the one table that others derive from. */
export class Catalogue extends ShownCommands {
  readonly #flows = new Map<string, AnyFlow>();
  /** A line is asked about several times before it is answered. */
  #lastTold: { text: string; at: number; told: Told | undefined } | undefined;
  /** Every command's name, for matching a line without the slash. */
  readonly names: ReadonlySet<string>;

  /** @throws Error when two flows share a name or a command. */
  constructor(flows: readonly AnyFlow[]) {
    super([...flows, LEAVING]);
    const names = new Set(flows.map((flow) => flow.name));
    if (names.size !== flows.length) throw new Error("two flows share a name");
    for (const flow of flows) {
      for (const command of flow.commands) {
        if (this.#flows.has(command)) throw new Error(`two flows share the command ${command}`);
        this.#flows.set(command, flow);
      }
    }
    this.names = new Set(this.facts.flatMap(({ commands }) => commands));
  }

  flow(command: string): AnyFlow | undefined {
    return this.#flows.get(command);
  }

  byName(name: string): AnyFlow | undefined {
    return [...this.#flows.values()].find((flow) => flow.name === name);
  }

  /** Whether a command's flow also hears what people tell of themselves without it. */
  hearsTold(command: string): boolean {
    const { told, perhaps } = this.#flows.get(command)?.reads ?? {};
    return told !== undefined || perhaps !== undefined;
  }

  /** The first of the flows that take a file sent without a command, among those that this person may start. */
  forFile(file: SentFile, allows: (permission: Permission) => boolean): AnyFlow | undefined {
    return [...this.#flows.values()].find((flow) => flow.takesFile?.(file) && allows(flow.permission));
  }

  /** The line that people mean who type a word of the bot's as a command: `/hoantac`. */
  alsoCalled(command: string): CommandLine | undefined {
    const called = plain(command);
    return this.facts
      .map(({ alsoCalled = {} }) => entryOf(alsoCalled, called))
      .find((line) => line !== undefined);
  }

  /** The commands of menus that a mistyped one is nearly: `hoatdog`. @param allows leaves out what one may not do */
  near(command: string, place: Place, allows: (permission: Permission) => boolean): string[] {
    const typed = plain(command);
    const most = typed.length < LONG_NAME ? 1 : 2;
    return this.facts
      .filter(({ menu, where, permission }) => menu && where.includes(place) && allows(permission))
      .flatMap(({ commands: [name = ""] }) => ({ name, far: distance(typed, name) }))
      .filter(({ far }) => far <= most)
      .toSorted((a, b) => a.far - b.far)
      .slice(0, MOST_NEAR)
      .map(({ name }) => name);
  }

  /** Whether a word with marks is another one than the command's name: “vâng” is not `/vang`. */
  isOtherWord(command: string, word: string): boolean {
    const written = this.#flows.get(command)?.written;
    const said = word.normalize("NFC").toLowerCase();
    return written !== undefined && said !== written && said !== plain(said);
  }

  /** A plain statement that one of the flows takes. @param at its arrival, epoch milliseconds */
  told(text: string, at: number): Told | undefined {
    if (text.length > LONGEST_TOLD) return undefined;
    const last = this.#lastTold;
    if (last?.text === text && last.at === at) return last.told;
    const told = this.#read((reader) => reader.told?.(text, at));
    this.#lastTold = { text, at, told };
    return told;
  }

  /** A statement like those that people tell. @param at its arrival, epoch milliseconds */
  toldAlike(text: string, at: number): Told | undefined {
    return text.length > LONGEST_TOLD ? undefined : this.#read((reader) => reader.toldAlike?.(text, at));
  }

  /** What a line most likely means where nothing waits for an answer. @param allows leaves out what the speaker may not do */
  perhaps(text: string, at: number, allows: (permission: Permission) => boolean): Told | undefined {
    return text.length > LONGEST_TOLD
      ? undefined
      : this.#read((reader, permission) => (allows(permission) ? reader.perhaps?.(text, at) : undefined));
  }

  /** What a line that nothing else reads means, if it is like others. @param allows as for {@link perhaps} */
  likely(text: string, at: number, allows: (permission: Permission) => boolean): Told | undefined {
    return text.length > LONGEST_TOLD
      ? undefined
      : this.#read((reader, permission) => (allows(permission) ? reader.likely?.(text, at) : undefined));
  }

  /**
   * Whether a command's flow takes what follows its name, so that no sentence begins with it by chance; undefined where it does
   * not say.
   */
  canFollow({ command, rest }: Told, at: number): boolean | undefined {
    return this.#flows.get(command)?.reads?.follows?.(rest, at);
  }

  /** What a stranger has sent on, whatever else the words say. */
  passedOn(text: string): Told | undefined {
    return this.#read((reader) => reader.passedOn?.(text));
  }

  #read(ask: (reader: LineReader, permission: Permission) => string | undefined): Told | undefined {
    for (const { commands, permission, reads } of new Set(this.#flows.values())) {
      const [command] = commands;
      const rest = reads && ask(reads, permission);
      if (command !== undefined && rest !== undefined) return { command, rest };
    }
    return undefined;
  }
}
