import { DUTY, OTHERS, UNSAID } from "../groups.ts";
import type { Rule } from "../rule.ts";

/** Of deadlines, and how things are done. */
export const RULES_OF_DEADLINES: readonly Rule[] = [
  { asks: ["missing-own"], needs: [["gathering", "shirt"], ["lack", "enough"], ["self", "period"]], not: [...OTHERS, "persons", "deadline"], exact: true },
  { asks: ["deadline"], needs: [["still"], ["log", "submit", "hours", "pledge", "review", "report", "fix"]], not: ["who", "people", "person", "meeting"] },
  { asks: ["deadline"], needs: [["deadline"], ["when", "what", "self", "howMany", "period", "what_is", "lack", "work", ...DUTY]], not: ["who", "people", "person"] },
  { asks: ["deadline"], needs: [["late"], ["when", "howMany", "period", ...DUTY]], not: ["who", "people", "person"] },
  { asks: ["deadline"], needs: [["deadline"]], not: [...OTHERS], exact: true },
  { asks: ["deadline"], needs: [["ends"], ["when"]], not: [...OTHERS], exact: true },
  { asks: ["pledge"], needs: [["promised"], ["self"], ["howMany", "what"]], not: [...OTHERS], exact: true },
  { asks: ["deadline"], needs: [["when"], ["submit", "pledge", "review", "report", "log", "lack", "work"]], not: ["who", "people", "entries", "person"] },
  { asks: ["how-undo"], needs: [["how"], ["undo", "undoIt", "fix", "misLogged"]], not: ["state", "pledge", "review", "remind", "app", ...OTHERS] },
  { asks: ["apps"], needs: [["newPhone"]], not: [...OTHERS, "complaint"] },
  { asks: ["how-apps"], needs: [["how"], ["app", "link"]], not: [...OTHERS] },
  { asks: ["how-invite"], needs: [["how"], ["invite", "join"]], not: ["help", "wonders"] },
  { asks: ["change-review"], needs: [["fix"], ["review"]], not: [...OTHERS] },
  { asks: ["change-pledge"], needs: [["fix"], ["pledge"]], not: [...OTHERS] },
  { asks: ["change-review"], needs: [["amends"], ["review"]], not: [...OTHERS, "how", "when"], exact: true },
  { asks: ["change-pledge"], needs: [["amends"], ["pledge"]], not: [...OTHERS, "how", "when"], exact: true },
  { asks: ["change-pledge"], needs: [["change"], ["pledge"]], not: [...OTHERS, "remind"], exact: true },
  { asks: ["how-pledge"], needs: [["how"], ["pledge"]], not: ["state", "progress", "show", "remind", ...UNSAID, ...OTHERS] },
  { asks: ["how-review"], needs: [["how"], ["review"]], not: ["state", "progress", "show", "remind", ...UNSAID, ...OTHERS] },
  { asks: ["how-hours"], needs: [["how"], ["log"]], not: ["state", "entries", "lack", "unseen", "roster", ...OTHERS] },
  { asks: ["how-hours"], needs: [["how"], ["hours"]], not: ["unseen", "state", "progress", "entries", "howMany", ...UNSAID, ...OTHERS] },
]; // biome-ignore format: a row a rule
