import { withoutGreeting } from "../talk/greeting.ts";
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
  const words = withoutGreeting(text).trim().split(/\s+/u).filter(Boolean);
  const said = words.map((word) => withoutMarksBehind(plain(word), ".,;:!"));
  const not = said.findIndex((word, at) => NOT.has(word) && denies(said, at));
  const because = said.findIndex((word, at) => at > not && BECAUSE.has(word));
  if (not < 0) return undefined;
  // “áo ướt nên không mặc”
  const so = because < 0 ? said.slice(0, not).lastIndexOf("nen") : -1;
  const end = because < 0 ? words.length : because;
  const isDay = (_: string, at: number) => at !== not && at - 1 >= so && !BESIDE.test(said[at] ?? "");
  const why = so > 0 ? words.slice(0, so) : words.slice(end + 1);
  return { day: words.slice(0, end).filter(isDay).join(" "), why: why.join(" ") };
}

/** “Không khí”, “không gian” in a note deny nothing. */
function denies(said: readonly string[], at: number): boolean {
  const next = said.slice(at + 1).find((word) => word !== "co" && word !== "the" && word !== "kip");
  return next === "mac" || said.slice(0, at).every((word) => BESIDE.test(word));
}

/** On a Monday “không mặc được” is of the shirt, unless another garment is named: `áo đỏ`, `áo mưa`, `váy`. */
const ANOTHER =
  /(?<!\p{L})(?:áo|ao) (?:đ[ỏo]|dài|dai|mưa|mua|khoác|khoac|ấm|am|vest|sơ mi|so mi|thun|trắng|trang|lạnh|lanh)|(?<!\p{L})(?:váy|vay|quần|quan|đầm|vest|đồ|mũ|nón|tất|vừa|vua)(?!\p{L})/iu;

/**
 * Whether a line without a command says why oneself did not wear it; a question, a rule or somebody else's shirt is none.
 * @param isMonday it is said on a day on which the shirt is worn, so that it need not be named
 */
export function tellsShirtExcuse(
  text: string,
  { isDay, isMonday }: { isDay: (words: string) => boolean; isMonday: boolean },
): boolean {
  const said = plain(text);
  const excuse = readShirtExcuse(text);
  if (!excuse || excuse.why === "" || OTHER_SENSE.test(said)) return false;
  const isOfShirt = SHIRT.test(said) || (isMonday && !ANOTHER.test(text.normalize("NFC")));
  return WORN.test(said) && isOfShirt && (excuse.day === "" || isDay(excuse.day));
}
