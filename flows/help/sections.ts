import type { Catalogue } from "../../src/chat/dialog/catalogue.ts";
import type { Example } from "../../src/chat/dialog/flow.ts";
import { AUDIENCES, type Audience, type HelpOnly } from "../../src/chat/dialog/shown-commands.ts";
import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Services } from "../../src/chat/services.ts";
import { slashed } from "../../src/command-lines/command-line.ts";
import type { Permission } from "../../src/rules/access/permissions.ts";
import { holdsRole, may } from "../../src/rules/access/who-may.ts";
import type { PlainKey, Words } from "../../src/words/words.ts";

/** The headings above the lines of each. */
const TITLES = {
  cadre: "help-cadre",
  head: "help-head",
  admin: "help-admin",
} as const satisfies Record<Audience, PlainKey>;

/** Lines of help under the heading of those whom they are for. */
export interface Section {
  readonly title: string;
  readonly lines: string[];
}

type Told = Pick<Services, "words" | "abilitiesAt"> & { readonly catalogue: Catalogue };

/** What of the catalogue's lines the speaker may type here; sections without a line are left out. */
export function sectionsOf(
  { words, catalogue, abilitiesAt }: Told,
  me: CadreSpeaking,
  only: HelpOnly,
): Section[] {
  const allows = (permission: Permission) => may(me.cadre, permission);
  return AUDIENCES.map((audience) => ({
    title: words.label(holdsRole(me.cadre, audience) ? TITLES[audience] : "help-entrusted"),
    lines: catalogue
      .help(me.place, audience, { can: abilitiesAt(me.address), allows }, only)
      .map((line) => lineText(words, line)),
  })).filter(({ lines }) => lines.length > 0);
}

function lineText(words: Words, { line, about }: Example): string {
  return words.text("help-line", { line: slashed(line), about: words.label(about) });
}
