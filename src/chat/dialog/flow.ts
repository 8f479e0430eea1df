import type { CommandLine } from "../../command-lines/command-line.ts";
import type { HelpPage } from "../../command-lines/help-line.ts";
import type { Permission } from "../../rules/access/permissions.ts";
import type { PlainKey } from "../../words/words.ts";
import type { SentFile } from "../message/incoming.ts";
import type { Services } from "../services.ts";
import type { Speaker } from "./speaker.ts";
import type { Talk } from "./talk.ts";

/** A line to try, and what it does in a few words. */
export interface Example {
  readonly line: CommandLine;
  readonly about: PlainKey;
  /** What one must be allowed to do for it, where that is more than the flow itself asks. */
  readonly permission?: Permission;
  /** It is what people need day by day, so help shows it first. */
  readonly daily?: true;
}

/** What is to be known of a command without running it: menus, help, hints and the reading of lines derive from it. */
export interface CommandFacts {
  /** The commands that start it, the first is its own: `giotinhnguyen`. */
  readonly commands: readonly string[];
  /** How its own name is written, where the same letters with other marks are another word: “vắng”, not “vâng”. */
  readonly written?: string;
  /** Words of the bot's that people type as a command, without marks, and the lines that they mean: `hoantac`. */
  readonly alsoCalled?: Readonly<Record<string, CommandLine>>;
  /** Where it may be started. */
  readonly where: readonly ("private" | "group")[];
  /** What the speaker must be allowed to do; it also says who sees the command. */
  readonly permission: Permission;
  /** It takes or sends a file: not to be offered where there are none. */
  readonly needsFiles?: true;
  /** Its line in a platform's menu of commands; left out: it is in no menu. */
  readonly menu?: PlainKey;
  /** The page of help on which its lines stand. */
  readonly helpPage?: HelpPage;
  readonly help?: readonly Example[];
  /** What a newcomer may try in an empty chat. */
  readonly firstTry?: Example;
}

/**
 * Reads lines that name no command. Each of these gives what would follow the command, or nothing.
 * `at` is the line's arrival, epoch milliseconds.
 */
export interface LineReader {
  /** A statement that can hardly be anything else: taken also when a question has waited for long. */
  told?(text: string, at: number): string | undefined;
  /** A statement in words that no rule knows whole, like those that people tell: taken where nothing waits, behind plain questions. */
  toldAlike?(text: string, at: number): string | undefined;
  /** What is probably meant, where nothing else waits for an answer. */
  perhaps?(text: string, at: number): string | undefined;
  /** What is meant by a line that nothing else reads, if it is like others: asked about before anything is saved. */
  likely?(text: string, at: number): string | undefined;
  /** Whether words can be what follows the command, where its name begins a line without the slash. */
  follows?(rest: string, at: number): boolean;
  /** What a stranger sends on, somewhere in other words. */
  passedOn?(text: string): string | undefined;
}

/** One dialog or command. `Needs` are the services it is given, and no others. */
export interface Flow<Needs extends keyof Services = never> extends CommandFacts {
  /** Unique; stored with a dialog in progress, so never changed. */
  readonly name: string;
  /** Raise it whenever questions, their order or `call`s change: a dialog of an older version ends politely. */
  readonly version: number;
  /** Served in the middle of another dialog, whose question is then asked again. */
  readonly quick: boolean;
  /** What follows the command of a line that only shows something: that line is served as those of a quick flow are. */
  looks?(args: string): boolean;
  /** Its answers are drafted as they are given, and offered again later. */
  readonly keepsDraft?: boolean;
  /** An edited command line is run again with `talk.edited`, to correct what it did. */
  readonly takesEdits?: boolean;
  /** Closed to an app that the person's earlier ones can still refuse: see `records/linking/renewals.ts`. */
  readonly closedWhileNew?: true;
  /** Whether a file sent without a command starts this flow, as `talk.sent`; the first flow in the table that takes it does. */
  takesFile?(file: SentFile): boolean;
  readonly reads?: LineReader;
  run(talk: Talk, me: Speaker, services: Pick<Services, Needs>): Promise<void>;
}

/** Any flow, as the machine holds it: it has every service to give. */
export type AnyFlow = Flow<keyof Services>;
