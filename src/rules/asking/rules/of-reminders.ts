import { DUTY, OF_UNITS, OTHERS, UNSAID } from "../groups.ts";
import type { Rule } from "../rule.ts";

/** Of words to and from people: whom to ask, whom to remind, who gets in. */
export const RULES_OF_REMINDERS: readonly Rule[] = [
  { asks: ["fix-row"], needs: [["fix", "misLogged"], ["ownRow"]], not: ["hours", "log", "pledge", "review", "recent", "people", "person", "named", "who"], exact: true },
  { asks: ["write-head"], needs: [["message"], ["secretary"]], not: ["who", "when", "person", "remind"], exact: true },
  { asks: ["secretary"], needs: [["askWhom"]], exact: true },
  { asks: ["secretary"], needs: [["who"], ["helps"], ["self"]] },
  { asks: ["reminders"], needs: [["hushMe"]], not: [...OTHERS], exact: true },
  { asks: ["reminders"], needs: [["hush"], ["bot", "period", "remind", "recent", "clock"]], not: [...OTHERS, "secretary"], exact: true },
  { asks: ["how-reminders"], needs: [["remind"], ["how"], ["stop", "change"]] },
  { asks: ["reminders"], needs: [["remind"], ["stop", "change", "fix"]], not: [...OTHERS] },
  { asks: ["reminders"], needs: [["remind"], ["when", "clock", "howMany"]], not: [...OTHERS, ...UNSAID] },
  { asks: ["reminders"], needs: [["remind"], ["self", "complaint"]], not: [...OTHERS, ...UNSAID, "received", "gathering"], exact: true },
  { asks: ["reminders"], needs: [["shifts"], ["clock"]], not: [...OTHERS, "mayAsk", "meeting", "calledTo", "hours", "log", "entries", "gathering"], exact: true },
  { asks: ["reminders"], needs: [["stop"], ["message"]], not: [...OTHERS, "secretary"], exact: true },
  { asks: ["nudge"], needs: [["remind"], ["people", "named", "who", "unit", "person"], [...UNSAID, ...DUTY, ...OF_UNITS]], not: ["how", "stop", "complaint"] },
  { asks: ["nudge"], needs: [["remind"], ["people", "named", "unit", "person"]], not: ["how", "stop", "complaint", "self"], exact: true },
  { asks: ["nudge"], needs: [["message"], ["people", "who", "unit", "named"], [...UNSAID], [...DUTY, "enough"]], not: ["how", "stop", "complaint", "self"] },
  { asks: ["nudge"], needs: [["calls"], ["people", "named", "person"], [...UNSAID], [...DUTY, ...OF_UNITS]], not: ["how", "stop", "complaint", "self", "secretary", "who"], exact: true },
  { asks: ["nudge"], needs: [["mayAsk"], ["message"], ["person"], ["pledge", "review", "hours", ...UNSAID]], not: ["how", "stop", "complaint", "self", "secretary", "who"], exact: true },
  { asks: ["review"], needs: [["goOn"], ["review"]], not: [...OTHERS] },
  { asks: ["pledge"], needs: [["goOn"], ["pledge"]], not: [...OTHERS] },
  { asks: ["nudge"], needs: [["remind"], ["lack", "unfinished"]], not: ["self", "how", "stop"] },
  { asks: ["missing"], needs: [["mayAsk"], ["person"], ["hours"], ["howMany"]], not: ["self", "file", "who", "remind"], exact: true },
  { asks: ["missing"], needs: [["mayAsk"], ["person"], ["unfinished"], [...DUTY, "enough"]], not: ["self", "file", "who"] },
  { asks: ["missing"], needs: [["mayAsk"], ["person"], ["lack"]], not: ["self", "file", "who", "how"], exact: true },
  { asks: ["invitations"], needs: [["mayAsk"], ["invite"], ["where"]], not: ["method", "app", "received"] },
  { asks: ["invitations"], needs: [["invite"]], not: ["how", "app", "received"] },
  { asks: ["invitations"], needs: [["letter"], ["give", "show"]], not: ["self", "how", "app", "received"], exact: true },
]; // biome-ignore format: a row a rule
