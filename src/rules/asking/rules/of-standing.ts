import { DUTY, OTHERS, UNSAID } from "../groups.ts";
import type { Rule } from "../rule.ts";

/** Of how others stand, and of who is in charge. */
export const RULES_OF_STANDING: readonly Rule[] = [
  { asks: ["missing"], needs: [["who"], [...UNSAID]], not: ["secretary", "contact", "person"], exact: true },
  { asks: ["missing"], needs: [["who"], ["lack", "submit", "pledge", "review", "hours", "log", "gathering", "shirt"], [...UNSAID, "submit"]], not: ["secretary", "contact", "self", "person", "thing"] },
  { asks: ["missing"], needs: [["mayAsk"], ["lack"], ["persons"], ["unfinished"]], not: ["self", "person", "secretary", "meeting"] },
  { asks: ["targets"], needs: [["mayAsk"], ["target"]], not: ["self", "person", "pledge", "remind"], exact: true },
  { asks: ["targets"], needs: [["mayAsk"], ["model"], ["state", "howMany"]], not: ["person", "unfinished", "remind"], exact: true },
  { asks: ["standing"], needs: [["howMany"], ["persons"], ["enough"]], not: ["unfinished", "person"] },
  { asks: ["missing"], needs: [["howMany"], ["persons"], [...UNSAID]] },
  { asks: ["missing"], needs: [["people", "unit", "named", "roster"], ["lack"]], not: ["person"] },
  { asks: ["missing"], needs: [["unit", "named"], ["unfinished"], ["reporting"]], not: ["person", "self"], exact: true },
  { asks: ["missing"], needs: [["people", "unit", "named", "roster"], ["unfinished"], [...DUTY, "gathering", "shirt"]], not: ["person"] },
  { asks: ["progress"], needs: [["state"], ["self"]], not: [...OTHERS, "mayAsk"], exact: true },
  { asks: ["roster"], needs: [["roster"], ["file", "sheet", "excel"]], not: [...UNSAID, "person", "who"] },
  { asks: ["standing"], needs: [["state"], ["unit", "people", "named", ...DUTY]] },
  { asks: ["standing"], needs: [["state"]], not: ["self", "person"], exact: true },
  { asks: ["standing"], needs: [["unit", "people", "named"], ["progress", "howMany", "how"]], not: ["secretary", "contact", "person"] },
  { asks: ["standing"], needs: [["howMany"], ["persons"], [...DUTY]] },
  { asks: ["standing"], needs: [["unit", "named"], ["submit", "show"]], not: ["secretary", "contact", "person", "report"], exact: true },
  { asks: ["secretary"], needs: [["secretary"], ["who", "contact", "show", "how"]], not: ["clock", "person", "submit", "willDo", "reporting"] },
  { asks: ["secretary"], needs: [["secretary"], ["app"]], not: ["person", "submit", "reporting", "willDo", "newPhone"], exact: true },
  { asks: ["secretary"], needs: [["secretary"], ["self"]], not: ["person", "submit", "reporting", "willDo"], exact: true },
  { asks: ["secretary"], needs: [["unit"], ["self"], ["what", "what_is", "contact"]] },
  { asks: ["hours"], needs: [["wish"], ["logHours"]], not: [...OTHERS, "how", "when", "what", "howMany", "fix", "misLogged", "entries", "unfinished"], exact: true },
  { asks: ["apps"], needs: [["app"], ["add", "link", "join", "change"]], not: [...OTHERS], exact: true },
  { asks: ["invitations", "apps"], needs: [["link"]], not: [...OTHERS], exact: true },
  { asks: ["roster"], needs: [["roster"], ["file", "add", "fix", "show"]] },
  { asks: ["roster"], needs: [["roster"], ["give", "print"]], not: ["self", "recent", "gathering"], exact: true },
  { asks: ["pledge"], needs: [["file"], ["pledge"]] },
  { asks: ["review"], needs: [["file"], ["review"]] },
]; // biome-ignore format: a row a rule
