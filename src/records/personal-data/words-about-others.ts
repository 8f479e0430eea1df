/** A list in what is others', and the words in it that go. */
interface Words {
  collection: string;
  list: string;
  fields: readonly string[];
  /** Words that others wrote about the person, who is named so in the list; left out: those that the person wrote. */
  about?: "who";
}

/** What a person has written in what is others' in words of their own, or others about them: it goes; what was decided stays. */
export const wordsAboutOthers: readonly Words[] = [
  { collection: "ledgers", list: "entries", fields: ["reason"] },
  { collection: "absences", list: "acts", fields: ["why", "reason"] },
  { collection: "events", list: "acts", fields: ["reason"] },
  { collection: "events", list: "acts", fields: ["reason"], about: "who" },
  { collection: "works", list: "acts", fields: ["reason"] },
  { collection: "unit_papers", list: "acts", fields: ["reason"] },
  {
    collection: "collective_reviews",
    list: "acts",
    fields: ["said.remark", "said.rating", "said.votes", "said.decision", "reason", "text"],
    about: "who",
  },
  { collection: "supervision_notes", list: "acts", fields: ["text"] },
  { collection: "unit_lists", list: "acts", fields: ["text", "reason"] },
];
