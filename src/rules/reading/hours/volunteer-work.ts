import { entryOf } from "../words/entry-of.ts";
import { plain, withoutMarks } from "../words/plain.ts";
import { fits } from "../words/typed-words.ts";

/** Work that cadres do as volunteers, without marks. */
const SURE_WORK =
  "me (?:nhanh|cay)|canh (?:de|lu|rung|chot)|ho de|hoa giai|cap (?:com|chao|gao)|phat gao|gom (?:quan ao|sach|ve chai|giay vun)|xit muoi|vot (?:beo|rong|rac)|bat chuot|cuu lua|dung (?:cay neu|cong chao)|bich hoa|dich vu cong|cai (?:vneid|dinh danh)|gop ngay cong|khieng qua|tinh nguyen|thien nguyen|cong tac xa hoi|ctxh|hien tieu cau|(?<!\\b(?:duoc|dc) )(?:va|sua|rua|thay|cat|phat|cap|day|nau) (?:[a-z]+ ){0,3}mien phi|sap ghe|ke ghe|to chuc (?:trung thu|ngay hoi|hoi trai|van nghe cho|san choi)|ve sinh|thu gom|rac|luc binh|trong (?:cay|hoa|rung|co)|khoi thong|nao vet|lam co|lam (?:duong|cau|lo)|trang lo|dao dat|cau nong thon|duong hoa|thap sang|cot co|don co|phat co|cat co|phat quang|hien mau|phat (?:com|chao|qua|nuoc|khau trang|to roi|sach|bao)|tang (?:qua|sach|banh|ao)|trao (?:qua|tang|hoc bong|nha)|goi banh|tuyen truyen|van dong|ra quan|phan luong|dieu phoi|tiep suc|chot|cap phat|dung nha|dam va|va (?:duong|o ga)|(?:xoa|go|boc|thao) (?:quang cao|rao vat|to roi|bang ron)|phu tiep nhan|tuan tra|dieu tiet|co dong|(?:treo|giang) (?:bang ron|den)|dan (?:to roi|poster|ap phich)|(?:chay|doc|phat) loa|so cuu|cuu (?:ho|nan)|chua chay|(?:gia co|be) (?:de|bo)|khac phuc|(?:phun|xit) (?:thuoc|khuan)|khu khuan|diet (?:muoi|lang quang|loang quang|bo gay)|lang quang|loang quang|tha ca|gieo hat|uom cay|cat tia|(?:lap|keo) (?:den|dien|camera)|khoan gieng|bac cau|dong goi qua|soan qua|phan loai rac|giu xe|quan tro|(?:to chuc|bay) tro choi|ke chuyen|khanh tiet|don tiep|dung (?:rap|trai|san khau|leu)|ke (?:ban )?ghe|nho co|don cay|chat cay|xit rua|co rua|moc cong|khoi muong|rai (?:da|soi)|lap (?:o ga|ho)|san lap|hien (?:toc|dat)|do huyet ap|nhap du lieu|so hoa|bep an|thap nhang|nhu yeu pham|(?:chuyen)?cho (?:nuoc|hang) (?:cho|cuu)|tiem (?:ngua|chung)|xep (?:khau trang|qua|thuoc)|tiep dan|(?:dao|vet) (?:muong|kenh|ao)|dap duong|vieng (?:nghia trang|dai tuong niem|tuong dai|liet si)|thap (?:huong|nen)|nghia trang|liet si|mua thi|lam sach|lam dep|be tong|(?:treo|cam) co (?:doc|tren|o|dang|to quoc|nuoc|hai|ngoai|hem|khap|mung)|giu tre (?:o|tai)? ?(?:mai am|nha mo|tinh thuong)|treo co|quyen gop|gay quy|tu thien|thien nguyen|tinh thuong|cuu tro|tiep te|phong chong|chuyen doi so|can cuoc|dinh danh|thieu nhi|tre em|mua he xanh|chu nhat xanh|thu bay tinh nguyen|day hoc|day kem|doc sach cho (?:may|cac|tui|thieu nhi|tre|hoc sinh|nguoi)|kham (?:chua )?benh mien phi|(?:cap|phat) thuoc";
