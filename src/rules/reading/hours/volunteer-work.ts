import { entryOf } from "../words/entry-of.ts";
import { plain, withoutMarks } from "../words/plain.ts";
import { fits } from "../words/typed-words.ts";

/** Work that cadres do as volunteers, without marks. */
const SURE_WORK =
  "me (?:nhanh|cay)|canh (?:de|lu|rung|chot)|ho de|hoa giai|cap (?:com|chao|gao)|phat gao|gom (?:quan ao|sach|ve chai|giay vun)|xit muoi|vot (?:beo|rong|rac)|bat chuot|cuu lua|dung (?:cay neu|cong chao)|bich hoa|dich vu cong|cai (?:vneid|dinh danh)|gop ngay cong|khieng qua|tinh nguyen|thien nguyen|cong tac xa hoi|ctxh|hien tieu cau|(?<!\\b(?:duoc|dc) )(?:va|sua|rua|thay|cat|phat|cap|day|nau) (?:[a-z]+ ){0,3}mien phi|sap ghe|ke ghe|to chuc (?:trung thu|ngay hoi|hoi trai|van nghe cho|san choi)|ve sinh|thu gom|rac|luc binh|trong (?:cay|tre|rau|hoa|rung|co)|khoi thong|nao vet|lam co|lam (?:duong|cau|lo)|trang lo|dao dat|cau nong thon|duong hoa|thap sang|cot co|don co|phat co|cat co|phat quang|hien mau|phat (?:com|chao|qua|nuoc|khau trang|to roi|sach|bao|ao am|men|chan|sua|tap)|tang (?:qua|sach|banh|ao)|trao (?:qua|tang|hoc bong|nha)|goi banh|tuyen truyen|van dong|ra quan|phan luong|dieu phoi|tiep (?:suc|nuoc)|hot (?:rac|bun|xa ban)|trong bong (?:ven|doc|truoc)|(?:cham|cham soc|lam|chinh trang|to) (?:bon hoa|vuon hoa|duong hoa|tuyen hoa|tieu canh)|(?:vo )?bau (?:cay|dat)|vuon uom|(?:ke|don|chuyen|khieng|lop|chang|keo|sua|don dep) (?:[a-z]+ ){0,2}(?:giup|gium|dum|ho) (?:may|cac|nha|ba con|dan|ho) [a-z]+|chot|cap phat|dung nha|dam va|va (?:duong|o ga)|(?:xoa|go|boc|thao) (?:quang cao|rao vat|to roi|bang ron)|phu tiep nhan|tuan (?:tra|dem)|dieu tiet|co dong|(?:treo|giang) (?:bang ron|den)|dan (?:to roi|poster|ap phich)|(?:chay|doc|phat) loa|so cuu|cuu (?:ho|nan)|chua chay|(?:gia co|be) (?:de|bo)|khac phuc|(?:phun|xit) (?:thuoc|khuan)|khu khuan|diet (?:muoi|lang quang|loang quang|bo gay)|lang quang|loang quang|tha ca|gieo hat|uom cay|cat tia|(?:lap|keo) (?:den|dien|camera)|khoan gieng|bac cau|dong goi qua|soan qua|phan loai (?:rac|quan ao|qua|do|sach)|giu xe|quan tro|(?:to chuc|bay) tro choi|ke chuyen|khanh tiet|don tiep|dung (?:rap|trai|san khau|leu)|ke (?:ban )?ghe|nho co|don cay|chat cay|xit rua|co rua|moc cong|khoi muong|rai (?:da|soi)|lap (?:o ga|ho)|san lap|hien (?:toc|dat)|do huyet ap|nhap du lieu|so hoa|bep an|thap nhang|nhu yeu pham|(?:chuyen)?cho (?:nuoc|hang) (?:cho|cuu)|tiem (?:ngua|chung)|xep (?:khau trang|qua|thuoc)|tiep dan|(?:dao|vet) (?:muong|kenh|ao)|dap duong|vieng (?:nghia trang|dai tuong niem|tuong dai|liet si)|thap (?:huong|nen)|nghia trang|liet si|mua thi|lam sach|lam dep|be tong|(?:treo|cam) co (?:doc|tren|o|dang|to quoc|nuoc|hai|ngoai|hem|khap|mung)|giu tre (?:o|tai)? ?(?:mai am|nha mo|tinh thuong)|treo co|quyen gop|gay quy|tu thien|thien nguyen|tinh thuong|cuu tro|tiep te|phong chong|chuyen doi so|can cuoc|dinh danh|thieu nhi|tre em|mua he xanh|chu nhat xanh|thu bay tinh nguyen|day hoc|day kem|doc sach cho (?:may|cac|tui|thieu nhi|tre|hoc sinh|nguoi)|kham (?:chua )?benh mien phi|(?:cap|phat) thuoc";
