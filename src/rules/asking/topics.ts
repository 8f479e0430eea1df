import type { Concept } from "./concepts.ts";
import type { Intent } from "./intents.ts";

/**
 * What may be meant by a line that asks something about one of these and that no rule knows whole, likeliest first: of a
 * head, and of any other cadre.
 */
export const TOPICS: readonly Topic[] = [
  { about: "supervised", head: ["supervision", "missing", "how-to"] },
  { about: "report", head: ["year-report", "missing", "deadline"] },
  { about: "model", head: ["model", "missing", "how-to"], own: ["model"] },
  { about: "discussed", head: ["discussions", "missing", "how-to"] },
  { about: "together", head: ["collective", "missing", "how-to"], own: ["own-collective", "deadline"] },
  { about: "ofMe", head: ["own-collective", "collective"], own: ["own-collective"] },
  { about: "plan", isEverydays: true, head: ["plan", "read-plan"], own: ["read-plan"] },
  { about: "published", isEverydays: true, head: ["publicity", "how-to"] },
  { about: "recorded", isEverydays: true, head: ["records", "how-to"] },
  { about: "dosAndDonts", head: ["unit-lists", "discussions"], own: ["unit-lists"] },
  { about: "work", head: ["works", "works-waiting", "how-to"], own: ["works", "new-work"] },
  { about: "calledTo", isEverydays: true, head: ["invited", "events"], own: ["invited"] },
  { about: "letter", isEverydays: true, head: ["invited", "events", "convene"], own: ["invited"] },
  { about: "meeting", isEverydays: true, head: ["events", "invited", "convene"], own: ["invited"] },
  { about: "review", head: ["review", "missing", "collective"], own: ["review", "deadline", "how-review"] },
  { about: "pledge", head: ["pledge", "missing", "deadline"], own: ["pledge", "deadline", "how-pledge"] },
  {
    about: "hours",
    isEverydays: true,
    head: ["progress", "standing", "how-hours"],
    own: ["progress", "entries", "how-hours"],
  },
  { about: "misLogged", head: ["fix-entry", "how-undo"], own: ["fix-entry", "how-undo"] },
];

interface Topic {
  readonly about: Concept;
  readonly head: readonly Intent[];
  readonly own?: readonly Intent[];
  /** People speak of it among themselves as well: the bot has to be named, or asked to show it. */
  readonly isEverydays?: true;
}

/** Words that, at the beginning of a line, ask the bot for something. */
export const WISHES: readonly Concept[] = ["show", "give", "printOut"];
