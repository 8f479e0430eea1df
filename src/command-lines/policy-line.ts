import type { Day } from "../rules/calendar/time.ts";
import { GROUP_NAMES } from "../rules/policy/group-names.ts";
import type { PolicyGroup, PolicyItem } from "../rules/policy/items.ts";
import { type PolicyWish, readPolicyLine } from "../rules/policy/read-line.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const COMMAND = "chinhsach";
const CHANGES = /^(?:lich su|cac lan thay doi|thay doi|ai doi|ai da doi)(?: (\d{1,4}))?$/;
const UNDO = /^(?:hoan tac|hoantac|bo thay doi)(?: ([0-9a-z]+))?$/;
const SCOPE = /^(?:danh dau )?(ngoai|trong) pham vi(?: ke hoach)?(?: cua| cho|:)?(?: |$)/;

/** What a line of `/chinhsach` asks for; `unit`: words that name nothing of a policy, and may name a unit. */
export type PolicyAsked =
  | PolicyWish
  | { does: "show" }
  | { does: "unit"; words: string }
  | { does: "changes"; page: number }
  | { does: "undo"; ref: string | undefined }
  /** The unit, and perhaps a day, as typed. */
  | { does: "scope"; outside: boolean; words: string };

/** `/chinhsach`: a unit's policy. */
export const policyLine = {
  command: COMMAND,
  show: (): CommandLine => commandLine(COMMAND),
  group: (group: PolicyGroup): CommandLine => commandLine(COMMAND, GROUP_NAMES[group][0]),
  /** Its dialog. */
  item: ({ said: [word] }: PolicyItem): CommandLine => commandLine(COMMAND, word),
  /** A change at once, as people type it. */
  typed: (name: string, value: string): CommandLine => commandLine(COMMAND, name, value),
  changes: (page?: number): CommandLine => commandLine(COMMAND, "lich su", page),
  undo: (ref: string): CommandLine => commandLine(COMMAND, "hoan tac", ref),
  scope: (unit?: string): CommandLine => commandLine(COMMAND, "ngoai pham vi", unit),
  inScope: (unit: string): CommandLine => commandLine(COMMAND, "trong pham vi", unit),

  read(args: string, today: Day): PolicyAsked {
    const said = plain(args);
    if (said === "") return { does: "show" };
    const changes = CHANGES.exec(said);
    if (changes) return { does: "changes", page: Math.max(1, Number(changes[1] ?? 1)) };
    const undo = UNDO.exec(said);
    if (undo) return { does: "undo", ref: undo[1] };
    const scope = SCOPE.exec(said);
    if (scope) {
      const count = scope[0].trim().split(" ").length;
      const words = args.normalize("NFC").trim().split(/\s+/u).slice(count).join(" ");
      return { does: "scope", outside: scope[1] === "ngoai", words };
    }
    return readPolicyLine(args, today) ?? { does: "unit", words: args };
  },
};
