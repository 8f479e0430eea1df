import { byCadre, byCode, type Holding } from "./holding.ts";

/** What somebody was told and said, and what was agreed with them. */
export const holdingsOfChats: readonly Holding[] = [
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
];
