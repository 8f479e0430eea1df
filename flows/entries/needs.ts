import type { Services } from "../../src/chat/services.ts";
import { type EntriesLine, publicityLine, recordsLine } from "../../src/command-lines/entries-line.ts";
import type { Permission } from "../../src/rules/access/permissions.ts";

/** What the dialogs about entries are given. */
export type EntriesNeeds =
  | "words"
  | "cadres"
  | "entries"
  | "keptFiles"
  | "download"
  | "abilitiesAt"
  | "files"
  | "post";

export type EntriesParts = Pick<Services, EntriesNeeds>;

/** A book of entries: its lines, and who enters and who sees. */
export interface Book {
  readonly name: "records" | "publicity";
  readonly line: EntriesLine;
  readonly enter: Permission;
  readonly see: Permission;
}

export const RECORDS: Book = {
  name: "records",
  line: recordsLine,
  enter: "enter-records",
  see: "see-records",
};

export const PUBLICITY: Book = {
  name: "publicity",
  line: publicityLine,
  enter: "enter-publicity",
  see: "see-publicity",
};
