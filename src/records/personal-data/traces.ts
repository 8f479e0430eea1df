import { escaped, type Whose } from "./holding.ts";

/** Documents of others in which a person may be named, quoted, or known by an account. */
export interface Trace {
  collection: string;
  /** What may stand there, and where. */
  what: string;
  /** Which of them are looked through; left out: all, a page at a time. */
  where?(whose: Whose): Record<string, unknown>;
  /** Only texts in these fields, wherever they are, are of the person; left out: any. */
  only?: readonly string[];
  /**
   * What happens to one whose own name, `_id`, holds an account's number: it is removed, or stored anew under another name. Left
   * out: such names hold none.
   */
  named?: "remove" | "renew";
  /** A process may work on it: it is taken as one works on it, and left as it was. */
  held?: true;
}

/**
 * Where a person may stand in what is not theirs. With `holdings` it is the table of everything that can hold a person: whoever
 * adds a collection adds a row to one of them, or to those that hold nobody; `test/records/everything-erased.test.ts` fails
 * until then.
 */
export const traces: readonly Trace[] = [
  {
    collection: "chats",
    what: "names and quotations in heads' open dialogs, lists, messages to be sent; senders in groups; keys",
    held: true,
  },
  { collection: "notices", what: "names in stored digests and letters; keys of messages", named: "remove" },
  { collection: "unit_papers", what: "names in what units wrote; keys of drafts" },
  { collection: "web_messages", what: "names in what heads and groups were shown in the browser" },
  {
    collection: "ledgers",
    what: "keys and sources of lines, one's own and those that one has written for others",
    where: ({ cadre }) => ({
      $or: [{ "entries.by": cadre }, { _id: new RegExp(`:${escaped(cadre)}$`, "u") }],
    }),
    only: ["key", "deed", "source", "undoes", "corrects", "annotates", "answers"],
  },
  {
    collection: "pledges",
    what: "keys of one's own versions",
    where: ({ cadre }) => ({ cadre }),
    only: ["key"],
  },
  {
    collection: "self-reviews",
    what: "keys of one's own versions",
    where: ({ cadre }) => ({ cadre }),
    only: ["key"],
  },
  {
    collection: "self-reviews",
    what: "keys of having read those of others",
    where: ({ cadre }) => ({ "reads.by": cadre }),
    only: ["key"],
  },
  {
    collection: "works",
    what: "keys of one's own drafts and versions",
    where: ({ cadre }) => ({ cadre }),
    only: ["key"],
  },
  {
    collection: "unit_entries",
    what: "names in what units entered, and in sittings at which a plan was read out",
  },
  {
    collection: "collective_reviews",
    what: "names in what was said of others",
    only: ["remark", "decision", "text", "reason"],
  },
  { collection: "signals", what: "names in what others explained", only: ["text"] },
  {
    collection: "supervision_notes",
    what: "names in what heads noted of units and of others",
    only: ["text"],
  },
  {
    collection: "consents",
    what: "the key of the message that gave or withdrew one",
    where: ({ cadre }) => ({ cadre }),
    named: "renew",
  },
  {
    collection: "policies",
    what: "keys of what one has decided for a unit",
    where: ({ cadre }) => ({ "facts.by": cadre }),
    only: ["key"],
  },
  {
    collection: "unit_forms",
    what: "keys of forms that one has put in place for a unit",
    where: ({ cadre }) => ({ "facts.by": cadre }),
    only: ["key"],
  },
  {
    collection: "unit_templates",
    what: "keys of templates that one has put in place for a unit",
    where: ({ cadre }) => ({ "facts.by": cadre }),
    only: ["key"],
  },
  { collection: "cadres", what: "what one has entrusted to others, by keys", only: ["entrusted"] },
  { collection: "invitations", what: "keys of messages by which a head asked for a code", only: ["madeBy"] },
  {
    collection: "row_requests",
    what: "keys of what one has decided",
    where: ({ cadre }) => ({ decidedBy: cadre }),
    only: ["decidedKey"],
  },
  {
    collection: "apps_to_confirm",
    what: "keys of what one has decided",
    where: ({ cadre }) => ({ "decided.by": cadre }),
    only: ["key"],
  },
  { collection: "left_chats", what: "chats with something to do, for a moment", named: "remove" },
  {
    collection: "discussions",
    what: "names in what was noted: who speaks next",
    only: ["about", "next", "place"],
  },
  { collection: "unit_lists", what: "names in why something was taken off", only: ["reason"] },
  { collection: "nudges", what: "keys of a head's nudges", named: "remove" },
  { collection: "set_aside", what: "an account's number in a key or an error", named: "remove" },
  {
    collection: "erasures",
    what: "the key of the message that called a request off",
    where: ({ cadre }) => ({ _id: cadre }),
  },
];
