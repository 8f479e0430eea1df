import { plain } from "../words/plain.ts";

/** The longest reason that is kept. */
export const MOST_WHY = 200;

const words = (text: string) => new Set(text.split(" "));

/** Who speaks, to whom, and courtesy. */
const COURTESY = words(
  "da thua kinh chao bao cao ad admin bot anh chi a c dong chi d/c dc bi thu em e minh toi tui to con chau ten la thi cho xin phep dang ky duoc gui nha nhe a oi nghen nhen voi luon roi cam on cac so dia chi cua se phai da dang lai co viec",
);
/** What is said of being away. */
const AWAY = words("nghi vang mat phep lam");
/** Words that belong to days. */
const OF_DAYS = words("tu trong khoang ca nguyen tron suot het vao ngay hom bua den toi tong cong la va");
/** Why people are away, where it is said in a word or two. */
const REASON = words(
  "benh om bi dau sot cam covid tai nan nam nhap vien mo phau thuat thai san sinh con em be di cong tac tap huan hoc thi kham chua nuoi cham cuoi tang dam gio ve que viec rieng nha gia dinh du lich nguoi than cha me bo ba ong vo chong nghia vu quan su boi duong chinh tri nang",
);
const ILLNESS =
  /\b(?:benh|om|sot|dau|thai san|nam vien|nhap vien|phau thuat|tai nan|cong tac|tap huan|kham benh)\b/;
/** What else is left, missed or closed. */
const OTHER =
  /\bnghi (?:viec(?! (?:rieng|nha|gia dinh))|hoc|ban|le|tet|he|trua|hop|ngoi|mat|choi|game|thuong|truc|day|mang|gian)\b|\bvang (?:ve|lang|hop|khach|tanh|hoe|nguoi)\b|\bphep (?:tinh|mau|thuat|nha|toan)\b/;
const OF_SELF = /(?:^| )(?:em|e|minh|toi|tui|to|con|chau)(?: |$)/;
const ASKS = /\b(?:xin|bao|dang ky|cho (?:em|minh|toi|tui|e|con|chau))\b/;
const MENTIONS = /\b(?:nghi|vang)\b/;
/** “được không ạ” after it: asked politely, to be asked back. */
const MAY_I = /(?:,? *(?:co )?(?:duoc|dc|dk) (?:khong|ko|k|hong|hok|hk|hem))[ a-z]*\?*$/;
const QUESTION =
  /[?？]|\b(?:khong|ko|hong|hok|chua|may|bao nhieu|bao gio|khi nao|ai|dau|sao|gi|hay la|ha|hen)\b/;
/** “bạn em nghỉ”, “con em bệnh”: somebody else. */
const SOMEBODY =
  /(?:^| )(?:ban|con|me|cha|bo|ba|ma|vo|chong|thay|co|bac|chu|be|chau)(?: \p{L}+)? (?:em|minh|toi|tui)(?: |$)|^(?:no|ho|nguoi ta|cong ty|truong|bon|tui no|tuyen)(?: |$)/u;

/** How surely a line that names no command reports an absence; `asked`: outright, but in words of one's own. */
export type ToldAbsence = "told" | "asked" | "perhaps";

/**
 * @param said the words around the days and the reason
 * @returns nothing for other talk
 */
export function meansAway(
  said: { lead: string; rest: string; why: string | undefined; isSure: boolean },
  text: string,
): ToldAbsence | undefined {
  const line = plain(text);
  const isAsking = MAY_I.test(line) && /\bxin|\bcho\b/.test(line);
  const before = plain(said.lead)
    .replaceAll(/[^\p{L}\p{N}/ ]/gu, " ")
    .replaceAll(/ +/g, " ")
    .trim();
  const after = plain(said.rest)
    .replace(MAY_I, "")
    .replaceAll(/[^\p{L}\p{N}/ ]/gu, " ")
    .replaceAll(/ +/g, " ")
    .trim();
  const around = `${before} ${after}`.trim();
  if (OTHER.test(line) || SOMEBODY.test(` ${before} `)) return undefined;
  if (!isAsking && QUESTION.test(around)) return undefined;
  if (/[?？]/u.test(text) && !isAsking) return undefined;
  if (![...before.split(" "), ...after.split(" ")].every(isKnown)) return undefined;
  const isIll = ILLNESS.test(around);
  if (!MENTIONS.test(around) && !isIll) return undefined;
  if (/^(?:anh|chi) /.test(before) && !ASKS.test(before)) return undefined;
  const isRequest =
    ASKS.test(around) && MENTIONS.test(around) && /\bxin\b|\bbao\b|\bdang ky\b|\bcho\b/.test(around);
  const isOwnIllness =
    /\b(?:benh|om)\b/.test(before) && (OF_SELF.test(before) || before === "benh" || before === "om");
  const isClear = said.isSure && !isAsking && (isRequest || isOwnIllness);
  return isClear ? "told" : "perhaps";
}