/** Done as often at home or for one's bread: it depends on for whom, or on what. */
const WORK_OF_ANYBODY =
  "don|gom|nhat|vot|quet|trong|tuoi|dap|vet|tang|phat|trao|goi|kenh|boc vac|boc xep|khuan vac|lau|cham soc|son|sua|day|phu dao|on bai|lop(?:hoc)? hoc|lop (?:lai )?(?:mai|nha|ton)|cap cuu|nau|tham|giup|ho tro|phu|truc|huong dan|trang tri|tham gia|hoat dong|xay|van chuyen|nhap lieu|gac thi|hau can|lam mo hinh|hang rao";
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
  "ba con|(?:nguoi )?dan|ho (?:ngheo|dan|kho|can ngheo|chinh sach|gia dinh)|(?:cac|may) (?:em|chau|be|cu|ong ba|co chu|hoc sinh|si tu|me)|tre em|thieu nhi|hoc sinh|sinh vien|thi sinh|si tu|benh nhan|nguoi (?:gia|ngheo|dan|benh|khuyet|vo gia cu|cao tuoi|di duong|ban hang rong)|tui nho|(?:cac|may) nhoc|may dua nho|tre nho|cong nhan|tan binh|gia dinh (?:chinh sach|kho khan|neo don|ngheo)|khu pho|chi doan|ca xom|hem|ap";
/** What serves and is no volunteer: “công ty cho công nhân nghỉ”. */
const NO_SERVER =
  "cong|nha|uy|truong|thay|co|bac|chi|doan|xa|phuong|ben|ong|ba|sep|lop(?:hoc)?|xe|may|hoi|nhom|doi|quan|tiem|dang|de|cho|la|gui|nhan|noi|bao|nhac|ban|mua|thue";
/** Who is served without a word between: “chở bà con đi khám”, “đưa các cụ qua đường”. */
const SERVES_DIRECTLY =
  "(?:chuyencho|chibao|dua|ruoc|diu|dat|do|giup|phu|huong dan|ho tro|cuu|kham|tu van|phuc vu|tiep|cham) ";
const SERVES = new RegExp(
  `\\b${SERVES_DIRECTLY}(?:${SERVED})\\b|(?:^|\\b(?:em|e|minh|toi|tui|di|co|da|qua|nay|kia|sang|chieu|toi|\\d) )(?!(?:${NO_SERVER}) )(?:[a-z]+ ){1,5}(?:cho|phuc vu) (?:${SERVED})\\b`,
);

const WORK_OR_SERVICE = new RegExp(`${WORK}|\\b${SERVES_DIRECTLY}(?:${SERVED})\\b`);

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

/** What stands before the work: who did it, that it was done and when. */
const BEFORE_WORK =
  /^(?:(?:ad|admin|bot|nho|hd|dang|da|vua|moi|co|duoc|dc|du|tham du|tham gia|lam|xong|roi|thi|la|ranh|tranh thu|dap|bat|lo|bao(?! ve ?$)|cao|khai|ghi|xin|thuc hien|em|e|minh|mik|toi|tui|to|tao|con|chau|tui em|tui minh|tui tui|chung em|chung toi|tu|het|ca|buoi|sang|trua|chieu|lan|luon|nua|sau|truoc|gio|thoi gian|hanh chinh|noi dung|viec|cong viec|hoat dong|chuong trinh|hom|bua|day|nay|(?:vua|bua|tuan|thang|ngay) qua|(?:tai|trong|ngoai|vao)(?= (?:gio|luc|buoi|sang|trua|chieu|toi|ngay|hom|bua|tuan|thang|thoi gian) ))(?: |[,:.-] *|$))*/;
/** “đồ từ thiện” begins with no verb: what stands before it is what was done, and not who did it. */
const A_VERB =
  /^(?:lam|don|gom|nhat|vot|quet|trong|tuoi|dap|vet|dao|tang|phat|trao|goi|boc|lau|son|sua|day|nau|giup|ho tro|phu|ve sinh|thu gom|khoi thong|nao vet|cat|treo|ra quan|tuyen truyen|van dong|xay|dung|va|dam|tuan tra|dieu tiet|co dong|giang|cam co|giu tre|dan|chay loa|doc loa|so cuu|cuu|chua chay|gia co|khac phuc|phun|xit|khu khuan|diet|tha ca|gieo|uom|lap|keo|khoan|bac cau|dong goi|soan|phan loai|giu xe|quan tro|ke|don tiep|nho co|chat|co rua|moc|khoi muong|rai|san lap|hien|do huyet|nhap|so hoa|thap|tap huan|tiem|xep|(?:chuyen)?cho (?:nuoc|hang)|chuyencho|dua|ruoc|diu|dat)\b/;
