import { flows } from "../../../flows/index.ts";
import type { AnyFlow, Flow } from "../../chat/dialog/flow.ts";
import { awayLine } from "../../command-lines/away-line.ts";
import { DEED_LINES, hoursLine, toldLine } from "../../command-lines/deed-lines.ts";
import { resumeLine } from "../../command-lines/form-lines.ts";
import { whichLine } from "../../command-lines/own-lines.ts";
import { Came } from "./does.ts";
import { NeedsRecords } from "./stand-in.ts";

export const OFFERED = "nutvuadua";

/** Deeds run on to where they would be saved, because only then is known what a line logs; a question back, to its buttons. */
const RUNNING: ReadonlySet<string | undefined> = new Set([
  hoursLine.command,
  ...Object.values(DEED_LINES).map(({ command }) => command),
  toldLine.command,
  whichLine.command,
]);

/**
 * The flows of the product as far as a line's meaning goes: all that is read of a line stays, and what a command would
 * look up or show is left out.
 */
export function explainedFlows(): AnyFlow[] {
  return flows.map((flow) => {
    if (flow.commands[0] === awayLine.command) return namingItself(flow, isAbsenceSaid);
    return namingItself(flow, () => RUNNING.has(flow.commands[0]));
  });
}

/** Whether days away, or words for them, follow the command; what is done to an absence that is there needs records. */
function isAbsenceSaid(args: string): boolean {
  return awayLine.read(args).does === "say";
}

/** @param runs with what follows the command it runs on all the same */
function namingItself(flow: AnyFlow, runs: (args: string) => boolean = () => false): AnyFlow {
  const [command = flow.name] = flow.commands;
  return {
    ...flow,
    async run(talk, me, services) {
      // Nothing was left half-way, as far as is known here.
      if (command === resumeLine.command && resumeLine.isGreeted(talk.args))
        throw new Came({ does: "small-talk" });
      const came = new Came({ does: "command", command, rest: talk.args });
      if (!runs(talk.args)) throw came;
      try {
        await flow.run(talk, me, services);
      } catch (error) {
        throw error instanceof NeedsRecords ? came : error;
      }
    },
  };
}

/** Picks one of the buttons offered last: `nutvuadua 1`. */
export function offeredFlow(offered: () => readonly string[]): Flow {
  return {
    name: "explained-offer",
    version: 1,
    commands: [OFFERED],
    quick: true,
    where: ["private", "group"],
    permission: "ask-for-help",
    async run(talk) {
      const label = offered()[Number(talk.args)];
      throw new Came({ does: "pick", labels: label === undefined ? [] : [label] });
    },
  };
}