/** Done as often at home or for one's bread: it depends on for whom, or on what. */
const WORK_OF_ANYBODY =
  "don|gom|nhat|vot|quet|trong|tuoi|dap|vet|tang|phat|trao|goi|(?:ra|xuong|lam|dap|moi|khai|khoi|be) kenh|boc vac|boc xep|khuan vac|lau|cham soc|son|sua|day|kem (?:toan|van|chu|hoc|tieng anh|cac em|may em)|phu dao|on bai|lop(?:hoc)? hoc|lop (?:lai )?(?:mai|nha|ton)|cap cuu|nau|tham|giup|ho tro|phu|truc|huong dan|trang tri|tham gia|hoat dong|xay|van chuyen|nhap lieu|gac thi|hau can|lam mo hinh|hang rao";
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

/** Who is served by volunteers, whatever it is that they do: “chở nước cho bà con”, “cắt tóc cho các cụ”. */
const SERVED =
  "ba con|(?:nguoi )?dan|ho (?:ngheo|dan|kho|can ngheo|chinh sach|gia dinh)|(?:cac|may|\\d+|hai|ba|bon|nam|vai|chuc|tram) (?:em|chau|be|cu|ong ba|co chu|hoc sinh|si tu|me|ho ngheo|ban nho)|tre em|thieu nhi|hoc sinh|sinh vien|thi sinh|si tu|benh nhan|nguoi (?:gia|ngheo|dan|benh|khuyet|vo gia cu|cao tuoi|di duong|ban hang rong)|tui nho|(?:cac|may) nhoc|may dua nho|tre nho|cong nhan|tan binh|gia dinh (?:chinh sach|kho khan|neo don|ngheo)|khu pho|chi doan|ca xom|hem|ap";
/** What serves and is no volunteer: “công ty cho công nhân nghỉ”. */
const NO_SERVER =
  "cong|nha|uy|truong|thay|co|bac|chi|doan|xa|phuong|ben|ong|ba|sep|lop(?:hoc)?|xe|may|hoi|nhom|doi|quan|tiem|dang|de|cho|la|gui|nhan|noi|bao|nhac|ban|mua|thue";
/** Who is served without a word between: “chở bà con đi khám”, “đưa các cụ qua đường”. */
const SERVES_DIRECTLY =
  "(?:chuyencho|chibao|dua|ruoc|diu|dat|do|giup|phu|huong dan|ho tro|cuu|kham|tu van|phuc vu|tiep|cham) ";
const SERVES = new RegExp(
  `\\b${SERVES_DIRECTLY}(?:${SERVED})\\b|(?:^|\\b(?:em|e|minh|toi|tui|di|co|da|qua|nay|kia|sang|chieu|toi|\\d) )(?!(?:${NO_SERVER}) )(?:[a-z]+ ){1,5}(?:cho|phuc vu) (?:${SERVED})\\b`,
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
  /\b(?:cho|phuc vu|chuyencho|chibao|dua|ruoc|dat|diu|giup|phu|ho tro) (?:ba con|ho (?:ngheo|dan|kho|can ngheo|chinh sach|gia dinh)|(?:cac|may) (?:cu|ong ba|me|si tu)|thi sinh|si tu|tan binh|nguoi (?:gia|ngheo|khuyet|vo gia cu|cao tuoi|di duong|ban hang rong)|gia dinh (?:chinh sach|kho khan|neo don|ngheo)|khu pho|chi doan|ca xom|hem|ap)\b/;
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
