import { plain } from "../rules/reading/words/plain.ts";
import type { SignalAnswer } from "../rules/supervision/signal.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "hoitham";

/** What a line of `/hoitham` says. */
export type SignalCommand = { does: "show" } | { does: SignalAnswer; ref: string };

const VERBS: readonly (readonly [string, SignalAnswer])[] = [
  ["dung", "right"],
  ["sua", "mend"],
  ["giaithich", "explain"],
];
const REF = /^[0-9a-f]{10}$/;

/** `/hoitham`: the kind questions about one's own records that wait for a word. */
export const signalLine = {
  command: COMMAND,
  show: (): CommandLine => commandLine(COMMAND),
  right: (ref: string): CommandLine => commandLine(COMMAND, "dung", ref),
  mend: (ref: string): CommandLine => commandLine(COMMAND, "sua", ref),
  explain: (ref: string): CommandLine => commandLine(COMMAND, "giaithich", ref),

  read(args: string): SignalCommand {
    const [verb = "", ref = "", ...more] = plain(args).split(/\s+/u);
    const does = VERBS.find(([word]) => word === verb)?.[1];
    return does && REF.test(ref) && more.length === 0 ? { does, ref } : { does: "show" };
  },
};