const SELF = /\b(?:em|e|minh|mik|toi|tui)\b/;
/** How a place, a purpose or company begins: it says where or with whom the speaker worked. */
const LED =
  /^(?:(?:di|loi|len|xuong|qua|sang|ve|ghe|vo|vao|ra|toi|den)(?! nha (?!van|dan|thieu|sinh|cong|tho|tinh|nguoi|tre|ho))|chay|theo|ngoai|quanh|doc|khu vuc|o|tai|voi|cung|chung|ben|cho|trong|tren|duoi|giup|phu|ho tro|nho|vi|dip|nhan|the|mang|cam|dua|cho|chuan bi|kiem|tim|viet|soan|lap|to chuc|quan ly|huong dan|hoc|khao sat|do|ke|nang|khieng|vac|don|xach|boc|cao|can|tap|thay|gan|dung|mo|nhan|giao|chi|kham|tiem|cat|dan|treo|quay|chup|lap|rua|lam|dan dat|diu|bat|keo|cang|khuan|sap|xep|tron|bung|hot|cuoc|xuc|gap|dong|mac)(?: |$)/;
/** Who was helped or kept company is no doer, and whose house it was. */
const NO_DOERS = /\b(?:voi|cung|chung|giup|phu|ho tro|cho|theo|va|nho|nha|trao|tang|tham)\b/;
/** “ra công viên mấy anh công nhân dọn rác”: others between the place and the work. */
const DOERS_THERE =
  /\b(?:ba con|dan|nguoi dan|nguoi ta|moi nguoi|cong nhan|dan quan|bo doi|hoc sinh|sinh vien|thanh nien|doan vien|phu nu|thay co|co giao|hoc tro|hang xom|chinh quyen|tui no|bon no|ban be|cong ty|(?<!\b(?:ben|chay|di|bang|lay|mang) )xe|(?:doi|to) (?:trat tu|ve sinh|bao ve|dan phong)|may (?:cuoc|xuc|ui|cay|gat)|(?:thay|su co|su thay|luc luong|nhom|bac si|bi thu|chu tich|giam doc|quan ly|thang|(?:may|cac) (?:anh|chi|em|ban|chau|co|chu|bac|ong|ba|thay)|(?:anh|chi|(?<!\b(?:ap|cau|khu|kenh|kinh|rach|song|mieu|dinh|chua|vam|duong) )ba|(?<!\b(?:cau|khu|kenh|kinh|rach|song|mieu|dinh|chua|vam|duong) )ong) \p{L}+)(?: \p{L}+){0,2})$/u;

/** What in a line with marks is no planting, no company and nobody helped, written so that it stays apart without them. */
const TOLD_APART: Readonly<Record<string, string>> = { trong: "tại", cũng: "đã", chợ: "khu" };

/** Whether somebody or something else seems to have done the work: “máy cuốc làm đường 3 tiếng”. */
export function hasOtherDoer(text: string): boolean {
  const spelt = asSpelt(isMarked(text) ? text.replaceAll(/\p{L}+/gu, toldApart) : text);
  const at = spelt.search(WORK_OR_SERVICE);
  if (at <= 0 || !A_VERB.test(spelt.slice(at))) return false;
  const before = spelt.slice(0, at).replace(/^[^\p{L}]+/u, "");
  if (SELF.test(before)) return false;
  const rest = before.replace(BEFORE_WORK, "").trim();
  return rest !== "" && (!LED.test(`${rest} `) || (DOERS_THERE.test(rest) && !NO_DOERS.test(rest)));
}

function toldApart(word: string): string {
  return entryOf(TOLD_APART, word.toLowerCase()) ?? word;
}

function isMarked(text: string): boolean {
  return /[^\p{ASCII}]/u.test(text);
}

/** Without their marks they are “cho” and “chi”, with which anything is said, and “lop”, which may be done to a roof. */
const MARKED_APART: Readonly<Record<string, string>> = { chở: "chuyencho", chỉ: "chibao", lớp: "lophoc" };

/** Words that always have a mark: where one of them has none, others may lack theirs, too. */
const SLOPPY =
  /(?<!\p{L})(?:di(?! t[ií]ch| s[ảa]n| d| chuy)|voi|duoc|tieng|hom|nhat|lam|nguoi|roi)(?!\p{L})/u;

/** Without marks; of words typed with marks only those that are spelt as the work is. */
function asSpelt(text: string): string {
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
