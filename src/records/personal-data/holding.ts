import type { Address } from "../people/address.ts";

/** Whose data are meant. */
export interface Whose {
  cadre: string;
  addresses: readonly Address[];
}

/** Conditions and changes as the database takes them. */
type Query = Record<string, unknown>;

/** One kind of stored personal data. A new collection with personal data needs a row in a table of `holdings.ts`. */
export interface Holding {
  /** Its name in the export, and in the key of its text, `data-section-<name>`. */
  name:
    | "account"
    | "apps"
    | "consents"
    | "policies"
    | "forms"
    | "templates"
    | "without-app"
    | "requests"
    | "absences"
    | "absences-waiting"
    | "unit-absences"
    | "events"
    | "entries"
    | "plans-read"
    | "discussions"
    | "unit-lists"
    | "invitations"
    | "confirmations"
    | "ledgers"
    | "sent-files"
    | "waiting"
    | "pledges"
    | "reviews"
    | "works"
    | "collective-reviews"
    | "works-of-year"
    | "works-waiting"
    | "unit-papers"
    | "supervised"
    | "supervised-open"
    | "supervision"
    | "signals"
    | "paper-codes"
    | "reminders"
    | "planned"
    | "nudges"
    | "notices"
    | "chats"
    | "messages"
    | "tries"
    | "check-in-tries"
    | "failures";
  collection: string;
  where(whose: Whose): Query;
  /** The list of its documents to which others add, too: only what the person did, `by` their code, or what names them as `who`, is theirs. */
  sharedList?: string;
  /** What of that list they are shown, where that is not simply each of their own elements. */
  knownToThem?(list: readonly unknown[], cadre: string): object[];
  /** Fields of its documents that tell of others, say nothing, or are nobody's to know: not shown. */
  others?: readonly string[];
  /**
   * What erasing does: `remove` · `keep` (it neither names nor describes the person) · updates that remove the words
   * and leave the counts.
   */
  erase: "remove" | "keep" | readonly Redaction[];
}

/** An update of the documents that have a field, because updating the elements of a missing list would fail. */
export interface Redaction {
  having: string;
  change: Query;
  /** `$[own]` in it stands for the elements of the shared list that are the person's. */
  ofOwn?: true;
}

/** By a field that holds the code. */
export const byCadre = ({ cadre }: Whose): Query => ({ cadre });
/** Their own days away, by the field that says whose they are. */
export const ownAbsences =
  (field: string) =>
  ({ cadre }: Whose): Query => ({ [field]: `cadre:${cadre}` });
/** Documents whose key is the code. */
export const byCode = ({ cadre }: Whose): Query => ({ _id: cadre });
/** Documents of a period, whose key ends in the code. */
export const byPeriodAndCadre = ({ cadre }: Whose): Query => ({
  _id: new RegExp(`:${escaped(cadre)}$`, "u"),
});

/** A text as a pattern that finds just it. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
