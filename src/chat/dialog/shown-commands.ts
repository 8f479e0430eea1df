import type { HelpPage } from "../../command-lines/help-line.ts";
import { type Permission, permits, type Role } from "../../rules/access/permissions.ts";
import type { PlainKey } from "../../words/words.ts";
import type { Abilities } from "../message/channel.ts";
import type { CommandFacts, Example } from "./flow.ts";

/** Who sees a command in menus and help. */
export const AUDIENCES = ["cadre", "head", "admin"] as const satisfies readonly Role[];
export type Audience = (typeof AUDIENCES)[number];

export type Place = "private" | "group";

/** Which lines of help are meant: those of a command, of a page, or those needed day by day; else all. */
export interface HelpOnly {
  readonly command?: string;
  readonly page?: HelpPage;
  readonly daily?: true;
}

/** What menus, help and hints show of the commands. */
export class ShownCommands {
  protected readonly facts: readonly CommandFacts[];

  constructor(facts: readonly CommandFacts[]) {
    this.facts = facts;
  }

  /** What a menu of commands shows to these people in such a place, in the table's order. */
  menu(place: Place, audiences: readonly Audience[]): { command: string; about: PlainKey }[] {
    return this.facts.flatMap(({ commands: [command], where, permission, menu: about }) =>
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
    return this.facts
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
    return this.facts.flatMap(({ where, permission, firstTry }) =>
      firstTry && where.includes(place) && audiences.includes(audienceOf(permission)) ? [firstTry] : [],
    );
  }
}

/** Who may do a thing sees the commands for it. */
function audienceOf(permission: Permission): Audience {
  const { role } = permits(permission);
  return role === "anyone" ? "cadre" : role;
}
