import type { PeriodId } from "../rules/calendar/periods.ts";
import { plain } from "../rules/reading/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

/** `/tinhhinh [kỳ] [đơn vị]`: a unit's standing. */
export const standingLine = {
  command: "tinhhinh",
  of: (period?: PeriodId, unit?: string): CommandLine => commandLine("tinhhinh", period, unit),
};

/** `/chuanop [việc] [kỳ] [đơn vị]`: who is missing what. */
export const missingLine = {
  command: "chuanop",
  of: (period?: PeriodId, unit?: string): CommandLine => commandLine("chuanop", period, unit),
};

/** `/nhacngay [việc] [kỳ] [đơn vị]`: nudges those who lack a duty. */
export const nudgeLine = {
  command: "nhacngay",
  /** @param duty the word that commands use for it @param unit left out: the head's own */
  of: (duty?: string, period?: PeriodId, unit?: string): CommandLine =>
    commandLine("nhacngay", duty, period, unit),
};

/** `/moi [người]`: invitations. */
export const invitationLine = {
  command: "moi",
  all: (): CommandLine => commandLine("moi"),
  renew: (cadre: string): CommandLine => commandLine("moi", "doi", cadre),
  revoke: (cadre: string): CommandLine => commandLine("moi", "thuhoi", cadre),

  /** `Bích` shows, `doi Bích` gives a new code, `thuhoi Bích` takes the code back. */
  read(args: string): { does: "show" | "renew" | "revoke"; query: string } {
    const [first = "", ...rest] = args.split(/\s+/u);
    const verb = plain(first);
    if (verb === "doi") return { does: "renew", query: rest.join(" ") };
    if (verb === "thuhoi") return { does: "revoke", query: rest.join(" ") };
    if (verb === "thu" && plain(rest[0] ?? "") === "hoi")
      return { does: "revoke", query: rest.slice(1).join(" ") };
    return { does: "show", query: args };
  },
};

/** `/ketnoi [đơn vị]`: binds a group to a unit. */
export const bindingLine = {
  command: "ketnoi",
  bind: (): CommandLine => commandLine("ketnoi"),
  rebind: (unit: string): CommandLine => commandLine("ketnoi", "doi", unit),

  read(args: string): { does: "bind" | "rebind"; unit: string } | { does: "unbind" } {
    const [first = "", ...others] = args.split(/\s+/u);
    const word = plain(first);
    if (word === "bo" && others.length === 0) return { does: "unbind" };
    if (word === "doi") return { does: "rebind", unit: others.join(" ") };
    return { does: "bind", unit: args };
  },
};

/** `/danhsach`: a roster by file. */
export const rosterLine = {
  command: "danhsach",
  send: (): CommandLine => commandLine("danhsach"),
};
