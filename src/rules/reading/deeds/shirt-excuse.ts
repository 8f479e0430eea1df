import { withoutMarksBehind } from "../words/marks-behind.ts";
import { plain } from "../words/plain.ts";

/** Why somebody did not wear the shirt. */
export interface ShirtExcuse {
  /** The words that name the day, as typed; empty where none do. */
  readonly day: string;
  /** As typed; empty where it was not said. */
  readonly why: string;
}

const NOT: ReadonlySet<string> = new Set(["khong", "ko", "k", "hong", "hok", "chua"]);
const BECAUSE: ReadonlySet<string> = new Set(["vi", "do", "tai", "boi"]);
/** What may stand around “không” beside the day: who speaks, courtesy, the shirt itself. */
const BESIDE =
  /^(?:em|minh|toi|tui|to|da|bao cao|thua|thi|la|kip|co|the|mac|duoc|chiec|ao|xanh|doan|thanh|nien|viet|nam|nha|nhe|a)$/;
const OTHER_SENSE = /\?|(?:^| )(?:neu|sao|nao|gi|ai|nhac|bi tru|duoc khong|co sao)(?: |$)/;
const WORN = /(?:^| )mac(?: |$)/;
const SHIRT = /(?:^| )ao (?:xanh|doan|thanh nien)(?: |$)/;

/** Reads what follows `/aoxanh`: `thứ hai không mặc được vì áo ướt`, `không 30/11`. Undefined where nothing denies. */
export function readShirtExcuse(text: string): ShirtExcuse | undefined {
  const words = text.trim().split(/\s+/u).filter(Boolean);
  const said = words.map((word) => withoutMarksBehind(plain(word), ".,;:!"));
  const not = said.findIndex((word, at) => NOT.has(word) && denies(said, at));
  const because = said.findIndex((word, at) => at > not && BECAUSE.has(word));
  if (not < 0) return undefined;
  const end = because < 0 ? words.length : because;
  const isDay = (_: string, at: number) => at !== not && !BESIDE.test(said[at] ?? "");
  return { day: words.slice(0, end).filter(isDay).join(" "), why: words.slice(end + 1).join(" ") };
}

/** “Không khí”, “không gian” in a note deny nothing. */
function denies(said: readonly string[], at: number): boolean {
  const next = said.slice(at + 1).find((word) => word !== "co" && word !== "the" && word !== "kip");
  return next === "mac" || said.slice(0, at).every((word) => BESIDE.test(word));
}

/** Whether a line without a command says why oneself did not wear it; a question, a rule or somebody else's shirt is none. */
export function tellsShirtExcuse(text: string, isDay: (words: string) => boolean): boolean {
  const said = plain(text);
  const excuse = readShirtExcuse(text);
  if (!excuse || excuse.why === "" || OTHER_SENSE.test(said)) return false;
  return WORN.test(said) && SHIRT.test(said) && (excuse.day === "" || isDay(excuse.day));
}
