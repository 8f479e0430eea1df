import { knownToCadre } from "../collective-reviews/known-to-cadre.ts";
import type { Address } from "../people/address.ts";

/** Whose data are meant. */
export interface Whose {
  cadre: string;
  addresses: readonly Address[];
}

/** Conditions and changes as the database takes them. */
type Query = Record<string, unknown>;

/** One kind of stored personal data. A new collection with personal data needs a row in the table below. */
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
  /** Fields of its documents that tell of others, or are nobody's to know: not shown. */
  others?: readonly string[];
  /**
   * What erasing does: `remove` · `keep` (it neither names nor describes the person) · updates that remove the words
   * and leave the counts.
   */
  erase: "remove" | "keep" | readonly Redaction[];
}

/** An update of the documents that have a field, because updating the elements of a missing list would fail. */
interface Redaction {
  having: string;
  change: Query;
  /** `$[own]` in it stands for the elements of the shared list that are the person's. */
  ofOwn?: true;
}

const byCadre = ({ cadre }: Whose): Query => ({ cadre });
const ownAbsences =
  (field: string) =>
  ({ cadre }: Whose): Query => ({ [field]: `cadre:${cadre}` });
const byCode = ({ cadre }: Whose): Query => ({ _id: cadre });
const byPeriodAndCadre = ({ cadre }: Whose): Query => ({ _id: new RegExp(`:${escaped(cadre)}$`, "u") });

/** A form keeps the time of its confirmation, so that D8 and D9 still count; its answers go. */
const withoutAnswers: readonly Redaction[] = [
  { having: "draft", change: { $set: { draft: null } } },
  {
    having: "versions",
    change: {
      $set: { "versions.$[].answers": {}, "versions.$[].reason": null },
      $unset: { "versions.$[].typed": "" },
    },
  },
];

/** Minutes and times stay, and whose activity it was; notes, places as they were said, evidence, reasons and hours of the day go. */
const withoutNotes: readonly Redaction[] = [
  {
    having: "entries",
    change: {
      $set: { "entries.$[].note": "" },
      $unset: {
        "entries.$[].reason": "",
        "entries.$[].clock": "",
        "entries.$[].place": "",
        "entries.$[].evidence": "",
      },
    },
  },
];

/** The days away stay, so that reports of before come out as they were; why goes, and why not. */
const withoutReasons: readonly Redaction[] = [
  { having: "acts", change: { $unset: { "acts.$[].why": "", "acts.$[].reason": "" } } },
];

/** That a work was recognised stays, when, and by which number, so that D3 still counts; what it was, its files and why not go. */
const withoutContent: readonly Redaction[] = [
  { having: "draft", change: { $set: { draft: null } } },
  {
    having: "versions",
    change: {
      $set: {
        "versions.$[].answers": {},
        "versions.$[].reason": null,
        "versions.$[].files": [],
        "versions.$[].paper": null,
      },
    },
  },
  { having: "acts", change: { $unset: { "acts.$[].reason": "", "acts.$[].decision.signer": "" } } },
];

const withoutNoted: readonly Redaction[] = [{ having: "acts", change: { $unset: { "acts.$[].text": "" } } }];

