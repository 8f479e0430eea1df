import { OTHERS, UNSAID } from "../groups.ts";
import type { Rule } from "../rule.ts";

/** Of papers, cards and what waits for a yes. */
export const RULES_OF_PAPERS: readonly Rule[] = [
  { asks: ["approvals"], needs: [["approve"], ["mayAsk"], ["where", "show"]], not: ["unfinished", "method"], exact: true },
  { asks: ["approvals"], needs: [["approve"], ["mayAsk"]], not: ["unfinished", "how", "entrusts"], exact: true },
  { asks: ["progress"], needs: [["approve"], ["self"]], not: [...OTHERS, "how"], exact: true },
  { asks: ["check"], needs: [["check"]], not: [...OTHERS, "pledge", "review", "how"], exact: true },
  { asks: ["card"], needs: [["card"], ["self", "period", "show", "give", "wish"]], not: [...OTHERS, ...UNSAID, "how", "when", "app"], exact: true },
  { asks: ["card"], needs: [["yearSum"], ["self", "show"]], not: [...OTHERS, ...UNSAID, "how", "when", "late", "deadline", "reporting", "submit", "what", "entries", "help", "howMany"], exact: true },
  { asks: ["card"], needs: [["yearSum"]], not: [...OTHERS, ...UNSAID, "report", "what", "how", "when", "late", "deadline", "reporting", "submit", "entries", "help", "howMany", "hours"], exact: true },
  { asks: ["print-pledge"], needs: [["printOut"], ["pledge"]], not: [...OTHERS, ...UNSAID, "how", "when", "review"], exact: true },
  { asks: ["print-review"], needs: [["printOut"], ["review"]], not: [...OTHERS, ...UNSAID, "how", "when", "pledge"], exact: true },
  { asks: ["papers"], needs: [["mayAsk"], ["printOut"], ["pledge", "review"], ["unit", "people", "named"]], not: [...UNSAID, "how", "when"], exact: true },
  { asks: ["cadres"], needs: [["mayAsk"], ["person"], ["undo"], ["unit"]], not: ["how", "when", "who", "hours", "log", "entries", "pledge", "review"], exact: true },
  { asks: ["cadres"], needs: [["mayAsk"], ["person"], ["moves"]], not: ["when", "who", "meeting"], exact: true },
  { asks: ["cadres"], needs: [["mayAsk"], ["person", "people"], ["offTheRoll"]], not: ["how", "when", "who", "hours", "log", "entries", "pledge", "review"], exact: true },
  { asks: ["how-to"], needs: [["mayAsk"], ["newcomer"], ["puts"], ["method", "how"]], not: ["when", "who", "invite"], exact: true },
  { asks: ["cadres"], needs: [["mayAsk"], ["newcomer"], ["puts"]], not: ["when", "who", "invite", "method", "how"], exact: true },
  { asks: ["cadres"], needs: [["roll"], ["mayAsk"]], not: ["person", "how", "when", "who"] },
  { asks: ["policy"], needs: [["policy"], ["mayAsk"], ["show", "change", "fix", "what", "what_is", "how", "howMany"]], not: ["person", "people", "when", "who"], exact: true },
  { asks: ["workbook"], needs: [["printOut", "give"], ["excel"], ["mayAsk"]], not: ["people", "who", "person", ...UNSAID, "pledge", "review", "roster", "how", "when"], exact: true },
  { asks: ["workbook"], needs: [["excel"], ["period"], ["mayAsk"]], not: ["people", "who", "person", ...UNSAID, "pledge", "review", "roster", "how", "when"], exact: true },
  { asks: ["papers"], needs: [["printOut"], ["sheet", "reporting", "report"]], ofAnything: true, not: ["who", "named", "person", ...UNSAID, "roster", "how", "when"], exact: true },
  { asks: ["papers"], needs: [["mayAsk"], ["printOut"], ["file"], ["state"]], not: ["who", "person", ...UNSAID, "how", "when"], exact: true },
  { asks: ["papers"], needs: [["printOut"], ["file"], ["self"]], not: [...OTHERS, ...UNSAID, "when", "pledge", "review", "roster"], exact: true },
  { asks: ["workbook", "papers"], needs: [["mayAsk"], ["give"], ["file"], ["state"]], not: ["who", "person", ...UNSAID, "how", "when"], exact: true },
  { asks: ["papers"], needs: [["sheet"], ["reporting"]], not: [...OTHERS, ...UNSAID, "how", "when"], exact: true },
  { asks: ["papers"], needs: [["make"], ["reporting"], ["period"]], not: [...OTHERS, ...UNSAID, "self", "how", "when"], exact: true },
  { asks: ["papers"], needs: [["print", "file"], ["reporting"]], not: [...OTHERS, "how", "when"], exact: true },
]; // biome-ignore format: a row a rule
