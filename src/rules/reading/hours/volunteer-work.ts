import { entryOf } from "../words/entry-of.ts";
import { plain, withoutMarks } from "../words/plain.ts";
import { fits } from "../words/typed-words.ts";
import { SURE_WORK, WORK_OF_ANYBODY } from "./work-words.ts";

const WORK = `\\b(?:${SURE_WORK}|${WORK_OF_ANYBODY})\\b`;
const SURE = new RegExp(`\\b(?:${SURE_WORK})\\b`);
const ANYWHERE = new RegExp(WORK);
/** Work at the beginning, so that nobody else did it. */
const OWN = new RegExp(
  `^(?:(?:chac|minh|em|e|toi|tui|lam|co) )*(?:(?:voi|cung|chung voi) (?:[a-z]+ ){1,5}?)?(?:di )?${WORK}`,
);
/** How such words are spelt that mean something else with other marks: “lẩu”, “trong” and “tăng” are no work. */
const SPELT: Readonly<Record<string, readonly string[]>> = {
  don: ["dọn", "đón"],
  lau: ["lau"],
  trong: ["trồng", "trông"],
  tuoi: ["tưới"],
  son: ["sơn"],
  sua: ["sửa"],
  dap: ["đắp", "dập"],
  dam: ["dặm"],
  va: ["vá"],
  vac: ["vác"],
  day: ["dạy"],
  tang: ["tặng"],
  phat: ["phát"],
  nau: ["nấu"],
  goi: ["gói"],
  tham: ["thăm", "tham"],
  truc: ["trực"],
};
/** Phrases that hold such a word and are no work. */
const NO_WORK =
  /\b(?:uong sua|phat (?:sot|bieu|hien|trien)|truc (?:tuyen|tiep(?! suc))|tang ca|dap xe|an lau|dam tang|goi dien|son mong)\b/g;

/** Who is served by volunteers (“tuổi” is left out of “người cao tuổi”, being no “tưới”), whatever it is that they do: “chở nước cho bà con”, “cắt tóc cho các cụ”. */
const SERVED =
  "ba con|(?:nguoi )?dan|ho (?:ngheo|dan|kho|can ngheo|chinh sach|gia dinh)|(?:cac|may|\\d+|hai|ba|bon|nam|vai|chuc|tram) (?:em|chau|be|cu|ong ba|co chu|hoc sinh|si tu|me|ho ngheo|ban nho)|tre em|thieu nhi|hoc sinh|sinh vien|thi sinh|si tu|benh nhan|nguoi (?:gia|ngheo|dan|benh|khuyet|vo gia cu|cao (?:tuoi|-)|di duong|ban hang rong)|tui nho|(?:cac|may) nhoc|may dua nho|tre nho|cong nhan|tan binh|gia dinh (?:chinh sach|kho khan|neo don|ngheo)|khu pho|chi doan|ca xom|hem|ap";
/** What serves and is no volunteer: “công ty cho công nhân nghỉ”. */
const NO_SERVER =
  "cong|nha|uy|truong|thay|co|bac|chi|doan|xa|phuong|ben|ong|ba|sep|lop(?:hoc)?|xe|may|hoi|nhom|doi|quan|tiem|dang|de|cho|la|gui|nhan|noi|bao|nhac|ban|mua|thue";
/** Who is served without a word between: “chở bà con đi khám”, “đưa các cụ qua đường”. */
const SERVES_DIRECTLY =
  "(?:chuyencho|chibao|dua|ruoc|diu|dat|do|giup|phu|huong dan|ho tro|cuu|kham|tu van|phuc vu|tiep|cham) ";
const SERVES = new RegExp(
  `\\b${SERVES_DIRECTLY}(?:${SERVED})\\b|(?:^|\\b(?:em|e|minh|toi|tui|di|co|da|qua|nay|kia|sang|chieu|toi|\\d) )(?!(?:${NO_SERVER}) )(?:(?:[a-z]+|-) ){1,5}(?:cho|phuc vu) (?:${SERVED})\\b`,
);