function isKnown(word: string): boolean {
  return word === "" || COURTESY.has(word) || AWAY.has(word) || OF_DAYS.has(word) || REASON.has(word);
}

/** Whether a word, its marks apart, says who speaks, which days, or why. */
export function isWordOfAbsence(word: string): boolean {
  return isKnown(plain(word));
}

/** A reason said in a word or two beside the days: `em bệnh 3 ngày`, `nghỉ thai sản từ …`. */
export function shortReason(text: string): string | undefined {
  const all = text.normalize("NFC").split(/\s+/u).filter(Boolean);
  const isReason = (word: string) => REASON.has(plain(word).replaceAll(/[^\p{L}]/gu, ""));
  const first = all.findIndex((word, n) => isReason(word) && !isCourtesy(all, n));
  if (first < 0) return undefined;
  const rest = all.slice(first);
  const end = rest.findIndex((word) => !isReason(word));
  const found = withoutEnds((end < 0 ? rest : rest.slice(0, end)).join(" "));
  if (/^(?:di|ve)$/.test(plain(found))) return goesSomewhere(rest.join(" "));
  return /^(?:bi|con|em|viec|co|nha)$/.test(plain(found)) || found === "" ? undefined : found;
}

/** “đi Đà Lạt”: where to is the reason, and “đi” alone is none. */
function goesSomewhere(text: string): string | undefined {
  const [where = ""] = text.split(
    /[,;.:!?\n]|(?<!\p{L})(?:nên|xin|nghỉ|vắng|từ|trong|nen|nghi|vang|tu)(?!\p{L})/iu,
  );
  const found = withoutEnds(where);
  return found.includes(" ") ? found : undefined;
}

/** “em”, “con” at the beginning are who speaks. */
function isCourtesy(all: readonly string[], n: number): boolean {
  return (
    /^(?:em|con|chau|bo|me|ba|ong)$/.test(plain(all[n] ?? "")) &&
    !all.slice(0, n).some((word) => REASON.has(plain(word)))
  );
}

const ENDS = /^[\s,;:.()\-–—!…]+|[\s,;:.()\-–—!…]+$/gu;
const TAIL =
  /(?:^|[\s,])(?:ạ|nha|nhé|nhe|nghen|ad|nhen|giúp em|với ạ|cảm ơn.*|cám ơn.*|cam on.*|em cảm ơn.*|em cám ơn.*)$/iu;

/** The words without the marks and the courtesy behind them. */
export function withoutEnds(text: string): string {
  let left = text.replaceAll(ENDS, "");
  for (
    let next = left.replace(TAIL, "").replaceAll(ENDS, "");
    next !== left;
    next = left.replace(TAIL, "").replaceAll(ENDS, "")
  )
    left = next;
  return left;
}

const HONOURS = /^(?:đồng chí|dong chi|đ\/c|d\/c|đc|dc|anh|chị|bạn|ban) /iu;

/** Whom a line of the command is about: its lead without what is said of being away; empty: the speaker. */
export function whoIn(lead: string): string {
  const all = lead.split(/\s+/u).filter(Boolean);
  const isFiller = (word: string) => {
    const said = plain(word);
    return AWAY.has(said) || /^(?:tu|vao|trong|ngay|cho|xin|phep|duoc|bi|benh|om|di|co)$/.test(said);
  };
  while (all.length > 0 && isFiller(all[0] ?? "")) all.shift();
  while (all.length > 0 && isFiller(all.at(-1) ?? "")) all.pop();
  if (all.length > 1 && HONOURS.test(all.join(" ")))
    all.splice(0, /^[đd]ồ?o?ng/iu.test(all[0] ?? "") ? 2 : 1);
  const isSelf = all
    .map((word) => word.replaceAll(ENDS, ""))
    .every((word) => COURTESY.has(plain(word)) || REASON.has(plain(word)) || isFiller(word));
  return isSelf ? "" : all.join(" ");
}
