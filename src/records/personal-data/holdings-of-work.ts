import { byCadre, byPeriodAndCadre, type Holding } from "./holding.ts";
import { withoutAnswers, withoutContent, withoutNoted, withoutNotes } from "./redactions.ts";

/** What somebody did, wrote and handed in, and what was noted of it. */
export const holdingsOfWork: readonly Holding[] = [
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
  { name: "pledges", collection: "pledges", where: byCadre, others: ["written"], erase: withoutAnswers },
  { name: "reviews", collection: "self-reviews", where: byCadre, others: ["written"], erase: withoutAnswers },
  { name: "works", collection: "works", where: byCadre, others: ["written"], erase: withoutContent },
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
];
