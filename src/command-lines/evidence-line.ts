import { type PeriodId, parsePeriod } from "../rules/calendar/periods.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";
import type { NamedEntry } from "./history-line.ts";

const COMMAND = "minhchung";

/** A deed as a button names it. */
interface NamedDeed {
  readonly ref: string;
  readonly weekId: PeriodId;
}

/** What a line of `/minhchung` asks for. */
export type EvidenceCommand =
  /** Left out: one's own. */
  | { does: "list"; who?: string }
  /** @param cadre whose deed it is, if not one's own */
  | { does: "add"; deed: NamedDeed; parcel: string; cadre?: string }
  /** @param cadre whose deed it is, if not one's own */
  | { does: "show"; deed: NamedDeed; cadre?: string }
  | { does: "take-off"; deed: NamedDeed };

/** `/minhchung`: pictures and papers that show what was done. */
export const evidenceLine = {
  command: COMMAND,

  list: (who?: string): CommandLine => commandLine(COMMAND, who),
  /** @param parcel the short name of what was sent @param cadre whose deed it is, if not one's own */
  add: ({ ref, weekId }: NamedEntry, parcel: string, cadre?: string): CommandLine =>
    commandLine(COMMAND, "gan", ref, weekId, parcel, cadre),
  show: ({ ref, weekId }: NamedEntry, cadre?: string): CommandLine =>
    commandLine(COMMAND, "xem", ref, weekId, cadre),
  takeOff: ({ ref, weekId }: NamedEntry): CommandLine => commandLine(COMMAND, "go", ref, weekId),

  read(args: string): EvidenceCommand {
    const [verb = "", ref = "", week = "", ...rest] = args.split(/\s+/u);
    const period = parsePeriod(week);
    const last = rest.join(" ");
    if (!/^[0-9a-f]{10}$/u.test(ref) || period?.kind !== "week")
      return args === "" ? { does: "list" } : { does: "list", who: args };
    const deed = { ref, weekId: period.id };
    switch (plain(verb)) {
      case "gan": {
        const [parcel = "", ...cadre] = rest;
        return { does: "add", deed, parcel, ...(cadre.length > 0 && { cadre: cadre.join(" ") }) };
      }
      case "go":
        return { does: "take-off", deed };
      case "xem":
        return { does: "show", deed, ...(last === "" ? {} : { cadre: last }) };
      default:
        return { does: "list", who: args };
    }
  },
};
