import { readCode } from "../rules/access/invitation-code.ts";
import type { PeriodId } from "../rules/calendar/periods.ts";
import { plain } from "../rules/reading/words/plain.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

const PICTURE = /^(?:(?:hình )?ảnh|anh|biểu đồ)(?:\s+(.*))?$/su;

/** `/tinhhinh [kỳ] [đơn vị]`: a unit's standing; `/tinhhinh ảnh …`: as a picture. */
export const standingLine = {
  command: "tinhhinh",
  of: (period?: PeriodId, unit?: string): CommandLine => commandLine("tinhhinh", period, unit),
  /** The same as a picture. */
  picture: (period?: PeriodId, unit?: string): CommandLine => commandLine("tinhhinh", "anh", period, unit),

  /** A unit may be called “Anh …”: only the small word means the picture. */
  read(args: string): { as: "words" | "picture"; line: string } {
    const found = PICTURE.exec(args.normalize("NFC"));
    return found ? { as: "picture", line: found[1] ?? "" } : { as: "words", line: args };
  },
};

/** Who is asked about: the word that commands use for a duty, a period, a unit's code; left out: all, now, the own one. */
export interface AskedAbout {
  duty?: string | undefined;
  period?: PeriodId | undefined;
  unit?: string | undefined;
}

/** What `/chuanop` asks for, and the rest of the line. */
export interface AskedMissingAs {
  as: "counts" | "names" | "file";
  /** Of names: which page of them, from 1. */
  page: number;
  line: string;
}

/** `/chuanop [việc] [kỳ] [đơn vị]`: who is missing what. */
export const missingLine = {
  command: "chuanop",
  of: ({ duty, period, unit }: AskedAbout = {}): CommandLine => commandLine("chuanop", duty, period, unit),
  /** All of it as a file. */
  file: ({ duty, period, unit }: AskedAbout): CommandLine =>
    commandLine("chuanop", "tep", duty, period, unit),
  /** One page of the names, however many there are. */
  page: (page: number, { duty, period, unit }: AskedAbout): CommandLine =>
    commandLine("chuanop", "trang", page, duty, period, unit),

  read(args: string): AskedMissingAs {
    const [first = "", second = "", ...rest] = args.split(/\s+/u);
    const word = plain(first);
    if (word === "trang" && /^\d{1,4}$/.test(second))
      return { as: "names", page: Math.max(1, Number(second)), line: rest.join(" ") };
    if (word === "tep" || word === "file" || word === "excel")
      return { as: "file", page: 1, line: [second, ...rest].join(" ") };
    return { as: "counts", page: 1, line: args };
  },
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
  of: (cadre: string): CommandLine => commandLine("moi", cadre),
  renew: (cadre: string): CommandLine => commandLine("moi", "doi", cadre),
  revoke: (cadre: string): CommandLine => commandLine("moi", "thuhoi", cadre),

  /** The app that a code has linked is its person's; it is not. Only buttons say so: @param code the invitation's */
  confirm: (code: string): CommandLine => commandLine("moi", "dung", code),
  deny: (code: string): CommandLine => commandLine("moi", "sai", code),

  /** `Bích` shows, `doi Bích` gives a new code, `thuhoi Bích` takes the code back. */
  read(args: string): { does: "show" | "renew" | "revoke" | "confirm" | "deny"; query: string } {
    const [first = "", ...rest] = args.split(/\s+/u);
    const verb = plain(first);
    const code = rest.length === 1 ? readCode(rest[0] ?? "") : undefined;
    if (code && verb === "dung") return { does: "confirm", query: code };
    if (code && verb === "sai") return { does: "deny", query: code };
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
