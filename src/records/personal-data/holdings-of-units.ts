import { knownToCadre } from "../collective-reviews/known-to-cadre.ts";
import { byCode, type Holding, ownAbsences } from "./holding.ts";
import { withoutReasons } from "./redactions.ts";

/** Where somebody stands in what is their unit’s: acts of an office, days away, sittings. */
export const holdingsOfUnits: readonly Holding[] = [
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
    others: ["draft", "versions", "reads", "written"],
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
];
