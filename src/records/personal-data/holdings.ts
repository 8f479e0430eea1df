import type { Address } from "../people/address.ts";

/** Whose data are meant. */
export interface Whose {
  cadre: string;
  addresses: readonly Address[];
}

/** Conditions and changes as the database takes them. */
type Query = Record<string, unknown>;

/** One kind of thing that is kept about a person. A new collection that holds personal data is a row in the table below. */
export interface Holding {
  /** Its name in the export, and of its text `data-section-<name>`. */
  name:
    | "account"
    | "apps"
    | "consents"
    | "invitations"
    | "ledgers"
    | "pledges"
    | "reviews"
    | "reminders"
    | "planned"
    | "notices"
    | "chats"
    | "messages"
    | "tries"
    | "failures";
  collection: string;
  where(whose: Whose): Query;
  /**
   * What erasing does: `remove` · `keep` (nothing in it names or describes the person) · updates that take the words and
   * leave what was counted.
   */
  erase: "remove" | "keep" | readonly Redaction[];
}

/** An update of the documents that have a field; updating the elements of a list that is not there would fail. */
interface Redaction {
  having: string;
  change: Query;
}

const byCadre = ({ cadre }: Whose): Query => ({ cadre });
const byCode = ({ cadre }: Whose): Query => ({ _id: cadre });
const byPeriodAndCadre = ({ cadre }: Whose): Query => ({ _id: new RegExp(`:${escaped(cadre)}$`, "u") });

/** A form keeps when it was confirmed, so that D8 and D9 stay counted; its answers go. */
const withoutAnswers: readonly Redaction[] = [
  { having: "draft", change: { $set: { draft: null } } },
  { having: "versions", change: { $set: { "versions.$[].answers": {}, "versions.$[].reason": null } } },
];

/** Minutes and times stay; notes, reasons and hours of the day go. */
const withoutNotes: readonly Redaction[] = [
  {
    having: "entries",
    change: {
      $set: { "entries.$[].note": "" },
      $unset: { "entries.$[].reason": "", "entries.$[].clock": "" },
    },
  },
];

/** Everything that is kept about a person beside the person's own record, in the order in which it is erased. */
export const holdings: readonly Holding[] = [
  {
    name: "ledgers",
    collection: "ledgers",
    where: byPeriodAndCadre,
    erase: withoutNotes,
  },
  { name: "pledges", collection: "pledges", where: byCadre, erase: withoutAnswers },
  { name: "reviews", collection: "self-reviews", where: byCadre, erase: withoutAnswers },
  { name: "reminders", collection: "reminder_settings", where: byCode, erase: "remove" },
  { name: "planned", collection: "planned_notices", where: byCadre, erase: "remove" },
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
    name: "failures",
    collection: "set_aside",
    where: ({ addresses }) => ({ address: { $in: addresses } }),
    erase: "remove",
  },
  { name: "invitations", collection: "invitations", where: byCadre, erase: "remove" },
  // Who agreed to which text, and when: the proof that keeping was lawful. Code and time only.
  { name: "consents", collection: "consents", where: byCadre, erase: "keep" },
  { name: "account", collection: "cadres", where: byCode, erase: "keep" },
  // Last: the addresses are what an erasure that was broken off finds the rest by.
  { name: "apps", collection: "links", where: byCadre, erase: "remove" },
];

function escaped(code: string): string {
  return code.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
}
