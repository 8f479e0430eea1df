import { distance } from "fastest-levenshtein";
import type { CommandLine } from "../../command-lines/command-line.ts";
import type { HelpPage } from "../../command-lines/help-line.ts";
import { leaveLine } from "../../command-lines/own-lines.ts";
import { type Permission, permits, type Role } from "../../rules/access/permissions.ts";
import { entryOf } from "../../rules/reading/words/entry-of.ts";
import { plain } from "../../rules/reading/words/plain.ts";
import type { PlainKey } from "../../words/words.ts";
import type { Abilities } from "../message/channel.ts";
import type { SentFile } from "../message/incoming.ts";
import type { AnyFlow, CommandFacts, Example, LineReader } from "./flow.ts";

/** Who sees a command in menus and help. */
export const AUDIENCES = ["cadre", "head", "admin"] as const satisfies readonly Role[];
export type Audience = (typeof AUDIENCES)[number];

type Place = "private" | "group";

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

/** Which lines of help are meant: those of a command, of a page, or those needed day by day; else all. */
export interface HelpOnly {
  readonly command?: string;
  readonly page?: HelpPage;
  readonly daily?: true;
}

/** A line that names no command, read by a flow as its own. */
export interface Told {
  command: string;
  rest: string;
}

/** The commands that the bot serves: the one table that others derive from. */
export class Catalogue {
  readonly #flows = new Map<string, AnyFlow>();
  readonly #facts: readonly CommandFacts[];
  /** Every command's name, for matching a line without the slash. */
  readonly names: ReadonlySet<string>;

  /** @throws Error when two flows share a name or a command. */
  constructor(flows: readonly AnyFlow[]) {
    const names = new Set(flows.map((flow) => flow.name));
    if (names.size !== flows.length) throw new Error("two flows share a name");
    this.#facts = [...flows, LEAVING];
    for (const flow of flows) {
      for (const command of flow.commands) {
        if (this.#flows.has(command)) throw new Error(`two flows share the command ${command}`);
        this.#flows.set(command, flow);
      }
    }
    this.names = new Set(this.#facts.flatMap(({ commands }) => commands));
  }

  flow(command: string): AnyFlow | undefined {
    return this.#flows.get(command);
  }

  byName(name: string): AnyFlow | undefined {
    return [...this.#flows.values()].find((flow) => flow.name === name);
  }

  /** The first of the flows that take a file sent without a command, among those that this person may start. */
  forFile(file: SentFile, allows: (permission: Permission) => boolean): AnyFlow | undefined {
    return [...this.#flows.values()].find((flow) => flow.takesFile?.(file) && allows(flow.permission));
  }

  /** The line that people mean who type a word of the bot's as a command: `/hoantac`. */
  alsoCalled(command: string): CommandLine | undefined {
    const called = plain(command);
    return this.#facts
      .map(({ alsoCalled = {} }) => entryOf(alsoCalled, called))
      .find((line) => line !== undefined);
  }

  /** The commands of menus that a mistyped one is nearly: `hoatdog`. @param allows leaves out what one may not do */
  near(command: string, place: Place, allows: (permission: Permission) => boolean): string[] {
    const typed = plain(command);
    const most = typed.length < LONG_NAME ? 1 : 2;
    return this.#facts
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
    return text.length > LONGEST_TOLD ? undefined : this.#read((reader) => reader.told?.(text, at));
  }

  /** What a line most likely means where nothing waits for an answer. @param allows leaves out what the speaker may not do */
  perhaps(text: string, at: number, allows: (permission: Permission) => boolean): Told | undefined {
    return text.length > LONGEST_TOLD
      ? undefined
      : this.#read((reader, permission) => (allows(permission) ? reader.perhaps?.(text, at) : undefined));
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

  /** What a menu of commands shows to these people in such a place, in the table's order. */
  menu(place: Place, audiences: readonly Audience[]): { command: string; about: PlainKey }[] {
    return this.#facts.flatMap(({ commands: [command], where, permission, menu: about }) =>
      command && about && where.includes(place) && audiences.includes(audienceOf(permission))
        ? [{ command, about }]
        : [],
    );
  }

  /**
   * What help shows of the lines for these people: in a group what works in groups, in private everything that works on the
   * channel, also what is typed in a group.
   * @param here what the channel can do; what the one who asks may not do is left out
   * @param only the lines of a command, of a page, or those needed day by day
   */
  help(
    place: Place,
    audience: Audience,
    {
      can,
      allows,
    }: { can: Pick<Abilities, "files" | "groups">; allows: (permission: Permission) => boolean },
    only: HelpOnly,
  ): Example[] {
    const { command, page } = only;
    return this.#facts
      .filter(({ commands }) => command === undefined || commands.includes(command))
      .filter(({ helpPage }) => page === undefined || helpPage === page)
      .filter(({ needsFiles }) => can.files || !needsFiles)
      .filter(({ where }) => where.includes(place) || (place === "private" && can.groups))
      .flatMap(({ help = [], permission: flows }) =>
        help.filter(
          ({ permission = flows, daily }) =>
            audienceOf(permission) === audience && allows(permission) && (!only.daily || daily),
        ),
      );
  }

  /** What a newcomer of these may try first. */
  firstTries(place: Place, audiences: readonly Audience[]): Example[] {
    return this.#facts.flatMap(({ where, permission, firstTry }) =>
      firstTry && where.includes(place) && audiences.includes(audienceOf(permission)) ? [firstTry] : [],
    );
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

/** Who may do a thing sees the commands for it. */
function audienceOf(permission: Permission): Audience {
  const { role } = permits(permission);
  return role === "anyone" ? "cadre" : role;
}
