import { OTHERS } from "../groups.ts";
import type { Rule } from "../rule.ts";

/** Of what people are called to, and who comes or is away. */
export const RULES_OF_SITTINGS: readonly Rule[] = [
  { asks: ["check-in"], needs: [["checkIn"]], ofAnything: true, not: ["who", "people", "person", "hours"], exact: true },
  { asks: ["convene"], needs: [["convenes"], ["mayAsk"]], not: ["person", "who", "when", "how"], exact: true },
  { asks: ["convene"], needs: [["creates"], ["meeting"], ["mayAsk"]], not: ["person", "who", "when", "how", "unfinished", "whoCame", "letter"], exact: true },
  { asks: ["convene", "events"], needs: [["mayAsk"], ["wish"], ["summons"], ["meeting"], ["people", "secretary", "unit", "persons"]], not: ["person", "who", "when", "how", "unfinished", "whoCame", "letter", "calledTo"], exact: true },
  { asks: ["events"], needs: [["convened"], ["mayAsk"]], not: ["person", "who"], exact: true },
  { asks: ["events"], needs: [["whoCame"], ["mayAsk"], ["who", "howMany"]], not: ["self", "person", "secretary"], exact: true },
  { asks: ["events"], needs: [["whoCame"], ["mayAsk"], ["people", "persons"], ["unfinished", "howMany"]], not: ["self", "person", "secretary"], exact: true },
  { asks: ["events"], needs: [["mayAsk"], ["meeting"], ["absent", "attends"], ["who", "howMany", "roster"]], not: ["self", "person", "secretary"], exact: true },
  { asks: ["events"], needs: [["mayAsk"], ["meeting"], ["absent", "attends"], ["people", "persons"], ["unfinished"]], not: ["self", "person", "secretary"], exact: true },
  { asks: ["invited"], needs: [["letter"], ["show", "what", "howMany", "received"]], not: ["mayAsk", "person", "who", "people"], exact: true },
  { asks: ["invited"], needs: [["letter"], ["meeting"], ["show", "what"]], not: ["person", "who", "people"], exact: true },
  { asks: ["invited"], needs: [["meeting", "whoCame"], ["when", "where", "what"], ["self", "bot"]], not: [...OTHERS, "calls", "change", "fix", "complaint", "late"], exact: true },
  { asks: ["how-to"], needs: [["meeting"], ["join", "convenes", "log"], ["method", "how"], ["mayAsk"]], not: ["person", "when"] },
  { asks: ["requests-away"], needs: [["mayAsk"], ["awayAsked"], ["who", "people"]], not: ["self", "person"], exact: true },
  { asks: ["absences"], needs: [["awayAsked"], ["show", "howMany", "what", "when", "entries", "roster", "yet"]], not: [...OTHERS, "secretary", "period"], exact: true },
  { asks: ["invited"], needs: [["calledTo"]], not: ["person", "who", "gathering", "complaint", "change", "fix"], exact: true },
  { asks: ["missing"], needs: [["mayAsk"], ["overdue"], ["who", "people", "unit", "persons"]], not: ["person", "self", "when", "supervised"] },
  { asks: ["collective"], needs: [["mayAsk"], ["remarks"], ["how", "where", "show", "method"]], not: ["who", "self"] },
  { asks: ["entrusted"], needs: [["mayAsk"], ["entrusts"], ["who", "show", "when"]], not: ["remind", "method"], exact: true },
  { asks: ["how-to"], needs: [["entrusts"], ["method", "how"]], not: ["who", "remind"] },
  { asks: ["entrusted"], needs: [["mayAsk"], ["entrusts"], ["person"]], not: ["who", "remind", "hours"], exact: true },
  { asks: ["invited"], needs: [["meeting"], ["when", "where", "atWhatHour"]], not: [...OTHERS, "calls", "change", "fix", "complaint", "late", "lack", "log", "hush", "spokenTo"], exact: true },
  { asks: ["cadres"], needs: [["mayAsk"], ["cadreRoll"], ["show"]], not: ["file", "sheet", "excel", "unfinished", "lack", "person"], exact: true },
  { asks: ["events"], needs: [["mayAsk"], ["calledTo"], ["unit", "ours"]], not: ["person", "self", "who"], exact: true },
]; // biome-ignore format: a row a rule