/** Volunteer work, or somebody who is served, in words that {@link asSpelt} gives. */
export const WORK_OR_SERVICE = new RegExp(`${WORK}|\\b${SERVES_DIRECTLY}(?:${SERVED})\\b`);

/** Whether words name volunteer work, so that “hôm qua tắc đường 2 tiếng” is left alone. */
export function namesWork(text: string): boolean {
  const spelt = asSpelt(text);
  return ANYWHERE.test(spelt) || SERVES.test(spelt);
}

/** Whoever serves these is a volunteer, save in what is one's trade: “khám cho các cụ”. */
const SERVED_BY_VOLUNTEERS =
  /\b(?:cho|phuc vu|chuyencho|chibao|dua|ruoc|dat|diu|giup|phu|ho tro) (?:ba con|ho (?:ngheo|dan|kho|can ngheo|chinh sach|gia dinh)|(?:cac|may) (?:cu|ong ba|me|si tu)|thi sinh|si tu|tan binh|nguoi (?:gia|ngheo|khuyet|vo gia cu|cao (?:tuoi|-)|di duong|ban hang rong)|gia dinh (?:chinh sach|kho khan|neo don|ngheo)|khu pho|chi doan|ca xom|hem|ap)\b/;
const A_TRADE =
  /\b(?:(?<!di )kham|tiem|truyen dich|thay bang|xoa bop|vat ly tri lieu|cham thi|cham bai|giang|tu van|lai xe)\b/;

/** Whether only who was served makes words sound like volunteer work, and it may be one's job or home: “tắm cho tụi nhỏ”. */
export function onlyServes(text: string): boolean {
  const spelt = asSpelt(text);
  if (ANYWHERE.test(spelt) || !SERVES.test(spelt)) return false;
  return !SERVED_BY_VOLUNTEERS.test(spelt) || A_TRADE.test(spelt);
}

/** Whether words tell that somebody was served, and no other work. */
export function servesSomebody(text: string): boolean {
  const spelt = asSpelt(text);
  return SERVES.test(spelt) && !ANYWHERE.test(spelt);
}

/** Whether words name only such work as people also do at home or for their bread: “sửa máy tính”, “tham gia lớp yoga”. */
export function namesOnlyWorkOfAnybody(text: string): boolean {
  const spelt = asSpelt(text);
  return ANYWHERE.test(spelt) && !SURE.test(spelt);
}

/** Whether words begin with volunteer work of the speaker's own. */
export function beginsWithOwnWork(text: string): boolean {
  return OWN.test(asSpelt(text));
}

/** Whether a text has a mark of Vietnamese anywhere. */
export function isMarked(text: string): boolean {
  return /[^\p{ASCII}]/u.test(text);
}

/** Without their marks they are “cho” and “chi”, with which anything is said, and “lop”, which may be done to a roof. */
const MARKED_APART: Readonly<Record<string, string>> = { chở: "chuyencho", chỉ: "chibao", lớp: "lophoc" };

/** Words that always have a mark: where one of them has none, others may lack theirs, too. */
const SLOPPY =
  /(?<!\p{L})(?:di(?! t[ií]ch| s[ảa]n| d[ờo]i| chuy)|voi|duoc|tieng|hom|nhat|lam|nguoi|roi)(?!\p{L})/u;

/** Without marks; of words typed with marks only those that are spelt as the work is. */
export function asSpelt(text: string): string {
  const typed = text.normalize("NFC").toLowerCase();
  const hasMarks = isMarked(typed) && !SLOPPY.test(typed);
  const spelt = typed.replaceAll(/\p{L}+/gu, (word) => {
    const apart = entryOf(MARKED_APART, word);
    if (apart) return apart;
    const known = hasMarks ? entryOf(SPELT, withoutMarks(word)) : undefined;
    return !known || known.some((own) => isSpelt(word, own)) ? word : "-";
  });
  return plain(spelt).replaceAll(NO_WORK, "-");
}

/** Among words with marks, one without is none of those left out. */
function isSpelt(word: string, own: string): boolean {
  return word === own || (word !== withoutMarks(word) && fits(word, own));
}
