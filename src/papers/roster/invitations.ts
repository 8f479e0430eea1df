import type { InvitationLink } from "../../records/linking/invitation-links.ts";
import type { Words } from "../../words/words.ts";
import { addTableSheet, newWorkbook, workbookBytes } from "../workbook/write.ts";

/** An invitation of a cadre who is not linked yet. */
export interface Invitation {
  /** The cadre's code as rosters have it. */
  readonly rosterCode: string;
  readonly name: string;
  readonly unit: string;
  readonly code: string;
  readonly links: readonly InvitationLink[];
}

/** A workbook that a secretary can print, cut and hand out, or pass on line by line. Every cell is text. */
export async function writeInvitations(words: Words, rows: readonly Invitation[]): Promise<Uint8Array> {
  const workbook = newWorkbook();
  const channels = [...new Set(rows.flatMap(({ links }) => links.map(({ channel }) => channel)))];
  const sheet = addTableSheet(workbook, words.text("roster-invites-sheet"), [
    { header: words.text("roster-invites-cadre"), width: 14 },
    { header: words.text("roster-invites-name"), width: 26 },
    { header: words.text("roster-invites-unit"), width: 26 },
    { header: words.text("roster-invites-code"), width: 26 },
    ...channels.map((channel) => {
      const app = words.text("link-app", { channel });
      return { header: words.text("roster-invites-link", { app }), width: 44 };
    }),
    { header: words.text("roster-invites-how"), width: 50 },
  ]);
  for (const { rosterCode, name, unit, code, links } of rows) {
    const how = words.text("roster-invites-how-text", { code });
    const urls = channels.map((channel) => links.find((link) => link.channel === channel)?.url ?? "");
    const row = sheet.addRow([rosterCode, name, unit, code, ...urls, how]);
    row.alignment = { vertical: "top", wrapText: true };
  }
  sheet.pageSetup = {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  };
  sheet.pageSetup.printTitlesRow = "1:1";
  return workbookBytes(workbook);
}