/** Everything that is stored about a person besides the person's own record, in the order of erasing. */
export const holdings: readonly Holding[] = [
  {
    name: "ledgers",
    collection: "ledgers",
    where: byPeriodAndCadre,
    erase: withoutNotes,
  },
  // Their bytes are released first; see `KeptFiles.forget`.
  { name: "sent-files", collection: "sent_files", where: byCadre, erase: "remove" },
  // Weeks in which something waits for approval, under the code only.
  { name: "waiting", collection: "deeds_waiting", where: byPeriodAndCadre, erase: "keep" },
  { name: "pledges", collection: "pledges", where: byCadre, erase: withoutAnswers },
  { name: "reviews", collection: "self-reviews", where: byCadre, erase: withoutAnswers },
  { name: "works", collection: "works", where: byCadre, erase: withoutContent },
  // Which works count in which year, under names and the code only.
  { name: "works-of-year", collection: "works_of_year", where: byPeriodAndCadre, erase: "keep" },
  { name: "works-waiting", collection: "waiting_works", where: byCadre, erase: "remove" },
  // What heads noted of them and closed: that it was done stays, for U4; the words go.
  {
    name: "supervised",
    collection: "supervision_notes",
    where: ({ cadre }) => ({ about: `cadre:${cadre}`, followUp: null }),
    erase: withoutNoted,
  },
  // Of what is open they know that it is there: its words are theirs to read once it is closed.
  {
    name: "supervised-open",
    collection: "supervision_notes",
    where: ({ cadre }) => ({ about: `cadre:${cadre}`, followUp: { $ne: null } }),
    others: ["acts", "followUp"],
    erase: withoutNoted,
  },
  // What they noted of others is an act of the office; words go: `wordsAboutOthers`.
  {
    name: "supervision",
    collection: "supervision_notes",
    where: ({ cadre }) => ({ "acts.by": cadre }),
    sharedList: "acts",
    others: ["about"],
    erase: "keep",
  },
  // What they were asked about their records, and what they said to it.
  { name: "signals", collection: "signals", where: byCadre, erase: "remove" },
  // The paper stays with whoever has it; that it is one of theirs is known no longer.
  { name: "paper-codes", collection: "paper_codes", where: byCadre, erase: "remove" },
  { name: "reminders", collection: "reminder_settings", where: byCode, erase: "remove" },
  { name: "planned", collection: "planned_notices", where: byCadre, erase: "remove" },
  { name: "nudges", collection: "nudges", where: byCadre, erase: "remove" },
  {
    name: "notices",
    collection: "notices",
    where: ({ addresses }) => ({ to: { $in: addresses } }),
    erase: "remove",
  },
  {
    name: "chats",
    collection: "chats",
    where: ({ addresses }) => ({ _id: { $in: addresses } }),
    erase: "remove",
  },
  {
    name: "messages",
    collection: "web_messages",
    where: ({ addresses }) => ({ address: { $in: addresses } }),
    erase: "remove",
  },
  {
    name: "tries",
    collection: "wrong_codes",
    where: ({ addresses }) => ({ _id: { $in: addresses } }),
    erase: "remove",
  },
  {
    name: "check-in-tries",
    collection: "wrong_check_ins",
    where: ({ addresses }) => ({ _id: { $in: addresses } }),
    erase: "remove",
  },
  {
    name: "failures",
    collection: "set_aside",
    where: ({ addresses }) => ({ address: { $in: addresses } }),
    erase: "remove",
  },
  { name: "confirmations", collection: "apps_to_confirm", where: byCadre, erase: "remove" },
  { name: "invitations", collection: "invitations", where: byCadre, erase: "remove" },
  // Who accepted which text, and when: the proof that storing was lawful. Code and time only.
  { name: "consents", collection: "consents", where: byCadre, erase: "keep" },
  { name: "requests", collection: "row_requests", where: byCadre, erase: "remove" },
  { name: "absences-waiting", collection: "waiting_absences", where: ownAbsences("whose"), erase: "remove" },
  { name: "absences", collection: "absences", where: ownAbsences("_id"), erase: withoutReasons },
  // What a head set or confirmed for a whole unit: acts of the office, under the code only.
  {
    name: "unit-absences",
    collection: "absences",
    where: ({ cadre }) => ({ _id: /^unit:/u, "acts.by": cadre }),
    sharedList: "acts",
    erase: "keep",
  },
  // Who called whom to what and who was there are acts of the office, under the code only; words go: `wordsAboutOthers`.
  {
    name: "events",
    collection: "events",
    where: ({ cadre }) => ({ people: cadre }),
    sharedList: "acts",
    others: ["secret", "people", "outcome"],
    erase: "keep",
  },
  // What somebody entered for a unit: acts of the office, under the code only. The unit's own report says it on; names in it go: `traces`.
  {
    name: "entries",
    collection: "unit_entries",
    where: ({ cadre }) => ({ "acts.by": cadre }),
    sharedList: "acts",
    others: ["reads"],
    erase: "keep",
  },
  // That they have read the plan, so that the unit's count stays; of others nothing.
  {
    name: "plans-read",
    collection: "unit_entries",
    where: ({ cadre }) => ({ $or: [{ "reads.who": cadre }, { "reads.by": cadre }] }),
    sharedList: "reads",
    others: ["acts"],
    erase: "keep",
  },
  // What was done about papers of units: acts of the office, under the code only. What a unit wrote is the unit's.
  {
    name: "unit-papers",
    collection: "unit_papers",
    where: ({ cadre }) => ({ "acts.by": cadre }),
    sharedList: "acts",
    others: ["draft", "versions", "reads"],
    erase: "keep",
  },
  // What the collective said of them once it is closed, and they of it. That they were reviewed and when stays, and the four “được”, so that D10
  // still counts; words go: `wordsAboutOthers`.
  {
    name: "collective-reviews",
    collection: "collective_reviews",
    where: ({ cadre }) => ({ people: cadre }),
    sharedList: "acts",
    knownToThem: knownToCadre,
    others: ["people", "outcome"],
    erase: "keep",
  },
  // What a sitting agreed is its unit's, and who noted it an act of the office, under the code only.
  {
    name: "discussions",
    collection: "discussions",
    where: ({ cadre }) => ({ "acts.by": cadre }),
    sharedList: "acts",
    erase: "keep",
  },
  // What one proposed for the lists, or took off them; the words go: `wordsAboutOthers`. What was agreed stays, without a name.
  {
    name: "unit-lists",
    collection: "unit_lists",
    where: ({ cadre }) => ({ "acts.by": cadre }),
    sharedList: "acts",
    others: ["months"],
    erase: "keep",
  },
  {
    name: "without-app",
    collection: "without_app",
    where: byCode,
    erase: [{ having: "paper", change: { $unset: { paper: "" } } }],
  },
  // What a head decided for a unit: acts of the office, under the code only; why they did goes.
  {
    name: "policies",
    collection: "policies",
    where: ({ cadre }) => ({ "facts.by": cadre }),
    sharedList: "facts",
    erase: [{ having: "facts", change: { $unset: { "facts.$[own].why": "" } }, ofOwn: true }],
  },
  // Forms that a head put in place for a unit: the same.
  {
    name: "forms",
    collection: "unit_forms",
    where: ({ cadre }) => ({ "facts.by": cadre }),
    sharedList: "facts",
    erase: "keep",
  },
  // Templates of papers, too; their files lie apart, and name nobody who wrote them.
  {
    name: "templates",
    collection: "unit_templates",
    where: ({ cadre }) => ({ "facts.by": cadre }),
    sharedList: "facts",
    erase: "keep",
  },
  { name: "account", collection: "cadres", where: byCode, erase: "keep" },
  // Last, because an interrupted erasure finds the rest by the addresses.
  { name: "apps", collection: "links", where: byCadre, erase: "remove" },
];

/** A text as a pattern that finds just it. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}
